"""What a number counts: the noun beside it or behind "de", never a phrase of another kind."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

CASES = [
    ("fr", "Les crues ont fait 21 morts, contre 12 à la même date.", ["21 mort", "12 None"]),
    ("fr", "Les crues ont fait une dizaine de blessés.", ["10 blessé"]),
    ("fr", "La banque a gagné un quart de point.", ["0.25 point"]),
    ("en", "Floods killed 21 people, compared with 12 at the same date.", ["21 person", "12 None"]),
    ("en", "The bank gained a quarter of a point.", ["0.25 point"]),
]


@pytest.mark.parametrize(("language", "text", "counted"), CASES, ids=[text for _, text, _ in CASES])
def test_counted(language: str, text: str, counted: list[str]) -> None:
    """Value and unit of each number of the first fact."""
    [told, *_] = facts(language, text)
    assert [f"{number.value:f} {number.unit}" for number in told.quantities] == counted
