"""Where each fact of the last version is from, for people: one line a fact, as git blame has one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from factdiff.rendering import history_view as told
from factdiff.rendering import neutral, wording
from factdiff.rendering.console import edits, printed

if TYPE_CHECKING:
    from factdiff.model.timeline import Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.wording import Wording


INDENT = 2


def render(timeline: Timeline, view: HistoryView) -> str:
    """The facts in the order of the article, then what each version is called."""
    words = wording.load(view.language)
    blocks = [
        (_facts(timeline, view, words), 0),
        *edits(view.unread(timeline), words, INDENT),
        (Text(), 0),
        (_versions(timeline, words), 0),
    ]
    return printed(blocks, width=view.width, color=view.color)


def _facts(timeline: Timeline, view: HistoryView, words: Wording) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(3):
        table.add_column(justify="right", no_wrap=True)
    table.add_row(
        *(
            Text(words.say("history", key), style="dim")
            for key in ("column first", "column value", "column source", "column claim")
        )
    )
    for index in view.shown:
        lineage = timeline.lineages[index]
        first, value, source = lineage.first, lineage.latest(source=False), lineage.latest(source=True)
        marked = (
            Text(str(number), "bold yellow" if number != first else "") for number in (first, value, source)
        )
        table.add_row(*marked, Text(told.claim(lineage)))
    return table


def _versions(timeline: Timeline, words: Wording) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold")
    for version in timeline.versions:
        table.add_row(str(version.number), Text(neutral.line(version.name)), Text(told.dated(version, words)))
    return table
