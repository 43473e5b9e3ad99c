"""Which clause a conjunction leads: "it fell because it rained" and "it rained because it fell" are two claims."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison.account.ledger import NEW, OLD, Ledger

SIDES = (OLD, NEW)
#: How many words of a clause tell which one it is, and how many words a conjunction has at most.
_TELLING, _LONGEST = 2, 3


def misled(ledger: Ledger) -> None:
    """Bars the conjunctions of cause, time and condition that lead now what they were told of: no order excuses that."""
    found = [dict(_leaders(ledger, side)) for side in SIDES]
    for conjunction in found[OLD].keys() & found[NEW].keys():
        places = found[OLD][conjunction], found[NEW][conjunction]
        if not all(places) or not _exchanged(ledger, places):
            continue
        clauses = [_told(ledger, side, places[side]) for side in SIDES]
        for side in SIDES:
            ledger.barred[side].update(places[side])
            ledger.swapped[side].update(clauses[side])
        ledger.led.append((clauses[OLD], clauses[NEW]))


def _told(ledger: Ledger, side: int, conjunction: range) -> list[int]:
    """A conjunction with as many words of its clause as tell which one it is."""
    clause = _clause(ledger, side, conjunction.stop)
    telling = [i for i in clause if i in ledger.weighty[side]][:_TELLING]
    return [*range(conjunction.start, telling[-1] + 1)]


def _leaders(ledger: Ledger, side: int) -> Iterator[tuple[str, range]]:
    """The conjunctions that stand once in a row, by what they mean, each with its places; nowhere where there are several."""
    row, known = ledger.row(side), ledger.lexicon.closed("leader")
    places: dict[str, list[range]] = {}
    index = 0
    while index < len(row):
        size = next(
            (
                size
                for size in range(_LONGEST, 0, -1)
                if " ".join(unit.word for unit in row[index : index + size]) in known
            ),
            0,
        )
        if size:
            name = row[index].lemma or " ".join(unit.word for unit in row[index : index + size])
            places.setdefault(name, []).append(range(index, index + size))
        index += size or 1
    for name, some in places.items():
        yield name, some[0] if len(some) == 1 else range(0)


def _exchanged(ledger: Ledger, places: tuple[range, range]) -> bool:
    """Whether what stood behind a conjunction stands outside its clause now, and the other way round."""
    clauses = [_clause(ledger, side, places[side].stop) for side in SIDES]
    for side in SIDES:
        partner = ledger.partners_of(side)
        telling = [i for i in clauses[side] if i in ledger.weighty[side]][:_TELLING]
        there = [partner[i] for i in telling if i in partner]
        if not there or any(j in clauses[1 - side] for j in there):
            return False
    return True


def _clause(ledger: Ledger, side: int, first: int) -> range:
    """The words from one on to the next comma or the end of the sentence."""
    row = ledger.row(side)
    last = first
    while last < len(row) and (
        last == first
        or (row[last].start - row[last - 1].end <= 1 and row[last].passage == row[first].passage)
    ):
        last += 1
    return range(first, last)
