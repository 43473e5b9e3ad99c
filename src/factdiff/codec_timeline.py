"""A timeline as JSON after the schema ``factdiff/history/1`` (``docs/schema/history-1.json``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import orjson

from factdiff import __version__
from factdiff.codec import account_data, fact_data, number_data, unread_data
from factdiff.files import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factdiff.model.timeline import Event, Lineage, Timeline, Value, Version, Vouching

    Data: TypeAlias = dict[str, object]

SCHEMA = "factdiff/history/1"


def schema() -> str:
    """The JSON Schema of a timeline; facts are described by that of fact sets."""
    own = orjson.loads(shipped("schemas", "history-1.json").read_bytes())
    return orjson.dumps(own, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def timeline_data(timeline: Timeline, shown: Sequence[tuple[Lineage, Iterable[Event]]]) -> Data:
    """All versions, and the lineages with those of their events that are shown."""
    return {
        "schema": SCHEMA,
        "versions": [_version(version) for version in timeline.versions],
        "steps": [
            {
                "old": step.old,
                "new": step.new,
                "changes": len(step.changes),
                "unchanged": step.unchanged,
                "unread": [unread_data(item) for item in step.unread],
                "accounts": [account_data(item) for item in step.accounts],
            }
            for step in timeline.steps
        ],
        "lineages": [lineage_data(lineage, events) for lineage, events in shown],
        "troubles": [{"name": t.name, "what": t.what, "fatal": t.fatal} for t in timeline.troubles],
        "tool": {"name": "factdiff", "version": __version__},
    }


def _version(version: Version) -> Data:
    return {
        "number": version.number,
        "name": version.name,
        "title": version.title,
        "date": version.date,
        "language": version.language,
        "sha256": version.sha256,
        "facts": version.facts,
        "copy_of": version.copy_of,
    }


def lineage_data(lineage: Lineage, events: Iterable[Event]) -> Data:
    """One claim with its life and its latest facts."""
    return {
        "id": lineage.id,
        "claim": "; ".join(fact.claim for fact in lineage.facts),
        "first": lineage.first,
        "last": lineage.last,
        "alive": lineage.alive,
        "value_from": lineage.latest(source=False),
        "source_from": lineage.latest(source=True),
        "events": [event_data(event) for event in events],
        "values": [_value(value) for value in lineage.values],
        "sources": [_vouching(entry) for entry in lineage.sources],
        "facts": [fact_data(fact) for fact in lineage.facts],
    }


def event_data(event: Event) -> Data:
    """What happened to a claim in a version; what belongs to a comparison is empty where there was none."""
    change = event.change
    return {
        "version": event.version,
        "kind": event.kind,
        "severity": change.severity if change else None,
        "acknowledged": change.acknowledged if change else None,
        "fingerprint": change.fingerprint if change else None,
        "old": "; ".join(fact.claim for fact in change.old) if change else None,
        "new": "; ".join(fact.claim for fact in change.new) if change else None,
        "slots": [
            {
                "slot": slot.slot, "nature": slot.nature, "old": slot.old, "new": slot.new,
                "delta": None if slot.delta is None else number_data(slot.delta),
            }
            for slot in (change.slots if change else ())
        ],
    }  # fmt: skip


def _value(value: Value) -> Data:
    quantity = value.quantity
    return {
        "version": value.version,
        "value": number_data(quantity.value),
        "upper": None if quantity.upper is None else number_data(quantity.upper),
        "comparator": quantity.comparator,
        "unit": quantity.unit,
        "text": quantity.span.text,
    }


def _vouching(entry: Vouching) -> Data:
    return {"version": entry.version, "names": list(entry.names)}
