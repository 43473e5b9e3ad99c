"""Which of them is meant: "this announcement" and "an announcement" are two, as "the man" and "a man" are once he was named."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.weave import Match

SIDES = (OLD, NEW)
Told = tuple[frozenset[str], frozenset[str]]
#: How many words behind its article a noun stands at most.
_REACH = 3


def determined(ledger: Ledger, earlier: Told) -> None:
    """Bars articles of which one alone points to what was spoken of, where their noun stayed.

    ``earlier`` are the words of the sentences before, on either side.
    """
    taken = [match for match in ledger.matches if _other(ledger, match, earlier)]
    for match in taken:
        ledger.barred[OLD].add(match.old)
        ledger.barred[NEW].add(match.new)
    if taken:
        ledger.release(lambda match: match in taken)


def _other(ledger: Ledger, match: Match, earlier: Told) -> bool:
    """Whether an article gave way to one of the other kind before the very same noun."""
    units = ledger.olds[match.old], ledger.news[match.new]
    if match.reason != reasons.FUNCTION:
        return False
    lexicon = ledger.lexicon
    if not all("article" in reasons.classes(unit, lexicon) for unit in units):
        return False
    some = [unit.word in lexicon.indefinite for unit in units]
    noun = _noun(ledger, match)
    if some[OLD] == some[NEW] or noun is None:
        return False
    if units[some.index(False)].word in lexicon.pointing:
        return True
    return all(noun in earlier[side] for side in SIDES)


def _noun(ledger: Ledger, match: Match) -> str | None:
    """The first word behind both articles that can be a noun, if all up to it stayed and the other side has it once."""
    partners = ledger.partners()
    for step in range(1, _REACH + 1):
        i, j = match.old + step, match.new + step
        if partners.get(i) != j:
            return None
        old, new = ledger.olds[i], ledger.news[j]
        if old.key != new.key or old.capital or not old.word:
            return None
        if lemmas(ledger.lexicon.language, old.shown, "NOUN"):
            counts = [sum(unit.key == old.key for unit in ledger.row(side)) for side in SIDES]
            return old.word if counts[OLD] == counts[NEW] else None
    return None
