"""Where bytes come from: a path, ``-`` for standard input, or ``REV:path`` for a version in git."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from factdiff.errors import InputError

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one input; ``name`` is what the user called it, ``suffix`` its ending in lower case."""

    name: str
    data: bytes
    suffix: str


def load(name: str, stdin: bytes | None = None) -> Source:
    """Read an input whole; ``stdin`` stands for standard input where its bytes are known already.

    A path that exists goes before a git revision of the same spelling. Raises `InputError` for what is
    missing, a folder, unreadable, an address of the web, or unknown to git.
    """
    if name == "-":
        return Source("-", sys.stdin.buffer.read() if stdin is None else stdin, "")
    if _ADDRESS.match(name):
        raise InputError(
            "is an address; nothing is fetched", where=name, remedy="save the page and name the file"
        )
    path = Path(name)
    revision, colon, inside = name.partition(":")
    if colon and revision and inside and not os.path.lexists(name):
        return Source(name, _from_git(revision, inside, name), PurePosixPath(inside).suffix.lower())
    return Source(name, _from_disk(path, name), path.suffix.lower())


def _from_disk(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("no such file", where=name, remedy="check the spelling") from None
    except IsADirectoryError:
        raise InputError("is a folder", where=name, remedy="name the article files in it") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise InputError(
            f"cannot be read ({reason})", where=name, remedy="check its name and permissions"
        ) from None


def _from_git(revision: str, inside: str, name: str) -> bytes:
    """A file as it was in a revision; the path counts from the current folder, as the user sees it."""
    import subprocess  # noqa: PLC0415 - only versions from git need it

    path = inside if inside.startswith(("./", "../", "/")) else f"./{inside}"
    try:
        run = subprocess.run(  # noqa: S603 - arguments are a list, nothing is read by a shell
            ["git", "show", "--end-of-options", f"{revision}:{path}"],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise InputError("git is not installed", where=name, remedy="install git, or give a file") from None
    except ValueError:
        raise InputError("is no revision and path", where=name, remedy="check the spelling") from None
    if run.returncode:
        raise _git_trouble(run.stderr.decode("utf-8", "replace"), revision, inside, name)
    return run.stdout


def _git_trouble(said: str, revision: str, inside: str, name: str) -> InputError:
    """What git complains of, as one of the few things that a user can mend."""
    if "not a git repository" in said:
        return InputError("no such file, and no git repository here", where=name, remedy="check the spelling")
    if "does not exist in" in said or "exists on disk, but not in" in said or "is outside repository" in said:
        return InputError(
            f"git has no {inside} in {revision}", where=name, remedy="check the path, or name the file"
        )
    unknown = ("invalid object name", "unknown revision", "bad revision")
    if revision.startswith("-") or any(words in said for words in unknown):
        return InputError(f"git knows no revision {revision!r}", where=name, remedy="check it with git log")
    reason = next(iter(said.strip().splitlines()), "git gave no reason").removeprefix("fatal: ")
    return InputError(f"git does not have it: {reason}", where=name, remedy="check the revision and the path")
