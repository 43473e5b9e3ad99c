"""What the words of a time say before any date is known, in TIMEX3's notation with ``X`` for the unknown."""

from __future__ import annotations

import re

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

_UNIT = re.compile(r"(\d*)(T?)([A-Z]+)")


def offset(recipe: Recipe) -> str | None:  # noqa: C901, PLR0911 - a case for each kind of recipe
    """``-P1D`` yesterday, ``XXXX-WXX-1`` Monday, ``XXXX-WXX-1;+1`` next Monday; ``None`` for events."""
    match recipe:
        case Calendar():
            return _calendar(recipe)
        case Shift():
            return _shift(recipe)
        case Clock():
            return _clock(recipe)
        case Loose() | Ahead():
            return offset(recipe.base)
        case Told():
            return "told"
        case Nth():
            return _marked(offset(recipe.base), f"{recipe.unit}#{recipe.number}")
        case Edge():
            return _marked(offset(recipe.base), recipe.edge)
        case Bound():
            inner = offset(recipe.base)
            opens = recipe.kind in {"since", "after"}
            return inner and (f"{inner}/.." if opens else f"../{inner}")
        case Between():
            first, last = offset(recipe.first), offset(recipe.last)
            return f"{first}/{last}" if first and last else None
        case Length():
            return recipe.iso
        case Vague() | Repeated():
            return recipe.value
        case ByTense():
            return offset(recipe.other)
    return None


def _marked(text: str | None, mark: str) -> str | None:
    return text and f"{text};{mark}"


def _calendar(fields: Calendar) -> str | None:
    if fields.decade is not None:
        return f"{fields.decade:03}"
    if fields.century is not None:
        return f"{fields.century:02}"
    text = _fields(fields)
    if fields.turn is not None:
        text = f"{text};{fields.turn:+}"
    return _marked(text, offset(fields.frame) or "") if fields.frame else text


def _fields(fields: Calendar) -> str:
    year = f"{fields.year:04}" if fields.year is not None else "XXXX"
    if fields.feast or fields.period:
        return f"{year}-{fields.feast or fields.period}"
    if fields.month is None and fields.day is None:
        return f"{year}-WXX-{fields.weekday}" if fields.weekday else year
    month = f"{fields.month:02}" if fields.month else "XX"
    return f"{year}-{month}-{fields.day:02}" if fields.day else f"{year}-{month}"


def _shift(shift: Shift) -> str | None:
    match = _UNIT.fullmatch(shift.unit)
    if match is None:
        return None
    size, clock, letter = int(match[1] or 1), match[2], match[3]
    count = int(shift.count) * size
    text = f"{'-' if count < 0 else ''}P{clock}{abs(count)}{letter}"
    return _marked(text, offset(shift.base) or "") if shift.base is not None else text


def _clock(clock: Clock) -> str | None:
    base = offset(clock.base) if clock.base else ""
    if base is None:
        return None
    if clock.hour is None:
        return f"{base}T{clock.part}" if clock.part else base or None
    return f"{base}T{clock.hour:02}:{clock.minute or 0:02}"
