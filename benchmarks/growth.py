"""How time grows with the text: unit texts repeated to n, 2n and 4n characters, in every stage but the reader's own.

``python -m benchmarks.growth [--size 4000] [--only TEXT]… [--whole | --paragraphs] [LANGUAGE…]`` prints, for each unit, the seconds
of extraction (what the trees cost is taken off) and of comparison, and the larger ratio of two doublings; it ends with
1 where a ratio is above 2.5. In one paragraph a text ends at 20,000 characters, in many at 500,000.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import factdiff.analysis as stage
from factdiff import comparison, extraction, reading
from factdiff.analysis import pipeline
from factdiff.analysis.parse import Parse, Span
from factdiff.model.document import Document
from factdiff.model.factset import FactSet

MOST = 2.5
#: What tells equal paragraphs apart; the trees of all such numbers are the same.
_NUMBER = re.compile(r"^\d{4}(?= )")
#: Seconds; below, a ratio is chance.
LEAST = 0.08
AGAIN = 2
#: An edited word in every few; the words stand where they stood.
EDITS = str.maketrans("eai3", "iea4")
UNITS = {
    "en": (
        "a ", "I ", "He ", "won ", "would ", "said ", "not ", "if ", "who ", "and ", "very ", "in ", "one ", "3 ", "1,000 ",
        "half ", "A", "A ", "X. ", "“", "“a” ", '"a" ', "(", ") ", "() ", "[a] ", ", ", "; ", ". ", "- ", "– ", "' ", "...", "!",
        "Mr. Smith ", "Paul Smith, 45, ", "Smith ", "Paris ", "on 3 May 2024 ", "on Monday ", "yesterday ", "$5 million ",
        "3 of 4 ", "between 3 and 4 ", "He won 3 games. ", "He said he won. ", "“We won,” he said. ", "Anna met Paul in Rome. ",
        "He won, she lost, ", "the man who saw ", "x" * 40 + " ", "<p>a ", "&amp; ",
    ),
    "fr": (
        "a ", "il ", "aurait ", "gagne ", "dit ", "ne pas ", "si ", "qui ", "et ", "très ", "à ", "un ", "3 ", "1 000 ", "demi ",
        "É", "A ", "X. ", "«", "« a » ", "“a” ", "(", ") ", "() ", "[a] ", ", ", "; ", ". ", "- ", "– ", "l’", "...", "!",
        "M. Dupont ", "M. Dupont, 45 ans, ", "Dupont ", "Paris ", "le 3 mai 2024 ", "lundi ", "hier ", "5 millions d’euros ",
        "3 sur 4 ", "entre 3 et 4 ", "Il a gagné 3 matchs. ", "Il dit avoir gagné. ", "« On gagne », dit-il. ",
        "Anne a vu Paul à Rome. ", "Il gagne, elle perd, ", "l’homme qui a vu ", "x" * 40 + " ", "<p>a ", "&amp; ",
    ),
}  # fmt: skip


class Reader:
    """The pipeline with a clock: its own time is not ours."""

    def __init__(self) -> None:
        self.spent = 0.0
        self._parse = pipeline.parse
        self._window = pipeline._window  # noqa: SLF001 - measured from inside
        self._read: dict[tuple[str, str], Parse] = {}

    def window(
        self, language: str, text: str, words: Sequence[Span], pieces: Sequence[tuple[int, ...]]
    ) -> Parse:
        """As the pipeline does it, but equal stretches are read once: a text that repeats itself has few others."""
        key = language, _NUMBER.sub("0000", text[words[0][0] : words[-1][1]])
        if key not in self._read:
            self._read[key] = self._window(language, text, words, pieces)
        return replace(self._read[key], words=tuple(words))

    def parse(self, language: str, texts: list[str]) -> object:
        """As the pipeline does it."""
        begun = time.process_time()
        found = list(self._parse(language, texts))
        self.spent += time.process_time() - begun
        return found


def text(unit: str, size: int, *, paragraphs: bool) -> str:
    """The unit repeated up to a size, in one paragraph or in many, each numbered so that none is kept from before."""
    whole = unit * max(size // len(unit), 1)
    if not paragraphs:
        return whole
    pieces = [whole[start : start + 400] for start in range(0, len(whole), 400)]
    return "\n\n".join(f"{number:04} {piece}" for number, piece in enumerate(pieces))


def extracted(document: Document, reader: Reader) -> tuple[FactSet, float]:
    """The facts, and the seconds that they took beside the reader's."""
    reader.spent = 0.0
    begun = time.process_time()
    found = extraction.extract(document)
    return found, time.process_time() - begun - reader.spent


def edited(facts: FactSet) -> FactSet:
    """Another set of the same size in which no fact and no sentence is the same."""
    article = replace(facts.article, text=facts.article.text.translate(EDITS), sha256="0" * 64)
    changed = (
        replace(fact, id=fact.id[::-1], polarity="negative", claim=f"not {fact.claim}")
        for fact in facts.facts[1:]
    )
    return replace(facts, article=article, facts=tuple(changed))


def compared(old: FactSet, new: FactSet) -> float:
    """Seconds of the comparison of two sets."""
    begun = time.process_time()
    comparison.compare(old, new)
    return time.process_time() - begun


def grown(times: list[float]) -> float:
    """The larger ratio of the doublings that can be measured."""
    ratios = [later / max(before, LEAST) for before, later in pairwise(times)]
    return max(ratios)


def measured(
    language: str, unit: str, size: int, reader: Reader, *, paragraphs: bool
) -> tuple[list[float], list[float]]:
    """Seconds of extraction and of comparison at n, 2n and 4n."""
    extraction_times, comparison_times = [], []
    for times in (1, 2, 4):
        raw = text(unit, size * times, paragraphs=paragraphs)
        begun = time.process_time()
        document = reading.read(reading.RawInput("a", raw.encode(), ".txt"), language=language)
        read = time.process_time() - begun
        found, spent = extracted(document, reader)
        extraction_times.append(read + spent)
        comparison_times.append(compared(found, edited(found)))
    return extraction_times, comparison_times


def main() -> int:
    """Print the table; 1 where anything grows faster than it may."""
    parser = argparse.ArgumentParser()
    parser.add_argument("languages", nargs="*", default=["fr", "en"])
    parser.add_argument("--size", type=int, default=4000, help="characters at n")
    parser.add_argument("--only", action="append", help="a unit")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--whole", action="store_true", help="in one paragraph alone")
    form.add_argument("--paragraphs", action="store_true", help="in many paragraphs alone")
    options = parser.parse_args()
    reader, worst = Reader(), 0.0
    stage.parse = reader.parse  # type: ignore[assignment, attr-defined]
    pipeline._window = reader.window  # noqa: SLF001 - measured from inside
    print(
        "| | text | extraction: n, 2n, 4n | ratio | comparison: n, 2n, 4n | ratio |\n|---|---|---|---|---|---|"
    )
    for language in options.languages:
        extraction.extract(reading.read(reading.RawInput("a", b"Paul va.", ".txt"), language=language))
        for unit in options.only or UNITS[language]:
            for paragraphs in (False,) if options.whole else (True,) if options.paragraphs else (False, True):
                worst = max(worst, _row(language, unit, options.size, reader, paragraphs=paragraphs))
    print(f"\nworst ratio: {worst:.1f}")
    return int(worst > MOST)


def _row(language: str, unit: str, size: int, reader: Reader, *, paragraphs: bool) -> float:
    try:
        ours, theirs = measured(language, unit, size, reader, paragraphs=paragraphs)
        # What other processes do to the caches is no growth: where a ratio is high, the least of three counts.
        for _ in range(AGAIN):
            if max(grown(ours), grown(theirs)) > MOST:
                again = measured(language, unit, size, reader, paragraphs=paragraphs)
                ours, theirs = ([*map(min, *pair)] for pair in zip((ours, theirs), again, strict=True))
    except Exception as error:  # noqa: BLE001 - a unit that is no article is told and passed over
        print(f"| {language} | {unit!r} | {type(error).__name__}: {error} | | | |", flush=True)
        return 0.0
    ratios = grown(ours), grown(theirs)
    cells = [
        " ".join(f"{value:.2f}" for value in times) + f" | {ratio:.1f}"
        for times, ratio in zip((ours, theirs), ratios, strict=True)
    ]
    mark = "**" if max(ratios) > MOST else ""
    name = unit[:24] + ("…" if len(unit) > 24 else "")
    print(
        f"| {language} | {mark}{name!r}{' ¶' if paragraphs else ''}{mark} | {cells[0]} | {cells[1]} |",
        flush=True,
    )
    return max(ratios)


if __name__ == "__main__":
    sys.exit(main())
