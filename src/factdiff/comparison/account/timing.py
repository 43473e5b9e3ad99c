"""Which time a verb can tell, by its form and by the auxiliaries before it: "stood" and "was", "a vendu" and "acheta"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import Ledger
from factdiff.comparison.account.meaning import inflected, is_be
from factdiff.comparison.account.units import Unit
from factdiff.languages.inflection import inflection
from factdiff.languages.spelling import fold

PAST, PRESENT, FUTURE = "past", "present", "future"
#: How many words before a verb its auxiliaries begin.
_BEFORE = 3


def times(row: Sequence[Unit], index: int, ledger: Ledger) -> frozenset[str]:
    """The times that a verb can tell where it stands."""
    lexicon = ledger.lexicon
    first = index
    while first and index - first < _BEFORE and _carries(row[first - 1], ledger):
        first -= 1
    group = row[first:index]
    if any(unit.word in lexicon.futures for unit in group):
        return frozenset({FUTURE})
    if any("have" in reasons.classes(unit, lexicon) for unit in group):
        return frozenset({PAST})
    being = next((unit for unit in group if is_be(unit, lexicon)), None)
    if being is not None:
        reflexive = any("reflexive" in reasons.classes(unit, lexicon) for unit in group)
        return frozenset({PAST}) if reflexive else _told(lexicon.language, inflected(being))
    return _told(lexicon.language, inflected(row[index]))


def one_time(ledger: Ledger, old: int, new: int) -> bool:
    """Whether two verbs can tell one time."""
    return bool(times(ledger.olds, old, ledger) & times(ledger.news, new, ledger))


def _carries(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand between an auxiliary and its verb, or is one."""
    lexicon = ledger.lexicon
    if reasons.classes(unit, lexicon) & {"have", "be", "reflexive"} or unit.word in lexicon.futures:
        return True
    return unit.kind == "word" and (
        unit.word in lexicon.particles or unit.word in lexicon.negations or reasons.qualifies(unit, lexicon)
    )


@lru_cache(maxsize=1 << 12)
def _told(language: str, form: str) -> frozenset[str]:
    """The times that a form can tell by itself; one that is none of the present is of the past."""
    if carried := tense(language, form):
        return frozenset({carried if "Cnd" in carried else FUTURE})
    rules, word = inflection(language), fold(form)
    known = lemmas(language, form, "VERB", "AUX")
    numbers = ("singular", "plural")
    present = {fold(rules.present(lemma, number)) for lemma in known for number in numbers}
    present |= {fold(rules.form("copula", f"{number} present")) for number in numbers}
    past = {fold(rules.past(lemma)) for lemma in known}
    found = {PRESENT} if word in present else {PAST}
    return frozenset(found | ({PAST} if word in past else set()))
