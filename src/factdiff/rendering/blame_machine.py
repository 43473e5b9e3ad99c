"""Where each fact of the last version is from, for programs."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import orjson

from factdiff import __version__
from factdiff.codec import unread_data
from factdiff.rendering import neutral, spreadsheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.timeline import Timeline
    from factdiff.rendering.history_view import HistoryView

    Row = dict[str, object]

SCHEMA = "factdiff/blame/1"


def render_json(timeline: Timeline, view: HistoryView) -> str:
    """The versions by number, the facts in the order of the article, and the edits that no fact holds."""
    data = {
        "schema": SCHEMA,
        "versions": [
            {"number": version.number, "name": version.name, "date": version.date}
            for version in timeline.versions
        ],
        "facts": list(_rows(timeline, view)),
        "unread": [{"version": number} | unread_data(item) for number, item in view.unread(timeline)],
        "tool": {"name": "factdiff", "version": __version__},
    }
    return neutral.json_text(
        orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    )


def render_jsonl(timeline: Timeline, view: HistoryView) -> str:
    """A fact a line."""
    encoded = (orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE).decode() for row in _rows(timeline, view))
    return neutral.json_text("".join(encoded))


def render_csv(timeline: Timeline, view: HistoryView) -> str:
    """A fact a row."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("line", "introduced", "value_from", "source_from", "claim", "id"))
    for row in _rows(timeline, view):
        writer.writerow([spreadsheet.cell(value) for value in row.values()])
    return out.getvalue()


def _rows(timeline: Timeline, view: HistoryView) -> Iterator[Row]:
    for index in view.shown:
        lineage = timeline.lineages[index]
        for fact in lineage.facts:
            yield {
                "line": fact.evidence.line,
                "introduced": lineage.first,
                "value_from": lineage.latest(source=False),
                "source_from": lineage.latest(source=True),
                "claim": fact.claim,
                "id": fact.id,
            }
