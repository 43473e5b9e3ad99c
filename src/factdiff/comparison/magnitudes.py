"""Quantities as ranges of what they can mean, so that "about ten" and 12 agree and 12 and 21 do not."""

from __future__ import annotations

from decimal import Decimal

from factdiff.model.fact import Quantity

Range = tuple[Decimal, Decimal]

_ENDLESS = Decimal("Infinity")
#: What round numbers are multiples of, beside the powers of ten: 15 and 50 are rounder than 14 and 51.
_HALF, _DOZEN = Decimal(5), Decimal(12)


def span(quantity: Quantity) -> Range:
    """The least and the greatest number that the quantity can mean."""
    value, comparator = quantity.value, quantity.comparator
    if quantity.upper is not None:
        return min(value, quantity.upper), max(value, quantity.upper)
    if comparator in ("≥", ">"):
        return value, _ENDLESS
    if comparator in ("≤", "<"):
        return -_ENDLESS, value
    if comparator == "≈":
        return value - roundness(value) / 2, value + roundness(value) / 2
    return value, value


def roundness(value: Decimal) -> Decimal:
    """The greatest of 1, 5, 10, 50 … (or 3 for dozens) times a power of ten that the number is a multiple of.

    "About 2,100" is a multiple of 100, so it means 2,050 to 2,150.
    """
    if not value:
        return Decimal(0)
    digits = value.normalize()
    step = Decimal(1).scaleb(int(digits.as_tuple().exponent))
    if digits % (step * _HALF) == 0:
        return step * _HALF
    return step * 3 if digits % _DOZEN == 0 and step == 1 else step


def relation(old: Quantity, new: Quantity) -> str:
    """How the new number stands to the old one: same, refined, generalised or replaced."""
    if (old.value, old.upper, old.comparator) == (new.value, new.upper, new.comparator):
        return "same"
    if old.comparator == new.comparator and old.comparator != "range":
        return "replaced"
    before, after = span(old), span(new)
    if before == after:
        return "same" if old.comparator == new.comparator else _strict(old.comparator, new.comparator)
    if before[0] <= after[0] and after[1] <= before[1]:
        return "refined"
    return "generalised" if after[0] <= before[0] and before[1] <= after[1] else "replaced"


def _strict(old: str, new: str) -> str:
    """Of two limits at one number, the one that leaves the number out is more exact."""
    order = {"≥": 0, "≤": 0, "≈": 0, "range": 0, ">": 1, "<": 1, "=": 2}
    return "refined" if order.get(old, 0) < order.get(new, 0) else "generalised"
