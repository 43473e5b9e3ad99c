"""From when to when a time value reaches, so that times compare by what they hold and not by notation."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

Extent = tuple[datetime, datetime]

#: Times of news have no zone: both sides speak of the article's own place.
_EARLIEST, _LATEST = datetime(1, 1, 1, 0, 0), datetime(9999, 12, 31, 23, 59)  # noqa: DTZ001
_DAY_END = time(23, 59)
_PERIODS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2),
}  # fmt: skip
_PARTS = {"MO": (5, 12), "AF": (12, 18), "EV": (17, 23), "NI": (18, 23), "DT": (6, 18)}


def extent(value: str) -> Extent | None:
    """The first and the last minute of a value; ``None`` for lengths, sets and vague times."""
    if "/" in value:
        return _interval(*value.split("/", 1))
    for pattern, read in _NOTATIONS:
        if found := re.fullmatch(pattern, value):
            try:
                return read(found)
            except (ValueError, OverflowError):
                return None
    return None


def within(inner: Extent, outer: Extent) -> bool:
    """Whether the outer time holds the inner one."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def apart(one: Extent, other: Extent) -> bool:
    """Whether two times have no minute in common."""
    return one[1] < other[0] or other[1] < one[0]


def _interval(first: str, last: str) -> Extent | None:
    start = (_EARLIEST, _EARLIEST) if first in ("..", "") else extent(first)
    end = (_LATEST, _LATEST) if last in ("..", "") else extent(last)
    return (start[0], end[1]) if start and end and start[0] <= end[1] else None


def _days(first: date, last: date) -> Extent:
    return datetime.combine(first, time.min), datetime.combine(last, _DAY_END)


def _years(found: re.Match[str]) -> Extent:
    digits = found[1]
    missing = 4 - len(digits)
    first = max(int(digits) * 10**missing, 1)
    return _days(date(first, 1, 1), date(int(digits) * 10**missing + 10**missing - 1, 12, 31))


def _month(found: re.Match[str]) -> Extent:
    year, month = int(found[1]), int(found[2])
    return _days(date(year, month, 1), _month_end(year, month))


def _month_end(year: int, month: int) -> date:
    """The day before the next month begins; the module ``calendar`` would cost 2 ms to import."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


def _period(found: re.Match[str]) -> Extent:
    year, (first, last) = int(found[1]), _PERIODS[found[2]]
    end_year = year + (last < first)
    return _days(date(year, first, 1), _month_end(end_year, last))


def _week(found: re.Match[str]) -> Extent:
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    return _days(monday + timedelta(5 if found[3] else 0), monday + timedelta(6))


def _weekday(found: re.Match[str]) -> Extent:
    day = date.fromisocalendar(int(found[1]), int(found[2]), int(found[3]))
    return _days(day, day)


def _day(found: re.Match[str]) -> Extent:
    day = date.fromisoformat(found[0])
    return _days(day, day)


def _clock(found: re.Match[str]) -> Extent:
    day, hour, minute = date.fromisoformat(found[1]), int(found[2]), found[3]
    start = datetime.combine(day, time(hour % 24, int(minute or 0)))
    return start, start if minute else start + timedelta(minutes=59)


def _part(found: re.Match[str]) -> Extent:
    day, (first, last) = date.fromisoformat(found[1]), _PARTS[found[2]]
    return datetime.combine(day, time(first)), datetime.combine(day, time(last, 59))


_NOTATIONS: tuple[tuple[str, Callable[[re.Match[str]], Extent]], ...] = (
    (r"(\d{2,4})X*", _years),
    (r"(\d{4})-(\d\d)", _month),
    (r"(\d{4})-([QH]\d|SP|SU|FA|WI)", _period),
    (r"(\d{4})-W(\d\d)(-WE)?", _week),
    (r"(\d{4})-W(\d\d)-(\d)", _weekday),
    (r"\d{4}-\d\d-\d\d", _day),
    (r"(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::\d\d)?)?(?:Z|[+-]\d\d:\d\d)?", _clock),
    (r"(\d{4}-\d\d-\d\d)T(MO|AF|EV|NI|DT)", _part),
)
