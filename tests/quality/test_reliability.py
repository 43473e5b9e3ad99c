"""Confidence is a share: of what is said with confidence c, about c is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.reliability import FOLDER, groups, judged
from factdiff.comparison.grading import severity
from factdiff.extraction.finish.confidence import Signs
from factdiff.model.change import SlotChange
from factdiff.settings import COMPARISON, SALIENCE
from tests import diffs

#: Smaller groups swing by more than is asked here.
ENOUGH = 25
APART = 0.09


def test_what_is_said_is_about_what_is_right() -> None:
    """In every large group of the annotated articles, and the surer groups are the better ones."""
    large = [group for group in groups(judged(FOLDER)) if group.count >= ENOUGH]
    assert len(large) > 1
    assert all(abs(group.said - group.right) <= APART for group in large)
    assert [group.right for group in large] == sorted(group.right for group in large)


def test_every_sign_has_a_weight() -> None:
    """The weights are those of the signs, behind the base."""
    assert len(Signs(1.0, grammatical=True, length=9, verbatim=False).row) + 1 == len(SALIENCE.confidence)


@pytest.mark.parametrize(("sure", "level"), [(0.9, "critical"), (COMPARISON.doubtful - 0.01, "major")])
def test_what_was_read_less_surely_is_less_grave(sure: float, level: str) -> None:
    """A replaced participant is critical; where one side was read less surely it is a step lower."""
    old, new = diffs.fact("A."), replace(diffs.fact("B."), confidence=sure)
    assert severity("changed", (old,), (new,), [SlotChange("who", "replaced", "A", "B")]) == level
    assert severity("contradicted", (old,), (new,), []) == level


def test_the_lowest_level_stays() -> None:
    """There is nothing below what is for information."""
    unsure = replace(diffs.fact("A."), confidence=0.1)
    assert severity("reworded", (unsure,), (unsure,), []) == "info"
