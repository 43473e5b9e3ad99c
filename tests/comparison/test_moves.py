"""Runs that stand elsewhere in the other row, and where nothing is looked for."""

from __future__ import annotations

from factdiff.comparison.account.moves import moved_runs
from factdiff.settings import ACCOUNT


def runs(old: str, new: str) -> list[tuple[list[int], list[int]]]:
    """The runs of letters that moved, all of one gap."""
    return moved_runs(
        [(0, i) for i in range(len(old))],
        [(0, j) for j in range(len(new))],
        lambda i, j: old[i] == new[j],
        lambda i: old[i] == ".",
    )


def test_the_longest_run_goes_first() -> None:
    """Each unit is in one run alone."""
    assert runs("abcx", "yabcb") == [([0, 1, 2], [1, 2, 3])]


def test_little_units_alone_make_no_run() -> None:
    """A stop that stands elsewhere has not moved."""
    assert runs(".a", "b.") == []


def test_where_too_much_stands_open_nothing_moved() -> None:
    """Its pairs would be more than two sentences have; as many as the limit allows are looked at."""
    most = ACCOUNT.largest_weave
    assert runs("a", "b" * (most - 1) + "a") == [([0], [most - 1])]
    assert runs("a", "b" * most + "a") == []
