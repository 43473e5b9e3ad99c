"""Pairs of keys and values, gathered by their keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

Value = TypeVar("Value")


def together(pairs: Iterable[tuple[str, Value]]) -> dict[str, frozenset[Value]]:
    """All values of each key; most have one, and thousands are gathered before the first comparison."""
    found: dict[str, frozenset[Value]] = {}
    for key, value in pairs:
        before = found.get(key)
        found[key] = frozenset((value,)) if before is None else before | {value}
    return found


def grouped(rows: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    """All values of each key, in their order."""
    found: dict[str, tuple[Value, ...]] = {}
    for key, row in rows:
        found[key] = (*found.get(key, ()), row)
    return found


def by_tail(runs: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], frozenset[str]]:
    """Runs of words, by all words but the first, which may be inflected: what the first can be."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for run in runs:
        if len(run) > 1:
            found[run[1:]] = found.get(run[1:], frozenset()) | {run[0]}
    return found
