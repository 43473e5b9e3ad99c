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
            if sure and bench.akin(facts, (before[i], after[j])):
                profits.setdefault(i, {})[j] = value
    return {(i, j): min(profits[i][j], 1.0) for i, j in sorted(assign(profits).items())}


class _Bench:
    """What all pairs of one block are weighed with."""

    def __init__(self, ledger: Ledger, names: Names) -> None:
        self.ledger, self.names = ledger, names
        self.partners = ledger.partners()
        self.image = _image(ledger)
        self.gap_of: tuple[dict[int, Gap], dict[int, Gap]] = ({}, {})
        self._shares: dict[tuple[frozenset[int], frozenset[int]], float] = {}
        for gap in ledger.gaps:
            for side in (OLD, NEW):
                self.gap_of[side].update(dict.fromkeys(gap.side(side), gap))

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
        forth = sum(max((self.image.get((i, j), 0.0) for j in news), default=0.0) for i in olds)
        back = sum(max((self.image.get((i, j), 0.0) for i in olds), default=0.0) for j in news)
        return (forth + back) / (len(olds) + len(news))

    def akin(self, facts: tuple[Fact, Fact], feet: tuple[Footprint, Footprint]) -> bool:
        """Whether two facts have more in common than their place in the sentence.

        Of one predicate, or of two that gave way to one another in place, they need a participant or another word in
        common, or words that gave way to one another as well; of any others half of the words of the shorter one.
        """
        heavy = [self._weighty(foot.evidence, side) for side, foot in enumerate(feet)]
        shared = {i for i in heavy[OLD] if self.partners.get(i) in heavy[NEW]}
        verbs = [self._weighty(foot.verb, side) for side, foot in enumerate(feet)]
        rest = [heavy[OLD] - verbs[OLD], heavy[NEW] - verbs[NEW]]
        beside = {i for i in shared if i in rest[OLD] and self.partners[i] in rest[NEW]}
        sizes = [len(some) for some in heavy]
        one = self._one_predicate(facts, verbs)
        if not one and all(verbs) and self._kept_elsewhere(verbs):
            return len(shared) >= COMPARISON.kept_akin * max(sizes)
        if one or self._in_place(verbs):
            alike = self.names.same if one else self.names.sure
            return not all(rest) or bool(beside) or self._in_place(rest) or _common(*facts, alike)
        least = (
            COMPARISON.akin * min(sizes)
            if _common(*facts, self.names.sure)
            else COMPARISON.kept_akin * max(sizes)
        )
        return bool(shared) and len(shared) >= least

    def _weighty(self, units: frozenset[int], side: int) -> frozenset[int]:
        """Those units that have a meaning of their own, what denies them left out."""
        row, lexicon = self.ledger.row(side), self.ledger.lexicon
        denying = lexicon.negations | lexicon.particles
        return frozenset(i for i in weighty(units, self.ledger, side) if row[i].word not in denying)

    def _one_predicate(self, facts: tuple[Fact, Fact], verbs: list[frozenset[int]]) -> bool:
        same = facts[OLD].what.concept == facts[NEW].what.concept
        return same or any(self.partners.get(i) in verbs[NEW] for i in verbs[OLD])

    def _kept_elsewhere(self, verbs: list[frozenset[int]]) -> bool:
        """Whether a predicate is still there in another claim: it did not give way to this one."""
        taken = {self.partners[i] for i in verbs[OLD] if i in self.partners}
        given = set(self.partners.values()) & verbs[NEW]
        return bool(taken - verbs[NEW]) or bool(given - taken)

    def _in_place(self, some: list[frozenset[int]]) -> bool:
        """Whether some words gave way to others in a place where little else did."""
        gaps = [{self.gap_of[side][i] for i in some[side] if i in self.gap_of[side]} for side in (OLD, NEW)]
        return any(self._small(gap) for gap in gaps[OLD] & gaps[NEW])

    def _small(self, gap: Gap) -> bool:
        sizes = [len(weighty(frozenset(gap.side(side)), self.ledger, side)) for side in (OLD, NEW)]
        return max(sizes) <= COMPARISON.small_gap


def _common(old: Fact, new: Fact, alike: Callable[[str, str], bool]) -> bool:
    """Whether both facts have a participant in common, in whatever words."""
    return any(alike(a.name, b.name) for a in old.who for b in new.who)


def _image(ledger: Ledger) -> dict[tuple[int, int], float]:
    """How surely a unit of the old row stands for one of the new row."""
    found = {(match.old, match.new): 1.0 for match in ledger.matches}
    for gap in ledger.gaps:
        for i in gap.old:
            for j in gap.new:
                found[i, j] = COMPARISON.in_place
    for olds, news in ledger.moved:
        found.update(dict.fromkeys(zip(olds, news, strict=True), 1.0))
    return found


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
