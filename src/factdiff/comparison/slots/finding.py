"""What is found in a slot: the difference, the reason, and the value that a fingerprint is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from factdiff.comparison import words
from factdiff.comparison.account.ledger import Edit
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import Names
from factdiff.comparison.views import WordedPassage
from factdiff.model.change import SlotChange
from factdiff.model.fact import Fact, Span
from factdiff.values import dataclass

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Difference:
    """A slot that differs, and why; ``value`` is the new value in canonical form."""

    change: SlotChange
    reason: str
    value: str


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two linked facts with the sentences that they stand in.

    ``image`` gives the stretch of the other article that stands for a span of one; ``kept`` says whether a span of
    either side is that of the other in words that all say the same. ``synonyms``: whether the tables have both predicates
    for one.
    """

    old: Fact
    new: Fact
    names: Names
    sentences: tuple[WordedPassage, WordedPassage]
    image: Callable[[Span, int], tuple[int, int] | None]
    kept: Callable[[Span, Span], bool]
    synonyms: bool = False

    @property
    def one_predicate(self) -> bool:
        """Whether both have one predicate, so that their doers, tenses and denials can be compared."""
        old, new = self.old.what, self.new.what
        return old.lemma == new.lemma or old.concept == new.concept or self.synonyms


def finding(
    slot: str, nature: str, old: str | None, new: str | None, reason: str = "", *, value: str | None = None
) -> Difference:
    """A finding whose canonical value is the new text unless one is given."""
    change = SlotChange(slot, nature, _shown(old), _shown(new))
    told = reason or f"{old or 'nothing'} → {new or 'nothing'}"
    return Difference(change, told, " ".join(words.words(new or "")) if value is None else value)


def _shown(text: str | None) -> str | None:
    return None if text is None else words.shown(text)


def holds(span: Span, units: Sequence[Unit], at: tuple[int, int]) -> bool:
    """Whether a span has any of the units in it, or the empty place where units of the other side would stand."""
    if units:
        return any(unit.start < span.end and span.start < unit.end for unit in units)
    return span.start < at[0] < span.end


@dataclass(frozen=True, slots=True, eq=False)
class Touched(Generic[Entry]):
    """The entries of a slot that an edit reaches, put together: pairs, and those that stand alone."""

    pairs: tuple[tuple[Entry, Entry], ...]
    gone: tuple[Entry, ...]
    come: tuple[Entry, ...]

    def each(self) -> Iterator[tuple[Entry | None, Entry | None]]:
        """All of them, old beside new."""
        yield from self.pairs
        yield from ((old, None) for old in self.gone)
        yield from ((None, new) for new in self.come)


def touched(
    pair: Pair, edit: Edit, olds: Iterable[Entry], news: Iterable[Entry], span: Callable[[Entry], Span]
) -> Touched[Entry]:
    """The entries that an edit reaches, each with what stands for it on the other side."""
    before, after = list(olds), list(news)
    hit_old = [entry for entry in before if holds(span(entry), edit.old, edit.old_at)]
    hit_new = [entry for entry in after if holds(span(entry), edit.new, edit.new_at)]
    pairs, taken = [], list[int]()
    for entry in list(hit_old):
        partner = _partner(entry, hit_new, after, pair.image(span(entry), 0), span, taken)
        if partner is not None:
            pairs.append((entry, partner))
            taken.append(id(partner))
    done = [id(old) for old, _ in pairs]
    for entry in hit_new:
        if id(entry) not in taken:
            partner = _partner(
                entry,
                [o for o in hit_old if id(o) not in done],
                before,
                pair.image(span(entry), 1),
                span,
                done,
            )
            if partner is not None:
                pairs.append((partner, entry))
                done.append(id(partner))
                taken.append(id(entry))
    return Touched(
        tuple(pairs),
        tuple(entry for entry in hit_old if id(entry) not in done),
        tuple(entry for entry in hit_new if id(entry) not in taken),
    )


def _partner(
    entry: Entry, hit: list[Entry], every: list[Entry], image: tuple[int, int] | None,
    span: Callable[[Entry], Span], taken: list[int],
) -> Entry | None:  # fmt: skip
    """The entry that stands where this one stood: by the words that both have, else by the same edit."""
    del entry
    free = [other for other in every if id(other) not in taken]
    if image is not None:
        for other in free:
            if image[0] < span(other).end and span(other).start < image[1]:
                return other
    return next((other for other in hit if id(other) not in taken), None)
