"""Files of sections that people comment: what is not written anew stays as it is."""

from __future__ import annotations

import pytest

from factdiff.policy.accepted import HEAD, parse, rewritten
from factdiff.policy.lock import Selection, pin
from factdiff.policy.lock import parse as parse_lock
from factdiff.policy.lock import rewritten as rewritten_lock
from factdiff.policy.sections import Section, cut, merged
from tests.comparison.notation import factset
from tests.policy.test_accepted import FULL, MARK

FILE = "# Ours.\n\n# About one.\n# Twice.\n[[a]]\nx = 1\n\n# About two.\n[[a]]\nx = 2\n# The last word.\n"


def test_a_comment_goes_with_the_section_below_it() -> None:
    """The head of the file is nobody's, and what ends the file is the last section's."""
    head, found = cut(FILE, "a")
    assert head == "# Ours.\n\n"
    assert found == [
        Section("# About one.\n# Twice.\n", "[[a]]\nx = 1\n\n"),
        Section("# About two.\n", "[[a]]\nx = 2\n# The last word.\n"),
    ]


def test_a_comment_right_below_a_line_is_that_lines() -> None:
    """Only a blank line parts a comment from what stands above it."""
    _, found = cut("[[a]]\nx = 1\n# on x\n[[a]]\nx = 2\n", "a")
    assert found == [Section("", "[[a]]\nx = 1\n# on x\n"), Section("", "[[a]]\nx = 2\n")]


def test_a_section_without_a_comment_has_none() -> None:
    _, found = cut("# Head.\nschema = 1\n\n[[a]]\nx = 1\n\n[[a]]\nx = 2\n", "a")
    assert [section.lead for section in found] == ["", ""]
    assert found[1].text == "[[a]]\nx = 2\n"


@pytest.mark.parametrize("text", ["", "# Only words.\n", "x = 1\n", "[[b]]\nx = 1\n"])
def test_a_file_without_sections_is_all_head(text: str) -> None:
    assert cut(text, "a") == (text, [])


def test_other_sections_are_no_edges() -> None:
    """A name that is a part of another, or stands inside a line, opens nothing."""
    text = "[[ab]]\nx = 1\ny = '[[a]]'\n"
    assert cut(text, "a") == (text, [])


def test_what_is_written_anew_keeps_its_comments() -> None:
    head, found = cut(FILE, "a")
    text = merged(head, {"1": found[0], "2": found[1]}, {"2": "[[a]]\nx = 3", "0": "[[a]]\nx = 0"})
    assert text == (
        "# Ours.\n\n[[a]]\nx = 0\n\n# About one.\n# Twice.\n[[a]]\nx = 1\n\n# About two.\n[[a]]\nx = 3\n"
    )


def test_decisions_begin_a_file_of_their_own() -> None:
    """An empty file gets the head that explains it; a file with words of its own keeps them."""
    assert rewritten("", [FULL]).startswith(HEAD)
    assert rewritten("# Mine.\n", [FULL]).startswith("# Mine.\n\n[[accepted]]")
    assert HEAD not in rewritten("# Mine.\n", [FULL])


def test_a_decision_on_the_same_finding_gives_way_and_others_stay() -> None:
    """Comments stay where they are, also those of the decision that was taken anew."""
    other = (
        f"# Ask Bob.\n[[accepted]]\nfingerprint = '{MARK}'\nreason = 'old'\nauthor = 'y'\npath = 'a.txt'\n"
    )
    text = rewritten(f"# Ours.\n\n{other}\n{other.replace('a.txt', 'b.txt')}", [FULL])
    assert [entry.path for entry in parse(text, "x").entries] == ["a.txt", "b.txt"]
    assert parse(text, "x").entries[0] == FULL
    assert text.startswith("# Ours.\n\n# Ask Bob.\n[[accepted]]")
    assert text.count("# Ask Bob.") == 2
    assert "reason = 'old'" in text


def test_an_article_is_pinned_anew_and_the_rest_of_the_lock_stays() -> None:
    """An article that is gone goes with its comment; one without facts pins nothing."""
    fire = pin(factset("[past] {who Fire} {what killed = kill} {n 12 people = 12 person}."), Selection())
    rain = pin(factset("[past] {who Rain} {what fell = fall} {in Lyon = FR city}."), Selection())
    text = rewritten_lock(
        "", {"a.txt": fire, "b.txt": rain, "c.txt": pin(rain, Selection(keys=frozenset({"x"})))}
    )
    assert list(parse_lock(text, "lock")) == ["a.txt", "b.txt"]
    noted = text.replace("\n[[article]]", "\n# Mind this.\n[[article]]")
    again = rewritten_lock(noted, {"a.txt": rain}, ["b.txt", "never there"])
    assert parse_lock(again, "lock") == {"a.txt": rain}
    assert again.count("# Mind this.") == 1
    assert rewritten_lock(noted, {}) == noted
