"""The start, middle, end and halves of a time, as the days, months or years that they cover."""

from __future__ import annotations

from datetime import timedelta

from factdiff.model import days
from factdiff.model.days import Stretch

#: Months, counted from the first, that each part of a stretch of so many months has.
_MONTHS = {
    12: {"start": (0, 2), "middle": (4, 7), "end": (9, 11), "first": (0, 5), "second": (6, 11)},
    6: {"start": (0, 1), "middle": (2, 3), "end": (4, 5), "first": (0, 2), "second": (3, 5)},
    3: {"start": (0, 0), "middle": (1, 1), "end": (2, 2)},
}
#: Days of a month: about its thirds, and its halves.
_DAYS = {"start": (1, 10), "middle": (10, 20), "end": (21, 31), "first": (1, 15), "second": (16, 31)}
#: Days of a week, from Monday; its middle leaves out the first and the weekend.
_WEEK = {"start": (0, 2), "middle": (1, 4), "end": (3, 6)}
#: Years of a decade; a century has ten times as many.
_YEARS = {"start": (0, 3), "middle": (4, 6), "end": (7, 9), "first": (0, 4), "second": (5, 9)}
_A_WEEK, _A_MONTH, _A_YEAR = 7, 31, 366


#: "Early" and "late" reach as far as the halves of a month; of other times they are the start and the end.
_LOOSER = {"early": ("first", "start"), "late": ("second", "end")}


def part(whole: Stretch, edge: str) -> tuple[Stretch, Stretch] | None:
    """The first and the last day, month or year of a part; ``None`` where a time is too short to have any."""
    length = (whole.last - whole.first).days + 1
    a_month = _A_MONTH - 3 <= length <= _A_MONTH and whole.first.day == 1
    edge = _LOOSER[edge][0 if a_month else 1] if edge in _LOOSER else edge
    if length == _A_WEEK and edge in _WEEK:
        first, last = (whole.first + timedelta(n) for n in _WEEK[edge])
        return days.day(first), days.day(last)
    if length < _A_MONTH - 3 or whole.first.day != 1 or edge not in _DAYS:
        return None
    if length <= _A_MONTH:
        begin, end = _DAYS[edge]
        return days.day(whole.first.replace(day=begin)), days.day(
            whole.last.replace(day=min(end, whole.last.day))
        )
    return _of_months(whole, edge) if length <= _A_YEAR else _of_years(whole, edge)


def _of_months(whole: Stretch, edge: str) -> tuple[Stretch, Stretch] | None:
    size = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    if edge not in _MONTHS.get(size, {}):
        return None
    begin, end = (whole.first.month + n for n in _MONTHS[size][edge])
    return days.month(whole.first.year, begin), days.month(whole.first.year, end)


def _of_years(whole: Stretch, edge: str) -> tuple[Stretch, Stretch] | None:
    scale = (whole.last.year - whole.first.year + 1) // 10
    begin, end = _YEARS[edge]
    base = whole.first.year
    return days.years(base + begin * scale), days.years(base + (end + 1) * scale - 1)
