"""Sentences that came and went in one place and say one thing in words of their own: "officers are looking for him", "police search for him"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.taking import BlockAccount, Text, beside
from factdiff.comparison.assignment import assign
from factdiff.settings import ACCOUNT


def in_place(before: Text, after: Text, sides: Sequence[BlockAccount]) -> list[tuple[int, int]]:
    """Sentences between the same two neighbours of which one went and one came and that share their meaning, by their sides.

    Words count that stand for one another in any form or synonym, and whom a pronoun was resolved to.
    """
    gone = [(n, side.block.old[0]) for n, side in enumerate(sides) if not side.block.new]
    come = [(n, side.block.new[0]) for n, side in enumerate(sides) if not side.block.old]
    if not gone or not come:
        return []
    anchors = _anchors(sides)
    regions: dict[int, list[tuple[int, int]]] = {}
    for n, place in come:
        regions.setdefault(bisect_left(anchors[NEW], place), []).append((n, place))
    profits: dict[int, dict[int, float]] = {}
    for n, place in gone:
        there = regions.get(bisect_left(anchors[OLD], place), [])
        for m, other in there[: ACCOUNT.most_in_place]:
            value = _likeness(before, after, place, other)
            if value:
                profits.setdefault(n, {})[m] = value
    return sorted(assign(profits).items())


def _anchors(sides: Sequence[BlockAccount]) -> tuple[list[int], list[int]]:
    """The sentences of either side that stayed where they were, by the blocks of both in one order."""
    stayed = [side.block for side in sides if side.block.old and side.block.new and not side.block.moved]
    pairs = sorted((block.old[0], block.new[0]) for block in stayed)
    kept = [pair for k, pair in enumerate(pairs) if all(one[1] < pair[1] for one in pairs[:k][-1:])]
    return [old for old, _ in kept], [new for _, new in kept]


def _likeness(before: Text, after: Text, old: int, new: int) -> float:
    """The share of the shorter sentence's weighty words that the other one has, in whatever form; nothing if too few are.

    All but one must be there: whoever asks for a recount and whoever concedes defeat make two claims, though both are
    one rival. What one denies and the other does not are two claims as well.
    """
    if before.passages[old].title != after.passages[new].title:
        return 0.0
    if _polarities(before, old) != _polarities(after, new):
        return 0.0
    ledger = beside(before, after, old, new)
    least, kept = min(map(len, ledger.weighty)), _shared(ledger)
    enough = kept == least or (kept >= ACCOUNT.in_place and least - kept <= 1)
    return kept / least if least and enough else 0.0


def _shared(ledger: Ledger) -> int:
    """How many weighty words stand for one another."""
    forth = ledger.partners()
    return sum(
        i in ledger.weighty[OLD] and j in ledger.weighty[NEW] and not _both_say(ledger, i, j)
        for i, j in forth.items()
    )


def _both_say(ledger: Ledger, old: int, new: int) -> bool:
    """Whether two words are verbs of saying of one kind, which is no meaning: "asked", "conceded"."""
    before, after = ledger.olds[old], ledger.news[new]
    return before.key != after.key and bool(said(before, ledger.lexicon) & said(after, ledger.lexicon))


def _polarities(text: Text, place: int) -> frozenset[str]:
    return frozenset(fact.polarity for fact in text.view.standing(place) if fact.kind != "attribute")
