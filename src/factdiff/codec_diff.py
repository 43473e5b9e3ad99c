"""A comparison as JSON after the schema ``factdiff/diff/1`` (``docs/schema/diff-1.json``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import orjson

from factdiff import __version__
from factdiff.codec import account_data, fact_data, number_data, unread_data
from factdiff.files import shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdiff.model.change import Change, Diff, Notice, Side, SlotChange

    Data: TypeAlias = dict[str, object]

SCHEMA = "factdiff/diff/1"
REFERENCE = re.compile(r'"#/\$defs/(\w+)"')


def schema() -> str:
    """The JSON Schema of a comparison: its own definitions, and those of a fact as fact sets have them."""
    from factdiff.schema import factset as factset_schema  # noqa: PLC0415 - only the schema needs it

    own = orjson.loads(shipped("schemas", "diff-1.json").read_bytes())
    facts = orjson.loads(factset_schema())["$defs"]
    own["$defs"] |= {name: facts[name] for name in sorted(_needed("Fact", facts))}
    return orjson.dumps(own, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def _needed(name: str, definitions: dict[str, object]) -> set[str]:
    """A definition and all that it refers to."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        found.add(current)
        references = REFERENCE.findall(orjson.dumps(definitions[current]).decode())
        waiting += [other for other in references if other not in found]
    return found


def diff_data(diff: Diff, shown: Sequence[int] | None = None) -> Data:
    """The whole comparison with the shown changes (all unless given); the summary counts every change."""
    indices = range(len(diff.changes)) if shown is None else shown
    places = {index: place for place, index in enumerate(indices)}
    return {
        "schema": SCHEMA,
        "old": _side(diff.old),
        "new": _side(diff.new),
        "summary": diff.summary(),
        "changes": [change_data(diff.changes[index]) for index in indices],
        "corrections": [_notice(notice, places) for notice in diff.notices],
        "unread": [unread_data(item) for item in diff.unread],
        "accounts": [account_data(item) for item in diff.accounts],
        "audited": diff.audited,
        "warnings": list(diff.warnings),
        "tool": {"name": "factdiff", "version": __version__},
    }


def change_data(change: Change) -> Data:
    """One change with its facts, whole."""
    return {
        "kind": change.kind,
        "severity": change.severity,
        "acknowledged": change.acknowledged,
        "moved": change.moved,
        "similarity": change.similarity,
        "old": [fact_data(fact) for fact in change.old],
        "new": [fact_data(fact) for fact in change.new],
        "slots": [_slot(slot) for slot in change.slots],
        "why": list(change.why),
        "fingerprint": change.fingerprint,
        "line": change.line,
        "beyond": change.beyond,
    }


def _side(side: Side) -> Data:
    return {
        "id": side.id,
        "sha256": side.sha256,
        # Bytes of a name that are no UTF-8 are no JSON, either.
        "name": side.name.encode("utf-8", "replace").decode(),
        "title": side.title,
        "published": side.published,
        "language": side.language,
    }


def _slot(slot: SlotChange) -> Data:
    delta = None if slot.delta is None else number_data(slot.delta)
    return {
        "slot": slot.slot,
        "nature": slot.nature,
        "old": slot.old,
        "new": slot.new,
        "delta": delta,
        "light": slot.light,
    }


def _notice(notice: Notice, places: dict[int, int]) -> Data:
    """A notice; ``changes`` are places in the printed list, ``found`` counts those not printed, too."""
    span = notice.correction.span
    return {
        "text": span.text,
        "start": span.start,
        "end": span.end,
        "date": notice.correction.date,
        "changes": [places[index] for index in notice.changes if index in places],
        "found": len(notice.changes),
    }
