"""A second look at every pair that is not exact, so that no difference goes unseen.

A comparer answers for its slot: it reports a difference or says why it let it pass. Where it did
neither and the canonical values differ all the same, DeepDiff names what differs and that becomes a
change of the slot. DeepDiff takes longer to import than a small comparison lasts, so it is loaded
only for such a pair, or to show every difference to those who ask (``walk``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from factdiff.comparison.pair import Finding, Pair, Verdict, finding
from factdiff.comparison.signature import slots

if TYPE_CHECKING:
    from deepdiff import DeepDiff

#: Fields that may differ without consequence: identity, place, wording, and the extractor's own account.
INCONSEQUENTIAL = (
    "id", "key", "kind", "claim", "quoted", "salience", "confidence", "section", "evidence", "trace",
)  # fmt: skip

#: A fact file holds the trace on request alone; counted, it would tell the facts of an article from its own file.
COUNTED = tuple(name for name in INCONSEQUENTIAL if name != "trace")


def audit(pair: Pair, verdicts: Mapping[str, Verdict]) -> tuple[Finding, ...]:
    """A finding for each slot whose canonical values differ and that no comparer answered for."""
    old, new = slots(pair.old, pair.names), slots(pair.new, pair.names)
    return tuple(
        _reported(slot, old[slot], new[slot])
        for slot, verdict in verdicts.items()
        if old[slot] != new[slot] and not verdict.findings and not verdict.tolerated
    )


def passed(pair: Pair, verdicts: Mapping[str, Verdict]) -> int:
    """How many differences of a pair are of no consequence."""
    plain = sum(bool(getattr(pair.old, name) != getattr(pair.new, name)) for name in COUNTED)
    return plain + sum(len(verdict.tolerated) for verdict in verdicts.values())


def walk(pair: Pair) -> tuple[str, ...]:
    """Every difference between the two facts as DeepDiff sees them, with its path; for explanations."""
    return _lines(_deepdiff(asdict(pair.old), asdict(pair.new)))


def _reported(slot: str, old: object, new: object) -> Finding:
    differences = "; ".join(_lines(_deepdiff(old, new)))
    return finding(slot, "replaced", str(old), str(new), f"no comparer answered for: {differences}")


def _deepdiff(old: object, new: object) -> DeepDiff:
    from deepdiff import DeepDiff  # noqa: PLC0415 - 150 ms, and needed for few pairs

    return DeepDiff(old, new, ignore_order=True, view="tree")


def _lines(found: DeepDiff) -> tuple[str, ...]:
    levels = (level for group in found.values() for level in group)
    return tuple(sorted(f"{level.path()}: {level.t1!r} → {level.t2!r}" for level in levels))
