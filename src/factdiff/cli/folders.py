"""Which files a folder or a pattern means."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from factdiff.errors import InputError
from factdiff.policy.configuration import matches

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})
REPOSITORY = ".git"
WILD = ("*", "?")


def articles(folder: str) -> tuple[str, ...]:
    """The text, Markdown and HTML files of a folder, sorted; hidden folders are left out, links to folders, too."""
    found = []
    for place, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [str(Path(place, name)) for name in files if Path(name).suffix.lower() in SUFFIXES]
    return tuple(sorted(os.path.normpath(path) for path in found))


def matching(pattern: str, root: Path) -> tuple[str, ...]:
    """The files that a configured pattern means; a folder means its articles.

    Raises `InputError` for a pattern that leaves the project.
    """
    parts = [part for part in pattern.split("/") if part not in {"", "."}]
    if pattern.startswith("/") or ".." in parts:
        remedy = "write it from the folder of the configuration"
        raise InputError(f"'{pattern}' is no pattern of files", where="paths", remedy=remedy)
    plain = next((n for n, part in enumerate(parts) if any(sign in part for sign in WILD)), len(parts))
    place = os.path.relpath(Path(root, *parts[:plain]))
    if plain == len(parts):
        return articles(place) if Path(place).is_dir() else (place,) if os.path.lexists(place) else ()
    depth = None if "**" in pattern else len(parts) - plain
    whole = "/".join(parts)
    return tuple(sorted(path for path in _files(place, depth) if matches(whole, _named(path, root))))


def _named(path: str, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _files(place: str, depth: int | None) -> Iterator[str]:
    """All files below a folder, down to a depth where one is given."""
    for folder, folders, files in os.walk(place, onerror=_refuse):
        yield from (os.path.normpath(Path(folder, name)) for name in files)
        level = len(Path(os.path.relpath(folder, place)).parts) + 1
        folders[:] = sorted(
            name for name in folders if name != REPOSITORY and (depth is None or level < depth)
        )


def _refuse(problem: OSError) -> NoReturn:
    """A folder that cannot be listed would be checked as if it were empty."""
    raise InputError(
        f"cannot be listed ({problem.strerror})", where=str(problem.filename), remedy="check its permissions"
    )
