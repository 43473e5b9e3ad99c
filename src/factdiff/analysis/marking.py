"""Every word of a paragraph is looked up in the language's tables once, when its tree is mended."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType

from factdiff.analysis.marks import NO_ROWS, Marks, Rows
from factdiff.analysis.tree import Token, at
from factdiff.languages.inflection import inflection
from factdiff.languages.lexicon import table
from factdiff.languages.rows import Of, Row
from factdiff.languages.tables import (
    ACTORS,
    ANAPHORA,
    CLOSED,
    CONCEPTS,
    COUNTNOUNS,
    FUNCTION,
    GOVERNING,
    LIGHT,
    MODALITY,
    MOTION,
    NEGATION,
    OWNED,
    PLACEWORDS,
    PREPOSITIONS,
    SPEECH,
    STATES,
    TIMES,
    TRANSITIVE,
    UNITS,
)
from factdiff.languages.traits import traits

#: The tables whose rows are looked up for every word; those of names are asked by name.
TABLES: tuple[Of[Row], ...] = (
    *(ACTORS, ANAPHORA, CLOSED, CONCEPTS, COUNTNOUNS, FUNCTION, GOVERNING, LIGHT, MODALITY, MOTION),
    *(NEGATION, OWNED, PLACEWORDS, PREPOSITIONS, SPEECH, STATES, TIMES, TRANSITIVE, UNITS),
)


def mark(tokens: Iterable[Token], language: str) -> None:
    """Give every word of a mended paragraph its marks."""
    for token in tokens:
        if not token.children:
            token.marks = _alone(language, token.form, token.lemma, proper=token.pos == "PROPN")
            continue
        predicate, marker = predicate_form(token, language), preposition(token)
        token.marks = Marks(
            language,
            predicate,
            marker,
            _of_word(language, token.form, token.lemma, _fixed(token)),
            _of_predicate(
                language, predicate, token.lemma, _composed(token), pronominal=reflexive(token) is not None
            ),
            _looked_up(language, (marker, _uncontracted(token, marker))) if marker else NO_ROWS,
        )


@lru_cache(maxsize=1 << 13)
def _alone(language: str, form: str, lemma: str, *, proper: bool) -> Marks:
    """The marks of a word on which none hangs, which are the same wherever it stands."""
    predicate = lemma if proper else lemma.lower()
    own = _of_word(language, form, lemma, "")
    return Marks(
        language, predicate, "", own, _of_predicate(language, predicate, lemma, "", pronominal=False)
    )


def _uncontracted(token: Token, marker: str) -> str:
    """A preposition with its last word's lemma: "auprès des" is "auprès de"."""
    words = (word for case in token.each("case", "mark") for word in (case, *case.each("fixed")))
    last = max((word for word in words if word.i < token.i), key=lambda word: word.i)
    return f"{marker.removesuffix(last.form.lower())}{last.lemma.lower()}"


def _fixed(token: Token) -> str:
    """The fixed expression that a word begins, its last word whole ("à moins *qu'*"); empty where it stands alone."""
    fixed = token.each("fixed")
    if not fixed:
        return ""
    last = fixed[-1].lemma if fixed[-1].form.endswith("'") else fixed[-1].form
    return " ".join([*(word.form.lower() for word in [token, *fixed[:-1]]), last.lower()]).replace("' ", "'")


@lru_cache(maxsize=1 << 13)
def _of_word(language: str, form: str, lemma: str, fixed: str) -> Rows:
    """The rows of what a word may stand under: its fixed expression, its lemma, its form, without its stop, too."""
    low = form.lower()
    return _looked_up(language, (fixed or low, lemma, lemma.lower(), form, low, form.rstrip(".")))


def _composed(token: Token) -> str:
    """A verb with the causative above it ("a fait *savoir*") or with what opens an infinitive below ("*dit de* partir")."""
    lemma = token.lemma.lower()
    causing = next((c for c in token.each("aux") if c.subtype == "caus"), None)
    if causing is not None:
        return f"{causing.lemma.lower()} {lemma}"
    if any(c.subtype == "pass" for c in token.children):
        return ""
    below = (c for c in token.each("xcomp", "ccomp") if c.feature("VerbForm") == "Inf")
    marks = [mark for infinitive in below for mark in infinitive.each("mark") if mark.i < infinitive.i]
    before = at(token, marks[0].i - 1) if marks else None
    if before is not None and before.pos in {"AUX", "PUNCT"}:
        return ""  # "“Our plan,” she told us, “is *to* sell”"
    return f"{lemma} {marks[0].lemma.lower()}" if len(marks) == 1 else ""


@lru_cache(maxsize=1 << 13)
def _of_predicate(language: str, predicate: str, lemma: str, composed: str, *, pronominal: bool) -> Rows:
    words = (composed or predicate, predicate, predicate.lower(), lemma, lemma.lower())
    rows = _looked_up(language, words)
    own = _looked_up(language, words[:3]) if pronominal else rows
    if own.get(SPEECH.name) == rows.get(SPEECH.name):
        return rows
    # "S'ajoute à" says nothing: a pronominal verb speaks only where the table has it so.
    return MappingProxyType({**rows, SPEECH.name: own.get(SPEECH.name, ())})


@lru_cache(maxsize=1 << 13)
def _looked_up(language: str, keys: tuple[str, ...]) -> Rows:
    found: dict[str, tuple[Row, ...]] = {}
    for of in TABLES:
        rows = table(language, of)
        held = tuple(dict.fromkeys(row for key in keys for row in rows.get(key, ())))
        if held:
            found[of.name] = held
    return MappingProxyType(found)


def reflexive(token: Token) -> Token | None:
    """The clitic of a pronominal verb."""
    return next((c for c in token.children if c.i < token.i and c.pos == "PRON" and _is_reflexive(c)), None)


def _is_reflexive(token: Token) -> bool:
    if token.dep == "expl" and token.subtype in {"pv", "pass", "caus"}:
        return True
    return (
        token.feature("Reflex") == "Yes"
        and token.dep in {"expl", "obj", "iobj"}
        and token.feature("Person") != "1"
    )


def predicate_form(token: Token, language: str) -> str:
    """The dictionary form of a predicate: with its clitic (``se rendre``) or particle (``walk out``)."""
    lemma = token.lemma.lower() if token.pos != "PROPN" else token.lemma
    own, clitic = reflexive(token), traits(language).clitic
    if token.pos in {"VERB", "AUX"} and clitic[0] and own is not None and own.subtype != "caus":
        return lemma if lemma.startswith(clitic) else f"{clitic[inflection(language).vowel(lemma)]}{lemma}"
    particle = next((c for c in token.each("compound") if c.subtype == "prt"), None)
    return f"{lemma} {particle.form.lower()}" if particle else lemma


def _at(token: Token) -> int:
    return token.i


def preposition(token: Token) -> str:
    """The preposition that marks a phrase, fixed expressions joined (``à propos de``)."""
    cases = token.each("case", "mark")
    if len(cases) == 1 and not cases[0].children:
        return cases[0].form.lower() if cases[0].i < token.i else ""
    words = sorted(
        (w for case in cases for w in [case, *case.each("fixed")] if w.i < token.i), key=lambda w: w.i
    )
    return " ".join(word.form.lower() for word in words).replace("' ", "'")
