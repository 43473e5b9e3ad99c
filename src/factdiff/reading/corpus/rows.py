"""A table of SQLite with the versions of many articles, a row at a time, in the order of the table."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from factdiff.errors import InputError
from factdiff.reading.versions import KeptVersion, VersionChoice
from factdiff.reading.versions.table import columns, quoted, version


def articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """A version for each row. Raises `InputError` where the file or the table cannot be read."""
    path = Path(name)
    if not path.is_file():
        raise InputError("no such file", where=name, remedy="check the spelling")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            found = columns(connection, choice, name)
            shown = [found.text, found.title, found.date, found.entry or found.url]
            fields = ", ".join("null" if one is None else quoted(one) for one in shown)
            query = f"select rowid, {fields} from {quoted(found.table)} order by rowid"  # noqa: S608 - names are quoted
            for row, text, title, date, entry in connection.execute(query):
                made = version(f"{name}:{row}", text, title, date)
                yield replace(made, entry=None if entry is None else str(entry))
    except sqlite3.Error as problem:
        raise InputError(
            f"cannot be read as SQLite ({problem})", where=name, remedy="check the file"
        ) from None
