"""Numbers in words and figures, with their comparators and units, in both languages."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.spelling import english, french

if TYPE_CHECKING:
    from factdiff.model.number import Number

LANGUAGES = ("en", "fr")


def find(language: str, text: str) -> tuple[Number, ...]:
    """The numbers that a language finds in a paragraph."""
    found: tuple[Number, ...] = import_module(f"factdiff.languages.{language}.numbers").find(text)
    return found


def shown(text: str, number: Number) -> str:
    """A number as the tables below write it: its span, comparator, value, kind and unit."""
    value = f"{number.value}..{number.upper}" if number.upper is not None else f"{number.value}"
    sign = {"=": "", "range": ""}.get(number.comparator, number.comparator)
    unit = f" {number.unit}" if number.unit else ""
    return f"{text[number.start : number.end]} | {sign}{value} | {number.kind}{unit}"


# Every case: a text and what is found in it, one number a line.
FRENCH = [
    ("Deux personnes sont mortes", "Deux | 2 | count"),
    ("une quinzaine d'autres ont été blessées", "une quinzaine | ≈15 | count"),
    ("quatre-vingt-dix-sept élus", "quatre-vingt-dix-sept | 97 | count"),
    ("quatre-vingts élus", "quatre-vingts | 80 | count"),
    ("vingt et une voix", "vingt et une | 21 | count"),
    ("soixante et onze voix", "soixante et onze | 71 | count"),
    ("nonante-neuf voix", "nonante-neuf | 99 | count"),
    ("mille deux cents emplois", "mille deux cents | 1200 | count"),
    ("un million deux cent mille foyers", "un million deux cent mille | 1200000 | count"),
    ("deux millions et demi de visiteurs", "deux millions et demi | 2500000 | count"),
    ("un demi-million de visiteurs", "un demi-million | 500000 | count"),
    ("il monte d'un quart de point", "un quart de point | 0.25 | measure point"),
    ("1 200 foyers", "1 200 | 1200 | count"),
    ("1.200 foyers", "1.200 | 1200 | count"),
    ("1 200 000 foyers", "1 200 000 | 1200000 | count"),
    ("8,4 millions de foyers", "8,4 millions | 8400000 | count"),
    ("un taux de 12,5", "12,5 | 12.5 | count"),
    ("une aide de 3 k€", "3 k€ | 3000 | money EUR"),
    ("un budget de 200 M€", "200 M€ | 200000000 | money EUR"),
    ("12 Mds€ de dette", "12 Mds€ | 12000000000 | money EUR"),
    ("450 millions de dollars d'aide", "450 millions de dollars | 450000000 | money USD"),
    ("3 dollars canadiens", "3 dollars canadiens | 3 | money CAD"),
    ("500 $ US", "500 $ US | 500 | money USD"),
    ("il a payé un euro", "un euro | 1 | money EUR"),
    ("20 % des élus", "20 % | 20 | percent %"),
    ("vingt pour cent des élus", "vingt pour cent | 20 | percent %"),
    ("une baisse de -2,5 %", "-2,5 % | -2.5 | percent %"),
    ("une hausse de 2 points", "2 points | 2 | measure point"),
    ("0,5 point de pourcentage", "0,5 point de pourcentage | 0.5 | measure point"),
    ("12 milliards de mètres cubes", "12 milliards de mètres cubes | 12000000000 | measure m³"),
    ("une soixantaine de kilomètres", "une soixantaine de kilomètres | ≈60 | measure km"),
    ("380 mm de pluie", "380 mm | 380 | measure mm"),
    ("à 120 km/h", "120 km/h | 120 | measure km/h"),
    ("par 15 °C", "15 °C | 15 | measure °C"),
    ("1,5 million de tonnes", "1,5 million de tonnes | 1500000 | measure tonne"),
    ("les 12 l'ont dit", "12 | 12 | count"),
    ("un homme de 73 ans est mort", "73 ans | 73 | age an"),
    ("Hervé, 41 ans, raconte", "41 ans | 41 | age an"),
    ("âgé d'environ 45 ans", "environ 45 ans | ≈45 | age an"),
    ("Il avait 82 ans.", "82 ans | 82 | age an"),
    ("mort à 58 ans", "58 ans | 58 | age an"),
    ("condamné à cinq ans", "cinq ans | 5 | measure an"),
    ("dix ans de prison", "dix ans | 10 | measure an"),
    ("un an de prison ferme", "un an | 1 | measure an"),
    ("une peine de 10 ans", "10 ans | 10 | measure an"),
    ("au moins 90 % de son eau", "au moins 90 % | ≥90 | percent %"),
    ("plus de 340 mm", "plus de 340 mm | >340 | measure mm"),
    ("plus d'un million d'euros", "plus d'un million d'euros | >1000000 | money EUR"),
    ("moins de 20 cas", "moins de 20 | <20 | count"),
    ("pas plus de 20 cas", "pas plus de 20 | ≤20 | count"),
    ("jusqu'à 1,80 m", "jusqu'à 1,80 m | ≤1.8 | measure m"),
    ("près de 300 agents", "près de 300 | ≈300 | count"),
    ("quelque 300 agents", "quelque 300 | ≈300 | count"),
    ("au moins une dizaine de blessés", "au moins une dizaine | ≥10 | count"),
    ("12 ou plus", "12 ou plus | ≥12 | count"),
    ("12 personnes ou plus", "12 personnes ou plus | ≥12 | count"),
    ("300 agents environ", "300 agents environ | ≈300 | count"),
    ("11 000 au plus fort de la crise", "11 000 | 11000 | count"),
    ("entre 10 et 12 morts", "entre 10 et 12 | 10..12 | count"),
    ("10 à 12 morts", "10 à 12 | 10..12 | count"),
    ("10-12 morts", "10-12 | 10..12 | count"),
    ("âgés de 11 à 17 ans", "de 11 à 17 ans | 11..17 | age an"),
    ("entre 3 et 4 milliards d'euros", "entre 3 et 4 milliards d'euros | 3000000000..4000000000 | money EUR"),
    ("40 à 50 000 personnes", "40 à 50 000 | 40000..50000 | count"),
    ("un relais 4 x 100 m", ""),
    ("levée à 20 heures", "20 heures | 20 | measure heure"),
    ("deux ou trois maisons", "deux ou trois | 2..3 | count"),
    ("le bilan passe de 10 à 12 morts", "10 | 10 | count\n12 | 12 | count"),
    ("le taux est passé de 9,5 à 9,7 %", "9,5 | 9.5 | percent %\n9,7 % | 9.7 | percent %"),
    ("2, 3 et 5 %", "2 | 2 | count\n3 | 3 | percent %\n5 % | 5 | percent %"),
    ("Lyon 2-1 Marseille", "2-1 | 2..1 | score score"),
    ("Paris a battu Lyon 3 à 1", "3 à 1 | 3..1 | score score"),
    ("la moitié des élus", "la moitié | 50 | percent %"),
    ("un tiers des élus", "un tiers | 33.3 | percent %"),
    ("les trois quarts des élus", "les trois quarts | 75 | percent %"),
    ("réduit de moitié", "de moitié | 50 | percent %"),
    ("un élu sur cinq", "un élu sur cinq | 20 | percent %"),
    ("le double de ses voisins", "le double | 2 | count fois"),
    ("condamné deux fois", "deux fois | 2 | count fois"),
    ("un seul survivant", "un seul | 1 | count"),
    ("un mort et deux blessés", "un | 1 | count\ndeux | 2 | count"),
    ("le 14e étage", "14e | 14 | ordinal"),
    ("au XVIIe siècle", "XVIIe | 17 | ordinal"),
    ("le n° 12", "12 | 12 | label"),
    ("l'article 49 et les 12 élus", "49 | 49 | label\n12 | 12 | count"),
    ("au 12 rue Victor-Hugo", "12 | 12 | label"),
    ("un Boeing 737 vide", "737 | 737 | label"),
    ("près de Cezais (85)", "85 | 85 | label"),
    ("une femme et un homme", ""),
    ("des milliers de gens et plusieurs dizaines d'élus", ""),
    ("les deux dirigeants", ""),
    ("à 18h30, le 12/03/2021, en 2011, au 06 12 34 56 78", ""),
    ("l'A8, le Covid-19 et un A320", ""),
    ("le Club des Cinq, le vingt et unième siècle", ""),
    ("Les Deux-Sèvres", ""),
]
ENGLISH = [
    ("A bus carrying 48 people", "48 | 48 | count"),
    ("twenty-one people", "twenty-one | 21 | count"),
    ("a hundred people", "a hundred | 100 | count"),
    ("two hundred and five people", "two hundred and five | 205 | count"),
    ("twelve hundred homes", "twelve hundred | 1200 | count"),
    ("three thousand four hundred homes", "three thousand four hundred | 3400 | count"),
    ("two and a half million people", "two and a half million | 2500000 | count"),
    ("two and a half years", "two and a half years | 2.5 | measure year"),
    ("half a million dollars", "half a million dollars | 500000 | money USD"),
    ("1,200.5 in all", "1,200.5 | 1200.5 | count"),
    ("8.4 million homes", "8.4 million | 8400000 | count"),
    ("$1.2bn", "$1.2bn | 1200000000 | money USD"),
    ("£3m", "£3m | 3000000 | money GBP"),
    ("3m people voted", "3m | 3000000 | count"),
    ("the 100m race", "100m | 100 | measure m"),
    ("US$5 billion", "US$5 billion | 5000000000 | money USD"),
    ("C$5m", "C$5m | 5000000 | money CAD"),
    (
        "40 million euros ($43.7 million)",
        "40 million euros | 40000000 | money EUR\n$43.7 million | 43700000 | money USD",
    ),
    ("640 million pounds", "640 million pounds | 640000000 | money GBP"),
    ("5 pounds of ice", "5 pounds of | 5 | measure lb"),
    ("3 million Canadian dollars", "3 million Canadian dollars | 3000000 | money CAD"),
    ("2 billion yen", "2 billion yen | 2000000000 | money JPY"),
    ("312 pence", "312 pence | 312 | money penny"),
    ("by 55%", "55% | 55 | percent %"),
    ("12 percent", "12 percent | 12 | percent %"),
    ("12 per cent", "12 per cent | 12 | percent %"),
    ("5 percentage points", "5 percentage points | 5 | measure point"),
    ("up by a quarter of a percentage point", "a quarter of a percentage point | 0.25 | measure point"),
    ("up by a quarter of the total", "a quarter | 25 | percent %"),
    ("25 basis points", "25 basis points | 25 | measure basis point"),
    ("298,000 tonnes", "298,000 tonnes | 298000 | measure tonne"),
    ("295 feet", "295 feet | 295 | measure foot"),
    ("12,000 square feet", "12,000 square feet | 12000 | measure square foot"),
    ("a two-mile stretch", "two-mile | 2 | measure mile"),
    ("at 60 mph", "60 mph | 60 | measure mph"),
    ("one mile away", "one mile | 1 | measure mile"),
    ("90 degrees Fahrenheit", "90 degrees Fahrenheit | 90 | measure °F"),
    ("a 29-year-old nurse", "29-year-old | 29 | age year"),
    ("45 years old", "45 years old | 45 | age year"),
    ("Erlend Vik, 52, said", "52 | 52 | age year"),
    ("two children, ages 4 and 7", "two | 2 | count\nages 4 | 4 | age year\n7 | 7 | age year"),
    ("a man aged 45", "45 | 45 | age year"),
    ("She was 67.", "67 | 67 | age year"),
    ("aged 12 to 15", "12 to 15 | 12..15 | age year"),
    ("people 65 and older", "65 and older | ≥65 | age year"),
    ("three years in prison", "three years | 3 | measure year"),
    ("a 12-year prison sentence", "12-year | 12 | measure year"),
    ("at least 14 people", "at least 14 | ≥14 | count"),
    ("at least a fifth", "at least a fifth | ≥20 | percent %"),
    ("more than 20", "more than 20 | >20 | count"),
    ("over $5 million", "over $5 million | >5000000 | money USD"),
    ("up to 14 inches", "up to 14 inches | ≤14 | measure inch"),
    ("as much as 14 inches", "as much as 14 inches | ≤14 | measure inch"),
    ("fewer than 12 homes", "fewer than 12 | <12 | count"),
    ("no more than 12 homes", "no more than 12 | ≤12 | count"),
    ("nearly 4%", "nearly 4% | ≈4 | percent %"),
    ("some 90 meters", "some 90 meters | ≈90 | measure m"),
    ("an estimated 300 people", "an estimated 300 | ≈300 | count"),
    ("12 or more", "12 or more | ≥12 | count"),
    ("12 or more miles", "12 or more miles | ≥12 | measure mile"),
    ("12+ people", "12+ | ≥12 | count"),
    ("300 or so", "300 or so | ≈300 | count"),
    ("between 14% and 16%", "between 14% and 16% | 14..16 | percent %"),
    ("between 10 and 12 people", "between 10 and 12 | 10..12 | count"),
    ("10 to 12 people", "10 to 12 | 10..12 | count"),
    ("10-12 people", "10-12 | 10..12 | count"),
    ("$3-4 million", "$3-4 million | 3000000..4000000 | money USD"),
    ("from 10 to 12 million people", "from 10 to 12 million | 10000000..12000000 | count"),
    ("two or three homes", "two or three | 2..3 | count"),
    ("rose from 10 to 12 percent", "10 | 10 | percent %\n12 percent | 12 | percent %"),
    ("They won 3-1.", "3-1 | 3..1 | score score"),
    ("voted 52-48", "52-48 | 52..48 | score score"),
    ("a crew of 12", "12 | 12 | count"),
    ("more than half of voters", "more than half | >50 | percent %"),
    ("a quarter of voters", "a quarter | 25 | percent %"),
    ("two-thirds of voters", "two-thirds | 66.7 | percent %"),
    ("one in five voters", "one in five | 20 | percent %"),
    ("fined twice", "twice | 2 | count time"),
    ("fined three times", "three times | 3 | count time"),
    ("a dozen homes", "a dozen | ≈12 | count"),
    ("half a dozen homes", "half a dozen | ≈6 | count"),
    ("One person died.", "One | 1 | count"),
    ("only one survived", "only one | 1 | count"),
    ("the 14th floor", "14th | 14 | ordinal"),
    ("Room 12", "12 | 12 | label"),
    ("slid off Route 9 early", "9 | 9 | label"),
    ("under Section 5", "5 | 5 | label"),
    ("at No. 10", "10 | 10 | label"),
    ("at 12 Main Street", "12 | 12 | label"),
    ("Five Dead, Three Hurt in Crash", "Five | 5 | count\nThree | 3 | count"),
    ("one of the dead and the one thing", ""),
    ("No one was hurt.", ""),
    ("dozens of homes, several hundred people", ""),
    ("at 14:30, on 12/03/2021, in 2011, call 555-1234", ""),
    ("the 1990s, the 2008 crisis, 9/11, 5G and an F-16", ""),
    ("the twenty-first century and the first half", ""),
    ("a nurse and an engineer", ""),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH, ids=[text for text, _ in FRENCH])
def test_french_numbers(text: str, expected: str) -> None:
    """A French paragraph gives these numbers, with span, comparator, value, kind and unit."""
    assert "\n".join(shown(text, number) for number in find("fr", text)) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_numbers(text: str, expected: str) -> None:
    """An English paragraph gives these numbers, with span, comparator, value, kind and unit."""
    assert "\n".join(shown(text, number) for number in find("en", text)) == expected


def test_the_core_is_the_number_alone() -> None:
    """Comparator and unit lie in the span, and only the number's own words in the core."""
    text = "Il faut au moins 12 millions d'euros."
    (number,) = find("fr", text)
    assert text[number.start : number.end] == "au moins 12 millions d'euros"
    assert text[number.core_start : number.core_end] == "12 millions"


# --- laws ---------------------------------------------------------------------------------------------

SPELLERS = {"fr": (french, "il y a {} kilomètres", "km"), "en": (english, "there are {} kilometers", "km")}
BIG = [10_000, 12_345, 71_000, 99_999, 100_000, 200_080, 380_097, 999_999, 1_000_000, 1_000_001, 2_500_000,
       80_000_000, 91_200_300, 123_456_789]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_read_back(language: str) -> None:
    """Every number from 0 to 9999, and some of millions, spelt out, is read as itself."""
    spell, frame, unit = SPELLERS[language]
    wrong = []
    for n in [*range(10_000), *BIG]:
        text = frame.format(spell(n))
        if [(number.value, number.unit) for number in find(language, text)] != [(n, unit)]:
            wrong.append(text)
    assert wrong == []


_PIECES = st.sampled_from([text for text, _ in [*FRENCH, *ENGLISH]])
_SIGNS = st.sampled_from(
    [" ", ", ", ". ", "-", "'", '"', " à ", " to ", " et ", " and ", "(", ") ", "", " % ", " de "]
)
_MIXED = st.lists(st.one_of(_PIECES, _SIGNS, st.text(max_size=5)), max_size=8).map("".join)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=200, deadline=None)
@given(text=st.one_of(st.text(max_size=60), _MIXED))
def test_any_text_gives_spans_in_order(language: str, text: str) -> None:
    """Spans lie in the text, hold their cores, follow one another, and are the same every time."""
    found = find(language, text)
    last = 0
    for number in found:
        assert last <= number.start <= number.core_start < number.core_end <= number.end <= len(text)
        assert number.comparator in {"=", "≥", "≤", ">", "<", "≈", "range"}
        assert (number.upper is not None) == (number.comparator == "range" or number.kind == "score")
        assert number.value.is_finite()
        last = number.end
    assert find(language, text) == found


@pytest.mark.parametrize("language", LANGUAGES)
@given(n=st.integers(0, 10**12))
def test_figures_are_read_back(language: str, n: int) -> None:
    """A figure in groups of three is read as itself in the language's own notation."""
    figure = f"{n:,}".replace(",", "," if language == "en" else " ")
    (number,) = find(language, f"({figure} km)")
    assert number.value == Decimal(n)
