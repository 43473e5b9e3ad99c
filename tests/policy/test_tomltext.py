"""Values written as TOML: whatever is written is read back, and nothing in it acts on a screen."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal

import pytest

from factdiff.policy import tomltext

WRITTEN = [
    ("yes", True, "true"),
    ("no", False, "false"),
    ("count", 3, "3"),
    ("small", Decimal("1E-7"), "0.0000001"),
    ("large", Decimal("1E+3"), "1000"),
    ("day", date(2026, 12, 31), "2026-12-31"),
    ("text", 'a "b" \\ c', '"a \\"b\\" \\\\ c"'),
    ("list", [1, "a", True], '[1, "a", true]'),
    ("pair", (1, 2), "[1, 2]"),
    ("empty", [], "[]"),
    ("table", {"a": 1, "gone": None, "b c": [2]}, '{ a = 1, "b c" = [2] }'),
    ("rows", [{"a": 1}, {"a": 2}], "[\n  { a = 1 },\n  { a = 2 },\n]"),
    ("mixed", [{"a": 1}, 2], "[{ a = 1 }, 2]"),
]


@pytest.mark.parametrize(("name", "value", "expected"), WRITTEN)
def test_a_value_has_one_form(name: str, value: object, expected: str) -> None:
    """Lists of tables stand a row a line, everything else on one."""
    assert tomltext.lines({name: value}) == f"{name} = {expected}\n"


def test_what_has_no_value_is_left_out() -> None:
    """TOML has no null; a key that is no bare word is quoted."""
    assert tomltext.lines({"a": None, "b c": 1, "d": 2}) == '"b c" = 1\nd = 2\n'


@pytest.mark.parametrize(
    ("char", "escape"),
    [("\u202e", "\\u202e"), ("\x1b", "\\u001b"), ("\U000e0001", "\\U000e0001"), ("\ud800", "\\ufffd")],
)
def test_a_sign_that_cannot_be_seen_is_escaped(char: str, escape: str) -> None:
    """Direction marks, control characters and signs beyond the plane; half a character is none."""
    assert tomltext.string(f"a{char}b") == f'"a{escape}b"'


def test_spaces_of_french_typography_stay_as_they_are() -> None:
    """A no-break space is text that a reviewer reads."""
    assert tomltext.string("«\u00a0non\u202f!\u00a0»") == '"«\u00a0non\u202f!\u00a0»"'


def test_paragraphs_are_read_back() -> None:
    """Several lines between triple quotation marks, marks and backslashes inside."""
    text = 'He said "no".\n\nA \\ and """ too.\n\u202e'
    assert tomllib.loads(f"text = {tomltext.paragraphs(text)}")["text"] == text
