"""Every rule of reading does what its entry says to the one side, and nothing to the other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factdiff
from factdiff.extraction import extract
from factdiff.languages.tables import FURNITURE
from factdiff.model.document import Document
from factdiff.reading import RawInput, read
from factdiff.reading.register import RULES, STORIES, ReadingRule, Sides

SOURCE = Path(factdiff.__file__).parent
CASES = [
    pytest.param(rule, sides, id=f"{rule.name}-{sides.language}{sides.ending}-{number}")
    for rule in RULES
    for number, sides in enumerate(rule.sides)
]


def document(sides: Sides, text: str) -> Document:
    story = STORIES[sides.language]
    filled = text.replace("…", story if sides.ending == ".json" else f"{story} {story}")
    return read(RawInput(f"a{sides.ending}", filled.encode(), sides.ending), language=sides.language)


def told(found: Document) -> set[str]:
    """What a fact set says of a text: why its sentences have no facts, and its notes."""
    factset = extract(found)
    return {entry.reason for entry in factset.coverage if entry.reason} | {
        note.kind for note in factset.article.notes
    }


@pytest.mark.parametrize(("rule", "sides"), CASES)
def test_a_rule_takes_one_side_and_spares_the_other(rule: ReadingRule, sides: Sides) -> None:
    example, spared = document(sides, sides.example), document(sides, sides.spared)
    if not rule.silent:
        assert rule.name in told(example)
        assert rule.name not in told(spared)
    elif rule.silent == "paragraphs":
        assert len(example.paragraphs) < len(spared.paragraphs)
    else:
        assert rule.silent not in example.text
        assert rule.silent in spared.text
    assert STORIES[sides.language] in spared.text or "…" not in sides.spared


def _given() -> Iterator[str]:
    """The reasons and notes that the program gives, from its code."""
    yield from FURNITURE.kinds
    for path in [*SOURCE.rglob("reading/**/*.py"), SOURCE / "extraction" / "finish" / "coverage.py"]:
        text = path.read_text("utf-8")
        yield from re.findall(r'Note\(\s*"([a-z-]+)"', text)
        yield from re.findall(r'return "none", "([a-z ]+)"', text)
    for node in ast.walk(ast.parse((SOURCE / "reading" / "settling.py").read_text("utf-8"))):
        if isinstance(node, ast.Constant) and str(node.value).startswith("date-"):
            yield str(node.value)


#: What no sentence of ours can show: an encoding that was guessed, and clocks of another zone.
ELSEWHERE = {"encoding", "date-zone"}


def test_every_reason_has_an_entry() -> None:
    """What the program says of a text without an entry has no side that it spares."""
    assert set(_given()) - ELSEWHERE - {rule.name for rule in RULES} == set()
