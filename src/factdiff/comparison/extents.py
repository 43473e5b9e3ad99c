"""From when to when a time value reaches, so that times compare by what they hold and not by notation."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from factdiff.model.days import stretch

Extent = tuple[datetime, datetime]

#: Times of news have no zone: both sides speak of the article's own place.
_EARLIEST, _LATEST = datetime(1, 1, 1, 0, 0), datetime(9999, 12, 31, 23, 59)  # noqa: DTZ001
_DAY_END = time(23, 59)
_PARTS = {"MO": (5, 12), "AF": (12, 18), "EV": (17, 23), "NI": (18, 23), "DT": (6, 18)}


def extent(value: str) -> Extent | None:
    """The first and the last minute of a value; ``None`` for lengths, sets and vague times."""
    if "/" in value:
        return _interval(*value.split("/", 1))
    try:
        for pattern, read in _NOTATIONS:
            if found := re.fullmatch(pattern, value):
                return read(found)
        return _whole_days(value)
    except (ValueError, OverflowError, KeyError):
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


def _whole_days(value: str) -> Extent | None:
    """The days of a date, week, month, season or year; digits of a year that are not known may stand as X."""
    known = value.rstrip("X")
    found = stretch(known)
    return _days(found.first, found.last) if found is not None and found.value == known else None


def _weekday(found: re.Match[str]) -> Extent:
    day = date.fromisocalendar(int(found[1]), int(found[2]), int(found[3]))
    return _days(day, day)


def _clock(found: re.Match[str]) -> Extent:
    day, hour, minute = date.fromisoformat(found[1]), int(found[2]), found[3]
    start = datetime.combine(day, time(hour % 24, int(minute or 0)))
    return start, start if minute else start + timedelta(minutes=59)


def _part(found: re.Match[str]) -> Extent:
    day, (first, last) = date.fromisoformat(found[1]), _PARTS[found[2]]
    return datetime.combine(day, time(first)), datetime.combine(day, time(last, 59))


_NOTATIONS: tuple[tuple[str, Callable[[re.Match[str]], Extent]], ...] = (
    (r"(\d{4})-W(\d\d)-(\d)", _weekday),
    (r"(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::\d\d)?)?(?:Z|[+-]\d\d:\d\d)?", _clock),
    (r"(\d{4}-\d\d-\d\d)T(MO|AF|EV|NI|DT)", _part),
)
