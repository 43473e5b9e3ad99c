"""A check as Markdown for a job summary: what fails first, cut by whole findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import findings, wording
from factdiff.rendering.markup import escape
from factdiff.settings import ANNOTATING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.wording import Wording

ROOM_FOR_MORE = 200


def render(report: Report, language: str) -> str:
    """The sum, then a list under a heading for each status. Never longer than a summary may be."""
    words = wording.load(language)
    head = f"### {escape(words.say('check', 'title'))}\n\n{escape(findings.totals(report, words))}\n"
    room = ANNOTATING.longest_summary - _size(head) - ROOM_FOR_MORE
    kept, rest = [head], 0
    for part in _parts(report, words):
        room -= _size(part)
        if room >= 0:
            kept.append(part)
        else:
            rest += 1
    return "".join(kept) + (f"\n{escape(words.say('report', 'more', count=str(rest)))}\n" if rest else "")


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _parts(report: Report, words: Wording) -> Iterator[str]:
    """Headings, each with its first item, and items."""
    remarks = findings.remarks(report, words)
    yield from _remarks("unreadable", remarks, words)
    for status in ("failing", "noted", "accepted"):
        yield from _listed(status, [_found(*entry, words) for entry in report.findings(status)], words)
    yield from _remarks("new", remarks, words)
    yield from _listed(
        "unused", [f"- {escape(findings.unused(one, words))}\n" for one in report.unused], words
    )


def _remarks(status: str, remarks: Iterable[findings.Remark], words: Wording) -> Iterator[str]:
    items = [_item(one.file, one.text) for one in remarks if one.file.status == status]
    yield from _listed(status, items, words)


def _listed(status: str, items: list[str], words: Wording) -> Iterator[str]:
    if items:
        yield f"\n#### {escape(words.say('check', f'heading {status}'))}\n\n{items[0]}"
        yield from items[1:]


def _found(file: Checked, finding: Finding, words: Wording) -> str:
    line = words.say("check", "line", line=str(finding.place.line))
    said = (
        f"{line}, {words.say('report', finding.severity)}, {finding.kind}: {findings.message(finding, words)}"
    )
    return _item(file, f"{said} ({finding.fingerprint})")


def _item(file: Checked, text: str) -> str:
    return f"- **{escape(file.path)}** {escape(text)}\n"
