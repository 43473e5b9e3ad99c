"""Values that two claims exchanged: each says now of its own where, when or how many what the other said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from factdiff.comparison import words
from factdiff.comparison.names import GENERALISED, REFINED
from factdiff.comparison.signature import moments
from factdiff.comparison.slots import quantities, when, where
from factdiff.comparison.slots.finding import Difference, Pair, finding
from factdiff.model.fact import Participant

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


def regrouped(pair: Pair) -> Iterator[Difference]:
    """Those of a list of whom the other version says what this one says of another: "a miner from Leeds and a teacher".

    "A miner and a teacher from Leeds" leaves open whether both are; the last of them is for sure.
    """
    olds, news = pair.old.who, pair.new.who
    if len(olds) == 1 or len(olds) != len(news):
        return
    heads = [{tuple(_told(entry)[:1]): entry for entry in some} for some in (olds, news)]
    if heads[0].keys() != heads[1].keys() or len(heads[0]) != len(olds):
        return
    for head, old in heads[0].items():
        before, after = set(_told(old)), set(_told(new := heads[1][head]))
        kept = pair.sentences[0].held & pair.sentences[1].held
        if before ^ after <= kept and (before < after or after < before):
            yield finding("who", REFINED if before < after else GENERALISED, old.span.text, new.span.text)


def _told(entry: Participant) -> list[str]:
    return [word for word in words.words(entry.name) if words.carries(word)]


def _each(
    olds: Sequence[T], news: Sequence[T], judge: Callable[[T, T], Difference | None]
) -> Iterator[Difference]:
    """The values that only one side has, in their order."""
    gone = [old for old in olds if all(judge(old, new) is not None for new in news)]
    come = [new for new in news if all(judge(old, new) is not None for old in olds)]
    for old, new in zip(gone, come, strict=False):
        if (made := judge(old, new)) is not None:
            yield made
