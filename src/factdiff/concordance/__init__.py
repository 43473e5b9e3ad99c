"""Fact sets of several articles on one event → what they agree on, contradict one another in, and say alone.

The articles may be in several languages: what is compared are concepts of the tables ``meanings``, names by their
sounds, countries by their codes, times and numbers by their values. A pairing that is not sure is told as unsure.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.concordance.grouping import grouped
from factdiff.concordance.profiles import Profiler
from factdiff.model.change import Side
from factdiff.model.concordance import Concordance
from factdiff.model.factset import FactSet

__all__ = ["concord"]


def concord(sets: Sequence[FactSet], names: Sequence[str], source: int | None = None) -> Concordance:
    """Every fact of every article in exactly one claim."""
    profiles = [[Profiler(one).profile(index, fact) for fact in one.facts] for index, one in enumerate(sets)]
    sides = tuple(
        Side(
            one.article.id,
            one.article.sha256,
            name,
            one.article.title,
            one.article.published,
            one.article.language,
        )
        for one, name in zip(sets, names, strict=True)
    )
    warnings = tuple(
        f"{name}: its date is unknown, so its relative times are not compared"
        for one, name in zip(sets, names, strict=True)
        if one.article.published is None and any(m.value is None for f in one.facts for m in f.when)
    )
    return Concordance(sides, grouped(profiles, [one.article.language for one in sets]), source, warnings)
