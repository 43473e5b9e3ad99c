"""Words that look like a time and name none: "later than planned", "plus tard que prévu"."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, at
from factdiff.extraction.scene import Scene
from factdiff.languages.tables import CLOSED


def than_foreseen(words: Sequence[Token]) -> bool:
    """ "*Later* than planned", "*plus tard* que prévu": what is held against something else names no time."""
    than = at(words[-1], words[-1].i + 1)
    compares = than is not None and any(row.kind == "than" for row in than.marks.rows(CLOSED))
    return compares and any(
        word.feature("Degree") == "Cmp" or any(row.kind == "degree" for row in word.marks.rows(CLOSED))
        for word in words
    )


def of_comparison(phrase: Token, scene: Scene) -> bool:
    """Whether a phrase is such a time, which is no participant either."""
    inside = (t for t in scene.passage.timexes if t.start <= phrase.begin < t.end)
    return any(than_foreseen(words) for t in inside if (words := scene.words(t.start, t.end)))
