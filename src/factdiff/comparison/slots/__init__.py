"""One comparer a slot; each looks at its own slot of a pair and answers with findings and reasons."""

from __future__ import annotations

from collections.abc import Callable

from factdiff.comparison.pair import Pair, Verdict
from factdiff.comparison.slots import (
    certainty,
    quantities,
    source,
    what,
    when,
    where,
    who,
)

COMPARERS: tuple[tuple[str, Callable[[Pair], Verdict]], ...] = (
    ("polarity", certainty.polarity),
    ("modality", certainty.modality),
    ("tense", certainty.tense),
    ("who", who.compare),
    ("what", what.compare),
    ("quantities", quantities.compare),
    ("when", when.compare),
    ("where", where.compare),
    ("source", source.compare),
)


def judge(pair: Pair) -> dict[str, Verdict]:
    """What every comparer says of a pair."""
    return {slot: compare(pair) for slot, compare in COMPARERS}
