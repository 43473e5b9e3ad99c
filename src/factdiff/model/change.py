"""What differs between two versions of an article, claim by claim."""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal

from factdiff.model.fact import Fact
from factdiff.model.factset import Correction
from factdiff.values import dataclass

KINDS = ("contradicted", "changed", "retracted", "added", "reworded", "unchanged")
SEVERITIES = ("critical", "major", "minor", "info")


@dataclass(frozen=True, slots=True)
class SlotChange:
    """One slot that differs, and how; ``old`` and ``new`` are readable values, ``delta`` the signed difference.

    ``light``: the words that were exchanged leave the claim what it was, so that they weigh little.
    """

    slot: str
    nature: str
    old: str | None
    new: str | None
    delta: Decimal | None = None
    light: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Change:
    """The outcome for one aligned pair (or split or merged group) or one fact without counterpart.

    ``similarity`` is 0 to 1; ``why`` holds the reasons in words; ``fingerprint`` is made of structure
    (not of wording or position), so that a review decision survives the next version. ``line`` is where
    a reviewer of the *new* file should look: the fact's own line, or for a retracted claim the line of
    the nearest kept fact before it. ``beyond``: the other version breaks off before it, so that nobody knows
    whether it is gone, or new.
    """

    kind: str
    severity: str
    acknowledged: bool
    moved: bool
    similarity: float
    old: tuple[Fact, ...]
    new: tuple[Fact, ...]
    slots: tuple[SlotChange, ...]
    why: tuple[str, ...]
    fingerprint: str
    line: int
    beyond: bool = False

    @property
    def confidence(self) -> float:
        """How sure the less sure side's surest fact was read, 0 to 1: a change is no surer than both its sides."""
        return min(max(fact.confidence for fact in side) for side in (self.old, self.new) if side)


@dataclass(frozen=True, slots=True)
class Side:
    """Which article stood on one side; ``name`` is what the user called it."""

    id: str
    sha256: str
    name: str
    title: str | None
    published: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A correction notice of the new version and the changes (by index) that it speaks of; none: an orphan."""

    correction: Correction
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """A sentence that could not be read, or an edit in one that no fact holds.

    ``side`` is ``old`` or ``new``; ``text`` is the sentence at ``start``. An edit has the words that differ in
    ``old`` and ``new`` (one of them ``None`` where words only came or went); a sentence that merely could not be
    read has neither.
    """

    side: str
    text: str
    start: int
    end: int
    reason: str | None
    old: str | None = None
    new: str | None = None

    @property
    def edited(self) -> bool:
        """Whether this is an edit, and so a difference."""
        return self.old is not None or self.new is not None


@dataclass(frozen=True, slots=True)
class Account:
    """Words that differ and say the same, for a named reason; one side is empty where words came or went."""

    old: str
    new: str
    reason: str


@dataclass(frozen=True, slots=True)
class Diff:
    """A whole comparison; ``changes`` hold every fact of both sides exactly once.

    ``audited`` counts differences between linked facts that are of no consequence (positions, confidence,
    other readings of the same words); ``accounts`` say why words that differ say the same; ``warnings`` are for
    people.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]
    notices: tuple[Notice, ...]
    unread: tuple[Unread, ...]
    audited: int
    warnings: tuple[str, ...]
    accounts: tuple[Account, ...] = ()

    @property
    def edits(self) -> tuple[Unread, ...]:
        """The edits that no fact holds."""
        return tuple(item for item in self.unread if item.edited)

    def summary(self) -> dict[str, int]:
        """How many changes there are of each kind, in the order of the schema."""
        order = ("unchanged", "reworded", "changed", "contradicted", "retracted", "added")
        return {kind: sum(change.kind == kind for change in self.changes) for kind in order}
