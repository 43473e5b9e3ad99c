"""Stretches of the calendar: which days the fields of a time expression can mean, and which of them is meant."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factdiff.model.timex import Calendar
from factdiff.settings import MOMENTS

_DAY = timedelta(1)
_MONTHS = 12
_PERIODS = {
    "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of days, both ends included, and the value that stands for it."""

    first: date
    last: date
    value: str


def day(when: date) -> Stretch:
    """One day."""
    return Stretch(when, when, when.isoformat())


def week(when: date, count: int = 0) -> Stretch:
    """The ISO week of a day, or the one ``count`` weeks on."""
    monday = when + timedelta(7 * count - when.weekday())
    year, number, _ = monday.isocalendar()
    return Stretch(monday, monday + 6 * _DAY, f"{year:04}-W{number:02}")


def weekend(when: date, count: int = 0) -> Stretch:
    """Saturday and Sunday of a day's week, or of the week ``count`` weeks on."""
    whole = week(when, count)
    return Stretch(whole.first + 5 * _DAY, whole.last, f"{whole.value}-WE")


def month(year: int, number: int) -> Stretch:
    """A month; ``number`` may run over the year on both sides."""
    year, number = year + (number - 1) // _MONTHS, (number - 1) % _MONTHS + 1
    last = date(year, number, monthrange(year, number)[1])
    return Stretch(date(year, number, 1), last, f"{year:04}-{number:02}")


def months(year: int, number: int, count: int, value: str) -> Stretch:
    """So many months from one on, under a name of their own."""
    return Stretch(month(year, number).first, month(year, number + count - 1).last, value)


def years(first: int, count: int = 1) -> Stretch:
    """A year, a decade (ten years) or a century (a hundred)."""
    value = f"{first:04}"
    missing = len(str(count)) - 1
    return Stretch(
        date(max(first, 1), 1, 1), date(first + count - 1, 12, 31), value[: len(value) - missing] + "X" * missing
    )


def period(year: int, code: str) -> Stretch:
    """A quarter, half, season or week of a year; a winter belongs to the year that it begins in."""
    if code.startswith("W") and code != "WI":
        return week(date.fromisocalendar(year, int(code[1:]), 1))
    first, count = _PERIODS[code]
    return months(year, first, count, f"{year:04}-{code}")


def third(whole: Stretch, edge: str) -> Stretch:
    """The start, middle or end of a stretch: a third of its days, months or years, the middle takes what is over."""
    parts = _parts(whole)
    size = max(round(len(parts) / 3), 1)
    cut = {"start": parts[:size], "end": parts[-size:]}.get(edge, parts[size:-size] or parts)
    first, last = cut[0], cut[-1]
    value = first.value if first == last else f"{first.value}/{last.value}"
    return Stretch(first.first, last.last, value)


def _parts(whole: Stretch) -> list[Stretch]:
    """The days of a stretch, from two months on its months, from two years on its years."""
    length = (whole.last - whole.first).days + 1
    if length <= 31:  # noqa: PLR2004 - the longest month
        return [day(whole.first + n * _DAY) for n in range(length)]
    span = range(whole.first.year, whole.last.year + 1)
    if length > 2 * 366:
        return [years(year) for year in span]
    every = (month(year, number) for year in span for number in range(1, _MONTHS + 1))
    return [m for m in every if whole.first <= m.first <= whole.last]


# --- the days that fields can mean -------------------------------------------------------------------


def candidates(fields: Calendar, low: date, high: date) -> list[Stretch]:
    """All stretches that begin from ``low`` to ``high`` and have the fields; the named weekday decides where it can."""
    found = sorted(_all(fields, low, high), key=lambda s: s.first)
    found = [s for s in found if low <= s.first <= high]
    if fields.weekday and fields.day:
        return [s for s in found if s.first.isoweekday() == fields.weekday] or found
    return found


def _all(fields: Calendar, low: date, high: date) -> Iterator[Stretch]:
    span = range(low.year, high.year + 1)
    if fields.feast:
        yield from (day(feast(year, fields.feast)) for year in span)
    elif fields.period:
        yield from (s for year in span if (s := _period(year, fields.period)))
    elif fields.month and fields.day:
        yield from (s for year in span if (s := _date(year, fields.month, fields.day)))
    elif fields.month:
        yield from (month(year, fields.month) for year in span)
    elif fields.day:
        pairs = ((year, number) for year in span for number in range(1, _MONTHS + 1))
        yield from (s for pair in pairs if (s := _date(*pair, fields.day)))
    elif fields.weekday:
        offset = (fields.weekday - low.isoweekday()) % 7
        days = range(offset, (high - low).days + 1, 7)
        yield from (day(low + n * _DAY) for n in days)


def _date(year: int, number: int, of_month: int) -> Stretch | None:
    return day(date(year, number, of_month)) if of_month <= monthrange(year, number)[1] else None


def _period(year: int, code: str) -> Stretch | None:
    try:
        return period(year, code)
    except ValueError:  # a 53rd week, which few years have
        return None


def feast(year: int, code: str) -> date:
    """The day of a feast: ``MM-DD``, days from Easter (``E+39``), or month, n-th and weekday (``11#4#4``).

    An n-th of -1 is the last such weekday of the month.
    """
    if code.startswith("E"):
        return easter(year) + timedelta(int(code[1:]))
    if "#" not in code:
        return date.fromisoformat(f"{year:04}-{code}")
    number, nth, weekday = (int(part) for part in code.split("#"))
    whole = month(year, number)
    days = candidates(Calendar(weekday=weekday), whole.first, whole.last)
    return days[nth - 1 if nth > 0 else nth].first


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week_ = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week_) // 451
    total = moon + week_ - 7 * late + 114
    return date(year, total // 31, total % 31 + 1)


# --- the one that is meant ----------------------------------------------------------------------------


def choose(found: list[Stretch], today: date, tense: str, turn: int | None) -> Stretch | None:
    """The stretch that words without a year mean on a day, by "last", "this" or "next", or by the tense.

    Of the past it is the latest that has begun, of the future the first that is not over.
    """
    before = [s for s in found if s.last < today]
    after = [s for s in found if s.first > today]
    around = [s for s in found if s.first <= today <= s.last]
    if turn == -1:
        return before[-1] if before else None
    if turn == 1:
        return after[0] if after else None
    if around:
        return around[0]
    return _by_tense(before, after, today, tense)


def _by_tense(before: list[Stretch], after: list[Stretch], today: date, tense: str) -> Stretch | None:
    if not (before and after):
        return before[-1] if before else after[0] if after else None
    back, ahead = (today - before[-1].last).days, (after[0].first - today).days
    if tense == "past":
        return after[0] if _far(before[-1], back) else before[-1]
    if tense == "future":
        return before[-1] if _far(after[0], ahead) else after[0]
    # A present tense announces a weekday ("meets on Friday"); any other time it names is the nearest.
    weekly = back + ahead <= 7  # noqa: PLR2004
    return after[0] if weekly or ahead < back else before[-1]


def _far(one: Stretch, days: int) -> bool:
    """A day of the year so far off would have been named with its year: the tense is that of another verb."""
    return one.first == one.last and days > MOMENTS.far
