"""A timeline for people at a terminal, or in a pipe: the same text, colour aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from factdiff.rendering import history_view as told
from factdiff.rendering import neutral, wording
from factdiff.rendering.console import edits, printed
from factdiff.rendering.wording import messages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.timeline import Event, Lineage, Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.wording import Wording

    Block = tuple[Text | Table, int]

STYLES = {"contradicted": "bold red", "changed": "bold yellow", "dropped": "bold red", "introduced": "green"}
INDENT = 2


def render(timeline: Timeline, view: HistoryView) -> str:
    """The versions, then each claim with what happened to it."""
    words = wording.load(view.language)
    return printed(_blocks(timeline, view, words), width=view.width, color=view.color)


def _blocks(timeline: Timeline, view: HistoryView, words: Wording) -> Iterator[Block]:
    yield _versions(timeline, words), 0
    yield Text("\n" + told.head(timeline, view, words)), 0
    for index in view.shown:
        lineage = timeline.lineages[index]
        yield Text("\n" + told.claim(lineage), style="bold"), 0
        yield _events(lineage, view, words), INDENT
        for line in _courses(lineage, words):
            yield Text(line, style="cyan"), INDENT
    yield from edits(view.unread(timeline), words, INDENT)
    for trouble in timeline.troubles:
        what = neutral.line(messages.told(trouble.what, words.language))
        text = words.say("report", "labelled", label=neutral.line(trouble.name), text=what)
        yield Text(f"\n! {text}", style="yellow"), 0


def _versions(timeline: Timeline, words: Wording) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold")
    for version in timeline.versions:
        same = "" if version.copy_of is None else words.say("history", "copy", number=str(version.copy_of))
        table.add_row(
            str(version.number), Text(neutral.line(version.name)), Text(told.dated(version, words)),
            Text(same, style="dim"),
        )  # fmt: skip
    return table


def _events(lineage: Lineage, view: HistoryView, words: Wording) -> Table:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for event in view.events(lineage):
        table.add_row(
            str(event.version), Text(told.SIGNS[event.kind], STYLES.get(event.kind, "")), _line(event, words)
        )
    return table


def _line(event: Event, words: Wording) -> Text:
    line = Text(told.told(event, words))
    tags = ", ".join(told.tags(event, words))
    line.append(f" [{tags}]" if tags else "", style="dim")
    return line


def _courses(lineage: Lineage, words: Wording) -> Iterator[str]:
    """How the number and the source ran, where they were not always the same."""
    if lineage.values:
        yield words.say("history", "values", course=told.course(lineage.values, words))
    if len(lineage.sources) > 1:
        yield words.say("history", "sources", course=told.vouched(lineage.sources, words))
