"""Tasks on several processes, their results in order; a process that dies takes one article with it at most."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial

from factdiff.batch.limits import LIMITS
from factdiff.batch.records import Record, Request
from factdiff.batch.tasks import Task
from factdiff.values import dataclass

Pack = Callable[[list[Record], Request], bytes]


@dataclass(frozen=True, slots=True)
class Result:
    """The records of a task as they are written, and what is counted of them."""

    payloads: tuple[bytes, ...]
    records: int
    failed: int
    found: int


def results(tasks: Iterator[Task], request: Request, pack: Pack, jobs: int) -> Iterator[Result]:
    """The results of all tasks in their order; only a few tasks are held at a time."""
    if jobs == 1:
        begin()
        yield from (done(task, request, pack) for task in tasks)
        return
    pool = _Pool(partial(_done, request=request, pack=pack), jobs)
    try:
        yield from pool.map(tasks)
    finally:
        pool.end()


def done(task: Task, request: Request, pack: Pack) -> Result:
    """A task, worked off here."""
    made = packed(list(task.records(request)), request, pack)
    _tidy()
    return made


_done = done


def _tidy() -> None:
    """Free the trees of articles that are done: their words point at one another, and what is so is freed in rounds only.

    A command makes rounds seldom. What is there after the first task stays, tables mostly, and no round walks over it.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.collect()


def packed(records: list[Record], request: Request, pack: Pack) -> Result:
    """Finished records as a result."""
    failed, found = sum(one.failed for one in records), sum(one.found for one in records)
    return Result((pack(records, request),), len(records), failed, found)


class _Pool:
    """Processes that are replaced when one of them dies."""

    def __init__(self, work: partial[Result], jobs: int) -> None:
        self._work, self._jobs = work, jobs
        self._executor = self._processes()

    def map(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """The results in order."""
        waiting: deque[tuple[Task, Future[Result]]] = deque()
        for task in tasks:
            waiting.append((task, self._submit(task)))
            if len(waiting) == self._jobs * LIMITS.waiting:
                yield self._first(waiting)
        while waiting:
            yield self._first(waiting)

    def end(self) -> None:
        """Let no process outlive the work."""
        processes = list((self._executor._processes or {}).values())  # noqa: SLF001 - there is no other way to them
        self._executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()

    def _processes(self) -> ProcessPoolExecutor:
        # Begun anew instead of forked: what the reader's runtime holds does not survive a fork.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=context, initializer=begin, initargs=(True,))

    def _submit(self, task: Task) -> Future[Result]:
        try:
            return self._executor.submit(self._work, task)
        except BrokenProcessPool as error:
            failed: Future[Result] = Future()
            failed.set_exception(error)
            return failed

    def _first(self, waiting: deque[tuple[Task, Future[Result]]]) -> Result:
        task, future = waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            self._executor = self._processes()
            result = self._alone(task)
            rest = [one for one, _ in waiting]
            waiting.clear()
            waiting.extend((one, self._submit(one)) for one in rest)
            return result

    def _alone(self, task: Task) -> Result:
        """Each piece of a task by itself, since one of them may have killed the process."""
        made = []
        for part in task.parts():
            try:
                made.append(self._submit(part).result())
            except BrokenProcessPool:
                self._executor = self._processes()
                made.append(packed(list(part.lost()), *self._work.keywords.values()))
        return Result(
            tuple(one for result in made for one in result.payloads),
            sum(result.records for result in made),
            sum(result.failed for result in made),
            sum(result.found for result in made),
        )


def begin(child: bool = False) -> None:  # noqa: FBT001, FBT002 - the executor passes no names
    """Make a process ready: it works on one thread, since the others have the rest, and ends with its parent."""
    from factdiff.analysis import pipeline  # noqa: PLC0415 - the parent of many reads nothing

    pipeline.limit(1)
    if child:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    """End when the parent does: a parent that was killed tells nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
