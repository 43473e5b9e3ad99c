"""A check for people at a terminal: a line for each finding and each file that could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import findings, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.wording import Wording


def render(report: Report, language: str) -> str:
    """The findings as ``path:line:column: severity kind fingerprint`` with the sentence below, then the sum."""
    words = wording.load(language)
    return "\n".join((*_lines(report, words), findings.totals(report, words))) + "\n"


def _lines(report: Report, words: Wording) -> Iterator[str]:
    for remark in findings.remarks(report, words):
        yield f"{findings.path(remark.file.path)}: {remark.text}"
    for file, finding in report.findings():
        yield _head(file, finding, words)
        yield f"    {findings.message(finding, words)}"
    for decision in report.unused:
        yield findings.unused(decision, words)


def _head(file: Checked, finding: Finding, words: Wording) -> str:
    place = f"{findings.path(file.path)}:{finding.place.line}:{finding.place.column}"
    marks = {"failing": words.say("check", "fails"), "accepted": words.say("check", "accepts")}
    mark = f" ({marks[finding.status]})" if finding.status in marks else ""
    return f"{place}: {finding.severity} {finding.kind} {finding.fingerprint}{mark}"
