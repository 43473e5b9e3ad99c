"""Prepositions of several words have the role that the table gives them, in most of its own examples."""

from __future__ import annotations

import pytest

from factdiff.languages.columns import PrepositionRow
from factdiff.languages.lexicon import table
from factdiff.languages.tables import PREPOSITIONS
from tests.extraction.facts import facts

#: Examples that lack a subject ("mort à la suite d'un incendie") get this one.
SUBJECTS = {"en": "The man was ", "fr": "L'homme a été "}
OPENINGS = frozenset({"a", "elle", "he", "il", "it", "la", "le", "she", "the", "they", "tous", "un", "une"})
#: What says where or when is held by the tests of places and times.
CIRCUMSTANCES = frozenset({"at", "from", "time", "to", "via"})
WORDS = 3
ENOUGH = 0.7


def _long(row: PrepositionRow) -> bool:
    return len(row.lemma.replace("'", "' ").split()) >= WORDS and row.kind not in CIRCUMSTANCES


def _sentence(language: str, example: str) -> str:
    whole = example.split(maxsplit=1)[0] in OPENINGS
    return f"{example[0].upper()}{example[1:]}." if whole else f"{SUBJECTS[language]}{example}."


@pytest.mark.parametrize("language", ["en", "fr"])
def test_long_prepositions_give_their_role(language: str) -> None:
    """An argument has the role of the row, be it the phrase's own or, in a fragment, that of a word beside it."""
    rows = [row for row in table(language, PREPOSITIONS).rows() if _long(row)]
    missing = [row.lemma for row in rows if row.kind not in _roles(language, row.example)]
    assert len(rows) - len(missing) >= ENOUGH * len(rows), missing


def _roles(language: str, example: str) -> set[str]:
    return {a.role for fact in facts(language, _sentence(language, example)) for a in fact.what.arguments}
