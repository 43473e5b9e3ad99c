"""Two claims of one stretch that exchanged what they say: who did it, to whom, when; no split or order excuses that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations

from factdiff.comparison import words
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.tensing import inside
from factdiff.comparison.signature import moment
from factdiff.model.fact import Fact, Span
from factdiff.values import dataclass

SIDES = (OLD, NEW)


@dataclass(frozen=True, slots=True, eq=False)
class SlotExchange:
    """What one claim says in one slot, on either side, and where it stands."""

    slot: str
    held: tuple[frozenset[object], frozenset[object]]
    spans: tuple[tuple[Span, ...], tuple[Span, ...]]


def exchanged(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """Bars the words that two claims exchanged, as they were read on both sides."""
    cells = [list(_cells(pair, ledger.lexicon)) for pair in pairs]
    for one, other in permutations(range(len(pairs)), 2):
        for a in cells[one]:
            for b in cells[other]:
                if _swapped(a, b):
                    for side in SIDES:
                        _bar(ledger, side, (*a.spans[side], *b.spans[side]))


def _swapped(a: SlotExchange, b: SlotExchange) -> bool:
    """Whether either claim says now what the other said, and not what it said itself."""
    if ("when" in (a.slot, b.slot)) and a.slot != b.slot:
        return False
    stayed = a.held[OLD] & a.held[NEW] or b.held[OLD] & b.held[NEW]
    return not stayed and bool(a.held[OLD] & b.held[NEW]) and bool(b.held[OLD] & a.held[NEW])


def _cells(pair: tuple[Fact, Fact], lexicon: Lexicon) -> Iterable[SlotExchange]:
    """The doers, those it was done to and the times of a claim."""
    if pair[OLD].what.concept != pair[NEW].what.concept or "attribute" in (pair[OLD].kind, pair[NEW].kind):
        return
    objects = [[one for one in fact.what.arguments if one.role == "object"] for fact in pair]
    doers = [fact.who for fact in pair]
    for slot, some in (("who", doers), ("object", objects)):
        held = [frozenset(word for one in side for word in telling(one.name, lexicon)[:1]) for side in some]
        spans = [tuple(one.span for one in side) for side in some]
        yield SlotExchange(slot, (held[OLD], held[NEW]), (spans[OLD], spans[NEW]))
    times = [frozenset(map(moment, fact.when)) for fact in pair]
    places = [tuple(one.span for one in fact.when) for fact in pair]
    yield SlotExchange("when", (times[OLD], times[NEW]), (places[OLD], places[NEW]))


def telling(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a name or description that tell whom it means: no article, however short they are."""
    return tuple(word for word in words.words(name) if word not in lexicon.empty)


def _bar(ledger: Ledger, side: int, spans: Sequence[Span]) -> None:
    """Bars the words of some spans that moved or are in no place of the other side."""
    row = ledger.row(side)
    moved = {i for run in ledger.moved for i in run[side]} | {
        i for gap in ledger.gaps for i in gap.side(side)
    }
    ledger.barred[side].update(
        i for i in moved & ledger.weighty[side] if any(inside(row[i], span) for span in spans)
    )
