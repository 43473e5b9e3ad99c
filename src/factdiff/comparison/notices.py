"""Correction notices of the new version, and the changes that they speak of."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison import words
from factdiff.comparison.account.lexica import Lexicon, lexicon
from factdiff.comparison.account.units import units
from factdiff.comparison.tokens import cut
from factdiff.model.change import Change, Notice
from factdiff.model.factset import Correction, FactSet
from factdiff.settings import COMPARISON

_SILENT = frozenset({"unchanged", "reworded"})


def fresh(old: FactSet, new: FactSet) -> tuple[Correction, ...]:
    """Notices that the old version did not carry yet."""
    before = {words.words(correction.span.text) for correction in old.corrections}
    return tuple(c for c in new.corrections if words.words(c.span.text) not in before)


def link(corrections: Sequence[Correction], changes: Sequence[Change], language: str) -> tuple[Notice, ...]:
    """Each notice with the changes it acknowledges, by index; an orphan acknowledges none."""
    knowledge = lexicon(language)
    return tuple(Notice(correction, _meant(correction, changes, knowledge)) for correction in corrections)


def _meant(correction: Correction, changes: Sequence[Change], knowledge: Lexicon) -> tuple[int, ...]:
    """The changes of which a notice repeats the values, else those of which it names what they are values of."""
    exact = tuple(i for i, change in enumerate(changes) if _speaks_of(correction, change, knowledge))
    return exact or tuple(i for i, change in enumerate(changes) if _names(correction, change))


def _names(correction: Correction, change: Change) -> bool:
    """Whether a notice names what was changed: "corrects the number of jobs"."""
    told = words.content(" ".join(text for slot in change.slots for text in (slot.old, slot.new) if text))
    return bool(told & words.content(correction.span.text))


def _speaks_of(correction: Correction, change: Change, knowledge: Lexicon) -> bool:
    """Whether a notice repeats what differs, or most of what was withdrawn or added."""
    if change.kind in _SILENT:
        return False
    held = frozenset(words.words(correction.span.text)) | _numbers(correction.span.text, knowledge)
    if any(_mentions(held, slot.old, slot.new, knowledge) for slot in change.slots):
        return True
    if change.slots:
        return False
    claim = words.content(" ".join(fact.claim for fact in change.old or change.new))
    return bool(claim) and len(words.missing(claim, held)) <= (1 - COMPARISON.notice_share) * len(claim)


def _mentions(held: frozenset[str], old: str | None, new: str | None, knowledge: Lexicon) -> bool:
    """Whether a notice has words or numbers that only one of two values has, the values' difference."""
    before, after = (words.content(text or "") | _numbers(text or "", knowledge) for text in (old, new))
    return bool((before ^ after) & held)


def _numbers(text: str, knowledge: Lexicon) -> frozenset[str]:
    """The numbers of a text by value, so that seven is 7."""
    found = units(text, 0, cut(text), knowledge)
    return frozenset(f"= {unit.key[0]}" for unit in found if unit.kind == "number")
