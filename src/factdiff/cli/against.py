"""What files are held against: a revision of git, a folder, or another file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Protocol

from factdiff import reading
from factdiff.cli.folders import SUFFIXES, articles
from factdiff.errors import InputError
from factdiff.reading import repository
from factdiff.reading.sources import versioned
from factdiff.values import dataclass

_SHORTEST_NULL = 40


@dataclass(frozen=True, slots=True)
class Target:
    """A file to check; ``base`` is the folder that it was found in, where a folder was named."""

    path: str
    base: str | None = None


class Other(Protocol):
    """The other side."""

    def find(self, target: Target) -> reading.RawInput | None:
        """The other version of a file; none where the file is new."""

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles that the other side has in a folder, as paths of this side."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A version of git; the folder that it was checked out to is the current one.

    ``renamed`` are the files that have another name now, with their old ones.
    """

    name: str
    renamed: Mapping[str, str] = field(default_factory=dict)

    def find(self, target: Target) -> reading.RawInput | None:
        """The file as it was, also under its old name; none where the revision does not hold it, and no other repository could either."""
        revision, path = versioned(target.path) or ("", _from_here(target.path))
        if revision == self.name:
            raise _itself(target)
        name = f"{self.name}:{path}"
        found = repository.blob(self.name, path, name)
        if isinstance(found, repository.Missing) and path in self.renamed:
            path = self.renamed[path]
            name = f"{self.name}:{path}"
            found = repository.blob(self.name, path, name)
        if isinstance(found, repository.Missing):
            _refuse_other_repository(target.path)
            return None
        return reading.RawInput(name, found, Path(path).suffix.lower())

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles of the revision in a folder, and the submodules in it that are not checked out."""
        # A folder that is reached through a link stands elsewhere in the tree.
        real = os.path.relpath(os.path.realpath(base))
        moved = set(self.renamed.values())
        found = (
            os.path.normpath(Path(base, os.path.relpath(entry.path, real)))
            for entry in repository.entries(self.name, f"{Path(real).as_posix()}/", below=True)
            if entry.path not in moved
            if entry.submodule or Path(entry.path).suffix.lower() in SUFFIXES
        )
        return tuple(path for path in found if not Path(path).is_dir() or not articles(path))


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder with the other versions, laid out as this one."""

    root: str

    def find(self, target: Target) -> reading.RawInput | None:
        """The file at the same place; for a file named alone also one of the same name."""
        here = _from_here(target.path)
        if target.base is None:
            places = (here, Path(target.path).name)
        else:
            places = (os.path.relpath(target.path, target.base), here)
        found = (str(Path(self.root, place)) for place in places)
        return next((_loaded(path, target) for path in found if Path(path).is_file()), None)

    def listed(self, base: str) -> tuple[str, ...]:
        """The articles of the folder, as if they stood in ``base``."""
        return tuple(
            os.path.normpath(Path(base, os.path.relpath(path, self.root))) for path in articles(self.root)
        )


@dataclass(frozen=True, slots=True)
class OneFile:
    """The other version itself: a file, or ``REV:path``."""

    path: str

    def find(self, target: Target) -> reading.RawInput | None:
        """The file, whatever it is called."""
        return _loaded(self.path, target)

    def listed(self, base: str) -> tuple[str, ...]:
        """A file lists nothing."""
        del base
        return ()


def _loaded(path: str, target: Target) -> reading.RawInput:
    """The other version; a file that is held against itself is never another one.

    Links to files are followed by nobody here: of snapshots, what did not change is often one file under two names.
    """
    if _place(path) == _place(target.path):
        raise _itself(target)
    return reading.load(path)


def _place(path: str) -> tuple[str, str]:
    return os.path.realpath(Path(path).parent), Path(path).name


def _itself(target: Target) -> InputError:
    return InputError(
        "is held against itself", where=target.path, remedy="name another version after --against"
    )


def other(name: str) -> Other:
    """The other side by its name. Raises `InputError` where it is nothing, empty, or two things at once."""
    path = Path(name)
    if not os.path.lexists(name):
        return OneFile(name) if versioned(name) else _revision(name)
    if _names_revision(name):
        remedy = (
            f"write './{name}' for the {'folder' if path.is_dir() else 'file'}, or the revision's full name"
        )
        raise InputError("is a path here and a revision of git, too", where=name, remedy=remedy)
    if not path.is_dir():
        return OneFile(name)
    if not any(files for _, _, files in os.walk(name)):
        raise InputError("holds no file to check against", where=name, remedy="check --against")
    return Folder(name)


def _names_revision(name: str) -> bool:
    """Whether a path's name could as well be meant as a revision; git, which alone would know, may be missing."""
    if name.startswith((".", "/")) or name.endswith("/"):
        return False
    try:
        return repository.exists(name)
    except InputError:
        return False


def _revision(name: str) -> Revision:
    if set(name) == {"0"} and len(name) >= _SHORTEST_NULL:
        remedy = "it stands for a branch that is new: give the one it came from, such as origin/main"
        raise InputError("is no commit", where=name, remedy=remedy)
    nothing = repository.unborn(name)
    if nothing is not None:
        return Revision(nothing)
    if not repository.exists(name):
        remedy = repository.remedy("give a revision, a folder, an article or a lock")
        raise InputError("is no file, no folder and no revision of git", where=name, remedy=remedy)
    return Revision(name, repository.renamed(name))


def _refuse_other_repository(path: str) -> None:
    """Raise `InputError` for a file of a repository inside this one: there, nothing of it would ever be found."""
    folder = Path(path).parent
    if folder.is_dir() and _root(str(folder)) != _root("."):
        raise InputError("lies in another repository", where=path, remedy=f"check it inside {folder}")


def _root(folder: str) -> str:
    """The root of the repository that a folder lies in; nothing in a bare one."""
    return repository.git("-C", folder, "rev-parse", "--show-toplevel").stdout.decode("utf-8", "replace")


def _from_here(path: str) -> str:
    return Path(os.path.relpath(path)).as_posix()
