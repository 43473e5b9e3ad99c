"""Every row of docs/tricky-cases.md is a case."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factdiff.comparison import compare
from factdiff.model.change import Change
from tests.comparison.notation import factset

TABLE = Path(__file__).parents[2] / "docs" / "tricky-cases.md"
FRENCH = re.compile(r"[éèêàç’]|\b(le|la|les|un|une|des|est|sont|par|de)\b", re.IGNORECASE)
ENTITIES = "Ann Lee|Lee; Sergueï Choïgu; Anna Berg; Otto Berg; Verhoeven; Norway; Iceland"


def rows() -> list[tuple[str, ...]]:
    lines = (line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("| ") and "`" in line)
    return [tuple(cell.strip().strip("`") for cell in line.strip("| ").split(" | ")) for line in lines]


def outcome(change: Change) -> str:
    slots = (f"{s.slot} {s.nature}" + (f" {s.delta:+}" if s.delta else "") for s in change.slots)
    return f"{change.kind}: " + ", ".join(slots) if change.slots else change.kind


@pytest.mark.parametrize(("case", "old", "new", "expected"), rows(), ids=lambda cell: cell[:40])
def test_the_table_of_tricky_cases(case: str, old: str, new: str, expected: str) -> None:
    """A row's two versions give the outcomes that its last column lists, and no others."""
    language = "fr" if FRENCH.search(old) else "en"
    diff = compare(*(factset(one, entities=ENTITIES, language=language) for one in (old, new)))
    found = [outcome(change) for change in diff.changes if change.kind not in ("unchanged", "reworded")]
    assert found == ([] if expected == "calm" else expected.split("; ")), (
        case,
        [c.why for c in diff.changes],
    )
