"""The numbers of a claim over its versions as a step line: coordinates for an SVG, worked out here."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from factdiff.rendering.wording import values as readable
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.timeline import Value
    from factdiff.rendering.wording import Wording

WIDTH, HEIGHT = 320, 84
LEFT, RIGHT, TOP, BOTTOM = 26, 26, 22, 62


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A value at its place, with what is written above and below it."""

    x: int
    y: int
    value: str
    version: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A step line through points, in a box; ``path`` as SVG has it."""

    width: int
    height: int
    base: int
    points: tuple[ChartPoint, ...]
    path: str


def chart(values: tuple[Value, ...], last: int, words: Wording) -> Chart:
    """The values from the first version that gives one to the last of all."""
    numbers = [value.quantity.value for value in values]
    low, high = min(numbers), max(numbers)
    first = values[0].version
    points = tuple(
        ChartPoint(
            _scale(Decimal(value.version - first), Decimal(max(last - first, 1)), LEFT, WIDTH - RIGHT),
            _scale(value.quantity.value - low, high - low, BOTTOM, TOP),
            readable.number(value.quantity.value, words),
            value.version,
        )
        for value in values
    )
    steps = [f"H{after.x} V{after.y}" for _, after in pairwise(points)]
    path = " ".join([f"M{points[0].x} {points[0].y}", *steps, f"H{WIDTH - RIGHT}"])
    return Chart(WIDTH, HEIGHT, BOTTOM + 6, points, path)


def _scale(part: Decimal, whole: Decimal, start: int, end: int) -> int:
    return start if not whole else round(start + (end - start) * part / whole)
