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


MARKS = [
    ("fr", "Le suspect aurait tenté de fuir.", ["alleged attempted"]),
    ("fr", "Le groupe envisagerait de fermer l'usine.", ["alleged planned"]),
    ("fr", "Le maire voudrait vendre la halle.", ["intended"]),
    ("fr", "La ministre aurait voulu vendre la halle.", ["alleged intended"]),
    ("fr", "Le juge pourrait tenter de bloquer la vente.", ["possible attempted"]),
    ("fr", "Sinon, le président dissoudrait l'assemblée.", ["hypothetical"]),
    ("fr", "Les députés votent une loi qui limiterait les loyers.", ["asserted", "possible"]),
    ("fr", "La police recherche un homme qui vivrait à Lyon.", ["asserted", "alleged"]),
    ("en", "The suspect reportedly tried to flee.", ["alleged attempted"]),
    ("en", "The group allegedly planned to sell the plant.", ["alleged planned"]),
    ("en", "The firm may try to sell the plant.", ["possible attempted"]),
    ("en", "The man is said to have tried to flee.", ["alleged attempted"]),
    (
        "en",
        "If the talks fail, the firm might seek to sell the plant.",
        ["hypothetical", "possible attempted"],
    ),
    ("en", "Otherwise, the town would lose its aid.", ["hypothetical"]),
    ("en", "The mayor closed the plant.", ["asserted"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MARKS)
def test_every_status_is_kept(language: str, text: str, expected: list[str]) -> None:
    """What is both hearsay and attempt is marked as both; ``modality`` is the first of them."""
    found = facts(language, text)
    assert [" ".join(fact.marks) for fact in found] == expected
    assert [fact.modality for fact in found] == [marks.split()[0] for marks in expected]
