"""The assignment is the best there is."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.comparison import assignment
from factdiff.comparison.assignment import assign, components
from factdiff.settings import COMPARISON

SIDE = 5
graphs = st.dictionaries(
    st.integers(0, SIDE - 1),
    st.dictionaries(st.integers(0, SIDE - 1), st.integers(1, 100).map(lambda n: n / 100), max_size=SIDE),
    max_size=SIDE,
)


def total(profits: dict[int, dict[int, float]], found: dict[int, int]) -> float:
    return sum(profits[row][column] for row, column in found.items())


@given(graphs)
def test_no_other_pairing_has_a_greater_total(profits: dict[int, dict[int, float]]) -> None:
    """Tried against every pairing there is."""
    best = max(
        sum(profits.get(row, {}).get(column, 0.0) for row, column in enumerate(columns))
        for columns in permutations(range(SIDE))
    )
    found = assign(profits)
    assert len(set(found.values())) == len(found)
    assert abs(total(profits, found) - best) < 1e-9


def test_a_partner_is_left_to_the_one_who_needs_it_most() -> None:
    """First come first served would take 0–0 and leave 1 alone."""
    assert assign({0: {0: 0.9, 1: 0.8}, 1: {0: 0.8}}) == {0: 1, 1: 0}


def test_components_do_not_share_columns() -> None:
    """Rows that compete for a column, even through others, are solved together."""
    parts = list(components({0: {0: 1.0}, 1: {1: 1.0, 2: 1.0}, 2: {2: 1.0}, 3: {0: 1.0}}))
    assert parts == [[0, 3], [1, 2]]


def test_a_huge_tangle_is_solved_greedily(monkeypatch: pytest.MonkeyPatch) -> None:
    """The best pairs come first, and no column is given twice."""
    monkeypatch.setattr(assignment, "COMPARISON", replace(COMPARISON, largest_component=1))
    assert assign({0: {0: 0.9, 1: 0.8}, 1: {0: 0.8}}) == {0: 0}
