"""What was edited between the sentences of two aligned facts, word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from factdiff.comparison import words
from factdiff.comparison.views import Passage
from factdiff.model.fact import Span


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """Stretches of both sentences that differ, as code points of each article, and the words at stake.

    ``gone`` and ``come`` are words that only one sentence has in any form, ``fewer`` and ``more`` those that
    the new sentence has less or more often, to the letter; ``same`` says that both sentences have the same
    words in the same order. An empty stretch marks where the other side has more.
    """

    old: tuple[tuple[int, int], ...]
    new: tuple[tuple[int, int], ...]
    gone: frozenset[str]
    come: frozenset[str]
    fewer: frozenset[str]
    more: frozenset[str]
    same: bool

    def touches_old(self, span: Span) -> bool:
        """Whether an edit reaches into a span of the old article."""
        return any(overlap(stretch, span) for stretch in self.old)

    def touches_new(self, span: Span) -> bool:
        """Whether an edit reaches into a span of the new article."""
        return any(overlap(stretch, span) for stretch in self.new)

    def touches(self, old: Iterable[Span], new: Iterable[Span]) -> bool:
        """Whether an edit reaches into any of the spans of either side."""
        return any(map(self.touches_old, old)) or any(map(self.touches_new, new))

    def opposite_new(self, span: Span) -> tuple[tuple[int, int], ...]:
        """The new stretches that stand for the edits inside an old span."""
        return tuple(new for old, new in zip(self.old, self.new, strict=True) if overlap(old, span))

    def opposite_old(self, span: Span) -> tuple[tuple[int, int], ...]:
        """The old stretches that the edits inside a new span stand for."""
        return tuple(old for old, new in zip(self.old, self.new, strict=True) if overlap(new, span))


def overlap(stretch: tuple[int, int], span: Span) -> bool:
    """Whether a stretch and a span have a code point in common, or an empty stretch lies inside the span."""
    start, end = stretch
    if start == end:
        return span.start < start < span.end
    return start < span.end and span.start < end


def edit(old: Passage, new: Passage) -> Edit:
    """The difference of two sentences."""
    if old.words == new.words:
        nothing: frozenset[str] = frozenset()
        return Edit((), (), nothing, nothing, nothing, nothing, same=True)
    hunks = _hunks(old.words, new.words)
    before, after = Counter(old.words), Counter(new.words)
    return Edit(
        tuple(_stretch(old, i, j) for i, j, _, _ in hunks),
        tuple(_stretch(new, i, j) for _, _, i, j in hunks),
        words.missing(old.held - new.held, new.held),
        words.missing(new.held - old.held, old.held),
        frozenset(before - after),
        frozenset(after - before),
        same=False,
    )


def _hunks(old: tuple[str, ...], new: tuple[str, ...]) -> list[tuple[int, int, int, int]]:
    """Where two word lists differ; SequenceMatcher prefers its first list, so the lists are put in order."""
    if old > new:
        return [(i, j, k, m) for k, m, i, j in _hunks(new, old)]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [(i, j, k, m) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]


def _stretch(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """The code points of some words; between two words where there are none."""
    if first < last:
        return passage.tokens[first][1], passage.tokens[last - 1][2]
    point = passage.tokens[first - 1][2] if first else passage.start
    return point, point
