"""A check as one HTML page: every file with its findings, what fails first, each with its passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import findings, neutral, wording
from factdiff.rendering.page import page
from factdiff.rendering.page.facets import Facets, facets
from factdiff.rendering.passages import passages
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.report import Checked, Finding, Report
    from factdiff.rendering.passages import ShownPassage
    from factdiff.rendering.wording import Wording

STATUSES = ("failing", "noted", "accepted")


@dataclass(frozen=True, slots=True)
class FindingItem:
    """A finding in the list."""

    number: int
    path: str
    finding: Finding
    sentence: str
    notes: tuple[str, ...]
    passages: tuple[ShownPassage, ...]
    facets: Facets


def render(report: Report, language: str) -> str:
    """The page: the verdict, what could not be checked, and the findings by status."""
    words = wording.load(language)
    items = [
        _item(number, file, finding, words)
        for number, (file, finding) in enumerate(report.findings(*STATUSES))
    ]
    groups = [(status, [item for item in items if item.finding.status == status]) for status in STATUSES]
    return page(
        "report.html", language, report=report, groups=[group for group in groups if group[1]],
        count=len(items), facets=facets([item.facets for item in items]), totals=findings.totals(report, words),
        remarks=findings.remarks(report, words),
        unused=[findings.unused(decision, words) for decision in report.unused],
    )  # fmt: skip


def _item(number: int, file: Checked, finding: Finding, words: Wording) -> FindingItem:
    change = finding.change
    return FindingItem(
        number=number,
        path=findings.path(file.path),
        finding=finding,
        sentence=findings.sentence(finding, words),
        notes=findings.notes(finding, words),
        passages=() if change is None else passages(change),
        facets=_facets(file, finding, words),
    )


def _facets(file: Checked, finding: Finding, words: Wording) -> Facets:
    """Those of the change where there is one; the file stands among the names."""
    own = Facets() if finding.change is None else Facets.of_change(finding.change, words)
    severity = ((finding.severity, words.say("report", finding.severity)),)
    return Facets(
        kinds=((finding.kind, finding.kind),), severities=severity, slots=own.slots, sources=own.sources,
        entities=(neutral.line(file.path), *own.entities),
    )  # fmt: skip
