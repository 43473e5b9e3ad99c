"""Verbs whose past looks like their present: "the storm hit", "storms hit the coast on Monday"."""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token
from factdiff.languages.inflection import inflection
from factdiff.languages.tables import CLOSED, TIMES, TRANSITIVE

#: Figures of a year.
_YEAR = 4


def settle_past(verb: Token, language: str) -> None:
    """ "The storm hit": a third person singular in its dictionary form is a past, since the present has an ending.

    "Three nurses hurt": so is a plural of which only the past makes sense, since nobody is said to be hurt by them.
    """
    features = {"VerbForm": "Fin", "Tense": "Pres", "Mood": "Ind", "Person": "3"}
    full = verb.pos == "VERB" and all(verb.feature(name) == value for name, value in features.items())
    subject = verb.child("nsubj")
    if not full or subject is None or verb.form.lower() != verb.lemma:
        return
    one = verb.feature("Number") == "Sing" and subject.feature("Number") != "Plur"
    past = inflection(language).past(verb.lemma)
    other, alike = past not in {"", verb.form.lower()}, past == verb.form.lower()
    if one and other and verb.dep == "ccomp":  # "suggested that he *leave*", whose past is another
        verb.morph = {**verb.morph, "Mood": "Sub"}
    elif one or (
        alike
        and (
            _club(subject)
            or _scored(verb)
            or _over(verb, language)
            or (subject.each("nummod") and _wants_object(verb, language))
        )
    ):
        verb.morph = {**verb.morph, "Tense": "Past"}


def _club(subject: Token) -> bool:
    """ "*Leeds* beat York on Saturday": what one name did is a past where both forms are one, though clubs are several, too."""
    return subject.pos == "PROPN" and subject.feature("Number") == "Sing" and not subject.each("conj")


def _scored(verb: Token) -> bool:
    """ "Rovers *beat* City 2-0": what has a score is over."""
    numbers = [c for c in verb.each("obj", "obl") if c.pos == "NUM"]
    return any(c.pos == "NUM" and c.i == number.i + 2 for number in numbers for c in number.each("nmod"))


def _wants_object(verb: Token, language: str) -> bool:
    """Whether a verb lacks the object without which it never is."""
    return not verb.each("obj", "ccomp", "xcomp") and any(rows_of(language, TRANSITIVE, verb))


def _over(verb: Token, language: str) -> bool:
    """ "Storms *hit* the coast on Monday", "gangs *hit* two banks and burned a van": of one day, or beside what is over."""
    beside = [*verb.each("conj", "advcl"), *([verb.head] if verb.head and verb.dep == "conj" else [])]
    if any(_past(other) for other in beside):
        return True
    return any(_one_time(c, language) for c in verb.each("obl", "advmod"))


def _past(verb: Token) -> bool:
    words = [verb, *verb.each("aux", "cop")]
    return any(w.feature("VerbForm") == "Fin" and w.feature("Tense") == "Past" for w in words)


def _one_time(word: Token, language: str) -> bool:
    """Whether a time is one day or year, or one gone by: "on Monday", "in 2019", "last week", never "every Monday"."""
    words = [word, *word.each("nummod", "amod", "nmod")]
    rows = [row for w in words for row in rows_of(language, TIMES, w)]
    back = any(row.kind in {"turn", "day_shift"} and row.value.startswith("-") for row in rows)
    named = any(row.kind == "weekday" for row in rows)
    year = any(w.pos == "NUM" and w.form.isdigit() and len(w.form) == _YEAR for w in words)
    several = (row.kind for det in word.each("det") for row in rows_of(language, CLOSED, det))
    return (back or named or year) and not {"universal", "each"} & {*several}
