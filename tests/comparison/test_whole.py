"""Edits with all that a comparison says of them: kind, severity, slots, reasons, and the account of every word.

``pairs/<language>.txt`` holds the old sentence, the new one behind an arrow, and below them, indented, what `whole`
writes; ``¶`` parts paragraphs. Each was read by a person and is right. ``python -m tests.comparison.whole fr OLD NEW``
shows what two texts say now; ``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.comparison.kept import blocks, renew
from tests.comparison.whole import compared, whole

PAIRS = Path(__file__).with_name("pairs")


@pytest.mark.parametrize(
    ("language", "old", "new", "expected"),
    [*blocks(PAIRS, "fr"), *blocks(PAIRS, "en")],
    ids=lambda value: str(value)[:60],
)
def test_all_that_a_comparison_says(
    language: str, old: str, new: str, expected: list[str], *, update: bool
) -> None:
    """Changes with their slots and reasons, edits that no fact holds, words that say the same, notices, warnings."""
    said = whole(compared(language, old, new))
    if update and said != expected:
        renew(PAIRS, language, (old, new), (expected, said))
        return
    assert said == expected
