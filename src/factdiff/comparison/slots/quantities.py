"""Quantities: numbers with comparators and units."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.magnitudes import relation
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.model.fact import Quantity
from factdiff.values import replace


def judge(old: Quantity | None, new: Quantity | None) -> Difference | None:
    """How the new number stands to the old one; nothing where both are one number."""
    if old is None or new is None:
        return _found("added" if new else "removed", old, new)
    nature = relation(old, new)
    if nature == "same" and unit_kept(old, new):
        return None
    return _found("replaced" if nature == "same" or not unit_kept(old, new) else nature, old, new)


def same_unit(old: Quantity, new: Quantity) -> bool:
    """Whether two numbers count the same; a number without a unit may count anything."""
    if old.unit is None or new.unit is None or old.unit == new.unit:
        return not (_code(old.unit) or _code(new.unit)) or old.unit == new.unit
    before, after = words.words(old.unit), words.words(new.unit)
    if not before or not after:
        return False
    return len(before) == len(after) and all(map(words.same_word, before, after))


def unit_kept(old: Quantity, new: Quantity) -> bool:
    """Currencies, percent and points differ; what a noun counts is the predication's business."""
    return same_unit(old, new) or not (_code(old.unit) or _code(new.unit))


def _code(unit: str | None) -> bool:
    """Whether a unit is a code of its own (``EUR``, ``%``, ``km``) and not a counted noun."""
    return unit is not None and (unit.isupper() or not unit.isalpha() or len(unit) <= 2)  # noqa: PLR2004


def _found(nature: str, old: Quantity | None, new: Quantity | None) -> Difference:
    delta = new.value - old.value if old and new and nature == "replaced" and same_unit(old, new) else None
    shown = " → ".join(plain(q) if q else "nothing" for q in (old, new))
    reason = f"quantity {shown}" + (", not a refinement" if nature == "replaced" else "")
    texts = [quantity.span.text if quantity else None for quantity in (old, new)]
    found = finding("quantities", nature, texts[0], texts[1], reason, value=plain(new) if new else "")
    return replace(found, change=replace(found.change, delta=delta))


def plain(q: Quantity) -> str:
    """A number in canonical form."""
    upper = "" if q.upper is None else f"–{q.upper.normalize():f}"
    sign = "" if q.comparator in ("=", "range") else q.comparator
    return f"{sign}{q.value.normalize():f}{upper}" + (f" {q.unit}" if q.unit else "")
