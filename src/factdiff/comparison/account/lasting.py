"""What goes on, said by a verb or an adverb: "remained in hospital", "were still in hospital"."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit

SIDES = (OLD, NEW)


def lasting(ledger: Ledger) -> None:
    """Excuses words for going on where both sides have some, and the "be" that one of them takes the place of."""
    going = [_going_on(ledger, side) for side in SIDES]
    if not all(going):
        return
    opened = [set(ledger.opened(side)) for side in SIDES]
    words = [[i for i in some if i in opened[side]] for side, some in zip(SIDES, going, strict=True)]
    if not any(words):
        return
    verbs = [any(_remains(ledger.row(side)[i], ledger) for i in words[side]) for side in SIDES]
    for side in SIDES:
        if verbs[1 - side] and not verbs[side]:
            words[side] += [
                i
                for i in sorted(opened[side])
                if "be" in reasons.classes(ledger.row(side)[i], ledger.lexicon)
            ]
    if (
        all(verbs)
        or not any(verbs)
        or all(_is_there(ledger, side, words[side]) for side in SIDES if not verbs[side])
    ):
        ledger.excuse_both([sorted(some) for some in words], reasons.SYNONYM)


def _going_on(ledger: Ledger, side: int) -> list[int]:
    """The words of a side that say that something goes on; each word is looked up once."""
    known = ledger.lexicon.going_on
    found = []
    for index, unit in enumerate(ledger.row(side)):
        if unit.shown not in known:
            known[unit.shown] = _lasts(unit, ledger)
        if known[unit.shown]:
            found.append(index)
    return found


def _lasts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word says that something goes on."""
    return unit.word in ledger.lexicon.lasting or bool(
        lemmas(ledger.lexicon.language, unit.shown, "VERB") & ledger.lexicon.lasting
    )


def _remains(unit: Unit, ledger: Ledger) -> bool:
    """Whether the word that says so is a verb, and no adverb that is written like one ("still")."""
    if lemmas(ledger.lexicon.language, unit.shown, "ADV"):
        return False
    return bool(lemmas(ledger.lexicon.language, unit.shown, "VERB") & ledger.lexicon.lasting)


def _is_there(ledger: Ledger, side: int, words: list[int]) -> bool:
    """Whether a form of "be" is among some words: a verb that stays has one in its place."""
    return any("be" in reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in words)
