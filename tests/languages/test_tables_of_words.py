"""The tables of prepositions, motion, actors, anaphora, outlets and concepts hold what their readers rely on.

Columns, order and examples are held in ``test_lexicon``; here stand the promises between rows.
"""

from __future__ import annotations

from collections import Counter
from typing import TypeVar

import pytest

from factdiff.languages.lexicon import table
from factdiff.languages.rows import Of, Row
from factdiff.languages.tables import CONCEPTS, OUTLETS, PREPOSITIONS, TABLES

both = pytest.mark.parametrize("language", ["fr", "en"])
R = TypeVar("R", bound=Row)


def _rows(language: str, of: Of[R]) -> list[R]:
    return list(table(language, of).rows())


@both
def test_a_preposition_has_one_usual_class(language: str) -> None:
    """Every preposition has exactly one kind that is read when its noun tells nothing."""
    usual = Counter(row.lemma for row in _rows(language, PREPOSITIONS) if row.usual)
    assert {
        row.lemma: usual[row.lemma] for row in _rows(language, PREPOSITIONS) if usual[row.lemma] != 1
    } == {}


@both
@pytest.mark.parametrize("name", ["actors", "anaphora", "motion", "outlets"])
def test_a_word_has_one_row(language: str, name: str) -> None:
    """The readers of these tables take the first row of a word, so there is one only."""
    assert [lemma for lemma, rows in table(language, TABLES[name]).items() if len(rows) > 1] == []


@both
def test_a_concept_is_a_member_of_itself(language: str) -> None:
    """The word that names a concept means that concept, so that comparing lemmas and concepts agrees."""
    rows = _rows(language, CONCEPTS)
    named = {row.lemma for row in rows if row.lemma == row.kind}
    assert {row.kind for row in rows} - named == set()


@both
def test_a_word_means_one_thing_in_one_voice(language: str) -> None:
    """A word has one concept for each scope."""
    doubled = Counter((row.lemma, row.use) for row in _rows(language, CONCEPTS))
    assert [key for key, times in doubled.items() if times > 1] == []


@both
def test_the_name_of_an_outlet_is_an_outlet(language: str) -> None:
    """The full name to which an acronym or a variant leads stands in the table under itself."""
    outlets = table(language, OUTLETS)
    assert [row.lemma for row in _rows(language, OUTLETS) if outlets[row.full][0].full != row.full] == []


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
    concepts = table(language, CONCEPTS)
    assert {row.kind for row in concepts[word]} & {row.kind for row in concepts[other]} == set()
