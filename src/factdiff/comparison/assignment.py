"""The best one-to-one pairing of two sides over a sparse graph of candidates.

The classic assignment problem, solved by shortest augmenting paths (Jonker and Volgenant, 1987) one
connected component at a time. Each row may stay alone at no profit, so a pairing never takes a
partner that costs the others more than it gains.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heappop, heappush
from itertools import count

from factdiff.settings import COMPARISON

Profits = Mapping[int, Mapping[int, float]]


def assign(profits: Profits) -> dict[int, int]:
    """Row → column with the greatest total profit; ``profits[row][column]`` is above 0 for a candidate."""
    found: dict[int, int] = {}
    for rows in components(profits):
        part = {row: profits[row] for row in rows}
        found.update(_greedy(part) if len(rows) > COMPARISON.largest_component else _Solver(part).solve())
    return found


def components(profits: Profits) -> Iterator[list[int]]:
    """Rows that compete for the same columns, each component in the order of its rows."""
    rows_of: dict[int, list[int]] = {}
    for row, columns in profits.items():
        for column in columns:
            rows_of.setdefault(column, []).append(row)
    seen: set[int] = set()
    for start in profits:
        if start in seen:
            continue
        seen.add(start)
        part, reached = [start], set[int]()
        for row in part:  # grows while it is walked
            for column in profits[row]:
                if column not in reached:
                    reached.add(column)
                    part.extend(other for other in rows_of[column] if other not in seen)
                    seen.update(rows_of[column])
        yield sorted(part)


def _greedy(profits: Profits) -> dict[int, int]:
    """At least half of the best total, in sorting time."""
    edges = sorted((-profit, row, column) for row, line in profits.items() for column, profit in line.items())
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, row, column in edges:
        if row not in found and column not in taken:
            found[row] = column
            taken.add(column)
    return found


class _Solver:
    """One component: costs are what a row loses against the highest profit there is.

    A row's column beyond the real ones, ``alone(row)``, is its own and costs the highest profit.
    """

    def __init__(self, profits: Profits) -> None:
        top = max((profit for line in profits.values() for profit in line.values()), default=0.0)
        self.costs = {row: {c: top - p for c, p in line.items()} for row, line in profits.items()}
        for row, line in self.costs.items():
            line[alone(row)] = top
        self.row_of: dict[int, int] = {}
        self.column_of: dict[int, int] = {}
        self.price: dict[int, float] = {}

    def solve(self) -> dict[int, int]:
        for row in self.costs:
            self._augment(row)
        return {row: column for row, column in self.column_of.items() if column >= 0}

    def _augment(self, start: int) -> None:
        """Dijkstra from an unpaired row to the nearest free column, then the pairing is turned along the path."""
        distance: dict[int, float] = {}
        before: dict[int, int] = {}
        done: dict[int, float] = {}
        heap: list[tuple[float, int, int]] = []
        ticket = count()
        row, reached = start, 0.0
        while True:
            base = reached - self._slack(row)
            for column, cost in self.costs[row].items():
                candidate = base + cost - self.price.get(column, 0.0)
                if column not in done and candidate < distance.get(column, float("inf")):
                    distance[column], before[column] = candidate, row
                    heappush(heap, (candidate, next(ticket), column))
            column = self._nearest(heap, done)
            reached = done[column] = distance[column]
            if column not in self.row_of:
                break
            row = self.row_of[column]
        for passed, length in done.items():
            self.price[passed] = self.price.get(passed, 0.0) - (reached - length)
        self._turn(column, before, start)

    def _slack(self, row: int) -> float:
        """The reduced cost of the row's own pair, which must count as nothing."""
        column = self.column_of.get(row)
        return 0.0 if column is None else self.costs[row][column] - self.price.get(column, 0.0)

    def _nearest(self, heap: list[tuple[float, int, int]], done: dict[int, float]) -> int:
        while True:
            _, _, column = heappop(heap)
            if column not in done:
                return column

    def _turn(self, column: int, before: dict[int, int], start: int) -> None:
        while True:
            row = before[column]
            previous = self.column_of.get(row)
            self.column_of[row], self.row_of[column] = column, row
            if row == start or previous is None:
                return
            column = previous


def alone(row: int) -> int:
    """The column that means that a row stays unpaired; real columns are not negative."""
    return -1 - row
