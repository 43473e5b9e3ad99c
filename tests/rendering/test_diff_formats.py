"""A comparison in every format: text, Markdown, JSON and JSON lines."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest

from factdiff import codec_diff
from factdiff.model.change import Diff, Notice, SlotChange, Unread
from factdiff.model.factset import Correction
from factdiff.rendering.diff_formats import FORMATS, render
from factdiff.rendering.view import ChangeSelection, DiffView, choose
from tests import diffs

HOSTILE = (
    "::error::x\n::warning::y \x1b[31mred\x1b[0m \u202eevil\u202c | `code` <script>alert(1)</script> "
    "@octocat #12 GH-7 [a](http://evil.example) www.evil.example <!-- --> **b** \\ $x$"
)
TEXT = """\
--- article-old.txt  (4 September 2023)
+++ article-new.txt  (5 September 2023)

Critical
  ~ The number of deaths rose from 12 to 21 (+9). [acknowledged, headline]
      - line 3: At least [-12-] people died in the fire, the prefecture said.
      + line 4: At least {+21+} people died in the fire, the prefecture said.
  ! The new version says the opposite: it was affirmed, now it is denied.
    [silent]
      - line 1: The caretaker fled.
      + line 1: The caretaker {+reportedly+} fled.

Major
  ~ Now stated as fact; it was alleged. [silent]
      - line 1: The caretaker [-reportedly-] fled.
      + line 1: The caretaker fled.
  - Silently removed: Two firefighters were hurt
      - line 5: Two firefighters were hurt.

Minor
  + New: A third brigade is on its way
      + line 7: A third brigade is on its way.

Correction notices
  * Notice (changes it speaks of: 1): Correction: the toll was wrong.
  ? Notice whose change was not found: Correction: a name was wrong.

Could not be read, so nothing is said of it – new: 5
  ? Sentence 0?
  ? Sentence 1?
  ? Sentence 2?
  2 more

1 contradicted, 2 changed, 1 removed, 1 added, 1 reworded, 1 unchanged; 1 moved,
3 silent, 1 acknowledged.
"""


def view(diff: Diff, *, every: bool = False, color: bool = False, explain: bool = False) -> DiffView:
    """A view of fixed width."""
    return DiffView(choose(diff, ChangeSelection(every=every)), width=80, color=color, explain=explain)


def hostile() -> Diff:
    """A comparison in which every piece of article text is out to do harm."""
    fact = diffs.fact(HOSTILE)
    notice = Notice(Correction(diffs.span(HOSTILE), None), ())
    unread = Unread("old", HOSTILE, 0, 9, HOSTILE)
    slot = SlotChange("what", "replaced", HOSTILE, "y")
    return diffs.diff(
        diffs.change("retracted", old=(fact,), why=(HOSTILE,)),
        diffs.change("changed", old=(fact,), new=(diffs.fact("y"),), slots=(slot,)),
        notices=(notice,), unread=(unread,), names=HOSTILE,
    )  # fmt: skip


def test_text_is_grouped_by_severity_and_marks_what_differs() -> None:
    """The golden report: a sentence, the passages with signs and brackets, and the sum."""
    diff = diffs.everything()
    assert render("text", diff, view(diff)) == TEXT


def test_colour_adds_nothing_but_colour() -> None:
    """Without its escape sequences the coloured report is the plain one."""
    diff = diffs.everything()
    colored = render("text", diff, view(diff, color=True))
    assert "\x1b[31m" in colored
    plain = re.sub(r"\x1b\[[\d;]*m", "", colored)
    assert [line.rstrip() for line in plain.split("\n")] == TEXT.split("\n")


def test_explain_gives_reasons() -> None:
    """Why, similarity, fingerprint, the rules behind the facts, and what the audit passed over."""
    diff = diffs.everything()
    text = render("text", diff, view(diff, explain=True))
    for said in (
        "why: reason",
        "similarity: 0.9",
        "fingerprint: f00d",
        "read as: modality alleged – rule",
        ": 2\n",
    ):
        assert said in text


def test_nothing_changed_is_said() -> None:
    """A comparison of a version with itself says so and counts what is unchanged."""
    same = diffs.fact("Rain fell.")
    diff = diffs.diff(diffs.change("unchanged", old=(same,), new=(same,), severity="info"))
    assert "Nothing changed in substance. 1 unchanged." in render("text", diff, view(diff))


def test_what_options_hide_is_counted() -> None:
    """A report that shows nothing does not pretend that nothing changed."""
    diff = diffs.everything()
    assert "5 not shown" in render("text", diff, DiffView((), width=80))


def test_json_follows_its_schema_and_sums_up_everything() -> None:
    """The summary counts all changes, the list holds those asked for, notices point into the list."""
    diff = diffs.everything()
    data = json.loads(render("json", diff, view(diff)))
    jsonschema.validate(data, json.loads(codec_diff.schema()))
    assert data["summary"] == {
        "unchanged": 1, "reworded": 1, "changed": 2, "contradicted": 1, "retracted": 1, "added": 1,
    }  # fmt: skip
    assert len(data["changes"]) == 5
    assert data["corrections"][0]["changes"] == [0]
    assert data["changes"][0]["slots"] == [
        {
            "slot": "quantities",
            "nature": "replaced",
            "old": "12 deaths",
            "new": "21 deaths",
            "delta": 9,
            "light": False,
        }
    ]
    assert data["changes"][0]["old"][0]["quantities"][0]["value"] == 12


def test_notices_point_at_printed_changes_alone() -> None:
    """Where a selection leaves a change out, its notice still counts it."""
    diff = diffs.everything()
    notice = codec_diff.diff_data(diff, (3,))["corrections"][0]  # type: ignore[index]
    assert (notice["changes"], notice["found"]) == ([], 1)


def test_json_lines_hold_one_change_each() -> None:
    """Each line is valid by itself after the schema's definition of a change."""
    diff = diffs.everything()
    lines = render("jsonl", diff, view(diff, every=True)).splitlines()
    schema = json.loads(codec_diff.schema())
    schema = {"$defs": schema["$defs"], "$ref": "#/$defs/change"}
    assert len(lines) == len(diff.changes)
    for line in lines:
        jsonschema.validate(json.loads(line), schema)


def test_the_published_schema_is_the_shipped_one() -> None:
    """``docs/schema`` holds the very bytes that ``factdiff schema diff`` prints."""
    docs = Path(__file__).parents[2] / "docs" / "schema" / "diff-1.json"
    assert docs.read_text("utf-8") == codec_diff.schema()
    jsonschema.Draft202012Validator.check_schema(json.loads(codec_diff.schema()))


def test_markdown_folds_what_is_minor() -> None:
    """Critical changes stand open with marks, minor ones in a closed fold."""
    diff = diffs.everything()
    text = render("markdown", diff, view(diff))
    assert "#### Critical\n\n- \\~ **The number of deaths rose from 12 to 21 \\(\\+9\\)\\.**" in text
    assert "At least <del>12</del> people" in text
    assert "At least <ins>21</ins> people" in text
    fold = text[text.index("<details>") : text.index("</details>")]
    assert "A third brigade" in fold


def test_markdown_is_cut_by_whole_changes() -> None:
    """A comment stays below the limit, closes every fold, and says how much is missing."""
    long = [diffs.fact(f"{number} " + "word\\*" * 50) for number in range(1000)]
    minor = [diffs.change("added", new=(fact,), severity="minor") for fact in long]
    diff = diffs.diff(diffs.deaths(), *minor)
    text = render("markdown", diff, view(diff))
    assert 50_000 < len(text) <= 60_000
    assert text.count("<details>") == text.count("</details>") == 1
    shown = text.count("New:")
    assert f"{1000 - shown} more are not shown" in text


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_text_is_harmless_in_every_format(name: str) -> None:
    """No escape sequence, no direction mark, and no line that begins with a workflow command."""
    diff = hostile()
    for explain in (False, True):
        text = render(name, diff, view(diff, explain=explain))
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
        assert not any(line.lstrip().startswith("::") for line in text.split("\n"))


def test_hostile_text_is_harmless_in_markdown() -> None:
    """No HTML, no link, no mention, no reference, no table and no code comes from an article."""
    diff = hostile()
    text = render("markdown", diff, view(diff, explain=True))
    forms = (
        "<script",
        "@octocat",
        "#12",
        "GH-7",
        "](http",
        "http://",
        "www.evil",
        " | ",
        " `code`",
        "**b**",
        "<!--",
    )
    for harm in forms:
        assert harm not in text, harm


@pytest.mark.parametrize("name", FORMATS)
def test_formats_are_deterministic_and_end_with_a_newline(name: str) -> None:
    """The same comparison gives the same bytes."""
    diff = diffs.everything()
    first = render(name, diff, view(diff, every=True))
    assert first == render(name, diff, view(diff, every=True))
    assert first.endswith("\n")
    first.encode("utf-8")
