"""Stretches of the calendar: which days a period covers, and how it is written after ISO 8601.

Seasons are those of meteorology and a winter has the year of its December; TIMEX3 leaves both open.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from factdiff.patterns import pattern
from factdiff.values import dataclass

_MONTHS = 12
_PERIODS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """The first and the last day of a time, and its value."""

    first: date
    last: date
    value: str


def day(when: date) -> Stretch:
    """One day."""
    return Stretch(when, when, when.isoformat())


def month(year: int, number: int) -> Stretch:
    """A month; numbers beyond December run into the following years, below January into those before."""
    year, index = year + (number - 1) // _MONTHS, (number - 1) % _MONTHS + 1
    return Stretch(date(year, index, 1), _month_end(year, index), f"{year:04}-{index:02}")


def _month_end(year: int, number: int) -> date:
    return date(year + number // _MONTHS, number % _MONTHS + 1, 1) - timedelta(1)


def years(digits: int, missing: int = 0) -> Stretch:
    """A year, or the ten or hundred years that share their leading digits (199 is the 1990s)."""
    size = 10**missing
    first = max(digits * size, 1)
    return Stretch(date(first, 1, 1), date(digits * size + size - 1, 12, 31), f"{digits:0{4 - missing}}")


def week(when: date, *, weekend: bool = False) -> Stretch:
    """The week that holds a day, or its weekend."""
    year, number, weekday = when.isocalendar()
    monday = when - timedelta(weekday - 1)
    suffix = "-WE" if weekend else ""
    return Stretch(monday + timedelta(5 * weekend), monday + timedelta(6), f"{year:04}-W{number:02}{suffix}")


def period(year: int, code: str) -> Stretch:
    """A quarter, half, season or numbered week of a year."""
    if code.startswith("W") and code != "WI":
        return week(date.fromisocalendar(year, int(code[1:]), 1))
    first, last = _PERIODS[code]
    return Stretch(date(year, first, 1), _month_end(year + (last < first), last), f"{year:04}-{code}")


def feast(year: int, code: str) -> Stretch:
    """A feast: a fixed day, one counted from Easter, or the n-th weekday of a month."""
    if code.startswith("E"):
        return day(easter(year) + timedelta(int(code[1:])))
    if "#" in code:
        number, nth, weekday = (int(part) for part in code.split("#"))
        return day(_nth_weekday(year, number, nth, weekday))
    return day(date(year, int(code[:2]), int(code[3:])))


def _nth_weekday(year: int, number: int, nth: int, weekday: int) -> date:
    """The n-th weekday of a month; -1 is the last."""
    if nth < 0:
        end = _month_end(year, number)
        return end - timedelta((end.isoweekday() - weekday) % 7)
    start = date(year, number, 1)
    return start + timedelta((weekday - start.isoweekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, after the anonymous computus (Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    number, rest = divmod(h + m - 7 * n + 114, 31)
    return date(year, number, rest + 1)


def stretch(value: str) -> Stretch | None:
    """The days that a value covers; ``None`` for intervals, lengths and vague times."""
    for written, read in _READERS:
        if found := written.fullmatch(value):
            return read(found)
    return None


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Stretch]], ...] = (
    (pattern(r"(\d{4}-\d\d-\d\d)(T.*)?"), lambda m: day(date.fromisoformat(m[1]))),
    (pattern(r"(\d{4})-(\d\d)"), lambda m: month(int(m[1]), int(m[2]))),
    (pattern(r"(\d{4})-W(\d\d)(-WE)?"), lambda m: _numbered_week(int(m[1]), int(m[2]), m[3])),
    (pattern(r"(\d{4})-(..)"), lambda m: period(int(m[1]), m[2])),
    (pattern(r"\d{2,4}"), lambda m: years(int(m[0]), 4 - len(m[0]))),
)


def _numbered_week(year: int, number: int, weekend: str | None) -> Stretch:
    return week(date.fromisocalendar(year, number, 1), weekend=bool(weekend))
