"""One spelling for the pipelines, with the way back to the article's own characters.

Typographic apostrophes, quotation marks, kinds of space and line wraps must not change what is
read, so the pipelines see (and were trained on) this spelling alone.
"""

from __future__ import annotations

from dataclasses import dataclass

_SINGLES = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "‑": "-"}
_OPENING = frozenset("«“„‟")
_CLOSING = frozenset("»”")
_NOTHING = frozenset("\u00ad\u200b\u200c\u200d\ufeff\u2060")
_NO_SPACE_BEFORE = frozenset(".,)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A double quotation mark at an offset of the canonical text; ``side`` is open, close or either."""

    offset: int
    side: str


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical text of one paragraph; ``origins[i]`` is the article's offset of its character ``i``.

    ``origins`` is one longer than the text: the last entry is where the last character ends.
    """

    text: str
    origins: tuple[int, ...]
    marks: tuple[Mark, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The article's offsets of a stretch of the canonical text."""
        if start >= end:
            return self.origins[start], self.origins[start]
        return self.origins[start], self.origins[end - 1] + 1


class _Writer:
    def __init__(self) -> None:
        self.chars: list[str] = []
        self.origins: list[int] = []
        self.marks: list[Mark] = []
        self.straight_open = False

    def put(self, char: str, origin: int) -> None:
        self.chars.append(char)
        self.origins.append(origin)

    def drop_space(self) -> None:
        if self.chars and self.chars[-1] == " ":
            self.chars.pop()
            self.origins.pop()

    def mark(self, char: str, origin: int) -> None:
        side = "open" if char in _OPENING else "close" if char in _CLOSING else "either"
        if side == "either":
            side = "close" if self.straight_open else "open"
            self.straight_open = not self.straight_open
        if side == "close":
            self.drop_space()
        self.marks.append(Mark(len(self.chars), side))
        self.put('"', origin)


def canonical(text: str, start: int, end: int) -> Canonical:
    """The canonical spelling of ``text[start:end]``: single spaces, straight quotes and apostrophes.

    White space is dropped at both ends, inside quotation marks, and before ``.``, ``,`` and ``)``.
    """
    writer = _Writer()
    for origin in range(start, end):
        char = text[origin]
        if char in _NOTHING:
            continue
        if char.isspace():
            after_opening = writer.marks and writer.marks[-1] == Mark(len(writer.chars) - 1, "open")
            if writer.chars and writer.chars[-1] != " " and not after_opening:
                writer.put(" ", origin)
        elif char in _OPENING or char in _CLOSING or char == '"':
            writer.mark(char, origin)
        else:
            follows = text[origin + 1 : origin + 2]
            if char in _NO_SPACE_BEFORE and not follows.isdigit() and follows != char:
                writer.drop_space()
            writer.put(_SINGLES.get(char, char), origin)
    writer.drop_space()
    last = writer.origins[-1] + 1 if writer.origins else start
    return Canonical("".join(writer.chars), (*writer.origins, last), tuple(writer.marks))
