"""Where: places by name and by what holds them."""

from __future__ import annotations

from factdiff.comparison.names import GENERALISED, REFINED, RENAMED, SAME, Names
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.model.fact import Place

_SIZES = {"country": 2, "region": 1, "city": 0}


def judge(old: Place | None, new: Place | None, names: Names) -> Difference | None:
    """How the new place stands to the old one; nothing where both are one place in one role."""
    if old is None or new is None:
        return _found("added" if new else "removed", old, new)
    nature = relation(old, new, names)
    if nature == SAME:
        return None
    return _found("replaced" if nature == "other" else nature, old, new)


def relation(old: Place, new: Place, names: Names) -> str:
    """How the new place stands to the old one: same, renamed, refined, generalised or other."""
    if old.level and new.level and old.name != new.name and not _holds(old, new) and not _holds(new, old):
        return SAME if names.canonical(old.name) == names.canonical(new.name) else "other"
    found = names.relation(old.name, new.name)
    if found in (SAME, RENAMED):
        return found
    if _holds(old, new):
        return REFINED
    return GENERALISED if _holds(new, old) else found


def _holds(outer: Place, inner: Place) -> bool:
    """Whether one place lies in the other, by the table's countries and levels.

    A name that the table lacks is smaller than a region or a country, which it has all of.
    """
    if outer.level not in ("country", "region") or outer.name == inner.name:
        return False
    if inner.level is None:
        return True
    # A part of the world, which lies in no country, is told from others by its name alone.
    return (
        inner.country is not None
        and outer.country == inner.country
        and _SIZES[outer.level] > _SIZES.get(inner.level, 0)
    )


def _found(nature: str, old: Place | None, new: Place | None) -> Difference:
    return finding("where", nature, old.name if old else None, new.name if new else None)
