"""Which time a verb can tell, by its form and by the auxiliaries before it: "stood" and "was", "a vendu" and "acheta"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import inflected, is_be
from factdiff.comparison.account.units import Unit
from factdiff.languages.inflection import inflection
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact

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


def other_runs(ledger: Ledger) -> None:
    """Takes back that "was the head of" and "leads" are one: a run of words has the time of the "be" that it begins with."""
    for match in list(ledger.matches):
        runs = [
            unit.lemma.split(" ")[0] in ledger.lexicon.being
            for unit in (ledger.olds[match.old], ledger.news[match.new])
        ]
        if match.reason == reasons.SYNONYM and any(runs) and not one_time(ledger, match.old, match.new):
            ledger.barred[OLD].add(match.old)
            ledger.barred[NEW].add(match.new)
    ledger.release(
        lambda one: (
            one.old in ledger.barred[OLD] and one.new in ledger.barred[NEW] and one.reason == reasons.SYNONYM
        )
    )


def given_up(ledger: Ledger, pair: tuple[Fact, Fact]) -> None:
    """ "Is going to close" and "was going to close": what was to come then may have been given up, unless a report says it."""
    words = ledger.lexicon.closed("past carrier")
    past = [
        {
            i
            for i, unit in enumerate(ledger.row(side))
            if unit.word in words and fact.what.span.start <= unit.start and unit.end <= fact.what.span.end
        }
        for side, fact in enumerate(pair)
    ]
    side = OLD if past[OLD] else NEW
    if pair[OLD].tense != "future" or pair[NEW].tense != "future" or bool(past[OLD]) == bool(past[NEW]):
        return
    if pair[side].source:
        return
    ledger.release(lambda match: (match.new if side else match.old) in past[side])
    ledger.barred[side].update(past[side])


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
