"""From a recipe and the date of publication to a time value in ISO 8601 and TIMEX3 notation.

A value is never guessed from today: without a date of publication a relative time stays unresolved, and
``offset`` says what the words give. The start, middle or end of a month, year or decade is an interval; that
of a day has the day's own value.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from factdiff.extraction.when import edges
from factdiff.extraction.when.calendars import settle
from factdiff.extraction.when.offsets import offset
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
    Length,
    Loose,
    Nth,
    Recipe,
    Repeated,
    Shift,
    Told,
    Vague,
)
from factdiff.values import dataclass

__all__ = ["offset", "resolve"]

_UNIT = re.compile(r"(\d*)(T?)([A-Z]+)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_NOT_A_TIME = re.compile(r"P[T\dX].*|\w+_REF|.*/.*")
#: The hour at which a part of the day may begin in the news, early rather than late.
_BEGINS = {"MO": 4, "DT": 6, "AF": 12, "EV": 16, "NI": 18}
_ENDS = {"MO": 13, "DT": 19, "AF": 19, "EV": 24, "NI": 24}
_MIDNIGHT = 24
#: An hour or a part of a named day, told in the past, that begins up to so many hours after publication belongs to an
#: article that grew: nobody writes "Tuesday morning" on a Tuesday for that of last week.
_GROWN = 5
_WEEK = 7
_TODAY = Decimal(0)
_PER_YEAR = {"3M": 4, "6M": 2}
_LETTER = {"3M": "Q", "6M": "H"}
#: Months of a year, and of each unit that is counted by months.
_A_YEAR = 12
_MONTHS_OF = {"M": 1, "3M": 3, "6M": 6, "Y": 12}


def resolve(recipe: Recipe, anchor: str | None, tense: str, told: str | None = None) -> str | None:
    """The value of a time, or ``None`` where it hangs on an event or on a date that is not known.

    ``anchor`` is the date of publication, ISO 8601, with its time where known; ``tense`` is ``past``,
    ``present`` or ``future``; ``told`` is the value of the time told before.
    """
    day, moment = _anchor(anchor)
    try:
        return _MomentReader(day, moment, tense, told).value(recipe)
    except (ValueError, OverflowError, KeyError):
        return None


def _anchor(text: str | None) -> tuple[date | None, datetime | None]:
    """The day of publication, and its time where it is known; midnight stands for a time that nobody gave."""
    try:
        found = datetime.fromisoformat(text or "").replace(tzinfo=None)
    except ValueError:
        return None, None
    return found.date(), found if found.time() != time() else None


@dataclass(frozen=True, slots=True)
class _MomentReader:
    """Resolution seen from one day (``now`` with its time, where known) and in one tense."""

    day: date | None
    now: datetime | None
    tense: str
    told: str | None = None

    def value(self, recipe: Recipe) -> str | None:  # noqa: C901, PLR0911, PLR0912 - a case for each kind of recipe
        """The value of any recipe."""
        match recipe:
            case Calendar():
                found = self._calendar(recipe)
                return found.value if found else None
            case Shift():
                return self._shift(recipe) if recipe.base is None else self._from(recipe, recipe.base)
            case Told():
                return self._told()
            case Nth():
                return self._nth(recipe)
            case Clock():
                return self._clock(recipe)
            case Ahead():
                return replace(self, tense="future").value(recipe.base)
            case Edge():
                return self._edge(recipe)
            case Loose():
                return self.value(recipe.base)
            case Bound():
                return self._bound(recipe)
            case Between():
                return self._between(recipe)
            case Length():
                return recipe.iso
            case Vague() | Repeated():
                return recipe.value
            case ByTense():
                return self.value(recipe.future if self.tense == "future" else recipe.other)
        return None

    def _told(self) -> str | None:
        """The time told before; what is to come counts from the day of publication where nothing was told."""
        ahead = self.told is None and self.tense == "future" and self.day is not None
        return self.day.isoformat() if ahead and self.day else self.told

    def _calendar(self, fields: Calendar) -> Stretch | None:
        if fields.frame is None:
            return settle(fields, self.day, self.tense)
        value = self.value(fields.frame)
        frame = stretch(value) if value else None
        if fields.turn is not None and frame is not None and isinstance(fields.frame, Told):
            # "The following Thursday" is the first behind the day told before.
            day = frame.last if fields.turn > 0 else frame.first
            return settle(replace(fields, frame=None), day, self.tense)
        return settle(fields, self.day, self.tense, frame) if frame else None

    def _edge(self, edge: Edge) -> str | None:
        """The part as an interval where the time is long enough to have parts, else the time itself."""
        value = self.value(edge.base)
        whole = stretch(value) if value and "T" not in value else None
        found = edges.part(whole, edge.edge) if whole else None
        if found is None:
            return value
        first, last = found
        return first.value if first == last else f"{first.value}/{last.value}"

    def _nth(self, nth: Nth) -> str | None:
        value = self.value(nth.base)
        frame = stretch(value) if value else None
        return _counted(nth, frame) if frame else None

    def _from(self, shift: Shift, base: Recipe) -> str | None:
        """So many units from another time, by its own days; the time of day is counted from where it is told."""
        value = self.value(base)
        if value is None or "/" in value:
            return None
        if "T" in shift.unit:
            return self._hours_from(shift, value)
        if _MOMENT.fullmatch(value) and isinstance(base, Shift):
            day = _same_day_of(date.fromisoformat(value[:10]), shift)
            return day and f"{day}{value[10:]}"
        found = stretch(value)
        one_day = found is not None and found.first == found.last
        if found is not None and one_day and shift.count and isinstance(base, Calendar | Shift):
            return _same_day_of(found.first, shift)
        if found is None or (shift.unit == "D" and found.first != found.last):
            return None
        return replace(self, day=found.last if shift.count > 0 else found.first, now=None)._shift(shift)  # noqa: SLF001

    def _hours_from(self, shift: Shift, value: str) -> str | None:
        """So many hours from a time of day; from a day only whole days of them."""
        whole = _whole_days(shift) if _DAY.fullmatch(value) else None
        if whole is not None:
            return (date.fromisoformat(value) + timedelta(whole)).isoformat()
        moment = datetime.fromisoformat(value) if _MOMENT.fullmatch(value) else None
        return replace(self, now=moment, day=moment.date())._shift(shift) if moment else None  # noqa: SLF001

    def _shift(self, shift: Shift) -> str | None:
        match = _UNIT.fullmatch(shift.unit)
        if self.day is None or match is None:
            return None
        size, clock, letter = int(match[1] or 1), match[2], match[3]
        count = int(shift.count) * size
        if clock:
            return self._by_clock(count, letter)
        if shift.unit in _PER_YEAR:
            return self._part_of_year(int(shift.count), shift.unit)
        return self._by_calendar(count, letter, shift.unit)

    def _by_calendar(self, count: int, letter: str, unit: str) -> str:
        assert self.day is not None  # noqa: S101 - asked for by the caller
        if letter == "D":
            return (self.day + timedelta(count)).isoformat()
        if letter == "W":
            return days.week(self.day + timedelta(weeks=count)).value
        if letter == "WE":
            return self._weekend(count)
        if letter == "M":
            return days.month(self.day.year, self.day.month + count).value
        missing = {"10Y": 1, "100Y": 2}.get(unit, 0)
        return days.years((self.day.year + count) // 10**missing, missing).value

    def _by_clock(self, count: int, letter: str) -> str | None:
        if self.now is None:
            return None
        seconds = {"H": 3600, "M": 60, "S": 1}[letter]
        return (self.now + timedelta(seconds=count * seconds)).strftime("%Y-%m-%dT%H:%M")

    def _part_of_year(self, count: int, unit: str) -> str:
        """This, last or next quarter or half."""
        assert self.day is not None  # noqa: S101 - asked for by the caller
        parts = _PER_YEAR[unit]
        index = self.day.year * parts + (self.day.month - 1) * parts // 12 + count
        return days.period(index // parts, f"{_LETTER[unit]}{index % parts + 1}").value

    def _weekend(self, count: int) -> str:
        """The weekend before, of, or after this week; told in the past, "this" is the one just over."""
        assert self.day is not None  # noqa: S101 - asked for by the caller
        this = days.week(self.day, weekend=True)
        if self.tense == "past" and count == 0 and self.day < this.first:
            count = -1
        if count > 0 and self.day < this.first:
            count -= 1
        return days.week(self.day + timedelta(weeks=count), weekend=True).value

    def _clock(self, clock: Clock) -> str | None:
        base = self.value(clock.base) if clock.base else self.day and self.day.isoformat()
        if not base or not _DAY.fullmatch(base):
            return None
        day = date.fromisoformat(base) + timedelta(self._correction(clock, base))
        if clock.hour is None:
            return f"{day}T{clock.part}" if clock.part else day.isoformat()
        if clock.hour == _MIDNIGHT:
            day, clock = day + timedelta(1), replace(clock, hour=0)
        return f"{day}T{clock.hour:02}:{clock.minute or 0:02}"

    def _correction(self, clock: Clock, base: str) -> int:
        """Days by which a time of day moves to fit the tense: told at noon, the night is the last."""
        if self.day is None or base != self.day.isoformat() or (step := _step(clock)) == 0:
            return 0
        begins = clock.hour if clock.hour is not None else _BEGINS.get(clock.part or "", 0)
        ends = clock.hour if clock.hour is not None else _ENDS.get(clock.part or "", _MIDNIGHT)
        hour = self.now.hour if self.now else None
        grown = _GROWN if (clock.hour is None) == (step == _WEEK) else 0
        if self.tense == "past" and (begins > hour + grown if hour is not None else clock.part == "NI"):
            return -step
        return step if self.tense == "future" and hour is not None and ends < hour else 0

    def _bound(self, bound: Bound) -> str | None:
        opens = bound.kind in {"since", "after"}
        reader = self if self.tense != "present" else replace(self, tense="past" if opens else "future")
        value = reader.value(bound.base)
        if value is None or _NOT_A_TIME.fullmatch(value):
            return _one_sided(value, opens=opens)
        return f"{value}/.." if opens else f"../{value}"

    def _between(self, pair: Between) -> str | None:
        """Both ends of one piece: ahead of us the first decides where the last lies, else the reverse."""
        if self.tense == "future" and not _placed(pair.last) and not _days_between(pair):
            first = self.value(pair.first)
            last = self._beside(pair.last, pair.first, first, "future")
        else:
            last = self._begun(pair).value(pair.last)
            first = self._beside(pair.first, pair.last, last, "past")
        if first is None or last is None or ".." in first + last:
            return None
        return _over_midnight(first.split("/")[0], last.split("/")[-1])

    def _begun(self, pair: Between) -> _MomentReader:
        """For days of one month: the past holds them from the day on that the first has come."""
        ahead = _days_between(pair) if self.tense == "past" else 0
        return replace(self, day=self.day + timedelta(ahead)) if self.day and ahead else self

    def _beside(self, recipe: Recipe, other: Recipe, value: str | None, tense: str) -> str | None:
        """One end of an interval: the nearest such time before (or after) the end that is known."""
        known = stretch(value) if value else None
        if known is None or _placed(recipe) or (isinstance(recipe, Clock) and _same_day(recipe, other)):
            return self.value(recipe)
        day = known.first if tense == "past" else known.last
        return replace(self, day=day, now=None, tense=tense).value(recipe)


def _placed(recipe: Recipe) -> bool:
    """Whether a time has its place whatever stands beside it."""
    if isinstance(recipe, Clock):
        return recipe.base is not None and _placed(recipe.base)
    if isinstance(recipe, Edge | Loose | Nth | Ahead):
        return _placed(recipe.base)
    if not isinstance(recipe, Calendar):
        return True
    return any(field is not None for field in (recipe.year, recipe.frame, recipe.turn))


def _days_between(pair: Between) -> int:
    """How many days lie between two days of a month that only the second names ("4-6 May"); 0 for other intervals."""
    first, last = pair.first, pair.last
    if (
        not (isinstance(first, Calendar) and isinstance(last, Calendar))
        or first.day is None
        or last.day is None
    ):
        return 0
    return max(last.day - first.day, 0) if first.month is None and last.month is not None else 0


def _same_day(clock: Clock, other: Recipe) -> bool:
    """Whether both ends are hours of one named day."""
    return clock.base is not None and isinstance(other, Clock) and clock.base == other.base


def _step(clock: Clock) -> int:
    """By how many days a time of day may move: a bare one by one, that of a bare weekday by seven."""
    base = clock.base
    if base is None or (base == Shift(_TODAY, "D") and clock.part == "NI"):
        return 1
    return _WEEK if _bare_weekday(base) else 0


def _bare_weekday(recipe: Recipe) -> bool:
    """Whether the words say "Monday" and nothing else of the date."""
    return isinstance(recipe, Calendar) and recipe == Calendar(weekday=recipe.weekday)


def _counted(nth: Nth, frame: Stretch) -> str | None:
    """The n-th day, week, weekend or weekday inside a frame; ``None`` where it has not so many."""
    if nth.unit in _MONTHS_OF:
        return _part(nth, frame, _MONTHS_OF[nth.unit])
    weekday = {"W": 4, "WE": 6, "D": None}.get(nth.unit, int(nth.unit) if nth.unit.isdigit() else None)
    step = 7 if weekday else 1
    first = frame.first + timedelta((weekday - frame.first.isoweekday()) % 7 if weekday else 0)
    last = frame.last - timedelta((frame.last.isoweekday() - weekday) % 7 if weekday else 0)
    found = (
        first + timedelta(step * (nth.number - 1))
        if nth.number > 0
        else last + timedelta(step * (nth.number + 1))
    )
    if not frame.first <= found <= frame.last:
        return None
    if nth.unit in {"W", "WE"}:
        return days.week(found, weekend=nth.unit == "WE").value
    return found.isoformat()


def _whole_days(shift: Shift) -> int | None:
    """The days that hours come to: "24 hours later", "48 heures plus tôt"."""
    days_, rest = divmod(int(shift.count), _MIDNIGHT)
    return days_ if shift.unit == "TH" and not rest else None


def _same_day_of(day: date, shift: Shift) -> str | None:
    """So many weeks, months or years from a day that has its date: two weeks before 13 May."""
    size = {"D": 1, "W": 7, "2W": 14}.get(shift.unit)
    if size:
        return (day + timedelta(int(shift.count) * size)).isoformat()
    months = {"M": 1, "3M": 3, "6M": 6, "Y": 12, "10Y": 120}.get(shift.unit)
    if not months:
        return None
    found = days.month(day.year, day.month + int(shift.count) * months)
    return found.first.replace(day=min(day.day, found.last.day)).isoformat()


def _part(nth: Nth, frame: Stretch, size: int) -> str | None:
    """The n-th month, quarter, half or year of a time, from its start or its end."""
    months = (frame.last.year - frame.first.year) * 12 + frame.last.month - frame.first.month + 1
    index = nth.number - 1 if nth.number > 0 else months // size + nth.number
    if not 0 <= index < months // size:
        return None
    if nth.unit == "M":
        return days.month(frame.first.year, frame.first.month + index).value
    if nth.unit == "Y":
        return days.years(frame.first.year + index).value
    return (
        days.period(frame.first.year, f"{_LETTER[nth.unit]}{index + 1}").value if months == _A_YEAR else None
    )


def _over_midnight(first: str, last: str) -> str:
    """From ten in the evening to six: the second hour belongs to the next day."""
    if _MOMENT.fullmatch(first) and _MOMENT.fullmatch(last) and last < first and first[:10] == last[:10]:
        last = f"{date.fromisoformat(last[:10]) + timedelta(1)}{last[10:]}"
    return f"{first}/{last}"


def _one_sided(value: str | None, *, opens: bool) -> str | None:
    """A bound on what is no point in time: lengths and vague times stay; of an interval one end counts, as a day."""
    if value is None or "/" not in value:
        return value
    first, last = value.split("/", 1)
    if ".." in value:
        return f"{first}/.." if opens else f"../{last}"
    return f"{_limit(first, last=False)}/.." if opens else f"../{_limit(last, last=True)}"


def _limit(value: str, *, last: bool) -> str:
    """The first or last day of a time."""
    found = stretch(value) if "T" not in value else None
    return value if found is None else (found.last if last else found.first).isoformat()
