"""What belongs to whom: places, rates, times and roles of the words that have them, and of no neighbour."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, extracted, facts

#: A sentence and the places of its last event, with their roles.
WHERE = [
    ("en", "The smoke can be seen from space.", ["from space"]),
    ("en", "The victim has been taken to an intensive care unit.", ["to an intensive care unit"]),
    ("en", "He was removed from a plane.", ["from a plane"]),
    ("en", "The car was travelling at 170 miles per hour.", []),
    ("en", "The rate stood at 5 percent.", []),
    ("fr", "Elle se trouvait vendredi sur la place Tahrir du Caire.", ["at la place Tahrir du Caire"]),
    ("fr", "Il a été sorti de l'avion.", ["from l'avion"]),
    ("fr", "Une déviation est mise en place par la mairie.", []),
    ("fr", "La voiture roulait à 170 kilomètres par heure.", []),
    ("fr", "Le taux est tombé à 5 %.", []),
]
#: A sentence and the times of its last event.
WHEN = [
    # a time inside another noun's words is no time of the verb
    ("fr", "Une oeuvre, hommage aux victimes des attentats de novembre 2015, a été retrouvée mardi.", ["2024-05-14"]),
    ("fr", "Le maire a parlé mardi des victimes du séisme de 2009.", ["2024-05-14"]),
    ("en", "On Tuesday the mayor spoke of the victims of the earthquake of 2009.", ["2024-05-14"]),
    # "as of" counts up to a time of what has happened, and from it on of what will
    ("en", "As of Monday, 8,668 fires have been detected.", ["../2024-05-13"]),
    ("en", "The bridge will be closed as of Friday.", ["2024-05-17/.."]),
    ("en", "Prices rose between August and October.", ["2023-08/2023-10"]),
    ("fr", "Les prix ont monté de mars à avril.", ["2024-03/2024-04"]),
]  # fmt: skip
#: A sentence and all that it says of somebody or something.
DESCRIBED = [
    ("en", "Voters met far-right president Sam Poe.", ["Sam Poe is the far-right president"]),
    ("en", "Miami-Dade Detective Al Ney spoke.", ["Al Ney is Miami-Dade Detective"]),
    ("en", "Former mayor Ted Poe left.", ["Ted Poe is former mayor"]),
    ("en", "He got a visit from Uncle Sam.", []),
    ("en", "The councillors, Jo Hill and Al Ney, resigned.", ["Jo Hill is a councillor", "Al Ney is a councillor"]),
    ("fr", "Les avocats, Anne Roy et Paul Ney, ont fait appel.", ["Anne Roy est avocat", "Paul Ney est avocat"]),
    ("fr", "Les généraux de la 2e armée Ali Dam et Jo Nor sont morts.", []),
    ("fr", "C'est une étape, dont le président Paul Ney accélère le calendrier.", ["Paul Ney est président"]),
]  # fmt: skip
#: A sentence and a claim that must be read from it.
CLAIMS = [
    ("fr", "C'est un retrait, dont le président Paul Ney accélère le calendrier.", "Le président Paul Ney accélère le calendrier d'un retrait"),
    ("fr", "Le travail non rémunéré progresse.", "Le travail non rémunéré progresse"),
    ("en", "Sam Poe sent letters Monday to try and get answers.", "Sam Poe sent letters Monday"),
    ("en", "Sam Poe sent letters Monday to try and get answers.", "Sam Poe tried to get answers"),
    ("en", "The driver said he'd read the notice and thought he'd be affected.", "The driver would be affected"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "places"), WHERE, ids=[text for _, text, _ in WHERE])
def test_where(language: str, text: str, places: list[str]) -> None:
    """Places, never rates."""
    assert [f"{place.role} {place.span.text}" for place in facts(language, text)[-1].where] == places


@pytest.mark.parametrize(("language", "text", "values"), WHEN, ids=[text for _, text, _ in WHEN])
def test_when(language: str, text: str, values: list[str]) -> None:
    """Times of the verb itself."""
    assert [moment.value for moment in facts(language, text)[-1].when] == values


@pytest.mark.parametrize(("language", "text", "said"), DESCRIBED, ids=[text for _, text, _ in DESCRIBED])
def test_described(language: str, text: str, said: list[str]) -> None:
    """Whole compounds, each of several, and nothing of a name or of the words around it."""
    assert [f.claim for f in attributes(language, text) if not f.claim.startswith("C'est")] == said


@pytest.mark.parametrize(("language", "text", "claim"), CLAIMS, ids=[text for _, text, _ in CLAIMS])
def test_claim(language: str, text: str, claim: str) -> None:
    """The claim stands among those of the sentence."""
    assert claim in {fact.claim for fact in extracted(language, text).facts}
