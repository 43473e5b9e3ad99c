"""Numbers below zero, fractions, decimals in words, shares, scales, and texts that end where a number would go on."""

from __future__ import annotations

import time
from decimal import Decimal
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.languages.test_numbers import find, shown
from tests.spelling import english, french

LANGUAGES = ("en", "fr")
SPELLERS = {"fr": french, "en": english}

CASES = [
    # Below zero: a sign, a word before, a word behind; "au moins" and "huit heures moins dix" are none.
    ("fr", "Il faisait −12 °C à Lille.", "−12 °C | -12 | measure °C"),
    ("fr", "Il faisait moins 12 degrés.", "moins 12 degrés | -12 | measure °"),
    ("fr", "Il faisait 12 degrés sous zéro.", "12 degrés sous zéro | -12 | measure °"),
    (
        "fr",
        "Il fera entre moins 12 et moins 5 degrés.",
        "entre moins 12 et moins 5 degrés | -12..-5 | measure °",
    ),
    ("fr", "Il fera de moins 5 à 3 degrés.", "de moins 5 à 3 degrés | -5..3 | measure °"),
    ("fr", "Il fait au moins 12 degrés.", "au moins 12 degrés | ≥12 | measure °"),
    ("fr", "trois ans ou moins", "trois ans ou moins | ≤3 | measure an"),
    ("fr", "à huit heures moins dix", "huit heures | 8 | measure heure\ndix | 10 | count"),
    ("en", "It was −12 °C in Oslo.", "−12 °C | -12 | measure °C"),
    ("en", "It was minus 12 degrees.", "minus 12 degrees | -12 | measure °"),
    ("en", "It was 12 degrees below zero.", "12 degrees below zero | -12 | measure °"),
    ("en", "from minus 12 to minus 5 degrees", "from minus 12 to minus 5 degrees | -12..-5 | measure °"),
    ("en", "Growth came in at minus 0.3%.", "minus 0.3% | -0.3 | percent %"),
    # Fractions and decimals in words.
    ("fr", "2½ heures de débat", "2½ heures | 2.5 | measure heure"),
    ("fr", "½ litre de lait", "½ litre | 0.5 | measure l"),
    ("fr", "un virgule cinq milliard d'euros", "un virgule cinq milliard d'euros | 1500000000 | money EUR"),
    ("fr", "deux virgule vingt-cinq pour cent", "deux virgule vingt-cinq pour cent | 2.25 | percent %"),
    ("en", "It lasted 2½ hours.", "2½ hours | 2.5 | measure hour"),
    ("en", "It lasted 2 1/2 hours.", "2 1/2 hours | 2.5 | measure hour"),
    ("en", "one point five billion euros", "one point five billion euros | 1500000000 | money EUR"),
    ("en", "zero point zero five percent", "zero point zero five percent | 0.05 | percent %"),
    ("en", "At one point five men fled.", "five | 5 | count"),
    # Blanks as separators.
    ("en", "12 000 people marched", "12 000 | 12000 | count"),
    (
        "en",
        "between 10 000 and 12 000 tonnes",
        "between 10 000 and 12 000 tonnes | 10000..12000 | measure tonne",
    ),
    ("en", "1 200 000.50 euros", "1 200 000.50 euros | 1200000.5 | money EUR"),
    ("en", "In 2024 300 people left.", "300 | 300 | count"),
    # Shares; of larger groups both numbers count.
    ("fr", "les deux tiers des élus", "les deux tiers | 66.7 | percent %"),
    ("fr", "les deux élus", ""),
    ("fr", "9 élus sur 10", "9 élus sur 10 | 90 | percent %"),
    ("fr", "une personne sur vingt", "une personne sur vingt | 5 | percent %"),
    ("fr", "12 élus sur 35", "12 | 12 | count\n35 | 35 | count"),
    ("en", "one in 20 homes", "one in 20 | 5 | percent %"),
    ("en", "95 out of 100 homes", "95 out of 100 | 95 | percent %"),
    ("en", "12 of the 35 members", "12 | 12 | count\n35 | 35 | count"),
    # Scales, units with a figure, scores.
    ("fr", "un séisme de magnitude 6,2", "magnitude 6,2 | 6.2 | measure magnitude"),
    ("fr", "une magnitude de 6,2", "magnitude de 6,2 | 6.2 | measure magnitude"),
    ("fr", "12 km2 de forêt et du CO2", "12 km2 | 12 | measure km²"),
    ("fr", "trois buts à un", "trois buts à un | 3..1 | score score"),
    ("en", "a 6.2-magnitude quake", "6.2-magnitude | 6.2 | measure magnitude"),
    ("en", "a quake with a magnitude of 6.2", "magnitude of 6.2 | 6.2 | measure magnitude"),
    ("en", "12 km2 of forest and CO2", "12 km2 | 12 | measure km²"),
    ("en", "They won by three goals to one.", "three goals to one | 3..1 | score score"),
    ("en", "It fell 12pc.", "12pc | 12 | percent %"),
    ("en", "Some 15-20 houses burned.", "Some 15-20 | 15..20 | count"),
    ("fr", "Quelque 15-20 maisons ont brûlé.", "Quelque 15-20 | 15..20 | count"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_forms_of_numbers(language: str, text: str, expected: str) -> None:
    """Span, comparator, value, kind and unit of each number."""
    assert "\n".join(shown(text, number) for number in find(language, text)) == expected


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "percutés par un véhicule sur", []),
        ("en", "nearly one in", []),
        ("fr", "deux trois environ", [2, 3]),
        ("fr", "-5 sur 0", [-5, 0]),
        ("en", "-5 out of 0", [-5, 0]),
        ("fr", "moins moins moins", []),
        ("en", "one point", [1]),
        ("fr", "9" * 4301, []),
        ("en", "9" * 4301 + "th", []),
        ("fr", "m2", []),
    ],
)
def test_where_a_number_would_go_on(language: str, text: str, values: list[int]) -> None:
    """Texts that break off, shares of nothing and numbers without end are read without a stumble."""
    assert [int(number.value) for number in find(language, text)] == values


@pytest.mark.parametrize("language", LANGUAGES)
@given(cut=st.integers(0, 200), start=st.integers(0, 200))
def test_any_part_of_a_text_is_read(language: str, cut: int, start: int) -> None:
    """Numbers and times are found in every stretch of a text, wherever it breaks off."""
    texts = " ".join(text for code, text, _ in CASES if code == language)
    part = texts[start : start + cut]
    for module in ("numbers", "moments"):
        for found in import_module(f"factdiff.languages.{language}.{module}").find(part):
            assert 0 <= found.start < found.end <= len(part)


@pytest.mark.parametrize("language", LANGUAGES)
@given(n=st.integers(0, 10**9 - 1))
def test_words_up_to_a_thousand_million_are_read_back(language: str, n: int) -> None:
    """A number spelt out is read as itself."""
    text = f"({SPELLERS[language](n)} km)"
    assert [(number.value, number.unit) for number in find(language, text)] == [(Decimal(n), "km")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", ["numbers", "moments"])
@pytest.mark.parametrize("unit", ["le 3 mai 2024 ", "3 ", "moins ", "early début "])
def test_time_grows_with_length(language: str, module: str, unit: str) -> None:
    """Eight times the text takes nothing like sixty-four times the time."""
    read = import_module(f"factdiff.languages.{language}.{module}").find

    def taken(size: int) -> float:
        text, best = unit * (size // len(unit)), float("inf")
        for _ in range(2):
            start = time.process_time()
            read(text)
            best = min(best, time.process_time() - start)
        return best

    assert taken(4_000) < 24 * taken(500) + 0.05
