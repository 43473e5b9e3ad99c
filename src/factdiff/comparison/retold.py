"""Whether a claim that is gone is told in other words by a sentence of the other version."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON

#: How many sentences are looked at for each claim, those with most of its words.
_SEEN = 3


class Retold:
    """The sentences of one version by their words."""

    def __init__(self, view: SideView) -> None:
        self._view = view

    def says(self, fact: Fact) -> bool:
        """Whether one sentence has most words of a claim and all its figures, and denies nothing that it does not."""
        own = words.content(fact.evidence.span.text)
        figures = {word for word in own if word[0].isdigit()}
        most = (1 - COMPARISON.retold) * len(own)
        for place in self._near(own):
            held = self._view.passages[place].held
            polarities = {other.polarity for other in self._view.standing(place)}
            if figures <= held and polarities <= {fact.polarity} and len(words.missing(own, held)) <= most:
                return True
        return False

    def _near(self, own: frozenset[str]) -> list[int]:
        counts = Counter(place for word in own for place in self._places.get(word, ()))
        return [place for place, _ in counts.most_common(_SEEN)]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The sentences of each word, but for words that stand in so many that they find none."""
        found: dict[str, list[int]] = {}
        for place, passage in enumerate(self._view.passages):
            for word in words.content(passage.text):
                found.setdefault(word, []).append(place)
        return {word: places for word, places in found.items() if len(places) <= COMPARISON.common}
