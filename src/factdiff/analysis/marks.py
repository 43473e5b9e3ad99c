"""What a language's tables say of a word, looked up once when its paragraph is analysed.

Extraction asks marks and never looks a word up: ``token.marks.row("actors")`` is the row of a noun that can act,
``token.marks.verb("speech")`` that of a reporting verb, ``token.marks.prepositions`` what the preposition before a
phrase can mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from factdiff.languages.lexicon import Row
from factdiff.values import dataclass

Rows = Mapping[str, tuple[Row, ...]]
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

    def rows(self, name: str) -> tuple[Row, ...]:
        """All rows of the word in a table: by its lemma, then by its form."""
        return self._own.get(name, ())

    def row(self, name: str, *scopes: str) -> Row | None:
        """The first row of the word in a table, in one of the scopes if any are named."""
        return _first(self._own.get(name, ()), scopes)

    def kind(self, name: str, *scopes: str) -> str:
        """The class of the word in a table, by its first row; empty where it has none."""
        return _kind(self.row(name, *scopes))

    @property
    def acts(self) -> bool:
        """Whether the word is of somebody who can act or speak: any actor but a document."""
        return self.kind("actors") not in {"", "document"}

    def verb(self, name: str, scope: str = "verb") -> Row | None:
        """The row of a predicate: the pronominal or phrasal form first, then the bare lemma."""
        return _first(self._predicate.get(name, ()), (scope,))

    def verb_kind(self, name: str, scope: str = "verb") -> str:
        """The class of a predicate in a table, by the row that `verb` finds; empty where it has none."""
        return _kind(self.verb(name, scope))

    def marker(self, name: str, *scopes: str) -> Row | None:
        """The row of the phrase's preposition in a table."""
        return _first(self._preposition.get(name, ()), scopes)

    @property
    def prepositions(self) -> tuple[Row, ...]:
        """What the phrase's preposition can mean."""
        return self._preposition.get("prepositions", ())

    @property
    def genitive(self) -> bool:
        """Whether the phrase's preposition is one of belonging ("de", "of")."""
        return any("genitive" in row.flags for row in self.prepositions)


#: What a word has before its paragraph is marked.
UNMARKED = Marks("")


def _kind(row: Row | None) -> str:
    return "" if row is None else row.kind


def _first(rows: tuple[Row, ...], scopes: tuple[str, ...]) -> Row | None:
    for row in rows:
        if not scopes or row.scope in scopes:
            return row
    return None
