"""Running text cut into stretches: which spans lie on each, none of them nested."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Label = TypeVar("Label")


@dataclass(frozen=True, slots=True)
class PageMark(Generic[Label]):
    """Code points ``start`` to ``end`` of an article's text, and what is to be said of them."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class MarkedStretch(Generic[Label]):
    """A piece of text with the marks that lie on all of it, the shortest first, and those that begin with it."""

    text: str
    marks: tuple[PageMark[Label], ...]
    begins: tuple[PageMark[Label], ...]


def cut(text: str, start: int, end: int, marks: Iterable[PageMark[Label]]) -> Iterator[MarkedStretch[Label]]:
    """The text from ``start`` to ``end``, cut wherever a mark begins or ends.

    A mark that began before ``start`` begins with the first stretch only if it begins there.
    """
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    edges = {start, end}
    edges.update(edge for mark in inside for edge in (mark.start, mark.end) if start < edge < end)
    points = sorted(edges)
    for first, last in pairwise(points):
        here = [mark for mark in inside if mark.start <= first and last <= mark.end]
        here.sort(key=lambda mark: mark.end - mark.start)
        yield MarkedStretch(
            text[first:last], tuple(here), tuple(mark for mark in here if mark.start == first)
        )


def paragraphs(text: str, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs of a text, without the white space around them.

    Blank lines separate them, and so does any line break that stands between two sentences; one inside a
    sentence is a wrapped line.
    """
    found: list[tuple[int, int]] = []
    begin = 0
    for place in [*_breaks(text, sentences), len(text)]:
        piece = text[begin:place]
        if piece.strip():
            first = begin + len(piece) - len(piece.lstrip())
            found.append((first, begin + len(piece.rstrip())))
        begin = place
    return found


def _breaks(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Offsets of the line breaks that separate paragraphs."""
    ordered = sorted(sentences)
    index = 0
    place = text.find("\n")
    while place >= 0:
        while index < len(ordered) and ordered[index][1] <= place:
            index += 1
        wrapped = index < len(ordered) and ordered[index][0] <= place
        after = text.find("\n", place + 1)
        blank = not text[place + 1 : after if after >= 0 else len(text)].strip()
        if blank or not wrapped:
            yield place
        place = after
