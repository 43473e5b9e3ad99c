"""Places told from what gets, explains or measures something, and found where several words lead to them."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

#: A sentence, and the places of its first fact.
CASES = [
    # a noun that a clause completes, a pronoun, a state that gets something
    ("en", "They were freed on the grounds that their entry would be a benefit.", []),
    ("fr", "Les listes sont arrivées en tête devant celles du maire.", []),
    ("fr", "Le ministre a convaincu le club de vendre des obus à la Russie.", []),
    ("fr", "Les négociations entre la Russie et la Chine progressent.", []),
    ("fr", "Les négociations sur le barrage reprendront à Djibouti.", ["at Djibouti"]),
    ("en", "Talks on the dam will resume in Oslo.", ["at Oslo"]),
    # off a coast is where something is
    ("en", "Fishermen rescued 900 people off the coast.", ["at the coast"]),
    # so far from a place
    ("fr", "L'ouvrage se trouve à 60 kilomètres de la frontière.", ["at 60 kilomètres de la frontière"]),
    # prepositions of several words
    ("fr", "Une fuite a été détectée au niveau du pont de Rouen.", ["at pont de Rouen"]),
    ("fr", "Le car a été bloqué à la sortie du tunnel.", ["at la sortie du tunnel"]),
    # what points at a place behind a verb of motion points at a goal
    ("fr", "La ville attire : il y est retourné hier.", ["to y"]),
    ("en", "The city is calm and Sam Poe went there on Monday.", ["to there"]),
    # water, stands and schools are places too
    ("en", "The swimmers were found in the water.", ["at the water"]),
    ("fr", "Des incidents ont éclaté dans les tribunes.", ["at les tribunes"]),
    ("fr", "Les datations ont été réalisées à l'université d'Ottawa.", ["at l'université d'Ottawa"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "places"), CASES, ids=[text for _, text, _ in CASES])
def test_where_kinds(language: str, text: str, places: list[str]) -> None:
    """The role and words of each place, in the last fact of the text where several are told."""
    told = [[f"{place.role} {place.span.text}" for place in fact.where] for fact in facts(language, text)]
    assert places in told
    assert places or not any(told)
