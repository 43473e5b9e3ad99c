"""The tables of prepositions, motion, actors, anaphora, outlets and concepts hold what their readers rely on.

Columns, order and examples are held in ``test_lexicon``; here stand the closed lists and the promises
between rows. Notes: ``usual`` marks the one class in which a preposition is read when its noun tells nothing;
``holder`` a role that refers back to whoever was said to hold it.
"""

from __future__ import annotations

from collections import Counter

import pytest

from factdiff.languages.lexicon import Row, table

CLASSES = {
    "prepositions": {
        "against", "at", "benefit", "cause", "comparison", "condition", "exchange", "from", "instrument",
        "manner", "other", "purpose", "recipient", "time", "to", "topic", "via", "with",
    },
    "motion": {"motion"},
    "actors": {
        "anonymous", "document", "honorific", "organisation", "outlet", "person", "relation", "state", "title",
    },
    "anaphora": {"latter", "organisation", "person", "person-f", "person-m", "persons", "place", "role", "site"},
    "outlets": {"outlet"},
}  # fmt: skip
SCOPES = {
    "prepositions": {"", "human", "inf"},
    "motion": {"verb"},
    "actors": {"", "f", "m"},
    "anaphora": {"", "ce", "city", "country", "f", "m", "named", "outlet", "region", "the"},
    "concepts": {"adjective", "noun", "passive", "verb"},
}
both = pytest.mark.parametrize("language", ["fr", "en"])


def _rows(language: str, name: str) -> list[Row]:
    return [row for rows in table(language, name).values() for row in rows]


@both
@pytest.mark.parametrize("name", CLASSES)
def test_a_table_keeps_to_its_classes(language: str, name: str) -> None:
    """No class stands in a table that no reader asks for."""
    assert {row.kind for row in _rows(language, name)} <= CLASSES[name]


@both
@pytest.mark.parametrize("name", SCOPES)
def test_a_table_keeps_to_its_scopes(language: str, name: str) -> None:
    """No scope stands in a table that no reader asks for."""
    assert {row.scope for row in _rows(language, name)} <= SCOPES[name]


@both
def test_a_preposition_has_one_usual_class(language: str) -> None:
    """Every preposition has exactly one class that is read when its noun tells nothing."""
    usual = Counter(row.lemma for row in _rows(language, "prepositions") if "usual" in row.flags)
    assert {
        row.lemma: usual[row.lemma] for row in _rows(language, "prepositions") if usual[row.lemma] != 1
    } == {}


@both
@pytest.mark.parametrize("name", ["actors", "anaphora", "motion", "outlets"])
def test_a_word_has_one_row(language: str, name: str) -> None:
    """The readers of these tables take the first row of a word, so there is one only."""
    assert [lemma for lemma, rows in table(language, name).items() if len(rows) > 1] == []


@both
def test_a_concept_is_a_member_of_itself(language: str) -> None:
    """The word that names a concept means that concept, so that comparing lemmas and concepts agrees."""
    rows = _rows(language, "concepts")
    named = {row.lemma for row in rows if row.lemma == row.kind}
    assert {row.kind for row in rows} - named == set()


@both
def test_a_word_means_one_thing_in_one_voice(language: str) -> None:
    """A word has one concept for each scope."""
    doubled = Counter((row.lemma, row.scope) for row in _rows(language, "concepts"))
    assert [key for key, times in doubled.items() if times > 1] == []


@both
def test_the_name_of_an_outlet_is_an_outlet(language: str) -> None:
    """The full name to which an acronym or a variant leads stands in the table under itself."""
    outlets = table(language, "outlets")
    assert [row.lemma for row in _rows(language, "outlets") if outlets[row.scope][0].scope != row.scope] == []


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("fr", "augmenter", "baisser"), ("fr", "acheter", "vendre"), ("fr", "gagner", "perdre"),
        ("fr", "arriver", "partir"), ("fr", "ouvrir", "fermer"), ("fr", "arrêter", "libérer"),
        ("fr", "accepter", "refuser"), ("fr", "confirmer", "nier"), ("fr", "nommer", "limoger"),
        ("fr", "condamner", "acquitter"), ("fr", "mourir", "naître"), ("fr", "commencer", "finir"),
        ("en", "rise", "fall"), ("en", "buy", "sell"), ("en", "win", "lose"), ("en", "arrive", "leave"),
        ("en", "open", "close"), ("en", "arrest", "release"), ("en", "accept", "refuse"),
        ("en", "confirm", "deny"), ("en", "appoint", "dismiss"), ("en", "convict", "acquit"),
        ("en", "kill", "injure"), ("en", "begin", "end"),
    ],
)  # fmt: skip
def test_opposites_are_two_concepts(language: str, word: str, other: str) -> None:
    """A word and its opposite never share a concept."""
    concepts = table(language, "concepts")
    assert {row.kind for row in concepts[word]} & {row.kind for row in concepts[other]} == set()
