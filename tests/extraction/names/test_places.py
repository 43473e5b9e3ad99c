"""Names of places, capitals, seats and demonyms in both languages, and the tables they stand in."""

from __future__ import annotations

from importlib import resources

import pytest

from factdiff.extraction.names import places
from factdiff.languages.tables import CAPITALS

COUNTRIES = {
    "fr": {
        "France": "FR", "la France": "FR", "les États-Unis": "US", "Etats-Unis": "US", "ETATS-UNIS": "US",
        "USA": "US",
        "U.S.": "US", "Royaume Uni": "GB", "la Grande-Bretagne": "GB", "l'Ukraine": "UA", "l’Algérie": "DZ",
        "Corée du Nord": "KP", "Corée du Sud": "KR", "RDC": "CD", "Birmanie": "MM", "Biélorussie": "BY",
        "Arabie Saoudite": "SA", "Côte d’Ivoire": "CI", "Niger": "NE", "Nigeria": "NG", "Vietnam": "VN",
        "Hongkong": "HK",
        "Le Caire": "EG", "Londres": "GB", "Pékin": "CN", "Varsovie": "PL", "Moscou": "RU",
        "Addis-Abeba": "ET",
        "Vladivostok": "RU", "Marioupol": "UA", "Saint-Etienne": "FR", "St-Etienne": "FR", "Nice": "FR",
        "Tours": "FR",
        "Guéret": "FR", "Québec": "CA", "Trois-Rivières": "CA", "Gand": "BE", "La Haye": "NL",
        "New-York": "US",
        "Californie": "US", "Bretagne": "FR", "Seine-Saint-Denis": "FR", "Cisjordanie": "PS", "Crimée": "UA",
        "Géorgie": "GE", "Luxembourg": "LU", "Mexico": "MX",
            "Orléans": "FR", "Verdun": "FR", "Élysée": "FR", "l'Elysée": "FR",
        "le Kremlin": "RU",
        "Maison Blanche": "US", "français": "FR", "sud-coréenne": "KR", "Djiboutiens": "DJ",
        "Jérusalem": "IL",
        "Europe": None, "Méditerranée": None, "Union européenne": None, "africain": None, "tours": None,
        "nice": None,
        "sens": None, "Tête": None, "suisse": "CH", "détroit": None, "mer Noire": None, "Dupont": None,
        "": None,
    },
    "en": {
        "France": "FR", "the United States": "US", "US": "US", "U.S.": "US", "USA": "US", "UK": "GB",
        "Britain": "GB",
        "United Kingdom": "GB", "North Korea": "KP", "South Korea": "KR", "DR Congo": "CD",
        "Ivory Coast": "CI",
        "Cote d'Ivoire": "CI", "Czech Republic": "CZ", "Turkey": "TR", "Türkiye": "TR", "Burma": "MM",
        "Georgia": "GE",
        "Kyiv": "UA", "Kiev": "UA", "Cologne": "DE", "Seville": "ES", "Gaza": "PS", "Mumbai": "IN",
        "Bombay": "IN", "San Jose": "US",
        "St Petersburg": "RU", "Washington, D.C.": "US", "Texas": "US", "Ontario": "CA",
        "Northern Ireland": "GB",
        "Birmingham": "GB", "Cambridge": "GB", "Plymouth": "GB", "Reading": "GB", "Paris": "FR",
        "London": "GB",
        "New York": "US", "Darfur": "SD", "Bosnia-Herzegovina": "BA", "St. Lucia": "LC", "Saint Lucia": "LC",
        "the Kremlin": "RU", "Downing Street": "GB", "White House": "US", "French": "FR", "Norwegians": "NO",
        "Scottish": "GB", "Faroese": "FO", "Icelandic": "IS", "The Hague": "NL", "Johannesburg": "ZA",
        "us": None, "turkey": None, "reading": None, "polish": None, "Europe": None, "Smith": None,
    },
}  # fmt: skip

KINDS = {
    "fr": {"France": "country", "Lyon": "city", "Bretagne": "region", "Afrique": "region",
    "mer Noire": "region",
           "Isère": "region", "New York": "city", "Québec": "region", "Djibouti": "country", "Dupont": None},
    "en": {"France": "country", "Lyon": "city", "Texas": "region", "Africa": "region", "Black Sea": "region",
           "New York": "city", "Djibouti": "country", "Victoria": "region", "Smith": None},
}  # fmt: skip

GOVERNMENTS = {
    "fr": {"Washington": "États-Unis", "Moscou": "Russie", "Pyongyang": "Corée du Nord",
    "le Kremlin": "Russie",
           "la Maison Blanche": "États-Unis", "Maison-Blanche": "États-Unis", "l'Élysée": "France",
           "Matignon": "France",
           "Downing Street": "Royaume-Uni", "Berlin": "Allemagne", "Khartoum": "Soudan",
           "Addis Abeba": "Éthiopie",
           "le Quai d’Orsay": "France", "Bruxelles": "Union européenne", "Kyiv": "Ukraine", "Kiev": "Ukraine",
           "Le Caire": "Égypte", "La Havane": "Cuba", "Tel Aviv": "Israël", "N'Djamena": "Tchad",
           "Lyon": None},
    "en": {"Washington": "United States", "Moscow": "Russia", "the White House": "United States",
    "Kyiv": "Ukraine",
           "the Pentagon": "United States", "No 10": "United Kingdom", "No. 10": "United Kingdom",
           "Beijing": "China",
           "Brussels": "European Union", "Paris": "France", "Pyongyang": "North Korea",
           "Holyrood": "United Kingdom",
           "Chicago": None},
}  # fmt: skip

DEMONYMS = {
    "fr": {"français": "FR", "française": "FR", "françaises": "FR", "Français": "FR", "américaine": "US",
           "états-unien": "US", "étatsunienne": None, "britanniques": "GB", "sud-coréen": "KR",
           "nord-coréennes": "KP",
           "grecque": "GR", "turques": "TR", "lettone": "LV", "lettonne": "LV", "belges": "BE",
           "suisses": "CH",
           "kényane": "KE", "djiboutienne": "DJ", "ukrainiens": "UA", "israélienne": "IL", "chinoises": "CN",
           "congolaise": "CD", "nigérienne": "NE", "nigériane": "NG", "européenne": "150", "parisienne": "FR",
           "bretonnes": "FR", "québécoise": "CA", "new-yorkaises": "US", "russes": "RU", "malaise": None,
           "table": None},
    "en": {"French": "FR", "Russians": "RU", "US": "US", "U.S.": "US", "us": None, "USS": None,
    "British": "GB", "Britons": "GB",
           "South Koreans": "KR", "Djiboutian": "DJ", "Dominican": "DO", "Congolese": "CD", "Nigerien": "NE",
           "Polish": "PL", "polish": None, "papal": "VA", "Scots": "GB", "Parisian": "FR", "Georgian": "GE",
           "Europeans": "150", "Frenchmen": "FR", "Table": None},
}  # fmt: skip


def cases(
    tables: dict[str, dict[str, str | None]] | dict[str, dict[str, str]],
) -> list[tuple[str, str, str | None]]:
    """(language, name, expected) of a table of cases."""
    return [(language, name, found) for language, listed in tables.items() for name, found in listed.items()]


@pytest.mark.parametrize(("language", "name", "code"), cases(COUNTRIES))
def test_country(language: str, name: str, code: str | None) -> None:
    assert places.country(name, language) == code


@pytest.mark.parametrize(("language", "name", "kind"), cases(KINDS))
def test_kind(language: str, name: str, kind: str | None) -> None:
    assert places.kind(name, language) == kind


@pytest.mark.parametrize(("language", "name", "land"), cases(GOVERNMENTS))
def test_government(language: str, name: str, land: str | None) -> None:
    assert places.government(name, language) == land


@pytest.mark.parametrize(("language", "word", "code"), cases(DEMONYMS))
def test_demonym(language: str, word: str, code: str | None) -> None:
    assert places.demonym(word, language) == code


@pytest.mark.parametrize(
    ("language", "word", "place"),
    [
        ("fr", "parisienne", "Paris"),
        ("fr", "havrais", "Le Havre"),
        ("fr", "française", None),
        ("en", "Welsh", "Wales"),
    ],
)
def test_place_of_a_demonym(language: str, word: str, place: str | None) -> None:
    assert places.demonym_place(word, language) == place


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [("FR", "fr", "France"), ("us", "fr", "États-Unis"), ("KP", "fr", "Corée du Nord"), ("US", "en",
    "United States"),
     ("CZ", "en", "Czech Republic"), ("GB", "en", "United Kingdom"), ("XX", "en", None), ("150", "fr", None)],
)  # fmt: skip
def test_country_name(code: str, language: str, name: str | None) -> None:
    assert places.country_name(code, language) == name


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_government_is_a_known_country(language: str) -> None:
    known = {*places.codes_of_countries(language), "Union européenne", "European Union"}
    assert {row.country for row in places.rows(language, CAPITALS)} <= known


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["places", "demonyms", "capitals", "names", "givennames"])
def test_a_name_stands_in_its_example_as_it_is_written(language: str, name: str) -> None:
    """Names are never inflected; apostrophes have one spelling, and a table stays small enough to be read at a start."""
    path = resources.files("factdiff.languages") / language / "lexicon" / f"{name}.tsv"
    text = path.read_text("utf-8")
    cells = [line.split("\t") for line in text.splitlines()[1:]]
    assert "’" not in text
    assert [row[0] for row in cells if not (row[2] and row[0] in row[3])] == []
    assert len(text.encode()) < 500_000
