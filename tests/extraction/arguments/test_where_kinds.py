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
    # from here to there below a noun, and what falls by so much
    ("en", "It will run buses from Oban to Fort William.", ["from Oban", "to Fort William"]),
    ("fr", "Elle assurera des liaisons de Lyon à Nantes.", ["from Lyon", "to Nantes"]),
    ("en", "Shares fell 3.5 percent in London.", ["at London"]),
    ("fr", "Le titre est tombé de 3 % à Londres.", ["at Londres"]),
    ("en", "A similar accident off the coast of Norway killed 16 people.", ["at the coast of Norway"]),
    # where money goes
    ("en", "The £40 million would be spent on new ships.", []),
    # floors and units of hospitals
    ("fr", "Le feu a pris au premier étage du bâtiment.", ["at premier étage du bâtiment"]),
    ("fr", "Les blessés ont été transportés au CHU de Rouen.", ["to CHU de Rouen"]),
    # joined places with prepositions of their own
    ("fr", "L'usine est à l'arrêt à Donges et à Feyzin.", ["at Donges", "at Feyzin"]),
    ("fr", "Elle exploite des gisements en Norvège et au Mali.", ["at Norvège", "at Mali"]),
    ("en", "Fires broke out in Leeds and near York.", ["at Leeds", "at York"]),
    ("en", "Fires broke out in Leeds and York.", ["at Leeds", "at York"]),
    # who went missing went nowhere
    ("en", "Two hikers went missing in Idaho.", ["at Idaho"]),
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
