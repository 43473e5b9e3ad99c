"""JSON lines, one at a time: a file, a compressed one, or standard input."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from factdiff.decoding import BYTE_ORDER_MARK
from factdiff.errors import InputError
from factdiff.reading.corpus.records import of_line
from factdiff.reading.versions import KeptVersion, VersionChoice
from factdiff.settings import READING

_BLOCK = 1_000_000


def articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """A version for each line that is not empty. Raises `InputError` where the file cannot be read."""
    try:
        with _opened(name) as stream:
            yield from _lines(stream, name, choice)
    except (OSError, EOFError, zlib.error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise InputError(f"cannot be read ({reason})", where=name, remedy="check the file") from None


@contextmanager
def _opened(name: str) -> Iterator[IO[bytes]]:
    if name == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed", where="-", remedy="name a file")
        yield sys.stdin.buffer
        return
    with Path(name).open("rb") as stream:
        if name.lower().endswith(".gz"):
            with gzip.open(stream) as unpacked:
                yield cast("IO[bytes]", unpacked)
        else:
            yield stream


def _lines(stream: IO[bytes], name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    number = 0
    while line := stream.readline(READING.largest + 1):
        number += 1
        plain = (line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line).rstrip(b"\r\n")
        if len(line) > READING.largest:
            _skip(stream, line)
            what = f"a line of more than {READING.largest // 1_000_000} MB is no article"
            yield KeptVersion(f"{name}:{number}", None, trouble=f"{name}:{number}: {what}")
        elif plain.strip():
            yield of_line(name, number, plain, choice)


def _skip(stream: IO[bytes], line: bytes) -> None:
    """Read on to the end of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(_BLOCK)
