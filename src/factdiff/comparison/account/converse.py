"""One state of affairs told from either end: who has so many and where so many are, what followed a deed and what was done."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.languages.inflection import inflection
from factdiff.languages.spelling import fold

SIDES = (OLD, NEW)
#: How many words from its verb a relative pronoun, an auxiliary or a number stands.
_NEAR = 3


def converse(ledger: Ledger) -> None:
    """Excuses the words that only belong to one end or the other."""
    for side in SIDES:
        _held(ledger, side)
        _followed(ledger, side)
        _holding(ledger, side)
        _once(ledger, side)


def _holding(ledger: Ledger, side: int) -> None:
    """ "A list comprising ten names" and "a list with ten names": what something holds, between the same two."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    opened, there = set(ledger.opened(side)), set(ledger.opened(1 - side))
    for verb in sorted(opened):
        if not _listed(row[verb], ledger, "containing") or verb + 1 not in partner:
            continue
        led = partner[verb + 1] - 1
        if led not in there or other[led].word not in ledger.lexicon.closed("accompanying"):
            continue
        linked = [
            i for i in (verb - 1,) if i in opened and "linker" in reasons.classes(row[i], ledger.lexicon)
        ]
        if partner.get(verb - 1 - len(linked)) == led - 1:
            ledger.excuse_from(side, [*linked, verb], [led], reasons.SYNONYM)


def _once(ledger: Ledger, side: int) -> None:
    """ "The man who was minister" and "the former minister": somebody by what he no longer is."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    opened, there = set(ledger.opened(side)), set(ledger.opened(1 - side))
    for former in sorted(there):
        if not lemmas(ledger.lexicon.language, other[former].shown) & ledger.lexicon.closed("former"):
            continue
        title = next((i for i, j in partner.items() if j == former + 1), None)
        before = range(max((title or 0) - _NEAR - 1, 0), title or 0)
        linked = next((i for i in before if "linker" in reasons.classes(row[i], ledger.lexicon)), None)
        if title is None or not linked or row[linked - 1].word not in ledger.lexicon.closed("whoever"):
            continue
        being = row[linked + 1 : title]
        if being and all(_helps(unit, ledger) for unit in being) and not _present(being[-1], ledger):
            own = [i for i in range(linked - 1, title) if i in opened]
            ledger.excuse_from(side, own, [former], reasons.SYNONYM)


def _held(ledger: Ledger, side: int) -> None:
    """ "La ferme, qui emploie 12 ouvriers" and "la ferme, où travaillent 12 ouvriers": so many of one kind at one place."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    there = set(ledger.opened(1 - side))
    for verb in ledger.opened(side):
        if not _listed(row[verb], ledger, "having"):
            continue
        counted = next((i for i in range(verb + 1, verb + _NEAR) if i in partner and _counts(row[i])), None)
        if counted is None or not _relative(ledger, side, verb):
            continue
        near = range(max(partner[counted] - _NEAR, 0), min(partner[counted] + _NEAR + 1, len(other)))
        staying = next((j for j in near if j in there and _listed(other[j], ledger, "staying")), None)
        if staying is None or not _relative(ledger, 1 - side, min(staying, partner[counted])):
            continue
        helpers = [
            j for j in range(max(staying - _NEAR, 0), staying) if j in there and _helps(other[j], ledger)
        ]
        own, others = [verb], [*helpers, staying]
        if not _present(row[verb], ledger) or not _present(other[others[0]], ledger):
            continue  # "où travaillaient 12 ouvriers": what was is another thing
        ledger.excuse_from(side, own, others, reasons.VOICE)


def _followed(ledger: Ledger, side: int) -> None:
    """ "Après la blessure de l'arbitre" and "l'arbitre ayant été blessé": a deed that stands alone came before as well."""
    row, other = ledger.row(side), ledger.row(1 - side)
    after, alone = ledger.lexicon.closed("after"), ledger.lexicon.closed("absolute")
    for word in ledger.opened(side):
        if row[word].word not in after:
            continue
        deed = next((i for i in range(word + 1, min(word + _NEAR, len(row))) if _deed(row[i], ledger)), None)
        behind = (j for j, unit in enumerate(other) if unit.word in alone and _by_itself(other, j, ledger))
        if deed is not None and any(_one_deed(row[deed], other[j : j + _NEAR + 1], ledger) for j in behind):
            ledger.excuse_from(side, [word], [], reasons.VOICE)


def _by_itself(row: Sequence[Unit], place: int, ledger: Ledger) -> bool:
    """Whether a participle helps no finite verb: "the judge *being* ill", but "is *being* heard"."""
    before = row[place - 1] if place else None
    return before is not None and not reasons.classes(before, ledger.lexicon) & {
        "be",
        "have",
        "preposition",
        "linker",
    }


def _one_deed(noun: Unit, words: Sequence[Unit], ledger: Ledger) -> bool:
    """Whether a noun stands for one of some words, as a relation of words says."""
    relation = reasons.relate(ledger.lexicon)
    return any(_deed(word, ledger) and relation(noun, word) is not None for word in words)


def _deed(unit: Unit, ledger: Ledger) -> bool:
    return unit.kind == "word" and not reasons.classes(unit, ledger.lexicon)


def _present(unit: Unit, ledger: Ledger) -> bool:
    """Whether a form is the present of its verb, as the tables have it."""
    rules, language = inflection(ledger.lexicon.language), ledger.lexicon.language
    forms = {rules.form("copula", f"{number} present") for number in ("singular", "plural")}
    for lemma in lemmas(language, unit.shown, "VERB", "AUX"):
        forms |= {rules.present(lemma, number) for number in ("singular", "plural")}
    return unit.word in {fold(form) for form in forms}


def _relative(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a relative pronoun stands right before a clause."""
    near = ledger.row(side)[max(verb - _NEAR, 0) : verb]
    return any("linker" in reasons.classes(unit, ledger.lexicon) for unit in near)


def _listed(unit: Unit, ledger: Ledger, kind: str) -> bool:
    return bool(lemmas(ledger.lexicon.language, unit.shown, "VERB", "AUX") & ledger.lexicon.closed(kind))


def _helps(unit: Unit, ledger: Ledger) -> bool:
    return bool(reasons.classes(unit, ledger.lexicon) & {"be", "have", "reflexive"})


def _counts(unit: Unit) -> bool:
    return unit.kind == "number"
