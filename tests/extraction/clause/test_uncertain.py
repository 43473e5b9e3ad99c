"""What is not certain, hardly believed or only a theory, and what is thought of somebody in passing.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "A guest thought to have started the fire has fled.", ["A guest was thought to have started the fire [alleged]", "A guest thought to have started the fire has fled"]),
    ("en", "There is little doubt that the guest started the fire.", ["There is little doubt that the guest started the fire"]),
    ("en", "Few believe that the guest started the fire.", ["Few believe that the guest started the fire"]),
    ("en", "The theory that the guest started the fire has been abandoned.", ["The theory that the guest started the fire has been abandoned"]),
    ("en", "Police have abandoned the theory that the guest started the fire.", ["Police have abandoned the theory that the guest started the fire", "The guest started the fire <theory> [possible]"]),
    ("en", "The idea that the guest started the fire is absurd.", ["The guest started the fire <idea> [possible]", "The idea that the guest started the fire is absurd"]),
    ("en", "It is not certain that the guest started the fire.", ["It is not certain that the guest started the fire [negative]"]),
    ("en", "It is certain that the guest started the fire.", ["It is certain that the guest started the fire", "The guest started the fire"]),
    ("fr", "Il n'est pas certain que le client ait allumé l'incendie.", ["Il n'est pas certain que le client ait allumé l'incendie [negative]"]),
    ("fr", "Peu de gens croient que le client a allumé l'incendie.", ["Peu de gens croient que le client a allumé l'incendie"]),
    ("fr", "La thèse selon laquelle le client a allumé l'incendie est abandonnée.", ["Le client a allumé l'incendie <thèse> [possible]", "La thèse selon laquelle le client a allumé l'incendie est abandonnée"]),
    ("fr", "La police a abandonné la thèse selon laquelle le client a allumé l'incendie.", ["La police a abandonné la thèse selon laquelle le client a allumé l'incendie", "Le client a allumé l'incendie <thèse> [possible]"]),
    ("fr", "La police privilégie l'hypothèse que le client a allumé l'incendie.", ["La police privilégie l'hypothèse que le client a allumé l'incendie"]),
    ("fr", "Le juge a rejeté l'affirmation du client selon laquelle il dormait.", ["Le client ne dormait pas <juge> [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_is_uncertain_is_no_fact(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
