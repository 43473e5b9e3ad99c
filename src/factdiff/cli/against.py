"""What files are held against: a revision of git, a folder, or another file."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from factdiff import reading
from factdiff.errors import InputError

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})


@dataclass(frozen=True, slots=True)
class Target:
    """A file to check; ``base`` is the folder that it was found in, where a folder was named."""

    path: str
    base: str | None = None


class Other(Protocol):
    """The other side."""

    def find(self, target: Target) -> reading.Source | None:
        """The other version of a file; none where the file is new."""

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles that the other side has in a folder, as paths of this side."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A version of git; the folder that it was checked out to is the current one."""

    name: str

    def find(self, target: Target) -> reading.Source | None:
        """The file as it was."""
        path = _from_here(target.path)
        if not _git("ls-tree", "--name-only", "-z", self.name, "--", path):
            return None
        return reading.load(f"{self.name}:{path}")

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles of the revision in a folder."""
        found = _git("ls-tree", "-r", "--name-only", "-z", self.name, "--", _from_here(base) + "/").split(
            "\0"
        )
        return tuple(os.path.normpath(name) for name in found if Path(name).suffix.lower() in SUFFIXES)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder with the other versions, laid out as this one."""

    root: str

    def find(self, target: Target) -> reading.Source | None:
        """The file at the same place; for a file named alone also one of the same name."""
        inner = os.path.relpath(target.path, target.base or ".")
        places = (inner, _from_here(target.path), Path(target.path).name)
        found = (str(Path(self.root, place)) for place in places)
        return next((reading.load(path) for path in found if Path(path).is_file()), None)

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles of the folder, as if they stood in ``base``."""
        return tuple(
            os.path.normpath(Path(base, os.path.relpath(path, self.root))) for path in articles(self.root)
        )


@dataclass(frozen=True, slots=True)
class OneFile:
    """The other version itself: a file, or ``REV:path``."""

    path: str

    def find(self, target: Target) -> reading.Source | None:
        """The file, whatever it is called."""
        del target
        return reading.load(self.path)

    def listed(self, base: str) -> tuple[str, ...]:
        """A file lists nothing."""
        del base
        return ()


def other(name: str) -> Other:
    """The other side by its name: a folder or file that exists goes before a revision. Raises `InputError`."""
    path = Path(name)
    if path.is_dir():
        return Folder(name)
    revision, colon, inside = name.partition(":")
    if path.exists() or (colon and revision and inside):
        return OneFile(name)
    if not _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", missing=True):
        remedy = "give a revision, a folder, an article or a lock"
        raise InputError("is no file, no folder and no revision of git", where=name, remedy=remedy)
    return Revision(name)


def articles(folder: str) -> tuple[str, ...]:
    """The text, Markdown and HTML files of a folder, sorted; hidden folders are left out."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [str(Path(place, name)) for name in files if Path(name).suffix.lower() in SUFFIXES]
    return tuple(sorted(os.path.normpath(path) for path in found))


def _from_here(path: str) -> str:
    return Path(os.path.relpath(path)).as_posix()


def _git(*arguments: str, missing: bool = False) -> str:
    """What git says. Raises `InputError` where it fails, unless something may be ``missing``."""
    try:
        run = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607 - the user's git
    except FileNotFoundError:
        raise InputError("git is not installed", remedy="install git, or give a folder") from None
    if run.returncode and not missing:
        said = run.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise InputError(f"git: {said}", remedy="check the revision and the folder")
    return run.stdout.decode("utf-8", "surrogateescape") if not run.returncode else ""
