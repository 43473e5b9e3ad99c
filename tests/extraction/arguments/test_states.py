"""Two states that something belongs to are no place of it, with a preposition or without."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

CASES = [
    ("en", "The minister read the China and Iran treaties.", []),
    ("fr", "Le ministre a lu le traité Iran et Chine.", []),
    ("fr", "Le ministre a lu le traité Iran et Chine à Lyon.", ["Lyon"]),
    ("fr", "L'accord Russie, Chine a été signé à Paris.", ["Paris"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_states_without_a_preposition(language: str, text: str, expected: list[str]) -> None:
    """What is between two states happens in none of them."""
    (fact,) = facts(language, text)
    assert [place.name for place in fact.where] == expected
