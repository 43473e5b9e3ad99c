"""Parts of times, stretches of the calendar, and what words say of a time before any date is known."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.extraction.when.calendars import settle
from factdiff.extraction.when.edges import part
from factdiff.extraction.when.moments import offset, resolve
from factdiff.model import days
from factdiff.model.days import Stretch, stretch
from factdiff.model.timex import (
    Ahead,
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
    Told,
    Vague,
)

WEDNESDAY = "2024-03-13T18:42:00+01:00"

PARTS = """
2024-W11   start  2024-03-11/2024-03-13
2024-W11   middle 2024-03-12/2024-03-15
2024-W11   end    2024-03-14/2024-03-17
2024-W11   early  2024-03-11/2024-03-13
2024-W11   late   2024-03-14/2024-03-17
2024-W11   first  -
2024-03    start  2024-03-01/2024-03-10
2024-03    middle 2024-03-10/2024-03-20
2024-03    early  2024-03-01/2024-03-15
2024-03    late   2024-03-16/2024-03-31
2024-03    end    2024-03-21/2024-03-31
2024-03    first  2024-03-01/2024-03-15
2024-03    second 2024-03-16/2024-03-31
2024-04    second 2024-04-16/2024-04-30
2023-02    end    2023-02-21/2023-02-28
2024-02    end    2024-02-21/2024-02-29
2024-03    last   -
2024       start  2024-01/2024-03
2024       middle 2024-05/2024-08
2024       end    2024-10/2024-12
2024       first  2024-01/2024-06
2024       second 2024-07/2024-12
2023       end    2023-10/2023-12
2024-H2    start  2024-07/2024-08
2024-H1    middle 2024-03/2024-04
2024-H1    end    2024-05/2024-06
2024-H2    first  2024-07/2024-09
2024-H2    second 2024-10/2024-12
2024-Q1    start  2024-01/2024-01
2024-Q2    middle 2024-05/2024-05
2024-Q4    end    2024-12/2024-12
2024-SU    middle 2024-07/2024-07
2024-WI    end    2025-02/2025-02
2024-Q1    first  -
199        start  1990/1993
199        middle 1994/1996
199        end    1997/1999
199        first  1990/1994
199        second 1995/1999
19         start  1900/1939
19         middle 1940/1969
19         end    1970/1999
19         first  1900/1949
19         second 1950/1999
2024-03-13 start  -
2024-W11-WE start -
"""


@pytest.mark.parametrize("line", PARTS.split("\n")[1:-1])
def test_a_part_of_a_time(line: str) -> None:
    """Thirds and halves of weeks, months, years, decades and centuries; what is too short has none."""
    value, edge, expected = line.split()
    whole = stretch(value)
    assert whole is not None
    found = part(whole, edge)
    assert (f"{found[0].value}/{found[1].value}" if found else "-") == expected


STRETCHES = """
2024-03-13          2024-03-13 2024-03-13 2024-03-13
2024-03-13T18:42    2024-03-13 2024-03-13 2024-03-13
2024-02             2024-02-01 2024-02-29 2024-02
2023-12             2023-12-01 2023-12-31 2023-12
2024-W01            2024-01-01 2024-01-07 2024-W01
2020-W53            2020-12-28 2021-01-03 2020-W53
2024-W11-WE         2024-03-16 2024-03-17 2024-W11-WE
2024-Q1             2024-01-01 2024-03-31 2024-Q1
2024-Q2             2024-04-01 2024-06-30 2024-Q2
2024-Q3             2024-07-01 2024-09-30 2024-Q3
2024-Q4             2024-10-01 2024-12-31 2024-Q4
2024-H1             2024-01-01 2024-06-30 2024-H1
2024-H2             2024-07-01 2024-12-31 2024-H2
2024-SP             2024-03-01 2024-05-31 2024-SP
2024-SU             2024-06-01 2024-08-31 2024-SU
2024-FA             2024-09-01 2024-11-30 2024-FA
2023-WI             2023-12-01 2024-02-29 2023-WI
2024                2024-01-01 2024-12-31 2024
199                 1990-01-01 1999-12-31 199
19                  1900-01-01 1999-12-31 19
00                  0001-01-01 0099-12-31 00
P3W                 -
2024/2025           -
PAST_REF            -
"""


@pytest.mark.parametrize("line", STRETCHES.split("\n")[1:-1])
def test_the_days_that_a_value_covers(line: str) -> None:
    """Every value in ISO's notation covers days; lengths, intervals and vague times do not."""
    value, *expected = line.split()
    found = stretch(value)
    assert ([found.first.isoformat(), found.last.isoformat(), found.value] if found else ["-"]) == expected


@pytest.mark.parametrize(
    ("year", "code", "expected"),
    [
        (2024, "E+0", "2024-03-31"),
        (2024, "E-2", "2024-03-29"),
        (2024, "E+39", "2024-05-09"),
        (2024, "11#4#4", "2024-11-28"),
        (2024, "05#1#1", "2024-05-06"),
        (2024, "05#-1#1", "2024-05-27"),
        (2024, "05#-1#5", "2024-05-31"),
        (2024, "03#-1#7", "2024-03-31"),
        (2024, "07-14", "2024-07-14"),
    ],
)
def test_feasts(year: int, code: str, expected: str) -> None:
    """Feasts are days of a month, counted from Easter, or the n-th weekday of a month."""
    assert days.feast(year, code).value == expected


@settings(deadline=None)
@given(st.dates(date(1600, 1, 1), date(2400, 12, 31)))
def test_weeks_and_months_hold_their_days(day: date) -> None:
    """A day lies in its own week and month, and what is written is read as the same days."""
    for found in (days.week(day), days.month(day.year, day.month), days.years(day.year)):
        assert found.first <= day <= found.last
        assert stretch(found.value) == found
    assert days.week(day).last - days.week(day).first == timedelta(6)
    assert days.month(day.year, day.month + 1).first == days.month(day.year, day.month).last + timedelta(1)


def test_months_run_over_years() -> None:
    """Months beyond December lie in the next year, below January in the one before."""
    assert [days.month(2024, n).value for n in (-12, -11, 0, 1, 12, 13, 25)] == [
        "2022-12", "2023-01", "2023-12", "2024-01", "2024-12", "2025-01", "2026-01",
    ]  # fmt: skip


def _by(count: int, unit: str, base: Recipe | None = None) -> Shift:
    return Shift(Decimal(count), unit, base)


#: Recipe, told in the past, in the present, in the future, and without a date.
RECIPES = [
    (_by(-1, "D"), "2024-03-12", "2024-03-12", "2024-03-12", "-P1D"),
    (_by(2, "W"), "2024-W13", "2024-W13", "2024-W13", "P2W"),
    (_by(-2, "2W"), "2024-W07", "2024-W07", "2024-W07", "-P4W"),
    (_by(-3, "M"), "2023-12", "2023-12", "2023-12", "-P3M"),
    (_by(1, "Y"), "2025", "2025", "2025", "P1Y"),
    (_by(-1, "10Y"), "201", "201", "201", "-P10Y"),
    (_by(-1, "100Y"), "19", "19", "19", "-P100Y"),
    (_by(0, "3M"), "2024-Q1", "2024-Q1", "2024-Q1", "P0M"),
    (_by(-1, "3M"), "2023-Q4", "2023-Q4", "2023-Q4", "-P3M"),
    (_by(1, "6M"), "2024-H2", "2024-H2", "2024-H2", "P6M"),
    (_by(-2, "6M"), "2023-H1", "2023-H1", "2023-H1", "-P12M"),
    (_by(-2, "TH"), "2024-03-13T16:42", "2024-03-13T16:42", "2024-03-13T16:42", "-PT2H"),
    (_by(30, "TM"), "2024-03-13T19:12", "2024-03-13T19:12", "2024-03-13T19:12", "PT30M"),
    (_by(-45, "TS"), "2024-03-13T18:41", "2024-03-13T18:41", "2024-03-13T18:41", "-PT45S"),
    (_by(-1, "WE"), "2024-W10-WE", "2024-W10-WE", "2024-W10-WE", "-P1WE"),
    (_by(1, "WE"), "2024-W11-WE", "2024-W11-WE", "2024-W11-WE", "P1WE"),
    (_by(2, "WE"), "2024-W12-WE", "2024-W12-WE", "2024-W12-WE", "P2WE"),
    (_by(-2, "W", Calendar(year=2024, month=5, day=13)), "2024-04-29", "2024-04-29", "2024-04-29", "-P2W;2024-05-13"),
    (_by(-1, "2W", Calendar(year=2024, month=5, day=13)), "2024-04-29", "2024-04-29", "2024-04-29", "-P2W;2024-05-13"),
    (_by(3, "D", Calendar(year=2024, month=5, day=13)), "2024-05-16", "2024-05-16", "2024-05-16", "P3D;2024-05-13"),
    (_by(1, "M", Calendar(year=2024, month=1, day=31)), "2024-02-29", "2024-02-29", "2024-02-29", "P1M;2024-01-31"),
    (_by(-1, "3M", Calendar(year=2024, month=5, day=31)), "2024-02-29", "2024-02-29", "2024-02-29", "-P3M;2024-05-31"),
    (_by(1, "6M", Calendar(year=2024, month=5, day=13)), "2024-11-13", "2024-11-13", "2024-11-13", "P6M;2024-05-13"),
    (_by(1, "10Y", Calendar(year=2024, month=5, day=13)), "2034-05-13", "2034-05-13", "2034-05-13", "P10Y;2024-05-13"),
    (_by(-1, "Y", Calendar(year=2024, month=5)), "2023", "2023", "2023", "-P1Y;2024-05"),
    (_by(1, "M", Calendar(year=2024)), "2025-01", "2025-01", "2025-01", "P1M;2024"),
    (_by(1, "D", Calendar(year=2024)), None, None, None, "P1D;2024"),
    (_by(-2, "TH", Clock(Calendar(weekday=1), 10)), "2024-03-11T08:00", "2024-03-11T08:00", "2024-03-18T08:00",
     "-PT2H;XXXX-WXX-1T10:00"),
    (_by(-2, "TH", Calendar(weekday=1)), None, None, None, "-PT2H;XXXX-WXX-1"),
    (_by(1, "D", Eventful()), None, None, None, "P1D;"),
    # Where nothing was told before, what is to come counts from publication.
    (_by(1, "D", Told()), None, None, "2024-03-14", "P1D;told"),
    (Told(), None, None, "2024-03-13", "told"),
    (Ahead(Calendar(weekday=2)), "2024-03-19", "2024-03-19", "2024-03-19", "XXXX-WXX-2"),
    (Loose(_by(-1, "M")), "2024-02", "2024-02", "2024-02", "-P1M"),
    (Calendar(weekday=1, turn=1), "2024-03-18", "2024-03-18", "2024-03-18", "XXXX-WXX-1;+1"),
    (Calendar(weekday=3, turn=-1), "2024-03-06", "2024-03-06", "2024-03-06", "XXXX-WXX-3;-1"),
    (Calendar(weekday=3, turn=1), "2024-03-20", "2024-03-20", "2024-03-20", "XXXX-WXX-3;+1"),
    (Calendar(decade=199), "199", "199", "199", "199"),
    (Calendar(century=19), "19", "19", "19", "19"),
    (Calendar(year=987), "0987", "0987", "0987", "0987"),
    (Calendar(month=3, day=5), "2024-03-05", "2024-03-05", "2025-03-05", "XXXX-03-05"),
    (Calendar(day=5), "2024-03-05", "2024-03-05", "2024-04-05", "XXXX-XX-05"),
    (Calendar(month=2, day=30), None, None, None, "XXXX-02-30"),
    (Calendar(period="Q1", turn=-1), "2023-Q1", "2023-Q1", "2023-Q1", "XXXX-Q1;-1"),
    (Calendar(period="H1"), "2023-H1", "2024-H1", "2024-H1", "XXXX-H1"),
    (Calendar(period="W20"), "2023-W20", "2024-W20", "2024-W20", "XXXX-W20"),
    (Calendar(year=2020, feast="12-25"), "2020-12-25", "2020-12-25", "2020-12-25", "2020-12-25"),
    (Calendar(month=5, frame=Calendar(year=2020)), "2020-05", "2020-05", "2020-05", "XXXX-05;2020"),
    (Calendar(weekday=2, frame=_by(-1, "W")), "2024-03-05", "2024-03-05", "2024-03-05", "XXXX-WXX-2;-P1W"),
    (Clock(hour=24), "2024-03-13T00:00", "2024-03-14T00:00", "2024-03-14T00:00", "T24:00"),
    (Clock(part="MO"), "2024-03-13TMO", "2024-03-13TMO", "2024-03-14TMO", "TMO"),
    (Clock(part="AF"), "2024-03-13TAF", "2024-03-13TAF", "2024-03-13TAF", "TAF"),
    (Clock(), "2024-03-13", "2024-03-13", "2024-03-13", None),
    (Clock(Calendar(weekday=1)), "2024-03-11", "2024-03-11", "2024-03-18", "XXXX-WXX-1"),
    (Clock(Eventful(), 8), None, None, None, None),
    (Clock(Calendar(month=4), 8), None, None, None, "XXXX-04T08:00"),
    (Bound("since", Calendar(month=1)), "2024-01/..", "2024-01/..", "2025-01/..", "XXXX-01/.."),
    (Bound("after", Calendar(year=2020)), "2020/..", "2020/..", "2020/..", "2020/.."),
    (Bound("until", Calendar(month=1)), "../2024-01", "../2025-01", "../2025-01", "../XXXX-01"),
    (Bound("before", Eventful()), None, None, None, None),
    (Bound("since", Edge(Calendar(year=2024, month=3), "end")), "2024-03-21/..", "2024-03-21/..", "2024-03-21/..",
     "2024-03;end/.."),
    (Bound("until", Edge(Calendar(year=2024), "start")), "../2024-03-31", "../2024-03-31", "../2024-03-31", "../2024;start"),
    (Bound("since", Length("P3W")), "P3W", "P3W", "P3W", "P3W/.."),
    (Bound("since", Vague("PAST_REF")), "PAST_REF", "PAST_REF", "PAST_REF", "PAST_REF/.."),
    (Between(Calendar(year=2020), Calendar(year=2022)), "2020/2022", "2020/2022", "2020/2022", "2020/2022"),
    (Between(Clock(_by(0, "D"), 22), Clock(hour=6)), "2024-03-13T22:00/2024-03-14T06:00",
     "2024-03-13T22:00/2024-03-14T06:00", "2024-03-13T22:00/2024-03-14T06:00", "P0DT22:00/T06:00"),
    (Between(Calendar(day=4), Calendar(month=3, day=6)), "2024-03-04/2024-03-06", "2024-03-04/2024-03-06",
     "2025-03-04/2025-03-06", "XXXX-XX-04/XXXX-03-06"),
    (Between(Calendar(month=11), Calendar(month=2)), "2023-11/2024-02", "2023-11/2024-02", "2024-11/2025-02",
     "XXXX-11/XXXX-02"),
    (Between(Eventful(), Calendar(year=2020)), None, None, None, None),
    (Nth(2, "D", Calendar(year=2024, month=3)), "2024-03-02", "2024-03-02", "2024-03-02", "2024-03;D#2"),
    (Nth(-1, "D", Calendar(year=2024, month=2)), "2024-02-29", "2024-02-29", "2024-02-29", "2024-02;D#-1"),
    (Nth(1, "1", Calendar(year=2024, month=3)), "2024-03-04", "2024-03-04", "2024-03-04", "2024-03;1#1"),
    (Nth(-1, "7", Calendar(year=2024, month=3)), "2024-03-31", "2024-03-31", "2024-03-31", "2024-03;7#-1"),
    (Nth(5, "1", Calendar(year=2024, month=3)), None, None, None, "2024-03;1#5"),
    (Nth(1, "W", Calendar(year=2024, month=3)), "2024-W10", "2024-W10", "2024-W10", "2024-03;W#1"),
    (Nth(2, "WE", Calendar(year=2024, month=3)), "2024-W10-WE", "2024-W10-WE", "2024-W10-WE", "2024-03;WE#2"),
    (Nth(2, "M", Calendar(year=2024)), "2024-02", "2024-02", "2024-02", "2024;M#2"),
    (Nth(-1, "M", Calendar(year=2024)), "2024-12", "2024-12", "2024-12", "2024;M#-1"),
    (Nth(13, "M", Calendar(year=2024)), None, None, None, "2024;M#13"),
    (Nth(2, "3M", Calendar(year=2024)), "2024-Q2", "2024-Q2", "2024-Q2", "2024;3M#2"),
    (Nth(-1, "6M", Calendar(year=2024)), "2024-H2", "2024-H2", "2024-H2", "2024;6M#-1"),
    (Nth(3, "Y", Calendar(decade=199)), "1992", "1992", "1992", "199;Y#3"),
    (Nth(2, "3M", Calendar(decade=199)), None, None, None, "199;3M#2"),
    (Nth(2, "D", Eventful()), None, None, None, None),
    (Edge(Clock(_by(0, "D"), part="MO"), "end"), "2024-03-13TMO", "2024-03-13TMO", "2024-03-13TMO", "P0DTMO;end"),
    (Edge(Calendar(year=2024, period="Q1"), "start"), "2024-01", "2024-01", "2024-01", "2024-Q1;start"),
    (Length("P3W"), "P3W", "P3W", "P3W", "P3W"),
    (Repeated("XXXX-WXX-1"), "XXXX-WXX-1", "XXXX-WXX-1", "XXXX-WXX-1", "XXXX-WXX-1"),
    (ByTense(Calendar(year=2025), Calendar(year=2023)), "2023", "2023", "2025", "2023"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("recipe", "past", "present", "future", "undated"), RECIPES, ids=lambda value: str(value)[:40]
)
def test_a_recipe_with_a_date_and_without(
    recipe: Recipe, past: str | None, present: str | None, future: str | None, undated: str | None
) -> None:
    """The value by tense, seen from a Wednesday evening, and what is known without a date."""
    assert [resolve(recipe, WEDNESDAY, tense) for tense in ("past", "present", "future")] == [
        past,
        present,
        future,
    ]
    assert offset(recipe) == undated


@pytest.mark.parametrize(
    ("told", "recipe", "expected"),
    [
        ("2024-03-05", Told(), "2024-03-05"),
        ("2024-03-05", _by(1, "D", Told()), "2024-03-06"),
        ("2024-03-05", Clock(_by(0, "D", Told()), part="EV"), "2024-03-05TEV"),
        ("2024-03-05T10:00", _by(3, "TH", Told()), "2024-03-05T13:00"),
        ("2024-03", _by(1, "M", Told()), "2024-04"),
        ("2024-03", _by(-1, "M", Told()), "2024-02"),
        ("2024-03/2024-05", _by(1, "D", Told()), None),
    ],
)
def test_what_counts_from_the_time_told_before(told: str, recipe: Recipe, expected: str | None) -> None:
    """The next day is that behind the day told before."""
    assert resolve(recipe, WEDNESDAY, "past", told) == expected


@pytest.mark.parametrize(
    ("anchor", "clock", "tense", "expected"),
    [
        ("2024-03-13T12:00:00", Clock(hour=18), "past", "2024-03-12T18:00"),
        ("2024-03-13T12:00:00", Clock(hour=17), "past", "2024-03-13T17:00"),
        ("2024-03-13T12:00:00", Clock(hour=12), "past", "2024-03-13T12:00"),
        ("2024-03-13T12:00:00", Clock(hour=11), "future", "2024-03-14T11:00"),
        ("2024-03-13T12:00:00", Clock(hour=12), "future", "2024-03-13T12:00"),
        ("2024-03-13T09:00:00", Clock(part="EV"), "past", "2024-03-12TEV"),
        ("2024-03-13T20:00:00", Clock(part="AF"), "future", "2024-03-14TAF"),
        ("2024-03-13T12:00:00", Clock(part="NI"), "past", "2024-03-12TNI"),
        ("2024-03-13T23:00:00", Clock(part="NI"), "past", "2024-03-13TNI"),
        ("2024-03-13", Clock(part="NI"), "past", "2024-03-12TNI"),
        ("2024-03-13", Clock(part="EV"), "past", "2024-03-13TEV"),
        ("2024-03-13T12:00:00", Clock(_by(0, "D"), part="NI"), "past", "2024-03-12TNI"),
        ("2024-03-13T12:00:00", Clock(_by(0, "D"), 18), "past", "2024-03-13T18:00"),
        ("2024-03-13T10:00:00", Clock(Calendar(weekday=3), 20), "past", "2024-03-06T20:00"),
        ("2024-03-13T07:00:00", Clock(Calendar(weekday=3), part="MO"), "past", "2024-03-13TMO"),
        (None, Clock(hour=13), "past", None),
    ],
)
def test_hours_before_and_behind_the_publication(
    anchor: str | None, clock: Clock, tense: str, expected: str | None
) -> None:
    """What is told of the past has begun when the article appears, what is told of the future is not over."""
    assert resolve(clock, anchor, tense) == expected


def test_a_date_that_is_none() -> None:
    """Without a day of publication only what has its own year is settled."""
    assert settle(Calendar(month=3), None, "past") is None
    assert settle(Calendar(year=2020, month=3), None, "past") == days.month(2020, 3)
    frame = Stretch(date(2020, 1, 1), date(2020, 12, 31), "2020")
    assert settle(Calendar(month=3), None, "past", frame) == days.month(2020, 3)
    assert settle(Calendar(month=2, day=30), None, "past", frame) is None
