"""Reading of the word tables that stand in every language folder.

A table is ``languages/<xx>/lexicon/<name>.tsv`` with the columns ``lemma class scope example note``,
sorted, unique and in NFC. The example shows the word in use; a test holds every row to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from factdiff.files import shipped
from factdiff.languages.complete import incomplete
from factdiff.languages.contract import TABLES, flags

_NO_FLAGS: frozenset[str] = frozenset()
#: Lookups that are cheaper than an index.
_FEW = 12


class Row(NamedTuple):
    """One line of a table; ``kind`` is the column ``class``, ``table`` the file it comes from.

    ``flags`` are the words of ``note`` that the program reads (`contract.TABLES`); all else there is a remark.
    A tuple, since thousands are made at every start, in a fifth of the time that a frozen dataclass takes.
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


class WordTable(Mapping[str, tuple[Row, ...]]):
    """The rows of a table by lemma; several rows may share a lemma where scope or class differ.

    A line becomes rows when it is asked for, and the lines of all lemmas are found when more than a handful are: a
    comparison looks up three of 7,700 places.
    """

    def __init__(self, language: str, name: str) -> None:
        """Read a table; one that a language can do without is empty where its folder lacks it.

        Raises `LanguageError` where extraction cannot do without it.
        """
        self._name, self._origin = name, f"{language}/{name}"
        self._text = ""
        self._asked = 0
        self._rows: dict[str, tuple[Row, ...]] = {}
        if has_table(language, name):
            self._text = _path(language, name).read_text("utf-8")
        elif TABLES[name].needed:
            raise incomplete(language)

    @cached_property
    def _lines(self) -> dict[str, str]:
        """The lines of each lemma; they stand below one another."""
        lines: dict[str, str] = {}
        for line in self._all():
            lemma = line.partition("\t")[0]
            lines[lemma] = f"{lines[lemma]}\n{line}" if lemma in lines else line
        return lines

    def _all(self) -> list[str]:
        return self._text.splitlines()[1:]

    def _found(self, lemma: str) -> str | None:
        """The lines of a lemma: the first few are looked for in the text, which no index need be made for."""
        self._asked += 1
        if self._asked > _FEW:
            return self._lines.get(lemma)
        start = self._text.find(f"\n{lemma}\t") + 1
        if not start or "\n" in lemma or "\t" in lemma:
            return None
        end = start
        while self._text.startswith(f"{lemma}\t", end):
            end = self._text.find("\n", end) + 1 or len(self._text)
        return self._text[start:end].rstrip("\n")

    def __getitem__(self, lemma: str) -> tuple[Row, ...]:
        """The rows of a lemma. Raises ``KeyError`` where there are none."""
        found = self._rows.get(lemma)
        if found is None:
            lines = self._found(lemma)
            if lines is None:
                raise KeyError(lemma)
            found = self._rows[lemma] = tuple(map(self._row, lines.split("\n")))
        return found

    def __contains__(self, lemma: object) -> bool:
        return lemma in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def rows(self) -> Iterator[Row]:
        """All rows, in order."""
        return map(self._row, self._all())

    def of_kind(self, kind: str) -> Iterator[Row]:
        """The rows of a class, in order."""
        cell = f"\t{kind}\t"
        return (
            row for row in map(self._row, [one for one in self._all() if cell in one]) if row.kind == kind
        )

    def flagged(self, flag: str) -> Iterator[Row]:
        """The rows with a flag, in order."""
        return (
            row for row in map(self._row, [one for one in self._all() if flag in one]) if flag in row.flags
        )

    def cells(self) -> Iterator[tuple[str, str, str]]:
        """Lemma, class and scope of every row, in order; no row is made of them, which costs three times as much."""
        for line in self._all():
            lemma, kind, scope, _ = line.split("\t", 3)
            yield lemma, kind, scope

    def _row(self, line: str) -> Row:
        lemma, kind, scope, example, note = line.split("\t")
        switches = flags(self._name, note) if note else _NO_FLAGS
        return Row(lemma, kind, scope, example, note, self._origin, switches)


def _path(language: str, name: str) -> Path:
    return shipped("languages", language, "lexicon", f"{name}.tsv")


@cache
def has_table(language: str, name: str) -> bool:
    """Whether a language has a table that not every language needs (endings of verbs, say)."""
    return _path(language, name).is_file()


@cache
def table(language: str, name: str) -> WordTable:
    """A table of a language, read once."""
    return WordTable(language, name)


@lru_cache(maxsize=1 << 13)
def row(language: str, name: str, lemma: str, *scopes: str) -> Row | None:
    """The row of a name or expression in a table, in one of the scopes if any are named."""
    rows = table(language, name)
    found = rows.get(lemma) or rows.get(lemma.lower()) or ()
    return next((one for one in found if not scopes or one.scope in scopes), None)


def listed(language: str, name: str, lemma: str) -> bool:
    """Whether a table has a name or expression."""
    return row(language, name, lemma) is not None
