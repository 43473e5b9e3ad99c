"""Facts that one version says and the other says, too, elsewhere and in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from factdiff.comparison import words
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.names import Names
from factdiff.comparison.signature import moment, number
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON


def repeats(left: Mapping[int, Fact], other: SideView, names: Names) -> dict[int, int]:
    """Those facts of which the other version has one of the same predicate whose sentence holds all that they say.

    Each with that one, the first of its article.
    """
    by_concept: dict[str, list[int]] = {}
    for index, fact in enumerate(other.facts if left else ()):
        by_concept.setdefault(fact.what.concept, []).append(index)
    found = {}
    for index, fact in left.items():
        places = by_concept.get(fact.what.concept, ()) if fact.kind != "quote" else ()
        twin = next((i for i in places if _holds(other.facts[i], other, fact, names)), None)
        if twin is not None:
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
        found = Counter(
            place for word in own for place in self._by_start.get(word[: COMPARISON.content_word], ())
        )
        least = len(own) - max(len(own) // COMPARISON.put_otherwise, 1)
        places = (place for place in sorted(found) if found[place] >= least)
        return next((self._facts[place] for place in places if self._says(place, fact, own)), [])

    def _says(self, place: int, fact: Fact, own: frozenset[str]) -> bool:
        passage = self._view.passages[place]
        missing = words.missing(own, passage.held)
        if len(missing) > max(len(own) // COMPARISON.put_otherwise, 1) or self._turns(own) != self._turns(
            passage.held
        ):
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
        """The concepts and classes of synonyms that a word can have."""
        own = {word, *lemmas(self._known.language, word)}
        return frozenset(one for lemma in own for one in self._known.senses.get(lemma, ())) | frozenset(
            one for lemma in own for one in self._known.concepts.get(lemma, ())
        )

    def _turns(self, some: frozenset[str]) -> frozenset[str]:
        """The words that deny, by themselves or by their meaning."""
        turning = chain(self._known.negations, self._known.particles, self._known.turning)
        return some & frozenset(turning)


def _holds(twin: Fact, view: SideView, fact: Fact, names: Names) -> bool:
    if _stance(twin, names) != _stance(fact, names) or (twin.kind == "attribute") != (
        fact.kind == "attribute"
    ):
        return False
    if not all(any(names.canonical(a.name) == names.canonical(b.name) for b in twin.who) for a in fact.who):
        return False
    if not set(_values(fact)) <= set(_values(twin)):
        return False
    said = view.sentence(twin).held | frozenset(word for name in _names(twin) for word in words.words(name))
    own = frozenset(word for argument in fact.what.arguments for word in words.content(argument.name))
    return bool(fact.who or own) and not words.missing(own, said)


def _stance(fact: Fact, names: Names) -> tuple[object, ...]:
    sources = frozenset((names.canonical(link.name), link.verb_class) for link in fact.source)
    return fact.polarity, fact.modality, frozenset(fact.marks), sources


def _values(fact: Fact) -> Iterator[object]:
    """Times, numbers and places."""
    yield from map(moment, fact.when)
    yield from map(number, fact.quantities)
    yield from (place.name for place in fact.where)


def _names(fact: Fact) -> Iterable[str]:
    return (*(entry.name for entry in fact.who), *(argument.name for argument in fact.what.arguments))
