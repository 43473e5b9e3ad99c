"""Lengths of time: how long, how long ago, how long from now; actions for the grammars of time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factdiff.languages.timegrammar import Action
from factdiff.model.timex import ByTense, Length, Loose, Recipe, Shift, Vague

_UNIT = re.compile(r"(\d*)(T?)([A-Z])")
#: The parts of a length, as ISO 8601 puts them in order.
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
#: How many of the smaller unit the larger one has.
_IN_SMALLER = {("", "Y", "M"): 12, ("", "W", "D"): 7, ("T", "H", "M"): 60}


def _amount(number: int, unit: str, fraction: str) -> tuple[Decimal, str]:
    """A number of units; a half is added in the next smaller unit, so that it stays whole."""
    if not fraction:
        return Decimal(number), unit
    smaller = {
        "Y": ("M", 12),
        "D": ("TH", 24),
        "TH": ("TM", 60),
        "W": ("TH", 168),
        "M": ("D", 30),
        "10Y": ("Y", 10),
    }
    if unit not in smaller:
        return Decimal(number) + Decimal(fraction), unit
    small, size = smaller[unit]
    whole = (Decimal(number) + Decimal(fraction)) * size
    return whole.to_integral_value(), small


def duration(count: Decimal, unit: str) -> str:
    """ISO 8601 for a number of units: 2 × ``2W`` is ``P4W``."""
    match = _UNIT.fullmatch(unit)
    assert match, unit  # noqa: S101 - units come from our own tables, a test reads every row
    size, clock, letter = match.groups()
    return f"P{clock}{count * int(size or 1):f}{letter}"


def length(
    number: int = 1, unit: str = "D", fraction: str = "", loose: object = None, **_: object
) -> Recipe | None:
    """A length of time."""
    if unit == "WE" or not (number or fraction):
        return None
    found = Length(duration(*_amount(number, unit, fraction)))
    return Loose(found) if loose else found


def unknown_length(unit: str = "D", **_: object) -> Recipe | None:
    """A length without a number: for years."""
    match = _UNIT.fullmatch(unit)
    return Length(f"P{match[2]}X{match[1]}{match[3]}") if match else None


def together(one: Recipe, two: Recipe, **_: object) -> Recipe | None:
    """A length of several parts: two years and three months, one day two hours and thirty minutes."""
    first, second = bare(one), bare(two)
    if not (isinstance(first, Length) and isinstance(second, Length)):
        return None
    counts = [*parts(first.iso), *parts(second.iso)]
    units = [unit for _, unit in counts]
    if len(set(units)) < len(units) or not set(units) <= set(_ORDER):
        return None
    counts.sort(key=lambda part: _ORDER.index(part[1]))
    days = "".join(f"{count}{unit}" for count, unit in counts if "T" not in unit)
    hours = "".join(f"{count}{unit[1]}" for count, unit in counts if "T" in unit)
    return Length(f"P{days}T{hours}" if hours else f"P{days}")


def parts(iso: str) -> list[tuple[int, str]]:
    """The counts and units of a length: ``P1DT2H`` has 1 ``D`` and 2 ``TH``; none of an unknown number."""
    days, _, hours = iso.removeprefix("P").partition("T")
    found = [(count, unit) for count, unit in re.findall(r"([\dX.]+)([A-Z])", days)]
    found += [(count, f"T{unit}") for count, unit in re.findall(r"([\dX.]+)([A-Z])", hours)]
    return [(int(count), unit) for count, unit in found if count.isdigit()]


def bare(recipe: Recipe) -> Recipe:
    """A length or time without its "about"."""
    return recipe.base if isinstance(recipe, Loose) else recipe


def shift(
    unit: str = "D", count: int | None = None, number: int = 1, sign: int = 1, fraction: str = "", **_: object
) -> Recipe:
    """So many units from the anchor; ``count`` says it whole, ``number`` and ``sign`` in two."""
    if count is not None:
        return Shift(Decimal(count), unit)
    amount, unit = _amount(number, unit, fraction)
    return Shift(sign * amount, unit)


def moved(span: Recipe, sign: int = 1, **_: object) -> Recipe | None:
    """A length counted from the anchor: three months *ago*, *in* three months."""
    base = bare(span)
    counts = parts(_single(base.iso)) if isinstance(base, Length) else []
    if not counts:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    steps = [Shift(Decimal(sign * count), unit) for count, unit in counts]
    found = steps[0] if len(steps) == 1 else _one_by_one(steps)
    return Loose(found) if isinstance(span, Loose) else found


def _one_by_one(steps: list[Shift]) -> Shift:
    """Two years, a month and 21 days ago: hours first, for they need the time of day, then the largest units."""
    hours = [step for step in steps if "T" in step.unit]
    found = hours[0] if hours else Shift(Decimal(0), "D")
    for step in (*hours[1:], *(step for step in steps if "T" not in step.unit)):
        found = replace(step, base=found)
    return found


def _single(iso: str) -> str:
    """A length of two units in the smaller one: ``P2Y3M`` is ``P27M``; others as they are."""
    parts = re.fullmatch(r"P(T?)(\d+)([YWH])(\d+)([MD])", iso)
    size = _IN_SMALLER.get((parts[1], parts[3], parts[5])) if parts else None
    if not parts or size is None:
        return iso
    return f"P{parts[1]}{int(parts[2]) * size + int(parts[4])}{parts[5]}"


def coming_or_lasting(span: Recipe, **_: object) -> Recipe | None:
    """Words such as "In three years": from now, of the future; for so long, of the rest."""
    ahead = moved(span)
    return ByTense(ahead, span) if ahead else None


def some_time_in(unit: str = "D", **_: object) -> Recipe | None:
    """Words such as "In several weeks": some time to come, or so long."""
    lasting = unknown_length(unit)
    return ByTense(Vague("FUTURE_REF"), lasting) if lasting else None


LENGTHS: dict[str, Action] = {
    action.__name__: action
    for action in (length, unknown_length, together, shift, moved, coming_or_lasting, some_time_in)
}
