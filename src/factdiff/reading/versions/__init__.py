"""The versions of one article, wherever they are kept: files, folders, git, JSON lines, web archives, tables.

Each version is a source that `reading.read` reads, with the date that its keeper knows. What cannot be read comes as
a version with its trouble in place of the source, so that the others are not lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factdiff.errors import FactdiffError, InputError
from factdiff.reading.dates import iso
from factdiff.reading.sources import RawInput, load
from factdiff.values import dataclass

_RANGE = re.compile(r"(?P<old>[^:]*?)\.\.(?P<new>[^:.]*):(?P<path>.+)", re.DOTALL)
_LINES = frozenset({".jsonl", ".ndjson"})
_ARCHIVES = (".warc", ".warc.gz", ".wacz")
_TABLES = frozenset({".db", ".sqlite", ".sqlite3"})


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """One version: ``date`` and ``title`` as its keeper has them; ``trouble`` where it has no source.

    ``gone`` where it has none because the article was not there at the time. ``entry`` tells the article that it is a
    version of, where a keeper holds several.
    """

    name: str
    source: RawInput | None
    date: str | None = None
    title: str | None = None
    trouble: str = ""
    gone: bool = False
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """Which article of an archive or a table is meant, and what the table's columns are called."""

    url: str | None = None
    table: str | None = None
    preset: str | None = None
    text: str | None = None
    title: str | None = None
    date: str | None = None
    entry: str | None = None
    entry_column: str | None = None


def versions(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """All versions behind a name, in order. Raises `InputError` where it is nothing that holds versions."""
    path = Path(name)
    suffix = path.suffix.lower()
    if path.is_dir():
        from factdiff.reading.versions.folder import of_folder  # noqa: PLC0415 - each keeper when it is met

        return of_folder(path)
    found = _RANGE.fullmatch(name)
    if found and not path.exists():
        from factdiff.reading.versions.revisions import of_range  # noqa: PLC0415

        return of_range(found["old"], found["new"], found["path"], name)
    if suffix in _TABLES:
        from factdiff.reading.versions.table import of_table  # noqa: PLC0415

        return of_table(path, choice)
    if name.lower().endswith(_ARCHIVES):
        from factdiff.reading.versions.captures import of_archive  # noqa: PLC0415

        return of_archive(load(name), choice.url)
    if suffix in _LINES:
        from factdiff.reading.versions.lines import of_lines  # noqa: PLC0415

        return of_lines(load(name))
    return iter((one(name),))


def one(name: str, date: str | None = None) -> KeptVersion:
    """A version that is an input by itself."""
    try:
        return KeptVersion(name, load(name), date)
    except FactdiffError as error:
        return KeptVersion(name, None, date, trouble=error.line())


def nothing(where: str, what: str, remedy: str) -> InputError:
    """An error for a keeper that holds no version."""
    return InputError(what, where=where, remedy=remedy)


def dated(text: object) -> str | None:
    """A keeper's date as ISO 8601; nothing where it is none that can be read."""
    return iso(text) if isinstance(text, str) else None
