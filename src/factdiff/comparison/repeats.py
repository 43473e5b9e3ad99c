"""Facts that one version says and the other says, too, elsewhere and in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import chain

from factdiff.comparison import words
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import meanings
from factdiff.comparison.names import Names
from factdiff.comparison.signature import moment, number
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON


def repeats(left: Mapping[int, Fact], other: SideView, names: Names) -> dict[int, int]:
    """Those facts of which the other version has one of the same predicate whose sentence holds all that they say.

    Each with that one, the first of its article.
    """
    if not left:
        return {}
    held = [_told(fact, names) for fact in other.facts]
    postings: dict[Hashable, list[int]] = {}
    for index, fact in enumerate(other.facts):
        for one in (None, *held[index]):
            postings.setdefault((_stance(fact, names), one), []).append(index)
    found = {}
    for index, fact in left.items():
        told, stance = _told(fact, names), _stance(fact, names)
        # Looked for among those that have the rarest of its names and values.
        places = min((postings.get((stance, one), []) for one in told or (None,)), key=len)
        own = frozenset(word for argument in fact.what.arguments for word in words.content(argument.name))
        twin = next((i for i in places if told <= held[i] and _words_hold(other.facts[i], other, own)), None)
        if twin is not None and fact.kind != "quote" and (fact.who or own):
            found[index] = twin
    return found


def said_whole(left: Mapping[int, Fact], other: SideView, known: Lexicon) -> dict[int, list[int]]:
    """Those facts all of whose words stand in one sentence of the other version that denies and doubts no more.

    Each with the facts of that sentence. A headline that the first sentence says again, a claim that was merged.
    """
    if not left:
        return {}
    sentences = _Sentences(other, known)
    found = {i: sentences.hold(fact) for i, fact in sorted(left.items()) if fact.kind != "quote"}
    return {i: twins for i, twins in found.items() if twins}


class _Sentences:
    """The sentences of a version, by the first letters of their words."""

    def __init__(self, view: SideView, known: Lexicon) -> None:
        self._view, self._known = view, known
        self._by_start: dict[str, set[int]] = {}
        notices = [correction.span for correction in view.factset.corrections]
        for place, passage in enumerate(view.passages):
            if any(span.start <= passage.start < span.end for span in notices):
                # What a notice takes back is not said again.
                continue
            for word in passage.held:
                self._by_start.setdefault(word[: COMPARISON.content_word], set()).add(place)
        self._turning = frozenset(chain(known.negations, known.particles, known.turning))
        self._held: dict[Hashable, list[int]] = {}
        self._meant: dict[str, frozenset[object]] = {}
        self._facts: dict[int, list[int]] = {}
        for index, fact in enumerate(view.facts):
            at = view.passage_at(fact.evidence.span.start)
            if at is not None:
                self._facts.setdefault(at, []).append(index)

    def hold(self, fact: Fact) -> list[int]:
        """The facts of the first sentence that has all words of a fact, and reads them as firmly."""
        said = words.words(fact.evidence.span.text)
        own = frozenset(word for word in said if word not in self._known.empty)
        if len(own) < COMPARISON.said_whole:
            return []
        key = own, fact.what.lemma, fact.polarity, fact.modality
        if key not in self._held:
            self._held[key] = self._first(fact, own)
        return self._held[key]

    def _first(self, fact: Fact, own: frozenset[str]) -> list[int]:
        places = self._near(own, len(own) - self._put_otherwise(own))
        return next((self._facts[place] for place in places if self._says(place, fact, own)), [])

    def _near(self, own: frozenset[str], least: int) -> list[int]:
        """The sentences that have words with the beginnings of so many, and all numbers, which have no other form."""
        postings = {word: self._by_start.get(word[: COMPARISON.content_word], set()) for word in own}
        numbers = [
            places for word, places in postings.items() if word[0].isdigit() and not self._meanings(word)
        ]
        if numbers:
            among = set[int].intersection(*numbers)
            postings = {word: places & among for word, places in postings.items()}
        found = Counter(chain.from_iterable(postings.values()))
        return sorted(place for place, count in found.items() if count >= least)

    @staticmethod
    def _put_otherwise(own: frozenset[str]) -> int:
        """How many of some words may be others of the same meaning."""
        return max(len(own) // COMPARISON.put_otherwise, 1)

    def _says(self, place: int, fact: Fact, own: frozenset[str]) -> bool:
        passage = self._view.passages[place]
        missing = words.missing(own, passage.held)
        if len(missing) > self._put_otherwise(own) or self._turns(own) != self._turns(passage.held):
            return False
        if missing and not all(
            any(self._meanings(word) & self._meanings(w) for w in passage.held) for word in missing
        ):
            return False
        facts = [self._view.facts[index] for index in self._facts.get(place, ())]
        twins = [f for f in facts if f.what.lemma == fact.what.lemma]
        firm = [f for f in twins if (f.polarity, f.modality) == (fact.polarity, fact.modality)]
        return (
            bool(firm)
            if twins
            else bool(facts) and (fact.polarity, fact.modality) == ("positive", "asserted")
        )

    def _meanings(self, word: str) -> frozenset[object]:
        if word not in self._meant:
            self._meant[word] = meanings(word, self._known)
        return self._meant[word]

    def _turns(self, some: frozenset[str]) -> frozenset[str]:
        """The words that deny, by themselves or by their meaning."""
        return some & self._turning


def _told(fact: Fact, names: Names) -> frozenset[Hashable]:
    """Who a fact is about, and its values."""
    return frozenset(chain((("who", names.canonical(entry.name)) for entry in fact.who), _values(fact)))


def _words_hold(twin: Fact, view: SideView, own: frozenset[str]) -> bool:
    """Whether the sentence of a fact has some words, or its names do."""
    said = view.sentence(twin).held | frozenset(word for name in _names(twin) for word in words.words(name))
    return not words.missing(own, said)


def _stance(fact: Fact, names: Names) -> Hashable:
    """What must be the same where one fact says another again: predicate, certainty, sources."""
    sources = frozenset((names.canonical(link.name), link.verb_class) for link in fact.source)
    said = fact.what.concept, fact.kind == "attribute", fact.polarity, fact.modality
    return *said, frozenset(fact.marks), sources


def _values(fact: Fact) -> Iterator[Hashable]:
    """Times, numbers and places."""
    yield from map(moment, fact.when)
    yield from map(number, fact.quantities)
    yield from (place.name for place in fact.where)


def _names(fact: Fact) -> Iterable[str]:
    return (*(entry.name for entry in fact.who), *(argument.name for argument in fact.what.arguments))
