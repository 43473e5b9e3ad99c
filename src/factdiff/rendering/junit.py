"""A check as JUnit XML: a suite for each file, a case for each fact, a failure where the policy is broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from factdiff.model.report import COMPARED
from factdiff.rendering import findings, neutral, wording
from factdiff.rendering.wording import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.wording import Wording

# What XML 1.0 cannot hold and is left by what makes a line harmless.
IMPOSSIBLE = re.compile("[\ufffe\uffff]")


def render(report: Report, language: str) -> str:
    """The suites with their counts; accepted findings and files with nothing to compare are skipped cases."""
    words = wording.load(language)
    root = ET.Element("testsuites", {"name": "factdiff"})
    remarks = {one.file: one for one in findings.remarks(report, words)}
    for file in report.files:
        _suite(root, file, remarks.get(file), words)
    _count(root, list(root.iter("testcase")))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(root: ET.Element, file: Checked, remark: findings.Remark | None, words: Wording) -> None:
    suite = ET.SubElement(root, "testsuite", {"name": _plain(file.path)})
    if remark is not None:
        _remark(_case(suite, file, file.status), remark)
    for finding in file.findings:
        _finding(suite, file, finding, words)
    for name in _kept(file):
        _case(suite, file, name)
    _count(suite, list(suite.iter("testcase")))


def _remark(case: ET.Element, remark: findings.Remark) -> None:
    if remark.level == "error":
        ET.SubElement(case, "error", {"message": _plain(remark.text), "type": remark.file.status})
    else:
        ET.SubElement(case, "skipped", {"message": _plain(remark.text)})


def _kept(file: Checked) -> Iterator[str]:
    """The facts that nothing is said of, and a case for a file in which nothing was compared."""
    spoken = {finding.fingerprint for finding in file.findings}
    for change in file.changes:
        if change.fingerprint not in spoken:
            yield sentences.claim(change.new or change.old)
    if not file.changes and not file.findings and file.status in COMPARED:
        yield file.status


def _finding(suite: ET.Element, file: Checked, finding: Finding, words: Wording) -> None:
    case = _case(suite, file, f"{findings.sentence(finding, words)} [{finding.fingerprint}]")
    message = _plain(findings.message(finding, words))
    if finding.status == "failing":
        failure = ET.SubElement(case, "failure", {"message": message, "type": finding.kind})
        failure.text = f"{_plain(file.path)}:{finding.place.line}: {finding.severity}"
    elif finding.status == "accepted":
        ET.SubElement(case, "skipped", {"message": message})


def _case(suite: ET.Element, file: Checked, name: str) -> ET.Element:
    """A case; the line stands in the failure's text, since Jenkins' schema has no attribute for it."""
    return ET.SubElement(suite, "testcase", {"classname": _plain(file.path), "name": _plain(name)})


def _plain(text: str) -> str:
    return IMPOSSIBLE.sub(neutral.REPLACEMENT, findings.path(text))


def _count(element: ET.Element, cases: list[ET.Element]) -> None:
    element.set("tests", str(len(cases)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        if name != "skipped" or element.tag == "testsuite":  # Jenkins counts them by suite alone.
            element.set(name, str(sum(case.find(tag) is not None for case in cases)))
