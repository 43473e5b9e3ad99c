"""What work costs in calls of functions, which no other process disturbs: ``PYTHONHASHSEED=0 python -m benchmarks.costs``.

For each language: calls a word of the rules over the annotated articles (the network's own work left out), of a second
version of the longest with one number changed, and of comparing the two; and the modules that
``--help`` and ``diff`` of fact files load. ``tests/quality/test_costs.py`` holds them to what they were.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.suite.figures import articles
from benchmarks.suite.stages import DATE, versions
from factdiff import api, codec
from factdiff.analysis import forget, pipeline
from factdiff.comparison import compare
from factdiff.extraction import extract
from factdiff.reading import RawInput, read

MODULES = "import sys; sys.argv[1:] = {arguments!r}; from factdiff.cli.main import main; main(); print(len(sys.modules))"
CALLS = (
    "import cProfile, pstats, sys; sys.argv[1:] = {arguments!r}; profile = cProfile.Profile(); profile.enable();"
    "from factdiff.cli.main import main; main(); profile.disable(); print(pstats.Stats(profile).total_calls)"
)


def calls(work: Callable[[], object]) -> int:
    """How many functions some work calls."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def counted(language: str) -> dict[str, float]:
    """The costs of a language."""
    pipeline.limit(1)
    texts = [f"{title}\n\n{text}" for title, text in articles(language)]
    documents = [read(RawInput("a", text.encode(), ".txt"), language=language, date=DATE) for text in texts]
    for document in documents:
        extract(document)
    text = max(texts, key=len)
    words, own = sum(len(one.split()) for one in texts), len(text.split())
    forget(parses=False)
    first = calls(lambda: [extract(document) for document in documents])
    old, new = versions(text, 2)
    forget()
    api.extract_text(old, language=language, date=DATE)
    second = calls(lambda: api.extract_text(new, language=language, date=DATE))
    sets = [api.extract_text(one, language=language, date=DATE) for one in (old, new)]
    compare(*sets)
    compared = calls(lambda: compare(*sets))
    return {
        f"{language}: rules, calls a word": round(first / words, 1),
        f"{language}: second version, calls a word": round(second / own, 1),
        f"{language}: comparison, calls a word": round(compared / own, 1),
    }


def loaded(*arguments: str) -> int:
    """The modules that a command has loaded at its end."""
    code = MODULES.format(arguments=list(arguments))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(run.stdout.split()[-1])


def called(*arguments: str) -> int:
    """The functions that a command calls, imports among them."""
    code = CALLS.format(arguments=list(arguments))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(run.stdout.split()[-1])


def main() -> None:
    """Print all costs as JSON."""
    found: dict[str, float] = {}
    for language in ("fr", "en"):
        found |= counted(language)
    with tempfile.TemporaryDirectory() as folder:
        sides = []
        for number in (12, 13):
            facts = api.extract_text(f"Le maire a fermé {number} ponts.", language="fr", date=DATE)
            sides.append(str(Path(folder) / f"{number}.json"))
            Path(sides[-1]).write_bytes(codec.to_json(facts))
        found["--help, modules"] = loaded("--help")
        found["diff of fact files, modules"] = loaded("diff", *sides)
        found["diff of fact files, calls"] = called("diff", *sides)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
