"""A second look at every pair that differs, so that those who ask see every difference between two facts.

DeepDiff takes longer to import than a small comparison lasts, so it is loaded for explanations alone.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from factdiff.comparison.names import Names
from factdiff.comparison.signature import slots
from factdiff.model.fact import Fact

if TYPE_CHECKING:
    from deepdiff import DeepDiff

#: Fields that may differ without consequence: identity, place, wording, and the extractor's own account.
INCONSEQUENTIAL = (
    "id", "key", "kind", "claim", "quoted", "salience", "confidence", "section", "evidence", "trace",
)  # fmt: skip

#: A fact file holds the trace on request alone; counted, it would tell the facts of an article from its own file.
COUNTED = tuple(name for name in INCONSEQUENTIAL if name != "trace")


def passed(old: Fact, new: Fact, names: Names) -> int:
    """How many fields and slots of a pair differ, whatever was made of it."""
    plain = sum(bool(getattr(old, name) != getattr(new, name)) for name in COUNTED)
    before, after = slots(old, names), slots(new, names)
    return plain + sum(before[slot] != after[slot] for slot in before)


def walk(old: Fact, new: Fact) -> tuple[str, ...]:
    """Every difference between the two facts as DeepDiff sees them, with its path."""
    return _lines(_deepdiff(asdict(old), asdict(new)))


def _deepdiff(old: object, new: object) -> DeepDiff:
    from deepdiff import DeepDiff  # noqa: PLC0415 - 150 ms, and needed for few pairs

    return DeepDiff(old, new, ignore_order=True, view="tree")


def _lines(found: DeepDiff) -> tuple[str, ...]:
    levels = (level for group in found.values() for level in group)
    return tuple(sorted(f"{level.path()}: {level.t1!r} → {level.t2!r}" for level in levels))
