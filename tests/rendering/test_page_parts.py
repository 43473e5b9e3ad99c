"""What the HTML pages are made of: stretches of text, rows of paragraphs, the policy, both interface languages."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from factdiff.model.report import Checked, Finding, Location, Report
from factdiff.rendering import diff_formats, facts_formats, report_formats
from factdiff.rendering.page.rows import rows
from factdiff.rendering.page.stretches import PageMark, cut, paragraphs
from factdiff.rendering.view import ChangeSelection, DiffView, choose
from tests import builders, diffs

OLD = ["Fire in Rivemont", "Two people were hurt on Monday.", "The mill is closed.", "Rain is expected."]
NEW = ["Fire in Rivemont", "Rain is expected.", "Three people were hurt on Monday.", "A school opened."]


def beside(old: list[str], new: list[str]) -> list[tuple[str, str | None, str | None]]:
    """The state and both texts of each row."""
    before, after = "\n\n".join(old), "\n\n".join(new)
    found = rows(before, paragraphs(before, []), after, paragraphs(after, []))
    return [
        (row.state, row.old and before[slice(*row.old)], row.new and after[slice(*row.new)]) for row in found
    ]


def test_stretches_hold_the_whole_text_and_every_mark() -> None:
    """Overlapping marks cut the text; what each stretch carries is what covers it, the shortest first."""
    text = "abcdefgh"
    marks = [PageMark(0, 6, "long"), PageMark(2, 4, "short"), PageMark(3, 8, "late")]
    found = list(cut(text, 1, 8, marks))
    assert [item.text for item in found] == ["b", "c", "d", "ef", "gh"]
    labels = [[mark.label for mark in item.marks] for item in found]
    assert labels == [["long"], ["short", "long"], ["short", "late", "long"], ["late", "long"], ["late"]]
    assert [[mark.label for mark in item.begins] for item in found] == [[], ["short"], ["late"], [], []]


@pytest.mark.parametrize(
    ("text", "sentences", "expected"),
    [
        ("One.\n\nTwo.", [], ["One.", "Two."]),
        ("A wrapped\nline.\nAnother.", [(0, 15), (16, 24)], ["A wrapped\nline.", "Another."]),
        ("Une phrase\ncoupée.\n  \nDeux.\n", [(0, 18), (22, 27)], ["Une phrase\ncoupée.", "Deux."]),
        ("\n\n", [], []),
    ],
)
def test_paragraphs(text: str, sentences: list[tuple[int, int]], expected: list[str]) -> None:
    """Blank lines part paragraphs, and line breaks do where no sentence goes on."""
    assert [text[start:end] for start, end in paragraphs(text, sentences)] == expected


def test_rows_stand_side_by_side() -> None:
    """Versions of one paragraph share a row, moved ones are named so, the rest has no counterpart."""
    assert beside(OLD, NEW) == [
        ("same", OLD[0], NEW[0]),
        ("moved", None, NEW[1]),
        ("edited", OLD[1], NEW[2]),
        ("gone", OLD[2], None),
        ("moved", OLD[3], None),
        ("come", None, NEW[3]),
    ]
    assert [state for state, _, _ in beside(OLD, OLD)] == ["same"] * 4


def test_edited_words_are_whole_words() -> None:
    """The edits of a row are the words and numbers that the other side lacks."""
    before, after = "About 1,200 people left the town.", "About 1,250 people left the old town."
    (row,) = rows(before, [(0, len(before))], after, [(0, len(after))])
    assert [before[slice(*span)] for span in row.old_edits] == ["1,200"]
    assert [after[slice(*span)] for span in row.new_edits] == ["1,250", "old"]


def made(language: str) -> dict[str, str]:
    """One page of each sort."""
    diff = diffs.everything()
    factset = builders.factset()
    finding = Finding(
        "retracted", ("retracted",), "major", "failing", "f00d", Location(3), ("r",), diff.changes[0]
    )
    report = Report((Checked("a.html", "HEAD", "compared", diff.changes, (finding,)),))
    view = DiffView(choose(diff, ChangeSelection(every=True)), language=language)
    return {
        "diff": diff_formats.render("html", diff, view),
        "texts": diff_formats.render("html", diff, replace(view, old=factset, new=factset)),
        "facts": facts_formats.render("html", factset, facts_formats.Look(language=language, explain=True)),
        "check": report_formats.render("html", report, language),
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_allow_their_own_style_and_script_alone(language: str) -> None:
    """The policy names the hashes of the page's own parts, and nothing else may run or be loaded."""
    for page in made(language).values():
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
        for part in ("style", "script"):
            (text,) = re.findall(f"<{part}>(.*?)</{part}>", page, re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"{part}-src &#39;sha256-{digest}&#39;" in policy
        assert "default-src &#39;none&#39;" in policy
        assert not re.search(r"""(?:src|href)=["'](?!#|data:,)""", page)
        assert not re.search(r"""<[^>]* (?:style|on\w+)=["']""", page)
        assert f'<html lang="{language}">' in page


def test_pages_speak_one_language() -> None:
    """No word of the English interface is left in a French page."""
    english, french = made("en"), made("fr")
    for name in ("diff", "facts", "check"):
        for word in ("Filters", "Previous", "Show all", "Skip to the content"):
            assert word in english[name]
            assert word not in french[name]


def test_files_that_were_not_compared_are_named() -> None:
    """A page of a check says of each file without another version that nothing was compared."""
    report = Report(
        (Checked("fresh.html", "HEAD", "new"), Checked("bad.html", "HEAD", "unreadable", trouble="torn"))
    )
    page = report_formats.render("html", report, "en")
    assert "<code>fresh.html</code>" in page
    assert "<code>bad.html</code>: could not be checked: torn" in page
