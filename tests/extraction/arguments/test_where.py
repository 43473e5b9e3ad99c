"""Where a clause plays: towns rather than what they lie on, and places inside arguments."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

PLACES = [
    ("fr", "Le groupe a ouvert une usine à Lille.", ["Lille at"]),
    ("fr", "Deux hommes sont morts dans un incendie à Lyon.", ["Lyon at"]),
    (
        "fr",
        "Le ministre se rendra de Paris à Vladivostok, sur la côte Pacifique de la Russie.",
        ["Paris from", "Vladivostok to"],
    ),
    ("fr", "Le train roulait de Paris à Lyon.", ["Paris from", "Lyon to"]),
    ("fr", "L'ambassadeur de Russie en Corée du Nord a démissionné.", []),
    ("en", "A quake killed 17,000 people near Izmit.", ["Izmit at"]),
    ("en", "Two men died in a fire in Leeds.", ["Leeds at"]),
    ("en", "The firm opened a plant in Leeds.", ["Leeds at"]),
    (
        "en",
        "The minister will travel from Leeds to Vladivostok, on the coast of Russia.",
        ["Leeds from", "Vladivostok to"],
    ),
    ("en", "The ship sailed from Brest to Morocco.", ["Brest from", "Morocco to"]),
    ("en", "The ambassador in Paris resigned.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), PLACES)
def test_places_of_a_clause(language: str, text: str, expected: list[str]) -> None:
    """A preposition of place counts inside an argument too; an office and its place are one."""
    (fact,) = facts(language, text)
    assert [f"{place.name} {place.role}" for place in fact.where] == expected
