"""``factdiff batch`` as a whole: two processes beside one, memory as the number of articles grows, kill -9."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.suite.figures import Figure, paragraphs

SEED = 15
#: Every article was read, or some were not.
ENDS = {0, 2}


def corpus(path: Path, count: int, *, size: int = 6) -> None:
    """So many articles of different paragraphs, every third in English."""
    parts = {language: paragraphs(language) for language in ("fr", "en")}
    draw = random.Random(SEED)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            language = "en" if number % 3 == 2 else "fr"
            text = "\n\n".join(f"{part} ({number})" for part in draw.sample(parts[language], size))
            article = {
                "article_id": f"a{number}",
                "published": "2024-05-14",
                "language": language,
                "text": text,
            }
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


def command(folder: Path, jobs: int, output: str) -> list[str]:
    """A batch over the corpus of a folder."""
    program = [sys.executable, "-m", "factdiff", "batch", str(folder / "corpus.jsonl")]
    return [*program, "-o", str(folder / output), "--jobs", str(jobs), "--restart", "-q"]


def batch(folder: Path, count: int, output: str) -> None:
    """A batch to its end; single articles may be refused (two short paragraphs can look like another language)."""
    if subprocess.run(command(folder, count, output), check=False).returncode not in ENDS:
        raise SystemExit("a batch failed")


def jobs(*, quick: bool) -> Iterator[Figure]:
    """Two processes beside one, by the clock; only a machine with two idle processors can show it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus(folder / "corpus.jsonl", 60 if quick else 300)
        times: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(1 if quick else 2):
            for count, found in times.items():
                begin = time.perf_counter()
                batch(folder, count, f"{count}.jsonl")
                found.append(time.perf_counter() - begin)
        one, two = min(times[1]), min(times[2])
        same = (folder / "1.jsonl").read_bytes() == (folder / "2.jsonl").read_bytes()
    yield Figure(
        "jobs", "one job / two, by the clock", one / two, f"{one:.1f} / {two:.1f} s", 1.8, least=True
    )
    yield Figure("jobs", "two jobs write other bytes than one", float(not same), "", 0)


def memory(*, quick: bool) -> Iterator[Figure]:
    """The peak of the process and its workers, ten times the articles beside the articles."""
    few = 200 if quick else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peaks = []
        for count in (few, 10 * few):
            corpus(folder / "corpus.jsonl", count, size=1)
            peaks.append(_peak(command(folder, 1, "out.jsonl")))
    behind = f"{peaks[1]:.0f} / {peaks[0]:.0f} MB"
    yield Figure("memory", f"{10 * few} articles / {few}", peaks[1] / peaks[0], behind, 1.1)


def _peak(arguments: list[str]) -> float:
    child = subprocess.Popen(arguments)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in ENDS:
        raise SystemExit("a batch failed")
    return usage.ru_maxrss / 1024


def kills(*, quick: bool) -> Iterator[Figure]:
    """Killed at random moments and begun again: outputs that differ from that of an undisturbed run."""
    draw = random.Random(SEED)
    moments = 4 if quick else 20
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus(folder / "corpus.jsonl", 60, size=2)
        begin = time.perf_counter()
        batch(folder, 2, "whole.jsonl")
        whole = time.perf_counter() - begin
        batch(folder, 2, "whole.parquet")
        wrong = 0
        for number in range(moments):
            output = f"out.{'parquet' if number % 2 else 'jsonl'}"
            (folder / output).unlink(missing_ok=True)
            _killed(folder, output, whole * draw.uniform(0.1, 1))
            if (folder / output).read_bytes() != (folder / f"whole.{output[4:]}").read_bytes():
                wrong += 1
    yield Figure(
        "kills", f"wrong outputs after {moments} kills", float(wrong), f"{moments} random moments", 0
    )


def _killed(folder: Path, output: str, after: float) -> None:
    """Kill a batch and its workers after so many seconds, then let the same command go on."""
    arguments = [one for one in command(folder, 2, output) if one != "--restart"]
    child = subprocess.Popen(arguments, start_new_session=True)
    try:
        child.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        subprocess.run(arguments, check=False)
