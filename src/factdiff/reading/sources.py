"""Where bytes come from: a path, ``-`` for standard input, or ``REV:path`` for a version in git."""

from __future__ import annotations

import os
import re
import sys
from itertools import islice

from factdiff.errors import InputError
from factdiff.patterns import pattern
from factdiff.values import dataclass

_MOST_BESIDE = 2_000
_NEAR = 0.8
_ADDRESS = pattern(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """What a feed, list or archive tells of an article beside the article itself; dates as they stand there.

    ``captured`` is when an archive fetched it, ``encoding`` what its server called its letters, ``summary``
    whether the feed gives no more than that.
    """

    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    captured: str | None = None
    encoding: str | None = None
    summary: bool = False


@dataclass(frozen=True, slots=True)
class FileStretch:
    """Where in a file an article stands that is one of several: its raw text, its first line and column."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class RawInput:
    """The bytes of one input; ``name`` is what the user called it, ``suffix`` its ending in lower case.

    An article that was found in a file with others has what that file ``knows`` of it, and its ``stretch``.
    """

    name: str
    data: bytes
    suffix: str
    known: Known = Known()
    stretch: FileStretch | None = None


def load(name: str, stdin: bytes | None = None) -> RawInput:
    """Read an input whole; ``stdin`` stands for standard input where its bytes are known already.

    A path that exists goes before a git revision of the same spelling. Raises `InputError` for what is
    missing, a folder, unreadable, an address of the web, or unknown to git.
    """
    if name == "-":
        return RawInput("-", _from_standard() if stdin is None else stdin, "")
    if not name:
        raise InputError("an empty name names no file", remedy="check the variable that it comes from")
    if "://" in name and _ADDRESS.match(name):
        raise InputError(
            "is an address; nothing is fetched", where=name, remedy="save the page and name the file"
        )
    version = versioned(name)
    if version is not None:
        return RawInput(name, _from_git(*version, name), suffix(version[1]))
    return RawInput(name, _from_disk(name), suffix(name))


def suffix(name: str) -> str:
    """The ending of a file's name in lower case, as ``pathlib`` has it, which takes a fortieth of a comparison to load."""
    ending = os.path.splitext(name.rstrip("/"))[1].lower()
    return "" if ending == "." else ending


def versioned(name: str) -> tuple[str, str] | None:
    """Revision and path, where a name is no path that exists and can be ``REV:path``."""
    revision, _, inside = name.partition(":")
    return (revision, inside) if revision and inside and not _lies(name) else None


def _lies(name: str) -> bool:
    """Whether something stands at a path; no path can hold a zero."""
    return "\0" not in name and os.path.lexists(name)


def _from_standard() -> bytes:
    """Standard input whole. Raises `InputError` where a program was started without one."""
    if sys.stdin is None:
        raise InputError("standard input is closed", where="-", remedy="name a file")
    return sys.stdin.buffer.read()


def _from_disk(name: str) -> bytes:
    try:
        with open(name, "rb") as stream:
            return stream.read()
    except FileNotFoundError:
        raise InputError("no such file", where=name, remedy=_near(name)) from None
    except IsADirectoryError:
        raise InputError("is a folder", where=name, remedy="name the article files in it") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise InputError(
            f"cannot be read ({reason})", where=name, remedy="check its name and permissions"
        ) from None


def _near(name: str) -> str:
    """What to do about a name that is not there: a near one in the same folder, if any."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistyped name needs it
    from pathlib import Path  # noqa: PLC0415

    path = Path(name)
    try:
        beside = [entry.name for entry in islice(path.parent.iterdir(), _MOST_BESIDE)]
    except OSError:
        return "check the spelling"
    found = get_close_matches(path.name, beside, n=1, cutoff=_NEAR)
    return f"did you mean '{path.with_name(found[0])}'?" if found else "check the spelling"


def _from_git(revision: str, inside: str, name: str) -> bytes:
    """A file as it was in a revision; the path counts from the current folder, as the user sees it."""
    from factdiff.reading import repository  # noqa: PLC0415 - only versions from git need it

    found = repository.blob(revision, inside, name)
    if isinstance(found, repository.Missing):
        raise InputError(
            f"git has no {inside} in {revision}", where=name, remedy="check the path, or name the file"
        )
    return found
