"""Marks: what the tables say of a word is found once, under its lemma, its form and its fixed expression."""

import pytest

from factdiff.analysis.tree import Token
from factdiff.languages.tables import ACTORS, SPEECH, TABLES
from tests.analysis.test_analysis import words


def _word(language: str, text: str, form: str) -> Token:
    """The first word of this form in the analysed text."""
    tokens = words(language, text)
    return next(t for t in tokens if t.form == form)


@pytest.mark.parametrize(
    ("language", "text", "form", "table", "kind"),
    [
        ("en", "The ministers met in Oslo.", "ministers", "actors", "title"),
        ("fr", "Les ministres se sont réunis à Oslo.", "ministres", "actors", "title"),
        ("en", "Col. Jane Roe spoke on Monday.", "Col.", "actors", "title"),
        ("fr", "M. Durand a parlé lundi.", "M.", "actors", "honorific"),
        ("en", "The bridge is not open.", "not", "negation", "negation"),
        ("fr", "Le pont n'est pas ouvert.", "pas", "negation", "negation"),
    ],
)
def test_a_word_is_marked_by_lemma_and_by_form(
    language: str, text: str, form: str, table: str, kind: str
) -> None:
    assert kind in {row.kind for row in _word(language, text, form).marks.rows(TABLES[table])}


@pytest.mark.parametrize(
    ("language", "text", "form", "predicate"),
    [
        ("fr", "La ministre s'est rendue à Lyon.", "rendue", "se rendre"),
        ("fr", "Le président s'est exprimé lundi.", "exprimé", "s'exprimer"),
        ("en", "The company laid off 300 workers.", "laid", "lay off"),
        ("en", "The company walked to the gate.", "walked", "walk"),
    ],
)
def test_a_predicate_counts_with_its_clitic_or_particle(
    language: str, text: str, form: str, predicate: str
) -> None:
    assert _word(language, text, form).marks.predicate == predicate


@pytest.mark.parametrize(
    ("language", "text", "form", "preposition", "kind"),
    [
        ("fr", "Selon la police, deux hommes ont fui.", "police", "selon", None),
        ("en", "According to the police, two men fled.", "police", "according to", None),
        ("en", "She works in Leeds.", "Leeds", "in", "at"),
        ("fr", "Elle travaille à Lille.", "Lille", "à", "at"),
    ],
)
def test_a_phrase_is_marked_by_its_preposition(
    language: str, text: str, form: str, preposition: str, kind: str | None
) -> None:
    marks = _word(language, text, form).marks
    assert marks.preposition == preposition
    assert kind is None or kind in {row.kind for row in marks.prepositions}
    assert (marks.marker(SPEECH, "prep") is not None) == (kind is None)


def test_a_word_without_rows_has_no_marks() -> None:
    marks = _word("en", "The bridge is open.", "bridge").marks
    assert marks.row(SPEECH) is None
    assert marks.rows(ACTORS) == ()
    assert marks.verb(SPEECH) is None
    assert marks.prepositions == ()
