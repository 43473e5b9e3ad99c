"""Paragraphs that were found in a file → one text, with the way back to the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factdiff.model.document import Anchor, Document, Paragraph
from factdiff.reading import plaintext
from factdiff.reading.origins import of_page
from factdiff.reading.sources import FileStretch

GAP = "\n\n"
_NEWLINE = re.compile(r"\r\n|\n|\r")


def same(part: str, title: str | None) -> bool:
    """Whether a paragraph is the headline once more, whatever its spaces and marks."""
    return title is not None and [c for c in part if c.isalnum()] == [c for c in title if c.isalnum()]


def built(
    title: str | None, body: Sequence[tuple[str, str | None]], *, titled: bool | None = None
) -> tuple[str, tuple[Paragraph, ...]]:
    """The headline and the paragraphs, separated by blank lines; ``titled`` where the body opens with it."""
    pieces = [title, *(text for text, _ in body)] if title else [text for text, _ in body]
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece) + len(GAP))
    found = [(start, start + len(piece)) for start, piece in zip(starts, pieces, strict=False)]
    whens = [None, *(when for _, when in body)] if title else [when for _, when in body]
    plain = plaintext.sections(GAP.join(pieces), found, titled=bool(title) if titled is None else titled)
    entries = [
        replace(p, section="entry", published=w) if w else p for p, w in zip(plain, whens, strict=True)
    ]
    return GAP.join(pieces), tuple(entries)


def anchored(file: str, places: Sequence[tuple[int, Sequence[int]]]) -> tuple[Anchor, ...]:
    """Anchors for stretches of the built text: where each begins, and its characters' offsets in the file."""
    lines = [0, *(found.end() for found in _NEWLINE.finditer(file))]
    found = [anchor for start, origins in places for anchor in _runs(lines, start, origins)]
    return tuple(found) or (Anchor(0, 1, 1),)


def _runs(lines: list[int], start: int, origins: Sequence[int]) -> Iterator[Anchor]:
    """An anchor wherever the file does not run along with the text, or a line of it ends."""
    distance, line = None, -1
    for offset, origin in enumerate(origins, start):
        at = bisect_right(lines, origin)
        if origin - offset != distance or at != line:
            distance, line = origin - offset, at
            yield Anchor(offset, line, origin - lines[line - 1] + 1)


def placed(found: Document, stretch: FileStretch | None) -> Document:
    """The document with its way back to the file that holds several."""
    if stretch is None:
        return found
    anchors = found.anchors
    if stretch.text:
        origins = of_page(stretch.text, whole=True)
        pieces = ((found.text[p.start : p.end], p.start) for p in found.paragraphs)
        anchors = tuple(a for text, start in pieces for a in origins.anchors(text, start)) or (
            Anchor(0, 1, 1),
        )
    shifted = (
        replace(a, line=a.line + stretch.line - 1, column=a.column + (stretch.column - 1) * (a.line == 1))
        for a in anchors
    )
    return replace(found, anchors=tuple(shifted))
