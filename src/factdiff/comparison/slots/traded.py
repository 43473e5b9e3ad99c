"""Values that two claims exchanged: each says now of its own where, when or how many what the other said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from factdiff.comparison.signature import moments
from factdiff.comparison.slots import quantities, when, where
from factdiff.comparison.slots.finding import Difference, Pair

T = TypeVar("T")


def traded(pair: Pair, slots: Iterable[str]) -> Iterator[Difference]:
    """What a claim says otherwise in some slots, by the values as they were read."""
    for slot in sorted(slots):
        if slot == "where":
            yield from _each(pair.old.where, pair.new.where, lambda o, n: where.judge(o, n, pair.names))
        elif slot == "when":
            yield from _each(moments(pair.old), moments(pair.new), when.judge)
        elif slot == "quantities":
            yield from _each(pair.old.quantities, pair.new.quantities, quantities.judge)


def _each(
    olds: Sequence[T], news: Sequence[T], judge: Callable[[T, T], Difference | None]
) -> Iterator[Difference]:
    """The values that only one side has, in their order."""
    gone = [old for old in olds if all(judge(old, new) is not None for new in news)]
    come = [new for new in news if all(judge(old, new) is not None for old in olds)]
    for old, new in zip(gone, come, strict=False):
        if (made := judge(old, new)) is not None:
            yield made
