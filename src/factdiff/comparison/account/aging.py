"""How old somebody is, said before or behind him: "the 15-year-old driver", "the driver, 15,", "a driver of 15"."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit

SIDES = (OLD, NEW)
#: How many words from an age the one who is so old stands.
_NEAR = 3


def aged(ledger: Ledger) -> None:
    """Excuses an age that only changed its place and form beside the same person."""
    for side in SIDES:
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
