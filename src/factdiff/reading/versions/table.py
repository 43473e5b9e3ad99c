"""Versions in a table of an SQLite file: columns by name, or by a preset for layouts that others write."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from factdiff.errors import InputError
from factdiff.reading.sources import RawInput
from factdiff.reading.versions import KeptVersion, VersionChoice, dated, nothing
from factdiff.values import dataclass

#: Names under which each column is looked for where none is given, the first that the table has.
_USUAL = {
    "text": ("text", "body", "content", "html", "article", "summary"),
    "title": ("title", "headline"),
    "date": ("date", "published", "created", "created_at", "timestamp"),
    "url": ("url", "link"),
    "entry": ("entry_id", "article_id", "news_article_id"),
}
#: The tables that NewsSniffer's exports, newsdiffs and diffengine share (``entryversion``), and NewsSniffer's own.
_PRESETS = {
    "entryversion": ("entryversion", ("text", "summary", "body", "html")),
    "newssniffer": ("news_article_versions", ("text", "body")),
}
_TAGS = re.compile(r"<(?:p|div|br|h\d|ul|article|span)\b[^<>]*>", re.IGNORECASE)
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The table and the names of its columns; none where it has no such column."""

    table: str
    text: str
    title: str | None
    date: str | None
    url: str | None
    entry: str | None


def of_table(path: Path, choice: VersionChoice) -> Iterator[KeptVersion]:
    """The versions of one article, by date and, where dates are equal, in the order of the table."""
    if not path.is_file():
        raise nothing(str(path), "no such file", "check the spelling")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            found = columns(connection, choice, str(path))
            yield from _versions(connection, found, choice, path)
    except sqlite3.Error as problem:
        raise nothing(str(path), f"cannot be read as SQLite ({problem})", "check the file") from None


def columns(connection: sqlite3.Connection, choice: VersionChoice, where: str) -> TableColumns:
    """The table and its columns: as chosen, else by their usual names. Raises `InputError` where it has no text."""
    preset, texts = _PRESETS.get(choice.preset or "", (None, _USUAL["text"]))
    table = _table(connection, choice.table or preset, where)
    names = [row[1] for row in connection.execute(f"pragma table_info({quoted(table)})")]
    given = {"text": choice.text, "title": choice.title, "date": choice.date, "entry": choice.entry_column}
    usual = {**_USUAL, "text": texts}
    found = {kind: _column(given.get(kind), usual[kind], names, where) for kind in _USUAL}
    if found["text"] is None:
        raise nothing(where, f"the table has no text (columns: {', '.join(names)})", "give --text-column")
    return TableColumns(table, found["text"], found["title"], found["date"], found["url"], found["entry"])


def _table(connection: sqlite3.Connection, wanted: str | None, where: str) -> str:
    """The table that is meant: as named, else the only one."""
    tables = [
        str(name) for (name,) in connection.execute("select name from sqlite_master where type = 'table'")
    ]
    listed = ", ".join(sorted(tables)) or "none"
    if wanted is None and len(tables) == 1:
        return tables[0]
    if wanted is None or wanted not in tables:
        what = f"has no table {wanted!r}" if wanted else "has several tables or none"
        raise nothing(where, f"{what} (tables: {listed})", "give --table, or --preset entryversion")
    return wanted


def _column(given: str | None, usual: tuple[str, ...], names: list[str], where: str) -> str | None:
    """The column as given, else the first of the usual ones that the table has."""
    if given is not None and given not in names:
        raise nothing(where, f"the table has no column {given!r}", f"its columns are {', '.join(names)}")
    return given or next((name for name in usual if name in names), None)


def _versions(
    connection: sqlite3.Connection, columns: TableColumns, choice: VersionChoice, path: Path
) -> Iterator[KeptVersion]:
    column, value = _chosen(connection, columns, choice, str(path))
    shown = [columns.text, columns.title or "null", columns.date or "null"]
    fields = ", ".join("null" if name == "null" else quoted(name) for name in shown)
    condition = f" where cast({quoted(column)} as text) = ?" if column else ""
    order = f"{quoted(columns.date)}, rowid" if columns.date else "rowid"
    query = f"select rowid, {fields} from {quoted(columns.table)}{condition} order by {order}"  # noqa: S608 - names are quoted, the value is bound
    for row, text, title, date in connection.execute(query, (value,) if column else ()):
        yield version(f"{path}:{row}", text, title, date)


def _chosen(
    connection: sqlite3.Connection, columns: TableColumns, choice: VersionChoice, where: str
) -> tuple[str | None, str | None]:
    """The column and value that tell the article; neither where the table holds one article alone."""
    for column, value in ((columns.entry, choice.entry), (columns.url, choice.url)):
        if value is not None:
            if column is None:
                raise nothing(
                    where, "the table has no column that tells articles apart", "give --entry-column"
                )
            return column, value
    telling = columns.entry or columns.url
    if telling is None:
        return None, None
    query = f"select distinct {quoted(telling)} from {quoted(columns.table)} order by 1"  # noqa: S608 - quoted
    entries = [str(value) for (value,) in connection.execute(query)]
    if len(entries) > 1:
        some = ", ".join(entries[:_SHOWN])
        option = "--entry" if columns.entry else "--url"
        raise InputError(
            f"holds {len(entries)} articles ({some} …)", where=where, remedy=f"choose one with {option}"
        )
    return None, None


def version(name: str, text: object, title: object, date: object) -> KeptVersion:
    """The version in a row; a row without text is told."""
    shown = title if isinstance(title, str) and title.strip() else None
    day = dated(str(date))
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    if not isinstance(text, str) or not text.strip():
        return KeptVersion(name, None, day, shown, trouble=f"{name}: has no text; the row is empty")
    suffix = ".html" if _TAGS.search(text) else ".txt"
    return KeptVersion(name, RawInput(name, text.encode("utf-8", "replace"), suffix), day, shown)


def quoted(name: str) -> str:
    """A name of a table or column as SQL takes any."""
    return '"' + name.replace('"', '""') + '"'
