"""Recipes resolve by the date of publication and the tense, or say what the words give without a date."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.extraction.when.moments import offset, resolve
from factdiff.model.days import easter, stretch
from factdiff.model.timex import (
    Between,
    Bound,
    ByTense,
    Calendar,
    Clock,
    Edge,
    Eventful,
    Length,
    Loose,
    Nth,
    Recipe,
    Repeated,
    Shift,
    Vague,
)

#: A Wednesday, shortly after six in the evening.
PUBLISHED = "2024-03-13T18:42:00+01:00"


def _shift(count: int, unit: str) -> Shift:
    return Shift(Decimal(count), unit)


BY_TENSE = [
    # recipe, past, present, future
    (Calendar(weekday=3), "2024-03-13", "2024-03-13", "2024-03-13"),
    (Calendar(weekday=2), "2024-03-12", "2024-03-12", "2024-03-19"),
    (Calendar(weekday=5), "2024-03-08", "2024-03-15", "2024-03-15"),
    (Calendar(month=4, day=9), "2023-04-09", "2024-04-09", "2024-04-09"),
    (Calendar(month=2, day=29), "2024-02-29", "2024-02-29", "2028-02-29"),
    (Calendar(month=11), "2023-11", "2023-11", "2024-11"),
    (Calendar(month=3), "2024-03", "2024-03", "2024-03"),
    (Calendar(day=17), "2024-02-17", "2024-03-17", "2024-03-17"),
    (Calendar(day=31), "2024-01-31", "2024-03-31", "2024-03-31"),
    (Calendar(weekday=4, day=14), "2023-12-14", "2024-03-14", "2024-03-14"),
    (Calendar(feast="12-25"), "2023-12-25", "2023-12-25", "2024-12-25"),
    (Calendar(feast="E+1"), "2023-04-10", "2024-04-01", "2024-04-01"),
    (Calendar(feast="11#4#4"), "2023-11-23", "2023-11-23", "2024-11-28"),
    (Calendar(feast="05#-1#1"), "2023-05-29", "2024-05-27", "2024-05-27"),
    (Calendar(period="Q1"), "2023-Q1", "2024-Q1", "2024-Q1"),
    (Calendar(period="SU"), "2023-SU", "2024-SU", "2024-SU"),
    (_shift(0, "WE"), "2024-W10-WE", "2024-W11-WE", "2024-W11-WE"),
    (Clock(hour=11), "2024-03-13T11:00", "2024-03-13T11:00", "2024-03-14T11:00"),
    (Clock(hour=22, minute=30), "2024-03-13T22:30", "2024-03-13T22:30", "2024-03-13T22:30"),
    (Clock(_shift(-1, "D"), part="NI"), "2024-03-12TNI", "2024-03-12TNI", "2024-03-12TNI"),
    (Clock(Calendar(weekday=3), 20), "2024-03-06T20:00", "2024-03-13T20:00", "2024-03-13T20:00"),
    (ByTense(_shift(3, "Y"), Length("P3Y")), "P3Y", "P3Y", "2027"),
    (Bound("until", Calendar(weekday=5)), "../2024-03-08", "../2024-03-15", "../2024-03-15"),
    (Bound("since", Calendar(weekday=5)), "2024-03-08/..", "2024-03-08/..", "2024-03-15/.."),
    (Between(Calendar(weekday=1), Calendar(weekday=5)), "2024-03-04/2024-03-08", "2024-03-11/2024-03-15", "2024-03-18/2024-03-22"),
    (Between(Calendar(day=3), Calendar(day=5, month=5)), "2023-05-03/2023-05-05", "2024-05-03/2024-05-05", "2024-05-03/2024-05-05"),
]  # fmt: skip

ALWAYS = [
    (Calendar(year=2022), "2022"),
    (Calendar(year=2023, month=9), "2023-09"),
    (Calendar(year=2023, month=9, day=2), "2023-09-02"),
    (Calendar(year=2023, period="W36"), "2023-W36"),
    (Calendar(year=2021, period="WI"), "2021-WI"),
    (Calendar(decade=199), "199"),
    (Calendar(century=18), "18"),
    (Calendar(weekday=5, turn=1), "2024-03-15"),
    (Calendar(weekday=3, turn=1), "2024-03-20"),
    (Calendar(weekday=3, turn=-1), "2024-03-06"),
    (Calendar(period="FA", turn=-1), "2023-FA"),
    (Calendar(month=5, turn=-1), "2023-05"),
    (Calendar(weekday=5, frame=_shift(1, "W")), "2024-03-22"),
    (Calendar(month=3, frame=_shift(-1, "Y")), "2023-03"),
    (_shift(0, "D"), "2024-03-13"),
    (_shift(-1, "D"), "2024-03-12"),
    (_shift(-1, "W"), "2024-W10"),
    (_shift(1, "2W"), "2024-W13"),
    (_shift(-3, "M"), "2023-12"),
    (_shift(10, "M"), "2025-01"),
    (_shift(1, "Y"), "2025"),
    (_shift(-1, "10Y"), "201"),
    (_shift(-1, "3M"), "2023-Q4"),
    (_shift(1, "6M"), "2024-H2"),
    (_shift(-2, "TH"), "2024-03-13T16:42"),
    (_shift(-1, "WE"), "2024-W10-WE"),
    (Clock(Calendar(weekday=2), part="AF"), None),
    (Clock(Calendar(year=2024, month=3, day=1), 24), "2024-03-02T00:00"),
    (Clock(_shift(1, "W"), 9), None),
    (Edge(Calendar(year=2021), "start"), "2021-01/2021-03"),
    (Edge(Calendar(year=2024, month=2), "end"), "2024-02-21/2024-02-29"),
    (Edge(Calendar(decade=199), "end"), "1997/1999"),
    (Edge(Calendar(year=2024, month=3, day=1), "end"), "2024-03-01"),
    (Bound("since", Edge(Calendar(year=2024, month=2), "middle")), "2024-02-10/.."),
    (Nth(-1, "3", Calendar(year=2024, month=6)), "2024-06-26"),
    (Nth(2, "W", Calendar(year=2024, month=6)), "2024-W24"),
    (Nth(6, "1", Calendar(year=2024, month=6)), None),
    (Bound("until", Edge(_shift(0, "M"), "end")), "../2024-03-31"),
    (Bound("since", Edge(_shift(0, "Y"), "start")), "2024-01-01/.."),
    (Bound("before", Vague("FUTURE_REF")), "FUTURE_REF"),
    (Bound("since", Length("P3Y")), "P3Y"),
    (Bound("after", Eventful()), None),
    (Between(Calendar(month=1), Calendar(year=2015, month=4)), "2015-01/2015-04"),
    (Between(Calendar(month=11), Calendar(year=2015, month=2)), "2014-11/2015-02"),
    (Between(Calendar(year=2015), Calendar(year=2018)), "2015/2018"),
    (Loose(Length("PT3H")), "PT3H"),
    (Repeated("XXXX-WXX-1"), "XXXX-WXX-1"),
    (Vague("PAST_REF"), "PAST_REF"),
    (Eventful(), None),
    (_shift(-5000, "Y"), None),
    (_shift(99999999, "D"), None),
]


@pytest.mark.parametrize(("recipe", "past", "present", "future"), BY_TENSE)
def test_the_tense_says_which(recipe: Recipe, past: str, present: str, future: str) -> None:
    """The past looks back from the day of publication, the future ahead, the present to the nearest."""
    assert [resolve(recipe, PUBLISHED, tense) for tense in ("past", "present", "future")] == [
        past,
        present,
        future,
    ]


@pytest.mark.parametrize(("recipe", "value"), [case for case in ALWAYS if case[1] is not None])
def test_the_tense_is_of_no_matter(recipe: Recipe, value: str) -> None:
    """Times that say themselves where they lie mean the same in every tense."""
    assert {resolve(recipe, PUBLISHED, tense) for tense in ("past", "present", "future")} == {value}


@pytest.mark.parametrize("recipe", [recipe for recipe, value in ALWAYS if value is None][1:])
def test_no_value(recipe: Recipe) -> None:
    """Times that hang on an event, an hour of no single day and years before our count have no value."""
    assert resolve(recipe, PUBLISHED, "past") is None


OFFSETS = [
    (_shift(-1, "D"), "-P1D"),
    (_shift(2, "10Y"), "P20Y"),
    (Calendar(weekday=1), "XXXX-WXX-1"),
    (Calendar(weekday=1, turn=1), "XXXX-WXX-1;+1"),
    (Calendar(month=7), "XXXX-07"),
    (Calendar(month=9, day=4), "XXXX-09-04"),
    (Calendar(day=17), "XXXX-XX-17"),
    (Calendar(period="Q3"), "XXXX-Q3"),
    (Calendar(weekday=5, frame=_shift(1, "W")), "XXXX-WXX-5;P1W"),
    (Clock(Calendar(weekday=2), part="MO"), "XXXX-WXX-2TMO"),
    (Clock(hour=9, minute=5), "T09:05"),
    (Bound("until", Calendar(weekday=5)), "../XXXX-WXX-5"),
    (Between(Calendar(weekday=1), Calendar(weekday=5)), "XXXX-WXX-1/XXXX-WXX-5"),
    (Edge(_shift(0, "M"), "end"), "P0M;end"),
    (Loose(_shift(-3, "M")), "-P3M"),
    (Eventful(), None),
]


@pytest.mark.parametrize(("recipe", "value"), OFFSETS)
def test_without_a_date(recipe: Recipe, value: str | None) -> None:
    """Without a date of publication nothing is guessed, and the offset keeps what the words say."""
    assert resolve(recipe, None, "past") is None
    assert offset(recipe) == value


@pytest.mark.parametrize("anchor", ["2024-03-13", "2024-03-13T06:00:00Z", "20240313", "2024-03-13 06:00"])
def test_anchors(anchor: str) -> None:
    """The date of publication comes with or without its time and zone."""
    assert resolve(_shift(-1, "D"), anchor, "past") == "2024-03-12"


@pytest.mark.parametrize("anchor", ["", "yesterday", "2024-13-45", "2024"])
def test_bad_anchors(anchor: str) -> None:
    """A date of publication that is none leaves relative times unresolved."""
    assert resolve(_shift(-1, "D"), anchor, "past") is None


def test_a_night_just_over() -> None:
    """Without a time of publication, a night told in the past is the one before."""
    assert resolve(Clock(part="NI"), "2024-03-13", "past") == "2024-03-12TNI"
    assert resolve(Clock(part="NI"), "2024-03-13", "future") == "2024-03-13TNI"


def test_an_article_that_grew() -> None:
    """A past hour long after publication was the day before; a few hours after, the article has grown."""
    assert resolve(Clock(hour=17), "2024-03-13T07:15:00", "past") == "2024-03-12T17:00"
    assert resolve(Clock(hour=12, minute=5), "2024-03-13T08:20:00", "past") == "2024-03-13T12:05"


@pytest.mark.parametrize(
    ("year", "day"), [(2016, "2016-03-27"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25")]
)
def test_easter(year: int, day: str) -> None:
    """Easter Sunday follows the Gregorian computus."""
    assert easter(year).isoformat() == day


FIELDS = st.builds(
    Calendar,
    year=st.none() | st.integers(1500, 2099),
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
    weekday=st.none() | st.integers(1, 7),
    turn=st.none() | st.integers(-1, 1),
)
SHIFTS = st.builds(
    Shift,
    st.integers(-500, 500).map(Decimal),
    st.sampled_from(["D", "W", "2W", "M", "3M", "6M", "Y", "10Y", "100Y", "WE", "TH", "TM"]),
)
DAYS = st.dates().map(lambda day: day.isoformat())


@given(FIELDS | SHIFTS, DAYS, st.sampled_from(["past", "present", "future"]))
def test_any_recipe(recipe: Recipe, anchor: str, tense: str) -> None:
    """Whatever the fields and the date, the answer is a value that names a stretch of days, or nothing."""
    value = resolve(recipe, anchor, tense)
    assert value is None or stretch(value) is not None
    assert offset(recipe) is not None
