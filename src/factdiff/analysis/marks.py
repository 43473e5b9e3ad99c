"""What a language's tables say of a word, looked up once when its paragraph is analysed.

Extraction asks marks and never looks a word up: ``token.marks.row(ACTORS)`` is the row of a noun that can act,
``token.marks.verb(SPEECH)`` that of a reporting verb, ``token.marks.prepositions`` what the preposition before a
phrase can mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any, TypeVar

from factdiff.languages.columns import PrepositionRow
from factdiff.languages.rows import THIRD, Of, Row
from factdiff.languages.tables import ACTORS, PREPOSITIONS
from factdiff.values import dataclass

R = TypeVar("R", bound=Row)
#: Kinds of actors that are people.
OF_PERSONS = frozenset({"person", "title", "relation", "anonymous"})
#: The rows of a word by the names of their tables; each key knows what its rows are.
Rows = Mapping[str, tuple[Any, ...]]
NO_ROWS: Rows = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Marks:
    """The rows of a word: its own, those of its dictionary form as a predicate, those of its preposition.

    ``predicate`` is that form, with the clitic or particle (``se rendre``, ``walk out``); ``preposition`` marks the
    phrase that the word heads, fixed expressions joined (``à propos de``), empty where it has none.
    """

    language: str
    predicate: str = ""
    preposition: str = ""
    _own: Rows = field(default_factory=lambda: NO_ROWS, repr=False)
    _predicate: Rows = field(default_factory=lambda: NO_ROWS, repr=False)
    _preposition: Rows = field(default_factory=lambda: NO_ROWS, repr=False)

    def rows(self, of: Of[R]) -> tuple[R, ...]:
        """All rows of the word in a table: by its lemma, then by its form."""
        rows: tuple[R, ...] = self._own.get(of.name, ())
        return rows

    def row(self, of: Of[R], *thirds: str) -> R | None:
        """The first row of the word in a table, with one of some third columns (uses, say) if any are named."""
        rows: tuple[R, ...] | None = self._own.get(of.name)
        return _first(rows, thirds) if rows else None

    def kind(self, of: Of[Row], *thirds: str) -> str:
        """The kind of the word in a table, by its first row; empty where it has none."""
        row = self.row(of, *thirds)
        return "" if row is None else row.kind

    @property
    def acts(self) -> bool:
        """Whether the word is of somebody who can act or speak: any actor but a document."""
        return self.kind(ACTORS) not in {"", "document"}

    @property
    def person(self) -> bool:
        """Whether the word is a noun for somebody: a role, a relation, "a man"."""
        return self.kind(ACTORS) in OF_PERSONS

    def verb(self, of: Of[R], third: str = "verb") -> R | None:
        """The row of a predicate: the pronominal or phrasal form first, then the bare lemma."""
        rows: tuple[R, ...] | None = self._predicate.get(of.name)
        return _first(rows, (third,)) if rows else None

    def verb_kind(self, of: Of[Row], third: str = "verb") -> str:
        """The kind of a predicate in a table, by the row that `verb` finds; empty where it has none."""
        return _kind(self.verb(of, third))

    def marker(self, of: Of[R], *thirds: str) -> R | None:
        """The row of the phrase's preposition in a table."""
        rows: tuple[R, ...] = self._preposition.get(of.name, ())
        return _first(rows, thirds)

    @property
    def prepositions(self) -> tuple[PrepositionRow, ...]:
        """What the phrase's preposition can mean."""
        rows: tuple[PrepositionRow, ...] = self._preposition.get(PREPOSITIONS.name, ())
        return rows

    @property
    def genitive(self) -> bool:
        """Whether the phrase's preposition is one of belonging ("de", "of")."""
        return any(row.genitive for row in self.prepositions)


#: What a word has before its paragraph is marked.
UNMARKED = Marks("")


def _kind(row: Row | None) -> str:
    return "" if row is None else row.kind


def _first(rows: tuple[R, ...], thirds: tuple[str, ...]) -> R | None:
    for row in rows:
        if not thirds or row[THIRD] in thirds:
            return row
    return None
