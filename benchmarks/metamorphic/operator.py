"""What an operator is, and the gates of its group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.metamorphic.values import Base, Edit, Unit

# Least share of cases that are seen (edits of substance) or calm (harmless ones).
GATES = {
    "numbers": 0.99, "dates": 0.99, "names": 0.99, "negation": 0.99, "antonyms": 0.99, "rest": 0.97,
    "typography": 0.95, "numerals": 0.95, "moves": 0.95, "harmless": 0.90,
}  # fmt: skip
CALM = ("typography", "numerals", "moves", "harmless")
RIGHT = 0.85


@dataclass(frozen=True)
class Operator:
    """``edits`` yields all its edits of one sentence; ``group`` decides the gate and whether they are harmless."""

    name: str
    group: str
    edits: Callable[[Unit, Base], Iterator[Edit]]
    languages: tuple[str, ...] = ("fr", "en")

    @property
    def harmless(self) -> bool:
        return self.group in CALM
