"""Whole processes beside the imports that they cannot do without."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.suite.figures import Figure, articles, best, process, spent
from benchmarks.suite.stages import VERSIONS, versions
from factdiff import api, codec

WORDS = 300


def processes(*, quick: bool) -> Iterator[Figure]:
    """``diff`` of fact files, ``--help``, and one article from the shell to its JSON."""
    runs = 4 if quick else 12
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        diff, both, shown, click, whole, runtime = best(
            *(
                process(*arguments, cwd=folder, compiled=folder / "compiled")
                for arguments in (
                    ("-m", "factdiff", "diff", "old.json", "new.json"),
                    ("-c", "import click, orjson"),
                    ("-m", "factdiff", "--help"),
                    ("-c", "import click"),
                    ("-m", "factdiff", "extract", "--format", "json", "article.txt"),
                    ("-c", "import onnxruntime"),
                )
            ),
            runs=runs,
            clock=spent,
        )
    yield Figure("processes", "diff a.json b.json / import click, orjson", diff / both, _ms(diff, both), 3)
    yield Figure("processes", "--help / import click", shown / click, _ms(shown, click), 2)
    yield Figure(
        "processes", "extract of 300 words / import onnxruntime", whole / runtime, _ms(whole, runtime)
    )


def log(*, quick: bool) -> Iterator[Figure]:
    """``log`` of fifty files, each with one number changed, beside ``extract`` of the first, as a user runs them."""
    count, runs = (10, 1) if quick else (VERSIONS, 2)
    for language in ("fr", "en"):
        text = max(articles(language), key=lambda one: len(one[1]))[1]
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            files = [f"{number:02}.txt" for number in range(count)]
            for file, version in zip(files, versions(text, count), strict=True):
                (folder / file).write_text(version, "utf-8")
            options = ("--no-cache", "--lang", language, "--format", "json")
            whole, one = best(
                process("-m", "factdiff", "log", *options, *files, cwd=folder),
                process("-m", "factdiff", "extract", *options[1:], files[0], cwd=folder),
                runs=runs,
                clock=spent,
            )
        behind = f"{_ms(whole, one)}, {len(text.split())} words"
        yield Figure("history", f"log of {count} files / extract of one, {language}", whole / one, behind, 3)


def _prepare(folder: Path) -> None:
    title, text = max(articles("fr"), key=lambda one: len(one[1]))
    short = " ".join(text.replace("\n\n", " ¶ ").split()[:WORDS]).replace(" ¶ ", "\n\n")
    (folder / "article.txt").write_text(f"{title}\n\n{short}", "utf-8")
    for name, found in (("old", short), ("new", short.replace("12", "21").replace("3 ", "4 "))):
        facts = api.extract_text(f"{title}\n\n{found}", language="fr", date="2024-03-13")
        (folder / f"{name}.json").write_bytes(codec.to_json(facts))


def _ms(one: float, two: float) -> str:
    return f"{1000 * one:.0f} / {1000 * two:.0f} ms"
