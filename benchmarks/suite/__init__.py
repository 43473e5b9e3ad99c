"""The parts of ``python -m benchmarks``; each yields figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.suite.batches import jobs, kills, memory, sizing
from benchmarks.suite.figures import Figure
from benchmarks.suite.peers import peers
from benchmarks.suite.processes import log, processes
from benchmarks.suite.quality import quality
from benchmarks.suite.stages import comparison, extraction, history

__all__ = ["PARTS", "Figure"]

PARTS: dict[str, Callable[..., Iterator[Figure]]] = {
    "processes": processes,
    "extraction": extraction,
    "history": history,
    "log": log,
    "comparison": comparison,
    "jobs": jobs,
    "memory": memory,
    "kills": kills,
    "sizing": sizing,
    "peers": peers,
    "quality": quality,
}
