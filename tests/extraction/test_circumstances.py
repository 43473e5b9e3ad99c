"""Where, when and how many."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts

WHERE = [
    ("en", "The explosion happened in Glasgow.", ["at Glasgow GB"]),
    ("fr", "Le train est arrivé à Bruxelles.", ["to Bruxelles BE"]),
    ("en", "The minister flew from London to Paris.", ["from London GB", "to Paris FR"]),
    ("fr", "L'ambassadeur de Russie a quitté la réunion.", []),
]

WHEN = [
    ("fr", "Le stade a ouvert hier.", [("hier", "2024-05-13")]),
    ("en", "The bridge will close on Monday.", [("Monday", "2024-05-20")]),
    ("fr", "Les élections auront lieu en juin 2025.", [("en juin 2025", "2025-06")]),
]

QUANTITIES = [
    ("fr", "Au moins 12 personnes ont été blessées.", ["≥ 12 personne"]),
    ("en", "The plant employs 1,200 workers.", ["= 1200 worker"]),
    ("en", "The plant employs 1 200 people.", ["= 1200 person"]),
    ("en", "One person was killed.", ["= 1 person"]),
    ("fr", "Le projet coûtera entre 3 et 4 milliards d'euros.", ["range 3000000000–4000000000 EUR"]),
    ("fr", "Une dizaine de maisons ont été détruites.", ["≈ 10 maison"]),
    ("en", "Unemployment fell by 2%.", ["= 2 %"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHERE)
def test_places(language: str, text: str, expected: list[str]) -> None:
    """Places have a role and a country; one that only names an office is none."""
    (fact,) = facts(language, text)
    assert [f"{place.role} {place.name} {place.country}" for place in fact.where] == expected


@pytest.mark.parametrize(("language", "text", "expected"), WHEN)
def test_times(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Times are resolved against the day of publication, by the tense of the fact."""
    (fact,) = facts(language, text)
    assert [(moment.span.text, moment.value) for moment in fact.when] == expected


@pytest.mark.parametrize(
    ("language", "text", "offset"),
    [("fr", "Le stade a ouvert hier.", "-P1D"), ("en", "The stadium opened yesterday.", "-P1D")],
)
def test_times_without_a_date(language: str, text: str, offset: str) -> None:
    """Without a day of publication a relative time has no value, only what its words say."""
    (fact,) = extracted(language, text, date=None).facts
    assert [(moment.value, moment.offset) for moment in fact.when] == [(None, offset)]


@pytest.mark.parametrize(("language", "text", "expected"), QUANTITIES)
def test_quantities(language: str, text: str, expected: list[str]) -> None:
    """Numbers have a value, a comparator and what they count."""
    (fact,) = facts(language, text)
    shown = [
        f"{number.comparator} {number.value}{f'–{number.upper}' if number.upper is not None else ''} {number.unit}"
        for number in fact.quantities
    ]
    assert shown == expected
