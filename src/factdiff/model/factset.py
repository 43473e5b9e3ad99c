"""All facts of one version of an article, with what could not be read."""

from __future__ import annotations

from factdiff.model.document import Note
from factdiff.model.fact import Fact, Moment, Participant, Place, Span
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Main:
    """What an article is about: the id of the fact, and who, when and where.

    Time and place may come from headline, dateline and lede; the fact's own slots hold only what its words say.
    """

    fact: str
    who: tuple[Participant, ...] = ()
    when: tuple[Moment, ...] = ()
    where: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """The article's metadata and text; ``id`` and ``sha256`` are hashes of the text.

    ``notes`` say what makes its reading less sure.
    """

    id: str
    title: str | None
    language: str
    published: str | None
    modified: str | None
    publisher: str | None
    authors: tuple[str, ...]
    url: str | None
    live: bool
    text: str
    sha256: str
    main: Main | None = None
    notes: tuple[Note, ...] = ()

    @property
    def partial(self) -> bool:
        """Whether only a part of the article is there, as before a paywall."""
        return any(note.kind == "partial" for note in self.notes)


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation, place or thing with all names the article gives it."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    mentions: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How a sentence ended: ``facts``, ``none`` with a reason, or ``unparsed`` with a reason."""

    sentence: int
    start: int
    end: int
    status: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction or update notice; ``date`` is the one it names."""

    span: Span
    date: str | None


@dataclass(frozen=True, slots=True)
class Tool:
    """What made the set: sets of other pipelines or settings are not compared unawares.

    ``settings`` is a digest of the thresholds that extraction works with.
    """

    name: str
    version: str
    pipeline: str
    settings: str = ""


@dataclass(frozen=True, slots=True)
class FactSet:
    """The border between reading language and comparing values."""

    article: Article
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    coverage: tuple[Coverage, ...]
    corrections: tuple[Correction, ...]
    tool: Tool
