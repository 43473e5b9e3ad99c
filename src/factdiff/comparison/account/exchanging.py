"""Two claims of one stretch that exchanged what they say: who did it, to whom, when; no split or order excuses that."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations, permutations

from factdiff.comparison import words
from factdiff.comparison.account.ledger import NEW, OLD, Edit, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.tensing import inside
from factdiff.comparison.account.units import Key
from factdiff.comparison.names import OTHER, Names
from factdiff.comparison.signature import moment, number
from factdiff.model.fact import Argument, Fact, Moment, Participant, Place, Quantity, Span
from factdiff.values import dataclass

SIDES = (OLD, NEW)
#: Slots that can hold one and the same.
_PEOPLE = frozenset({"who", "object"})


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
                    ledger.traded.setdefault(one, set()).add(a.slot)
                    ledger.traded.setdefault(other, set()).add(b.slot)
                    for side in SIDES:
                        _bar(ledger, side, (*a.spans[side], *b.spans[side]))
    rows = [
        _telling_words(ledger, pair) for pair in pairs if "attribute" not in (pair[OLD].kind, pair[NEW].kind)
    ]
    for first, second in combinations(rows, 2):
        taken = _traded(first, second)
        for side in SIDES:
            ledger.barred[side].update(taken[side])
        _part(ledger, taken)


def redescribed(ledger: Ledger, facts: tuple[Sequence[Fact], Sequence[Fact]], names: Names) -> None:
    """Bars what was said of one and is said of another now: "Roe, 34, met Ney" and "Roe met Ney, 34"."""
    told = [list(_descriptions(ledger, side, facts[side], names)) for side in SIDES]
    keys = [{unit.key for unit in ledger.row(side)} for side in SIDES]
    known = [{(names.canonical(one.name), one.words) for one in told[side]} for side in SIDES]
    for old in told[OLD]:
        for new in told[NEW]:
            one, other = names.canonical(old.name), names.canonical(new.name)
            if (other, new.words) in known[OLD] or (one, old.words) in known[NEW]:
                continue
            if names.relation(old.name, new.name) == OTHER:
                moved = (
                    old.words == new.words and _meant(old.name, ledger, NEW) and _meant(new.name, ledger, OLD)
                )
            else:
                moved = one == other and old.words <= keys[NEW] and new.words <= keys[OLD]
            if moved and (old.words == new.words or not old.words & new.words):
                _bar(ledger, OLD, (old.span,))
                _bar(ledger, NEW, (new.span,))


@dataclass(frozen=True, slots=True, eq=False)
class _Description:
    """Who is said to be what: a trade, an age."""

    name: str
    words: frozenset[Hashable]
    span: Span


def _descriptions(ledger: Ledger, side: int, facts: Sequence[Fact], names: Names) -> Iterable[_Description]:
    """What those are said to be who are known by name."""
    row = ledger.row(side)
    for fact in facts:
        if fact.kind != "attribute" or len(fact.who) != 1 or not names.named(fact.who[0].name):
            continue
        own = frozenset(row[i].key for i in ledger.weighty[side] if inside(row[i], fact.what.span))
        if own:
            yield _Description(fact.who[0].name, own, fact.what.span)


def _meant(name: str, ledger: Ledger, side: int) -> bool:
    """Whether a name, or its last word, stands on a side."""
    found = telling(name, ledger.lexicon)[-1:]
    return any(unit.word in found for unit in ledger.row(side))


def told_by_values(edit: Edit, ledger: Ledger) -> bool:
    """Whether an edit only puts words elsewhere that claims exchanged, all of which are values of their slots."""
    slots = set().union(*ledger.traded.values())
    keys = [{unit.key for unit in ledger.row(side)} for side in SIDES]
    return (
        bool(slots)
        and not slots & _PEOPLE
        and all(
            unit.key in keys[1 - side] or unit.word in ledger.lexicon.empty
            for side, row in enumerate((edit.old, edit.new))
            for unit in row
        )
    )


def _part(ledger: Ledger, taken: tuple[set[int], set[int]]) -> None:
    """Takes words apart that kept their places while their claims moved."""
    if any(taken):
        ledger.release(lambda match: match.old in taken[OLD] and match.new in taken[NEW])


Words = tuple[dict[Key, int], dict[Key, int]]


def _telling_words(ledger: Ledger, pair: tuple[Fact, Fact]) -> Words:
    """The names and numbers in the words of a claim on either side, each with its place, whatever slot they were read in."""
    olds, news = (
        {
            unit.key: i
            for i, unit in enumerate(ledger.row(side))
            if (unit.capital or unit.kind == "number") and inside(unit, fact.evidence.span)
        }
        for side, fact in enumerate(pair)
    )
    return olds, news


def _traded(one: Words, other: Words) -> tuple[set[int], set[int]]:
    """The names and numbers that two claims exchanged: either has now what the other had, and not what it had."""
    found: tuple[set[int], set[int]] = (set(), set())
    gone = (one[OLD].keys() - one[NEW].keys()) & (other[NEW].keys() - other[OLD].keys())
    come = (one[NEW].keys() - one[OLD].keys()) & (other[OLD].keys() - other[NEW].keys())
    if gone and come:
        for side, own, its in ((OLD, gone, come), (NEW, come, gone)):
            found[side].update(one[side][key] for key in own)
            found[side].update(other[side][key] for key in its)
    return found


def _swapped(a: SlotExchange, b: SlotExchange) -> bool:
    """Whether either claim says now what the other said, and not what it said itself."""
    if a.slot != b.slot and not {a.slot, b.slot} <= _PEOPLE:
        return False
    stayed = a.held[OLD] & a.held[NEW] or b.held[OLD] & b.held[NEW]
    return not stayed and bool(a.held[OLD] & b.held[NEW]) and bool(b.held[OLD] & a.held[NEW])


def _cells(pair: tuple[Fact, Fact], lexicon: Lexicon) -> Iterable[SlotExchange]:
    """The doers, those it was done to and the times of a claim."""
    if pair[OLD].what.concept != pair[NEW].what.concept or "attribute" in (pair[OLD].kind, pair[NEW].kind):
        return
    objects: list[Sequence[Participant | Argument]] = [
        [one for one in fact.what.arguments if one.role == "object"] for fact in pair
    ]
    doers: list[Sequence[Participant | Argument]] = [fact.who for fact in pair]
    for side in SIDES:
        if objects[1 - side] and not objects[side]:
            # The passive without its doer: who is spoken of first is who it was done to.
            objects[side], doers[side] = doers[side], ()
    for slot, some in (("who", doers), ("object", objects)):
        held = [frozenset(word for one in side for word in telling(one.name, lexicon)[:1]) for side in some]
        spans = [tuple(one.span for one in side) for side in some]
        yield SlotExchange(slot, (held[OLD], held[NEW]), (spans[OLD], spans[NEW]))
    times = [frozenset(map(moment, fact.when)) for fact in pair]
    yield SlotExchange("when", (times[OLD], times[NEW]), _placed(pair[OLD].when, pair[NEW].when))
    places = [frozenset(one.name for one in fact.where) for fact in pair]
    yield SlotExchange("where", (places[OLD], places[NEW]), _placed(pair[OLD].where, pair[NEW].where))
    sums = [frozenset(map(number, fact.quantities)) for fact in pair]
    yield SlotExchange(
        "quantities", (sums[OLD], sums[NEW]), _placed(pair[OLD].quantities, pair[NEW].quantities)
    )


def _placed(
    olds: Sequence[Moment | Place | Quantity], news: Sequence[Moment | Place | Quantity]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where the entries of a slot stand on either side."""
    return tuple(one.span for one in olds), tuple(one.span for one in news)


def telling(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a name or description that tell whom it means: no article, however short they are."""
    return tuple(word for word in words.words(name) if word not in lexicon.empty)


def _bar(ledger: Ledger, side: int, spans: Sequence[Span]) -> None:
    """Bars the words of some spans that moved or are in no place of the other side."""
    row = ledger.row(side)
    moved = {i for run in ledger.moved for i in run[side]} | {
        i for gap in ledger.gaps for i in gap.side(side)
    }
    held = {i for i in moved & ledger.weighty[side] if any(inside(row[i], span) for span in spans)}
    ledger.barred[side].update(held)
    ledger.swapped[side].update(held)
