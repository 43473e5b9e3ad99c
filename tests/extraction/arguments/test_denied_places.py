"""Where something is not, in a list of places, is no place of it, and denies nothing else."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

PLACES = [
    ("en", "The show opens in Paris, not in Lyon.", ["at Paris"]),
    ("en", "The army sent troops to Mali rather than to Chad.", ["to Mali"]),
    ("en", "The team will travel to Spain but not to Italy.", ["to Spain"]),
    ("en", "The bus goes to Leeds and not to York.", ["to Leeds"]),
    ("en", "The bus goes to Leeds and to York.", ["to Leeds", "to York"]),
    ("fr", "L'exposition ouvre à Paris et non à Lyon.", ["at Paris"]),
    ("fr", "Le ministre se rendra à Berlin, pas à Rome.", ["to Berlin"]),
    ("fr", "Les troupes ont été envoyées au Mali et non au Tchad.", ["to Mali"]),
    ("fr", "L'équipe ira en Espagne mais pas en Italie.", ["to Espagne"]),
    ("fr", "L'armée a envoyé des troupes au Mali plutôt qu'au Tchad.", ["to Mali"]),
    ("fr", "L'exposition ouvre à Paris et à Lyon.", ["at Paris", "at Lyon"]),
]


@pytest.mark.parametrize(("language", "text", "places"), PLACES)
def test_places_where_it_is(language: str, text: str, places: list[str]) -> None:
    """The roles and names of the places; the fact itself is not denied."""
    (fact,) = extracted(language, text).facts
    assert [f"{place.role} {place.name}" for place in fact.where] == places
    assert fact.polarity == "positive"
