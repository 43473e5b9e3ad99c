"""A folder with a file for each version, in the order of the dates in their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factdiff.reading.versions import KeptVersion, nothing, one

_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json"})
#: 2024-05-13, 20240513, either with a time: T0910, 09-10-30, _091030 …
_DATED = re.compile(
    r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T _.-]?(\d{2})[-_.:h]?(\d{2})(?:[-_.:]?(\d{2}))?)?(?!\d)"
)
_NUMBER = re.compile(r"\d+")


def of_folder(folder: Path) -> Iterator[KeptVersion]:
    """The article files of a folder, by the dates in their names, else by their names with numbers as numbers."""
    files = [path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and path.is_file()]
    if not files:
        raise nothing(str(folder), "holds no article", "name a folder with a file for each version")
    for path in sorted(files, key=_order):
        yield one(str(path), date_of(path.name))


def date_of(name: str) -> str | None:
    """The date in a file's name, ISO 8601."""
    found = _DATED.search(name)
    if found is None:
        return None
    year, month, day, hour, minute, second = found.groups()
    date = f"{year}-{month}-{day}"
    return date if hour is None else f"{date}T{hour}:{minute}:{second or '00'}"


def _order(path: Path) -> tuple[str, list[tuple[str, int]], str]:
    parts = [(text, int(number)) for text, number in re.findall(r"(\D*)(\d*)", path.name) if number]
    return date_of(path.name) or "", parts, path.name
