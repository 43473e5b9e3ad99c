"""Which country, region or city a name means, which government a capital stands for, whose a demonym is.

Codes are ISO 3166 alpha-2; areas above countries have UN M49 numbers ("150" is Europe). Spellings are
compared without accents, case, hyphens and points. Acronyms keep their case, so that "us" is not the United
States, and names are capitalised where the language asks for it, so that "nice" and "tours" are no cities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from functools import cache, lru_cache
from typing import Generic, TypeVar

from factdiff.languages.columns import CapitalRow, DemonymRow, PlaceRow
from factdiff.languages.lexicon import table
from factdiff.languages.rows import Of, Row
from factdiff.languages.spelling import fold
from factdiff.languages.tables import CAPITALS, DEMONYMS, PLACES
from factdiff.languages.traits import traits
from factdiff.values import dataclass

_LONGEST_ACRONYM = 4
KINDS = ("country", "region", "city")
_SIGNS = str.maketrans({"’": "'", "-": " ", "–": " ", ".": None, ",": None, "&": "and"})
SAINT = re.compile(r"\b(st|ste)(?= )")
SPACES = re.compile(r"\s+")
AREAS = frozenset({"EU", "AQ"})


def spelled(name: str) -> str:
    """The name folded, without hyphens and points; "St." and "Saint" are one."""
    text = fold(name).translate(_SIGNS)
    if "st" in text:
        text = SAINT.sub(lambda found: "saint" + found[0][2:], text)
    return SPACES.sub(" ", text).strip() if "  " in text or "\n" in text else text.strip()


R = TypeVar("R", bound=Row)


@dataclass(slots=True)
class SpellingTable(Generic[R]):
    """Rows of tables by spelling: as written, folded, and the acronyms, which keep their capitals."""

    exact: dict[str, R] = field(default_factory=dict)
    folded: dict[str, R] = field(default_factory=dict)
    acronyms: dict[str, R] = field(default_factory=dict)

    def add(self, row: R) -> None:
        """Takes in a row, unless the spelling has one already."""
        self.exact.setdefault(row.lemma, row)
        plain = row.lemma.replace(".", "")
        if len(plain) <= _LONGEST_ACRONYM and plain.isupper():
            self.acronyms.setdefault(plain, row)
        else:
            self.folded.setdefault(spelled(row.lemma), row)

    def find(self, name: str, language: str) -> R | None:
        """The row of a name as written, folded, or without its article."""
        name = name.strip().replace("’", "'")
        for form in (name, without_article(name, language)):
            acronym = self.acronyms.get(form.replace(".", ""))
            row = self.exact.get(form) or acronym or self.folded.get(spelled(form))
            if row and (form == row.lemma or plausible(form, row, language)):
                return row
        return None


def plausible(form: str, row: Row, language: str) -> bool:
    """Whether a folded match is one: French "tête" is not Tete, "suisse" and "nice" are no places."""
    if traits(language).accented:
        return (form[:1].isupper() or row.lemma[:1].islower()) and (form.isascii() or not row.lemma.isascii())
    return form[:1].isupper() or not (isinstance(row, PlaceRow) and row.ambiguous)


def without_article(name: str, language: str) -> str:
    """The name without the article that it starts with."""
    lowered = name.lower().replace("’", "'")
    for article in traits(language).articles:
        if lowered.startswith(article):
            return name[len(article) :].strip()
    return name


def rows(language: str, of: Of[R]) -> Iterator[R]:
    """All rows of a table in order."""
    for found in table(language, of).values():
        yield from found


@cache
def places(language: str) -> SpellingTable[PlaceRow]:
    """Places by name; a country goes before a region, a region before a city of the same name."""
    names = SpellingTable[PlaceRow]()
    for row in sorted(rows(language, PLACES), key=rank):
        names.add(row)
    return names


def rank(row: PlaceRow) -> tuple[int, bool]:
    """Where a place stands among its namesakes: countries, capitals, regions with a code, the rest."""
    if row.capital:
        return 1, False
    return 2 * KINDS.index(row.kind), row.code.isdigit()


@cache
def seats(language: str) -> SpellingTable[CapitalRow]:
    """Capitals and seats by name; a row noted as the usual reading goes first."""
    names = SpellingTable[CapitalRow]()
    for row in sorted(rows(language, CAPITALS), key=lambda row: not row.usual):
        names.add(row)
    return names


@cache
def demonyms(language: str) -> dict[str, DemonymRow]:
    """Demonyms by their folded forms; a country's own go before those of its regions and cities."""
    found: dict[str, DemonymRow] = {}
    listed = sorted(rows(language, DEMONYMS), key=lambda row: (row.rare, bool(row.of)))
    for row in listed:
        for form in (row.lemma, *row.form):
            found.setdefault(spelled(form), row)
    return found


@cache
def names_of_countries(language: str) -> dict[str, str]:
    """The usual name of every country by its code."""
    listed = (row for row in rows(language, PLACES) if row.kind == "country")
    return {row.code: row.lemma for row in sorted(listed, key=lambda row: row.official)}


@cache
def codes_of_countries(language: str) -> dict[str, str]:
    """The code of every country by the usual name."""
    return {name: code for code, name in names_of_countries(language).items()}


def country(name: str, language: str) -> str | None:
    """The country that a place, a seat or a demonym belongs to; None for continents and seas."""
    place = places(language).find(name, language)
    if place:
        return None if place.code.isdigit() or place.code in AREAS else place.code
    ruled = government(name, language)
    if ruled:
        return codes_of_countries(language).get(ruled)
    code = demonym(name, language)
    return None if code is None or code.isdigit() or code in AREAS else code


def kind(name: str, language: str) -> str | None:
    """``country``, ``region`` or ``city``; None for a name that the table has not."""
    place = places(language).find(name, language)
    return place.kind if place else None


def government(name: str, language: str) -> str | None:
    """The country (or union) for whose government a capital or a seat stands, by its name in the language."""
    row = seats(language).find(name, language)
    return row.country if row else None


def ruled_from(name: str, language: str) -> str | None:
    """The country that a capital stands for ("Washington said"); a seat ("the Kremlin") keeps its own name."""
    row = seats(language).find(name, language)
    return row.country if row and row.kind == "capital" else None


def demonym(word: str, language: str) -> str | None:
    """The code of the country, region or area that an adjective or noun, inflected or not, belongs to."""
    row = demonym_row(without_article(word.strip(), language), language)
    return row.code if row else None


def demonym_place(word: str, language: str) -> str | None:
    """The region or city a demonym is of ("parisienne": Paris); None where it is of the whole country."""
    row = demonym_row(without_article(word.strip(), language), language)
    found = row.of if row else ()
    return found[0].replace("_", " ") if found else None


@lru_cache(maxsize=1 << 13)
def demonym_row(word: str, language: str) -> DemonymRow | None:
    """The row of a demonym in whatever form; where they are cased, only as written ("Polish", not "polish")."""
    known = demonyms(language)
    own = traits(language)
    if word.casefold() in own.no_demonyms:
        return None
    for form in stems(word, language):
        row = known.get(spelled(form)) if len(form) > 1 else None
        if row and (not own.cased or cased(word, row)):
            return row
    return None


def cased(word: str, row: DemonymRow) -> bool:
    """Whether a word is capitalised as its demonym is; short acronyms ("US") only in capitals."""
    plain = row.lemma.replace(".", "")
    bare = word.replace(".", "")
    return bare in (plain, f"{plain}'s") if plain.isupper() else word[:1].isupper() or plain[:1].islower()


def stems(word: str, language: str) -> Iterator[str]:
    """The word, then what is left of it without an ending of gender or number."""
    yield word
    lowered = word.casefold()
    for ending, instead in traits(language).endings:
        if lowered.endswith(ending):
            yield word[: len(word) - len(ending)] + instead


def country_name(code: str, language: str) -> str | None:
    """The usual name of a country in the language."""
    return names_of_countries(language).get(code.upper())
