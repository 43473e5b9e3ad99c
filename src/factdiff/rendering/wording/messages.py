"""Messages in the language of the interface: each has a row in a table, English beside the other language.

Messages are made in English where they arise, with ``where: what; remedy`` as their shape. A line is taken apart
again by the rows that fit it; of several readings the one counts that explains most of its letters. A line that no
row fits stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from factdiff.files import shipped
from factdiff.values import dataclass

_HOLE = re.compile(r"\{(\d)\}")
#: A longer line holds somebody's text, not ours.
_LONGEST = 2_000
_DEEPEST = 2
#: Places at which a line is taken apart: what a message quotes may hold the same marks.
_CUTS = 4
_TIGHT = ((" ;", "\u202f;"), (" :", "\u00a0:"), (" ?", "\u202f?"), ("« ", "«\u00a0"), (" »", "\u00a0»"))


@dataclass(frozen=True, slots=True)
class MessageRow:
    """An English message and its translation, with the same numbered holes."""

    pattern: re.Pattern[str]
    translation: str
    letters: int


@dataclass(frozen=True, slots=True)
class _Reading:
    """A translation and how many letters of the line its rows explain."""

    text: str
    letters: int


def told(line: str, language: str) -> str:
    """A line for the user, in the language of the interface where its table has it."""
    rows = table(language)
    if not rows or len(line) > _LONGEST:
        return line
    return _LineReader(rows).read(line, _DEEPEST).text


@cache
def table(language: str) -> tuple[MessageRow, ...]:
    """The rows of a language; none for English, in which the messages are made."""
    file = shipped("rendering", "wording", f"{language}.messages.tsv")
    if not file.is_file():
        return ()
    lines = file.read_text("utf-8").splitlines()[1:]
    return tuple(_row(*line.split("\t")) for line in lines)


def _row(english: str, translation: str) -> MessageRow:
    parts = _HOLE.split(english)
    holes = parts[1::2]
    pattern = "".join(f"(?P<_{part}>.+?)" if n % 2 else re.escape(part) for n, part in enumerate(parts))
    return MessageRow(re.compile(pattern), tight(translation), len(english) - 3 * len(holes))


def tight(text: str) -> str:
    """A text of the table with the blanks that no line may break at."""
    for plain, kept in _TIGHT:
        text = text.replace(plain, kept)
    return text


class _LineReader:
    """The readings of one line and its parts, each found once."""

    def __init__(self, rows: tuple[MessageRow, ...]) -> None:
        self._rows = rows
        self._known: dict[tuple[str, int], _Reading] = {}

    def read(self, line: str, depth: int) -> _Reading:
        """The best reading of a line: as one message, or as a place, what is wrong there, and what to do."""
        found = [self._headed(line, depth)]
        for cut in _places(line, "; "):
            what, remedy = self._headed(line[:cut], depth), self._one(line[cut + 2 :], depth)
            found.append(_Reading(f"{what.text}\u202f; {remedy.text}", what.letters + remedy.letters))
        return max(found, key=lambda reading: reading.letters)

    def _headed(self, line: str, depth: int) -> _Reading:
        """What is wrong, perhaps behind where it is."""
        found = []
        for cut in _places(line, ": "):
            what = self._one(line[cut + 2 :], depth)
            if what.letters:
                found.append(_Reading(f"{line[:cut]}\u00a0: {what.text}", what.letters))
        return max([*found, self._one(line, depth)], key=lambda reading: reading.letters)

    def _one(self, text: str, depth: int) -> _Reading:
        """A single message, or the text as it stands."""
        key = (text, depth)
        if key not in self._known:
            found = [_Reading(text, 0), *(self._whole(text, depth) if depth else ())]
            self._known[key] = max(found, key=lambda reading: reading.letters)
        return self._known[key]

    def _whole(self, text: str, depth: int) -> list[_Reading]:
        """Every row that fits a text from end to end, with what fills its holes translated as well."""
        found = []
        for row in self._rows:
            match = row.pattern.fullmatch(text)
            if match is not None:
                filled = {name: self.read(value, depth - 1) for name, value in match.groupdict().items()}
                found.append(
                    _Reading(
                        _said(row, filled), row.letters + sum(value.letters for value in filled.values())
                    )
                )
        return found


def _said(row: MessageRow, filled: dict[str, _Reading]) -> str:
    """The translation with its holes filled."""
    return _HOLE.sub(lambda hole: filled[f"_{hole[1]}"].text, row.translation)


def _places(line: str, mark: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(mark), line)][:_CUTS]
