"""A batch from its inputs to its output, told on the way."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path

from factdiff.batch import sinks, spool, tasks
from factdiff.batch.ledger import RunLedger, State, kept
from factdiff.batch.limits import LIMITS
from factdiff.batch.pool import Pack, results
from factdiff.batch.records import Record, Request, written
from factdiff.batch.sinks import Sink, beside
from factdiff.errors import InputError
from factdiff.reading.corpus import articles, as_version
from factdiff.reading.versions import KeptVersion, VersionChoice
from factdiff.values import dataclass

PARQUET = frozenset({".parquet", ".pq"})
LINES = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """What is to be done: the names of the inputs, how they are read, what is asked of each, and on how many processes.

    ``program`` tells this program from every other version of it.
    """

    names: tuple[str, ...]
    choice: VersionChoice
    request: Request
    jobs: int = 1
    program: str = ""

    def versions(self) -> Iterator[KeptVersion]:
        """All articles, in order."""
        found = chain.from_iterable(articles(name, self.choice) for name in self.names)
        return map(as_version, found) if self.request.compare else found

    def digest(self) -> str:
        """What a batch must have in common with one that goes on with it."""
        parts = (
            self.program,
            LIMITS,
            self.choice,
            self.request,
            [(name, _mark(name)) for name in self.names],
        )
        return sha256(repr(parts).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: ``sorted`` counts versions before any is compared."""

    state: State
    sorted: int = 0


def to_file(plan: BatchPlan, output: Path, *, restart: bool = False) -> Iterator[Progress]:
    """Work off a plan into a file, going on where an earlier process stopped; the first item tells where.

    Raises `InputError` where the output is there already, or is being written for another plan.
    """
    if restart:
        sinks.remove(output)
    journal = beside(output, "journal")
    if output.exists() and not journal.exists():
        remedy = "name another file, or give --restart to write it anew"
        raise InputError("is there already", where=str(output), remedy=remedy)
    with kept(journal, plan.digest()) as ledger:
        yield Progress(ledger.state)
        sink = _sink(output, ledger.state.size, plan.request)
        if not ledger.state.finished:
            yield from _sorted(plan, beside(output, "versions"))
            yield from _worked(plan, beside(output, "versions"), sink, ledger)
        sink.publish()
        beside(output, "versions").unlink(missing_ok=True)
        journal.unlink()


def to_stream(plan: BatchPlan, sink: sinks.Stream) -> Iterator[Progress]:
    """Work off a plan for somebody who reads along; it ends when nobody does any more."""
    with ExitStack() as stack:
        path = Path()
        if plan.request.compare:
            path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="factdiff-"))) / "versions"
            yield from _sorted(plan, path)
        state = State()
        for result in results(_tasks(plan, path), plan.request, lines, plan.jobs):
            sink.take(result.payloads, result.records)
            if not sink.read:
                return
            state = _further(state, result.records, result.failed, result.found)
            yield Progress(state)


def lines(records: list[Record], request: Request) -> bytes:
    """Records as lines of JSON."""
    return b"".join(written(record, request) for record in records)


def check_output(output: Path) -> None:
    """Raise `InputError` for an ending that tells no form, a folder, and Parquet without pyarrow."""
    suffix = output.suffix.lower()
    if suffix not in PARQUET | LINES:
        raise InputError("ends in no form", where=str(output), remedy="name it .jsonl or .parquet")
    if output.is_dir() or not output.parent.is_dir():
        raise InputError("cannot be written", where=str(output), remedy="name a file in a folder that exists")
    if suffix in PARQUET:
        from factdiff.batch.parquet import available  # noqa: PLC0415 - an extra

        available(str(output))


def _sorted(plan: BatchPlan, path: Path) -> Iterator[Progress]:
    """Versions sorted on disk, where they are to be compared and are not sorted yet."""
    if plan.request.compare and not path.exists():
        for count in spool.fill(path, plan.versions()):
            yield Progress(State(), sorted=count)


def _worked(plan: BatchPlan, path: Path, sink: Sink, ledger: RunLedger) -> Iterator[Progress]:
    """Everything that is left to do; what is safe is written down."""
    state = ledger.state
    left = islice(_tasks(plan, path), state.tasks, None)
    for result in results(left, plan.request, _pack(sink), plan.jobs):
        state = _further(state, result.records, result.failed, result.found)
        if sink.take(result.payloads, result.records):
            ledger.note(replace(state, size=sink.size))
        yield Progress(state)
    sink.finish()
    ledger.note(replace(state, size=sink.size, finished=True))


def _further(state: State, records: int, failed: int, found: int) -> State:
    return replace(
        state,
        tasks=state.tasks + 1,
        records=state.records + records,
        failed=state.failed + failed,
        found=state.found + found,
    )


def _tasks(plan: BatchPlan, path: Path) -> Iterator[tasks.Task]:
    return tasks.of_spool(str(path)) if plan.request.compare else tasks.of_articles(plan.versions())


def _sink(output: Path, size: int, request: Request) -> Sink:
    if output.suffix.lower() in PARQUET:
        return sinks.Groups(output, size, request)
    return sinks.Lines(output, size)


def _pack(sink: Sink) -> Pack:
    if isinstance(sink, sinks.Groups):
        from factdiff.batch.parquet import pack  # noqa: PLC0415 - an extra

        return pack
    return lines


def _mark(name: str) -> tuple[int, int] | None:
    """What tells a file from one that was changed."""
    try:
        found = os.stat(name)  # noqa: PTH116 - names that no path can hold are told by the reader
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns
