"""One spelling for the pipelines, with the way back to the article's own characters.

Typographic apostrophes, quotation marks, kinds of space and line wraps must not change what is
read, so the pipelines see (and were trained on) this spelling alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from factdiff.languages.spelling import LIGATURES, UNSEEN
from factdiff.values import dataclass

_SINGLES = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "‑": "-", **LIGATURES}
_OPENING = frozenset("«“„‟")
_CLOSING = frozenset("»”")
_NO_SPACE_BEFORE = frozenset(".,)")
#: The number of a note, which stands between the words and is none of them.
_NOTE = re.compile(r"\[\d{1,3}\]")
#: Letters and digits that no rule touches, most of every text.
_PLAIN = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A double quotation mark at an offset of the canonical text; ``side`` is open, close or either."""

    offset: int
    side: str


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical text of one paragraph; ``origins[i]`` is the article's offset of its character ``i``.

    ``origins`` is one longer than the text: the last entry is where the last character ends. ``ends`` are where
    characters end: one that is a letter and its accent in the article is longer there.
    """

    text: str
    origins: tuple[int, ...]
    marks: tuple[Mark, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The article's offsets of a stretch of the canonical text."""
        if start >= end:
            return self.origins[start], self.origins[start]
        return self.origins[start], self.ends[end - 1]

    def moved(self, by: int) -> Canonical:
        """The same paragraph so many characters further on in its article."""
        if not by:
            return self
        origins, ends = (tuple([offset + by for offset in offsets]) for offsets in (self.origins, self.ends))
        return Canonical(self.text, origins, self.marks, ends)


class _Writer:
    def __init__(self) -> None:
        self.chars: list[str] = []
        self.origins: list[int] = []
        self.ends: list[int] = []
        self.marks: list[Mark] = []
        self.straight_open = False

    def put(self, char: str, origin: int) -> None:
        if unicodedata.combining(char) and self._composed(char, origin):
            return
        self.chars.append(char)
        self.origins.append(origin)
        self.ends.append(origin + 1)

    def letters(self, several: str, origin: int) -> None:
        """What one character of the article stands for."""
        for letter in several:
            self.put(letter, origin)

    def _composed(self, accent: str, origin: int) -> bool:
        """Whether an accent could be put onto the letter before it, as files from macOS keep them apart."""
        both = unicodedata.normalize("NFC", self.chars[-1] + accent) if self.chars else ""
        if len(both) != 1:
            return False
        self.chars[-1], self.ends[-1] = both, origin + 1
        return True

    def sign(self, char: str, follows: str, origin: int) -> None:
        """Any other character, and the one behind it: no space stands before a full stop that ends something."""
        if char in _NO_SPACE_BEFORE and not follows.isdigit() and follows != char:
            self.drop_space()
        self.letters(_SINGLES.get(char, char), origin)

    def past_note(self, text: str, origin: int, end: int) -> int:
        """Where the text goes on behind the number of a note; the same offset where none stands.

        Inside quotation marks brackets hold what was put in, and at the beginning what a note says.
        """
        quoted = self.straight_open or (self.marks and self.marks[-1].side == "open")
        note = _NOTE.match(text, origin, end) if self.chars and not quoted else None
        return note.end() if note else origin

    def run(self, letters: str, origin: int) -> None:
        """Plain letters, which stay as they are."""
        self.chars += letters
        self.origins += range(origin, origin + len(letters))
        self.ends += range(origin + 1, origin + len(letters) + 1)

    def drop_space(self) -> None:
        if self.chars and self.chars[-1] == " ":
            self.drop()

    def drop(self) -> None:
        self.chars.pop()
        self.origins.pop()
        self.ends.pop()

    def mark(self, char: str, origin: int) -> None:
        side = "open" if char in _OPENING else "close" if char in _CLOSING else "either"
        if side == "either":
            side = "close" if self.straight_open else "open"
            self.straight_open = not self.straight_open
        if side == "close":
            self.drop_space()
        self.marks.append(Mark(len(self.chars), side))
        self.put('"', origin)


def canonical(text: str, start: int, end: int, known: Callable[[str], bool] = bool) -> Canonical:
    """The canonical spelling of ``text[start:end]``: single spaces, straight quotes and apostrophes.

    What is not seen is dropped, letters that printers join are parted. White space is dropped at both ends, inside quotation marks, and before ``.``, ``,`` and ``)``. Accents are put
    onto their letters. A word that was cut at the end of a line is joined again; ``known`` tells which words there
    are, so that a hyphen of its own stays.
    """
    writer = _Writer()
    origin, behind = start, start
    while (origin := behind) < end:
        if plain := _PLAIN.match(text, origin, end):
            writer.run(plain[0], origin)
            behind = plain.end()
            continue
        if (behind := writer.past_note(text, origin, end)) > origin:
            continue
        char, behind = text[origin], origin + 1
        if char in "-\u2010" and (after := _goes_on(text, origin, end)):
            behind = after
            if _hyphened(text, origin, after, start, end, known):
                writer.put("-", origin)
        elif char in UNSEEN:
            continue
        elif char.isspace():
            after_opening = writer.marks and writer.marks[-1] == Mark(len(writer.chars) - 1, "open")
            if writer.chars and writer.chars[-1] != " " and not after_opening:
                writer.put(" ", origin)
        elif char in _OPENING or char in _CLOSING or char == '"':
            writer.mark(char, origin)
        else:
            writer.sign(char, text[behind : behind + 1], origin)
    writer.drop_space()
    last = writer.ends[-1] if writer.ends else start
    return Canonical("".join(writer.chars), (*writer.origins, last), tuple(writer.marks), tuple(writer.ends))


def _goes_on(text: str, hyphen: int, end: int) -> int:
    """Where a word goes on that a hyphen and a line's end cut; 0 where it is none."""
    if not text[hyphen - 1 : hyphen].isalpha():
        return 0
    at = hyphen + 1
    while at < end and text[at] in " \t":
        at += 1
    if at == end or text[at] not in "\r\n":
        return 0
    while at < end and text[at].isspace():
        at += 1
    return at if at < end and text[at].isalpha() else 0


def _hyphened(text: str, hyphen: int, after: int, start: int, end: int, known: Callable[[str], bool]) -> bool:
    """Whether the hyphen is the word's own: before a capital, or where only its parts are words."""
    if text[after].isupper():
        return True
    first, last = hyphen, after
    while first > start and (text[first - 1].isalpha() or text[first - 1] in "-’'"):
        first -= 1
    while last < end and (text[last].isalpha() or text[last] == "-"):
        last += 1
    before, behind = text[first:hyphen], text[after:last]
    if known(before.rsplit("-", 1)[-1] + behind.split("-", 1)[0]):
        return False
    return known(f"{before}-{behind}") or (known(before) and known(behind))
