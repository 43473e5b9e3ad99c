"""A file of JSON lines: on each line a version as an article, a page, or a fact set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from factdiff.reading.sources import RawInput
from factdiff.reading.versions import KeptVersion, dated, nothing

_DATES = ("published", "datePublished", "date", "created", "timestamp", "captured")


def of_lines(source: RawInput) -> Iterator[KeptVersion]:
    """A version for each line that is not empty. Raises `InputError` where all are."""
    lines = [(number, line) for number, line in enumerate(source.data.splitlines(), 1) if line.strip()]
    if not lines:
        raise nothing(source.name, "holds no line", "give a JSON object a line")
    for number, line in lines:
        yield _version(f"{source.name}:{number}", line)


def of_object(name: str, line: bytes) -> dict[str, Any] | KeptVersion:
    """The object on a line of JSON, or an unreadable version that says what is wrong with the line."""
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as problem:
        return KeptVersion(name, None, trouble=f"{name}: is no JSON: {problem.msg}; mend the line")
    if not isinstance(record, dict):
        return KeptVersion(name, None, trouble=f"{name}: holds no JSON object; mend the line")
    return record


def _version(name: str, line: bytes) -> KeptVersion:
    """One line; a page stands under ``html``, everything else is what `reading.read` takes as JSON."""
    record = of_object(name, line)
    if isinstance(record, KeptVersion):
        return record
    date = next((day for key in _DATES if (day := dated(record.get(key)))), None)
    title = record.get("title")
    page = record.get("html")
    if isinstance(page, str):
        shown = title if isinstance(title, str) else None
        return KeptVersion(name, RawInput(name, page.encode("utf-8", "replace"), ".html"), date, shown)
    return KeptVersion(name, RawInput(name, line, ".json"), date)
