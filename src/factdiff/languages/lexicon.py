"""Reading of the word tables that stand in every language folder.

A table is ``languages/<xx>/lexicon/<name>.tsv``, sorted, unique and in NFC; `factdiff.languages.tables` says what its
columns mean. The example shows the word in use; a test holds every row to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from factdiff import files
from factdiff.languages.complete import incomplete
from factdiff.languages.rows import THIRD, Of, Row

#: Look-ups that are cheaper than an index.
_FEW = 100
R = TypeVar("R", bound=Row)
T = TypeVar("T")


class WordTable(Mapping[str, tuple[R, ...]], Generic[R]):
    """The rows of a table by lemma; several rows may share a lemma where scope or class differ.

    A line becomes rows when it is asked for, and the lines of all lemmas are found when more than some dozens are: a
    comparison looks up thirty of 7,700 places.
    """

    def __init__(self, language: str, of: Of[R]) -> None:
        """Read a table; one that a language can do without is empty where its folder lacks it.

        Raises `LanguageError` where extraction cannot do without it, or its columns have other names; so does every look
        at a row that is not as the table's row type says.
        """
        self._row = of.maker(language)
        self._text = ""
        self._asked = 0
        self._rows: dict[str, tuple[R, ...]] = {}
        if has_table(language, of):
            self._text = files.text(*_place(language, of.name))
            of.check(self._text.partition("\n")[0], language)
        elif of.needed:
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

    def _having(self, words: str) -> list[str]:
        """The lines in which some words stand; of a large table they are few."""
        found, text = [], self._text
        at = text.find(words, text.find("\n") + 1)
        while at >= 0:
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            found.append(text[text.rfind("\n", 0, at) + 1 : end])
            at = text.find(words, end)
        return found

    def _found(self, lemma: str) -> str | None:
        """The lines of a lemma: the first are looked for in the text, which is sorted, so that no index need be made."""
        self._asked += 1
        if self._asked > _FEW:
            return self._lines.get(lemma)
        text = self._text
        start, high = text.find("\n") + 1, len(text)
        while start < high:
            line = text.rfind("\n", start - 1, (start + high) // 2) + 1
            if text[line : text.find("\t", line)] < lemma:
                start = text.find("\n", line) + 1 or len(text)
            else:
                high = line
        end = start
        while "\n" not in lemma and "\t" not in lemma and text.startswith(f"{lemma}\t", end):
            end = text.find("\n", end) + 1 or len(text)
        return text[start:end].rstrip("\n") or None

    def __getitem__(self, lemma: str) -> tuple[R, ...]:
        """The rows of a lemma. Raises ``KeyError`` where there are none."""
        found = self.get(lemma)
        if found is None:
            raise KeyError(lemma)
        return found

    @overload
    def get(self, lemma: str, /) -> tuple[R, ...] | None: ...
    @overload
    def get(self, lemma: str, /, default: tuple[R, ...] | T) -> tuple[R, ...] | T: ...
    def get(self, lemma: str, /, default: object = None) -> object:
        """The rows of a lemma, most of which have none: an error for each would cost more than the look."""
        found = self._rows.get(lemma)
        return (self._made(lemma) if found is None else found) or default

    def _made(self, lemma: str) -> tuple[R, ...]:
        """The rows of a lemma that is asked for the first time, or has none."""
        lines = self._found(lemma)
        found = tuple(map(self._row, lines.split("\n"))) if lines is not None else ()
        if found or self._asked <= _FEW:
            self._rows[lemma] = found
        return found

    def __contains__(self, lemma: object) -> bool:
        return lemma in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def lemmas(self) -> list[str]:
        """All lemmas, in order, each once; no index is made for them."""
        return list(dict.fromkeys([line.partition("\t")[0] for line in self._all()]))

    def rows(self) -> Iterator[R]:
        """All rows, in order."""
        return map(self._row, self._all())

    def of_kind(self, kind: str) -> Iterator[R]:
        """The rows of a kind, in order."""
        return (row for row in map(self._row, self._having(f"\t{kind}\t")) if row.kind == kind)

    def switched(self, switch: str) -> Iterator[R]:
        """The rows with a switch, in order."""
        return (row for row in map(self._row, self._having(switch)) if getattr(row, switch))

    def cells(self, *, kind: str = "", third: str = "") -> list[tuple[str, str, str]]:
        """Lemma, kind and third column of every row, or of those of one kind or with one third column, in order.

        No row is made of them, which costs three times as much.
        """
        lines = self._having(f"\t{kind or third}\t") if kind or third else self._all()
        found = [(lemma, own, last) for lemma, own, last, *_ in [line.split("\t", 3) for line in lines]]
        return (
            [one for one in found if kind in ("", one[1]) and third in ("", one[2])]
            if kind or third
            else found
        )


def _place(language: str, name: str) -> tuple[str, ...]:
    return "languages", language, "lexicon", f"{name}.tsv"


@cache
def has_table(language: str, of: Of[Row]) -> bool:
    """Whether a language has a table that not every language needs (endings of verbs, say)."""
    return files.has(*_place(language, of.name))


@cache
def _read(language: str, of: Of[Row]) -> WordTable[Row]:
    return WordTable(language, of)


@lru_cache(maxsize=1 << 13)
def _row(language: str, of: Of[Row], lemma: str, *thirds: str) -> Row | None:
    rows = _read(language, of)
    found = rows.get(lemma) or rows.get(lemma.lower()) or ()
    return next((one for one in found if not thirds or one[THIRD] in thirds), None)


if TYPE_CHECKING:

    def table(language: str, of: Of[R]) -> WordTable[R]:
        """A table of a language, read once."""

    def row(language: str, of: Of[R], lemma: str, *thirds: str) -> R | None:
        """The row of a name or expression in a table, with one of some third columns if any are named."""

else:
    # What a cache keeps has lost the type of its key, and a function around it would cost as much as the look-up.
    table, row = _read, _row


def listed(language: str, of: Of[Row], lemma: str) -> bool:
    """Whether a table has a name or expression."""
    return _row(language, of, lemma) is not None
