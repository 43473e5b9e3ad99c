"""Files as git keeps them: the blob at a path of a revision, also in a bare repository and through links.

Only blobs are files. The listing of a folder, the text of a link and the commit of a submodule are answered by git
where it is asked for a path, and each would pass for an article that was rewritten from end to end.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
from typing import TYPE_CHECKING

from factdiff.errors import InputError
from factdiff.values import dataclass

if TYPE_CHECKING:
    from subprocess import CompletedProcess

# What git says in place of a kind where it could not follow a path, and what is wrong then.
_DEAD_ENDS = {
    "symlink": "is a link out of the repository",
    "dangling": "is a link to nothing",
    "loop": "is a link to itself",
    "notdir": "leads through a file",
}
_SUBMODULE = "160000"
_FETCH = "the clone is shallow: fetch its history (fetch-depth: 0, git fetch --unshallow)"


@dataclass(frozen=True, slots=True)
class Missing:
    """There is no file at a path of a revision that exists."""


def git(*arguments: str, where: str = "", data: bytes | None = None) -> CompletedProcess[bytes]:
    """Run git with its messages in English and every path as it is. Raises `InputError` where there is no git."""
    own = {"LC_ALL": "C", "GIT_LITERAL_PATHSPECS": "1"}
    try:
        return subprocess.run(  # noqa: S603 - arguments are a list, nothing is read by a shell
            ["git", *arguments],  # noqa: S607 - the user's own git
            input=data,
            capture_output=True,
            check=False,
            env={**os.environ, **own},
        )
    except FileNotFoundError:
        raise InputError("git is not installed", where=where, remedy="install git, or give a file") from None
    except ValueError:
        raise InputError("is no revision and path", where=where, remedy="check the spelling") from None


def blob(revision: str, path: str, where: str) -> bytes | Missing:
    """The file at a path, which counts from the current folder as the user sees it.

    Raises `InputError` for all but a file and its absence: an unknown revision, a folder, a link that leads
    nowhere, a path inside a submodule, which this repository does not hold.
    """
    full = _full(path, where)
    head, data = _asked(f"{revision}:{full}", where)
    kind = head.split(" ")
    if len(kind) == 3 and kind[1] == "blob":  # noqa: PLR2004 - "<id> <kind> <size>"
        return data
    if len(kind) == 3 and kind[1] == "tree":  # noqa: PLR2004
        raise InputError("is a folder", where=where, remedy="name the article files in it")
    if kind[0] in _DEAD_ENDS:
        raise InputError(f"{_DEAD_ENDS[kind[0]]} in {revision}", where=where, remedy="name the file itself")
    _refuse_unknown(revision, where)
    _refuse_submodule(revision, full, where)
    return Missing()


def _full(path: str, where: str) -> str:
    """A path from the root of the repository. Raises `InputError` outside of it."""
    run = git("rev-parse", "--show-prefix", where=where)
    if run.returncode:
        raise _refused(run, where)
    prefix = run.stdout.decode("utf-8", "surrogateescape").removesuffix("\n")
    here = os.path.relpath(path) if path.startswith("/") else path
    full = posixpath.normpath(posixpath.join(prefix, here))
    if full.startswith("../") or full == "..":
        raise InputError("is outside the repository", where=where, remedy="check the path")
    return full


def _asked(name: str, where: str) -> tuple[str, bytes]:
    """What git answers for an object: its first line, and what follows it."""
    if "\n" in name:
        # The question is a line; links are not followed for such a name, which is a name of an attack.
        run = git("cat-file", "blob", name, where=where)
        return ("", b"") if run.returncode else ("- blob -", run.stdout)
    run = git("cat-file", "--batch", "--follow-symlinks", where=where, data=os.fsencode(name) + b"\n")
    if run.returncode:
        raise _refused(run, where)
    head, _, rest = run.stdout.partition(b"\n")
    return head.decode("utf-8", "surrogateescape"), rest.removesuffix(b"\n")


def _refuse_unknown(revision: str, where: str) -> None:
    if not exists(revision):
        raise InputError(
            f"git knows no revision {revision!r}", where=where, remedy=remedy("check it with git log")
        )


def exists(revision: str) -> bool:
    """Whether there is a tree of that name."""
    run = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}")
    return run.returncode == 0


def unborn(revision: str) -> str | None:
    """The tree without a file where ``HEAD`` is asked for before the first commit; none where there are commits."""
    if revision != "HEAD" or git("rev-parse", "--git-dir").returncode or exists(revision):
        return None
    run = git("hash-object", "-t", "tree", "--stdin", data=b"")
    return run.stdout.decode().strip() or None


def renamed(revision: str, later: str | None = None) -> dict[str, str]:
    """The files of the working tree, or of a later revision, that git takes for renamed, with their names before.

    Both as they are written from the current folder.
    """
    both = (revision,) if later is None else (revision, later)
    run = git(
        "diff", "--find-renames", "--name-status", "--diff-filter=R", "-z", "--end-of-options", *both, "--"
    )
    if run.returncode:
        return {}
    prefix = (
        git("rev-parse", "--show-prefix").stdout.decode("utf-8", "surrogateescape").removesuffix("\n") or "."
    )
    fields = run.stdout.decode("utf-8", "surrogateescape").split("\0")
    triples = zip(fields[::3], fields[1::3], fields[2::3], strict=False)
    return {posixpath.relpath(new, prefix): posixpath.relpath(old, prefix) for _, old, new in triples}


def remedy(usual: str) -> str:
    """What to do about an unknown revision: a clone of one commit has no other."""
    run = git("rev-parse", "--is-shallow-repository")
    return _FETCH if run.stdout.strip() == b"true" else usual


def _refuse_submodule(revision: str, full: str, where: str) -> None:
    """Raise `InputError` for a path that lies in another repository inside this one."""
    parts = full.split("/")
    above = ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]
    for entry in entries(revision, *above):
        # Where git is asked for a folder and for what lies in it, it tells all that the folder holds.
        if entry.submodule and entry.path in above:
            raise InputError(
                f"lies in the submodule {entry.path}", where=where, remedy=f"check it inside {entry.path}"
            )


@dataclass(frozen=True, slots=True)
class TreeEntry:
    """What a revision holds at a path; ``mode`` as git writes it."""

    mode: str
    path: str

    @property
    def submodule(self) -> bool:
        """Whether another repository stands here, of which this one knows only a commit."""
        return self.mode == _SUBMODULE


def entries(revision: str, *paths: str, below: bool = False) -> tuple[TreeEntry, ...]:
    """What a revision holds at paths from the root, or everything ``below`` one from the current folder.

    Raises `InputError` where git fails.
    """
    how = ("-r",) if below else ("--full-tree",)
    run = git("ls-tree", "-z", *how, "--end-of-options", revision, "--", *paths)
    if run.returncode:
        raise _refused(run, revision)
    lines = run.stdout.decode("utf-8", "surrogateescape").split("\0")
    found = (line.partition("\t") for line in lines if line)
    return tuple(TreeEntry(head.split(" ", 1)[0], path) for head, _, path in found)


def _refused(run: CompletedProcess[bytes], where: str) -> InputError:
    """What git complains of, as one of the few things that a user can mend."""
    said = run.stderr.decode("utf-8", "replace")
    if "not a git repository" in said:
        return InputError(
            "no such file, and no git repository here", where=where, remedy="check the spelling"
        )
    reason = next(iter(said.strip().splitlines()), "git gave no reason").removeprefix("fatal: ")
    return InputError(
        f"git does not have it: {reason}", where=where, remedy="check the revision and the path"
    )
