"""An atomic fact and its slots, after the fact model (``docs/facts.md``)."""

from __future__ import annotations

from decimal import Decimal

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Code points ``start`` to ``end`` of the article's text, and what stands there, verbatim."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Participant:
    """Who does or is: the words, the resolved name, and the entity where one is known."""

    span: Span
    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """Another participant of the predication and its role (object, topic, recipient, manner …)."""

    role: str
    span: Span
    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """What is said: the lemma of the content word, its verbatim phrase, its arguments.

    ``concept`` is the predicate's entry in the language's synonym table (the lemma itself where it
    has none), so that a comparison needs no language.
    """

    span: Span
    lemma: str
    concept: str
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where: role ``at``, ``from``, ``to`` or ``via``; ``country`` is an ISO 3166 alpha-2 code.

    ``level`` is ``country``, ``region`` or ``city`` where the table of places knows the name: a comparison
    has no table and could not tell otherwise that France holds Lyon.
    """

    span: Span
    name: str
    role: str
    country: str | None = None
    entity: str | None = None
    level: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When: the words and their value in ISO 8601 / TIMEX3 notation, ``None`` where unresolved.

    ``offset`` is what the words say without a date ("-P1D" yesterday, "XXXX-WXX-1" Monday), kept where
    the value is missing for want of a publication date, and beside a value that counts from the time told
    before ("P1D;told" the next day); ``approximate`` where the words say "about".
    """

    span: Span
    value: str | None
    offset: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """One link of a source chain, outermost first.

    ``kind`` is ``person``, ``organisation``, ``outlet``, ``document`` or ``anonymous``; ``verb`` is
    the lemma of the reporting verb or the preposition ("selon"); ``when`` is the report's own time.
    ``verb_class`` is what the verb does with its content: ``said``, ``claimed``, ``denied``, ``feared``,
    ``promised``, ``admitted`` or ``asked``.
    """

    span: Span
    name: str
    kind: str
    verb: str
    when: tuple[Moment, ...] = ()
    entity: str | None = None
    verb_class: str = "said"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts; ``comparator`` is one of ``= ≥ ≤ > < ≈ range``."""

    span: Span
    value: Decimal
    upper: Decimal | None
    comparator: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact stands; paragraph and sentence count from 0 over the whole text."""

    span: Span
    paragraph: int
    sentence: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Trace:
    """Why a slot was read so: the slot, the value, and the table row or the tree's relation behind it."""

    slot: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One predication with all its slots.

    ``modality`` is the first of the statuses that hold, ``marks`` are all of them in the same order.
    """

    id: str
    key: str
    kind: str
    claim: str
    who: tuple[Participant, ...]
    what: Predicate
    where: tuple[Place, ...]
    when: tuple[Moment, ...]
    source: tuple[Source, ...]
    modality: str
    polarity: str
    tense: str
    quantities: tuple[Quantity, ...]
    quoted: tuple[Span, ...]
    salience: float
    confidence: float
    section: str
    evidence: Evidence
    trace: tuple[Trace, ...] = ()
    marks: tuple[str, ...] = ()
