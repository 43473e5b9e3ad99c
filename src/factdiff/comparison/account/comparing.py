"""Who is held against whom: "more women than men" and "more men than women" are two claims, in whatever order the words stand."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison.account import reasons
from factdiff.comparison.account.denying import contrary, has_contrary
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words from a word of degree its "than" stands.
_REACH = 8


def compared(ledger: Ledger) -> None:
    """Bars the words that changed places around a "than", and words of opposite meaning that took one another's places."""
    found = [list(_thans(ledger, side)) for side in SIDES]
    if list(map(len, found)) == [1, 1]:
        than = found[OLD][0], found[NEW][0]
        crossed = [dict(_crossing(ledger, side, than)) for side in SIDES]
        both = any(len(set(one.values())) > 1 for one in crossed)
        if both and all(crossed):
            _bar(ledger, [set(one) for one in crossed])
    _contraries(ledger)


def _thans(ledger: Ledger, side: int) -> Iterator[int]:
    """The words that lead to what something is held against: behind a word of degree."""
    row, known = ledger.row(side), ledger.lexicon
    than, degree = known.closed("than"), known.closed("than degree")
    last = None
    for i, unit in enumerate(row):
        if unit.word in than and last is not None and i - last <= _REACH:
            yield i
            last = None
        elif any(part in degree for part in unit.word.split(" ")):
            last = i


def _crossing(ledger: Ledger, side: int, than: tuple[int, int]) -> Iterator[tuple[int, bool]]:
    """The words of a side whose others stand on the other side of their "than", each with whether it stands before its own."""
    partner, row = ledger.partners_of(side), ledger.row(side)
    own, other = than[side], than[1 - side]
    for i, j in partner.items():
        if (i < own) != (j < other) and (i in ledger.weighty[side] or _person(ledger, side, i)):
            yield i, i < own
    for i in range(len(row)):
        # "Earns more than his wife", "his wife earns more than he does": a pronoun may stand for either.
        if i not in partner and _person(ledger, side, i):
            yield i, i < own


def _person(ledger: Ledger, side: int, index: int) -> bool:
    return "pronoun" in reasons.classes(ledger.row(side)[index], ledger.lexicon)


def _contraries(ledger: Ledger) -> None:
    """ "Voted for it before she voted against": words of opposite meaning of which each stands where the other stood."""
    partner = ledger.partners()
    alone = [i for olds, _ in ledger.moved if len(olds) == 1 for i in olds if i in partner]
    listed = {k for k in partner if alone and has_contrary(ledger.olds[k], ledger.lexicon)}
    for i in (i for i in alone if i in listed and not verbal(ledger.olds[i], ledger)):
        for k in listed:
            turned = (i < k) != (partner[i] < partner[k])
            if turned and contrary(ledger.olds[i], ledger.olds[k], ledger.lexicon):
                _bar(ledger, [{i, k}, {partner[i], partner[k]}])


def _bar(ledger: Ledger, told: list[set[int]]) -> None:
    """Bars some words of both sides and takes them apart."""
    for side in SIDES:
        ledger.barred[side].update(told[side])
        ledger.swapped[side].update(told[side])
    ledger.release(lambda match: match.old in told[OLD] and match.new in told[NEW])
