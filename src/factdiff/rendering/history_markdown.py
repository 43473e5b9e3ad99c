"""A timeline as Markdown: a table of the versions, and a list for each claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import history_view as told
from factdiff.rendering import wording
from factdiff.rendering.markup import escape
from factdiff.rendering.wording import sentences
from factdiff.settings import DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.timeline import Lineage, Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.wording import Wording


def render(timeline: Timeline, view: HistoryView) -> str:
    """Whole claims, as many as a comment may hold."""
    words = wording.load(view.language)
    kept = [_head(timeline, view, words)]
    room = DISPLAY.longest_comment - len(kept[0])
    rest = 0
    for index in view.shown:
        text = "".join(_claim(timeline.lineages[index], view, words))
        room -= len(text)
        if room >= 0:
            kept.append(text)
        else:
            rest += 1
    more = f"\n{escape(words.say('report', 'more', count=str(rest)))}\n" if rest else ""
    return "".join((*kept, more, *_edits(timeline, view, words)))


def _edits(timeline: Timeline, view: HistoryView, words: Wording) -> Iterator[str]:
    """Words that were edited where no claim was read, as many as a list can bear."""
    found = view.unread(timeline)[: DISPLAY.unread_shown]
    if found:
        yield f"\n#### {escape(words.say('report', 'edits'))}\n\n"
    for version, item in found:
        yield f"- **{version}** {escape('?')} {escape(sentences.edit(item, words))}\n"
    left = len(view.unread(timeline)) - len(found)
    if left:
        yield f"\n{escape(words.say('report', 'more', count=str(left)))}\n"


def _head(timeline: Timeline, view: HistoryView, words: Wording) -> str:
    lines = [f"### {escape(words.say('history', 'title'))}\n\n{escape(told.head(timeline, view, words))}\n\n"]
    lines += [
        f"{version.number}. {escape(version.name)} {escape(told.dated(version, words))}".rstrip() + "\n"
        for version in timeline.versions
    ]
    return "".join(lines)


def _claim(lineage: Lineage, view: HistoryView, words: Wording) -> Iterator[str]:
    yield f"\n#### {escape(told.claim(lineage))}\n\n"
    for event in view.events(lineage):
        tags = ", ".join(told.tags(event, words))
        sign = told.SIGNS[event.kind]
        said = f"- **{event.version}** {escape(sign)} {escape(told.told(event, words))}"
        yield said + (f" _{escape(tags)}_" if tags else "") + "\n"
    if lineage.values:
        yield f"\n{escape(words.say('history', 'values', course=told.course(lineage.values, words)))}\n"
    if len(lineage.sources) > 1:
        yield f"\n{escape(words.say('history', 'sources', course=told.vouched(lineage.sources, words)))}\n"
