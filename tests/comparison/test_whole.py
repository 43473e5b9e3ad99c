"""Edits with all that a comparison says of them: kind, severity, slots, reasons, and the account of every word.

``pairs/<language>.txt`` holds the old sentence, the new one behind an arrow, and below them, indented, what `whole`
writes; ``¶`` parts paragraphs. Each was read by a person and is right. ``python -m tests.comparison.whole fr OLD NEW``
shows what two texts say now; ``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.comparison.whole import compared, whole

PAIRS = Path(__file__).with_name("pairs")
ARROW = "→ "


def blocks(language: str) -> list[tuple[str, str, str, list[str]]]:
    """The language, two texts and what is said of them, for each pair of a file."""
    parts = (PAIRS / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    lines = [part.splitlines() for part in parts]
    return [
        (language, old, new.removeprefix(ARROW), [line.strip() for line in rest]) for old, new, *rest in lines
    ]


def written(old: str, new: str, lines: list[str]) -> str:
    """A pair and what is said of it as the file has them."""
    return "\n".join([old, ARROW + new, *(f"    {line}" for line in lines)])


@pytest.mark.parametrize(
    ("language", "old", "new", "expected"), [*blocks("fr"), *blocks("en")], ids=lambda value: str(value)[:60]
)
def test_all_that_a_comparison_says(
    language: str, old: str, new: str, expected: list[str], *, update: bool
) -> None:
    """Changes with their slots and reasons, edits that no fact holds, words that say the same, notices, warnings."""
    said = whole(compared(language, old, new))
    if update and said != expected:
        path = PAIRS / f"{language}.txt"
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace(written(old, new, expected), written(old, new, said), 1), encoding="utf-8"
        )
        return
    assert said == expected
