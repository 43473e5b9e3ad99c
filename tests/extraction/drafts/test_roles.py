"""What somebody is: the whole role and no more, of the right person, and of one only where it is of one."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes

CASES = [
    ("fr", "Le match a basculé après l'expulsion du gardien dieppois Luc Thévenin.", ["Luc Thévenin est gardien dieppois"]),
    ("fr", "La mort du président Luc Roy a ému.", ["Luc Roy est président"]),
    ("fr", "Il a cité le géologue Pierre Lind.", ["Pierre Lind est géologue"]),
    ("fr", "Le ministre de la Défense Paul Ney a parlé.", ["Paul Ney est ministre de la Défense"]),
    ("fr", "Les députés Paul Ney et Jeanne Roy ont voté.", []),
    ("en", "The death of former President Ann Lee shocked Norland.", ["Ann Lee is former President"]),
    ("en", "The arrest of the mayor, Sam Poe, shocked Norland.", ["Sam Poe is mayor"]),
    ("en", "Secretary of State John Kerry left.", ["John Kerry is secretary of State"]),
    ("en", "Councillors Ann Lee and Sam Poe won.", []),
    ("fr", "Cinq femmes, dont la magistrate Anne Barrett, ont été choisies.", ["Anne Barrett est magistrate"]),
    ("fr", "L'automobiliste noir Rodney Roy est mort.", ["Rodney Roy est un automobiliste noir"]),
    ("en", "The film stars actor Dennis Hopper.", ["Dennis Hopper is an actor"]),
    ("en", "The Civic Party's Jeremy Tam was elected.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CASES, ids=[text for _, text, _ in CASES])
def test_roles(language: str, text: str, claims: list[str]) -> None:
    """The claims that describe somebody."""
    assert [fact.claim for fact in attributes(language, text)] == claims
