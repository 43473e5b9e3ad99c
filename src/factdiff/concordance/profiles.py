"""A fact as articles of other languages can be held against it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import field

from factdiff.comparison import magnitudes
from factdiff.comparison.extents import Extent, extent
from factdiff.comparison.names import Names
from factdiff.comparison.signature import signature
from factdiff.concordance import meanings
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class NumberRange:
    """A number as a range, with the concepts of what it counts."""

    range: magnitudes.Range
    units: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: its concepts, its role, its country and whether it is a country, a region or a city."""

    concepts: frozenset[str]
    role: str
    country: str | None
    level: str | None
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """What is language-neutral of a fact.

    ``predicate`` holds the concepts of its predicate, ``stem`` its lemma for languages with common words,
    ``around`` the concepts of all participants, ``persons`` those of each person who does it, by name.
    ``exact`` is equal for facts of one language with equal slots.
    """

    article: int
    fact: Fact
    language: str
    predicate: frozenset[str]
    stem: str
    around: frozenset[str]
    persons: tuple[tuple[str, frozenset[str]], ...]
    spots: tuple[Spot, ...]
    times: tuple[tuple[str, Extent], ...]
    numbers: tuple[NumberRange, ...]
    exact: Hashable = field(default=None)

    @property
    def known(self) -> bool:
        """Whether enough is language-neutral of it for a counterpart in another language to be found."""
        return self.fact.kind != "quote" and bool(self.predicate or self.numbers)


class Profiler:
    """Makes the profiles of one article's facts."""

    def __init__(self, factset: FactSet) -> None:
        self._language = factset.article.language
        self._types = {entity.id: entity.type for entity in factset.entities}
        self._names = Names(factset, factset)

    def profile(self, article: int, fact: Fact) -> Profile:
        """The profile of a fact of the article in this place."""
        language = self._language
        names = [*(entry.name for entry in fact.who), *(entry.name for entry in fact.what.arguments)]
        return Profile(
            article=article,
            fact=fact,
            language=language,
            predicate=meanings.predicates(language, fact.what.concept, fact.what.lemma),
            stem=fact.what.lemma,
            around=self._concepts(names) | self._concepts(q.unit or "" for q in fact.quantities),
            persons=tuple(
                (entry.name, meanings.concepts(language, entry.name))
                for entry in fact.who
                if self._types.get(entry.entity or "") == "person"
            ),
            spots=tuple(
                Spot(meanings.concepts(language, p.name), p.role, p.country, p.level, p.span.text)
                for p in fact.where
            ),
            times=tuple((m.span.text, e) for m in fact.when if m.value and (e := extent(m.value))),
            numbers=tuple(
                NumberRange(magnitudes.span(q), meanings.unit(language, q.unit or ""), q.span.text)
                for q in fact.quantities
            ),
            exact=(language, signature(fact, self._names)),
        )

    def _concepts(self, names: Iterable[str]) -> frozenset[str]:
        return frozenset(part for name in names for part in meanings.concepts(self._language, name))
