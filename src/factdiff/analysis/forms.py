"""What a word's form and table rows say of it, against a tagger's guess."""

from __future__ import annotations

from functools import lru_cache

from factdiff.analysis.tree import Token
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import Row, has_table, table

_LONGEST_ENDING = 13
_SHORT_ENDING = 5


def rows_of(language: str, name: str, token: Token) -> tuple[Row, ...]:
    """The rows of a word in a table, by its lemma or its form."""
    return _looked_up(language, name, token.lemma, token.form)


@lru_cache(maxsize=1 << 16)
def _looked_up(language: str, name: str, lemma: str, form: str) -> tuple[Row, ...]:
    rows = table(language, name)
    return rows.get(lemma.lower()) or rows.get(form.lower()) or rows.get(form) or ()


def inflect(verb: Token, language: str) -> None:
    """What an ending says beyond doubt goes before the tagger's guess: French ``-erait`` is a conditional.

    An ending counts only where the lexicon knows the verb that it makes, or does not know the form at all: "restait"
    ends like a conditional and is the imperfect of *rester*.
    """
    verbal = verb.pos in {"VERB", "AUX"} and verb.feature("VerbForm") != "Inf"
    if not verbal or not has_table(language, "endings"):
        return
    form = verb.form.lower()
    listed = frozenset({*known(language, form, "VERB"), *known(language, form, "AUX")})
    for size in range(min(_LONGEST_ENDING, len(form)), 0, -1):
        for row in table(language, "endings").get(form[-size:], ()):
            if _applies(row, form[:-size], listed):
                said = dict(part.split("=") for part in row.kind.split("|"))
                verb.morph = {**verb.morph, "VerbForm": "Fin", **said}
                return


def _applies(row: Row, stem: str, listed: frozenset[str]) -> bool:
    """Some rows hold for whole words, some for verbs of the lexicon alone; short endings need a stem."""
    if listed or "listed" in row.flags:
        return (not stem or "word" not in row.flags) and stem + row.scope in listed
    if "word" in row.flags:
        return not stem
    return not stem or len(stem) > 1 or len(row.lemma) > _SHORT_ENDING


def settle_past(verb: Token, _: str) -> None:
    """ "The storm hit": a third person singular in its dictionary form is a past, since the present has an ending."""
    features = {"VerbForm": "Fin", "Tense": "Pres", "Mood": "Ind", "Person": "3", "Number": "Sing"}
    full = verb.pos == "VERB" and all(verb.feature(name) == value for name, value in features.items())
    subject = verb.child("nsubj")
    if (
        full
        and subject is not None
        and subject.feature("Number") != "Plur"
        and verb.form.lower() == verb.lemma
    ):
        verb.morph = {**verb.morph, "Tense": "Past"}


def settle_passive(verb: Token, language: str) -> None:
    """ "Two men killed": a verb that never does without its object has none here, so that its subject is the object."""
    subject = verb.child("nsubj")
    past = (
        verb.pos == "VERB" and verb.feature("VerbForm") in {"Fin", "Part"} and verb.feature("Tense") == "Past"
    )
    if not past or subject is None or subject.pos == "PRON" or not has_table(language, "transitive"):
        return
    alone = verb.dep not in {"acl", "advcl"} and subject.i < verb.i
    bare = alone and not verb.each("obj", "iobj", "ccomp", "xcomp", "aux", "compound")
    if bare and any(row.kind == "transitive" for row in rows_of(language, "transitive", verb)):
        verb.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
        subject.subtype = "pass"


def infinitive(verb: Token, language: str) -> None:
    """ "Durant la fête de convaincre": a verb in its dictionary form that the tagger leaves without one."""
    bare = verb.pos == "VERB" and not verb.feature("VerbForm") and verb.form == verb.lemma
    listed = frozenset(known(language, verb.form, "VERB"))
    if bare and verb.lemma in listed and verb.each("case", "mark"):
        verb.morph = {"VerbForm": "Inf"}


def activate(verb: Token, _: str) -> None:
    """ "After a wall collapsed": behind a conjunction a form with a subject and no auxiliary is a past and no passive."""
    subject = next((c for c in verb.each("nsubj") if c.subtype == "pass"), None)
    opened = any(c.pos == "SCONJ" and c.feature("PronType") != "Rel" for c in verb.each("mark", "advmod"))
    bare = verb.pos == "VERB" and verb.dep in {"advcl", "ccomp"} and not verb.each("aux")
    if subject is not None and opened and bare and subject.i < verb.i:
        subject.subtype = ""
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Tense": "Past", "Mood": "Ind"}
        verb.morph.pop("Voice", None)


def mark_perfect(auxiliary: Token, language: str) -> None:
    """ "Has opened": the auxiliary of the perfect is marked as French treebanks mark it (``aux:tense``)."""
    perfect = auxiliary.dep == "aux" and auxiliary.subtype != "pass"
    if perfect and any(row.kind == "have" for row in rows_of(language, "perfect", auxiliary)):
        auxiliary.subtype = "tense"


def unpassive(verb: Token, language: str) -> None:
    """ "Il est mort", "she is gone": verbs whose perfect is built with the copula are neither passive nor present."""
    if (verb.feature("VerbForm") != "Part" and verb.pos != "VERB") or not any(
        row.kind == "be" for row in rows_of(language, "perfect", verb)
    ):
        return
    for child in verb.children:
        if (
            child.dep in {"cop", "aux"}
            and child.subtype != "tense"
            and child.i < verb.i
            and verb.feature("VerbForm") == "Part"
        ):
            child.dep, child.subtype = "aux", "tense"
        if child.dep == "nsubj" and child.subtype == "pass":
            child.subtype = ""
