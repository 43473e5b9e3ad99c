"""Versions sorted by article and time on disk, since they come in any order and are more than memory holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path

import msgspec

from factdiff.batch.limits import LIMITS
from factdiff.reading.versions import KeptVersion

_TABLE = (
    "create table versions (entry text, time text, number integer primary key, unread integer, version blob)"
)
_INDEX = "create index sorted on versions (entry, time, number)"
_FIRSTS = "select entry, count(*), sum(unread) from versions group by entry order by min(number)"
_SOME = "select version from versions where entry = ? order by time, number limit ? offset ?"


class Spool:
    """The finished file, open for reading."""

    def __init__(self, path: str) -> None:
        """Open it; it is not written to any more."""
        self._connection = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)

    def entries(self) -> Iterator[tuple[str, int, int]]:
        """Every article with the number of its versions, and of those that have trouble."""
        yield from self._connection.execute(_FIRSTS)

    def versions(self, entry: str, first: int, count: int) -> list[KeptVersion]:
        """Versions of an article by time, those without one first; where times are equal, as they came."""
        rows = self._connection.execute(_SOME, (entry, count, first))
        return [msgspec.msgpack.decode(data, type=KeptVersion) for (data,) in rows]


@lru_cache(maxsize=1)
def opened(path: str) -> Spool:
    """The file, opened once a process."""
    return Spool(path)


def fill(path: Path, versions: Iterator[KeptVersion]) -> Iterator[int]:
    """Sort versions into a file that is there only when it is whole; how many so far is told on the way."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    connection = sqlite3.connect(part)
    try:
        connection.execute("pragma journal_mode = off")
        connection.execute(_TABLE)
        count = 0
        while some := list(islice(versions, LIMITS.spooled)):
            connection.executemany("insert into versions values (?, ?, null, ?, ?)", map(_row, some))
            connection.commit()
            count += len(some)
            yield count
        connection.execute(_INDEX)
        connection.commit()
    finally:
        connection.close()
    part.replace(path)


def _row(version: KeptVersion) -> tuple[str, str, bool, bytes]:
    entry = version.name if version.entry is None else version.entry
    return entry, moment(version.date), version.source is None, msgspec.msgpack.encode(version)


def moment(date: str | None) -> str:
    """A date that sorts as time does, whatever its zone; a day is its first moment."""
    if date is None:
        return ""
    try:
        found = datetime.fromisoformat(date)
        return (found if found.tzinfo is None else found.astimezone(UTC).replace(tzinfo=None)).isoformat()
    except (ValueError, OverflowError):
        return date
