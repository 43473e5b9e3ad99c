"""A comparison for people at a terminal, or in a pipe: the same text, colour aside."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factdiff.model.change import SEVERITIES
from factdiff.rendering import neutral, wording
from factdiff.rendering.passages import passages
from factdiff.rendering.totals import totals
from factdiff.rendering.wording import sentences
from factdiff.settings import DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.change import Change, Diff, Side
    from factdiff.rendering.marking import MarkedPiece
    from factdiff.rendering.passages import ShownPassage
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

    Block = tuple[Text | Table, int]

SIGNS = {
    "contradicted": ("!", "bold red"),
    "changed": ("~", "bold yellow"),
    "retracted": ("-", "bold red"),
    "added": ("+", "bold green"),
    "reworded": ("≈", "cyan"),
    "unchanged": ("=", "dim"),
}
MARKS = {"-": ("[-", "-]", "red"), "+": ("{+", "+}", "green"), "=": ("", "", "dim")}
HEADINGS = {"critical": "bold red", "major": "bold yellow", "minor": "bold", "info": "dim"}
INDENT = 2
DEEPER = 6


def render(diff: Diff, view: DiffView) -> str:
    """The changes by severity, the worst first, each as a sentence above its evidence."""
    words = wording.load(view.language)
    out = StringIO()
    console = _console(out, view)
    for block, indent in _blocks(diff, view, words):
        console.print(Padding(block, (0, 0, 0, indent)) if indent else block)
    lines = (line.rstrip() for line in out.getvalue().split("\n"))
    return "\n".join(lines).strip("\n") + "\n"


def _console(out: StringIO, view: DiffView) -> Console:
    """A console of fixed width that writes into a string and guesses nothing from the environment."""
    return Console(
        file=out, width=view.width, force_terminal=view.color, no_color=not view.color,
        color_system="standard" if view.color else None, highlight=False, markup=False, emoji=False,
        legacy_windows=False, _environ={},
    )  # fmt: skip


def _blocks(diff: Diff, view: DiffView, words: Wording) -> Iterator[Block]:
    """Everything that is printed, each block with its indentation."""
    yield _side("---", diff.old, words), 0
    yield _side("+++", diff.new, words), 0
    for severity in SEVERITIES:
        shown = [diff.changes[index] for index in view.shown if diff.changes[index].severity == severity]
        if shown:
            yield Text(f"\n{words.say('report', severity)}", style=HEADINGS[severity]), 0
        for change in shown:
            yield from _change(change, view, words)
    yield from _edits(diff, view, words)
    yield from _notices(diff, words)
    yield from _unread(diff, view, words)
    yield Text("\n" + totals(diff, view, words)), 0
    if view.explain:
        yield Text(words.say("report", "audited", count=str(diff.audited)), style="dim"), 0
        yield from _accounts(diff, words)


def _side(sign: str, side: Side, words: Wording) -> Text:
    """Which article stands on a side, and of when it is."""
    date = sentences.published(side, words)
    name = neutral.line(side.name)
    return Text(f"{sign} {name}" + (f"  ({date})" if date else ""), style="dim")


def _change(change: Change, view: DiffView, words: Wording) -> Iterator[Block]:
    """The sentence of a change, its passages, and on request why it was judged so."""
    sign, style = SIGNS[change.kind]
    tags = ", ".join(sentences.tags(change, words))
    line = Text(sentences.sentence(change, words), style="bold")
    line.append(f" [{tags}]" if tags else "", style="not bold dim")
    yield _hung(Text(sign, style), line), INDENT
    for passage in passages(change):
        yield _passage(passage, words), DEEPER
    if view.explain:
        for text in sentences.reasons(change, words):
            yield Text(text, style="dim"), DEEPER


def _hung(sign: Text, text: Text) -> Table:
    """A text beside its sign; where it takes several lines, they begin below one another."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(sign, text)
    return grid


def _passage(passage: ShownPassage, words: Wording) -> Table:
    """A passage with its sign, its line number and marks around what differs."""
    text = Text(words.say("report", "line", line=str(passage.line)), style="dim")
    body = Text()
    for piece in passage.pieces:
        body.append_text(_piece(piece, passage.sign))
    return _hung(Text(passage.sign, MARKS[passage.sign][2]), Text().append_text(text).append_text(body))


def _piece(piece: MarkedPiece, sign: str) -> Text:
    """A stretch of evidence; what differs stands in brackets and in colour."""
    opening, closing, style = MARKS[sign]
    if not piece.differs:
        return Text(piece.text)
    core = piece.text.strip()
    before, after = piece.text.split(core, 1) if core else (piece.text, "")
    return Text.assemble(before, (f"{opening}{core}{closing}", style) if core else "", after)


def _notices(diff: Diff, words: Wording) -> Iterator[Block]:
    """The correction notices of the new version, those without a change as a warning."""
    if diff.notices:
        yield Text(f"\n{words.say('report', 'notices')}", style="bold"), 0
    for item in diff.notices:
        sign, style = ("*", "") if item.changes else ("?", "bold yellow")
        yield _hung(Text(sign, style), Text(sentences.notice(item, words), style)), INDENT


def _edits(diff: Diff, view: DiffView, words: Wording) -> Iterator[Block]:
    """The edits that no fact holds, each with the words that differ."""
    if not diff.edits or not view.edits:
        return
    yield Text(f"\n{words.say('report', 'edits')}", style="bold yellow"), 0
    for item in diff.edits:
        yield _hung(Text("?", "bold yellow"), Text(sentences.edit(item, words), style="bold")), INDENT
        yield Text(sentences.short(neutral.line(item.text)), style="dim"), DEEPER


def _accounts(diff: Diff, words: Wording) -> Iterator[Block]:
    """Why words that differ say the same."""
    if diff.accounts:
        yield Text(f"\n{words.say('report', 'accounts')}", style="dim"), 0
    for item in diff.accounts:
        yield Text(sentences.account(item, words), style="dim"), INDENT


def _unread(diff: Diff, view: DiffView, words: Wording) -> Iterator[Block]:
    """The sentences of each side that could not be read: all of them on request, else the first few."""
    for side in ("old", "new"):
        texts = [neutral.line(item.text) for item in diff.unread if item.side == side and not item.edited]
        if not texts:
            continue
        name = words.say("report", side)
        heading = words.say("report", "unread", side=name, count=str(len(texts)))
        yield Text(f"\n{heading}", style="yellow"), 0
        limit = len(texts) if view.explain else DISPLAY.unread_shown
        for text in texts[:limit]:
            yield _hung(Text("?"), Text(text)), INDENT
        if len(texts) > limit:
            yield Text(words.say("report", "unread more", count=str(len(texts) - limit))), INDENT
