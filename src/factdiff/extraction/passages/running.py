"""Quotations that run over paragraphs, and marks that nobody closed.

English opens every paragraph of a long quotation anew; French may close it paragraphs later. A mark that is
closed nowhere was forgotten: its quotation ends with its sentence, so that the paragraph is not lost in it.
"""

from __future__ import annotations

from dataclasses import replace

from factdiff.analysis import Passage
from factdiff.analysis.quotations import Quotation
from factdiff.settings import EXTRACTION


def settled(passages: tuple[Passage, ...]) -> tuple[tuple[Passage, ...], frozenset[tuple[int, int]]]:
    """The passages with their quotations put right, and where unclosed marks stand: paragraph and offset."""
    found = list(passages)
    unclosed: set[tuple[int, int]] = set()
    for at, passage in enumerate(passages):
        quotation = passage.quotations[-1] if passage.quotations else None
        if quotation is None or not quotation.open or _reopened(passages, at):
            continue
        end = _closing(passages, at)
        if end is None:
            unclosed.add((passage.index, quotation.start))
            found[at] = replace(found[at], quotations=(*found[at].quotations[:-1], _cut(passage, quotation)))
            continue
        for between in range(at + 1, end + 1):
            found[between] = _continued(found[between], last=between == end)
    return tuple(found), frozenset(unclosed)


def _reopened(passages: tuple[Passage, ...], at: int) -> bool:
    """Whether the next paragraph begins with an opening mark."""
    following = passages[at + 1].canonical.marks if at + 1 < len(passages) else ()
    return bool(following) and following[0].offset == 0 and following[0].side == "open"


def _closing(passages: tuple[Passage, ...], at: int) -> int | None:
    """The paragraph whose first mark closes the quotation, if one does within reach."""
    for position in range(at + 1, min(at + 1 + EXTRACTION.running_paragraphs, len(passages))):
        marks = passages[position].canonical.marks
        if marks:
            return position if marks[0].side == "close" else None
    return None


def _cut(passage: Passage, quotation: Quotation) -> Quotation:
    for sentence in passage.sentences:
        if sentence.tokens[-1].finish > quotation.start:
            return Quotation(quotation.start, sentence.tokens[-1].finish, open=True)
    return quotation


def _continued(passage: Passage, *, last: bool) -> Passage:
    end = passage.canonical.marks[0].offset if last else len(passage.canonical.text)
    return replace(passage, quotations=(Quotation(0, end, open=not last), *passage.quotations))
