"""What a run says of a case: whether it was seen, told of in the right place, told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.metamorphic.running import Said
from benchmarks.metamorphic.values import Case

_CALM = {"unchanged", "reworded"}


@dataclass(frozen=True)
class Outcome:
    """``told`` holds every finding as ``kind/slot/nature``; ``unread`` the unread edits."""

    case: Case
    harmless: bool
    seen: bool
    right: bool
    told: tuple[str, ...]
    unread: tuple[str, ...]
    findings: int


def judge(case: Case, said: Said, *, harmless: bool) -> Outcome:
    """The verdict on one case; a harmless one is right where nothing was said."""
    findings = [c for c in said.diff["changes"] if c["kind"] not in _CALM]
    edits = [u for u in said.diff.get("unread", ()) if u.get("old") or u.get("new")]
    told = tuple(tag for change in findings for tag in _tags(change))
    seen = said.status == 1
    right = (
        not seen if harmless else _right(case, told) or (seen and bool(edits) and not _held(case, said.diff))
    )
    unread = tuple(f"{u.get('old') or ''} → {u.get('new') or ''}" for u in edits)
    return Outcome(case, harmless, seen, right, told, unread, len(findings) + len(edits))


def _tags(change: dict[str, Any]) -> Iterator[str]:
    slots = change["slots"]
    if not slots:
        yield change["kind"]
    for slot in slots:
        yield f"{change['kind']}/{slot['slot']}/{slot['nature']}: {slot['old']} → {slot['new']}"


def _right(case: Case, told: tuple[str, ...]) -> bool:
    named = {part for tag in told for part in tag.partition(":")[0].split("/")[:2]}
    quoted = any(case.unit.is_quoted(piece.start) for piece in case.edit.pieces)
    return bool(named & (case.edit.expected | ({"what"} if quoted else set())))


def _held(case: Case, diff: dict[str, Any]) -> bool:
    """Whether a fact of the old version holds the edited words; then an unread edit is not the right account."""
    spans = [f["evidence"] for c in diff["changes"] for f in c["old"]]
    return any(e["start"] <= p.start and p.end <= e["end"] for e in spans for p in case.edit.pieces)
