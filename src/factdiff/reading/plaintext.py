"""Plain text and Markdown → paragraphs of the decoded file, which stays as it is so that offsets hold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factdiff.model.document import Anchor, Paragraph

_LONGEST_TITLE = 200
_SHORTEST_LEDE = 6
_WIDEST = 120
_NARROWEST = 60
_FULL = 0.5
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_MARKER = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)")
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$|[ \t]*```.*$")


@dataclass(frozen=True, slots=True)
class Plain:
    """The paragraphs of a text, its title, and the fields of its front matter."""

    paragraphs: tuple[Paragraph, ...]
    title: str | None
    fields: dict[str, str]


def paragraphs(text: str, *, markdown: bool) -> Plain:
    """Cut a text into paragraphs; Markdown's signs and front matter are left outside them."""
    fields: dict[str, str] = {}
    begin = 0
    front = _FRONT.match(text) if markdown else None
    if front:
        fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(front[1])}
        begin = front.end()
    blocks = _blocks(text, begin, markdown=markdown)
    title = _title(text, blocks, markdown=markdown)
    made: list[Paragraph] = []
    for n, (start, end) in enumerate(blocks):
        titled = n == 0 and title is not None
        lede = not any(p.section == "lede" for p in made) and len(text[start:end].split()) >= _SHORTEST_LEDE
        made.append(Paragraph(start, end, "title" if titled else "lede" if lede else "body"))
    return Plain(tuple(made), title or fields.get("title"), fields)


def anchors(text: str) -> tuple[Anchor, ...]:
    """Every line of the text at its own line of the file."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    return tuple(Anchor(start, line, 1) for line, start in enumerate(starts, 1))


def _lines(text: str, begin: int) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in re.finditer(r"[^\r\n]+", text) if m.start() >= begin and m.group().strip()]


def _blocks(text: str, begin: int, *, markdown: bool) -> list[tuple[int, int]]:
    """Blocks between blank lines; a text without blank lines, or with long lines, has a paragraph a line."""
    lines = _lines(text, begin)
    if markdown:
        lines = [line for line in lines if not _RULE.match(text[line[0] : line[1]])]
    blocks: list[tuple[int, int]] = []
    for start, end in lines:
        own = _own_start(text, start, end, markdown=markdown)
        last = blocks[-1] if blocks else None
        if last is not None and own == start and _goes_on(text, last, start):
            blocks[-1] = (last[0], end)
        else:
            blocks.append((own, end))
    return [_stripped(text, block) for block in blocks if text[block[0] : block[1]].strip()]


def _own_start(text: str, start: int, end: int, *, markdown: bool) -> int:
    marker = _MARKER.match(text, start, end) if markdown else None
    return marker.end() if marker else start


def _goes_on(text: str, last: tuple[int, int], start: int) -> bool:
    """Whether a line continues the block above: no blank line between, and the block is wrapped by hand.

    Wrapped lines are of about one length; a short line, or one longer than anyone wraps, ends its paragraph.
    """
    between = text[last[1] : start]
    if between.replace("\r\n", "\n").count("\n") > 1:
        return False
    lines = [line.rstrip() for line in [*text[last[0] : last[1]].splitlines(), text[start:].splitlines()[0]]]
    longest = max(map(len, lines))
    previous = lines[-2]
    wrapped = longest <= _WIDEST and len(previous) >= _FULL * longest
    return wrapped and (longest >= _NARROWEST or not previous.endswith((".", "!", "?", ":", "»", "”", '"')))


def _stripped(text: str, block: tuple[int, int]) -> tuple[int, int]:
    start, end = block
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _title(text: str, blocks: list[tuple[int, int]], *, markdown: bool) -> str | None:
    """The first block, where it is one short line without a final stop and more follows."""
    if not blocks:
        return None
    start, end = blocks[0]
    line = text[start:end]
    heading = markdown and text[:start].rstrip(" \t").endswith("#")
    alone = len(blocks) > 1 and text[end : blocks[1][0]].replace("\r\n", "\n").count("\n") > 1
    short = len(line) <= _LONGEST_TITLE and "\n" not in line and not line.endswith((".", "…", ","))
    return line if heading or (alone and short) else None
