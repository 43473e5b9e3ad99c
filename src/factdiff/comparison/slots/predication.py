"""The words of a predication: the verb form apart from its participants."""

from __future__ import annotations

from factdiff.comparison.views import outside, values
from factdiff.model.fact import Fact, Span


def verb(fact: Fact) -> tuple[Span, ...]:
    """The words of the predicate without those of its arguments and of other slots, each with its place.

    A title or a trade is its own argument: then they are all words of the predicate. An age has none.
    """
    holes = list(values(fact))
    own = outside(fact.what.span, [*holes, *(argument.span for argument in fact.what.arguments)])
    return tuple(Span(*token) for token in own or outside(fact.what.span, holes))
