"""A timeline for programs: one JSON document, an event a line, or rows for a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import orjson

from factdiff import codec_timeline
from factdiff.rendering import neutral, spreadsheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.change import SlotChange
    from factdiff.model.timeline import Event, Lineage, Timeline
    from factdiff.rendering.history_view import HistoryView

COLUMNS = (
    "lineage", "claim", "version", "name", "date", "event", "severity", "acknowledged", "slot", "nature", "old",
    "new", "delta",
)  # fmt: skip


def render_json(timeline: Timeline, view: HistoryView) -> str:
    """The timeline after the schema ``factdiff/history/1``."""
    data = codec_timeline.timeline_data(timeline, _shown(timeline, view))
    return neutral.json_text(
        orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    )


def render_jsonl(timeline: Timeline, view: HistoryView) -> str:
    """Each shown event on a line, with the claim that it happened to."""
    lines = [
        {"lineage": lineage.id, "claim": "; ".join(fact.claim for fact in lineage.facts)}
        | codec_timeline.event_data(event)
        for lineage, events in _shown(timeline, view)
        for event in events
    ]
    encoded = (orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE).decode() for line in lines)
    return neutral.json_text("".join(encoded))


def render_csv(timeline: Timeline, view: HistoryView) -> str:
    """A row for each slot that changed, and one for each other event."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for lineage, events in _shown(timeline, view):
        for event in events:
            for row in _rows(timeline, lineage, event):
                writer.writerow([spreadsheet.cell(value) for value in row])
    return out.getvalue()


def _shown(timeline: Timeline, view: HistoryView) -> list[tuple[Lineage, tuple[Event, ...]]]:
    lineages = (timeline.lineages[index] for index in view.shown)
    return [(lineage, view.events(lineage)) for lineage in lineages]


def _rows(timeline: Timeline, lineage: Lineage, event: Event) -> Iterator[tuple[object, ...]]:
    version = timeline.version(event.version)
    change = event.change
    head = (
        lineage.id, "; ".join(fact.claim for fact in lineage.facts), version.number, version.name, version.date,
        event.kind, change.severity if change else None, change.acknowledged if change else None,
    )  # fmt: skip
    slots: tuple[SlotChange | None, ...] = change.slots if change and change.slots else (None,)
    for slot in slots:
        yield (*head, *((slot.slot, slot.nature, slot.old, slot.new, slot.delta) if slot else (None,) * 5))
