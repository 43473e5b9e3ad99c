"""Plain text → paragraphs of the decoded file, which stays as it is so that offsets hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factdiff.model.document import Anchor, Paragraph
from factdiff.settings import READING
from factdiff.values import dataclass

_ENDS = ".!?:;…»”\"'’)"
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line's own words, without markup; ``opens`` where its markup begins a paragraph of its own."""

    start: int
    end: int
    opens: bool = False
    closes: bool = False


def lines(text: str, begin: int = 0) -> Iterator[Line | None]:
    """The lines of a text; ``None`` for a blank one."""
    for found in _LINE.finditer(text, begin):
        start, end = found.span(1)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        yield Line(start, end) if start < end else None


def blocks(text: str, found: Iterable[Line | None]) -> list[tuple[int, int]]:
    """Paragraphs: lines between blank ones, where they were wrapped by hand, else every line."""
    made: list[tuple[int, int]] = []
    for run in _runs(found):
        width = max(line.end - line.start for line in run)
        begin = run[0].start
        for line, following in zip(run, [*run[1:], None], strict=True):
            if following is None or not _goes_on(text, line, following, width):
                made.append((begin, line.end))
                begin = following.start if following else begin
    return made


def _runs(found: Iterable[Line | None]) -> Iterator[list[Line]]:
    """Lines that no blank line and no markup keeps apart."""
    run: list[Line] = []
    for line in (*found, None):
        if run and (line is None or line.opens or run[-1].closes):
            yield run
            run = []
        if line is not None:
            run.append(line)


def _goes_on(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether a paragraph was wrapped after this line: in a narrow text, only where the next word had no room."""
    if (
        text[line.end - 1] == "-"
        and text[line.end - 2 : line.end - 1].isalpha()
        and text[following.start].isalpha()
    ):
        return True  # A word that was cut at the end of its line, or one with a hyphen of its own.
    if width > READING.widest:
        return False
    if text[following.start].islower() and _unended(text, line):
        return True
    length = line.end - line.start
    if width >= READING.narrowest:
        return length >= READING.full * width
    word = _WORD.match(text, following.start, following.end)
    return length + 1 + (len(word[0]) if word else 0) > width


def _unended(text: str, line: Line) -> bool:
    """Whether a line breaks off within a sentence: it is more than a label and no mark ends it."""
    words = text[line.start : line.end].split()
    return len(words) > 1 and text[line.end - 1] not in _ENDS


def sections(text: str, found: list[tuple[int, int]], *, titled: bool) -> tuple[Paragraph, ...]:
    """Blocks with their sections; the lede is the first that is more than a label ("En direct")."""
    made: list[Paragraph] = []
    led = False
    for n, (start, end) in enumerate(found):
        lede = not led and len(text[start:end].split()) >= READING.shortest_lede
        section = "title" if n == 0 and titled else "lede" if lede else "body"
        led = led or section == "lede"
        made.append(Paragraph(start, end, section))
    return tuple(made)


def has_title(text: str, found: list[tuple[int, int]]) -> bool:
    """Whether the first block is a headline: one short line without a final stop, a blank line, and more."""
    if len(found) < 2:  # noqa: PLR2004 - a headline needs something below it
        return False
    (start, end), (after, _) = found[:2]
    apart = len(text[end:after].replace("\r\n", "\n").replace("\r", "\n").split("\n")) > 2  # noqa: PLR2004
    return apart and is_headline(text[start:end])


def is_headline(line: str) -> bool:
    """Whether a paragraph reads as a headline: one short line without a final stop."""
    return len(line) <= READING.longest_title and not re.search(r"[\r\n]|[.…,;]\Z", line)


def anchors(text: str) -> tuple[Anchor, ...]:
    """Every line of the text at its own line of the file."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    return tuple(Anchor(start, line, 1) for line, start in enumerate(starts, 1))
