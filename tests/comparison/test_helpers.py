"""Small questions of a comparison: how far times and numbers reach, which words are one, what moved."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.comparison import order, words
from factdiff.comparison.extents import apart, extent, within
from factdiff.comparison.magnitudes import relation, roundness, span
from factdiff.model.fact import Quantity, Span

EXTENTS = """
199                        1990-01-01 00:00  1999-12-31 23:59
19                         1900-01-01 00:00  1999-12-31 23:59
199X                       1990-01-01 00:00  1999-12-31 23:59
2024                       2024-01-01 00:00  2024-12-31 23:59
2024-02                    2024-02-01 00:00  2024-02-29 23:59
2023-12                    2023-12-01 00:00  2023-12-31 23:59
2024-Q1                    2024-01-01 00:00  2024-03-31 23:59
2024-Q2                    2024-04-01 00:00  2024-06-30 23:59
2024-Q3                    2024-07-01 00:00  2024-09-30 23:59
2024-Q4                    2024-10-01 00:00  2024-12-31 23:59
2024-H1                    2024-01-01 00:00  2024-06-30 23:59
2024-H2                    2024-07-01 00:00  2024-12-31 23:59
2024-SP                    2024-03-01 00:00  2024-05-31 23:59
2024-SU                    2024-06-01 00:00  2024-08-31 23:59
2024-FA                    2024-09-01 00:00  2024-11-30 23:59
2023-WI                    2023-12-01 00:00  2024-02-29 23:59
2024-W11                   2024-03-11 00:00  2024-03-17 23:59
2024-W11-WE                2024-03-16 00:00  2024-03-17 23:59
2024-W11-3                 2024-03-13 00:00  2024-03-13 23:59
2024-03-13                 2024-03-13 00:00  2024-03-13 23:59
2024-03-13T14              2024-03-13 14:00  2024-03-13 14:59
2024-03-13T14:30           2024-03-13 14:30  2024-03-13 14:30
2024-03-13T24:00           2024-03-13 00:00  2024-03-13 00:00
2024-03-13T14:30:10+01:00  2024-03-13 14:30  2024-03-13 14:30
2024-03-13TMO              2024-03-13 05:00  2024-03-13 12:59
2024-03-13TAF              2024-03-13 12:00  2024-03-13 18:59
2024-03-13TEV              2024-03-13 17:00  2024-03-13 23:59
2024-03-13TNI              2024-03-13 18:00  2024-03-13 23:59
2024-03-13TDT              2024-03-13 06:00  2024-03-13 18:59
2024-01/2024-03            2024-01-01 00:00  2024-03-31 23:59
2024-01/..                 2024-01-01 00:00  9999-12-31 23:59
../2024-01                 0001-01-01 00:00  2024-01-31 23:59
2024-03/2024-01            -
2024-01/soon               -
2024-13                    -
2024-Q5                    -
2024-02-30                 -
2023-W53                   -
P3W                        -
PAST_REF                   -
"""


@pytest.mark.parametrize("line", EXTENTS.split("\n")[1:-1])
def test_from_when_to_when_a_value_reaches(line: str) -> None:
    """The first and the last minute; what is no point in time and what the calendar has not reach nowhere."""
    value, *expected = [part.strip() for part in line.split("  ") if part.strip()]
    found = extent(value)
    shown = [one.strftime("%Y-%m-%d %H:%M").rjust(16, "0") for one in found] if found else ["-"]
    assert shown == expected


DAYS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - times of news have no zone


@settings(deadline=None)
@given(DAYS, DAYS, DAYS, DAYS)
def test_times_inside_and_apart(a: datetime, b: datetime, c: datetime, d: datetime) -> None:
    """A time holds itself; two are apart where the one ends before the other begins, either way round."""
    one, other = (min(a, b), max(a, b)), (min(c, d), max(c, d))
    assert within(one, one)
    assert not apart(one, one)
    assert apart(one, other) == apart(other, one) == (one[1] < other[0] or other[1] < one[0])
    assert within(one, other) == (one == (max(one[0], other[0]), min(one[1], other[1])))


def _number(text: str) -> Quantity:
    sign = text[0] if text[0] in "≥≤><≈" else "="
    low, _, high = text.lstrip("≥≤><≈").partition("..")
    upper = Decimal(high) if high else None
    return Quantity(Span(text, 0, 0), Decimal(low), upper, "range" if high else sign, None)


@pytest.mark.parametrize(
    ("number", "least", "greatest"),
    [
        ("12", "12", "12"), ("≥12", "12", "Infinity"), (">12", "12", "Infinity"), ("≤12", "-Infinity", "12"),
        ("<12", "-Infinity", "12"), ("≈12", "10.5", "13.5"), ("≈10", "5", "15"), ("≈2100", "2050", "2150"),
        ("≈50", "25", "75"), ("≈15", "12.5", "17.5"), ("≈0", "0", "0"), ("12..15", "12", "15"), ("15..12", "12", "15"),
    ],
)  # fmt: skip
def test_what_a_number_can_mean(number: str, least: str, greatest: str) -> None:
    """Limits are endless on one side, "about" means half its roundness either way."""
    assert span(_number(number)) == (Decimal(least), Decimal(greatest))


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0", 0), ("1", 1), ("7", 1), ("12", 3), ("24", 3), ("15", 5), ("10", 10), ("120", 10), ("50", 50), ("2100", 100),
     ("2500", 500), ("0.5", "0.5"), ("1.2", "0.1")],
)  # fmt: skip
def test_how_round_a_number_is(value: str, expected: str) -> None:
    """The greatest of 1, 5, 10, 50 … that it is a multiple of; a dozen is as round as 3."""
    assert roundness(Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("12", "12", "same"), ("12", "13", "replaced"), ("≥12", "≥13", "replaced"), ("≥12", "15", "refined"),
        ("15", "≥12", "generalised"), ("≥12", ">12", "refined"), (">12", "≥12", "generalised"), ("≤12", "10", "refined"),
        ("≥12", "≤12", "replaced"), ("≈10", "12", "refined"), ("≈10", "21", "replaced"), ("10..20", "15", "refined"),
        ("10..20", "10..20", "same"), ("10..20", "12..15", "refined"), ("10..20", "15..25", "replaced"),
        ("12", "≥12", "generalised"), ("≈0", "0", "refined"),
    ],
)  # fmt: skip
def test_how_numbers_stand_to_each_other(old: str, new: str, expected: str) -> None:
    """A range inside another is more exact."""
    assert relation(_number(old), _number(new)) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ouvrir", "ouvrira", True), ("vote", "votes", True), ("pont", "port", False), ("12", "13", False), ("12", "12", True),
        ("légal", "illégal", False), ("gouvernement", "gouvernment", True), ("de", "du", False), ("austria", "australia", False),
        ("mairie", "maire", True), ("able", "table", False),
    ],
)  # fmt: skip
def test_forms_and_slips_of_one_word(one: str, other: str, same: bool) -> None:
    """Inflected forms and slips of the pen are one word, numbers and what only ends alike are not."""
    assert words.same_word(one, other) is words.same_word(other, one) is same


def test_words_of_a_text() -> None:
    """Cut, folded, placed, and told apart by what they carry."""
    assert words.words("L'Été 1 200,5 km") == ("l", "ete", "1", "200,5", "km")
    assert words.tokens("Où ça ?") == [("ou", 0, 2), ("ca", 3, 5)]
    assert words.content("le pont de 12 m") == {"pont", "12"}
    assert words.initials("Organisation des Nations unies") == "onu"
    assert words.shown("  a\n b  ") == "a b"
    assert words.missing(["votes", "pont"], ["vote"]) == {"pont"}
    assert words.overlap(frozenset(), frozenset()) == 1.0
    assert words.overlap(frozenset({"vote", "pont"}), frozenset({"votes"})) == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        ([], set()), ([(0, 0)], set()), ([(0, 0), (1, 1), (2, 2)], set()), ([(0, 2), (1, 0), (2, 1)], {0}),
        ([(0, 1), (1, 0)], {1}), ([(2, 0), (0, 1), (1, 2)], {0}), ([(0, 0), (1, 3), (2, 1), (3, 2)], {1}),
    ],
)  # fmt: skip
def test_what_moved(positions: list[tuple[int, int]], expected: set[int]) -> None:
    """The longest run that keeps its order has stayed; as few as can be have moved around it."""
    assert len(order.moved(positions)) == len(expected)
    if len(expected) == 1 and len(positions) > 2:
        assert order.moved(positions) == expected


def test_where_a_reviewer_looks_for_what_is_gone() -> None:
    """At the line of the nearest kept fact before it, else at the first."""
    kept = [(10, 3), (20, 7)]
    assert [order.anchor(at, kept) for at in (5, 10, 15, 20, 99)] == [1, 3, 3, 7, 7]
