"""What an extraction costs: python -m benchmarks.extract_speed

For each language: a whole process on one article beside ``python -c "import onnxruntime"``, its peak memory, the time
to load the reader, the words a second of the bare reader and of a whole extraction over the annotated articles, on one
core in processor time; then the same extraction on two cores by the clock. Paragraphs that were kept are forgotten
before each run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from factdiff.analysis import forget, pipeline
from factdiff.analysis.canonical import canonical
from factdiff.extraction import extract
from factdiff.reading import RawInput, read

FIXTURES = Path(__file__).parents[1] / "fixtures"
RUNS = 5
ALL = sorted(os.sched_getaffinity(0))
WORDS = 300
LOADING = """
import sys, time
from factdiff.analysis.encoder import encoder
begin = time.perf_counter()
encoder()
print(time.perf_counter() - begin)
"""


def best(*works: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """The best of a few runs of each, taken in turn: what else the machine does only adds."""
    found: list[list[float]] = [[] for _ in works]
    for _ in range(RUNS):
        for times, work in zip(found, works, strict=True):
            begin = clock()
            work()
            times.append(clock() - begin)
    return [min(times) for times in found]


def process(*arguments: str) -> str:
    return subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def peak(*arguments: str) -> float:
    """Megabytes that a process holds at most."""
    child = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_maxrss / 1024


def articles(language: str) -> list[str]:
    """Every annotated article and every older side of a pair, headline first."""
    gold = FIXTURES / "gold"
    found = [
        json.loads(path.read_text("utf-8")) for path in sorted((gold / "facts").glob(f"{language}-*.json"))
    ]
    found += [
        json.loads(path.read_text("utf-8"))["old"]
        for path in sorted((gold / "pairs").glob(f"{language}-*.json"))
    ]
    return [f"{one['title']}\n\n{one['text']}" for one in found]


def cut(text: str) -> str:
    """The paragraphs of a text up to about 300 words."""
    kept: list[str] = []
    for paragraph in text.split("\n\n"):
        if sum(len(one.split()) for one in [*kept, paragraph]) > WORDS * 1.1:
            break
        kept.append(paragraph)
    return "\n\n".join(kept)


def whole(language: str) -> None:
    """A process from the shell to the JSON, and what it holds at most."""
    text = cut(max(articles(language), key=len))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(text, "utf-8")
        command = ("-m", "factdiff", "extract", "--format", "json", "--date", "2024-05-14", str(path))
        base, took = best(lambda: process("-c", "import onnxruntime"), lambda: process(*command))
        memory = peak(*command)
    loading = min(float(process("-c", LOADING)) for _ in range(RUNS))
    report(language, f"process on {len(text.split())} words", f"{took:6.2f} s")
    report(language, "", f"{took / base:6.2f} × import onnxruntime ({base:.2f} s)")
    report(language, "peak memory", f"{memory:6.0f} MB (at most 350)")
    report(language, "reader loads in", f"{loading:6.2f} s (at most 0.4)")


def afresh(work: Callable[[], object]) -> Callable[[], object]:
    """The work with nothing kept from the run before."""

    def run() -> object:
        forget()
        return work()

    return run


def many(language: str) -> None:
    """The bare reader over all articles, and everything else that an extraction does."""
    sources = [RawInput("bench", text.encode(), ".txt") for text in articles(language)]
    documents = [read(source, language=language, date="2024-05-14") for source in sources]
    texts = [canonical(d.text, p.start, p.end).text for d in documents for p in d.paragraphs]
    words = sum(len(one.words) for one in pipeline.parse(language, texts))

    def everything() -> None:
        for source in sources:
            extract(read(source, date="2024-05-14"))

    bare, whole_ = best(
        afresh(lambda: pipeline.parse(language, texts)), afresh(everything), clock=time.process_time
    )
    report(language, "bare reader", f"{words / bare:6.0f} words/s ({words} words)")
    report(language, "whole extraction", f"{words / whole_:6.0f} words/s (at least 1500)")
    report(language, "rules add", f"{whole_ / bare - 1:6.0%} to the bare reader (at most 30 %)")
    one = best(afresh(everything))[0]
    with cores(2):
        two = best(afresh(everything))[0]
    report(language, "two cores", f"{one / two:6.2f} × one (at least 1.8)")


@contextmanager
def cores(count: int) -> Iterator[None]:
    """Run on so many of the machine's cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, ALL[:count])
    yield
    os.sched_setaffinity(0, before)


def report(language: str, name: str, value: str) -> None:
    print(f"{language}  {name:<28}{value}")


def main() -> None:
    os.sched_setaffinity(0, ALL[:1])
    for language in ("fr", "en"):
        whole(language)
        many(language)


if __name__ == "__main__":
    main()
