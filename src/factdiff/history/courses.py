"""How the number that a claim gives, and who vouches for it, ran over the versions."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.model.fact import Fact, Quantity
from factdiff.model.timeline import Value, Vouching

Course = Sequence[tuple[int, tuple[Fact, ...]]]


def values(course: Course) -> tuple[Value, ...]:
    """The claim's main number from version to version, where it is given in more than one way.

    The main number is the one whose unit most versions have; a version without it is passed over.
    """
    unit = _unit(course)
    found: list[Value] = []
    for version, facts in course:
        quantity = next((q for fact in facts for q in fact.quantities if q.unit == unit), None)
        if quantity is not None and (not found or _differs(found[-1].quantity, quantity)):
            found.append(Value(version, quantity))
    return tuple(found) if len(found) > 1 else ()


def _unit(course: Course) -> str | None:
    """The unit of most versions; of several such, the one that was first."""
    counts: dict[str | None, int] = {}
    for _, facts in course:
        for unit in {q.unit: None for fact in facts for q in fact.quantities}:
            counts[unit] = counts.get(unit, 0) + 1
    return max(counts, key=lambda unit: counts[unit], default=None)


def _differs(one: Quantity, other: Quantity) -> bool:
    return (one.value, one.upper, one.comparator) != (other.value, other.upper, other.comparator)


def vouchings(course: Course) -> tuple[Vouching, ...]:
    """Who vouched for the claim from which version on; nothing where it never had a source."""
    found: list[Vouching] = []
    for version, facts in course:
        names = tuple(dict.fromkeys(link.name for fact in facts for link in fact.source))
        if not found or found[-1].names != names:
            found.append(Vouching(version, names))
    return tuple(found) if any(entry.names for entry in found) else ()
