"""A check as a GitLab Code Quality report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from factdiff.rendering import findings, neutral, wording

if TYPE_CHECKING:
    from factdiff.model.report import Checked, Report

LEVELS = {"error": "blocker", "note": "info"}


def render(report: Report, language: str) -> str:
    """A JSON list of issues; accepted findings are none. Fingerprints are made of structure, as equal ones merge."""
    words = wording.load(language)
    issues = [
        _issue(one.file, one.file.status, LEVELS[one.level], 1, one.text, "")
        for one in findings.remarks(report, words)
    ]
    issues += [
        _issue(file, one.kind, one.severity, one.place.line, findings.message(one, words), digest)
        for file, one, digest in findings.identities(report)
        if one.status != "accepted"
    ]
    text = orjson.dumps(issues, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return neutral.json_text(text.decode())


def _issue(
    file: Checked, kind: str, severity: str, line: int, description: str, digest: str
) -> dict[str, object]:
    return {
        "description": description,
        "check_name": kind,
        "fingerprint": digest or findings.digest(file.path, kind),
        "severity": severity,
        "location": {"path": findings.exact(file.path), "lines": {"begin": line}},
    }
