"""What else a name is called: a title that either article gives it, a noun that refers back ("the billionaire")."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factdiff.comparison import words
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.rows import Of, Row
from factdiff.languages.spelling import fold
from factdiff.languages.tables import ACTORS, ANAPHORA, SYNONYMS
from factdiff.model.factset import FactSet
from factdiff.values import dataclass

#: What a noun that refers back can stand for: people, bodies, places; a role is somebody's only where it is said.
_TYPES = {
    "person": "person", "person-m": "person", "person-f": "person", "organisation": "organisation", "place": "place",
}  # fmt: skip
#: What the reading takes them for: it tells people and places more surely than bodies.
_BEARERS = {
    "person": ("person", "thing"), "organisation": ("organisation", "person", "thing"), "place": ("place", "thing"),
}  # fmt: skip
#: What only people are.
_PERSONAL = frozenset({"title", "person"})
#: How many words may stand before the noun: an article and an adjective or two.
_BEFORE = 3


@dataclass(frozen=True, slots=True)
class Described:
    """The noun of a description, and what it can stand for; no type for a role."""

    noun: str
    type: str


class Descriptions:
    """What two articles call those whom they name."""

    def __init__(self, language: str, sides: Iterable[FactSet], articles: frozenset[str]) -> None:
        self._language, self._articles = language, articles
        self._types: dict[str, str] = {}
        self._called: dict[str, set[str]] = {}
        for side in sides:
            for entity in side.entities:
                for name in (entity.name, *entity.aliases):
                    self._types.setdefault(fold(name), entity.type)
            for fact in side.facts:
                if fact.kind == "attribute":
                    nouns = {*words.words(fact.what.lemma), *words.words(fact.what.span.text)}
                    for entry in fact.who:
                        self._called.setdefault(fold(entry.name), set()).update(nouns)

    def read(self, text: str) -> Described | None:
        """A definite description as its noun; nothing for a name and for what is no such noun."""
        parts = text.split()
        if not parts or not self._definite(text):
            return None
        for part in [word for piece in parts[: _BEFORE + 1] for word in words.words(piece)][: _BEFORE + 1]:
            if (kind := _nouns(self._language).get(part)) is not None:
                return Described(part, _TYPES.get(kind, ""))
        return None

    def _definite(self, text: str) -> bool:
        """Whether a description has no capital before its noun and is not that of just anybody."""
        first = text.split(maxsplit=1)[0]
        found = words.words(first)
        return first[:1].islower() or bool(found and found[0] in self._articles)

    def calls(self, name: str, description: str) -> bool | None:
        """Whether a description is one of those that the articles have for a name; ``None`` where it may be."""
        read = self.read(description)
        if read is None or not self._named(name):
            return False
        if self._senses(self._called.get(fold(name), set())) & self._senses({read.noun}):
            return True
        if read.type == "organisation" and self._titled(name):
            return False
        return None if self._types.get(fold(name)) in _BEARERS.get(read.type, ()) else False

    def _titled(self, name: str) -> bool:
        """Whether an article gives a name a title or trade, so that it is no body that was taken for somebody."""
        return not _titles(self._language).isdisjoint(self._called.get(fold(name), ()))

    def _named(self, name: str) -> bool:
        return fold(name) in self._types and self.read(name) is None

    def _senses(self, nouns: Iterable[str]) -> set[str]:
        """Some nouns with the classes of synonyms that they are in."""
        return {sense for noun in nouns for sense in (noun, *_senses(self._language).get(noun, ()))}


@cache
def _nouns(language: str) -> dict[str, str]:
    """The nouns that refer back, with what to; then those of bodies, which can as well."""
    kinds = {*_TYPES, "role"}
    bodies = _cells(language, ACTORS, kind="organisation")
    nouns = [row for row in _cells(language, ANAPHORA) if row[1] in kinds]
    return {fold(lemma): kind for lemma, kind, _ in (*bodies, *nouns)}


@cache
def _titles(language: str) -> frozenset[str]:
    """The titles and trades that people have."""
    return frozenset(fold(lemma) for lemma, kind, _ in _cells(language, ACTORS) if kind in _PERSONAL)


def _cells(language: str, of: Of[Row], *, kind: str = "", third: str = "") -> list[tuple[str, str, str]]:
    """The rows of a table, of which a language on trial may have none."""
    return table(language, of).cells(kind=kind, third=third) if has_table(language, of) else []


@cache
def _senses(language: str) -> dict[str, tuple[str, ...]]:
    """The classes of synonyms of each noun."""
    found: dict[str, tuple[str, ...]] = {}
    for lemma, kind, _ in _cells(language, SYNONYMS, third="noun"):
        noun = fold(lemma)
        found[noun] = (*found.get(noun, ()), fold(kind))
    return found
