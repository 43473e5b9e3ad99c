"""Pages for the browser: stories of the fixtures, and an article that is out to do harm."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from factdiff import api, comparison
from factdiff.concordance import concord
from factdiff.history import Weaver
from factdiff.model.change import Change, Diff
from factdiff.model.concordance import STATUSES, Concordance
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.model.report import Checked, Finding, Location, Report
from factdiff.model.timeline import Timeline
from factdiff.rendering import (
    concordance_formats,
    concordance_view,
    diff_formats,
    facts_formats,
    history_formats,
    history_view,
    report_formats,
)
from factdiff.rendering.view import ChangeSelection, DiffView, choose
from tests import diffs

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
HARM = (
    'Fire <script>window.hit = "script"</script> in Wexcombe\n\n'
    "The fire <img src=x onerror=\"window.hit = 'image'\"> killed three people on Monday. "
    '<svg onload="window.hit = \'svg\'"><circle r="9"/></svg> The mayor said the mill was closed. '
    '"><a href="javascript:window.hit=\'link\'">click</a> The police arrested two men. '
    "<style>body { display: none }</style> The school \u202eneposi\u202c closed. "
    '<iframe src="https://example.com/"></iframe> The bridge reopened.\n'
    "::error::The works cost $3 million.\n"
)


@dataclass(frozen=True, slots=True)
class Story:
    """Two versions, their comparison and its page."""

    diff: Diff
    view: DiffView
    path: Path

    def told(self) -> list[tuple[int, Change]]:
        """The changes on the page by number."""
        return [(index, self.diff.changes[index]) for index in self.view.shown]


def story(name: str, folder: Path, language: str) -> Story:
    """A story of the fixtures as a page of ``diff``."""
    plan = tomllib.loads((STORIES / name / "story.toml").read_text("utf-8"))
    old, new = (
        api.extract(STORIES / name / plan[side], date=plan.get(f"{side}_date", plan.get("date")))
        for side in ("old", "new")
    )
    return _compared(old, new, folder / f"{name}.html", language)


def harmful(folder: Path) -> Story:
    """A comparison in which both texts try to act."""
    new = api.extract_text(HARM, language="en", date="2024-05-14")
    old = api.extract_text(HARM.replace("three", "two"), language="en", date="2024-05-14")
    return _compared(old, new, folder / "harm.html", "en")


def facts(folder: Path, text: str, language: str) -> tuple[FactSet, Path]:
    """The facts of a text and their page."""
    made = api.extract_text(text, date="2024-05-14")
    path = folder / "facts.html"
    path.write_text(facts_formats.render("html", made, facts_formats.Look(language=language)), "utf-8")
    return made, path


def history(versions: Path, folder: Path) -> tuple[Timeline, Path]:
    """The versions in a folder as a page of ``log``."""
    weaver = Weaver()
    for version in sorted(versions.iterdir()):
        weaver.add(api.extract(version, date=version.name[:10]), version.name)
    timeline = weaver.timeline()
    view = history_view.HistoryView(*history_view.choose(timeline, history_view.LineageSelection()))
    path = folder / "history.html"
    path.write_text(history_formats.render("html", timeline, view), "utf-8")
    return timeline, path


def blame(timeline: Timeline, folder: Path) -> Path:
    """The same versions as a page of ``blame``."""
    alive = tuple(n for n, lineage in enumerate(timeline.lineages) if lineage.alive)
    view = history_view.HistoryView(alive, frozenset(one.number for one in timeline.versions))
    path = folder / "blame.html"
    path.write_text(history_formats.render("html", timeline, view, formats=history_formats.BLAME), "utf-8")
    return path


def outlets(name: str, folder: Path) -> tuple[Concordance, Path]:
    """A French and an English report of the fixtures as a page of ``compare``."""
    place = Path(__file__).parents[2] / "fixtures" / "outlets" / name
    plan = tomllib.loads((place / "pair.toml").read_text("utf-8"))
    sets = [api.extract(place / f"{side}.txt", language=side, date=plan["date"]) for side in ("fr", "en")]
    found = concord(sets, ("fr.txt", "en.txt"))
    path = folder / "outlets.html"
    path.write_text(
        concordance_formats.render("html", found, concordance_view.ConcordanceView(STATUSES)), "utf-8"
    )
    return found, path


def check(folder: Path) -> tuple[Report, Path]:
    """A check with findings of each status as a page."""
    changes = diffs.everything().changes
    kinds = ("quantities-replaced", "modality-certainty-raised", "polarity-negated")
    statuses = ("failing", "noted", "accepted")
    findings = tuple(
        Finding(
            kind, (kind,), one.severity, status, f"f{n}", Location(one.new[0].evidence.line), ("claims",), one
        )
        for n, (kind, one, status) in enumerate(zip(kinds, changes, statuses, strict=False))
    )
    files = (Checked("a.html", "HEAD", "compared", changes, findings), Checked("b.html", "HEAD", "new"))
    path = folder / "check.html"
    path.write_text(report_formats.render("html", Report(files), "en"), "utf-8")
    return Report(files), path


def evidence(facts: tuple[Fact, ...]) -> list[tuple[int, int]]:
    """Where the facts of one side stand."""
    return [(fact.evidence.span.start, fact.evidence.span.end) for fact in facts]


def _compared(old: FactSet, new: FactSet, path: Path, language: str) -> Story:
    diff = comparison.compare(old, new, old_name="old", new_name="new")
    view = DiffView(choose(diff, ChangeSelection()), language=language, old=old, new=new)
    path.write_text(diff_formats.render("html", diff, view), "utf-8")
    return Story(diff, view, path)
