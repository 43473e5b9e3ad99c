"""What an extraction costs: python benchmarks/extract_speed.py

For each language: a whole process on one article beside ``python -c "import spacy"``, its peak memory, the time
to load the pipeline, the words a second of the bare pipeline (paragraphs in one batch, and one by one), and how
much reading and extraction add to it over the annotated articles. Everything runs on one core; in-process times
are processor time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from factdiff.analysis.canonical import canonical
from factdiff.analysis.pipeline import load
from factdiff.extraction import extract
from factdiff.reading import Source, read

FIXTURES = Path(__file__).parents[1] / "fixtures"
RUNS = 5
WORDS = 300
LOADING = """
import sys, time
from factdiff.analysis.pipeline import load
begin = time.perf_counter()
load(sys.argv[1])
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
        base, took = best(lambda: process("-c", "import spacy"), lambda: process(*command))
        memory = peak(*command)
    loading = min(float(process("-c", LOADING, language)) for _ in range(RUNS))
    report(language, f"process on {len(text.split())} words", f"{took:6.2f} s")
    report(language, "", f"{took / base:6.2f} × import spacy ({base:.2f} s; at most 2)")
    report(language, "peak memory", f"{memory:6.0f} MB (at most 600)")
    report(language, "pipeline loads in", f"{loading:6.2f} s (at most 0.4)")


def many(language: str) -> None:
    """The bare pipeline over all articles, and everything else that an extraction does."""
    sources = [Source("bench", text.encode(), ".txt") for text in articles(language)]
    documents = [read(source, language=language, date="2024-05-14") for source in sources]
    texts = [canonical(d.text, p.start, p.end).text for d in documents for p in d.paragraphs]
    nlp = load(language)
    words = sum(len(doc) for doc in nlp.pipe(texts))
    batched, single, reading, everything = best(
        lambda: list(nlp.pipe(texts)),
        lambda: [nlp(text) for text in texts],
        lambda: [read(source, date="2024-05-14") for source in sources],
        lambda: [extract(document) for document in documents],
        clock=time.process_time,
    )
    ours = reading + everything
    report(language, "bare pipeline, batched", f"{words / batched:6.0f} words/s ({words} words)")
    report(language, "bare pipeline, one by one", f"{words / single:6.0f} words/s")
    report(
        language,
        "reading and extraction add",
        f"{ours / batched - 1:6.0%} to the batched pipeline (at most 40 %)",
    )
    report(language, "", f"{ours / single - 1:6.0%} to paragraphs one by one")


def report(language: str, name: str, value: str) -> None:
    print(f"{language}  {name:<28}{value}")


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    for language in ("fr", "en"):
        whole(language)
        many(language)


if __name__ == "__main__":
    main()
