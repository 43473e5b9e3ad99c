"""A version that breaks off before a paywall says nothing of the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison import compare
from factdiff.model.document import Note
from factdiff.model.factset import FactSet
from factdiff.rendering import wording
from factdiff.rendering.wording import sentences
from tests.comparison.notation import factset

FIRST = "{who Police} {what found = find} {n 12 = 12 gun} {object guns}."
GONE = "{who The mayor} {what fled = flee} from {from Oslo}."
LAST = "{who The court} {what fined = fine} {object the bank}."


def partial(*lines: str) -> FactSet:
    """A version of which only the opening is there."""
    whole = factset(" / ".join(lines))
    return replace(whole, article=replace(whole.article, notes=(Note("partial"),)))


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (partial(FIRST), [("retracted", "info", True), ("retracted", "info", True)]),
        (partial(FIRST, LAST), [("retracted", "major", False)]),
        (factset(FIRST), [("retracted", "major", False), ("retracted", "major", False)]),
    ],
)
def test_what_stands_behind_the_end_is_unknown(new: FactSet, expected: list[tuple[str, str, bool]]) -> None:
    """A claim before the end that is gone is gone; behind it nobody knows."""
    diff = compare(factset(f"{FIRST} / {GONE} / {LAST}"), new)
    gone = [(c.kind, c.severity, c.beyond) for c in diff.changes if c.kind == "retracted"]
    assert gone == expected


def test_the_rest_of_an_article_whose_opening_was_known_is_unknown_too() -> None:
    """The mirror of it, and two openings are compared as they are."""
    whole = factset(f"{FIRST} / {GONE}")
    assert [c.beyond for c in compare(partial(FIRST), whole).changes if c.kind == "added"] == [True]
    assert [
        c.beyond for c in compare(partial(FIRST, GONE), partial(FIRST)).changes if c.old and not c.new
    ] == [False]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_never_called_removed(language: str) -> None:
    """The sentence speaks of the part that is there."""
    words = wording.load(language)
    diff = compare(factset(f"{FIRST} / {GONE}"), partial(FIRST))
    said = [sentences.sentence(c, words) for c in diff.changes if c.beyond]
    assert len(said) == 1
    assert said[0].startswith({"en": "Not in the part that is there", "fr": "Pas dans la partie"}[language])
