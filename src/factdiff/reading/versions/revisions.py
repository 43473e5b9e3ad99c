"""A file through the commits of a range, under the names that it had."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from factdiff.errors import FactdiffError, InputError
from factdiff.reading import repository
from factdiff.reading.sources import RawInput
from factdiff.reading.versions import KeptVersion, nothing
from factdiff.values import dataclass

_HEAD = re.compile(r"\x01([0-9a-f]{40,64}) (\S+?)(?:\0|\n|$)")
_ID = re.compile(r"[0-9a-f]{40,64}")
_SHORT = 10


@dataclass(frozen=True, slots=True)
class _Commit:
    """A commit that touched the file, with the file's name in it; no name where it was deleted.

    ``former`` is the name that the commit renamed it from.
    """

    id: str
    date: str
    path: str | None
    former: str | None


def of_range(old: str, new: str, path: str, name: str) -> Iterator[KeptVersion]:
    """The file as it was at ``old`` (any: from its beginning) and after each commit up to ``new`` (any: HEAD).

    Renames are followed. Raises `InputError` for unknown revisions and a file without a commit in the range.
    """
    last = new or "HEAD"
    for revision in (old, last):
        if revision and not repository.exists(revision):
            raise InputError(
                f"git knows no revision {revision!r}", where=name, remedy=repository.remedy("see git log")
            )
    commits = _commits(f"{old}..{last}" if old else last, path, name)
    start = _start(old, path, commits)
    if start is None and not commits:
        raise nothing(name, "no commit in this range has the file", "check the path and the revisions")
    return iter([*([start] if start else []), *(_version(commit) for commit in commits)])


def _commits(range_: str, path: str, name: str) -> list[_Commit]:
    """The commits of a range that touched the file, oldest first."""
    run = repository.git(
        "log", "--follow", "--name-status", "-z", "--format=%x01%H %cI", "--end-of-options", range_, "--", path,
        where=name,
    )  # fmt: skip
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise InputError(
            f"git gives no history: {(said or ['no reason'])[0]}", where=name, remedy="check the path"
        )
    text = run.stdout.decode("utf-8", "surrogateescape")
    heads = list(_HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    found = [
        _Commit(head[1], head[2], *_names(text[head.end() : end]))
        for head, end in zip(heads, ends, strict=True)
    ]
    return found[::-1]


def _names(status: str) -> tuple[str | None, str | None]:
    """The file's names after and before a commit, from ``--name-status -z``: status, name, after a rename a second."""
    fields = [field for field in status.lstrip("\n").split("\0") if field.strip("\n")]
    if len(fields) < 2 or fields[0].startswith("D"):  # noqa: PLR2004 - a status and a name
        return None, None
    return fields[-1], fields[1] if fields[0].startswith(("R", "C")) else None


def _start(old: str, path: str, commits: list[_Commit]) -> KeptVersion | None:
    """The file as it was where the range begins, under the name that it had there."""
    if not old:
        return None
    names = [_full(path), *_former(commits[:1])]
    found = (_read(old, name, None) for name in names)
    return next((version for version in found if version.source is not None), None)


def _former(commits: list[_Commit]) -> Iterator[str]:
    """The names that the first commit of the range left alone, or renamed from."""
    for commit in commits:
        if commit.former:
            yield commit.former
        if commit.path:
            yield commit.path


def _version(commit: _Commit) -> KeptVersion:
    if commit.path is None:
        name = commit.id[:_SHORT]
        return KeptVersion(name, None, commit.date, trouble=f"{name}: the file was deleted", gone=True)
    return _read(commit.id, commit.path, commit.date)


def _read(revision: str, path: str, date: str | None) -> KeptVersion:
    """The file at a path from the root of the repository."""
    short = revision[:_SHORT] if _ID.fullmatch(revision) else revision
    name = f"{short}:{path}"
    try:
        found = repository.blob(revision, posixpath.relpath(path, _prefix() or "."), name)
    except FactdiffError as error:
        return KeptVersion(name, None, date, trouble=error.line())
    if isinstance(found, repository.Missing):
        return KeptVersion(name, None, date, trouble=f"{name}: git has no such file there", gone=True)
    return KeptVersion(name, RawInput(name, found, PurePosixPath(path).suffix.lower()), date)


def _prefix() -> str:
    """The current folder, from the root of the repository."""
    run = repository.git("rev-parse", "--show-prefix")
    return run.stdout.decode("utf-8", "surrogateescape").removesuffix("\n")


def _full(path: str) -> str:
    """A path of the current folder, from the root of the repository."""
    return posixpath.normpath(posixpath.join(_prefix(), path))
