"""The plain values of the suite: an article, its sentences, an edit, a case."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from factdiff.analysis.tree import Token

_QUOTED = re.compile('«[^»\n]+»|“[^”\n]+”|"[^"\n]+"')


@dataclass(frozen=True)
class Article:
    """One version as a plain text file: the headline, a blank line, paragraphs between blank lines."""

    id: str
    language: str
    text: str
    published: str | None
    fictional: bool


@dataclass(frozen=True, eq=False)
class Unit:
    """One sentence with all that stands before it in its paragraph and was cut off before the reading.

    ``tokens`` are the reader's words; they are empty where the paragraph was not read.
    """

    article: Article
    index: int
    paragraph: int
    section: str
    start: int
    end: int
    tokens: tuple[Token, ...] = ()

    @property
    def text(self) -> str:
        return self.article.text[self.start : self.end]

    @property
    def french(self) -> bool:
        return self.article.language == "fr"

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """The inner stretches of quotation marks, over the whole paragraph."""
        text = self.article.text
        begin = text.rfind("\n\n", 0, self.start) + 1
        finish = text.find("\n\n", self.end)
        found = _QUOTED.finditer(text, begin, len(text) if finish < 0 else finish)
        return tuple((m.start() + 1, m.end() - 1) for m in found)

    def is_quoted(self, start: int) -> bool:
        return any(a <= start < b for a, b in self.quoted)


@dataclass(frozen=True)
class Piece:
    """Characters ``start`` to ``end`` of the article become ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Edit:
    """Pieces that belong together; ``expected`` holds the slots and kinds that tell of it rightly."""

    pieces: tuple[Piece, ...]
    expected: frozenset[str] = frozenset()

    def apply(self, text: str) -> str:
        for piece in sorted(self.pieces, key=lambda p: p.start, reverse=True):
            text = text[: piece.start] + piece.new + text[piece.end :]
        return text


@dataclass(frozen=True, eq=False)
class Base:
    """An article cut into sentences."""

    article: Article
    units: tuple[Unit, ...]
    paragraphs: tuple[tuple[int, int], ...]
    memory: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Case:
    """One edit of one article by one operator, ready to be compared."""

    operator: str
    base: Base
    unit: Unit
    edit: Edit

    @property
    def new(self) -> str:
        return self.edit.apply(self.base.article.text)

    @property
    def sentence(self) -> tuple[str, str]:
        """What surrounds the edit, old and new, from the beginning of its first to the end of its last sentence."""
        pieces, text = self.edit.pieces, self.base.article.text
        last = max([self.unit.end, *(p.end for p in pieces)])
        start = min([self.unit.start, *(p.start for p in pieces)])
        end = max(last, *(u.end for u in self.base.units if u.start < last))
        growth = sum(len(p.new) - (p.end - p.start) for p in pieces)
        return text[start:end], self.new[start : end + growth]
