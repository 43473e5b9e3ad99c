"""A comparison as a table: a change a row, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factdiff.rendering import neutral, wording
from factdiff.rendering.wording import sentences

if TYPE_CHECKING:
    from factdiff.model.change import Change, Diff, Unread
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

COLUMNS = (
    "kind", "severity", "acknowledged", "moved", "slots", "message", "old", "new", "old line", "new line", "fingerprint",
    "file",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@")


def render(diff: Diff, view: DiffView) -> str:
    """A header and the rows; newlines are blanks."""
    words = wording.load(view.language)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    rows: list[tuple[object, ...]] = [_row(diff.changes[index], words) for index in view.shown]
    rows += [("unread", "", "", "", "", one.reason or "", *_sides(one)) for one in diff.unread]
    writer.writerows([*map(_cell, (*row, diff.new.name))] for row in rows)
    return out.getvalue()


def _row(change: Change, words: Wording) -> tuple[object, ...]:
    lines = [next((fact.evidence.line for fact in side), "") for side in (change.old, change.new)]
    return (
        change.kind, change.severity, str(change.acknowledged).lower(), str(change.moved).lower(),
        "|".join(f"{slot.slot} {slot.nature}" for slot in change.slots), sentences.sentence(change, words),
        sentences.claim(change.old), sentences.claim(change.new), *lines, change.fingerprint,
    )  # fmt: skip


def _sides(item: Unread) -> tuple[str, ...]:
    """What stands on either side: the words of an edit, or a sentence that could not be read."""
    if item.edited:
        return item.old or "", item.new or "", "", "", ""
    return (item.text, "", "", "", "") if item.side == "old" else ("", item.text, "", "", "")


def _cell(value: object) -> str:
    """A value on one line that no spreadsheet takes for a formula."""
    text = neutral.line(str(value))
    return f"'{text}" if text.startswith(FORMULA) else text
