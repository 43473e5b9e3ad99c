"""Where bytes come from: a path, ``-`` for standard input, or ``REV:path`` for a version in git."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from factdiff.errors import InputError


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one input; ``name`` is what the user called it, ``suffix`` its ending in lower case."""

    name: str
    data: bytes
    suffix: str


def load(name: str) -> Source:
    """Read an input whole.

    A path that exists goes before a git revision of the same spelling. Raises `InputError` for what is
    missing, a folder, unreadable, or unknown to git.
    """
    if name == "-":
        return Source("-", sys.stdin.buffer.read(), "")
    path = Path(name)
    revision, colon, inside = name.partition(":")
    if not path.exists() and colon and revision and inside:
        return Source(name, _from_git(revision, inside, name), PurePosixPath(inside).suffix.lower())
    return Source(name, _from_disk(path, name), path.suffix.lower())


def _from_disk(path: Path, name: str) -> bytes:
    if path.is_dir():
        raise InputError("is a folder", where=name, remedy="name the article files in it")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("no such file", where=name, remedy="check the spelling") from None
    except OSError as problem:
        raise InputError(f"cannot be read ({problem.strerror})", where=name, remedy="check its permissions") from None


def _from_git(revision: str, inside: str, name: str) -> bytes:
    """A file as it was in a revision; the path counts from the current folder, as the user sees it."""
    path = inside if inside.startswith(("./", "../", "/")) else f"./{inside}"
    try:
        run = subprocess.run(  # noqa: S603 - arguments are a list, nothing is read by a shell
            ["git", "show", "--end-of-options", f"{revision}:{path}"],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise InputError("git is not installed", where=name, remedy="install git, or give a file") from None
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0].removeprefix("fatal: ") if said else "git gave no reason"
        raise InputError(f"git does not have it: {reason}", where=name, remedy="check the revision and the path")
    return run.stdout
