"""A comparison for people at a terminal, or in a pipe: the same text, colour aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.model.change import SEVERITIES
from factdiff.rendering import neutral, wording
from factdiff.rendering.blocks import PrintedBlock
from factdiff.rendering.layout import laid_out
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
    return laid_out([*_blocks(diff, view, words)], view.width, color=view.color)


def _plain(text: str, style: str = "", indent: int = 0) -> PrintedBlock:
    return PrintedBlock(((text, ""),), style, indent)


def _blocks(diff: Diff, view: DiffView, words: Wording) -> Iterator[PrintedBlock]:
    """Everything that is printed, each block with its indentation."""
    yield _side("---", diff.old, words)
    yield _side("+++", diff.new, words)
    for severity in SEVERITIES:
        shown = [diff.changes[index] for index in view.shown if diff.changes[index].severity == severity]
        if shown:
            yield _plain(f"\n{words.say('report', severity)}", HEADINGS[severity])
        for change in shown:
            yield from _change(change, view, words)
    yield from _edits(diff, view, words)
    yield from _notices(diff, words)
    yield from _unread(diff, view, words)
    yield _plain("\n" + totals(diff, view, words))
    if view.explain:
        yield _plain(words.say("report", "audited", count=str(diff.audited)), "dim")
        yield from _accounts(diff, words)


def _side(sign: str, side: Side, words: Wording) -> PrintedBlock:
    """Which article stands on a side, and of when it is."""
    date = sentences.published(side, words)
    name = neutral.line(side.name)
    return _plain(f"{sign} {name}" + (f"  ({date})" if date else ""), "dim")


def _change(change: Change, view: DiffView, words: Wording) -> Iterator[PrintedBlock]:
    """The sentence of a change, its passages, and on request why it was judged so."""
    sign, style = SIGNS[change.kind]
    tags = ", ".join(sentences.tags(change, words))
    line = (sentences.sentence(change, words), ""), (f" [{tags}]" if tags else "", "not bold dim")
    yield PrintedBlock(line, "bold", INDENT, sign, style)
    for passage in passages(change):
        yield _passage(passage, words)
    if view.explain:
        for text in sentences.reasons(change, words):
            yield _plain(text, "dim", DEEPER)


def _passage(passage: ShownPassage, words: Wording) -> PrintedBlock:
    """A passage with its sign, its line number and marks around what differs."""
    place = words.say("report", "line", line=str(passage.line)), "dim"
    body = [part for piece in passage.pieces for part in _piece(piece, passage.sign)]
    return PrintedBlock((place, *body), "", DEEPER, passage.sign, MARKS[passage.sign][2])


def _piece(piece: MarkedPiece, sign: str) -> Iterator[tuple[str, str]]:
    """A stretch of evidence; what differs stands in brackets and in colour."""
    opening, closing, style = MARKS[sign]
    core = piece.text.strip() if piece.differs else ""
    before, after = piece.text.split(core, 1) if core else (piece.text, "")
    yield from ((before, ""), (f"{opening}{core}{closing}" if core else "", style), (after, ""))


def _notices(diff: Diff, words: Wording) -> Iterator[PrintedBlock]:
    """The correction notices of the new version, those without a change as a warning."""
    if diff.notices:
        yield _plain(f"\n{words.say('report', 'notices')}", "bold")
    for item in diff.notices:
        sign, style = ("*", "") if item.changes else ("?", "bold yellow")
        yield PrintedBlock(((sentences.notice(item, words), ""),), style, INDENT, sign, style)


def _edits(diff: Diff, view: DiffView, words: Wording) -> Iterator[PrintedBlock]:
    """The edits that no fact holds, each with the words that differ."""
    if not diff.edits or not view.edits:
        return
    yield _plain(f"\n{words.say('report', 'edits')}", "bold yellow")
    for item in diff.edits:
        yield PrintedBlock(((sentences.edit(item, words), ""),), "bold", INDENT, "?", "bold yellow")
        yield _plain(sentences.short(neutral.line(item.text)), "dim", DEEPER)


def _accounts(diff: Diff, words: Wording) -> Iterator[PrintedBlock]:
    """Why words that differ say the same."""
    if diff.accounts:
        yield _plain(f"\n{words.say('report', 'accounts')}", "dim")
    for item in diff.accounts:
        yield _plain(sentences.account(item, words), "dim", INDENT)


def _unread(diff: Diff, view: DiffView, words: Wording) -> Iterator[PrintedBlock]:
    """The sentences of each side that could not be read: all of them on request, else the first few."""
    for side in ("old", "new"):
        texts = [neutral.line(item.text) for item in diff.unread if item.side == side and not item.edited]
        if not texts:
            continue
        name = words.say("report", side)
        heading = words.say("report", "unread", side=name, count=str(len(texts)))
        yield _plain(f"\n{heading}", "yellow")
        limit = len(texts) if view.explain else DISPLAY.unread_shown
        for text in texts[:limit]:
            yield PrintedBlock(((text, ""),), "", INDENT, "?")
        if len(texts) > limit:
            yield _plain(words.say("report", "unread more", count=str(len(texts) - limit)), "", INDENT)
