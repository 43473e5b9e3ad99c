"""Which words of one article stand for a stretch of the other, and whether any of them was edited."""

from __future__ import annotations

from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.model.fact import Span


def unedited(ledger: Ledger, old: Span, new: Span) -> bool:
    """Whether two spans stand for one another and none of their words was edited."""
    rows = [
        [i for i, unit in enumerate(ledger.row(side)) if span.start <= unit.start and unit.end <= span.end]
        for side, span in ((OLD, old), (NEW, new))
    ]
    partners = ledger.partners()
    if not all(rows) or not any(partners.get(i) in rows[NEW] for i in rows[OLD]):
        return False
    opened = [set(ledger.opened(side)) for side in (OLD, NEW)]
    return all(opened[side].isdisjoint(rows[side]) for side in (OLD, NEW))


def image(ledger: Ledger, span: Span, side: int) -> tuple[int, int] | None:
    """The stretch of the other side from the first to the last unit that stands for one of a span.

    Where no word with a meaning of its own stayed, those that only moved show where it stands now.
    """
    other = ledger.row(1 - side)
    inside = {i for i, unit in enumerate(ledger.row(side)) if unit.start < span.end and span.start < unit.end}
    stayed = {(m.new if side else m.old): (m.old if side else m.new) for m in ledger.matches}
    moved = {i: j for pair in ledger.moved for i, j in zip(pair[side], pair[1 - side], strict=True)}
    own = inside & ledger.weighty[side]
    there = (
        [stayed[i] for i in sorted(own) if i in stayed]
        or sorted(moved[i] for i in own if i in moved and i in ledger.why[side])
        or [stayed[i] for i in sorted(inside) if i in stayed]
    )
    return (other[there[0]].start, other[there[-1]].end) if there else None
