"""Row types: a line of a word table as a value whose columns have names, types and meanings.

`factdiff.languages.tables` declares a row type for each table and a typed key, `Of`, by which rules ask for its rows:
``token.marks.row(SPEECH)`` is a `SpeechRow` or None, and ``row.quote`` one of its switches.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from operator import itemgetter
from typing import ClassVar, Generic, TypeVar, dataclass_transform

from factdiff.errors import LanguageError
from factdiff.files import shipped

#: The cells that every line has; behind the switches a remark may follow.
_CELLS = 5
#: The place of the third column in a row, whatever its name.
THIRD = 2
_BASE = ("lemma", "kind", "example", "table")


@dataclass_transform(frozen_default=True)
class Row(tuple[object, ...]):
    """A line of a word table: its word, what it is, a sentence that shows it, and ``table``, where it stands.

    A row type names what else its table holds. A ``kind`` with a closed type may be nothing else; a field of text is the
    third column (closed likewise); each ``bool`` is a switch, a word that may stand in the fifth column, and each
    ``tuple[str, ...]`` the values that stand there after the field's name (``of=Quebec``). A last underscore belongs to
    Python.

    It is a tuple, since ten thousand are made at every start, in a fifth of the time that a frozen dataclass takes.
    """

    __slots__ = ()

    lemma: str
    kind: str
    example: str
    table: str

    #: The fields of a row type beside those that every row has, in order.
    own: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        """Let each field read its place in the tuple."""
        given = {name: str(kind) for name, kind in cls.__annotations__.items() if name not in _BASE}
        if given and next(iter(given.values())) in ("bool", "tuple[str, ...]"):
            given = {"": "", **given}
        cls.own = tuple(given) or ("",)
        for place, name in enumerate(("lemma", "kind", cls.own[0], "example", "table", *cls.own[1:])):
            if name:
                setattr(cls, name, property(itemgetter(place)))


R_co = TypeVar("R_co", bound=Row, covariant=True)


class Of(Generic[R_co]):
    """The key of a table: its file's name, its row type, and what it is for.

    ``needed``: whether extraction cannot do without the table; a language without one of the others knows less.
    ``unasked`` are kinds that only tell a word apart from those that the program asks for.
    """

    def __init__(
        self, name: str, row: type[R_co], purpose: str, *, needed: bool = False, unasked: str = ""
    ) -> None:
        self.name = name
        self.row = row
        self.purpose = purpose
        self.needed = needed
        self.unasked = frozenset(unasked.split())
        self._fifth = _Fifth(self)

    def __repr__(self) -> str:
        return f"Of({self.name!r})"

    @cached_property
    def third(self) -> str:
        """The name of the third column; ``empty`` where the table has none."""
        return self.row.own[0] or "empty"

    @cached_property
    def switches(self) -> frozenset[str]:
        """The words that may stand in the fifth column."""
        return frozenset(name for name in self.row.own[1:] if str(self.row.__annotations__[name]) == "bool")

    @cached_property
    def values(self) -> frozenset[str]:
        """What may stand there before an equals sign."""
        return frozenset(map(_spelled, self.row.own[1:])) - self.switches

    @cached_property
    def kinds(self) -> frozenset[str]:
        """All kinds that there may be; empty where any may."""
        return frozenset(self._named("kind"))

    @cached_property
    def thirds(self) -> frozenset[str]:
        """All that the third column may hold; empty where it may hold anything."""
        return frozenset(self._named(self.third) if self.row.own[0] else ("",))

    def _named(self, field: str) -> tuple[str, ...]:
        """What a field can be; nothing where it can be anything.

        Read off what stands in the row type, ``Literal['m', 'f']``: resolving its types would load and compile at every start.
        """
        owner = next(cls for cls in self.row.__mro__ if field in vars(cls).get("__annotations__", ()))
        kind, _, words = str(owner.__annotations__[field]).partition("[")
        return (
            tuple(word.strip(" '") for word in words.removesuffix("]").split(","))
            if kind == "Literal"
            else ()
        )

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, as the first line of the table's file has them."""
        marked = ("switches", "remark") if self.row.own[1:] else ("remark",)
        return ("lemma", "kind", self.third, "example", *marked)

    def maker(self, language: str) -> Callable[[str], R_co]:
        """What makes rows of a language's lines; it raises `LanguageError` for what the row type does not allow."""
        kinds, thirds, fifth, row = self.kinds, self.thirds, self._fifth, self.row
        new, origin, most = tuple.__new__, f"{language}/{self.name}", len(self.columns) - _CELLS

        def made(line: str) -> R_co:
            try:
                lemma, kind, third, example, marks, *remark = line.split("\t")
                marked = fifth[marks]
            except (KeyError, ValueError):
                raise self._malformed(line, language) from None
            if (kinds and kind not in kinds) or (thirds and third not in thirds) or len(remark) > most:
                raise self._malformed(line, language)
            return new(row, (lemma, kind, third, example, origin, *marked))

        return made

    def _malformed(self, line: str, language: str) -> LanguageError:
        """What is wrong with a line, and what to do."""
        cells = line.split("\t")
        if len(cells) < _CELLS or len(cells) > len(self.columns):
            return self._wrong(language, line, f"the line has {len(cells)} cells", "part them by tabs")
        if self.kinds and cells[1] not in self.kinds:
            return self._wrong(language, line, f"no row is of the kind {cells[1]!r}", _one_of(self.kinds))
        if self.thirds and cells[THIRD] not in self.thirds:
            return self._wrong(
                language, line, f"{self.third} cannot be {cells[THIRD]!r}", _one_of(self.thirds)
            )
        word = next(word for word in cells[_CELLS - 1].split() if not self._fifth.knows(word))
        remedy = f"{_one_of(self._fifth.words)}, and put a remark into a column behind"
        return self._wrong(language, line, f"{word!r} is no switch of this table", remedy)

    def check(self, header: str, language: str) -> None:
        """Raises `LanguageError` where the first line of the table's file does not name its columns."""
        if header != "\t".join(self.columns):
            remedy = f"begin it with the line {' '.join(self.columns)}, parted by tabs"
            raise self._wrong(language, header, "the columns have other names", remedy)

    def _wrong(self, language: str, line: str, what: str, remedy: str) -> LanguageError:
        path = f"languages/{language}/lexicon/{self.name}.tsv"
        lines = shipped(*path.split("/")).read_text("utf-8").split("\n")
        number = lines.index(line) + 1
        return LanguageError(
            f"{line.partition(chr(9))[0]!r}: {what}" if number > 1 else what,
            where=f"{path}, line {number}",
            remedy=remedy,
        )


class _Fifth(dict[str, tuple[object, ...]]):
    """What the fifth column says, field by field, read once for each text that stands there."""

    def __init__(self, of: Of[Row]) -> None:
        super().__init__()
        self._of = of

    @property
    def words(self) -> frozenset[str]:
        """All that may stand there."""
        return self._of.switches | {f"{name}=…" for name in self._of.values}

    def knows(self, word: str) -> bool:
        """Whether a word may stand there."""
        return word in self._of.switches or ("=" in word and word.partition("=")[0] in self._of.values)

    def __missing__(self, text: str) -> tuple[object, ...]:
        """Raises ``KeyError`` where a word is no switch."""
        of, words = self._of, text.split()
        if not of.row.own[1:]:  # The column holds a remark.
            return ()
        if not all(map(self.knows, words)):
            raise KeyError(text)
        self[text] = found = tuple(
            name in words if name in of.switches else _given(_spelled(name), words) for name in of.row.own[1:]
        )
        return found


def _spelled(field: str) -> str:
    return field.removesuffix("_")


def _given(name: str, words: list[str]) -> tuple[str, ...]:
    return tuple(word.removeprefix(f"{name}=") for word in words if word.startswith(f"{name}="))


def _one_of(words: frozenset[str]) -> str:
    return f"take one of {', '.join(sorted(word or 'nothing' for word in words))}"
