"""Where records go: JSON lines, or Parquet; nothing of them is seen under its own name before all is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from factdiff.batch.limits import LIMITS
from factdiff.batch.records import Request


class Sink(Protocol):
    """Takes what workers made, in order."""

    @property
    def size(self) -> int:
        """How much of it is safe from here on."""

    def take(self, payloads: Sequence[bytes], records: int) -> bool:
        """Take some records; whether everything that was taken is safe."""

    def finish(self) -> None:
        """Make the rest safe."""

    def publish(self) -> None:
        """Let it appear under its own name. It may be done again."""


class Lines:
    """JSON lines, written at once to a file beside the output."""

    def __init__(self, output: Path, size: int) -> None:
        """Go on behind the bytes that are safe."""
        self._output, self._part = output, beside(output, "part")
        self.size = size
        self._stream = None if output.exists() and not self._part.exists() else self._part.open("ab")
        if self._stream is not None:
            self._stream.truncate(size)

    def take(self, payloads: Sequence[bytes], records: int) -> bool:
        """Each record is safe when the disk has it."""
        del records
        if self._stream is not None:
            self._stream.writelines(payloads)
            self._stream.flush()
            os.fsync(self._stream.fileno())
        self.size += sum(map(len, payloads))
        return True

    def finish(self) -> None:
        """Nothing is left over."""

    def publish(self) -> None:
        """Rename the file."""
        if self._stream is not None:
            self._stream.close()
        if self._part.exists():
            self._part.replace(self._output)


class Groups:
    """Row groups of Parquet, a file each until all are there."""

    def __init__(self, output: Path, size: int, request: Request) -> None:
        """Go on behind the row groups that are safe."""
        self._output, self._folder, self._request = output, beside(output, "parts"), request
        self.size = size
        self._held: list[bytes] = []
        self._rows = 0
        self._folder.mkdir(exist_ok=True)

    def take(self, payloads: Sequence[bytes], records: int) -> bool:
        """Hold the records until they make a row group."""
        self._held += payloads
        self._rows += records
        if self._rows < LIMITS.rows:
            return False
        self.finish()
        return True

    def finish(self) -> None:
        """Write what is held as a row group."""
        if self._rows:
            from factdiff.batch.parquet import write_group  # noqa: PLC0415 - an extra

            write_group(self._group(self.size), self._held, self._request)
            self.size += 1
        self._held, self._rows = [], 0

    def publish(self) -> None:
        """One file of all row groups."""
        from factdiff.batch.parquet import join  # noqa: PLC0415 - an extra

        # It is there only when all was done before, and a process was killed while it tidied up.
        if not self._output.exists():
            join([self._group(n) for n in range(self.size)], beside(self._output, "part"), self._request)
            beside(self._output, "part").replace(self._output)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _group(self, number: int) -> Path:
        return self._folder / f"{number:06}.parquet"


class Stream:
    """JSON lines to whoever reads them now; nothing is kept."""

    size = 0

    def __init__(self, write: Callable[[bytes], bool]) -> None:
        """``write`` answers whether anybody still reads."""
        self._write = write
        self.read = True

    def take(self, payloads: Sequence[bytes], records: int) -> bool:
        """Write on."""
        del records
        self.read = self.read and self._write(b"".join(payloads))
        return False

    def finish(self) -> None:
        """Nothing is left over."""

    def publish(self) -> None:
        """Nothing is to appear."""


def beside(output: Path, ending: str) -> Path:
    """A file of ours that stands beside the output."""
    return output.with_name(f"{output.name}.{ending}")


def remove(output: Path) -> None:
    """Forget an output and all that was begun of it."""
    for path in (
        output,
        *(beside(output, ending) for ending in ("part", "journal", "versions", "versions.part")),
    ):
        path.unlink(missing_ok=True)
    shutil.rmtree(beside(output, "parts"), ignore_errors=True)
