"""Comparisons made by hand, for tests of what comes after the comparison."""

from __future__ import annotations

# ruff: noqa: PLR0913 - a builder takes what a test wants to be different
from decimal import Decimal

from factdiff.model.change import Change, Diff, Notice, Side, SlotChange, Unread
from factdiff.model.fact import (
    Evidence,
    Fact,
    Moment,
    Participant,
    Predicate,
    Quantity,
    Source,
    Span,
    Trace,
)
from factdiff.model.factset import Correction

DEATHS_OLD = "At least 12 people died in the fire, the prefecture said."
DEATHS_NEW = "At least 21 people died in the fire, the prefecture said."


def span(text: str, start: int = 0) -> Span:
    """Words that begin at an offset."""
    return Span(text, start, start + len(text))


def quantity(
    text: str, value: str, unit: str | None = None, *, comparator: str = "=", upper: str | None = None
) -> Quantity:
    """A number; value and upper end in digits."""
    return Quantity(span(text), Decimal(value), None if upper is None else Decimal(upper), comparator, unit)


def moment(text: str, value: str | None) -> Moment:
    """A time with its value."""
    return Moment(span(text), value)


def source(name: str, kind: str = "organisation") -> Source:
    """A lone link of a chain."""
    return Source(span(name), name, kind, "say")


def fact(
    text: str, *, claim: str = "", kind: str = "event", quantities: tuple[Quantity, ...] = (),
    when: tuple[Moment, ...] = (), sources: tuple[Source, ...] = (), modality: str = "asserted",
    polarity: str = "positive", section: str = "body", line: int = 1, quoted: tuple[Span, ...] = (),
    concept: str = "die",
) -> Fact:  # fmt: skip
    """A fact whose evidence is the whole text."""
    return Fact(
        id=f"id-{text[:12]}", key="key", kind=kind, claim=claim or text.rstrip("."),
        who=(Participant(span("people"), "people"),), what=Predicate(span("died"), concept, concept),
        where=(), when=when, source=sources, modality=modality, polarity=polarity, tense="past",
        quantities=quantities, quoted=quoted, salience=0.9, confidence=0.8, section=section,
        evidence=Evidence(span(text), 0, 0, line, 1), trace=(Trace("modality", modality, "rule"),),
    )  # fmt: skip


def change(
    kind: str, *, old: tuple[Fact, ...] = (), new: tuple[Fact, ...] = (), slots: tuple[SlotChange, ...] = (),
    severity: str = "major", acknowledged: bool = False, moved: bool = False,
    why: tuple[str, ...] = ("reason",),
) -> Change:  # fmt: skip
    """A change; sides are tuples of facts."""
    return Change(kind, severity, acknowledged, moved, 0.9, old, new, slots, why, "f00d", 3)


def diff(
    *changes: Change,
    notices: tuple[Notice, ...] = (),
    unread: tuple[Unread, ...] = (),
    names: str = "article",
) -> Diff:
    """A comparison of two English versions of one day."""
    sides = [
        Side("i", "s" * 64, f"{names}-{side}.txt", "Fire", f"2023-09-0{day}T08:00:00+02:00", "en")
        for side, day in (("old", 4), ("new", 5))
    ]
    return Diff(sides[0], sides[1], changes, notices, unread, 2, ())


def deaths(*, acknowledged: bool = False) -> Change:
    """The death toll rises from 12 to 21, in the headline."""
    old = fact(DEATHS_OLD, quantities=(quantity("12 deaths", "12", "death"),), section="title", line=3)
    new = fact(DEATHS_NEW, quantities=(quantity("21 deaths", "21", "death"),), section="title", line=4)
    slot = SlotChange("quantities", "replaced", "12 deaths", "21 deaths", Decimal(9))
    return change(
        "changed", old=(old,), new=(new,), slots=(slot,), severity="critical", acknowledged=acknowledged
    )


def everything() -> Diff:
    """A comparison with a change of each kind, two notices and unread sentences."""
    gone = fact("Two firefighters were hurt.", line=5)
    come = fact("A third brigade is on its way.", line=7)
    calm = fact("The fire broke out at noon.", line=9)
    doubt = fact("The caretaker reportedly fled.", modality="alleged")
    sure = fact("The caretaker fled.")
    raised = SlotChange("modality", "certainty raised", "alleged", "asserted")
    turned = SlotChange("polarity", "replaced", "positive", "negative")
    notices = (
        Notice(Correction(span("Correction: the toll was wrong."), None), (0,)),
        Notice(Correction(span("Correction: a name was wrong."), "2023-09-05"), ()),
    )
    unread = tuple(Unread("new", f"Sentence {number}?", 0, 9, "no verb") for number in range(5))
    return diff(
        deaths(acknowledged=True),
        change("changed", old=(doubt,), new=(sure,), slots=(raised,)),
        change("contradicted", old=(sure,), new=(doubt,), slots=(turned,), severity="critical"),
        change("retracted", old=(gone,)),
        change("added", new=(come,), severity="minor"),
        change("reworded", old=(calm,), new=(calm,), severity="info", moved=True),
        change("unchanged", old=(calm,), new=(calm,), severity="info"),
        notices=notices,
        unread=unread,
    )
