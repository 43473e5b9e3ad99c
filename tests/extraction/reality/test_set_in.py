"""Judgements of nobody's, set into a sentence: they tell how sure it is and are no claim of their own."""

from __future__ import annotations

import pytest

from factdiff import api


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("fr", "Le trésorier, semble-t-il, a vidé la caisse.", "Le trésorier a vidé la caisse"),
        ("fr", "Le skieur, paraît-il, s'est perdu.", "Le skieur s'est perdu"),
        ("fr", "La banque a fermé, paraît-il.", "La banque a fermé"),
        ("fr", "Le club, semble-t-il, n'a pas payé ses joueurs.", "Le club n'a pas payé ses joueurs"),
        ("fr", "Il semble que la digue soit rompue.", "La digue pourrait être rompue"),
        ("en", "The treasurer, it seems, emptied the safe.", "The treasurer emptied the safe"),
        ("en", "The tunnel, it appears, was flooded.", "The tunnel was flooded"),
        ("en", "The club will sell its ground, it seems.", "The club will sell its ground"),
        ("en", "The truce, it would seem, is over.", "The truce is over"),
        ("en", "It appears that the dam was broken.", "The dam was broken"),
    ],
)
def test_the_clause_around_a_judgement_is_possible(language: str, text: str, claim: str) -> None:
    """Inserted, behind or before, with and without a conjunction."""
    (fact,) = api.extract_text(text, language=language).facts
    assert (fact.claim, fact.modality) == (claim, "possible")


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Le maire semble fatigué."), ("en", "The mayor seems tired."), ("en", "The road is shut, and it seems unsafe.")],
)  # fmt: skip
def test_what_somebody_seems_is_a_fact_of_its_own(language: str, text: str) -> None:
    """A quality that somebody seems to have judges no clause."""
    assert any(
        fact.what.lemma in {"sembler", "seem"} for fact in api.extract_text(text, language=language).facts
    )
