"""How much something is, how many somewhere are and where it lies, by another verb: "stood at 6 percent", "has 300 employees"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import is_be
from factdiff.comparison.account.timing import one_time
from factdiff.comparison.account.units import Unit
from factdiff.comparison.tokens import normed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import CLOSED

SIDES = (OLD, NEW)
#: How many words from a number its verb and what it counts stand.
_NEAR = 4


def measured(ledger: Ledger) -> None:
    """Excuses the verbs that only say how much something is, where it lies, or how many people it has."""
    for gap in ledger.gaps:
        _amounts(ledger, gap)
    for old, new in sorted(ledger.partners().items()):
        if ledger.olds[old].kind == "number":
            _peopled(ledger, old, new)


# --- "stood at 6 percent", "was 6 percent"; "lies near the river", "is near the river" ---------------


def _amounts(ledger: Ledger, gap: Gap) -> None:
    """One measure or place that stayed, behind another verb of one time that only joins it to what is measured."""
    some = [ledger.open(gap, side) for side in SIDES]
    if not all(some) or any(len(some[side]) != len(gap.side(side)) for side in SIDES):
        return
    behind = [gap.side(side).stop for side in SIDES]
    if ledger.partners().get(behind[OLD]) != behind[NEW]:
        return
    kind = _kind(ledger.olds[behind[OLD]], ledger.lexicon)
    verbs = [[i for i in some[side] if _verb(ledger.row(side)[i], kind, ledger.lexicon)] for side in SIDES]
    if not kind or not all(verbs) or not one_time(ledger, verbs[OLD][-1], verbs[NEW][-1]):
        return
    if all(i in verbs[side] or _little(ledger.row(side)[i], ledger) for side in SIDES for i in some[side]):
        ledger.excuse_both(some, reasons.SYNONYM)


def _kind(unit: Unit, known: Lexicon) -> str:
    """The class of verbs that can join what a word opens: an amount, a place."""
    if unit.kind == "number":
        return "measuring"
    places = {row.group for row in known.empty.get(unit.word, ())} & {"place", "near"}
    return "locating" if places else ""


def _verb(unit: Unit, kind: str, known: Lexicon) -> bool:
    """Whether a word joins an amount or a place to what it is of: a form of "be", "stand", "lie"."""
    if unit.kind != "word" or unit.capital:
        return False
    own = lemmas(known.language, unit.shown.split(" ")[0], "VERB", "ADJ")
    words = known.closed(kind) | (known.closed("locating") if kind else frozenset())
    return is_be(unit, known) or bool(own & words)


def _little(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word only goes with such a verb: its pronoun, its auxiliary, its preposition."""
    known = ledger.lexicon
    found = reasons.classes(unit, known)
    plain = unit.word in known.prepositions and not (
        unit.word in known.negations or unit.word in known.opposites
    )
    return bool(found & {"reflexive", "have", "be"}) or plain


# --- "employs 300 people", "has 300 employees" -------------------------------------------------------


def _peopled(ledger: Ledger, old: int, new: int) -> None:
    """So many people of one kind, by a verb that says what they do there or by the noun for them."""
    found = [list(_people(ledger, side, at)) for side, at in ((OLD, old), (NEW, new))]
    for kind, verb, words in found[OLD]:
        for other, its, there in found[NEW]:
            if kind == other and one_time(ledger, verb, its):
                opened = [set(ledger.opened(side)) for side in SIDES]
                some = [[i for i in own if i in opened[side]] for side, own in enumerate((words, there))]
                if any(some):
                    ledger.excuse_both(some, reasons.SYNONYM)
                return


def _people(ledger: Ledger, side: int, number: int) -> Iterator[tuple[str, int, list[int]]]:
    """What those do whom a number counts, the verb, and the words that say so."""
    row, known = ledger.row(side), ledger.lexicon
    verb = next((i for i in range(number - 1, max(number - _NEAR - 1, -1), -1) if _has(row[i], known)), None)
    if verb is None:
        return
    between = range(verb + 1, number)
    ends = number + 1 == len(row) or row[number + 1].passage != row[number].passage
    behind = number if ends else number + 1
    doing = _doing(row[verb], known, "peopled")
    for at in (behind, *between):
        kind = _doing(row[at], known, "people of")
        if kind and (not doing or doing == kind):
            # "A workforce of 300 people": the noun before the number says what the one behind it leaves open.
            yield (
                kind,
                verb,
                [verb, *between, at, *((behind,) if at < number and _anybody(row[behind], known) else ())],
            )
    anybody = _anybody(row[behind], known)
    if doing and (anybody or behind == number):
        yield doing, verb, [verb, *between, *((behind,) if anybody else ())]


def _anybody(unit: Unit, known: Lexicon) -> bool:
    """Whether a noun only says that somebody is meant."""
    return bool(lemmas(known.language, unit.shown, "NOUN") & known.closed("anybody"))


def _has(unit: Unit, known: Lexicon) -> bool:
    """Whether a verb says how many are somewhere: "has", "employs", "is home to"."""
    if reasons.determines(unit, known):
        # Lexica of forms have "a" as a short "have", too.
        return False
    own = lemmas(known.language, unit.shown, "VERB", "AUX") | {unit.lemma}
    return bool(own & known.closed("having")) or bool(_doing(unit, known, "peopled"))


def _doing(unit: Unit, known: Lexicon, kind: str) -> str:
    """What people do by a verb or by the noun for them: work, live."""
    rows = _means(known.language, kind)
    own = lemmas(known.language, unit.shown, "VERB" if kind == "peopled" else "NOUN") | {unit.lemma}
    return next((rows[lemma] for lemma in sorted(own) if lemma in rows), "")


@cache
def _means(language: str, kind: str) -> dict[str, str]:
    """The words of a closed class, each with what it means."""
    rows = table(language, CLOSED).of_kind(kind) if has_table(language, CLOSED) else ()
    return {normed(row.lemma): row.means for row in rows}
