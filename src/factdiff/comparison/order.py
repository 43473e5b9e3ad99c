"""What moved between two versions, and where a reviewer should look for what is gone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def moved(positions: Sequence[tuple[int, int]]) -> set[int]:
    """Indices of pairs (old position, new position) that are out of order.

    The longest run of pairs that keep their order has stayed; all others moved around it, so that
    one paragraph moved up does not make all others move down.
    """
    order = sorted(range(len(positions)), key=lambda index: positions[index])
    tails: list[int] = []
    best: list[int] = []
    previous: dict[int, int] = {}
    for index in order:
        place = bisect_right(tails, positions[index][1])
        if place:
            previous[index] = best[place - 1]
        tails[place : place + 1] = [positions[index][1]]
        best[place : place + 1] = [index]
    stayed = set()
    current = best[-1] if best else None
    while current is not None:
        stayed.add(current)
        current = previous.get(current)
    return set(order) - stayed


def anchor(position: int, kept: Sequence[tuple[int, int]]) -> int:
    """The new line of the nearest kept fact before an old position; line 1 where there is none.

    ``kept`` holds old positions, ascending, with the line in the new file.
    """
    place = bisect_right(kept, position, key=lambda entry: entry[0])
    return kept[place - 1][1] if place else 1
