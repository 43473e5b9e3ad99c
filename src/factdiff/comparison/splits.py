"""Where the words of a fact without counterpart went: a sentence may be cut in two or two made one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factdiff.comparison import words
from factdiff.comparison.glosses import glossed
from factdiff.comparison.magnitudes import relation
from factdiff.comparison.views import Passage, View
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON

if TYPE_CHECKING:
    from factdiff.comparison.alignment import Link


class Holders:
    """Finds the link of a neighbouring fact whose other side says all that a leftover fact says.

    ``own`` is 0 where the leftover facts are old and 1 where they are new.
    """

    def __init__(self, own_view: View, other_view: View, links: Iterable[Link], *, own: int) -> None:
        self.own_view, self.other_view, self.own = own_view, other_view, own
        self._links: dict[int, list[Link]] = {}
        for link in links:
            sentence = own_view.facts[self._sides(link)[0][0]].evidence.sentence
            self._links.setdefault(sentence, []).append(link)

    def _sides(self, link: Link) -> tuple[list[int], list[int]]:
        return (link.new, link.old) if self.own else (link.old, link.new)

    def find(self, fact: Fact) -> Link | None:
        """The link that holds the fact; ``None`` where the other side does not say it."""
        near = list(self._near(fact))
        for link in near:
            partner = self.other_view.facts[self._sides(link)[1][0]]
            if _contains(self.other_view, partner, fact):
                return link
        kept = self.own_view.sentence(fact).words in self.other_view.sentences
        return (near or self._nearest(fact))[0] if kept and self._links else None

    def _near(self, fact: Fact) -> Iterator[Link]:
        """Links of the fact's own sentence, then of the sentences beside it."""
        here = fact.evidence.sentence
        for sentence in (here, here - 1, here + 1):
            yield from self._links.get(sentence, ())

    def _nearest(self, fact: Fact) -> list[Link]:
        here = fact.evidence.sentence
        return self._links[min(self._links, key=lambda sentence: (abs(sentence - here), sentence))]


def _contains(view: View, partner: Fact, fact: Fact) -> bool:
    """Whether the sentence of a partner has the fact's words, and its sentence's facts all its numbers."""
    own = _own_words(fact)
    sentence = view.sentence(partner)
    lacking = words.missing(own, sentence.held)
    if lacking:
        lacking -= glossed(Passage(fact.evidence.span.text, 0), sentence)
    if not own or len(lacking) > (1 - COMPARISON.contained) * len(own):
        return False
    numbers = [quantity for other in view.beside(partner) for quantity in other.quantities]
    return all(
        any(relation(q, number) == "same" for number in numbers)
        or set(words.words(q.span.text)) <= sentence.held
        for q in fact.quantities
    )


def _own_words(fact: Fact) -> frozenset[str]:
    """The content words that the fact adds to its sentence: its predicate phrase and its arguments."""
    texts = [fact.what.span.text, *(arg.span.text for arg in fact.what.arguments)]
    found = frozenset(word for text in texts for word in words.content(text))
    return found or words.content(fact.evidence.span.text)
