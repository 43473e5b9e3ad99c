"""Which clause a conjunction leads: "it fell because it rained" and "it rained because it fell" are two claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.tokens import normed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import CLOSED
from factdiff.values import dataclass

SIDES = (OLD, NEW)
#: How many words of a clause tell which one it is, and how many words a conjunction has at most.
_TELLING, _LONGEST = 2, 3
#: What one clause is to the other, told from either end.
_TURNED = frozenset({frozenset({"cause", "consequence"}), frozenset({"after", "before"})})


@dataclass(frozen=True, slots=True, eq=False)
class Leader:
    """A conjunction of cause, time or condition, what it means, its places and those of the clause that it leads."""

    name: str
    means: str
    places: range
    clause: range
    telling: tuple[int, ...]


def misled(ledger: Ledger) -> None:
    """Bars the conjunctions that lead now what they were told of, and excuses others that say the same of the same clauses."""
    for old, new in _answering(ledger):
        kept, exchanged = _kept(ledger, old, new), _exchanged(ledger, old, new)
        converse = frozenset({old.means, new.means}) in _TURNED
        if (exchanged and old.name == new.name) or (kept and converse):
            _bar(ledger, old, new)
        elif old.name != new.name and ((kept and old.means == new.means) or (exchanged and converse)):
            opened = [set(ledger.opened(side)) for side in SIDES]
            own = [[i for i in one.places if i in opened[side]] for side, one in enumerate((old, new))]
            ledger.excuse_both(own, reasons.SYNONYM)


def _answering(ledger: Ledger) -> Iterator[tuple[Leader, Leader]]:
    """The conjunctions of both sides that can be one another: those of one name, else the only ones of either side."""
    olds, news = (list(_leaders(ledger, side)) for side in SIDES)
    counts = [Counter(one.name for one in some) for some in (olds, news)]
    if counts[OLD].keys() & counts[NEW].keys():
        once = {one.name: one for one in news if counts[OLD][one.name] == counts[NEW][one.name] == 1}
        yield from ((old, once[old.name]) for old in olds if old.name in once)
    elif len(olds) == len(news) == 1 and all((olds[0].means, news[0].means)):
        yield olds[0], news[0]


def _leaders(ledger: Ledger, side: int) -> Iterator[Leader]:
    """The conjunctions of a row that lead anything."""
    row, known = ledger.row(side), _meanings(ledger.lexicon.language)
    index = 0
    while index < len(row):
        size = next((n for n in range(_LONGEST, 0, -1) if _written(ledger, side, index, n) in known), 0)
        if size:
            written = _written(ledger, side, index, size)
            clause = _clause(ledger, side, index + size)
            telling = tuple(i for i in clause if i in ledger.weighty[side])[:_TELLING]
            if telling:
                name = row[index].lemma or written
                yield Leader(name, known[written], range(index, index + size), clause, telling)
        index += size or 1


def _written(ledger: Ledger, side: int, index: int, size: int) -> str:
    return " ".join(unit.lemma or unit.word for unit in ledger.row(side)[index : index + size])


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


def _exchanged(ledger: Ledger, old: Leader, new: Leader) -> bool:
    """Whether what stood behind a conjunction stands outside its clause now, and the other way round."""
    there = _there(ledger, old, new)
    return all(there) and not any(map(any, there))


def _kept(ledger: Ledger, old: Leader, new: Leader) -> bool:
    """Whether what stood behind a conjunction stands behind the other one."""
    there = _there(ledger, old, new)
    return all(there) and all(map(all, there))


def _there(ledger: Ledger, old: Leader, new: Leader) -> list[list[bool]]:
    """For each word that tells either clause and stands on both sides: whether it stands in the clause of the other side."""
    found = []
    for side, own, other in ((OLD, old, new), (NEW, new, old)):
        partner = ledger.partners_of(side)
        found.append([partner[i] in other.clause for i in own.telling if i in partner])
    return found


def _bar(ledger: Ledger, old: Leader, new: Leader) -> None:
    """Bars two conjunctions, which are told with as many words of their clauses as tell which ones they are."""
    told = [[*range(one.places.start, one.telling[-1] + 1)] for one in (old, new)]
    for side, one in zip(SIDES, (old, new), strict=True):
        ledger.barred[side].update(one.places)
        ledger.swapped[side].update(told[side])
    ledger.led.append((told[OLD], told[NEW]))


@cache
def _meanings(language: str) -> dict[str, str]:
    """The conjunctions, each with what the clause behind it is to the other."""
    rows = table(language, CLOSED).of_kind("leader") if has_table(language, CLOSED) else ()
    return {normed(row.lemma): row.means for row in rows}
