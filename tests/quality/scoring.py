"""How well facts and changes agree with annotations.

A found fact and an annotated one can be one where their evidence overlaps and their predications share
words (F1 of at least `RELATED`); they are one where the mean of that and of their participants' F1 reaches
`ALIKE`. Pairs are one to one, the best first. Entries of a slot are compared within such pairs, by words.
A reported change finds an edit where its evidence touches the edit's words on either side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import TypeAlias, TypeVar

from factdiff.languages.lexicon import table
from factdiff.languages.tables import FUNCTION
from factdiff.model.change import Change, Diff
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from tests.quality.gold import Annotated, Claim, Edit, Name, Number, Pair, Time

RELATED = 0.2
ALIKE = 0.5
FACTUAL = frozenset({"changed", "contradicted", "retracted", "added"})
SLOTTED = frozenset({"changed", "contradicted"})

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
Stretch: TypeAlias = tuple[int, int]
A = TypeVar("A")
B = TypeVar("B")


@dataclass(slots=True)
class Figure:
    """How many were right, of how many found and how many wanted; a mere share has found = wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        self.right += right
        self.found += found
        self.wanted += wanted

    def share(self, *, right: bool) -> None:
        self.add(right, 1, 1)

    @property
    def value(self) -> float:
        """F1 of found and wanted; 1 where there was nothing to find and nothing was."""
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


class Figures(defaultdict[str, Figure]):
    """All figures of a language by name."""

    def __init__(self) -> None:
        super().__init__(Figure)

    def values_(self) -> dict[str, float]:
        return {name: round(figure.value, 3) for name, figure in sorted(self.items())}


# --- words and stretches ----------------------------------------------------------------------------


def words(language: str, *texts: str) -> frozenset[str]:
    """The content words of some texts: function words name nobody and say nothing."""
    plain = " ".join(texts).lower().replace("’", "'")
    return frozenset(word for word in _WORD.findall(plain) if word not in table(language, FUNCTION))


def agreement(left: frozenset[str], right: frozenset[str]) -> float:
    total = len(left) + len(right)
    return 2 * len(left & right) / total if total else 1.0


def overlap(left: Stretch | None, right: Stretch | None) -> bool:
    return left is not None and right is not None and max(left[0], right[0]) < min(left[1], right[1])


def stretch(text: str, piece: str | None) -> Stretch | None:
    """Where a piece stands in a text, if it has one."""
    start = text.find(piece) if piece else -1
    return None if start < 0 or piece is None else (start, start + len(piece))


def paired(left: Sequence[A], right: Sequence[B], alike: Callable[[A, B], float]) -> list[tuple[A, B]]:
    """One to one, the best first, nothing below `ALIKE`; of equals, the first."""
    scores = [(alike(a, b), -i, -j) for (i, a), (j, b) in product(enumerate(left), enumerate(right))]
    taken: dict[int, int] = {}
    for score, i, j in sorted(scores, reverse=True):
        if score >= ALIKE and -i not in taken and -j not in taken.values():
            taken[-i] = -j
    return [(left[i], right[j]) for i, j in sorted(taken.items())]


# --- facts ------------------------------------------------------------------------------------------


def score_facts(gold: Annotated, found: FactSet, shift: int, figures: Figures) -> None:
    """Add an article's agreement."""
    facts = _annotated(found, shift)
    one = _Article(gold.language, gold.text, shift)
    pairs = matched(gold, found, shift)
    figures["facts"].add(len(pairs), len(facts), len(gold.facts))
    for claim, fact in pairs:
        _score_values(claim, fact, figures)
        one.score_slots(claim, fact, figures)


def matched(gold: Annotated, found: FactSet, shift: int) -> list[tuple[Claim, Fact]]:
    """The annotated facts of an article with the found ones that are the same."""
    one = _Article(gold.language, gold.text, shift)
    return paired(gold.facts, _annotated(found, shift), one.alike)


def _annotated(found: FactSet, shift: int) -> list[Fact]:
    """The facts but those of the headline, which is not annotated."""
    return [fact for fact in found.facts if fact.evidence.span.start >= shift]


def _score_values(claim: Claim, fact: Fact, figures: Figures) -> None:
    figures["kind"].share(right=claim.kind == fact.kind)
    figures["polarity"].share(right=claim.polarity == fact.polarity)
    figures["tense"].share(right=claim.tense == fact.tense)
    figures["modality"].share(right=claim.modality == fact.modality)
    if claim.modality != "asserted":
        figures["modality not asserted"].share(right=claim.modality == fact.modality)


@dataclass(frozen=True, slots=True)
class _Article:
    language: str
    text: str
    shift: int

    def alike(self, claim: Claim, fact: Fact) -> float:
        """The mean of what and who, or nothing; a quotation is its words."""
        place = (fact.evidence.span.start - self.shift, fact.evidence.span.end - self.shift)
        if not overlap(place, stretch(self.text, claim.evidence)):
            return 0.0
        what = self.words(claim.predicate, claim.what, *(one.text for one in claim.arguments))
        said = self.words(
            fact.what.lemma, fact.what.span.text, *(one.span.text for one in fact.what.arguments)
        )
        if claim.kind == fact.kind == "quote":
            return agreement(self.words(claim.what), self.words(fact.what.span.text))
        if agreement(what, said) < RELATED:
            return 0.0
        names = self.words(*map(_name, claim.who)), self.words(*(one.name for one in fact.who))
        return (agreement(what, said) + agreement(*names)) / 2

    def score_slots(self, claim: Claim, fact: Fact, figures: Figures) -> None:
        """Entries of each slot, by their resolved names or by their words."""
        self._entries(figures["who"], map(_name, claim.who), [one.name for one in fact.who])
        self._entries(figures["source"], map(_name, claim.source), [one.name for one in fact.source])
        self._entries(
            figures["where"], (one.text for one in claim.where), [one.span.text for one in fact.where]
        )
        times = paired(claim.when, fact.when, lambda a, b: self.close(a.text, b.span.text))
        figures["when"].add(len(times), len(fact.when), len(claim.when))
        for time, moment in times:
            figures["when value"].share(right=_same_time(time, moment.value))
        numbers = paired(claim.quantities, fact.quantities, lambda a, b: self.close(a.text, b.span.text))
        figures["quantities"].add(len(numbers), len(fact.quantities), len(claim.quantities))
        for number, quantity in numbers:
            same = _same_number(number, quantity.value, quantity.upper, quantity.comparator)
            figures["quantity value"].share(right=same)

    def _entries(self, figure: Figure, wanted: Iterable[str], found: Sequence[str]) -> None:
        expected = list(wanted)
        figure.add(len(paired(expected, found, self.close)), len(found), len(expected))

    def close(self, left: str, right: str) -> float:
        return 1.0 if left == right else agreement(self.words(left), self.words(right))

    def words(self, *texts: str) -> frozenset[str]:
        return words(self.language, *texts)


def _name(entry: Name) -> str:
    return entry.name or entry.text


def _same_time(time: Time, value: str | None) -> bool:
    return time.value == (value or "")


def _same_number(number: Number, value: Decimal, upper: Decimal | None, comparator: str) -> bool:
    found = (float(value), None if upper is None else float(upper), comparator)
    return (number.value, number.upper, number.comparator) == found


# --- changes ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Touched:
    """A reported change or an annotated edit, and where it stands on either side."""

    old: tuple[Stretch, ...]
    new: tuple[Stretch, ...]

    def touches(self, other: _Touched) -> bool:
        sides = ((self.old, other.old), (self.new, other.new))
        return any(overlap(a, b) for left, right in sides for a, b in product(left, right))


def score_pair(gold: Pair, diff: Diff, shifts: tuple[int, int], figures: Figures) -> None:
    """Add what a comparison found of a pair's edits, and what it reported beside them."""
    reported = [(change, _of_change(change, shifts)) for change in diff.changes if change.kind in FACTUAL]
    edits = [(edit, _of_edit(edit, gold)) for edit in gold.edits]
    factual = [(edit, place) for edit, place in edits if edit.type == "factual"]
    for edit, place in factual:
        _score_edit(edit, [change for change, where in reported if where.touches(place)], figures)
    for change, where in reported:
        _score_change(change, [edit for edit, place in factual if where.touches(place)], figures)
    beside = [where for _, where in reported if not any(where.touches(place) for _, place in factual)]
    for edit, place in edits:
        if edit.type == "neutral" and not any(place.touches(other) for _, other in factual):
            figures["calm"].share(right=not any(where.touches(place) for where in beside))


def _score_change(change: Change, edits: list[Edit], figures: Figures) -> None:
    """Whether a reported change touches any factual edit, and names slots that those edits changed."""
    figures["precision"].share(right=bool(edits))
    for one in change.slots if change.kind in SLOTTED else ():
        figures["named truly"].share(right=one.slot in {edit.slot for edit in edits})


def _score_edit(edit: Edit, hits: list[Change], figures: Figures) -> None:
    figures["recall"].share(right=bool(hits))
    figures["kind"].share(right=any(change.kind == edit.kind for change in hits))
    slots = {(one.slot, one.nature) for change in hits for one in change.slots}
    if edit.kind in SLOTTED and edit.slot:
        figures["slot"].share(right=edit.slot in {slot for slot, _ in slots})
        figures["nature"].share(right=(edit.slot, edit.nature) in slots)
    if edit.acknowledged:
        figures["acknowledged"].share(right=any(change.acknowledged for change in hits))


def _of_change(change: Change, shifts: tuple[int, int]) -> _Touched:
    old, new = (
        tuple((fact.evidence.span.start - shift, fact.evidence.span.end - shift) for fact in facts)
        for facts, shift in zip((change.old, change.new), shifts, strict=True)
    )
    return _Touched(old, new)


def _of_edit(edit: Edit, gold: Pair) -> _Touched:
    old, new = stretch(gold.old.text, edit.old), stretch(gold.new.text, edit.new)
    return _Touched((old,) if old else (), (new,) if new else ())
