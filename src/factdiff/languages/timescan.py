"""The tokens of a paragraph and the shapes of its figures, as the grammars of time expressions read them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from factdiff.model.timex import Calendar, Clock

TOKEN = re.compile(
    r"""
      (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?![\d-])
    | (?P<ymd>\d{4}([/.])\d{1,2}\3\d{1,2})(?![\d/-])
    | (?P<dmy>\d{1,2}([/.-])\d{1,2}\5(?:\d{4}|\d\d))(?![\d/]|-(?!\d{1,2}/))
    | (?P<ym>\d{4}[/-]\d{1,2}|(?<![^\W\d_])(?:0?[1-9]|1[0-2])[/-]\d{4})(?![\d/-])
    | (?P<dm>\d{1,2}/\d{1,2})(?![\d/])
    | (?P<hms>\d{1,2}:\d\d:\d\d)
    | (?P<hm>\d{1,2}[:.]\d\d)(?![\d:])(?!\.\d)
    | (?P<large>\d{1,3}(?:[ ,.  ]\d{3})+(?!\d)|\d+[.,]\d+)
    | (?P<num>\d+)
    | (?<![^\W\d_])[ap]\.[ ]?m\.
    | [^\W\d_]+
    | \S
    """,
    re.VERBOSE,
)
_LAST_MONTH, _LAST_DAY, _LAST_HOUR, _LAST_MINUTE = 12, 31, 24, 59
_LEAP_YEAR = 2024
_YEARS = range(1500, 2100)
#: Years that need a day or month beside them to be any.
_EARLY_YEARS = range(1000, 1500)
#: Dates in eight digits without a sign: "20161016".
_PACKED = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
#: Figures with a slash that are no day and month: round the clock, and the shape of a screen.
_NO_DATES = frozenset({"24/7", "16/9"})
#: Digits in a row; more are a code and count nothing.
_LONGEST = 9
#: Two-digit years up to this one belong to the present century; fixed, for no clock is read here.
_PIVOT = 39


class TimeToken(NamedTuple):
    """A word, number or sign: its text in small letters, as written, and where it stands.

    A tuple, since one is made for each word that is read, in a third of the time that a frozen dataclass takes.
    """

    low: str
    raw: str
    start: int
    end: int
    shape: str | None


def scan(text: str) -> list[TimeToken]:
    """Words, numbers and signs; the typographic apostrophe counts as a straight one."""
    tokens = []
    for match in TOKEN.finditer(text):
        raw = match.group()
        low = "'" if raw == "’" else raw.lower()
        shape = match.lastgroup if raw[0].isdigit() else None
        tokens.append(TimeToken(low, raw, *match.span(), shape))
    return tokens


def shapes(token: TimeToken, *, day_first: bool) -> Iterator[tuple[str, object]]:
    """What a token of digits can be."""
    match token.shape:
        case "num":
            yield from _numeral(token.raw)
        case "iso":
            yield "ISO", _from_iso(token.raw)
        case "dmy":
            date = _from_digits(token.raw, day_first=day_first)
            if date:
                yield "ISO", date
        case "ymd":
            yield from _year_first(token.raw)
        case "ym":
            yield from _year_and(token.raw)
        case "dm":
            yield from _day_and_month(token.raw, day_first=day_first)
        case "hm" | "hms":
            yield from _time_of_day(token)


def _year_first(raw: str) -> Iterator[tuple[str, object]]:
    year, month, day = (int(part) for part in re.split("[/.]", raw))
    if 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY:
        yield "ISO", Calendar(year=year, month=month, day=day)


def _time_of_day(token: TimeToken) -> Iterator[tuple[str, object]]:
    hour, minute = (int(part) for part in re.split("[:.]", token.raw)[:2])
    if hour <= _LAST_HOUR and minute <= _LAST_MINUTE:
        yield ("HMS" if token.shape == "hms" else "HM" if ":" in token.raw else "HDOTM"), (hour, minute)


def _year_and(raw: str) -> Iterator[tuple[str, object]]:
    """A year with a month ("2016-11", "11/2016"), or with the year after ("the 2011-12 season")."""
    one, two = (int(part) for part in re.split("[/-]", raw))
    year, other = max(one, two), min(one, two)
    if year not in _YEARS:
        return
    if year == one and other == (year + 1) % 100:
        yield "YEARS2", (year, year + 1)
    elif 1 <= other <= _LAST_MONTH:
        yield "YM", Calendar(year=year, month=other)
    elif year == one and "-" in raw and other > year % 100:
        yield "YEARS2", (year, year - year % 100 + other)


def _day_and_month(raw: str, *, day_first: bool) -> Iterator[tuple[str, object]]:
    """A day and a month in figures, sure (``DMSURE``) where one of them can only be the day."""
    one, two = (int(part) for part in raw.split("/"))
    day, month = (one, two) if day_first or one > _LAST_MONTH else (two, one)
    if 1 <= month <= _LAST_MONTH and 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        date = Calendar(month=month, day=day)
        yield "DM", date
        # In a language of months first "22/4" may be a score.
        if day > _LAST_MONTH and (len(raw) == len("22/04") or day_first) and raw not in _NO_DATES:
            yield "DMSURE", date


def _numeral(raw: str) -> Iterator[tuple[str, object]]:
    if len(raw) > _LONGEST:
        return
    value, short = int(raw), len(raw) <= len("31")
    yield "NUM", value
    if packed := _PACKED.fullmatch(raw):
        year, month, day = (int(part) for part in packed.groups())
        yield "ISO", Calendar(year=year, month=month, day=day)
    if short and 1 <= value <= _LAST_DAY:
        yield "D", value
    if short and value <= _LAST_HOUR:
        yield "HH", value
    if len(raw) == len("59"):
        yield "YY", full_year(value)
        if value <= _LAST_MINUTE:
            yield "MM", value
    if len(raw) == len("1400") and value // 100 <= _LAST_HOUR and value % 100 <= _LAST_MINUTE:
        yield "HHMM", divmod(value, 100)
    if value in _YEARS:
        yield "YEAR", value
    if value in _EARLY_YEARS and len(raw) == len("1066"):
        yield "EARLY_YEAR", value


def full_year(short: int) -> int:
    """The year that two digits mean."""
    return short + (2000 if short <= _PIVOT else 1900)


def _from_iso(raw: str) -> object:
    day = Calendar(year=int(raw[:4]), month=int(raw[5:7]), day=int(raw[8:10]))
    return Clock(day, int(raw[11:13]), int(raw[14:16])) if "T" in raw else day


def _from_digits(raw: str, *, day_first: bool) -> Calendar | None:
    one, two, year = (int(part) for part in re.split("[/.-]", raw))
    # An English date in digits is American unless its first number can only be a day, or it has dots.
    swap = not day_first and "." not in raw and one <= _LAST_MONTH and two <= _LAST_DAY
    day, month = (two, one) if swap or two > _LAST_MONTH else (one, two)
    if not (1 <= day <= _LAST_DAY and 1 <= month <= _LAST_MONTH):
        return None
    return Calendar(year=year if year > 99 else full_year(year), month=month, day=day)  # noqa: PLR2004
