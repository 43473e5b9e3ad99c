"""Where one version breaks off (before a paywall), the rest of the other is neither gone nor new: it is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from factdiff.model.change import Change, Unread
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.values import replace

_LEAST = "info"


def beyond(changes: tuple[Change, ...], old: FactSet, new: FactSet) -> tuple[Change, ...]:
    """The changes, with what stands behind the end of a partial version told apart and graded as unknown."""
    end_old = _last(changes, "old") if new.article.partial and not old.article.partial else None
    end_new = _last(changes, "new") if old.article.partial and not new.article.partial else None
    return tuple(_graded(change, end_old, end_new) for change in changes)


def known(
    edits: Iterable[Unread], changes: tuple[Change, ...], old: FactSet, new: FactSet
) -> tuple[Unread, ...]:
    """The edits without the sentences of a whole version that stand behind the end of a partial one."""
    ends = {
        "old": _last(changes, "old") if new.article.partial and not old.article.partial else None,
        "new": _last(changes, "new") if old.article.partial and not new.article.partial else None,
    }
    return tuple(edit for edit in edits if not _behind(edit, ends[edit.side]))


def _behind(edit: Unread, end: int | None) -> bool:
    whole = edit.old is None or edit.new is None
    return end is not None and whole and edit.start > end


def _last(changes: tuple[Change, ...], side: str) -> int:
    """Where the last fact stands that has a counterpart."""
    paired = (change for change in changes if change.old and change.new)
    return max((_start(fact) for change in paired for fact in _facts(change, side)), default=-1)


def _facts(change: Change, side: str) -> tuple[Fact, ...]:
    return change.old if side == "old" else change.new


def _start(fact: Fact) -> int:
    return fact.evidence.span.start


def _graded(change: Change, end_old: int | None, end_new: int | None) -> Change:
    for kind, end in (("retracted", end_old), ("added", end_new)):
        facts = change.old if kind == "retracted" else change.new
        if change.kind == kind and end is not None and all(_start(fact) > end for fact in facts):
            return replace(change, severity=_LEAST, beyond=True)
    return change
