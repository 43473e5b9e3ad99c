"""Which facts of an edited sentence are versions of one another, by the words that stand for one another."""

from __future__ import annotations

from collections.abc import Callable

from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.assignment import assign
from factdiff.comparison.names import Names
from factdiff.comparison.slots.predication import verb
from factdiff.comparison.views import SideView
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact, Span
from factdiff.settings import COMPARISON
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Footprint:
    """The units that a fact's predicate and evidence are made of."""

    verb: frozenset[int]
    evidence: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Bearing:
    """The weighty units of a fact: its predicate, all of them, those beside the predicate.

    ``verb_places`` and ``rest_places`` are the small gaps in which the predicate and the rest stand.
    """

    verb: frozenset[int]
    heavy: frozenset[int]
    rest: frozenset[int]
    verb_places: frozenset[int]
    rest_places: frozenset[int]


def footprint(fact: Fact, ledger: Ledger, side: int) -> Footprint:
    """Where a fact stands among the units of its side."""
    words = frozenset(i for span in verb(fact) for i in inside(span, ledger, side))
    evidence = inside(fact.evidence.span, ledger, side)
    return Footprint(words or evidence, evidence | words)


def inside(span: Span, ledger: Ledger, side: int) -> frozenset[int]:
    """The units that a span holds, in part at least."""
    return frozenset(
        i for i, unit in enumerate(ledger.row(side)) if unit.start < span.end and span.start < unit.end
    )


def weighty(units: frozenset[int], ledger: Ledger, side: int) -> frozenset[int]:
    """Those units that have a meaning of their own."""
    return units & ledger.weighty[side]


def aligned(
    ledger: Ledger, olds: list[int], news: list[int], views: tuple[SideView, SideView], names: Names
) -> dict[tuple[int, int], float]:
    """The pairs of facts whose words stand for one another, with how surely."""
    bench = _Bench(ledger, names)
    before = {i: footprint(views[OLD].facts[i], ledger, OLD) for i in olds}
    after = {j: footprint(views[NEW].facts[j], ledger, NEW) for j in news}
    weights = (
        {i: bench.bearing(before[i], OLD) for i in olds},
        {j: bench.bearing(after[j], NEW) for j in news},
    )
    put_anew = ledger.rewritten or ledger.recast
    profits: dict[int, dict[int, float]] = {}
    for a, i in enumerate(olds):
        for b, j in enumerate(news):
            facts = views[OLD].facts[i], views[NEW].facts[j]
            value = bench.profit(before[i], after[j]) + _affinity(*facts) - COMPARISON.crossed * (a - b) ** 2
            sure = value >= COMPARISON.link_floor or put_anew
            sure = sure or (
                facts[OLD].what.concept == facts[NEW].what.concept and _common(*facts, names.sure)
            )
            if sure and bench.akin(facts, weights[OLD][i], weights[NEW][j]):
                profits.setdefault(i, {})[j] = value
    return {(i, j): min(profits[i][j], 1.0) for i, j in sorted(assign(profits).items())}


class _Bench:
    """What all pairs of one block are weighed with; what one fact or one pair of stretches asks is answered once."""

    def __init__(self, ledger: Ledger, names: Names) -> None:
        self.ledger, self.names = ledger, names
        self.partners = ledger.partners()
        self._given = frozenset(self.partners.values())
        self._gap_of: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for number, gap in enumerate(ledger.gaps):
            for side in (OLD, NEW):
                self._gap_of[side].update(dict.fromkeys(gap.side(side), number))
        self._small = frozenset(number for number, gap in enumerate(ledger.gaps) if _small(gap, ledger))
        self._shares: dict[tuple[frozenset[int], frozenset[int]], float] = {}
        self._stands: tuple[dict[frozenset[int], frozenset[int]], ...] = ({}, {})
        self._kept: dict[tuple[frozenset[int], frozenset[int]], frozenset[int]] = {}

    def profit(self, old: Footprint, new: Footprint) -> float:
        """How much of two facts stands for one another, 0 to 1."""
        share = COMPARISON.verb_share
        return share * self._share(old.verb, new.verb) + (1 - share) * self._share(old.evidence, new.evidence)

    def _share(self, olds: frozenset[int], news: frozenset[int]) -> float:
        if not olds or not news:
            return 0.0
        # All facts of a sentence have its words as evidence.
        found = self._shares.get((olds, news))
        if found is None:
            found = self._shares[olds, news] = self._shared(olds, news)
        return found

    def _shared(self, olds: frozenset[int], news: frozenset[int]) -> float:
        partners = self.partners
        met = {partners[i] for i in olds if partners.get(i) in news}
        forth, back = self._gap_of[OLD], self._gap_of[NEW]
        both = self._gaps(olds, OLD) & self._gaps(news, NEW)
        near = 0
        if both:
            near += sum(1 for i in olds if partners.get(i) not in news and forth.get(i) in both)
            near += sum(1 for j in news if j not in met and back.get(j) in both)
        return (2 * len(met) + COMPARISON.in_place * near) / (len(olds) + len(news))

    def _gaps(self, units: frozenset[int], side: int) -> frozenset[int]:
        """The gaps in which some units stand, by number."""
        found = self._stands[side].get(units)
        if found is None:
            gap_of = self._gap_of[side]
            found = self._stands[side][units] = frozenset(gap_of[i] for i in units if i in gap_of)
        return found

    def bearing(self, foot: Footprint, side: int) -> _Bearing:
        """What of a fact weighs, and where words gave way to others."""
        verb, heavy = self._weighty(foot.verb, side), self._weighty(foot.evidence, side)
        rest = heavy - verb
        places = [self._gaps(some, side) & self._small for some in (verb, rest)]
        return _Bearing(verb, heavy, rest, *places)

    def akin(self, facts: tuple[Fact, Fact], old: _Bearing, new: _Bearing) -> bool:
        """Whether two facts have more in common than their place in the sentence.

        Of one predicate, or of two that gave way to one another in place, they need a participant or another word in
        common, or words that gave way to one another as well; of any others half of the words of the shorter one.
        """
        shared = self._shared_words(old.heavy, new.heavy)
        sizes = len(old.heavy), len(new.heavy)
        one = self._one_predicate(facts, old.verb, new.verb)
        if not one and old.verb and new.verb and self._kept_elsewhere(old.verb, new.verb):
            return len(shared) >= COMPARISON.kept_akin * max(sizes)
        if one or not old.verb_places.isdisjoint(new.verb_places):
            alike = self.names.same if one else self.names.sure
            beside = any(i in old.rest and self.partners[i] in new.rest for i in shared)
            alone = not old.rest or not new.rest or beside
            return alone or not old.rest_places.isdisjoint(new.rest_places) or _common(*facts, alike)
        least = (
            COMPARISON.akin * min(sizes)
            if _common(*facts, self.names.sure)
            else COMPARISON.kept_akin * max(sizes)
        )
        return bool(shared) and len(shared) >= least

    def _shared_words(self, olds: frozenset[int], news: frozenset[int]) -> frozenset[int]:
        found = self._kept.get((olds, news))
        if found is None:
            found = frozenset(i for i in olds if self.partners.get(i) in news)
            self._kept[olds, news] = found
        return found

    def _weighty(self, units: frozenset[int], side: int) -> frozenset[int]:
        """Those units that have a meaning of their own, what denies them left out."""
        row, lexicon = self.ledger.row(side), self.ledger.lexicon
        denying = lexicon.negations | lexicon.particles
        return frozenset(i for i in weighty(units, self.ledger, side) if row[i].word not in denying)

    def _one_predicate(self, facts: tuple[Fact, Fact], olds: frozenset[int], news: frozenset[int]) -> bool:
        same = facts[OLD].what.concept == facts[NEW].what.concept
        return same or any(self.partners.get(i) in news for i in olds)

    def _kept_elsewhere(self, olds: frozenset[int], news: frozenset[int]) -> bool:
        """Whether a predicate is still there in another claim: it did not give way to this one."""
        taken = {self.partners[i] for i in olds if i in self.partners}
        return bool(taken - news) or bool((self._given & news) - taken)


def _small(gap: Gap, ledger: Ledger) -> bool:
    """Whether little else than some words gave way to others there."""
    sizes = [len(weighty(frozenset(gap.side(side)), ledger, side)) for side in (OLD, NEW)]
    return max(sizes) <= COMPARISON.small_gap


def _common(old: Fact, new: Fact, alike: Callable[[str, str], bool]) -> bool:
    """Whether both facts have a participant in common, in whatever words."""
    return any(alike(a.name, b.name) for a in old.who for b in new.who)


def _affinity(old: Fact, new: Fact) -> float:
    """Facts of one kind and one concept go before others."""
    kind = (old.kind == "attribute") == (new.kind == "attribute")
    concept = old.what.concept == new.what.concept
    return COMPARISON.affinity * (kind + concept)


def head(fact: Fact, ledger: Ledger, side: int) -> frozenset[int]:
    """The units of a predicate, the content word alone where it is one of them."""
    words = footprint(fact, ledger, side).verb
    lemma = fold(fact.what.lemma)
    own = frozenset(i for i in words if lemma in lemmas(ledger.lexicon.language, ledger.row(side)[i].shown))
    return own or words
