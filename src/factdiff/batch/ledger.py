"""What is done, written down beside the output, so that a process that was killed goes on where it stopped.

The first line says what was asked for, each further one how far the output is safe. A line that is only half there
was being written when the process died; the one before it counts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import msgspec
import orjson

from factdiff.errors import InputError
from factdiff.values import dataclass

_SCHEMA = "factdiff/ledger/1"


@dataclass(frozen=True, slots=True)
class State:
    """How far a batch is: tasks done, records in them, those that failed, what the others found.

    ``size`` is how much of the output is safe, as its sink counts it; ``finished`` when nothing is left to do.
    """

    tasks: int = 0
    records: int = 0
    failed: int = 0
    found: int = 0
    size: int = 0
    finished: bool = False


@dataclass(frozen=True, slots=True)
class _Head:
    schema: str
    request: str


class RunLedger:
    """An open ledger; only one process can hold it."""

    def __init__(self, stream: IO[bytes], state: State) -> None:
        """``state`` is what it says."""
        self._stream = stream
        self.state = state

    def note(self, state: State) -> None:
        """Write down how far the output is safe: after it is."""
        self._stream.write(orjson.dumps(state, option=orjson.OPT_APPEND_NEWLINE))
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self.state = state


@contextmanager
def kept(path: Path, request: str) -> Iterator[RunLedger]:
    """The ledger at a path, begun where there is none. Raises `InputError` where another request wrote it."""
    if not path.exists():
        _begin(path, request)
    with path.open("r+b") as stream:
        _hold(stream, path)
        state, end = _read(stream.read(), request, path)
        stream.seek(end)
        stream.truncate()
        yield RunLedger(stream, state)


def _begin(path: Path, request: str) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(orjson.dumps(_Head(_SCHEMA, request), option=orjson.OPT_APPEND_NEWLINE))
    part.replace(path)


def _read(data: bytes, request: str, path: Path) -> tuple[State, int]:
    """The last state that was written whole, and where its line ends."""
    first, *lines = data[: data.rfind(b"\n") + 1].splitlines(keepends=True) or [b""]
    try:
        head = msgspec.json.decode(first, type=_Head)
        states = [msgspec.json.decode(line, type=State) for line in lines[-1:]]
    except msgspec.MsgspecError:
        raise InputError("is no record of a batch", where=str(path), remedy="give --restart") from None
    if (head.schema, head.request) != (_SCHEMA, request):
        what = "was begun with other inputs, options or another version of factdiff"
        raise InputError(what, where=str(path), remedy="give --restart to begin anew")
    return (states[0] if states else State()), len(first) + sum(map(len, lines))


def _hold(stream: IO[bytes], path: Path) -> None:
    """Keep other processes away while this one lives. Raises `InputError` where one is at it."""
    with suppress(ImportError):
        import fcntl  # noqa: PLC0415 - no such thing on Windows

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InputError(
                "another process writes this output", where=str(path), remedy="wait for it"
            ) from None
