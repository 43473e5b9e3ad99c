"""The words of a predication: the verb form apart from its participants, and what those say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factdiff.comparison import words
from factdiff.comparison.views import Passage, outside, values
from factdiff.model.fact import Fact, Span
from factdiff.settings import COMPARISON


def verb(fact: Fact) -> tuple[Span, ...]:
    """The words of the predicate without those of its arguments and of other slots, each with its place.

    A title or a trade is its own argument: then they are all words of the predicate. An age has none.
    """
    holes = list(values(fact))
    own = outside(fact.what.span, [*holes, *(argument.span for argument in fact.what.arguments)])
    return tuple(Span(*token) for token in own or outside(fact.what.span, holes))


def surface(fact: Fact) -> tuple[str, ...]:
    """The verb form as plain words."""
    return tuple(span.text for span in verb(fact))


def stated(fact: Fact, beside: tuple[Fact, ...] = ()) -> frozenset[str]:
    """The content words of the arguments that no other slot holds; numbers are a slot's own affair.

    Times, numbers and places of the facts ``beside`` it in the sentence are left out as well.
    """
    holes = [*values(fact), *(span for other in beside for span in measures(other))]
    found = (word for argument in fact.what.arguments for word, _, _ in outside(argument.span, holes))
    return frozenset(word for word in found if words.carries(word) and not word[0].isdigit())


def measures(fact: Fact) -> Iterator[Span]:
    """The spans of all times, numbers and places of a fact, the times of its sources among them."""
    yield from (entry.span for entry in fact.where)
    yield from (entry.span for entry in fact.when)
    yield from (entry.span for entry in fact.quantities)
    yield from (entry.span for link in fact.source for entry in link.when)


def frame(fact: Fact, beside: tuple[Fact, ...]) -> tuple[str, ...]:
    """The words of the evidence that no slot of the fact holds and no other fact, but for its own predicate.

    What certainty, negation and tense are read from: auxiliaries, adverbs, particles, the verb itself.
    The shortest words count inside the predicate alone; elsewhere they are pronouns and conjunctions.
    """
    holes = [*values(fact), *(argument.span for argument in fact.what.arguments)]
    inner = fact.what.span
    others = [o.evidence.span for o in beside if o is not fact and not _covers(o.evidence.span, inner)]
    own = [token for token in outside(fact.evidence.span, holes) if _within(token, inner)]
    rest = [token for token in outside(fact.evidence.span, [*holes, *others]) if not _within(token, inner)]
    rest = [token for token in rest if len(token[0]) >= COMPARISON.exchanged_word]
    return tuple(word for word, _, _ in sorted(own + rest, key=lambda token: token[1]))


def territory(
    fact: Fact, beside: tuple[Fact, ...], sentence: Passage, holes: Iterable[Span] = ()
) -> tuple[tuple[str, int, int], ...]:
    """The words that a fact answers for: its evidence and, for the first of a sentence, those in no evidence.

    Facts inside its evidence answer for their own words; ``holes`` are left out.
    """
    own = fact.evidence.span
    first = not beside or beside[0] is fact
    whole = Span(sentence.text, sentence.start, sentence.start + len(sentence.text)) if first else own
    others = [o.evidence.span for o in beside if o is not fact and not _covers(o.evidence.span, own)]
    return outside(whole, [*holes, *others])


def _within(token: tuple[str, int, int], span: Span) -> bool:
    return span.start <= token[1] and token[2] <= span.end


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
