"""A check for people at a terminal: a line for each finding and each file that could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import findings, wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.wording import Wording


#: What a severity and the sum are painted in; words say the same.
_STYLES = {"critical": "bold red", "major": "red", "minor": "yellow", "info": "dim", "sum": "bold"}


def render(report: Report, language: str, *, color: bool = False) -> str:
    """The findings as ``path:line:column: severity kind fingerprint`` with the sentence below, then the sum."""
    words = wording.load(language)
    paint = _painted if color else _plain
    return "\n".join((*_lines(report, words, paint), paint(findings.totals(report, words), "sum"))) + "\n"


def _plain(text: str, kind: str) -> str:
    del kind
    return text


def _painted(text: str, kind: str) -> str:
    from rich.color import ColorSystem  # noqa: PLC0415 - most reports go where no colours are
    from rich.style import Style  # noqa: PLC0415

    return Style.parse(_STYLES[kind]).render(text, color_system=ColorSystem.STANDARD)


def _lines(report: Report, words: Wording, paint: Callable[[str, str], str]) -> Iterator[str]:
    for remark in findings.remarks(report, words):
        yield f"{findings.path(remark.file.path)}: {remark.text}"
    for file, finding in report.findings():
        yield _head(file, finding, words, paint)
        yield f"    {findings.message(finding, words)}"
    for decision in report.unused:
        yield findings.unused(decision, words)


def _head(file: Checked, finding: Finding, words: Wording, paint: Callable[[str, str], str]) -> str:
    place = f"{findings.path(file.path)}:{finding.place.line}:{finding.place.column}"
    marks = {"failing": words.say("check", "fails"), "accepted": words.say("check", "accepts")}
    mark = f" ({marks[finding.status]})" if finding.status in marks else ""
    severity = paint(finding.severity, finding.severity)
    return f"{place}: {severity} {finding.kind} {finding.fingerprint}{mark}"
