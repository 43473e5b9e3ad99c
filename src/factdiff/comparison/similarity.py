"""How alike two facts are, 0 to 1, before any slot is judged."""

from __future__ import annotations

from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.names import Names
from factdiff.comparison.signature import moment, number
from factdiff.comparison.views import SideView, WordedPassage, named
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact
from factdiff.values import dataclass

#: What each likeness weighs; those that neither fact has anything for are left out.
_CONCEPT, _WHO, _ARGUMENTS, _EVIDENCE, _SENTENCE, _VALUES = 0.3, 0.15, 0.2, 0.25, 0.1, 0.1
#: Where two facts stand in their articles decides between equals and nothing else; squares, so that pairs
#: that keep their order beat pairs that cross.
_PLACE = 1e-4
#: Participants that both sentences name, though each fact was read with another of them.
_OTHER_READING = 0.5


@dataclass(frozen=True, eq=False)
class WordProfile:
    """One fact's words by where they stand; ``rank`` is its place in the article from 0 to 1."""

    fact: Fact
    sentence: WordedPassage
    names: Names
    rank: float

    @cached_property
    def evidence(self) -> frozenset[str]:
        """Content words of the evidence."""
        return words.content(self.fact.evidence.span.text)

    @cached_property
    def context(self) -> frozenset[str]:
        """Content words of the sentence."""
        return words.content(self.sentence.text)

    @cached_property
    def arguments(self) -> frozenset[str]:
        """Content words of the arguments."""
        return frozenset(word for arg in self.fact.what.arguments for word in words.content(arg.span.text))

    @cached_property
    def own(self) -> frozenset[str]:
        """Content words of the predicate phrase and the arguments, else of the evidence."""
        return (words.content(self.fact.what.span.text) | self.arguments) or self.evidence

    @cached_property
    def who(self) -> frozenset[str]:
        """Canonical names of the participants."""
        return frozenset(self.names.canonical(entry.name) for entry in self.fact.who)

    @cached_property
    def values(self) -> frozenset[str]:
        """Times, numbers and places in canonical form."""
        times = {moment(entry) for entry in self.fact.when}
        numbers = {" ".join(number(quantity)) for quantity in self.fact.quantities}
        return frozenset(times | numbers | {self.names.canonical(place.name) for place in self.fact.where})

    @cached_property
    def keys(self) -> frozenset[str]:
        """What a fact can be found by: its words, its concept, its participants, its key."""
        resolved = frozenset(filter(words.carries, named(self.fact)))
        return self.evidence | resolved | {f"concept {self.fact.what.concept}", f"key {self.fact.key}"}


def profile(view: SideView, index: int, names: Names) -> WordProfile:
    """The profile of the fact at an index of the view."""
    fact = view.facts[index]
    return WordProfile(fact, view.sentence(fact), names, index / len(view.facts))


def similarity(old: WordProfile, new: WordProfile) -> float:
    """Weighted share of what two facts have in common."""
    likenesses = [
        (_CONCEPT, _concept(old.fact, new.fact)),
        (_WHO, _who(old, new)),
        (_ARGUMENTS, _shared(old.arguments, new.arguments)),
        (_EVIDENCE, _shared(old.evidence, new.evidence)),
        (_SENTENCE, _shared(old.context, new.context)),
        (_VALUES, _shared(old.values, new.values)),
    ]
    present = [(weight, value) for weight, value in likenesses if value is not None]
    total = sum(weight * value for weight, value in present) / sum(weight for weight, _ in present)
    apart = (old.rank - new.rank) ** 2 + (old.fact.section != new.fact.section)
    return total - _PLACE * apart


def related(old: WordProfile, new: WordProfile) -> bool:
    """Whether two facts have a participant or a word of their arguments in common, and not the predicate alone."""
    if _who(old, new) == 1.0 or old.values & new.values:
        return True
    return bool(words.overlap(old.arguments, new.arguments)) if old.arguments and new.arguments else False


def _concept(old: Fact, new: Fact) -> float:
    if old.what.concept == new.what.concept:
        return 1.0
    return float(words.same_word(fold(old.what.lemma), fold(new.what.lemma)))


def _who(old: WordProfile, new: WordProfile) -> float | None:
    if not old.who and not new.who:
        return None
    if old.who & new.who or any(old.names.same(a.name, b.name) for a in old.fact.who for b in new.fact.who):
        return 1.0
    before = frozenset(word for name in old.who for word in words.words(name))
    after = frozenset(word for name in new.who for word in words.words(name))
    if before and after and before <= new.sentence.held and after <= old.sentence.held:
        return _OTHER_READING
    return words.overlap(before, after)


def _shared(old: frozenset[str], new: frozenset[str]) -> float | None:
    return words.overlap(old, new) if old or new else None
