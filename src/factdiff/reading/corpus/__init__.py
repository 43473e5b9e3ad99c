"""Many articles one after the other, however many a file holds: no file is ever held whole but that of one article.

Each is a `KeptVersion`, with the article that it is a version of and the date that its keeper knows. What cannot be read
comes as a version with its trouble, so that the others are not lost.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from factdiff.errors import FactdiffError
from factdiff.reading.sources import RawInput, load
from factdiff.reading.versions import KeptVersion, VersionChoice, dated
from factdiff.reading.versions.folder import date_of

#: Endings of files that hold many articles and are read piece by piece, with the module that does.
_KEEPERS = {
    ".jsonl": "lines", ".ndjson": "lines", ".jsonl.gz": "lines", ".ndjson.gz": "lines",
    ".parquet": "columns", ".pq": "columns",
    ".warc": "archive", ".warc.gz": "archive",
    ".db": "rows", ".sqlite": "rows", ".sqlite3": "rows",
}  # fmt: skip
ENDINGS = frozenset(_KEEPERS)


def articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """The articles behind one name, in its order; ``-`` is JSON lines on standard input."""
    try:
        yield from _articles(name, choice)
    except FactdiffError as error:
        yield KeptVersion(name, None, trouble=error.line())


def _articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    keeper = "lines" if name == "-" else _keeper(name)
    if keeper is not None:
        found: Iterator[KeptVersion] = import_module(f"factdiff.reading.corpus.{keeper}").articles(
            name, choice
        )
        yield from found
        return
    from factdiff.reading import is_factset, members  # noqa: PLC0415 - the package is still being made

    source = load(name)
    for member in (source,) if is_factset(source) else members(source, choice.url):
        yield _named(member, whole=member is source)


def _keeper(name: str) -> str | None:
    low = name.lower()
    return next((keeper for ending, keeper in _KEEPERS.items() if low.endswith(ending)), None)


def _named(source: RawInput, *, whole: bool) -> KeptVersion:
    """A file by itself is a version of what its folder is called; a member of one, of its address."""
    if whole:
        return KeptVersion(source.name, source, entry=posixpath.dirname(Path(source.name).as_posix()) or ".")
    return KeptVersion(source.name, source, entry=source.known.url or source.name)


def as_version(version: KeptVersion) -> KeptVersion:
    """An article as one of several versions: a date in the name of its file counts, or what its keeper tells.

    What tells no article that it is a version of has trouble.
    """
    if version.source is None:
        return version
    if version.entry is None:
        what = "does not say which article it is a version of; give --entry-column"
        return replace(version, source=None, trouble=f"{version.name}: {what}")
    if version.date is not None:
        return version
    known = version.source.known
    day = dated(known.modified) or dated(known.published) or dated(known.captured)
    return replace(version, date=day or date_of(Path(version.name).name))
