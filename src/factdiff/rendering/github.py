"""A check as GitHub workflow commands: annotations on the lines of a pull request.

A runner shows ten annotations of a type and step, so the worst are written and the rest is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import findings, wording
from factdiff.settings import ANNOTATING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.wording import Wording

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY = {**DATA, ":": "%3A", ",": "%2C"}


def render(report: Report, language: str) -> str:
    """Files that were not compared, the gravest findings, decisions without use; accepted findings are not shown."""
    words = wording.load(language)
    remarks = findings.remarks(report, words)
    commands = [
        *(_remark(one) for one in remarks if one.level == "error"),
        *_findings(report, words),
        *(_remark(one) for one in remarks if one.level != "error"),
        *_unused(report, words),
    ]
    shown, rest = commands[: ANNOTATING.annotations], len(commands) - ANNOTATING.annotations
    if rest > 0:
        key = "more one" if rest == 1 else "more"
        shown.append(command("notice", {"title": "factdiff"}, words.say("check", key, count=str(rest))))
    return "".join(f"{line}\n" for line in shown)


def command(name: str, properties: Mapping[str, str], message: str) -> str:
    """One workflow command; nothing in its parts can end it or begin another."""
    parts = ",".join(f"{key}={_escaped(value, PROPERTY)}" for key, value in properties.items())
    return f"::{name} {parts}::{_escaped(message, DATA)}"


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(char, char) for char in text)


def _remark(remark: findings.Remark) -> str:
    properties = {"file": findings.path(remark.file.path), "title": "factdiff"}
    return command(COMMANDS[remark.level], properties, remark.text)


def _findings(report: Report, words: Wording) -> Iterator[str]:
    for file, finding in report.findings("failing", "noted"):
        yield command(
            COMMANDS[findings.level(finding)], _place(file, finding), findings.message(finding, words)
        )


def _unused(report: Report, words: Wording) -> Iterator[str]:
    for decision in report.unused:
        yield command("notice", {"title": "factdiff"}, findings.unused(decision, words))


def _place(file: Checked, finding: Finding) -> dict[str, str]:
    """Where and what; columns only where the finding ends on its line, as GitHub asks."""
    place = finding.place
    properties = {"file": findings.path(file.path), "line": str(place.line)}
    if place.end_line is not None:
        properties["endLine"] = str(place.end_line)
    if place.end_line == place.line and place.end_column is not None:
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    return {**properties, "title": f"{finding.kind} ({finding.severity}) {finding.fingerprint}"}
