"""The account of the words of two texts, before any fact is asked: which are told, which say the same, and why.

``accounts/<language>.txt`` holds pairs of texts; below them the words that differ, and behind ``=`` those that say the same
with the reason. No sentence was read as a fact here, so that words alone decide. Each pair was read by a person and is
right; ``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factdiff.comparison import compare
from tests.comparison.kept import blocks, renew
from tests.comparison.notation import factset
from tests.comparison.whole import whole

ACCOUNTS = Path(__file__).with_name("accounts")
_EDIT = re.compile(r"\? (?:old|new) (.* → .*?) \[.*")
_SIDES = re.compile(r"(= )?(.*?) → (.*?)( \([a-z ]+\))?")


def accounted(language: str, old: str, new: str) -> list[str]:
    """What is told of two texts whose sentences no reader understood; ``¶`` parts sentences."""
    sides = (" / ".join(f"?{one}" for one in text.split(" ¶ ")) for text in (old, new))
    lines = whole(compare(*(factset(side, language=language) for side in sides)))
    edits = [found[1] for line in lines if (found := _EDIT.fullmatch(line))]
    return [*edits, *(line for line in lines if line.startswith("="))]


def turned(line: str) -> str:
    """A line with its sides changed."""
    found = _SIDES.fullmatch(line)
    assert found is not None, line
    return f"{found[1] or ''}{found[3]} → {found[2]}{found[4] or ''}"


PAIRS = pytest.mark.parametrize(
    ("language", "old", "new", "expected"), [*blocks(ACCOUNTS, "fr"), *blocks(ACCOUNTS, "en")]
)


@PAIRS
def test_what_the_words_say(language: str, old: str, new: str, expected: list[str], *, update: bool) -> None:
    """Each edit by its words, each excuse with its reason."""
    said = accounted(language, old, new)
    if update and said != expected:
        renew(ACCOUNTS, language, (old, new), (expected, said))
        return
    assert said == expected


@PAIRS
def test_the_words_say_the_same_from_the_other_side(
    language: str, old: str, new: str, expected: list[str]
) -> None:
    """What was edited, and what excuses it, does not turn on which of two texts was first."""
    assert sorted(map(turned, accounted(language, new, old))) == sorted(expected)
