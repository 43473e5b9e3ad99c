"""From the words of a rule to a recipe: the actions that grammars of time expressions name.

An action gets the values of its rule's names as keywords and passes over those that it has no use for.
It answers ``None`` where the words make no time together (the 31st of April): the reading is dropped.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from decimal import Decimal
from typing import Any

from factdiff.languages.timegrammar import Action
from factdiff.languages.timelengths import LENGTHS, bare, duration
from factdiff.model.timex import (
    Between,
    Bound,
    Calendar,
    Clock,
    Edge,
    Length,
    Loose,
    Recipe,
    Repeated,
    Shift,
    Vague,
)

_NOON, _DAY_HOURS, _MONTHS = 12, 24, 12
_LEAP_YEAR = 2024
_LAST_CENTURY = 1900


def add(**values: int) -> int:
    """A number word made of several: twenty + four."""
    return sum(values.values())


def times(factor: int = 1, number: int = 1) -> int:
    """A number word made by multiplication: two hundred."""
    return factor * number


def calendar(**fields: Any) -> Calendar | None:  # noqa: ANN401 - fields of several types
    """Fields of the calendar side by side; a day that no month has is refused."""
    given = {name: value for name, value in fields.items() if name in Calendar.__slots__}
    day = Calendar(**given)
    if day.month and day.month > _MONTHS:
        return None
    if day.day and day.month and day.day > monthrange(day.year or _LEAP_YEAR, day.month)[1]:
        return None
    return day


def period(kind: str = "", number: int = 1, **fields: Any) -> Calendar | None:  # noqa: ANN401 - fields of several types
    """The n-th quarter (``Q``), half (``H``) or week (``W``) of a year."""
    limit = {"Q": 4, "H": 2, "W": 53}[kind]
    if not 1 <= number <= limit:
        return None
    code = f"W{number:02}" if kind == "W" else f"{kind}{number}"
    return Calendar(period=code, **{k: v for k, v in fields.items() if k in Calendar.__slots__})


def decade(year: int = 0, number: int = 0) -> Calendar | None:
    """The ten years from ``year`` on, or from the year that a number word means in the last century."""
    year = year or _LAST_CENTURY + number
    return Calendar(decade=year // 10) if year % 10 == 0 else None


def century(number: int = 0) -> Calendar:
    """The n-th century: the 19th has the years 18xx."""
    return Calendar(century=number - 1)


def framed(base: Calendar | Clock, frame: Recipe, **_: object) -> Recipe | None:
    """Something within a larger time: Friday of next week."""
    if isinstance(base, Calendar):
        return replace(base, frame=frame) if base.year is None else None
    inner = framed(base.base, frame) if isinstance(base.base, Calendar) else None
    return replace(base, base=inner) if inner else None


def turned(base: Recipe, turn: int = 0, **_: object) -> Recipe | None:
    """Last, this or next Monday, March, spring or Christmas; a date with its year turns to no other."""
    return replace(base, turn=turn) if isinstance(base, Calendar) and base.year is None else None


def clock(  # noqa: PLR0913 - each is a name that a rule may give
    *,
    base: Recipe | None = None,
    hour: int | None = None,
    minute: int | None = None,
    half: str | None = None,
    hm: tuple[int, int] | None = None,
    part: str | None = None,
    loose: object = None,
    **_: object,
) -> Recipe | None:
    """A time of day; ``half`` is am or pm, a part of the day says it as well."""
    if hm:
        hour, minute = hm
    if hour is not None:
        hour = _of_day(hour, half or {"AF": "pm", "EV": "pm", "MO": "am"}.get(part or ""))
        if hour is None:
            return None
        part = None
    found = Clock(base, hour, minute, part)
    return Loose(found) if loose else found


def _of_day(hour: int, half: str | None) -> int | None:
    if half == "pm":
        return hour + _NOON if hour < _NOON else hour
    if half == "am" and hour == _NOON:
        return 0
    return hour if hour <= _DAY_HOURS else None


def on_day(base: Recipe, time: Recipe, **_: object) -> Recipe | None:
    """A time of day on a named day; the day may bring its own part: yesterday evening at 8."""
    if isinstance(base, Edge):
        base = base.base
    match time:
        case Clock():
            return _in_part(base, time) if isinstance(base, Clock) else replace(time, base=base)
        case Loose() | Bound():
            inner = on_day(base, time.base)
            return inner and replace(time, base=inner)
        case Between():
            first, last = on_day(base, time.first), on_day(base, time.last)
            return Between(first, last) if first and last else None
    return None


def _in_part(base: Clock, time: Clock) -> Recipe | None:
    if base.hour is not None or time.hour is None:
        return None
    late = base.part in {"AF", "EV", "NI"} and time.hour < _NOON and not (base.part == "NI" and time.hour < 6)  # noqa: PLR2004
    return replace(time, base=base.base, hour=time.hour + _NOON if late else time.hour)


def today(part: str, **_: object) -> Recipe:
    """This morning, tonight."""
    return Clock(Shift(Decimal(0), "D"), part=part)


def last_part(part: str) -> Recipe:
    """Last night, last evening."""
    return Clock(Shift(Decimal(-1), "D"), part=part)


def night(day: int, next: Calendar, **_: object) -> Recipe | None:  # noqa: A002 - the name stands in the grammars
    """The night between two days of which the second has the month."""
    if next.day is not None and 1 < next.day != day + 1:
        return None
    before = Calendar(day=day) if next.day == 1 else replace(next, day=day)
    return Clock(before, part="NI")


def edge(base: Recipe, edge: str, **_: object) -> Recipe:
    """The start, middle or end of a time."""
    return Edge(base, edge)


def this_year(edge: str, **_: object) -> Recipe:
    """The start or end of the year, in languages that leave "this" out."""
    return Edge(Shift(Decimal(0), "Y"), edge)


def until_end(base: Recipe, **_: object) -> Recipe:
    """Until a time is over."""
    return Bound("until", Edge(base, "end"))


def bound(base: Recipe, kind: str, **_: object) -> Recipe:
    """Since, until, before or after a time."""
    return Bound(kind, base)


def since(base: Recipe, **_: object) -> Recipe:
    """From a time on, up to now; a length stays a length."""
    return base if isinstance(bare(base), Length) else Bound("since", base)


def between(first: Recipe, last: Recipe, **fields: Any) -> Recipe | None:  # noqa: ANN401 - fields of several types
    """From one time to another; ``fields`` are those that both share."""
    if fields and isinstance(last, Calendar):
        last = replace(last, **{k: v for k, v in fields.items() if k in Calendar.__slots__})
    if isinstance(first, Calendar) and isinstance(last, Calendar) and _crossed(first, last):
        return None
    return Between(first, last)


def consecutive(first: Recipe, last: Recipe, **_: object) -> Recipe | None:
    """Two days, months or years in a row ("in 2017 and 2018"): one time from the first to the last."""
    if not (isinstance(first, Calendar) and isinstance(last, Calendar)) or first.frame or last.frame:
        return None
    months, years, days = (_step_of(first, last, name) for name in ("month", "year", "weekday"))
    return Between(first, last) if (months, years, days) in {(1, 0, 0), (0, 1, 0), (0, 0, 1)} else None


def _step_of(first: Calendar, last: Calendar, name: str) -> int:
    """From one field to the other; the year may be left out of the first."""
    one, two = getattr(first, name), getattr(last, name)
    if one is None or two is None:
        return 0 if one == two or name == "year" else -1
    return int(two - one)


def _crossed(first: Calendar, last: Calendar) -> bool:
    """Whether two times make no interval: a day up to a month, a year up to an earlier one."""
    if first.year and last.year and last.year < first.year:
        return True
    return bool(first.day and not last.day and not last.weekday and not last.year)


def nth_weekday(number: int, weekday: int, month: int, year: int | None = None, **_: object) -> Recipe | None:
    """The n-th or (-1) last Monday of a month."""
    fits = number in {-1, 1, 2, 3, 4}
    return Calendar(year=year, feast=f"{month:02}#{number}#{weekday}") if fits else None


def days(
    first: int,
    last: int,
    month: int | None = None,
    year: int | None = None,
    frame: Recipe | None = None,
    **_: object,
) -> Recipe | None:
    """Two days of a month: from the 3rd to the 5th of May."""
    if last <= first:
        return None
    return Between(Calendar(day=first), Calendar(day=last, month=month, year=year, frame=frame))


def hours(first: Recipe, last: Recipe, **_: object) -> Recipe | None:
    """Two times of day; the first has the half of the second ("from 7 to 9 p.m.") unless it comes later in it."""
    if not (isinstance(first, Clock) and isinstance(last, Clock)):
        return None
    if first.hour is not None and last.hour is not None and first.hour > last.hour >= _NOON:
        first = replace(first, hour=first.hour - _NOON)
    return Between(first, last)


def clock_span(
    last: Recipe, first: Recipe | None = None, hour: int = 0, hm: tuple[int, int] | None = None, **_: object
) -> Recipe | None:
    """Two times of day; a bare first one takes the afternoon from the second ("from 7 to 9 p.m.")."""
    end = bare(last)
    if not isinstance(end, Clock) or end.hour is None:
        return None
    if first is None:
        hour, minute = hm or (hour, 0)
        late = hour < _NOON and (hour + _NOON, minute) < (end.hour, end.minute or 0)
        first = clock(hour=hour + _NOON if late else hour, minute=minute)
    return Between(first, end) if isinstance(first, Clock) else None


def vague(value: str, **_: object) -> Recipe:
    """Some time past, present or to come."""
    return Vague(value)


def every(unit: str | None = None, weekday: int | None = None, number: int = 1, **_: object) -> Recipe | None:
    """Every Monday, every two years."""
    if weekday:
        return Repeated(f"XXXX-WXX-{weekday}")
    return Repeated(duration(Decimal(number), unit)) if unit and unit != "WE" else None


def loose(base: Recipe, **_: object) -> Recipe:
    """About."""
    return base if isinstance(base, Loose) else Loose(base)


def named(code: str | int, **_: object) -> str | int:
    """A code that the words stand for."""
    return code


def same(base: object, **_: object) -> object:
    """The value as it is; words beside it add nothing to it."""
    return base


ACTIONS: dict[str, Action] = {
    action.__name__: action
    for action in (
        add, times, calendar, period, decade, century, framed, turned, clock, on_day, edge, bound, since, between, days,
        hours, vague, every, loose, same, named, today, last_part, night, clock_span,
        nth_weekday, consecutive, this_year, until_end,
    )
} | LENGTHS  # fmt: skip
