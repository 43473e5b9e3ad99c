"""Everything that a comparison says, short enough to read in a table.

``kind severity how: slot nature old → new | reasons`` for each change but those that are the same words in the same
place; ``?`` is an edit that no fact holds or a sentence that could not be read, ``=`` words that say the same and why,
``!`` a correction notice with the changes that it speaks of (counted from 0), ``#`` a warning.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from factdiff.comparison import compare
from tests.extraction.facts import PUBLISHED, fresh

if TYPE_CHECKING:
    from factdiff.model.change import Change, Diff, Notice, Unread


def compared(language: str, old: str, new: str, dates: tuple[str, str] = (PUBLISHED, PUBLISHED)) -> Diff:
    """The comparison of two plain texts; ``¶`` parts paragraphs."""
    sides = (text.replace(" ¶ ", "\n\n") for text in (old, new))
    return compare(*(fresh(language, text, date) for text, date in zip(sides, dates, strict=True)))


def whole(diff: Diff) -> list[str]:
    """All that a comparison says."""
    return [
        *(_change(change) for change in diff.changes if change.kind != "unchanged" or change.moved),
        *(_unread(item) for item in diff.unread),
        *(f"= {account.old or '∅'} → {account.new or '∅'} ({account.reason})" for account in diff.accounts),
        *(_notice(notice) for notice in diff.notices),
        *(f"# {warning}" for warning in diff.warnings),
    ]


def _change(change: Change) -> str:
    how = [
        *(["moved"] if change.moved else []),
        *(["acknowledged"] if change.acknowledged else []),
        *(["beyond"] if change.beyond else []),
        *([f"{len(change.old)}:{len(change.new)}"] if len(change.old) + len(change.new) > 2 else []),
    ]
    slots = "; ".join(
        f"{s.slot} {s.nature} {s.old or '∅'} → {s.new or '∅'}"
        + (f" ({s.delta:+})" if s.delta is not None else "")
        for s in change.slots
    )
    claims = "" if slots else " / ".join(fact.claim for fact in (change.new or change.old))
    head = " ".join([change.kind, change.severity, *how])
    return (
        f"{head}: {slots or claims} | {change.similarity:.1f} L{change.line} {'; '.join(change.why)}".rstrip()
    )


def _unread(item: Unread) -> str:
    edit = f" {item.old or '∅'} → {item.new or '∅'}" if item.edited else ""
    return f"? {item.side}{edit} [{item.text}] {item.reason or ''}".rstrip()


def _notice(notice: Notice) -> str:
    return f"! {notice.correction.span.text} {list(notice.changes)}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(whole(compared(sys.argv[1], sys.argv[2], sys.argv[3]))) + "\n")
