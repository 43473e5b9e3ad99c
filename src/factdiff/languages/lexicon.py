"""Reading of the word tables that stand in every language folder.

A table is ``languages/<xx>/lexicon/<name>.tsv`` with the columns ``lemma class scope example note``,
sorted, unique and in NFC. The example shows the word in use; a test holds every row to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType

from factdiff.languages.contract import flags

_NO_FLAGS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; ``kind`` is the column ``class``, ``table`` the file it comes from.

    ``flags`` are the words of ``note`` that the program reads (`contract.TABLES`); all else there is a remark.
    """

    lemma: str
    kind: str
    scope: str
    example: str
    note: str
    table: str
    flags: frozenset[str] = frozenset()

    def values(self, name: str) -> tuple[str, ...]:
        """What the note says of ``name`` (``of=Quebec``)."""
        parts = (part.partition("=") for part in self.note.split())
        return tuple(value for key, sign, value in parts if sign and key == name)


@cache
def has_table(language: str, name: str) -> bool:
    """Whether a language has a table that not every language needs (endings of verbs, say)."""
    return (resources.files("factdiff.languages") / language / "lexicon" / f"{name}.tsv").is_file()


@cache
def table(language: str, name: str) -> Mapping[str, tuple[Row, ...]]:
    """The rows of a table by lemma; several rows may share a lemma where scope or class differ."""
    path = resources.files("factdiff.languages") / language / "lexicon" / f"{name}.tsv"
    rows: dict[str, list[Row]] = {}
    for line in path.read_text("utf-8").splitlines()[1:]:
        lemma, kind, scope, example, note = line.split("\t")
        switches = flags(name, note) if note else _NO_FLAGS
        found = Row(lemma, kind, scope, example, note, f"{language}/{name}", switches)
        rows.setdefault(lemma, []).append(found)
    return MappingProxyType({lemma: tuple(found) for lemma, found in rows.items()})


@lru_cache(maxsize=1 << 16)
def row(language: str, name: str, lemma: str, *scopes: str) -> Row | None:
    """The row of a name or expression in a table, in one of the scopes if any are named."""
    rows = table(language, name)
    found = rows.get(lemma) or rows.get(lemma.lower()) or ()
    return next((one for one in found if not scopes or one.scope in scopes), None)


def listed(language: str, name: str, lemma: str) -> bool:
    """Whether a table has a name or expression."""
    return row(language, name, lemma) is not None
