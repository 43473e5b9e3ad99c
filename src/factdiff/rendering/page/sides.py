"""Both texts of a comparison, paragraph beside paragraph, with the changed claims and the edited words in them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factdiff.rendering.page.rows import PageRow, rows
from factdiff.rendering.page.stretches import PageMark, cut, paragraphs
from factdiff.rendering.wording import sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factdiff.model.change import Diff
    from factdiff.model.factset import FactSet
    from factdiff.rendering.page.rows import Span
    from factdiff.rendering.page.stretches import MarkedStretch
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

EDIT = -1
UNREAD = -2
NOTICE = -3


@dataclass(frozen=True, slots=True)
class ClaimRun:
    """A stretch of text with the same claims on all of it: ``numbers`` of changes, the narrowest first.

    ``pieces`` are its words, each with whether it was edited; ``begins`` the changes whose first words these
    are; ``kind`` and ``severity`` those of the first number.
    """

    numbers: tuple[int, ...]
    begins: tuple[int, ...]
    pieces: tuple[tuple[str, bool], ...]
    unread: bool
    notice: bool
    kind: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One paragraph of one side."""

    side: str
    language: str
    runs: tuple[ClaimRun, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A row of the page."""

    state: str
    claims: bool
    old: Cell | None
    new: Cell | None


def sides(diff: Diff, view: DiffView) -> Iterator[Beside]:
    """Every paragraph of both sides; nothing where the view does not hold the texts."""
    if view.old is None or view.new is None:
        return
    marks = {side: _marks(diff, view, side) for side in ("old", "new")}
    told: set[tuple[str, int]] = set()
    for row in rows(
        view.old.article.text, _paragraphs(view.old), view.new.article.text, _paragraphs(view.new)
    ):
        old = _cell(diff, view.old, "old", row, marks["old"], told)
        new = _cell(diff, view.new, "new", row, marks["new"], told)
        claims = any(run.numbers or run.unread for cell in (old, new) if cell for run in cell.runs)
        yield Beside(row.state, claims, old, new)


def notices(diff: Diff, shown: Sequence[int], words: Wording) -> list[tuple[str, tuple[int, ...]]]:
    """The correction notices with the shown changes that each speaks of."""
    return [
        (sentences.notice(item, words), tuple(index for index in item.changes if index in shown))
        for item in diff.notices
    ]


def _paragraphs(factset: FactSet) -> list[Span]:
    return paragraphs(factset.article.text, [(item.start, item.end) for item in factset.coverage])


def _marks(diff: Diff, view: DiffView, side: str) -> list[PageMark[int]]:
    """Where the shown changes, the unread sentences and the notices stand on one side."""
    found = [
        PageMark(fact.evidence.span.start, fact.evidence.span.end, index)
        for index in view.shown
        for fact in (diff.changes[index].old if side == "old" else diff.changes[index].new)
    ]
    found += [PageMark(item.start, item.end, UNREAD) for item in diff.unread if item.side == side]
    if side == "new":
        spans = [item.correction.span for item in diff.notices]
        found += [PageMark(span.start, span.end, NOTICE) for span in spans]
    return found


def _cell(
    diff: Diff,
    factset: FactSet,
    side: str,
    row: PageRow,
    marks: list[PageMark[int]],
    told: set[tuple[str, int]],
) -> Cell | None:
    span, edits = (row.old, row.old_edits) if side == "old" else (row.new, row.new_edits)
    if span is None:
        return None
    edited = [PageMark(start, end, EDIT) for start, end in edits]
    stretches = cut(factset.article.text, *span, [*marks, *edited])
    runs = []
    for _, group in groupby(stretches, key=_claims):
        runs.append(_run(list(group), diff, side, told))
    return Cell(side, factset.article.language, tuple(runs))


def _claims(stretch: MarkedStretch[int]) -> tuple[int, ...]:
    """What lies on a stretch, edited words aside."""
    return tuple(dict.fromkeys(mark.label for mark in stretch.marks if mark.label != EDIT))


def _run(stretches: list[MarkedStretch[int]], diff: Diff, side: str, told: set[tuple[str, int]]) -> ClaimRun:
    labels = _claims(stretches[0])
    numbers = tuple(label for label in labels if label >= 0)
    begins = tuple(number for number in numbers if (side, number) not in told)
    told.update((side, number) for number in begins)
    first = diff.changes[numbers[0]] if numbers else None
    return ClaimRun(
        numbers=numbers,
        begins=begins,
        pieces=tuple((item.text, any(m.label == EDIT for m in item.marks)) for item in stretches),
        unread=UNREAD in labels,
        notice=NOTICE in labels,
        kind=first.kind if first else "",
        severity=first.severity if first else "",
    )
