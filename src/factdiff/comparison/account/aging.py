"""How old somebody is, said before or behind him: "the 15-year-old driver", "the driver, 15,", "a driver of 15"."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words from an age the one who is so old stands.
_NEAR = 3


def aged(ledger: Ledger) -> None:
    """Excuses an age that only changed its place and form beside the same person."""
    for side in SIDES:
        _by_itself(ledger, side)
        row, other = ledger.row(side), ledger.row(1 - side)
        opened = [ledger.opened(one) for one in (side, 1 - side)]
        behind = [j for j in opened[1] if other[j].kind == "number" and not _old(other[j])]
        for i in [i for i in opened[0] if behind and _old(row[i])]:
            j = next((j for j in behind if _one_age(row[i], other[j]) and _of_one(ledger, side, i, j)), None)
            if j is not None:
                little = [
                    k for k in range(max(j - _NEAR, 0), j) if k in opened[1] and _leads(other[k], ledger)
                ]
                ledger.excuse_from(side, [i], [*little, j], reasons.ORDER)
                behind.remove(j)


def _by_itself(ledger: Ledger, side: int) -> None:
    """ "She was 71" as a sentence of its own, and "the singer, 71," or "the 71-year-old singer"."""
    row, other = ledger.row(side), ledger.row(1 - side)
    passages: dict[int, list[int]] = {}
    for i, unit in enumerate(row):
        passages.setdefault(unit.passage, []).append(i)
    for some in passages.values() if len(passages) > 1 else ():
        weighty = [i for i in some if i in ledger.weighty[side]]
        if len(weighty) != 1 or row[weighty[0]].kind != "number":
            continue
        opened = [set(ledger.opened(one)) for one in (side, 1 - side)]
        stayed = ledger.partners_of(side).get(weighty[0])
        free = [j for j in opened[1] if other[j].kind == "number" and _same_age(row[weighty[0]], other[j])]
        there = [stayed] if stayed is not None else free
        if len(there) == 1:
            near = range(max(there[0] - _NEAR, 0), there[0])
            little = [k for k in near if _leads(other[k], ledger) or _at(other[k], ledger)]
            if not any(_at(other[k], ledger) for k in little) and _acted_before(ledger, 1 - side, there[0]):
                # "Hit a nurse, 34": somebody else is so old.
                continue
            theirs = [j for j in (*little, *there) if j in opened[1]]
            ledger.excuse_from(side, [i for i in some if i in opened[0]], theirs, reasons.ORDER)


def _at(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word leads to the age at which somebody did it: "at 90", no "of 90"."""
    found = reasons.classes(unit, ledger.lexicon)
    return unit.word in ledger.lexicon.prepositions and "article" not in found


def _acted_before(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a verb stands before a word in its sentence."""
    row = ledger.row(side)
    before = (row[k] for k in range(index) if row[k].passage == row[index].passage)
    return any(verbal(unit, ledger) and not unit.headed for unit in before)


def _same_age(one: Unit, other: Unit) -> bool:
    """Whether two numbers are one, of which either may have no unit."""
    return one.key[:3] == other.key[:3] and (
        one.key[3] == other.key[3] or not all((one.key[3], other.key[3]))
    )


def _old(unit: Unit) -> bool:
    """Whether a number has its unit of time in one word with it: "15-year-old"."""
    return unit.kind == "number" and bool(unit.key[3]) and "-" in unit.shown


def _one_age(one: Unit, other: Unit) -> bool:
    """Whether two numbers are one, the second with the same unit or without one."""
    return one.key[:3] == other.key[:3] and other.key[3] in ("", one.key[3]) and not other.key[4]


def _of_one(ledger: Ledger, side: int, before: int, behind: int) -> bool:
    """Whether the word behind an age of this side is the one before an age of the other side."""
    partner = ledger.partners_of(side)
    heads = {partner.get(i) for i in range(before + 1, before + 1 + _NEAR) if i in ledger.weighty[side]}
    other = ledger.row(1 - side)
    led = behind - 1
    while led > 0 and _leads(other[led], ledger):
        led -= 1
    return led >= 0 and led in heads


def _leads(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand between somebody and his age: "aged", "of"."""
    found = reasons.classes(unit, ledger.lexicon)
    return "age word" in found or ("article" in found and unit.word in ledger.lexicon.prepositions)


def another_age(ledger: Ledger, pair: tuple[list[int], list[int]]) -> bool:
    """Whether a moved "of 38" says how old somebody else is than before: the word before it is another."""
    units = [ledger.olds[i] for i in pair[OLD]]
    led = units[0].word in ledger.lexicon.prepositions and "article" in reasons.classes(
        units[0], ledger.lexicon
    )
    if not led or any(unit.kind != "number" or unit.year for unit in units[1:]) or len(units) == 1:
        return False
    return ledger.partners().get(pair[OLD][0] - 1) != pair[NEW][0] - 1
