"""Actions for times that count from other times, lie ahead of their verb, are the n-th of a larger time, or stand in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from factdiff.languages.timeactions import calendar, clock, on_day
from factdiff.languages.timegrammar import Action
from factdiff.languages.timelengths import bare, moved
from factdiff.model.timex import (
    Ahead,
    Between,
    Bound,
    ByTense,
    Calendar,
    Clock,
    Eventful,
    Loose,
    Nth,
    Recipe,
    Shift,
    Told,
    Vague,
)

_MINUTES, _DAY_HOURS, _WEEK = 60, 24, 7
_LATE_IN_WEEK = (4, 5)
_TWO_DIGITS = 10


def counted(span: Recipe, base: Recipe | None = None, sign: int = 1, **_: object) -> Recipe | None:
    """A length counted from another time: two weeks before 13 May; without one, from the time told before."""
    found = moved(span, sign)
    inner = bare(found) if found else None
    if not isinstance(inner, Shift):
        return Eventful()
    shifted = _from(inner, base or Told())
    return Loose(shifted) if isinstance(found, Loose) else shifted


def _from(shift: Shift, base: Recipe) -> Shift:
    """A shift, or several one after the other, counted from a time."""
    if isinstance(shift.base, Shift):
        return replace(shift, base=_from(shift.base, base))
    return replace(shift, base=base)


def beside(base: Recipe, count: int, unit: str = "D", **_: object) -> Recipe:
    """The eve of a day, the day after it."""
    return Shift(Decimal(count), unit, base)


def long_weekend(base: Calendar, **_: object) -> Recipe:
    """The weekend of a feast: with a Monday before the feast's own day, with a Thursday or Friday behind it."""
    weekday = (
        int(base.feast[-1])
        if base.feast and "#" in base.feast
        else {"E+1": 1, "E-2": 5}.get(base.feast or "", 0)
    )
    if weekday == 1:
        return Between(Shift(Decimal(-2), "D", base), base)
    if weekday in _LATE_IN_WEEK:
        return Between(base, Shift(Decimal(_WEEK - weekday), "D", base))
    return Shift(Decimal(0), "WE", base)


def dated(base: Calendar, year: int, **_: object) -> Recipe:
    """A day and month in figures with their year behind a comma."""
    return replace(base, year=year)


def stamped(time: Recipe, **fields: Any) -> Recipe | None:  # noqa: ANN401 - fields of several types
    """A day, its time and its year, as machines write them."""
    day = calendar(**fields)
    return on_day(day, time) if day else None


def same_day(first: Recipe, last: Recipe, **_: object) -> Recipe | None:
    """From an hour of a day to an hour: between 2 p.m. on Friday and 4 p.m."""
    begin = bare(first)
    end = on_day(begin.base, last) if isinstance(begin, Clock) and begin.base else None
    return Between(first, end) if end else None


def bare_hours(base: Recipe, first: Recipe, last: Recipe, **_: object) -> Recipe | None:
    """Two bare hours of a named day: between 3 and 8 yesterday."""
    begin, end = on_day(base, first), on_day(base, last)
    return Between(begin, end) if begin and end else None


def weekdays_on(number: int, weekday: int, sign: int = 1, **_: object) -> Recipe | None:
    """So many Sundays from now or ago: the first is the next one, or the last."""
    if number < 1:
        return None
    return Shift(Decimal(sign * (number - 1)), "W", Calendar(weekday=weekday, turn=sign))


def around(base: Recipe, unit: str, **_: object) -> Recipe:
    """The week or weekend of a day."""
    return Shift(Decimal(0), unit, base)


def told(code: str, **_: object) -> Recipe:
    """What counts from the time told before: ``1 D`` the next day, ``0 D EV`` that evening."""
    count, unit, *part = code.split()
    shifted = Shift(Decimal(count), unit, Told())
    return Clock(shifted, part=part[0]) if part else shifted


def told_turn(count: int, weekday: int | None = None, month: int | None = None, **_: object) -> Recipe:
    """The first Thursday or March after the time told before, or the last before it."""
    return Calendar(weekday=weekday, month=month, turn=count, frame=Told())


def days_on(weekday: int, count: int, **_: object) -> Recipe:
    """So many days after the coming Friday: "a week on Friday"."""
    return Shift(Decimal(count), "D", Ahead(Calendar(weekday=weekday)))


def nth(number: int, base: Recipe, unit: str = "", weekday: int | None = None, **_: object) -> Recipe:
    """The n-th or last week, weekend, day or weekday of a time."""
    return Nth(number, unit or str(weekday), base)


def ahead(base: Recipe, **_: object) -> Recipe:
    """A time that lies ahead of what is told."""
    return Ahead(base)


def due(base: Recipe, **_: object) -> Recipe:
    """By a time that lies ahead."""
    return Bound("until", Ahead(base))


def due_in(span: Recipe, **_: object) -> Recipe | None:
    """Before so much time has passed: within three weeks from now, which are counted in days."""
    found = moved(span)
    if isinstance(found, Shift) and found.unit == "W":
        found = Shift(_WEEK * found.count, "D")
    return Bound("until", found) if found and not isinstance(found, Vague) else found


def span_of(years: tuple[int, int], **_: object) -> Recipe:
    """A season or business year of two numbers."""
    return Between(Calendar(year=years[0]), Calendar(year=years[1]))


def clock_before(minute: int, hour: int, half: str | None = None, **_: object) -> Recipe | None:
    """So many minutes to an hour."""
    found = clock(hour=hour, half=half)
    if not isinstance(found, Clock) or found.hour is None or not 0 < minute < _MINUTES:
        return None
    return replace(found, hour=(found.hour - 1) % _DAY_HOURS, minute=_MINUTES - minute)


def night_into(base: Recipe, **_: object) -> Recipe:
    """The night before a day."""
    return Clock(Shift(Decimal(-1), "D", base), part="NI")


def two_digits(number: int) -> int | None:
    """The last two digits of a year in words: nineteen *twelve*."""
    return number if number >= _TWO_DIGITS else None


def eventful(**_: object) -> Recipe:
    """A time that counts from an event."""
    return Eventful()


def first_of(number: int, unit: str, base: Recipe, sign: int = 1, **_: object) -> Recipe | None:
    """The first or last so many units of a time: the first six months of 2023."""
    if number < 1 or unit == "WE":
        return None
    first, last = (1, number) if sign > 0 else (-number, -1)
    return Between(Nth(first, unit, base), Nth(last, unit, base))


def as_of(base: Recipe, **_: object) -> Recipe:
    """Up to a time, of what has happened; from it on, of what will."""
    return ByTense(Bound("since", base), Bound("until", base))


COUNTED: dict[str, Action] = {
    action.__name__: action
    for action in (
        as_of,
        bare_hours,
        beside,
        counted,
        dated,
        long_weekend,
        same_day,
        stamped,
        weekdays_on,
        told_turn,
        days_on,
        around,
        told,
        nth,
        ahead,
        due,
        due_in,
        span_of,
        clock_before,
        night_into,
        two_digits,
        eventful,
        first_of,
    )
}
