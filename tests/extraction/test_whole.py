"""Sentences with all that is read in them: no slot of a fact is left out.

``sentences/<language>.txt`` holds a sentence and below it, indented, its facts as `whole` writes them; ``¶`` parts
paragraphs. To see what a sentence says now: ``python -m tests.extraction.whole fr "Le maire a fermé le pont."``
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extraction.facts import extracted
from tests.extraction.whole import whole

SENTENCES = Path(__file__).with_name("sentences")


def blocks(language: str) -> list[tuple[str, str, list[str]]]:
    """The language, a sentence and its facts, for each sentence of a file."""
    parts = (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").split("\n\n")
    lines = [part.splitlines() for part in parts if not part.startswith("#")]
    return [(language, first, [line.strip() for line in rest]) for first, *rest in lines]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [*blocks("fr"), *blocks("en")], ids=lambda value: str(value)[:60]
)
def test_all_that_a_sentence_says(language: str, text: str, expected: list[str]) -> None:
    """Facts, what became of sentences without one, names and notices."""
    assert whole(extracted(language, text.replace(" ¶ ", "\n\n"))) == expected
