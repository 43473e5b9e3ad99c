"""From recipes of time expressions to values: seen from the publication date, in the tense of the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from factdiff.extraction import stretches
from factdiff.extraction.offsets import offset
from factdiff.extraction.stretches import Stretch
from factdiff.model.timex import (
    Between,
    Bound,
    ByTense,
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
from factdiff.settings import MOMENTS

__all__ = ["offset", "resolve"]

_OPEN = ".."
_NIGHT = "NI"
_FULL_DAY = 24
#: Days around the publication date in which a weekday, and any other time without a year, is looked for.
_WEEKS, _YEARS = timedelta(15), timedelta(3 * 366)


@dataclass(frozen=True, slots=True)
class View:
    """Where a time is seen from: the day and the time of publication, as far as known, and the tense."""

    today: date | None
    clock: time | None
    tense: str


def resolve(recipe: Recipe, anchor: str | None, tense: str) -> str | None:
    """The value in ISO 8601 or TIMEX3 notation; ``None`` for times of events and where the date is missing.

    ``anchor`` is the publication date or date and time in ISO 8601; its own offset from UTC counts, so that
    "today" is the publisher's day. ``tense`` is ``past``, ``present`` or ``future``.
    """
    try:
        return _value(recipe, _view(anchor, tense))
    except (ValueError, OverflowError):  # before the year 1 or after 9999
        return None


def _view(anchor: str | None, tense: str) -> View:
    if not anchor:
        return View(None, None, tense)
    try:
        moment = datetime.fromisoformat(anchor)
    except ValueError:
        return View(None, None, tense)
    return View(moment.date(), moment.time() if "T" in anchor or " " in anchor else None, tense)


def _value(recipe: Recipe, view: View) -> str | None:
    match recipe:
        case Length(iso):
            return iso
        case Vague(value) | Repeated(value):
            return value
        case Bound(kind, base):
            return _bound(kind, base, view)
        case Loose(base):
            return _value(base, view)
        case ByTense(future, other):
            return _value(future if view.tense == "future" else other, view)
    found = _stretch(recipe, view)
    return found.value if found else None


def _stretch(recipe: Recipe, view: View) -> Stretch | None:
    """The days of a recipe that means days, with its value."""
    match recipe:
        case Calendar():
            return _calendar(recipe, view)
        case Shift(count, unit):
            return _shift(count, unit, view)
        case Clock():
            return _clock(recipe, view)
        case Edge(base, edge):
            whole = _stretch(base, view)
            return stretches.third(whole, edge) if whole else None
        case Between(first, last):
            return _between(first, last, view)
        case Loose(base):
            return _stretch(base, view)
    return None


# --- intervals ----------------------------------------------------------------------------------------


def _bound(kind: str, base: Recipe, view: View) -> str | None:
    """An open interval; one that has begun lies in the past, and one that still runs ends in the future."""
    opens = kind in ("since", "after")
    if view.tense == "present":
        view = replace(view, tense={"since": "past", "until": "future", "before": "future"}.get(kind, view.tense))
    limit = _limit(kind, base, view)
    if limit is None or limit.endswith("_REF") or limit.startswith("P"):
        return limit
    return f"{limit}/{_OPEN}" if opens else f"{_OPEN}/{limit}"


def _limit(kind: str, base: Recipe, view: View) -> str | None:
    """Where an open interval begins or ends: "until the end of the month" on its last day."""
    inner = base.base if isinstance(base, Loose) else base
    if isinstance(inner, Edge) and inner.edge != "middle":
        whole = _stretch(inner.base, view)
        limit = whole and (whole.first if inner.edge == "start" else whole.last)
        return limit.isoformat() if limit else None
    value = _value(inner, view)
    if value is None or "/" not in value:
        return value
    first, last = value.split("/")
    return first if kind in ("since", "before") else last


def _between(first: Recipe, last: Recipe, view: View) -> Stretch | None:
    """From one time to another; the one that the words say more of, or the next to come, decides the other."""
    if isinstance(first, Calendar) and isinstance(last, Calendar) and first.year is None and first.frame is None:
        start, end = _sides(first, last, view)
    else:
        start, end = _stretch(first, view), _stretch(last, view)
    if start is None or end is None:
        return None
    if start.first > end.last or (start.first == end.first and start.value > end.value):
        start, end = _reordered(first, last, start, end, view)
    return Stretch(start.first, end.last, f"{start.value}/{end.value}")


def _sides(first: Calendar, last: Calendar, view: View) -> tuple[Stretch | None, Stretch | None]:
    partial = first.day is not None and first.month is None
    if view.tense == "future" and not partial and last.year is None and last.frame is None:
        start = _stretch(first, view)
        found = stretches.candidates(last, start.first, start.first + _YEARS) if start else []
        return start, found[0] if found else None
    end = _stretch(last, view)
    found = stretches.candidates(first, end.first - _YEARS, end.first) if end else []
    return found[-1] if found else None, end


def _reordered(first: Recipe, last: Recipe, start: Stretch, end: Stretch, view: View) -> tuple[Stretch, Stretch]:
    """Hours around midnight: the first lies on the day before, of the future the last on the day after."""
    if isinstance(first, Clock) and isinstance(last, Clock) and view.today:
        step = timedelta(1)
        if view.tense == "future" or first.base:
            return start, _at(start.first + step, last)
        return _at(end.first - step, first), end
    return start, end


# --- fields of the calendar ---------------------------------------------------------------------------


def _calendar(fields: Calendar, view: View) -> Stretch | None:
    if fields.decade is not None:
        return stretches.years(fields.decade * 10, 10)
    if fields.century is not None:
        return stretches.years(fields.century * 100, 100)
    if fields.frame is not None:
        return _framed(fields, view)
    if fields.year is not None:
        return _dated(fields, fields.year)
    if view.today is None:
        return None
    reach = _WEEKS if fields.weekday and not fields.day else _YEARS
    found = stretches.candidates(fields, view.today - reach, view.today + reach)
    return stretches.choose(found, view.today, view.tense, fields.turn)


def _dated(fields: Calendar, year: int) -> Stretch | None:
    if not (fields.month or fields.period or fields.feast):
        return stretches.years(year)
    # The first ISO week of a year can begin in December of the one before.
    low = date(year, 1, 1) - timedelta(3 if fields.period else 0)
    found = stretches.candidates(fields, low, date(year, 12, 31))
    return found[0] if found else None


def _framed(fields: Calendar, view: View) -> Stretch | None:
    """The one such time within a larger one: "Friday of next week"; ``None`` where there are several."""
    frame = _stretch(fields.frame, view) if fields.frame else None
    if frame is None:
        return None
    found = stretches.candidates(replace(fields, frame=None), frame.first, frame.last)
    return found[0] if len(found) == 1 else None


# --- counted from the publication ---------------------------------------------------------------------


def _shift(count: Decimal, unit: str, view: View) -> Stretch | None:
    if view.today is None:
        return None
    if unit == "WE":
        return _weekend(int(count), view.today, view.tense)
    size, letter = int(unit.rstrip("DWMYTHS") or 1), unit.lstrip("0123456789")
    if letter.startswith("T"):
        return _hours(int(count * size), letter, view)
    return _shifted(int(count), size, letter, view.today)


def _shifted(count: int, size: int, letter: str, today: date) -> Stretch | None:
    steps = count * size
    if letter == "D":
        return stretches.day(today + timedelta(steps))
    if letter == "W":
        return stretches.week(today, steps)
    if letter == "M":
        return _months(today, count, size)
    if letter == "Y":
        # "Last decade" and "last century" are those of the calendar.
        start = today.year // size * size if size in (10, 100) else today.year
        return stretches.years(start + steps, size if size in (10, 100) else 1)
    return None


def _months(today: date, count: int, size: int) -> Stretch | None:
    """A month, or the quarter or half of the year that the publication's own is counted to."""
    if size not in (3, 6):
        return stretches.month(today.year, today.month + count * size)
    index = (today.month - 1) // size + count
    parts = 12 // size
    year, part = today.year + index // parts, index % parts + 1
    return stretches.period(year, f"{'Q' if size == 3 else 'H'}{part}")  # noqa: PLR2004


def _weekend(count: int, today: date, tense: str) -> Stretch:
    """A weekend; "this weekend" in the past tense of a Monday is the one just over."""
    this = stretches.weekend(today)
    if count == 0:
        over = tense == "past" and today.isoweekday() <= MOMENTS.weekend_lasts
        return stretches.weekend(today, -1) if over else this
    reached = 1 if count > 0 and this.first <= today else 0
    return stretches.weekend(today, count + reached - (count > 0))


def _hours(steps: int, letter: str, view: View) -> Stretch | None:
    """Hours or minutes from the publication, where its own time is known."""
    if view.today is None or view.clock is None:
        return None
    step = {"TH": timedelta(hours=1), "TM": timedelta(minutes=1), "TS": timedelta(seconds=1)}[letter]
    moment = datetime.combine(view.today, view.clock) + steps * step
    value = f"{moment:%Y-%m-%dT%H}" if letter == "TH" else f"{moment:%Y-%m-%dT%H:%M}"
    return Stretch(moment.date(), moment.date(), value)


# --- times of day -------------------------------------------------------------------------------------


def _clock(recipe: Clock, view: View) -> Stretch | None:
    if recipe.base is None:
        when = _nearest(recipe, view)
    else:
        base = _stretch(recipe.base, view)
        when = base.first if base and base.first == base.last else None
        if when and _last_night(recipe, view):
            when -= timedelta(1)
    return _at(when, recipe) if when else None


def _at(when: date, recipe: Clock) -> Stretch:
    """A time on a day, as ISO 8601 writes it; 24 o'clock opens the next day."""
    if recipe.hour is None:
        return Stretch(when, when, f"{when.isoformat()}T{recipe.part}" if recipe.part else when.isoformat())
    if recipe.hour == _FULL_DAY:
        when, hour = when + timedelta(1), 0
    else:
        hour = recipe.hour
    return Stretch(when, when, f"{when.isoformat()}T{hour:02}:{recipe.minute or 0:02}")


def _last_night(recipe: Clock, view: View) -> bool:
    """Whether a past "this night" is the one that ended on the day of publication, and has the day before's name."""
    today = isinstance(recipe.base, Shift) and recipe.base == Shift(Decimal(0), "D")
    early = view.clock is None or view.clock.hour < MOMENTS.parts[_NIGHT]
    return today and recipe.part == _NIGHT and view.tense == "past" and early


def _nearest(recipe: Clock, view: View) -> date | None:
    """The day of a time that names none: by the tense the last or the next such time of day."""
    if view.today is None:
        return None
    starts = time(recipe.hour % _FULL_DAY, recipe.minute or 0) if recipe.hour is not None else _start(recipe.part)
    now = view.clock
    if now is None:
        return view.today - timedelta(view.tense == "past" and recipe.part == _NIGHT)
    if view.tense == "past" and starts > now:
        return view.today - timedelta(1)
    if view.tense == "future" and recipe.hour is not None and starts < now:
        return view.today + timedelta(1)
    return view.today


def _start(part: str | None) -> time:
    return time(MOMENTS.parts.get(part or "", 0))
