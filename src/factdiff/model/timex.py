"""Time expressions: where they stand in a paragraph and what their words mean before a date is known.

A recipe is free of any language. ``extraction.moments.resolve`` turns it into a value once the
article's publication date and the tense of the fact are known.

Codes shared by all recipes: a **unit** is a count and a letter as in ISO 8601 durations (``D``, ``W``,
``M``, ``Y``, ``10Y`` a decade, ``3M`` a quarter, ``TH`` an hour, ``TM`` a minute) or ``WE`` a weekend;
a **turn** is -1 for last, 0 for this, 1 for next; a **part** of the day is TIMEX3's ``MO``, ``AF``,
``EV``, ``NI`` or ``DT`` (daytime).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """Fields of the calendar, as far as the words give them.

    ``period`` is a stretch of a year: ``Q1``, ``H2``, ``SP``, ``SU``, ``FA``, ``WI``, ``W36``.
    ``feast`` is ``MM-DD``, ``E+39`` (days from Easter) or ``11#4#4`` (month, n-th, ISO weekday).
    ``decade`` and ``century`` are leading digits of the year (199, 19). ``frame`` is the larger
    time that the fields lie in ("Friday *of next week*").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: str | None = None
    feast: str | None = None
    decade: int | None = None
    century: int | None = None
    turn: int | None = None
    frame: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """The unit that lies ``count`` units from the anchor: yesterday, last week, three months ago.

    With a ``base`` it counts from that time: two weeks before 13 May, the week of the 18th, the day after.
    """

    count: Decimal
    unit: str
    base: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The time that was told before: what "the next day" and "three hours later" count from."""


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th (-1: last) week (``W``), weekend (``WE``), day (``D``) or weekday (``1`` to ``7``) of a time.

    A week belongs where its Thursday lies, as in ISO 8601.
    """

    number: int
    unit: str
    base: Recipe


@dataclass(frozen=True, slots=True)
class Ahead:
    """A time that lies ahead whatever the tense of its verb: called *for Friday*, due *by* Friday."""

    base: Recipe


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the day ``base``; without a base, of the nearest day that fits the tense."""

    base: Recipe | None = None
    hour: int | None = None
    minute: int | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """The ``start``, ``middle`` or ``end`` of a time, its ``first`` or ``second`` half, or ``early`` or ``late`` in it."""

    base: Recipe
    edge: str


@dataclass(frozen=True, slots=True)
class Bound:
    """An open interval: ``since`` and ``after`` a time, or ``until``, ``by`` and ``before`` it."""

    kind: str
    base: Recipe


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another, both included."""

    first: Recipe
    last: Recipe


@dataclass(frozen=True, slots=True)
class Length:
    """How long: an ISO 8601 duration; ``X`` stands for an unknown number ("for years" is ``PXY``)."""

    iso: str


@dataclass(frozen=True, slots=True)
class Vague:
    """TIMEX3's ``PAST_REF``, ``PRESENT_REF`` or ``FUTURE_REF``."""

    value: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """A set of times, in TIMEX3's notation: ``P1D`` every day, ``XXXX-WXX-1`` every Monday."""

    value: str


@dataclass(frozen=True, slots=True)
class Eventful:
    """A time that counts from an event ("three days after his death"): recognised, without a value."""


@dataclass(frozen=True, slots=True)
class ByTense:
    """Words that mean one thing of the future and another of the rest: "in three years"."""

    future: Recipe
    other: Recipe


@dataclass(frozen=True, slots=True)
class Loose:
    """About, nearly, more than: the value is that of ``base``, and only approximate."""

    base: Recipe


Recipe: TypeAlias = (
    Calendar
    | Shift
    | Told
    | Nth
    | Ahead
    | Clock
    | Edge
    | Bound
    | Between
    | Length
    | Vague
    | Repeated
    | Eventful
    | ByTense
    | Loose
)


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression at code points ``start`` to ``end`` of its paragraph."""

    start: int
    end: int
    recipe: Recipe

    @property
    def approximate(self) -> bool:
        """Whether the words themselves say that the time is not exact."""
        inner = self.recipe
        while isinstance(inner, Bound | Ahead):
            inner = inner.base
        return isinstance(inner, Loose)

    @property
    def told(self) -> bool:
        """Whether it counts from the time that was told before it."""
        return _counts(self.recipe)


def _counts(recipe: Recipe | None) -> bool:
    match recipe:
        case Told():
            return True
        case Between():
            return _counts(recipe.first) or _counts(recipe.last)
        case Shift() | Nth() | Ahead() | Clock() | Edge() | Bound() | Loose():
            return _counts(recipe.base)
        case Calendar():
            return _counts(recipe.frame)
    return False
