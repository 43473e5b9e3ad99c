"""Runs of words that stand elsewhere in the other row."""

from __future__ import annotations

from collections.abc import Callable

from factdiff.settings import ACCOUNT

#: The gap in which a unit stands, and its index in the row.
Place = tuple[int, int]


def moved_runs(
    open_old: list[Place],
    open_new: list[Place],
    same: Callable[[int, int], bool],
    empty: Callable[[int], bool],
) -> list[tuple[list[int], list[int]]]:
    """The longest equal runs of open units, one of each side, each unit in one run; little words alone make none.

    Where more stand open than sentences have words, nothing is looked for: what moved then counts as edited.
    """
    if len(open_old) * len(open_new) > ACCOUNT.largest_weave:
        return []
    alike = {(i, j) for _, i in open_old for _, j in open_new if same(i, j)}
    runs = sorted(
        (
            (-_reach(open_old[a:], open_new[b:], alike), a, b)
            for a, (_, i) in enumerate(open_old)
            for b, (_, j) in enumerate(open_new)
            if (i, j) in alike
        ),
        key=lambda run: (run[0], run[1] + run[2], abs(run[1] - run[2])),
    )
    found: list[tuple[list[int], list[int]]] = []
    taken_old, taken_new = set[int](), set[int]()
    for length, a, b in runs:
        old, new = [open_old[a + k][1] for k in range(-length)], [open_new[b + k][1] for k in range(-length)]
        free = taken_old.isdisjoint(old) and taken_new.isdisjoint(new)
        if free and not all(map(empty, old)):
            taken_old.update(old)
            taken_new.update(new)
            found.append((old, new))
    return found


def _reach(from_old: list[Place], from_new: list[Place], alike: set[tuple[int, int]]) -> int:
    """How many units of both sides are the same from two places on, within their gaps."""
    length = 0
    for (gap_old, i), (gap_new, j) in zip(from_old, from_new, strict=False):
        if gap_old != from_old[0][0] or gap_new != from_new[0][0] or (i, j) not in alike:
            break
        length += 1
    return length
