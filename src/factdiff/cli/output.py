"""Where results and messages go: the only place that writes."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol, TextIO

import click

from factdiff.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

WIDTH = 88
NARROWEST = 40
WIDEST = 1_000
COMFORTABLE = 120
STANDARD = "-"
MODE_BITS = 0o7777
FILE_MODE = 0o666


class Writer(Protocol):
    """Takes text; answers whether anybody still reads."""

    def __call__(self, text: str) -> bool:
        """Write a text whole."""


def refuse_input(output: str | None, inputs: Iterable[str], option: str = "-o") -> None:
    """Raise `InputError` where what is to be written is one of the files that are read: it would be lost."""
    if output is None or output == STANDARD:
        return
    from pathlib import Path  # noqa: PLC0415 - only to write a file

    if not Path(output).is_file():
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
    from pathlib import Path  # noqa: PLC0415 - only to write a file

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
    """Write at once; a reader that has gone (``| head``) is no error, and nothing more is written to it.

    Raises `InputError` where it is closed or full: what was not written must not look like a result.
    """
    return write_bytes(_encoded(text))


def write_bytes(data: bytes) -> bool:
    """The same for bytes."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise InputError("standard output is closed", remedy="open it, or give -o")
    try:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()
    except BrokenPipeError:
        _silence(stream)
        return False
    except OSError as problem:
        _silence(stream)
        raise InputError(
            f"standard output cannot be written ({problem.strerror})", remedy="make room, or give -o"
        ) from problem
    return True


def _silence(stream: TextIO) -> None:
    """Give a broken stream's place to the null device, so that the flush at exit does not fail again."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
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
    from pathlib import Path  # noqa: PLC0415 - only to write a file
    from tempfile import mkstemp  # noqa: PLC0415 - loads archives and compression, only to write a file

    handle, name = mkstemp(prefix=f".{target.name}.", dir=target.parent)
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

    say(f"factdiff: {neutral.line(spoken(message))}\n")


def spoken(line: str, language: str | None = None) -> str:
    """A line in the language of the interface, or in the one that is given, where its table has it."""
    wanted = tongue(language)
    from factdiff.rendering import wording  # noqa: PLC0415

    if wanted == wording.FALLBACK:
        return line
    from factdiff.rendering.wording import messages  # noqa: PLC0415 - a table that English does not need

    return messages.told(line, wanted)


def tongue(language: str | None = None) -> str:
    """The language of the interface: the one that is given, else that of --ui, else the environment's."""
    from factdiff.rendering import wording  # noqa: PLC0415 - only where something is said

    return language or _spoken.get() or wording.from_environment(os.environ)


#: The language that --ui asks for; none where the environment decides.
_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


def speak(language: str | None) -> None:
    """Set the language of messages; ``None`` leaves it to the environment again."""
    _spoken.set(language)


def say(text: str) -> None:
    """Write to standard error, if anybody can take it: whether it is closed or full decides no exit code."""
    try:
        click.echo(text, nl=False, err=True)
    except (OSError, ValueError):
        settle()


def settle() -> None:
    """Empty both streams, so that nothing fails when the program ends and changes its exit code."""
    for stream in (sys.stdout, sys.stderr):
        _settle(stream)


def _settle(stream: TextIO | None) -> None:
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            _silence(stream)


def colored(choice: str, output: str | None = None) -> bool:
    """Whether to colour: the option, else the environment, else whether a terminal takes the output."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE", "0") != "0":
        return True
    return output is None and terminal(sys.stdout)


def terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at a stream; a program can be started with any of them closed."""
    return stream is not None and stream.isatty()


def width() -> int:
    """Columns of a text report: COLUMNS where it is set, else a terminal's own, else the usual ones."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and len(given) <= len(str(WIDEST)):
        return min(max(int(given), NARROWEST), WIDEST)
    try:
        own = os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else WIDTH
    except (OSError, ValueError, AttributeError):
        return WIDTH
    return min(max(own, NARROWEST), COMFORTABLE)
