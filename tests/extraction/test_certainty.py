"""How sure and how real a claim is, and whether it is denied."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

MODALITY = [
    ("fr", "Le suspect aurait quitté le pays.", ["alleged"]),
    ("en", "The suspect reportedly left the country.", ["alleged"]),
    ("fr", "Si les discussions échouaient, le Soudan saisirait l'ONU.", ["hypothetical", "hypothetical"]),
    ("en", "If the talks fail, Sudan may leave the union.", ["hypothetical", "possible"]),
    ("fr", "Le président doit se rendre à Berlin jeudi.", ["planned"]),
    ("en", "Rescuers tried to reach the village.", ["attempted"]),
    ("en", "The mayor wants to close the plant.", ["intended"]),
    ("fr", "La grève pourrait durer des années.", ["possible"]),
    ("en", "The mayor must resign.", ["obligation"]),
]

POLARITY = [
    ("en", "The government did not sign the deal.", ["negative"]),
    ("fr", "Aucun passager n'a été blessé.", ["negative"]),
    ("fr", "L'accord sera sans doute signé.", ["positive"]),
    ("en", "The company not only closed the plant but also sold the land.", ["positive", "positive"]),
    ("en", "The group failed to sell the plant.", ["negative"]),
]

TENSE = [
    ("fr", "Le pont sera fermé lundi.", ["future"]),
    ("en", "The man had been arrested in Spain.", ["past"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MODALITY)
def test_modality(language: str, text: str, expected: list[str]) -> None:
    """Moods, modal verbs and hedges are read off into the modality of the verb that they govern."""
    assert [fact.modality for fact in facts(language, text)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), POLARITY)
def test_polarity(language: str, text: str, expected: list[str]) -> None:
    """A negation turns its clause over; words that only look like one do not."""
    assert [fact.polarity for fact in facts(language, text)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), TENSE)
def test_tense(language: str, text: str, expected: list[str]) -> None:
    """The tense is that of the content."""
    assert [fact.tense for fact in facts(language, text)] == expected
