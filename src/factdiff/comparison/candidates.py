"""Which facts are worth weighing against each other: those that share rare words, names or keys.

Common words find nobody, and each fact weighs its best few partners alone, so that the cost grows
with the number of facts and not with its square.
"""

from __future__ import annotations

from collections.abc import Mapping

from factdiff.comparison.similarity import WordProfile
from factdiff.settings import COMPARISON


def candidates(olds: Mapping[int, WordProfile], news: Mapping[int, WordProfile]) -> set[tuple[int, int]]:
    """Pairs (old, new) found from either side, so that swapping the sides swaps the pairs."""
    before, after = _postings(olds), _postings(news)
    found = {(old, new) for old, profile in olds.items() for new in _nearest(profile, before, after)}
    found |= {(old, new) for new, profile in news.items() for old in _nearest(profile, after, before)}
    return found


def _postings(profiles: Mapping[int, WordProfile]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, item in profiles.items():
        for key in item.keys:
            found.setdefault(key, []).append(index)
    return found


def _nearest(item: WordProfile, own: Mapping[str, list[int]], others: Mapping[str, list[int]]) -> list[int]:
    """The facts of the other side that share the most and the rarest keys."""
    weights: dict[int, float] = {}
    for key in sorted(item.keys):
        posting = others.get(key, ())
        if posting and len(posting) + len(own[key]) <= COMPARISON.common:
            for index in posting:
                weights[index] = weights.get(index, 0.0) + 1 / (len(posting) + len(own[key]))
    ranked = sorted(weights, key=lambda index: (-weights[index], index))
    return ranked[: COMPARISON.candidates]
