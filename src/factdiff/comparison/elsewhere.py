"""What a version says elsewhere: the facts of a passage that stand in another one, and the words that this accounts for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import meanings
from factdiff.comparison.account.units import Unit
from factdiff.comparison.linking import FactLink, Linked
from factdiff.comparison.views import SideView
from factdiff.model.fact import Span
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Elsewhere:
    """The evidence of a fact on one side, and all words of the sentences in which the other side says it."""

    span: Span
    held: frozenset[str]

    def says(self, unit: Unit, lexicon: Lexicon) -> bool:
        """Whether a word of the evidence is said there, in one form or another; little words come and go."""
        if not (unit.start < self.span.end and self.span.start < unit.end):
            return False
        if unit.kind == "word" and unit.word in lexicon.empty:
            return True
        return not unsaid(words.words(unit.shown), self.held, lexicon)


def unsaid(some: Iterable[str], held: frozenset[str], lexicon: Lexicon) -> list[str]:
    """Those words with a meaning of their own that others do not say, in any form and in no synonym."""
    missing = words.missing((word for word in some if word not in lexicon.empty), held)
    if not missing:
        return []
    there = frozenset(one for word in held for one in meanings(word, lexicon))
    return sorted(word for word in missing if not meanings(word, lexicon) & there)


class SaidElsewhere:
    """For the facts of one side, what the sentences say in which the other side has them."""

    def __init__(self, linked: Linked, views: tuple[SideView, SideView], side: int) -> None:
        self._view, self._other, self._side = views[side], views[1 - side], side
        self._again = {index for which, index in linked.again if which == side}
        self._links = {index: link for link in linked.links for index in (link.new if side else link.old)}
        self._said: dict[int, frozenset[str]] = {}

    def held(self, indices: Iterable[int]) -> frozenset[str]:
        """All words of the sentences in which the other side says some facts."""
        return frozenset().union(
            *(self._held(self._links[index]) for index in indices if index in self._links)
        )

    def _held(self, link: FactLink) -> frozenset[str]:
        if id(link) not in self._said:
            facts = (self._other.facts[index] for index in (link.old if self._side else link.new))
            self._said[id(link)] = frozenset().union(*(self._other.sentence(fact).held for fact in facts))
        return self._said[id(link)]

    @cached_property
    def moved(self) -> dict[int, list[Elsewhere]]:
        """The facts that the other side says in another sentence, the same or in other words, by their own sentence."""
        found: dict[int, list[Elsewhere]] = {}
        for index, link in self._links.items():
            if link.how != "moved" and index not in self._again:
                continue
            span = self._view.facts[index].evidence.span
            at = self._view.passage_at(span.start)
            if at is not None:
                found.setdefault(at, []).append(Elsewhere(span, self._held(link)))
        return found
