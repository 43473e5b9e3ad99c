"""Fields of the calendar in their place: which Monday, which March, which Christmas is meant.

Writers leave out what the day of publication says by itself. The past looks for the latest such time that
has begun, the future for the first that is not over, the present for the nearest; "last" and "next" leave
out the day of publication.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from factdiff.model import days
from factdiff.model.days import Stretch
from factdiff.model.timex import Calendar

#: How far candidates reach: 29 February and a numbered 53rd week are found within eight years.
_YEARS, _MONTHS, _WEEKS = 8, 12, 3
#: A named weekday that no date of the neighbouring years falls on is a slip of the writer's.
_NEAR_YEARS = 1


def settle(fields: Calendar, day: date | None, tense: str, frame: Stretch | None = None) -> Stretch | None:
    """The days that the fields mean, seen from a day; within ``frame`` where the words give one."""
    if fields.decade is not None:
        return days.years(fields.decade, 1)
    if fields.century is not None:
        return days.years(fields.century, 2)
    if fields.year is not None:
        return _at(fields, fields.year)
    base = frame.first if frame else day
    if base is None:
        return None
    candidates = sorted(_candidates(fields, base), key=lambda one: (one.first, one.last, one.value))
    if frame:
        inside = (c for c in candidates if frame.first <= c.first and c.last <= frame.last)
        return next(inside, None)
    return _choose(candidates, base, _reported(fields, tense), fields.turn)


def _reported(fields: Calendar, tense: str) -> str:
    """Quarters and halves of the past are spoken of once they are over."""
    whole = fields.period is not None and fields.period[0] in "QH"
    return "over" if whole and tense == "past" and fields.turn is None else tense


def _choose(candidates: list[Stretch], day: date, tense: str, turn: int | None) -> Stretch | None:
    if turn == -1 or tense == "over":
        return next((c for c in reversed(candidates) if c.last < day), None)
    if turn == 1:
        return next((c for c in candidates if c.first > day), None)
    # A date with its weekday may lie on the other side of the tense alone, and is meant all the same.
    if tense == "past" and (begun := [c for c in candidates if c.first <= day]):
        return begun[-1]
    if tense == "future" and (coming := [c for c in candidates if c.last >= day]):
        return coming[0]
    return min(candidates, key=lambda c: max((c.first - day).days, (day - c.last).days, 0), default=None)


def _candidates(fields: Calendar, base: date) -> Iterator[Stretch]:
    """The times that the fields fit, around a day."""
    if fields.month is None and fields.day is not None:
        yield from _on_weekday(fields, _days_of_month(fields.day, base))
    elif fields.month is None and fields.weekday is not None:
        monday = base - timedelta(base.isoweekday() - 1)
        offsets = (timedelta(fields.weekday - 1, weeks=w) for w in range(-_WEEKS, _WEEKS + 1))
        yield from (days.day(monday + offset) for offset in offsets)
    else:
        found = [c for y in range(base.year - _YEARS, base.year + _YEARS + 1) if (c := _at(fields, y))]
        near = [c for c in found if abs(c.first.year - base.year) <= _NEAR_YEARS]
        fitting = list(_on_weekday(fields, near))
        yield from fitting if len(fitting) < len(near) else found


def _days_of_month(number: int, base: date) -> Iterator[Stretch]:
    for shift in range(-_MONTHS, _MONTHS + 1):
        found = days.month(base.year, base.month + shift)
        if number <= found.last.day:
            yield days.day(found.first.replace(day=number))


def _on_weekday(fields: Calendar, found: Iterable[Stretch]) -> Iterator[Stretch]:
    """Those that fall on the named weekday, or all of them where none does."""
    every = list(found)
    fitting = [c for c in every if fields.weekday in (None, c.first.isoweekday())]
    yield from fitting or every


def _at(fields: Calendar, year: int) -> Stretch | None:
    """The time that the fields mean in a year; ``None`` where it has no such day or week."""
    try:
        if fields.feast is not None:
            return days.feast(year, fields.feast)
        if fields.period is not None:
            return days.period(year, fields.period)
        if fields.month is None:
            return days.years(year)
        if fields.day is None:
            return days.month(year, fields.month)
        return days.day(date(year, fields.month, fields.day))
    except ValueError:
        return None
