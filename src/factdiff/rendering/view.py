"""What a reader asked to see of a comparison, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.errors import InputError
from factdiff.model.change import KINDS, SEVERITIES
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.change import Change, Diff
    from factdiff.model.factset import FactSet

SLOTS = ("who", "what", "where", "when", "source", "modality", "polarity", "tense", "quantities")
SECTIONS = ("title", "lede", "body", "entry")
CALM = ("reworded", "unchanged")
#: Edits that no fact holds are shown under this name; each is as grave as ``EDIT_SEVERITY``.
UNREAD = "unread"
EDIT_SEVERITY = "major"


@dataclass(frozen=True, slots=True)
class ChangeSelection:
    """Which changes are wanted: all of substance unless narrowed.

    ``only`` holds kinds and slots, each a set of alternatives (none: any); ``severity`` is the least
    severity; ``sections`` the parts of the article; ``every`` adds what did not change in substance;
    ``confidence`` leaves out what was read less surely.
    """

    kinds: frozenset[str] = frozenset()
    slots: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    severity: str = SEVERITIES[-1]
    sections: frozenset[str] = frozenset()
    every: bool = False
    confidence: float = 0.0

    def wants(self, change: Change) -> bool:
        """Whether a change is to be shown."""
        return (
            (self.every or change.kind not in CALM or change.kind in self.kinds)
            and SEVERITIES.index(change.severity) <= SEVERITIES.index(self.severity)
            and change.confidence >= self.confidence
            and self._is_of_kind(change)
            and (not self.sections or any(f.section in self.sections for f in change.old + change.new))
        )

    @property
    def edits(self) -> bool:
        """Whether edits that no fact holds are to be shown."""
        named = self.kinds or self.slots or self.pairs or self.sections
        grave = SEVERITIES.index(EDIT_SEVERITY) <= SEVERITIES.index(self.severity)
        return grave and (UNREAD in self.kinds or not named)

    def _is_of_kind(self, change: Change) -> bool:
        slots = {slot.slot for slot in change.slots}
        if not (self.kinds or self.slots or self.pairs):
            return True
        pairs = {(change.kind, slot) for slot in slots}
        return change.kind in self.kinds or bool(slots & self.slots) or bool(pairs & self.pairs)


@dataclass(frozen=True, slots=True)
class DiffView:
    """A comparison made ready for a renderer.

    ``shown`` are indices into the comparison's changes, in its order; ``edits`` says whether edits that no fact
    holds are shown; ``width`` counts columns. ``old`` and ``new`` are the compared fact sets, for formats that
    show whole texts.
    """

    shown: tuple[int, ...]
    language: str = "en"
    width: int = 100
    color: bool = False
    explain: bool = False
    old: FactSet | None = None
    new: FactSet | None = None
    edits: bool = True


def narrowed(
    only: tuple[str, ...], severity: str, sections: tuple[str, ...], *, every: bool
) -> ChangeSelection:
    """A selection from what was typed; ``only`` names kinds, slots or ``kind/slot``. Raises InputError."""
    parts = [term.partition("/") for term in only]
    for (kind, slash, slot), term in zip(parts, only, strict=True):
        known = kind in KINDS and slot in SLOTS if slash else kind in (*KINDS, UNREAD, *SLOTS)
        if not known:
            choices = ", ".join((*KINDS, UNREAD, *SLOTS))
            raise InputError(f"no kind or slot is called '{term}'", remedy=f"choose from {choices}")
    return ChangeSelection(
        kinds=frozenset(kind for kind, slash, _ in parts if not slash and kind in (*KINDS, UNREAD)),
        slots=frozenset(kind for kind, slash, _ in parts if not slash and kind in SLOTS),
        pairs=frozenset((kind, slot) for kind, slash, slot in parts if slash),
        severity=severity,
        sections=frozenset(sections),
        every=every,
    )


def choose(diff: Diff, selection: ChangeSelection) -> tuple[int, ...]:
    """The indices of the changes that a selection wants."""
    return tuple(index for index, change in enumerate(diff.changes) if selection.wants(change))


def is_substance(change: Change) -> bool:
    """Whether a change says something else than before; other words and other places do not."""
    return change.kind not in CALM
