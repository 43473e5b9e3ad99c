"""What a comparison of two sentences tells, through real extraction."""

from __future__ import annotations

from factdiff import api
from factdiff.comparison import compare


def told(language: str, old: str, new: str) -> list[str]:
    """The kinds of changes that are told, and the unread edits."""
    sides = [api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)]
    diff = compare(*sides)
    edits = [f"unread {one.old} → {one.new}" for one in diff.unread if one.old or one.new]
    return [c.kind for c in diff.changes if c.kind not in ("unchanged", "reworded")] + edits
