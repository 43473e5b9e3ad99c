"""Who is counted or listed, in other little words: "each of the families", "those who left", one more member of a list."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit

SIDES = (OLD, NEW)
#: How many words from "each" its noun stands, and from "those" what is said of them.
_NOUN, _NEAR = 4, 3


def members(ledger: Ledger) -> None:
    """Excuses the words that only say so in one way or the other."""
    _every(ledger)
    for side in SIDES:
        _listed(ledger, side)
        _those(ledger, side)
        _each(ledger, side)


def _listed(ledger: Ledger, side: int) -> None:
    """ "Two aides, along with a doctor" and "two aides, a doctor": what leads to one more member of a list."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    for i in ledger.opened(side):
        if row[i].word not in ledger.lexicon.likening or not 0 < i < len(row) - 1:
            continue
        before, behind = (
            partner.get(_weighing(ledger, side, i, -1), -1),
            partner.get(_weighing(ledger, side, i, 1), -1),
        )
        between = other[before + 1 : behind]
        if 0 <= before < behind and not any(
            ledger.weighty[1 - side] & {k} for k in range(before + 1, behind)
        ):
            plain = all(
                reasons.classes(unit, ledger.lexicon) & {"article", "conjunction", "possessive"}
                for unit in between
            )
            apart = any(other[k].start - other[k - 1].end > 1 for k in range(before + 1, behind + 1))
            if plain and (apart or any(unit.word in ledger.lexicon.joiners for unit in between)):
                ledger.excuse_from(side, [i], [], reasons.FUNCTION)


def _weighing(ledger: Ledger, side: int, index: int, step: int) -> int:
    """The nearest word with a meaning of its own before a word or behind it."""
    row = ledger.row(side)
    index += step
    while 0 <= index < len(row) and index not in ledger.weighty[side]:
        index += step
    return index


def _those(ledger: Ledger, side: int) -> None:
    """ "Those living nearby" and "people who live nearby": whoever it is said of."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    known = ledger.lexicon
    for gap in ledger.gaps:
        people = [i for i in ledger.open(gap, side) if row[i].word in known.closed("people")]
        those = [j for j in gap.side(1 - side) if other[j].word in known.closed("those")]
        if len(people) != 1 or len(those) != 1:
            continue
        said = _weighing(ledger, side, people[0], 1)
        there = _weighing(ledger, 1 - side, those[0], 1)
        if partner.get(said) == there and there - those[0] <= _NEAR:
            opened = set(ledger.opened(1 - side))
            led = [
                i
                for i in (people[0] - 1,)
                if i in ledger.opened(side) and reasons.determines(row[i], ledger.lexicon)
            ]
            ledger.excuse_from(side, [*led, *people], [j for j in those if j in opened], reasons.REFERENCE)


def _every(ledger: Ledger) -> None:
    """ "Each family" and "every family"."""
    words, partners = ledger.lexicon.closed("each"), ledger.partners()
    for gap in ledger.gaps:
        some = [[i for i in ledger.open(gap, side) if ledger.row(side)[i].word in words] for side in SIDES]
        if list(map(len, some)) == [1, 1] and partners.get(some[OLD][0] + 1) == some[NEW][0] + 1:
            ledger.excuse_both(some, reasons.SYNONYM)


def _each(ledger: Ledger, side: int) -> None:
    """ "Each of the families" and "each family": all of them one by one, of several or of one noun."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    for i in range(len(row) - 2):
        if row[i].word not in known.closed("each one") or not _leads(row[i + 1], ledger):
            continue
        noun = next(
            (
                k
                for k in range(i + 2, min(i + _NOUN, len(row)))
                if not reasons.determines(row[k], ledger.lexicon)
            ),
            -1,
        )
        own = lemmas(known.language, row[noun].shown, "NOUN") if noun >= 0 else frozenset()
        there = next(
            (
                j
                for j in range(len(other) - 1)
                if other[j].word in known.closed("each")
                and own & lemmas(known.language, other[j + 1].shown, "NOUN")
            ),
            -1,
        )
        if there < 0:
            continue
        opened = [set(ledger.opened(one)) for one in SIDES]
        ledger.excuse_from(
            side,
            [k for k in range(i, noun + 1) if k in opened[side]],
            [j for j in (there, there + 1) if j in opened[1 - side]],
            reasons.INFLECTION,
        )


def _leads(unit: Unit, ledger: Ledger) -> bool:
    belonging = ledger.lexicon.closed("belonging")
    return unit.word in belonging or ledger.lexicon.merged.get(unit.word, "") in belonging
