"""What is handed to a worker: a few articles, or a few neighbouring versions of one article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeAlias

from factdiff.batch.limits import LIMITS
from factdiff.batch.records import Record, Request, compared, extracted, failure, readable
from factdiff.batch.spool import opened
from factdiff.reading.versions import KeptVersion
from factdiff.values import dataclass

LOST = "the process that read it died; try it alone, and report it"


class Task(Protocol):
    """Some work that depends on nothing else."""

    def records(self, request: Request) -> Iterator[Record]:
        """The finished records, in order."""

    def parts(self) -> Sequence[Task]:
        """The same work in the smallest pieces."""

    def lost(self) -> Iterator[Record]:
        """What is told of it where it killed the process."""


@dataclass(frozen=True, slots=True)
class Articles:
    """Some articles, each for itself."""

    versions: tuple[KeptVersion, ...]

    def records(self, request: Request) -> Iterator[Record]:
        """The facts of each."""
        return (extracted(version, request) for version in self.versions)

    def parts(self) -> Sequence[Task]:
        """Each article alone."""
        return [Articles((version,)) for version in self.versions]

    def lost(self) -> Iterator[Record]:
        """A failure for each."""
        return (failure(version, LOST) for version in self.versions)


@dataclass(frozen=True, slots=True)
class History:
    """Versions of one article that stand sorted on disk: ``count`` of them from number ``first`` on."""

    spool: str
    entry: str
    first: int
    count: int

    def records(self, request: Request) -> Iterator[Record]:
        """Each compared with the one before it that could be read."""
        return compared(self._before(request), self._versions(), request)

    def parts(self) -> Sequence[Task]:
        """Each version with the one before it."""
        return [History(self.spool, self.entry, self.first + n, 1) for n in range(self.count)]

    def lost(self) -> Iterator[Record]:
        """A failure for each version."""
        return (failure(version, LOST) for version in self._versions())

    def _versions(self) -> list[KeptVersion]:
        return opened(self.spool).versions(self.entry, self.first, self.count)

    def _before(self, request: Request) -> KeptVersion | None:
        earlier = (opened(self.spool).versions(self.entry, n, 1)[0] for n in range(self.first - 1, -1, -1))
        return next((version for version in earlier if readable(version, request)), None)


Portion: TypeAlias = Articles | History


def of_articles(versions: Iterator[KeptVersion]) -> Iterator[Articles]:
    """The articles in the portions in which they are handed out."""
    held: list[KeptVersion] = []
    for version in versions:
        held.append(version)
        if len(held) == LIMITS.articles:
            yield Articles(tuple(held))
            held = []
    if held:
        yield Articles(tuple(held))


def of_spool(path: str) -> Iterator[History]:
    """The versions that are sorted on disk, article by article, in the order in which articles came first.

    An article with one version, which can be compared with nothing, is none; but one that could not be read is told.
    """
    for entry, count, unread in opened(path).entries():
        if count > 1 or unread:
            for first in range(0, count, LIMITS.versions):
                yield History(path, entry, first, min(LIMITS.versions, count - first))
