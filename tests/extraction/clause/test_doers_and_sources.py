"""Verbs and participles that stand behind, in or beside another clause: whose deeds they are, and whose words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factdiff.model.fact import Fact
from tests.extraction.facts import facts, names

TABLE = Path(__file__).with_suffix(".txt")


def rows(table: Path = TABLE) -> list[tuple[str, str, list[str]]]:
    """Each sentence of a table with the lines of its facts, ``claim | who < source | modality | not``."""
    found: list[tuple[str, str, list[str]]] = []
    for line in table.read_text("utf-8").splitlines():
        if line.startswith("    "):
            found[-1][2].append(line.strip())
        elif line and not line.startswith("#"):
            language, text = line.split(" ", 1)
            found.append((language, text, []))
    return found


@pytest.mark.parametrize(("language", "text", "expected"), rows(), ids=lambda value: str(value)[:50])
def test_facts(language: str, text: str, expected: list[str]) -> None:
    """The facts of each sentence that are no description, in order."""
    assert expected
    assert list(map(line_of, facts(language, text))) == expected


def line_of(fact: Fact) -> str:
    """A fact with who does it, who says so, and whether it is unsure or denied."""
    sources = "".join(f" < {source.name}" for source in fact.source)
    sure = "" if fact.modality == "asserted" else f" | {fact.modality}"
    return f"{fact.claim} | {names(fact)}{sources}{sure}{'' if fact.polarity == 'positive' else ' | not'}"
