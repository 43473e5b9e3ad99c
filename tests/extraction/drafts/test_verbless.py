"""Headlines and sentences without a verb are facts where they claim something."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, names

CLAIMS = [
    ("fr", "Deux morts dans un accident à Lyon", "Deux morts: mort positive @Lyon"),
    ("fr", "Démission du ministre de la Santé", "ministre de la Santé: démission positive"),
    ("fr", "Pas de blessé à Lyon", "blessé: blessé negative @Lyon"),
    ("fr", "Aucun blessé à Lyon", "blessé: blessé negative @Lyon"),
    ("fr", "Hausse des prix en mai", ": hausse positive"),
    ("fr", "Mort de l'acteur Jean Roy", "Jean Roy: mort positive"),
    ("fr", "Les résultats du bac dévoilés", "résultats du bac: dévoiler positive"),
    ("fr", "Le nouveau gouvernement formé", "nouveau gouvernement: former positive"),
    ("en", "Exam results released", "Exam results: release positive"),
    ("en", "City library to close for repairs", "City library: close positive"),
    ("en", "Strike at Heathrow on Monday", ": strike positive @Heathrow"),
    ("en", "Two arrests in Leeds", "Two arrests: arrest positive @Leeds"),
    ("en", "No injuries in Leeds", "injuries: injury negative @Leeds"),
]
NO_CLAIMS = [
    ("fr", "Le maire de Lyon"),
    ("fr", "Marie Dupont"),
    ("en", "The mayor of Leeds"),
    ("en", "Mary Smith"),
    ("fr", "Découvrez nos offres"),
    ("fr", "Suivez l'actualité en direct sur notre site."),
    ("en", "Click here to know more."),
]


@pytest.mark.parametrize(("language", "headline", "expected"), CLAIMS)
def test_a_headline_without_a_verb_is_a_fact(language: str, headline: str, expected: str) -> None:
    """Its predicate is its noun; who is counted or whose event it is takes part; places stay places."""
    (fact,) = [f for f in extracted(language, f"{headline}\n\n…").facts if f.kind != "attribute"]
    where = "".join(f" @{place.name}" for place in fact.where)
    assert f"{names(fact)}: {fact.what.lemma} {fact.polarity}{where}" == expected


@pytest.mark.parametrize(("language", "text"), NO_CLAIMS)
def test_a_name_or_a_title_claims_nothing(language: str, text: str) -> None:
    """A caption such as "The mayor of Leeds" is no event, nor is what readers are told to do."""
    assert [f for f in extracted(language, f"{text}\n\n…").facts if f.kind != "attribute"] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Deux arrestations à Lyon.", 1),
        ("fr", "Deux arrestations à Lyon", 0),
        ("en", "Two arrests in Leeds.", 1),
        ("en", "Two arrests in Leeds", 0),
    ],
)
def test_in_the_text_it_must_end_like_a_sentence(language: str, text: str, expected: int) -> None:
    """An item of a list or a caption in the body is no sentence."""
    first = {"fr": "Le pont a été fermé.", "en": "The bridge was closed."}[language]
    assert len(extracted(language, f"{first} \n\n{text}").facts) - 1 == expected
