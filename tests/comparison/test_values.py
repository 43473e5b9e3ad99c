"""Times and numbers as ranges, names as groups."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from factdiff.comparison.extents import extent, within
from factdiff.comparison.magnitudes import relation, roundness
from factdiff.comparison.names import Names
from factdiff.comparison.slots import when
from factdiff.comparison.words import likeness
from factdiff.model.fact import Moment, Quantity, Span
from tests.comparison.notation import factset


def moment(value: str | None) -> Moment:
    return Moment(Span(value or "", 0, 0), value)


def quantity(text: str) -> Quantity:
    low, _, high = text.lstrip("≥≤><≈").partition("..")
    sign = text[0] if text[0] in "≥≤><≈" else "range" if high else "="
    return Quantity(Span(text, 0, 0), Decimal(low), Decimal(high) if high else None, sign, None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("2023", "2023-09", "refined"),
        ("2023-09", "2023-09-04", "refined"),
        ("2023-09-04", "2023-09-04T14:00", "refined"),
        ("2023-09-04T14", "2023-09-04T14:30", "refined"),
        ("2023-09-04T14:00", "2023-09-04TAF", "generalised"),
        ("2023-W36", "2023-09-05", "refined"),
        ("2023-W36-2", "2023-09-05", "same"),
        ("2023-Q3", "2023-07", "refined"),
        ("2023-WI", "2024-01", "refined"),
        ("201", "2014", "refined"),
        ("2023-09-01/2023-09-30", "2023-09", "same"),
        ("2006/..", "2011", "refined"),
        ("../2024-03-31", "2024-04-01", "replaced"),
        ("2023-09-04", "2023-09-05", "replaced"),
        ("P3W", "P3W", "same"),
        ("P3W", "P4W", "replaced"),
        ("PAST_REF", "2023-09-04", "refined"),
        ("2023-02-30", "2023-02-30", "same"),
    ],
)
def test_times_stand_in_relations(old: str, new: str, expected: str) -> None:
    """A time inside another is more exact, whatever the notation."""
    mirrored = {"refined": "generalised", "generalised": "refined"}
    assert when.relation(moment(old), moment(new)) == expected
    assert when.relation(moment(new), moment(old)) == mirrored.get(expected, expected)


def test_a_length_or_nonsense_reaches_nowhere() -> None:
    """Only calendar times have a first and a last minute."""
    assert extent("P3W") is extent("XXXX-WXX-1") is extent("2023-02-30") is extent("2024/2023") is None


def test_an_interval_holds_its_days() -> None:
    """Both ends belong to it."""
    month, day = extent("2023-09"), extent("2023-09-30")
    assert month is not None
    assert day is not None
    assert within(day, month)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("≈10", "12", "refined"),
        ("≈10", "16", "replaced"),
        ("≥10", "12", "refined"),
        ("≥10", "9", "replaced"),
        ("12", "21", "replaced"),
        ("≈2100", "2134", "refined"),
        ("≈7000000", "6700000", "refined"),
        ("10..15", "12", "refined"),
        ("≥10", ">10", "refined"),
        ("≥10", "≥12", "replaced"),
        ("≥10", "≤10", "replaced"),
        ("≈112", "≈121", "replaced"),
        ("1200", "1200.0", "same"),
    ],
)
def test_numbers_stand_in_relations(old: str, new: str, expected: str) -> None:
    """A number that the other can mean is more exact; two that exclude each other are replaced."""
    mirrored = {"refined": "generalised", "generalised": "refined"}
    assert relation(quantity(old), quantity(new)) == expected
    assert relation(quantity(new), quantity(old)) == mirrored.get(expected, expected)


@pytest.mark.parametrize(
    ("value", "step"),
    [
        ("10", "10"),
        ("12", "3"),
        ("15", "5"),
        ("2100", "100"),
        ("50", "50"),
        ("7", "1"),
        ("0", "0"),
        ("2.5", "0.5"),
    ],
)
def test_round_numbers_leave_more_room(value: str, step: str) -> None:
    """About fifty can be further from 50 than about 51 from 51."""
    assert roundness(Decimal(value)) == Decimal(step)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Kim Jong-un", "M. Kim", "same"),
        ("Choïgu", "Shoigu", "same"),
        ("ONU", "Organisation des Nations unies", "same"),
        ("the UN", "the United Nations", "same"),
        ("Yannick Le Goffic", "Yannick Le Goffec", "renamed"),
        ("Jamie Rourke", "Jamie Rorke", "renamed"),
        ("the voluntters", "the volunteers", "same"),
        ("Anna Berg", "Otto Berg", "other"),
        ("un responsable", "un responsable américain", "refined"),
        ("les élèves", "des élèves", "same"),
        ("EU", "UN", "other"),
    ],
)
def test_names_stand_in_relations(old: str, new: str, expected: str) -> None:
    """Aliases of either article, acronyms and respellings are told from other names."""
    known = "Sergueï Choïgu|Choïgu|Shoigu; Kim Jong-un|M. Kim"
    names = Names(factset("", entities=known), factset("", entities=known))
    assert names.relation(old, new) == expected


def test_a_surname_that_two_people_share_joins_nobody() -> None:
    """An alias of two entities says nothing."""
    names = Names(factset("", entities="Anna Berg|Berg; Otto Berg|Berg"), factset(""))
    assert names.relation("Anna Berg", "Otto Berg") == "other"


@given(st.text("abcd", max_size=9), st.text("abcd", max_size=9))
def test_the_likeness_of_words_is_that_of_rapidfuzz(one: str, other: str) -> None:
    """Ours spares the import; theirs is the measure."""
    assert likeness(one, other) == pytest.approx(ratio(one, other))
