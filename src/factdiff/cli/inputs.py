"""What a command line names: files, folders, patterns that no shell filled in, lists of names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from factdiff.cli.output import STANDARD
from factdiff.errors import InputError

#: What is taken out of a folder; any other file can be named.
ARTICLES = frozenset({
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".eml", ".mhtml", ".mht", ".docx",
})  # fmt: skip
_SIGNS = frozenset("*?[")


def expanded(
    names: tuple[str, ...], lists: tuple[str, ...] = (), endings: frozenset[str] = ARTICLES
) -> tuple[str, ...]:
    """Every file that is named, in order: folders with all that is below them, patterns, lists.

    What is named already is not taken out of a folder or pattern again.
    ``endings`` are those of files that a folder gives.
    A list holds a name a line, or parted by zeros (``git ls-files -z``). Raises `InputError` for a folder or
    pattern without an article.
    """
    found: list[str] = []
    seen: set[str] = set()
    for name in (*names, *(one for file in lists for one in _listed(file))):
        paths = _paths(name, endings)
        found += paths if paths == (name,) else (path for path in paths if path not in seen)
        seen.update(paths)
    return tuple(found)


def folder(name: str, endings: frozenset[str] = ARTICLES) -> tuple[str, ...]:
    """The articles below a folder, sorted; what is hidden is left out."""
    found: list[str] = []
    for place, folders, files in os.walk(name):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        found += [str(Path(place, one)) for one in sorted(files) if _is_article(one, endings)]
    return tuple(found)


def _is_article(name: str, endings: frozenset[str]) -> bool:
    low = name.lower()
    return not name.startswith(".") and any(low.endswith(ending) for ending in endings)


def _paths(name: str, endings: frozenset[str]) -> tuple[str, ...]:
    if os.path.isdir(name):  # noqa: PTH112 - names that no path can hold are told by the reader
        found = folder(name, endings)
        if not found:
            raise InputError("holds no article", where=name, remedy="name its files")
        return found
    if _SIGNS.isdisjoint(name) or os.path.lexists(name):
        return (name,)
    import glob  # noqa: PLC0415 - most names are no patterns

    paths = glob.glob(name, recursive=True)  # noqa: PTH207 - a pattern may begin at the root
    matched = sorted(path for path in paths if Path(path).is_file())
    if not matched:
        raise InputError("fits no file", where=name, remedy="check the pattern")
    return tuple(matched)


def _listed(file: str) -> list[str]:
    """The names in a list; ``-`` is standard input. Raises `InputError`."""
    try:
        data = sys.stdin.buffer.read() if file == STANDARD else Path(file).read_bytes()
    except (OSError, ValueError) as problem:
        raise InputError("cannot be read", where=file, remedy="check --files-from") from problem
    text = os.fsdecode(data)
    names = text.split("\0") if "\0" in text else text.splitlines()
    return [name for name in (one.strip() for one in names) if name]
