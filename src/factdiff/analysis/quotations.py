"""Which stretches of a paragraph stand between quotation marks."""

from __future__ import annotations

from factdiff.analysis.canonical import Canonical
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Quotation:
    """Canonical offsets of what stands inside the marks; ``open`` where no closing mark follows.

    An open quotation ends with its paragraph: a mark that nobody closed does not swallow the article.
    """

    start: int
    end: int
    open: bool


def quotations(paragraph: Canonical) -> tuple[Quotation, ...]:
    """The outermost quotations in order; marks inside a quotation belong to it."""
    found: list[Quotation] = []
    depth, start = 0, 0
    for mark in paragraph.marks:
        if mark.side == "open":
            depth += 1
            start = mark.offset + 1 if depth == 1 else start
        elif depth:
            depth -= 1
            if not depth:
                found.append(Quotation(start, mark.offset, open=False))
    if depth and start < len(paragraph.text):
        found.append(Quotation(start, len(paragraph.text), open=True))
    return tuple(found)
