"""Where each fact of the last version is from, as Markdown: the versions, a table of facts, the edits without a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import history_view as told
from factdiff.rendering import wording
from factdiff.rendering.markup import escape
from factdiff.rendering.wording import sentences
from factdiff.settings import DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.timeline import Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.wording import Wording


def render(timeline: Timeline, view: HistoryView) -> str:
    """Whole rows, as many as a comment may hold."""
    words = wording.load(view.language)
    kept = [_head(timeline, words)]
    room = DISPLAY.longest_comment - len(kept[0])
    rest = 0
    for index in view.shown:
        lineage = timeline.lineages[index]
        numbers = lineage.first, lineage.latest(source=False), lineage.latest(source=True)
        row = f"| {' | '.join(map(str, numbers))} | {escape(told.claim(lineage))} |\n"
        room -= len(row)
        if room >= 0:
            kept.append(row)
        else:
            rest += 1
    more = f"\n{escape(words.say('report', 'more', count=str(rest)))}\n" if rest else ""
    return "".join((*kept, more, *_edits(timeline, view, words)))


def _head(timeline: Timeline, words: Wording) -> str:
    versions = "".join(
        f"{version.number}. {escape(version.name)} {escape(told.dated(version, words))}".rstrip() + "\n"
        for version in timeline.versions
    )
    columns = [
        escape(words.say("history", f"column {name}")) for name in ("first", "value", "source", "claim")
    ]
    title = escape(words.say("history", "blame"))
    return f"### {title}\n\n{versions}\n| {' | '.join(columns)} |\n|---:|---:|---:|---|\n"


def _edits(timeline: Timeline, view: HistoryView, words: Wording) -> Iterator[str]:
    found = view.unread(timeline)
    if found:
        yield f"\n#### {escape(words.say('report', 'edits'))}\n\n"
    for version, item in found[: DISPLAY.unread_shown]:
        yield f"- **{version}** {escape('?')} {escape(sentences.edit(item, words))}\n"
    left = len(found) - DISPLAY.unread_shown
    if left > 0:
        yield f"\n{escape(words.say('report', 'more', count=str(left)))}\n"
