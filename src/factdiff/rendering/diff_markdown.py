"""A comparison as Markdown for a pull-request comment: escaped, folded where minor, cut by whole changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.model.change import SEVERITIES
from factdiff.rendering import wording
from factdiff.rendering.markup import escape
from factdiff.rendering.passages import passages
from factdiff.rendering.totals import totals
from factdiff.rendering.wording import sentences
from factdiff.settings import DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factdiff.model.change import Change, Diff
    from factdiff.rendering.marking import MarkedPiece
    from factdiff.rendering.passages import ShownPassage
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

SIGNS = {
    "contradicted": "!",
    "changed": "~",
    "retracted": "−",
    "added": "+",
    "reworded": "≈",
    "unchanged": "=",
}
PASSAGE_SIGNS = {"-": "−", "+": "+", "=": "="}
TAGS = {"-": ("<del>", "</del>"), "+": ("<ins>", "</ins>"), "=": ("", "")}
FOLDED = ("minor", "info")


def render(diff: Diff, view: DiffView) -> str:
    """The changes by severity; minor ones in a fold. Never longer than a comment may be."""
    words = wording.load(view.language)
    head = _head(diff, view, words)
    foot = "".join((*_edits(diff, view, words), *_notices(diff, words), *_unread(diff, words)))
    items = list(_items(diff, view, words))
    room = DISPLAY.longest_comment - len(head)
    if len(foot) * 2 > room:
        foot = escape(words.say("report", "more", count=str(len(diff.notices) + len(diff.unread)))) + "\n"
    kept = _fitting(items, room - len(foot), words)
    rest = len(items) - len(kept)
    more = f"\n{escape(words.say('report', 'more', count=str(rest)))}\n" if rest else ""
    return head + "".join(_grouped(kept, words)) + more + foot


def _head(diff: Diff, view: DiffView, words: Wording) -> str:
    """The title, the two sides and the sum."""
    title = escape(words.say("report", "title markdown"))
    sides = f"{escape(diff.old.name)} → {escape(diff.new.name)}"
    return f"### {title}\n\n{sides}\n\n{escape(totals(diff, view, words))}\n"


def _items(diff: Diff, view: DiffView, words: Wording) -> Iterator[tuple[str, str]]:
    """Each shown change with its severity, the worst first."""
    for severity in SEVERITIES:
        for index in view.shown:
            change = diff.changes[index]
            if change.severity == severity:
                yield severity, _change(change, view, words)


def _change(change: Change, view: DiffView, words: Wording) -> str:
    """A list item: the sentence, and below it the passages."""
    tags = ", ".join(sentences.tags(change, words))
    sentence = escape(sentences.sentence(change, words))
    lines = [f"- {escape(SIGNS[change.kind])} **{sentence}**" + (f" _{escape(tags)}_" if tags else "")]
    lines += [_passage(passage, words) for passage in passages(change)]
    if view.explain:
        lines += [escape(reason) for reason in sentences.reasons(change, words)]
    return "<br>\n  ".join(lines) + "\n"


def _passage(passage: ShownPassage, words: Wording) -> str:
    """A passage with its sign and line; what differs is struck out or underlined."""
    line = escape(words.say("report", "line", line=str(passage.line))) + " "
    text = "".join(_piece(piece, passage.sign) for piece in passage.pieces)
    return f"{escape(PASSAGE_SIGNS[passage.sign])} {line}{text}"


def _piece(piece: MarkedPiece, sign: str) -> str:
    """A stretch of a passage; surrounding spaces stay outside the mark."""
    core = piece.text.strip()
    before, after = piece.text.split(core, 1) if core else (piece.text, "")
    opening, closing = TAGS[sign] if piece.differs and core else ("", "")
    return " " * bool(before) + opening + (escape(core) if core else "") + closing + " " * bool(after)


def _fitting(items: list[tuple[str, str]], room: int, words: Wording) -> list[tuple[str, str]]:
    """As many whole changes, from the worst on, as there is room for with their headings."""
    heading = max(len(_heading(severity, len(items), words)) for severity in SEVERITIES)
    room -= (heading + len("\n</details>\n")) * len(SEVERITIES) + len(
        words.say("report", "more", count="")
    ) * 2
    kept = []
    for severity, text in items:
        room -= len(text)
        if room < 0:
            break
        kept.append((severity, text))
    return kept


def _grouped(items: list[tuple[str, str]], words: Wording) -> Iterator[str]:
    """The changes under the heading of their severity."""
    for severity in SEVERITIES:
        texts = [text for own, text in items if own == severity]
        if texts:
            yield _heading(severity, len(texts), words)
            yield from texts
            yield "\n</details>\n" if severity in FOLDED else ""


def _heading(severity: str, count: int, words: Wording) -> str:
    """A heading, or the top of a fold for what is minor."""
    title = escape(words.say("report", severity))
    if severity not in FOLDED:
        return f"\n#### {title}\n\n"
    summary = escape(words.say("report", "folded", title=words.say("report", severity), count=str(count)))
    return f"\n<details><summary>{summary}</summary>\n\n"


def _edits(diff: Diff, view: DiffView, words: Wording) -> Iterator[str]:
    """The edits that no fact holds."""
    if diff.edits and view.edits:
        yield f"\n#### {escape(words.say('report', 'edits'))}\n\n"
        for item in diff.edits:
            yield f"- {escape('?')} **{escape(sentences.edit(item, words))}**\n"


def _notices(diff: Diff, words: Wording) -> Iterator[str]:
    """The correction notices, those without a change set off."""
    if diff.notices:
        yield f"\n#### {escape(words.say('report', 'notices'))}\n\n"
    for item in diff.notices:
        yield f"- {escape(sentences.notice(item, words))}\n"


def _unread(diff: Diff, words: Wording) -> Iterable[str]:
    """How many sentences of each side could not be read."""
    for side in ("old", "new"):
        count = sum(item.side == side and not item.edited for item in diff.unread)
        if count:
            name = words.say("report", side)
            yield f"\n{escape(words.say('report', 'unread', side=name, count=str(count)))}\n"
