"""A check for programs: one JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from factdiff import __version__, codec_diff
from factdiff.files import shipped
from factdiff.rendering import findings, neutral, wording

if TYPE_CHECKING:
    from factdiff.model.report import Acceptance, Checked, Finding, Report
    from factdiff.rendering.wording import Wording

SCHEMA = "factdiff/report/1"
# Parts of a comparison that are no parts of a change.
APART = frozenset({"side", "correction", "unread", "account"})


def render(report: Report, language: str) -> str:
    """The report after ``factdiff/report/1``: verdict, files with their findings, decisions without use."""
    words = wording.load(language)
    data = {
        "schema": SCHEMA,
        "verdict": report.verdict,
        "summary": {status: len(report.findings(status)) for status in ("failing", "noted", "accepted")},
        "files": [_file(file, words) for file in report.files],
        "unused": [_decision(decision) for decision in report.unused],
        "tool": {"name": "factdiff", "version": __version__},
    }
    text = orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return neutral.json_text(text.decode())


def schema() -> str:
    """The JSON Schema of a report: its own definitions, and those of a change as comparisons have them."""
    own = orjson.loads(shipped("schemas", "report-1.json").read_bytes())
    comparison = orjson.loads(codec_diff.schema())["$defs"]
    own["$defs"] |= {name: comparison[name] for name in sorted(comparison) if name not in APART}
    return orjson.dumps(own, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def _file(file: Checked, words: Wording) -> dict[str, object]:
    return {
        "path": findings.exact(file.path),
        "against": findings.exact(file.against),
        "status": file.status,
        "trouble": findings.exact(file.trouble) or None,
        "findings": [_finding(finding, words) for finding in file.findings],
    }


def _finding(finding: Finding, words: Wording) -> dict[str, object]:
    place = finding.place
    return {
        "kind": finding.kind,
        "kinds": list(finding.kinds),
        "severity": finding.severity,
        "status": finding.status,
        "fingerprint": finding.fingerprint,
        "pinned": finding.pinned,
        "rules": list(finding.rules),
        "message": findings.sentence(finding, words),
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "acceptance": None if finding.acceptance is None else _decision(finding.acceptance),
        "change": None if finding.change is None else codec_diff.change_data(finding.change),
    }


def _decision(decision: Acceptance) -> dict[str, object]:
    return {
        "fingerprint": decision.fingerprint,
        "path": decision.path,
        "reason": decision.reason,
        "author": decision.author,
        "expires": decision.expires,
    }
