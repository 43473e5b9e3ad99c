"""A figure, the articles that are measured on, and how time is taken."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "fixtures" / "gold"
RUNS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value, mostly a ratio; ``least`` where the limit is a lower one."""

    part: str
    name: str
    value: float
    behind: str
    limit: float | None = None
    least: bool = False

    @property
    def sign(self) -> str:
        """How the value stands to its limit where that is kept."""
        return "≥" if self.least else "≤"

    @property
    def broken(self) -> bool:
        """Whether the limit is not kept."""
        if self.limit is None:
            return False
        return self.value < self.limit if self.least else self.value > self.limit

    def data(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self) | {"kept": not self.broken}


def best(
    *works: Callable[[], object], runs: int = RUNS, clock: Callable[[], float] = time.process_time
) -> list[float]:
    """The best of a few runs of each, taken in turn."""
    found: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for times, work in zip(found, works, strict=True):
            begin = clock()
            work()
            times.append(clock() - begin)
    return [min(times) for times in found]


def spent() -> float:
    """The processor time of all processes that were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def process(*arguments: str, cwd: Path | None = None, compiled: Path | None = None) -> Callable[[], object]:
    """A Python process to be measured; with a folder for compiled modules it has them, as behind any installation."""
    env = dict(os.environ)
    if compiled is not None:
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        env["PYTHONPYCACHEPREFIX"] = str(compiled)

    def run() -> object:
        null = subprocess.DEVNULL
        return subprocess.run(
            [sys.executable, *arguments], cwd=cwd, env=env, stdout=null, stderr=null, check=False
        )

    return run


def articles(language: str) -> Iterator[tuple[str, str]]:
    """Every annotated article and every older side of a pair: title and text."""
    for path in sorted((GOLD / "facts").glob(f"{language}-*.json")):
        one = json.loads(path.read_text("utf-8"))
        yield one["title"], one["text"]
    for path in sorted((GOLD / "pairs").glob(f"{language}-*.json")):
        one = json.loads(path.read_text("utf-8"))["old"]
        yield one["title"], one["text"]


def paragraphs(language: str) -> list[str]:
    """All their paragraphs, none twice."""
    found = (part for title, text in articles(language) for part in (title, *text.split("\n\n")))
    return list(dict.fromkeys(part for part in found if part.strip()))
