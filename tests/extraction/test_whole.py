"""Sentences with all that is read in them: no slot of a fact is left out.

``sentences/<language>.txt`` holds a sentence and below it, indented, its facts as `whole` writes them; ``¶`` parts
paragraphs. Each was read by a person and is right. To see what a sentence says now:
``python -m tests.extraction.whole fr "Le maire a fermé le pont."``; ``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extraction.facts import fresh
from tests.extraction.whole import whole

SENTENCES = Path(__file__).with_name("sentences")
Block = tuple[str, str, list[str]]


def blocks(language: str) -> list[Block]:
    """The language, a sentence and its facts, for each sentence of a file."""
    parts = (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    lines = [part.splitlines() for part in parts if not part.startswith("#")]
    return [(language, first, [line.strip() for line in rest]) for first, *rest in lines]


def written(text: str, lines: list[str]) -> str:
    """A sentence and its facts as the file has them."""
    return "\n".join([text, *(f"    {line}" for line in lines)])


@pytest.mark.parametrize(
    ("language", "text", "expected"), [*blocks("fr"), *blocks("en")], ids=lambda value: str(value)[:60]
)
def test_all_that_a_sentence_says(language: str, text: str, expected: list[str], *, update: bool) -> None:
    """Facts, what became of sentences without one, names and notices."""
    said = whole(fresh(language, text.replace(" ¶ ", "\n\n")))
    if update and said != expected:
        path = SENTENCES / f"{language}.txt"
        old, new = written(text, expected), written(text, said)
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
        return
    assert said == expected
