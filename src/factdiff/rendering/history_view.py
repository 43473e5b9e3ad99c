"""What a reader asked to see of a timeline, and how each event reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.model.timeline import SUBSTANCE
from factdiff.rendering import neutral
from factdiff.rendering.wording import sentences, values
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.change import Unread
    from factdiff.model.timeline import Event, Lineage, Timeline, Value, Version, Vouching
    from factdiff.rendering.wording import Wording

SIGNS = {
    "introduced": "+", "returned": "+", "changed": "~", "contradicted": "!", "dropped": "−",
    "reworded": "≈", "moved": "↕", "merged": "⊃",
}  # fmt: skip
ARROW = " → "


@dataclass(frozen=True, slots=True)
class LineageSelection:
    """Which claims are wanted: those to which something happened, unless ``every`` asks for all.

    ``since`` is a day (ISO 8601); ``entity`` a name as the article has it, whole or in part; ``slots`` those of
    which one must have changed.
    """

    since: str | None = None
    entity: str | None = None
    slots: frozenset[str] = frozenset()
    every: bool = False


@dataclass(frozen=True, slots=True)
class HistoryView:
    """A timeline made ready for a renderer: ``shown`` are indices of lineages, ``versions`` the numbers in time.

    ``edits`` says whether edits that no claim holds are shown.
    """

    shown: tuple[int, ...]
    versions: frozenset[int]
    language: str = "en"
    width: int = 88
    color: bool = False
    every: bool = False
    edits: bool = True

    def unread(self, timeline: Timeline) -> tuple[tuple[int, Unread], ...]:
        """The edits that no claim holds, each with the version that made it."""
        return tuple(
            (step.new, item)
            for step in timeline.steps
            if self.edits and step.new in self.versions
            for item in step.edits
        )

    def events(self, lineage: Lineage) -> tuple[Event, ...]:
        """The events that are shown of a claim: those of substance, or all that were asked for."""
        return tuple(
            event
            for event in lineage.events
            if event.version in self.versions and (self.every or event.kind in SUBSTANCE)
        )


def choose(timeline: Timeline, selection: LineageSelection) -> tuple[tuple[int, ...], frozenset[int]]:
    """The lineages that a selection wants, and the versions that are not before its day."""
    versions = frozenset(
        version.number
        for version in timeline.versions
        if selection.since is None or (version.date or "")[: len(selection.since)] >= selection.since
    )
    shown = tuple(
        index for index, lineage in enumerate(timeline.lineages) if _wanted(lineage, selection, versions)
    )
    return shown, versions


def _wanted(lineage: Lineage, selection: LineageSelection, versions: frozenset[int]) -> bool:
    happened = [event for event in lineage.events if event.version in versions and event.change is not None]
    if not selection.every and not any(event.kind in SUBSTANCE for event in happened):
        return False
    if selection.entity is not None and not _names(lineage, selection.entity):
        return False
    changed = {slot.slot for event in happened if event.change for slot in event.change.slots}
    return not selection.slots or bool(changed & selection.slots)


def _names(lineage: Lineage, wanted: str) -> bool:
    """Whether a claim speaks of a name at any time."""
    facts = [
        *lineage.facts,
        *(fact for e in lineage.events if e.change for fact in e.change.old + e.change.new),
    ]
    folded = wanted.casefold()
    return any(
        folded in name.casefold()
        for fact in facts
        for name in (
            *(entry.name for entry in fact.who), *(entry.name for entry in fact.what.arguments),
            *(entry.name for entry in fact.where), *(entry.name for entry in fact.source),
        )
    )  # fmt: skip


def claim(lineage: Lineage) -> str:
    """The claim as it stands in the last version that has it."""
    return sentences.claim(lineage.facts)


def told(event: Event, words: Wording) -> str:
    """What happened, as a sentence."""
    if event.kind in ("introduced", "returned", "merged"):
        key = "first" if event.change is None else event.kind
        return words.say("history", key)
    assert event.change is not None  # noqa: S101 - only the first version's facts have none
    return sentences.sentence(event.change, words)


def tags(event: Event, words: Wording) -> tuple[str, ...]:
    """Silent or acknowledged, headline or lede."""
    return () if event.change is None else sentences.tags(event.change, words)


def course(found: tuple[Value, ...], words: Wording) -> str:
    """The numbers that a claim gave, one after the other, and what they count."""
    shown = ARROW.join(values.figure(value.quantity, words) for value in found)
    noun = values.counted(found[-1].quantity) if found else None
    return f"{shown} {noun}" if noun else shown


def vouched(found: tuple[Vouching, ...], words: Wording) -> str:
    """Who vouched for a claim, one after the other."""
    nobody = words.say("page", "the article itself")
    return ARROW.join(", ".join(map(neutral.line, entry.names)) or nobody for entry in found)


def dated(version: Version, words: Wording) -> str:
    """When a version is from, as people write it."""
    if version.date is None:
        return ""
    day, _, time = version.date.partition("T")
    shown = values.readable_date(day, words)
    if shown is None:
        return neutral.line(version.date)
    return f"{shown}, {time[:5]}" if time[:5].strip("0:") else shown


def head(timeline: Timeline, view: HistoryView, words: Wording) -> str:
    """How many versions and claims there are, and of how many something is told."""
    return words.say(
        "history", "head", versions=str(len(timeline.versions)), claims=str(len(timeline.lineages)),
        eventful=str(sum(lineage.eventful for lineage in timeline.lineages)), shown=str(len(view.shown)),
    )  # fmt: skip
