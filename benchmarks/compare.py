"""What a comparison costs: python -m benchmarks.compare

Prints the time and memory of comparing 1,000 × 1,000 and 10,000 × 10,000 generated facts with one fact in
twenty changed, the same 1,000 facts under ``DeepDiff(ignore_order=True)``, and, with the paths of two fact
files, a whole process that compares them beside ``python -c "import click, orjson"``.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path
from random import Random

from deepdiff import DeepDiff

from factdiff.comparison import compare
from factdiff.model.fact import Argument, Evidence, Fact, Moment, Participant, Predicate, Quantity, Span
from factdiff.model.factset import Article, Coverage, FactSet, Tool

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il")]
CHANGED_EVERY = 20
RUNS = 3


def word(random: Random) -> str:
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 4)))


def generated(count: int, seed: int = 7) -> FactSet:
    """An article of as many one-fact sentences over a vocabulary as large as that of such a text."""
    random = Random(seed)
    vocabulary = [word(random) for _ in range(count * 2)]
    text, facts, coverage = "", [], []
    for index in range(count):
        who, verb, thing, day = (random.choice(vocabulary) for _ in range(4))
        number = random.randint(2, 999)
        line = f"{who.title()} {verb} {number} {thing} {day}."
        facts.append(fact(index, len(text), line))
        coverage.append(Coverage(index, len(text), len(text) + len(line), "facts", None))
        text += line + "\n\n"
    article = Article(
        str(seed), None, "en", "2024-05-14", None, None, (), None, live=False, text=text, sha256=str(seed)
    )
    return FactSet(article, (), tuple(facts), tuple(coverage), (), Tool("bench", "1", "1"))


def fact(index: int, start: int, line: str) -> Fact:
    who, verb, number, thing, day = line.rstrip(".").split()

    def span(piece: str) -> Span:
        at = line.lower().index(piece.lower())
        return Span(line[at : at + len(piece)], start + at, start + at + len(piece))

    what = Predicate(span(f"{verb} {number} {thing}"), verb, verb, (Argument("object", span(thing), thing),))
    return Fact(
        id=str(index), key=f"{who} {verb}", kind="event", claim=line, who=(Participant(span(who), who),),
        what=what, where=(), when=(Moment(span(day), f"2024-05-{index % 28 + 1:02}"),), source=(),
        modality="asserted", polarity="positive", tense="past",
        quantities=(Quantity(span(number), Decimal(number), None, "=", thing),), quoted=(),
        salience=0.5, confidence=1.0, section="body",
        evidence=Evidence(Span(line, start, start + len(line)), index, index, index + 1, 1),
    )  # fmt: skip


def edited(old: FactSet) -> FactSet:
    """One fact in twenty gets another number, in its text too (of the same length, so offsets hold)."""
    text, facts = old.article.text, []
    for index, one in enumerate(old.facts):
        facts.append(one if index % CHANGED_EVERY else renumbered(one))
        span = facts[-1].evidence.span
        text = text[: span.start] + span.text + text[span.end :] if facts[-1] is not one else text
    return replace(old, facts=tuple(facts), article=replace(old.article, text=text))


def renumbered(one: Fact) -> Fact:
    quantity = one.quantities[0]
    digits = quantity.span.text
    fresh = str(int(digits[0]) % 9 + 1) + digits[1:]
    line = one.evidence.span.text.replace(f" {digits} ", f" {fresh} ", 1)
    number = replace(quantity, value=Decimal(fresh), span=replace(quantity.span, text=fresh))
    evidence = replace(one.evidence, span=replace(one.evidence.span, text=line))
    what = replace(one.what, span=replace(one.what.span, text=one.what.span.text.replace(digits, fresh, 1)))
    return replace(one, id=one.id + "x", quantities=(number,), evidence=evidence, what=what, claim=line)


def seconds(work: Callable[[], object]) -> float:
    """The best of a few runs."""
    found = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return min(found)


def process(*arguments: str) -> float:
    command = [sys.executable, *arguments]
    return seconds(lambda: subprocess.run(command, check=False, capture_output=True))


def main(files: list[str]) -> None:
    sizes = {}
    for count in (1_000, 10_000):
        old = generated(count)
        new = edited(old)
        kinds = compare(old, new).summary()
        sizes[count] = seconds(lambda old=old, new=new: compare(old, new))  # type: ignore[misc]
        print(f"{count:>6} × {count:<6} {sizes[count]:7.3f} s   {kinds}")
    print(f"growth          {sizes[10_000] / sizes[1_000]:7.1f} × (at most 15)")
    print(
        f"memory          {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB (at most 500)"
    )
    old = generated(1_000)
    left, right = ([asdict(one) for one in side.facts] for side in (old, edited(old)))
    begin = time.perf_counter()
    DeepDiff(left, right, ignore_order=True)
    print(
        f"DeepDiff        {(time.perf_counter() - begin) / sizes[1_000]:7.1f} × our time at 1,000 facts (at least 20)"
    )
    if files:
        base, whole = process("-c", "import click, orjson"), process("-m", "factdiff", "diff", *files)
        print(
            f"two fact files  {whole / base:7.1f} × import click, orjson (at most 4): {whole:.3f} s, {base:.3f} s"
        )


if __name__ == "__main__":
    main([str(Path(name)) for name in sys.argv[1:]])
