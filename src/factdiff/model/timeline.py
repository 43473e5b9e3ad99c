"""The life of an article's claims over all of its versions."""

from __future__ import annotations

from factdiff.model.change import Account, Change, Notice, Unread
from factdiff.model.fact import Fact, Quantity
from factdiff.values import dataclass

#: What can happen to a claim on the way from one version to the next.
EVENTS = ("introduced", "returned", "changed", "contradicted", "reworded", "moved", "merged", "dropped")
#: Events after which the article says something else than before.
SUBSTANCE = frozenset({"introduced", "returned", "changed", "contradicted", "dropped"})


@dataclass(frozen=True, slots=True)
class Version:
    """One version that could be read; ``number`` counts from 1 in the order in which versions were given.

    ``name`` is what the user called it, ``date`` when it was published or captured. ``copy_of`` is the number
    of the version before where its text is the same; then nothing can have changed.
    """

    number: int
    name: str
    title: str | None
    date: str | None
    language: str
    sha256: str
    facts: int
    copy_of: int | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """A version that could not be read, or that stands out of order: told, and passed over."""

    name: str
    what: str
    fatal: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What a comparison of a version with the one before it said, what stayed the same only counted.

    ``accounts`` say of other words that differ why they say the same.
    """

    old: int
    new: int
    changes: tuple[Change, ...]
    unchanged: int
    notices: tuple[Notice, ...]
    unread: tuple[Unread, ...]
    accounts: tuple[Account, ...] = ()

    @property
    def edits(self) -> tuple[Unread, ...]:
        """The edits that no fact holds."""
        return tuple(item for item in self.unread if item.edited)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a claim in a version; ``change`` is missing for the facts of the first version.

    ``source`` and ``value`` say whether who vouches for it, or anything else of substance, is another now.
    """

    kind: str
    version: int
    change: Change | None = None
    source: bool = False
    value: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A number that a claim gave from a version on."""

    version: int
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Vouching:
    """Who vouched for a claim from a version on, outermost first; nobody but the article where empty."""

    version: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lineage:
    """One claim through all versions: ``first`` and ``last`` are the versions that have it first and last.

    ``facts`` are its facts in the last version that has it (several where a sentence was split), ``alive``
    whether that is the last version of all. ``id`` is the key of its predication, with a number where
    several claims share one.
    """

    id: str
    first: int
    last: int
    alive: bool
    facts: tuple[Fact, ...]
    events: tuple[Event, ...]
    values: tuple[Value, ...]
    sources: tuple[Vouching, ...]

    @property
    def eventful(self) -> bool:
        """Whether the article said something else of it at some time."""
        return any(event.kind in SUBSTANCE and event.change is not None for event in self.events)

    def latest(self, *, source: bool) -> int:
        """The version that gave the claim its present source, or its present value."""
        found = (
            event.version for event in reversed(self.events) if (event.source if source else event.value)
        )
        return next(found, self.first)


@dataclass(frozen=True, slots=True)
class Timeline:
    """All versions, what each changed, and the life of each claim."""

    versions: tuple[Version, ...]
    steps: tuple[Step, ...]
    lineages: tuple[Lineage, ...]
    troubles: tuple[Trouble, ...] = ()

    def version(self, number: int) -> Version:
        """A version by its number."""
        return next(version for version in self.versions if version.number == number)

    @property
    def changed(self) -> bool:
        """Whether the article ever said something else than before, or words were edited that no fact holds."""
        return any(lineage.eventful for lineage in self.lineages) or any(step.edits for step in self.steps)
