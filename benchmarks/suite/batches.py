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
from dataclasses import dataclass
from pathlib import Path

from benchmarks.suite.figures import GOLD, Figure, paragraphs

SEED = 15
#: Every article was read, or some were not.
ENDS = {0, 2}


def corpus(path: Path, count: int, *, size: int = 6, brief: bool = False) -> None:
    """So many articles of different paragraphs, every third in English; ``brief``: of their first sentences alone."""
    parts = {language: paragraphs(language) for language in ("fr", "en")}
    if brief:
        parts = {language: [part.split(". ")[0] for part in found] for language, found in parts.items()}
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
    """Two processes beside one.

    By the clock only a machine with two idle processors can show it; on a busy one the processor time of all processes
    says as much: two that share the work evenly are 2 / (their time / that of one) as fast, less what is done alone.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus(folder / "corpus.jsonl", 60 if quick else 300)
        runs: dict[int, list[Cost]] = {1: [], 2: []}
        for _ in range(1 if quick else 2):
            for count, found in runs.items():
                found.append(cost(command(folder, count, f"{count}.jsonl")))
        same = (folder / "1.jsonl").read_bytes() == (folder / "2.jsonl").read_bytes()
    clock = [min(one.seconds for one in runs[count]) for count in (1, 2)]
    spent = [min(one.processor for one in runs[count]) for count in (1, 2)]
    behind = f"{clock[0]:.1f} / {clock[1]:.1f} s, load {os.getloadavg()[0]:.0f}"
    yield Figure("jobs", "one job / two, by the clock", clock[0] / clock[1], behind, 1.8, least=True)
    behind = f"{2 * spent[0]:.1f} / {spent[1]:.1f} s"
    yield Figure(
        "jobs", "2 × one job / two, processor time", 2 * spent[0] / spent[1], behind, 1.8, least=True
    )
    yield Figure("jobs", "two jobs write other bytes than one", float(not same), "", 0)


def memory(*, quick: bool) -> Iterator[Figure]:
    """The peak of the process and its workers, ten times the articles beside the articles."""
    few = 200 if quick else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peaks = []
        for count in (few, 10 * few):
            corpus(folder / "corpus.jsonl", count, size=1, brief=True)
            peaks.append(cost(command(folder, 1, "out.jsonl")).megabytes)
    behind = f"{peaks[1]:.0f} / {peaks[0]:.0f} MB"
    yield Figure("memory", f"{10 * few} articles / {few}", peaks[1] / peaks[0], behind, 1.1)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and its workers took: processor seconds, seconds by the clock, and the largest one's peak."""

    processor: float
    seconds: float
    megabytes: float


#: Waits for a process and says what it took. A process of its own, and a small one: a child's peak begins with that of
#: the process that it is started from.
WAIT = """
import os, sys, time
begin = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, time.perf_counter() - begin, used.ru_maxrss)
"""


def cost(arguments: list[str]) -> Cost:
    """What a batch took, to its end."""
    run = subprocess.run(
        [sys.executable, "-S", "-c", WAIT, *arguments], capture_output=True, text=True, check=True
    )
    code, processor, seconds, kilobytes = map(float, run.stdout.split()[-4:])
    if int(code) not in ENDS:
        raise SystemExit(f"a batch failed: {run.stderr[-500:]}")
    return Cost(processor, seconds, kilobytes / 1024)


#: What is sized: entries and versions of the NewsSniffer archive, about.
VERSIONS = 4_600_000
HOUR = 3600


def sizing(*, quick: bool) -> Iterator[Figure]:
    """Processor time of the annotated articles and pairs, and what 4.6 million such versions would take of it."""
    pairs = [json.loads(path.read_text("utf-8")) for path in sorted((GOLD / "pairs").glob("*.json"))]
    rounds = 2 if quick else 10
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines, words = [], 0
        for number in range(rounds):
            for pair in pairs:
                for side in ("old", "new"):
                    text = "\n\n".join(f"{part} ({number})" for part in pair[side]["text"].split("\n\n"))
                    words += len(text.split())
                    head = {"article_id": f"{pair['id']}-{number}", "language": pair["language"]}
                    seen = {"published": pair[side]["published"], "title": pair[side]["title"], "text": text}
                    lines.append(json.dumps(head | seen, ensure_ascii=False))
        (folder / "corpus.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
        (folder / "one.jsonl").write_text(lines[0] + "\n", "utf-8")
        start = cost([one.replace("corpus", "one") for one in command(folder, 1, "one.out.jsonl")]).processor
        for what, options in (("extract", []), ("diff_versions", ["--diff"])):
            took = cost([*command(folder, 1, "out.jsonl"), *options])
            size = (folder / "out.jsonl").stat().st_size
            each = (took.processor - start) / (len(lines) - 1)
            behind = f"{len(lines)} versions of {words / len(lines):.0f} words, peak {took.megabytes:.0f} MB"
            yield Figure("sizing", f"{what}: processor ms a version", 1000 * each, behind)
            yield Figure("sizing", f"{what}: kB written a version", size / len(lines) / 1000, "JSON lines")
            hours = VERSIONS * each / HOUR
            yield Figure(
                "sizing", f"{what}: core hours for 4.6 million", hours, f"{hours / 64:.1f} h on 64 cores"
            )


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
