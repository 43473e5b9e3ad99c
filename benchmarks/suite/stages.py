"""Stages inside one process: extraction beside the bare reader, histories beside one version, comparison as it grows."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.suite.figures import Figure, articles, best, paragraphs, spent
from factdiff import api
from factdiff.analysis import forget, pipeline
from factdiff.analysis.canonical import canonical
from factdiff.comparison import compare
from factdiff.extraction import extract
from factdiff.history import Weaver
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

VERSIONS = 50
DATE = "2024-05-14"


def extraction(*, quick: bool) -> Iterator[Figure]:
    """What reading files and rules add to the network, on one thread."""
    pipeline.limit(1)
    for language in ("fr", "en"):
        sources = [RawInput("a", f"{title}\n\n{text}".encode(), ".txt") for title, text in articles(language)]
        documents = [read(source, language=language, date=DATE) for source in sources]
        texts = [canonical(d.text, p.start, p.end).text for d in documents for p in d.paragraphs]
        words = sum(len(one.words) for one in pipeline.parse(language, texts))

        def whole(sources: list[RawInput] = sources) -> None:
            forget()
            for source in sources:
                extract(read(source, date=DATE))

        def bare(language: str = language, texts: list[str] = texts) -> None:
            forget()
            pipeline.parse(language, texts)

        all_, reader = best(whole, bare, runs=3 if quick else 7)
        behind = f"{words / all_:.0f} / {words / reader:.0f} words/s"
        yield Figure("extraction", f"extraction / bare reader, {language}", all_ / reader, behind, 1.3)


def history(*, quick: bool) -> Iterator[Figure]:
    """Fifty versions, each with one number changed, beside the first one."""
    pipeline.limit(1)
    count = 10 if quick else VERSIONS
    for language in ("fr", "en"):
        for size, text in (
            ("short", max(articles(language), key=lambda a: len(a[1]))[1]),
            ("long", "\n\n".join(paragraphs(language))),
        ):
            texts = versions(text, count)
            make = partial(api.extract_text, language=language, date=DATE)
            make(texts[0])

            def one(texts: list[str] = texts, make: partial[FactSet] = make) -> None:
                forget()
                make(texts[0])

            def all_(texts: list[str] = texts, make: partial[FactSet] = make) -> None:
                forget()
                weaver = Weaver()
                for number, version in enumerate(texts):
                    weaver.add(make(version), str(number))

            whole, first = best(all_, one, runs=1 if quick else 2)
            behind = f"{whole:.2f} / {first:.2f} s, {len(text.split())} words"
            yield Figure("history", f"{count} versions / one, {language}, {size}", whole / first, behind, 3)


def versions(text: str, count: int) -> list[str]:
    """The text with its first number raised by one from version to version."""
    place = next(re.finditer(r"\d+", text))
    return [text[: place.start()] + str(int(place[0]) + n) + text[place.end() :] for n in range(count)]


def pair(count: int) -> tuple[FactSet, FactSet]:
    """Two versions with about so many facts, a tenth of which changed."""
    found = paragraphs("en")
    facts, text = 0, []
    number = 0
    while facts < count:
        part = found[number % len(found)]
        text.append(f"In case {number}, {part}")
        number += 1
        facts += 3
    old = "\n\n".join(text)
    new = re.sub(r"In case (\d*)0, ", r"In case \g<1>0 again, ", old)
    make = partial(api.extract_text, language="en", date=DATE)
    return _cut(make(old), count), _cut(make(new), count)


def _cut(facts: FactSet, count: int) -> FactSet:
    return replace(facts, facts=facts.facts[:count])


def comparison(*, quick: bool) -> Iterator[Figure]:
    """Ten times the facts, and DeepDiff on the same: as it comes, and made to say which fact became which.

    Unasked it gives up pairing where most entries differ, as they do when every offset has moved, and says that all
    went and all came. Pairing takes it the square of the facts: it is stopped after `BOUND` times what ours takes.
    """
    from deepdiff import DeepDiff

    from factdiff.codec import factset_data

    count = 300 if quick else 1000
    old, new = pair(count)
    small = pair(count // 10)
    ours, little = best(lambda: compare(old, new), lambda: compare(*small), runs=3)
    yield Figure(
        "comparison", f"{count} facts / {count // 10}", ours / little, f"{ours:.2f} / {little:.3f} s", 12
    )
    sides = [_plain(factset_data(side)["facts"]) for side in (old, new)]
    theirs = best(lambda: DeepDiff(*sides, ignore_order=True), runs=1)[0]
    behind = f"{theirs:.1f} / {ours:.2f} s"
    yield Figure("comparison", f"DeepDiff / ours, {count} facts, unpaired", theirs / ours, behind)
    theirs, ended = _paired(sides, math.ceil(BOUND * ours))
    behind = f"{theirs:.0f} / {ours:.2f} s{'' if ended else ', stopped unfinished'}"
    yield Figure(
        "comparison", f"DeepDiff / ours, {count} facts, paired", theirs / ours, behind, 50, least=True
    )


#: DeepDiff on two files, made to pair whatever the distance; the system ends it after so many seconds of a processor.
PAIRED = """
import json, resource, sys
from deepdiff import DeepDiff
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]),) * 2)
sides = [json.load(open(name)) for name in sys.argv[2:]]
DeepDiff(*sides, ignore_order=True, cutoff_intersection_for_pairs=1, cutoff_distance_for_pairs=1)
"""
#: So many times our own processor time DeepDiff is given.
BOUND = 60


def _paired(sides: list[list[object]], seconds: int) -> tuple[float, bool]:
    """The processor seconds that DeepDiff spent on pairing, and whether it came to an end within the bound."""
    with tempfile.TemporaryDirectory() as name:
        files = [Path(name) / "old.json", Path(name) / "new.json"]
        for file, side in zip(files, sides, strict=True):
            file.write_text(json.dumps(side), "utf-8")
        begin = spent()
        run = subprocess.run([sys.executable, "-c", PAIRED, str(seconds), *map(str, files)], check=False)
        return spent() - begin, run.returncode == 0


def _plain(facts: object) -> list[object]:
    import orjson

    found: list[object] = orjson.loads(orjson.dumps(facts))
    return found
