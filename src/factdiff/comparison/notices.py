"""Correction notices of the new version, and the changes that they speak of."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison import words
from factdiff.model.change import Change, Notice
from factdiff.model.factset import Correction, FactSet
from factdiff.settings import COMPARISON

_SILENT = frozenset({"unchanged", "reworded"})


def fresh(old: FactSet, new: FactSet) -> tuple[Correction, ...]:
    """Notices that the old version did not carry yet."""
    before = {words.words(correction.span.text) for correction in old.corrections}
    return tuple(c for c in new.corrections if words.words(c.span.text) not in before)


def link(corrections: Sequence[Correction], changes: Sequence[Change]) -> tuple[Notice, ...]:
    """Each notice with the changes it acknowledges, by index; an orphan acknowledges none."""
    return tuple(
        Notice(correction, tuple(i for i, change in enumerate(changes) if _speaks_of(correction, change)))
        for correction in corrections
    )


def _speaks_of(correction: Correction, change: Change) -> bool:
    """Whether a notice repeats what differs, or most of what was withdrawn or added."""
    if change.kind in _SILENT:
        return False
    held = frozenset(words.words(correction.span.text))
    if any(_mentions(held, slot.old, slot.new) for slot in change.slots):
        return True
    if change.slots:
        return False
    claim = words.content(" ".join(fact.claim for fact in change.old or change.new))
    return bool(claim) and len(words.missing(claim, held)) <= (1 - COMPARISON.notice_share) * len(claim)


def _mentions(held: frozenset[str], old: str | None, new: str | None) -> bool:
    """Whether a notice has words that only one of two values has, the values' difference."""
    before, after = words.content(old or ""), words.content(new or "")
    differing = (before - after) | (after - before)
    return bool(differing & held)
