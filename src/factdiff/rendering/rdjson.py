"""A check as reviewdog's diagnostics, one JSON object a line; columns count UTF-8 bytes, ends are exclusive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from factdiff.rendering import findings, neutral, wording

if TYPE_CHECKING:
    from factdiff.model.report import Checked, Finding, Location, Report
    from factdiff.rendering.wording import Wording

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
SOURCE = {"name": "factdiff"}


def render(report: Report, language: str) -> str:
    """A diagnostic for every finding that is not accepted and every file that could not be checked."""
    words = wording.load(language)
    lines = [_remark(one) for one in findings.remarks(report, words)]
    lines += [_finding(file, one, words) for file, one in report.findings("failing", "noted")]
    text = b"".join(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE) for line in lines)
    return neutral.json_text(text.decode())


def _remark(remark: findings.Remark) -> dict[str, object]:
    location = {"path": findings.exact(remark.file.path)}
    return {
        "message": remark.text,
        "location": location,
        "severity": SEVERITIES[remark.level],
        "source": SOURCE,
    }


def _finding(file: Checked, finding: Finding, words: Wording) -> dict[str, object]:
    return {
        "message": findings.message(finding, words),
        "location": {"path": findings.exact(file.path), "range": _range(finding.place)},
        "severity": SEVERITIES[findings.level(finding)],
        "source": SOURCE,
        "code": {"value": finding.kind},
    }


def _range(place: Location) -> dict[str, object]:
    """The place in bytes; only the line where no more is known."""
    if place.end_line is None or place.end_byte_column is None:
        return {"start": {"line": place.line}}
    return {
        "start": {"line": place.line, "column": place.byte_column},
        "end": {"line": place.end_line, "column": place.end_byte_column},
    }
