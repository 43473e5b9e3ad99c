"""A check as SARIF 2.1.0, for code scanning."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import orjson

from factdiff import __version__
from factdiff.rendering import findings, neutral, wording

if TYPE_CHECKING:
    from factdiff.model.report import Checked, Finding, Kind, Location, Report
    from factdiff.rendering.wording import Wording

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"critical": "error", "major": "error", "minor": "warning", "info": "note"}
# A home page of its own is still to come; the name is one that is reserved for such.
INFORMATION = "https://factdiff.example/"
# In a message, brackets would make a link; escaped, viewers show the backslashes.
LINKS = str.maketrans({"[": "(", "]": ")"})


def render(report: Report, language: str) -> str:
    """One run; accepted findings stand in it as suppressed, unreadable files as notifications."""
    words = wording.load(language)
    run = {
        "tool": {"driver": _driver(report)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, words)],
        "results": [_result(file, one, digest, words) for file, one, digest in findings.identities(report)],
    }
    data = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    text = orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return neutral.json_text(text.decode())


def _driver(report: Report) -> dict[str, object]:
    return {
        "name": "factdiff",
        "informationUri": INFORMATION,
        "semanticVersion": __version__,
        "rules": [_rule(kind) for kind in report.kinds],
    }


def _rule(kind: Kind) -> dict[str, object]:
    return {
        "id": kind.id,
        "shortDescription": {"text": kind.summary},
        "help": {"text": kind.detail or kind.summary},
        "defaultConfiguration": {"level": LEVELS[kind.severity]},
    }


def _invocation(report: Report, words: Wording) -> dict[str, object]:
    notices = [
        {
            "level": remark.level,
            "message": _message(remark.text),
            "locations": [_location(remark.file, None)],
        }
        for remark in findings.remarks(report, words)
    ]
    return {"executionSuccessful": report.verdict != "trouble", "toolExecutionNotifications": notices}


def _result(file: Checked, finding: Finding, digest: str, words: Wording) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.kind,
        "level": findings.level(finding),
        "message": _message(findings.message(finding, words)),
        "locations": [_location(file, finding.place)],
        "partialFingerprints": {"factdiff/1": digest},
        "properties": {"severity": finding.severity, "fingerprint": finding.fingerprint},
    }
    if finding.status == "accepted" and finding.acceptance is not None:
        reason = neutral.line(finding.acceptance.reason)
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return result


def _message(text: str) -> dict[str, str]:
    return {"text": text.translate(LINKS)}


def _location(file: Checked, place: Location | None) -> dict[str, object]:
    where: dict[str, object] = {"artifactLocation": {"uri": quote(findings.exact(file.path))}}
    if place is not None:
        where["region"] = _region(place)
    return {"physicalLocation": where}


def _region(place: Location) -> dict[str, int]:
    region = {"startLine": place.line}
    if place.end_line is not None and place.end_column is not None:
        region |= {"startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column}
    return region
