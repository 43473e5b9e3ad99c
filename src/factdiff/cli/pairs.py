"""Two folders, or two revisions of git with paths, as pairs of versions."""

from __future__ import annotations

import os

from factdiff.errors import InputError
from factdiff.reading.sources import suffix

Pair = tuple[str | None, str | None]


def paired(old: str, new: str, paths: tuple[str, ...]) -> dict[str, Pair] | None:
    """Both versions of each article by its name, none on a side that lacks it; nothing for two plain inputs.

    Between revisions a file that git takes for renamed is one article.
    Raises `InputError` where only one side is a folder, or a path is in neither revision.
    """
    if paths:
        return _revisions(old, new, paths)
    folders = [os.path.isdir(side) for side in (old, new)]
    if not any(folders):
        return None
    if not all(folders):
        raise InputError("is no folder", where=new if folders[0] else old, remedy="give two folders")
    before, after = _below(old), _below(new)
    found = {name: (before.get(name), after.get(name)) for name in sorted({*before, *after})}
    if not found:
        raise InputError("holds no article", where=old, remedy="name its files")
    return found


def _below(root: str) -> dict[str, str]:
    from pathlib import Path  # noqa: PLC0415 - two fact files stand in no folder

    from factdiff.cli.inputs import folder  # noqa: PLC0415

    return {Path(path).relative_to(root).as_posix(): path for path in folder(root)}


def _revisions(old: str, new: str, paths: tuple[str, ...]) -> dict[str, Pair]:
    from factdiff.reading import repository  # noqa: PLC0415 - only revisions need git

    for revision in (old, new):
        if not repository.exists(revision):
            remedy = repository.remedy("give two revisions before the paths")
            raise InputError("is no revision of git", where=revision, remedy=remedy)
    before, after = (_held(revision, paths) for revision in (old, new))
    moved = {
        n: o for n, o in repository.renamed(old, new).items() if n in after - before and o in before - after
    }
    names = sorted({*before, *after} - set(moved.values()))
    if not names:
        raise InputError("is in neither revision", where=paths[0], remedy="check the path")
    was = {name: moved.get(name, name) for name in names}
    return {
        n: (f"{old}:{was[n]}" if was[n] in before else None, f"{new}:{n}" if n in after else None)
        for n in names
    }


def _held(revision: str, paths: tuple[str, ...]) -> set[str]:
    """The files of a revision at paths: those named, and the articles of folders."""
    from factdiff.cli.inputs import ARTICLES  # noqa: PLC0415
    from factdiff.reading import repository  # noqa: PLC0415

    found: set[str] = set()
    for path in paths:
        for entry in repository.entries(revision, path, below=True):
            if entry.path == path.rstrip("/") or suffix(entry.path) in ARTICLES:
                found.add(entry.path)
    return found
