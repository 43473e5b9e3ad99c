"""What only frames a fact: clefts, reports of two words, who was asked or cites, detached participles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extraction.clause.test_doers_and_sources import line_of, rows
from tests.extraction.facts import facts

TABLE = Path(__file__).with_suffix(".txt")


@pytest.mark.parametrize(("language", "text", "expected"), rows(TABLE), ids=lambda value: str(value)[:50])
def test_facts(language: str, text: str, expected: list[str]) -> None:
    """The facts of each sentence that are no description, in order."""
    assert expected
    assert list(map(line_of, facts(language, text))) == expected
