"""What confidence is worth: of the facts that are given with confidence c, about c are right.

    python -m benchmarks.reliability                    # the annotated articles of this repository
    python -m benchmarks.reliability FOLDER             # others in the same form, a file an article
    python -m benchmarks.reliability --fit FOLDER       # weights for settings.SALIENCE.confidence, fitted to them

A fact is right where the scorer of tests/quality matches it with an annotated one. Right shares of small groups swing:
of thirty facts by nine points each way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np

from factdiff.analysis import forget
from factdiff.extraction import extract
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.finish import confidence as reading
from factdiff.extraction.finish import factset
from tests.quality import gold
from tests.quality.scoring import matched

FOLDER = gold.FOLDER / "facts"
EDGES = (0.0, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact with what was said of its reading and what it is worth."""

    language: str
    confidence: float
    right: bool
    row: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Facts of one range of confidence."""

    low: float
    high: float
    count: int
    said: float
    right: float


def judged(folder: Path) -> list[Judged]:
    """Every fact of the annotated articles in a folder."""
    found: list[Judged] = []
    for path in sorted(folder.glob("*.json")):
        article = msgspec.json.decode(path.read_bytes(), type=gold.Annotated)
        found += _of_article(article)
    return found


def _of_article(article: gold.Annotated) -> Iterator[Judged]:
    document, shift = gold.document(article, article.language)
    rows: dict[int, tuple[float, ...]] = {}

    def kept(draft: Draft) -> float:
        rows[len(rows)] = reading.signs(draft).row
        return reading.confidence(draft)

    forget(parses=False)
    usual, factset.confidence = factset.confidence, kept  # type: ignore[attr-defined]
    try:
        made = extract(document)
    finally:
        factset.confidence = usual  # type: ignore[attr-defined]
    right = {id(fact) for _, fact in matched(article, made, shift)}
    for number, fact in enumerate(made.facts):
        if fact.evidence.span.start >= shift:
            yield Judged(article.language, fact.confidence, id(fact) in right, rows[number])


def groups(facts: Iterable[Judged]) -> list[Group]:
    """The facts by confidence, with the mean of what was said and the share of what is right."""
    listed = list(facts)
    made = []
    for low, high in pairwise(EDGES):
        some = [fact for fact in listed if low <= fact.confidence < high]
        if some:
            said = sum(fact.confidence for fact in some) / len(some)
            made.append(Group(low, high, len(some), said, sum(fact.right for fact in some) / len(some)))
    return made


def fitted(facts: list[Judged], ridge: float = 0.5) -> list[float]:
    """Weights of a logistic function by Newton's method, the base first."""
    rows = np.array([(1.0, *fact.row) for fact in facts])
    right = np.array([float(fact.right) for fact in facts])
    penalty = ridge * np.diag([0.0] + [1.0] * (rows.shape[1] - 1))
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        said = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - said) - penalty @ weights
        bend = (rows * (said * (1 - said))[:, None]).T @ rows + penalty
        weights = weights + np.linalg.solve(bend, slope)
    return [round(float(weight), 2) for weight in weights]


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "--fit"]
    facts = judged(Path(words[0]) if words else FOLDER)
    if "--fit" in sys.argv:
        print(fitted(facts))
        return
    for language in (*sorted({fact.language for fact in facts}), "all"):
        own = [fact for fact in facts if language in {fact.language, "all"}]
        print(f"\n{language}: {len(own)} facts")
        for group in groups(own):
            high = min(group.high, 1.0)
            print(
                f"  {group.low:.1f} to {high:.1f}: {group.count:4} facts, said {group.said:.2f}, right {group.right:.2f}"
            )


if __name__ == "__main__":
    main()
