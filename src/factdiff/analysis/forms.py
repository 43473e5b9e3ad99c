"""What a word's form, table rows and times say of it, against a tagger's guess."""

from __future__ import annotations

from functools import lru_cache

from factdiff.analysis.tree import Token
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
    """What an ending says beyond doubt goes before the tagger's guess: French ``-erait`` is a conditional."""
    if (
        verb.pos not in {"VERB", "AUX"}
        or verb.feature("VerbForm") == "Inf"
        or not has_table(language, "endings")
    ):
        return
    form = verb.form.lower()
    for size in range(min(_LONGEST_ENDING, len(form)), 0, -1):
        row = next(iter(table(language, "endings").get(form[-size:], ())), None)
        if row is not None and _applies(row, form, size, verb):
            features = row.kind.split("|") if row.kind != "_" else []
            fin = {"VerbForm": "Fin"} if features else {}
            verb.morph = {**verb.morph, **fin, **dict(part.split("=") for part in features)}
            verb.lemma = form[:-size] + row.scope
            return


def _applies(row: Row, form: str, size: int, verb: Token) -> bool:
    """Some rows hold for whole words, some for a lemma alone that the lemmatiser left as it found it."""
    stem = form[:-size]
    if row.note == "word":
        return not stem
    if row.note == "lemma":
        return verb.lemma.lower() == form and len(stem) > 1
    return not stem or len(stem) > 1 or size > _SHORT_ENDING


def undate(token: Token, language: str, times: tuple[tuple[int, int], ...]) -> None:
    """A time is no object: "a annoncé lundi", "said a few days ago", "took office last autumn"."""
    if token.dep != "obj" or token.pos not in {"NOUN", "PROPN"}:
        return
    kinds = {row.kind for row in rows_of(language, "times", token)}
    timed = any(start <= token.begin < end for start, end in times)
    if timed or kinds & {"weekday", "day_shift", "month", "season"}:
        token.dep, token.subtype = "obl", "mod"


def mark_perfect(auxiliary: Token, language: str) -> None:
    """ "Has opened": the auxiliary of the perfect is marked as French treebanks mark it (``aux:tense``)."""
    known = auxiliary.dep == "aux" and auxiliary.subtype != "pass"
    if known and any(row.kind == "have" for row in rows_of(language, "perfect", auxiliary)):
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
