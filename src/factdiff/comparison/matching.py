"""Entries of one slot paired with those of the other side, the closest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Entry = TypeVar("Entry")


def match(
    olds: Sequence[Entry], news: Sequence[Entry], rank: Callable[[Entry, Entry], float | None]
) -> tuple[list[tuple[Entry, Entry]], list[Entry], list[Entry]]:
    """Pairs of entries, and what is left of either side.

    ``rank`` is lower for closer entries and ``None`` for those that cannot be paired; ties go to
    entries at like positions.
    """
    ranked = sorted(
        (found, abs(i - j), i + j, i, j)
        for i, old in enumerate(olds)
        for j, new in enumerate(news)
        if (found := rank(old, new)) is not None
    )
    left, right = dict(enumerate(olds)), dict(enumerate(news))
    pairs = [(left.pop(i), right.pop(j)) for _, _, _, i, j in ranked if i in left and j in right]
    return pairs, list(left.values()), list(right.values())
