"""Where results and messages go: the only place that writes."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from factdiff.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH = 88
NARROWEST = 40
STANDARD = "-"
MODE_BITS = 0o7777
FILE_MODE = 0o666


class Writer(Protocol):
    """Takes text; answers whether anybody still reads."""

    def __call__(self, text: str) -> bool:
        """Write a text whole."""


def refuse_input(output: str | None, inputs: Iterable[str], option: str = "-o") -> None:
    """Raise `InputError` where what is to be written is one of the files that are read: it would be lost."""
    if output is None or output == STANDARD or not Path(output).is_file():
        return
    for name in inputs:
        if name != STANDARD and Path(name).exists() and Path(output).samefile(name):
            raise InputError(f"{option} names an input", where=output, remedy="name another file")


def emit(text: str, output: str | None = None) -> None:
    """Write a whole result to standard output, or to a file that is never seen half-written."""
    with opened(output) as write:
        write(text)


@contextmanager
def opened(output: str | None) -> Iterator[Writer]:
    """A writer to standard output (``None`` or ``-``) or to a file that appears when all is written.

    Where nothing is written, a file that stands there already stays as it is.
    """
    if output is None or output == STANDARD:
        yield _write_standard
        return
    target = Path(output)
    if target.is_dir() or not target.parent.is_dir():
        raise InputError("cannot be written", where=output, remedy="name a file in a folder that exists")
    parts: list[str] = []

    def keep(text: str) -> bool:
        parts.append(text)
        return True

    yield keep
    if parts:
        _write_file(target, _encoded("".join(parts)))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _write_standard(text: str) -> bool:
    """Write at once; a reader that has gone (``| head``) is no error, and nothing more is written to it."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(_encoded(text))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence()
        return False
    return True


def _silence() -> None:
    """Give the closed pipe's place to the null device, so that the flush at exit does not fail again."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


def _write_file(path: Path, data: bytes) -> None:
    """Write beside the target and take its place; a device or a pipe is written to directly."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as problem:
        remedy = "name another file"
        raise InputError(
            f"cannot be written ({problem.strerror})", where=str(path), remedy=remedy
        ) from problem


def _replace(target: Path, data: bytes) -> None:
    """Put a whole new file in the target's place, with the rights that the old one had or a new one gets."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        beside.chmod(target.stat().st_mode & MODE_BITS if target.exists() else FILE_MODE & ~_umask())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    """The process's mask; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def complain(message: str) -> None:
    """One line on standard error: an error or a warning."""
    from factdiff.rendering import neutral  # noqa: PLC0415 - unicode tables, only where something is said

    click.echo(f"factdiff: {neutral.line(message)}", err=True)


def colored(choice: str, output: str | None = None) -> bool:
    """Whether to colour: the option, else the environment, else whether a terminal takes the output."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE", "0") != "0":
        return True
    return output is None and sys.stdout.isatty()


def width() -> int:
    """Columns of a text report: the same on a terminal and in a pipe, so only COLUMNS changes it."""
    given = os.environ.get("COLUMNS", "")
    return max(int(given), NARROWEST) if given.isdecimal() else WIDTH
