"""A passage as its clauses see it: its words, its times and numbers, the discourse and the date."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import Self, TypeVar

from factdiff.analysis import Passage
from factdiff.analysis.quotations import Quotation
from factdiff.analysis.tree import Token
from factdiff.extraction.who.references import Discourse
from factdiff.model.fact import Span
from factdiff.model.number import Number
from factdiff.model.timex import Timex
from factdiff.values import dataclass

_Found = TypeVar("_Found", Timex, Number, Quotation)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A passage with the discourse and the date that its times count from; ``tokens`` are all its words.

    ``whole`` is the passage with all its times, ``earlier`` the last time told before it.
    """

    passage: Passage
    discourse: Discourse
    anchor: str | None
    tokens: tuple[Token, ...]
    whole: Passage
    earlier: str | None = None

    @classmethod
    def of(
        cls, passage: Passage, discourse: Discourse, anchor: str | None, earlier: str | None = None
    ) -> Self:
        """The scene of a whole passage."""
        tokens = tuple(t for s in passage.sentences for t in s.tokens)
        return cls(passage, discourse, anchor, tokens, passage, earlier)

    def within(self, first: Token, last: Token) -> Self:
        """The scene from one word to another: its times, numbers and quotations are those that touch this stretch.

        What is looked for in a sentence is looked for there alone, so that the time of a paragraph is that of its
        length and not of its square.
        """
        begin, finish = first.begin, last.finish
        passage = replace(
            self.passage,
            timexes=_touching(self.passage.timexes, begin, finish),
            numbers=_touching(self.passage.numbers, begin, finish),
            quotations=_touching(self.passage.quotations, begin, finish),
        )
        return replace(self, passage=passage)

    def words(self, begin: int, finish: int) -> list[Token]:
        """The words that overlap a stretch of the canonical text."""
        first = bisect_right(self.tokens, begin, key=lambda token: token.finish)
        last = bisect_left(self.tokens, finish, key=lambda token: token.begin)
        return list(self.tokens[first:last])

    def kind_of_number(self, word: Token) -> str:
        """What sort of number a word is part of, empty where it is of none."""
        return next((n.kind for n in self.passage.numbers if n.start <= word.begin < n.end), "")

    def timed(self, word: Token) -> bool:
        """Whether a word is part of a time."""
        return any(t.start <= word.begin < t.end for t in self.passage.timexes)

    def quoted(self, evidence: tuple[int, int]) -> tuple[Span, ...]:
        """The quotations within a stretch of the article."""
        spans = (self.span(q.start, q.end) for q in self.passage.quotations)
        return tuple(s for s in spans if evidence[0] <= s.start and s.end <= evidence[1])

    def span(self, begin: int, finish: int) -> Span:
        """A stretch of the canonical text as it stands in the article."""
        start, end = self.passage.canonical.span(begin, finish)
        return Span(self.discourse.text[start:end], start, end)


def _touching(found: tuple[_Found, ...], begin: int, finish: int) -> tuple[_Found, ...]:
    """What overlaps a stretch, of things that follow one another."""
    last = bisect_left(found, finish, key=lambda one: one.start)
    first = bisect_right(found, begin, hi=last, key=lambda one: one.end)
    return found[first:last]
