"""Where: places by name and by what holds them."""

from __future__ import annotations

from factdiff.comparison.matching import match
from factdiff.comparison.names import GENERALISED, REFINED, RENAMED
from factdiff.comparison.pair import SAME, Finding, Pair, Verdict, alike, finding
from factdiff.model.fact import Place

_RANKS = {"same": 0, RENAMED: 1, REFINED: 2, GENERALISED: 2}
_SIZES = {"country": 2, "region": 1, "city": 0}


def compare(pair: Pair) -> Verdict:
    """The differences between the places of two facts."""
    matched, gone, come = match(pair.old.where, pair.new.where, lambda o, n: _rank(pair, o, n))
    verdicts = [_matched(pair, old, new) for old, new in matched]
    lost = [place for place in gone if not pair.still_said(place.name) and pair.edit.touches_old(place.span)]
    won = [place for place in come if not pair.said_before(place.name) and pair.edit.touches_new(place.span)]
    passed = [p.name for p in (*gone, *come) if p not in lost and p not in won]
    both = min(len(lost), len(won))
    findings = [_found("replaced", old, new) for old, new in zip(lost, won, strict=False)]
    findings += [_found("removed", old, None) for old in lost[both:]]
    findings += [_found("added", None, new) for new in won[both:]]
    return Verdict(
        tuple(found for verdict in verdicts for found in verdict.findings) + tuple(findings),
        tuple(t for verdict in verdicts for t in verdict.tolerated)
        + tuple(f"{name}: in both sentences" for name in passed),
    )


def relation(pair: Pair, old: Place, new: Place) -> str:
    """How the new place stands to the old one: same, renamed, refined, generalised or other."""
    found = pair.names.relation(old.name, new.name)
    if found in ("same", RENAMED):
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
    if inner.level is None or inner.country is None:
        return True
    return outer.country == inner.country and _SIZES[outer.level] > _SIZES.get(inner.level, 0)


def _rank(pair: Pair, old: Place, new: Place) -> float | None:
    rank = _RANKS.get(relation(pair, old, new))
    return None if rank is None else rank + (old.role != new.role) / 2


def _matched(pair: Pair, old: Place, new: Place) -> Verdict:
    nature = relation(pair, old, new)
    if nature == "same":
        roles = (
            Verdict(tolerated=(f"{old.name}: {old.role} and {new.role}",)) if old.role != new.role else SAME
        )
        return alike(pair, old.name, new.name) if roles is SAME else roles
    if not pair.edit.touches((old.span,), (new.span,)):
        return Verdict(tolerated=(f"{old.name} and {new.name}: same words in the sentence",))
    return Verdict((_found(nature, old, new),))


def _found(nature: str, old: Place | None, new: Place | None) -> Finding:
    shown = " → ".join(place.name if place else "nothing" for place in (old, new))
    return finding("where", nature, old.name if old else None, new.name if new else None, shown)
