"""Actions for times that count from other times, lie ahead of their verb, are the n-th of a larger time, or stand in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factdiff.languages.timeactions import bare, clock, moved
from factdiff.languages.timegrammar import Action
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
_TWO_DIGITS = 10


def counted(span: Recipe, base: Recipe | None = None, sign: int = 1, **_: object) -> Recipe | None:
    """A length counted from another time: two weeks before 13 May; without one, from the time told before."""
    found = moved(span, sign)
    inner = bare(found) if found else None
    if not isinstance(inner, Shift):
        return Eventful()
    shifted = replace(inner, base=base or Told())
    return Loose(shifted) if isinstance(found, Loose) else shifted


def around(base: Recipe, unit: str, **_: object) -> Recipe:
    """The week or weekend of a day."""
    return Shift(Decimal(0), unit, base)


def told(code: str, **_: object) -> Recipe:
    """What counts from the time told before: ``1 D`` the next day, ``0 D EV`` that evening."""
    count, unit, *part = code.split()
    shifted = Shift(Decimal(count), unit, Told())
    return Clock(shifted, part=part[0]) if part else shifted


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
        counted,
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
