"""What the words of a time expression say before a date is known, so that two articles without one compare.

``-P1D`` yesterday, ``+P1M`` next month, ``XXXX-WXX-1`` Monday, ``XXXX-07`` July, ``T17:45`` a time of day.
Behind an ``@`` stands what a time is seen from: ``-1``, ``+0``, ``+1`` for last, this, next; a larger time; an edge.
"""

from __future__ import annotations

from factdiff.model.timex import (
    Between,
    Bound,
    ByTense,
    Calendar,
    Clock,
    Edge,
    Eventful,
    Length,
    Loose,
    Recipe,
    Repeated,
    Shift,
    Vague,
)


def offset(recipe: Recipe) -> str | None:
    """The words' own value with ``X`` for what only a date tells; ``None`` where no date is wanting."""
    return _written(recipe) if _floats(recipe) else None


def _floats(recipe: Recipe) -> bool:
    """Whether a value waits for the publication date."""
    match recipe:
        case Calendar():
            return not recipe.year and recipe.decade is None and recipe.century is None
        case Clock(base):
            return base is None or _floats(base)
        case Edge(base) | Bound(_, base) | Loose(base):
            return _floats(base)
        case Between(first, last):
            return _floats(last) or _floats(first)
        case ByTense(_, other):
            return _floats(other)
        case Length() | Vague() | Repeated() | Eventful():
            return False
    return True


def _written(recipe: Recipe) -> str:
    match recipe:
        case Calendar():
            return _calendar(recipe)
        case Shift():
            return _shift(recipe)
        case Clock(base):
            return (_written(base) if base else "") + _time(recipe)
        case Edge(base, edge):
            return f"{_written(base)}@{edge}"
        case Bound(kind, base):
            return f"{_written(base)}/.." if kind in ("since", "after") else f"../{_written(base)}"
        case Between(first, last):
            return f"{_written(first)}/{_written(last)}"
        case Loose(base):
            return _written(base)
        case ByTense(_, other):
            return _written(other)
        case Length(value) | Vague(value) | Repeated(value):
            return value
    return ""


def _shift(recipe: Shift) -> str:
    size, letter = recipe.unit.rstrip("DWMYTHSE"), recipe.unit.lstrip("0123456789")
    count = recipe.count * int(size or 1)
    sign = "-" if count < 0 else "+" if count > 0 else ""
    clock, name = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    return f"{sign}P{clock}{abs(count).normalize():f}{name}"


def _time(recipe: Clock) -> str:
    if recipe.hour is None:
        return f"T{recipe.part}" if recipe.part else ""
    return f"T{recipe.hour:02}:{recipe.minute or 0:02}"


def _calendar(fields: Calendar) -> str:
    seen = "" if fields.turn is None else f"@{fields.turn:+d}"
    seen += f"@{_written(fields.frame)}" if fields.frame else ""
    return _fields(fields) + seen


def _fields(fields: Calendar) -> str:
    year = f"{fields.year:04}" if fields.year else "XXXX"
    if fields.decade is not None:
        return f"{fields.decade}X"
    if fields.century is not None:
        return f"{fields.century:02}XX"
    if fields.period or fields.feast:
        return f"{year}-{fields.period or fields.feast}"
    if fields.month or fields.day:
        month = f"{fields.month:02}" if fields.month else "XX"
        return f"{year}-{month}-{fields.day:02}" if fields.day else f"{year}-{month}"
    return f"{year}-WXX-{fields.weekday}" if fields.weekday else year
