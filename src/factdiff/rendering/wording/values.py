"""Numbers, quantities, dates and names as readers of a language write them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from factdiff.patterns import pattern
from factdiff.rendering import neutral

if TYPE_CHECKING:
    from factdiff.model.fact import Moment, Quantity
    from factdiff.rendering.wording import Wording

CURRENCY = pattern(r"[A-Z]{3}")
DATE = pattern(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})\S*)?)?)?")
PART_OF_DAY = pattern(r"T[A-Z]{2}$")
WEEK = pattern(r"(\d{4})-W(\d{2})")
OPEN = ("", "..")
_SIZES = (("billion", Decimal(10**9)), ("million", Decimal(10**6)))
WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
STEM = 3


def number(value: Decimal, wording: Wording) -> str:
    """A number with the language's separators: 1,200.5 or 1 200,5."""
    plain = f"{abs(value):,f}"
    whole, _, fraction = plain.partition(".")
    whole = whole.replace(",", wording.tables["number"]["group"])
    fraction = fraction.rstrip("0")
    sign = wording.tables["number"]["minus"] if value < 0 else ""
    return sign + (whole + wording.tables["number"]["point"] + fraction if fraction else whole)


def decimal(value: float, wording: Wording) -> str:
    """A share between 0 and 1, to two places."""
    return number(Decimal(f"{value:.2f}"), wording)


def scaled(value: Decimal, wording: Wording) -> str:
    """A round number of a million or more in millions or billions, any other digit by digit."""
    for name, size in _SIZES:
        if abs(value) >= size and value % (size // 100) == 0:
            part = value / size
            key = name if abs(part) < int(wording.tables["number"]["plural from"]) else f"{name}s"
            return wording.say("number", key, value=number(part.normalize(), wording))
    return number(value, wording)


def signed(value: Decimal, wording: Wording) -> str:
    """A difference with its sign."""
    return ("+" if value > 0 else "") + scaled(value, wording)


def figure(quantity: Quantity, wording: Wording) -> str:
    """A quantity with its comparator, without the noun that it counts."""
    key = "score" if quantity.unit == "score" else quantity.comparator
    upper = "" if quantity.upper is None else _measured(quantity.upper, quantity.unit, wording)
    lower = number(quantity.value, wording) if upper else _measured(quantity.value, quantity.unit, wording)
    return wording.say("comparators", key, "=", value=lower, upper=upper)


def counted(quantity: Quantity) -> str | None:
    """The noun that is counted, in the form that the article uses; nothing for codes and bare numbers."""
    unit = quantity.unit
    if unit is None or _is_code(unit):
        return None
    words: list[str] = WORD.findall(neutral.line(quantity.span.text))
    alike = [word for word in words if word[:STEM].casefold() == unit[:STEM].casefold()]
    return (alike or words[1:] or words or [unit])[-1]


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency code."""
    return unit is not None and CURRENCY.fullmatch(unit) is not None


def moment(value: Moment, wording: Wording) -> str:
    """A time in the article's words, with the date that they mean where they do not say it themselves."""
    words = neutral.line(value.span.text)
    date = None if value.value is None else readable_date(value.value, wording)
    if date is None or date in words:
        return words
    return wording.say("dates", "with_words", words=words, date=date)


def readable_date(value: str, wording: Wording) -> str | None:
    """An ISO 8601 value as people write it; nothing for durations and values without a calendar date."""
    if "/" in value:
        return _interval(value, wording)
    if week := WEEK.fullmatch(value):
        return wording.say("dates", "week", year=week[1], week=week[2].lstrip("0"))
    parts = DATE.fullmatch(PART_OF_DAY.sub("", value))
    return None if parts is None else _calendar(parts, wording)


def _interval(value: str, wording: Wording) -> str | None:
    """A stretch of time; one end may be open."""
    start, _, end = value.partition("/")
    first = None if start in OPEN else readable_date(start, wording)
    last = None if end in OPEN else readable_date(end, wording)
    if first and last:
        return wording.say("dates", "between", start=first, end=last)
    if first and end in OPEN:
        return wording.say("dates", "since", start=first)
    return wording.say("dates", "until", end=last) if last and start in OPEN else None


def _calendar(parts: re.Match[str], wording: Wording) -> str | None:
    """A year, a month, a day or a time of a day."""
    year, month, day, hour, minute = parts.groups()
    if month is None:
        return str(year)
    name = wording.find("months", month)
    if name is None:
        return None
    if day is None:
        return wording.say("dates", "month", month=name, year=year)
    key = "first" if day == "01" else "day"
    date = wording.say("dates", key, day=day.lstrip("0"), month=name, year=year)
    return date if hour is None else wording.say("dates", "time", date=date, hour=hour, minute=minute)


def _measured(value: Decimal, unit: str | None, wording: Wording) -> str:
    """A number with its unit where the unit is a code and not a counted noun."""
    shown = scaled(value, wording)
    if unit == "%":
        return wording.say("number", "percent", value=shown)
    if unit is not None and unit != "score" and _is_code(unit):
        return wording.say("number", "money", value=shown, unit=neutral.line(unit))
    return shown


def _is_code(unit: str) -> bool:
    """Whether a unit is a sign or an abbreviation (%, EUR, km) and no noun of the article."""
    return unit in ("%", "score") or is_money(unit) or len(unit) < STEM or not unit.islower()
