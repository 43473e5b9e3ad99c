"""Decisions of reviewers: read, written, found, missed."""

from __future__ import annotations

from datetime import date

import pytest

from factdiff.errors import ConfigurationError
from factdiff.model.report import Acceptance
from factdiff.policy.accepted import Decisions, parse, write

MARK = "0123456789abcdef"
FULL = Acceptance(
    MARK, 'checked "twice"\n::error::\u202e', "Ann", date(2026, 12, 31), "a.txt", "12 → 21 \x1b[31m"
)
WRONG = [
    ("accepted = 3", "holds something other than [[accepted]]"),
    ("[other]\n", "holds something other than [[accepted]]"),
    ("[[accepted]\n", "no valid TOML"),
    ("[[accepted]]\nreason = 'x'\nauthor = 'y'", "accepted[0]: fingerprint is missing or empty"),
    (f"[[accepted]]\nfingerprint = '{MARK}'\nauthor = 'y'", "reason is missing or empty"),
    (f"[[accepted]]\nfingerprint = '{MARK}'\nreason = ' '\nauthor = 'y'", "reason is missing or empty"),
    (
        "[[accepted]]\nfingerprint = 'abc'\nreason = 'x'\nauthor = 'y'",
        "fingerprint is not 16 hexadecimal digits",
    ),
    (
        f"[[accepted]]\nfingerprint = '{MARK}'\nreason = 'x'\nauthor = 'y'\nexpire = 2026-01-01",
        "unknown key 'expire'",
    ),
    (
        f"[[accepted]]\nfingerprint = '{MARK}'\nreason = 'x'\nauthor = 'y'\nexpires = 'soon'",
        "expires is not a day",
    ),
    (
        f"[[accepted]]\nfingerprint = '{MARK}'\nreason = 'x'\nauthor = 'y'\nexpires = 2026-01-01T10:00:00",
        "expires is not a day",
    ),
    (
        f"[[accepted]]\nfingerprint = '{MARK}'\nreason = 'x'\nauthor = 'y'\npath = ''",
        "path is missing or empty",
    ),
    ("accepted = [3]", "accepted[0]: is no table"),
    (f"[[accepted]]\nfingerprint = '{MARK}0'\nreason = 'x'\nauthor = 'y'", "16 hexadecimal digits"),
]


def test_what_is_written_is_read_again() -> None:
    """Every field survives, and nothing in the file acts on the screen of a reviewer."""
    decisions = Decisions((FULL, Acceptance("f" * 16, "r", "a")))
    text = write(decisions)
    assert parse(text, "x") == decisions
    assert text.isprintable() is False
    assert all(char == "\n" or char.isprintable() for char in text)
    assert not any(line.startswith("::") for line in text.splitlines())


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_mistake_is_named(text: str, message: str) -> None:
    """A decision that cannot be read never lets anything pass."""
    with pytest.raises(ConfigurationError, match=r"^decisions\.toml") as caught:
        parse(text, "decisions.toml")
    assert message in caught.value.line()


def test_a_new_decision_takes_the_place_of_the_old_one() -> None:
    """One entry for a finding of a file; the longest-lived of several files' entries is found."""
    later = Acceptance(MARK, "again", "Bob", date(2027, 1, 1), "a.txt")
    decisions = Decisions((FULL,)).with_entry(later)
    assert decisions.entries == (later,)
    forever = Acceptance(MARK, "any file", "Bob")
    assert decisions.with_entry(forever).find("a.txt", MARK) == forever
    assert decisions.find("b.txt", MARK) is None


def test_a_day_may_be_written_as_text() -> None:
    """Both forms of TOML mean the same day."""
    entry = f"[[accepted]]\nfingerprint = '{MARK}'\nreason = 'x'\nauthor = 'y'\nexpires = "
    days = [parse(entry + day, "x").entries[0].expires for day in ("2026-12-31", "'2026-12-31'")]
    assert days == [date(2026, 12, 31)] * 2


def test_the_file_is_in_order() -> None:
    """By path and fingerprint, entries for any file first: two branches that add one do not always clash."""
    entries = [
        Acceptance(c * 16, "r", "a", None, path) for c, path in (("b", "z.txt"), ("c", None), ("a", "z.txt"))
    ]
    decisions = Decisions()
    for entry in entries:
        decisions = decisions.with_entry(entry)
    assert [e.fingerprint[0] for e in decisions.entries] == ["c", "a", "b"]
    assert [line[15] for line in write(decisions).splitlines() if line.startswith("fingerprint")] == [
        "c",
        "a",
        "b",
    ]


def test_the_longest_lived_decision_is_found() -> None:
    """One without an end outlives every day, whatever their order."""
    short, forever = (Acceptance(MARK, "r", "a", day) for day in (date(2024, 1, 1), None))
    assert Decisions((short, forever)).find("a.txt", MARK) is forever
    assert Decisions((forever, short)).find("a.txt", MARK) is forever
    assert Decisions((short,)).find("a.txt", "f" * 16) is None


def test_unused_decisions_are_those_of_checked_files() -> None:
    """A decision on a file that was not checked is not called unused."""
    other = Acceptance("f" * 16, "r", "a", None, "b.txt")
    decisions = Decisions((FULL, other))
    assert decisions.unused([], ["a.txt"]) == (FULL,)
    assert decisions.unused([FULL, None], ["a.txt", "b.txt"]) == (other,)
