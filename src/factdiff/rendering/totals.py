"""The line that sums a comparison up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering.view import is_substance

if TYPE_CHECKING:
    from factdiff.model.change import Diff
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

KINDS = ("contradicted", "changed", "retracted", "added", "reworded", "unchanged")


def totals(diff: Diff, view: DiffView, words: Wording) -> str:
    """How many facts of each kind there are, whatever is shown, and how many moved or changed silently."""
    found = sum(map(is_substance, diff.changes)) + len(diff.edits)
    head = ""
    if not found:
        head = words.say("report", "same")
    elif not view.shown and not (view.edits and diff.edits):
        key = "hidden one" if found == 1 else "hidden"
        head = words.say("report", key, count=str(found))
    counted = [part for part in (_kinds(diff, words), *_tone(diff, words)) if part]
    body = words.say("report", "separator").join(counted) + "." if counted else ""
    return " ".join(part for part in (head, body) if part)


def _kinds(diff: Diff, words: Wording) -> str:
    """The count of each kind that occurs."""
    summary = diff.summary()
    said = [words.say("counts", kind, count=str(summary[kind])) for kind in KINDS if summary[kind]]
    said += [words.say("counts", "edits", count=str(len(diff.edits)))] if diff.edits else []
    return ", ".join(said)


def _tone(diff: Diff, words: Wording) -> tuple[str, ...]:
    """How many facts moved, how many edits were made silently and how many with a notice, if any."""
    kinds = ("changed", "contradicted", "retracted")
    edits = [change for change in diff.changes if change.kind in kinds and not change.beyond]
    acknowledged = sum(change.acknowledged for change in edits)
    moved = sum(change.moved for change in diff.changes)
    counts = {"moved": moved, "silent": len(edits) - acknowledged, "acknowledged": acknowledged}
    said = (words.say("counts", key, count=str(count)) for key, count in counts.items() if count)
    text = ", ".join(said)
    return (text,) if text else ()
