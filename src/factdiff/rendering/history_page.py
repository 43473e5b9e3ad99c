"""A timeline as one HTML page: each claim with what happened to it, and its numbers as a small chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import history_view as told
from factdiff.rendering import wording
from factdiff.rendering.page import page
from factdiff.rendering.page.chart import Chart, chart
from factdiff.rendering.page.facets import Facets, entities, facets, sources
from factdiff.rendering.passages import passages
from factdiff.rendering.wording import sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.timeline import Event, Lineage, Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.passages import ShownPassage
    from factdiff.rendering.wording import Wording

GRAVEST = ("critical", "major", "minor", "info")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event on the line of a claim."""

    event: Event
    severity: str
    sign: str
    sentence: str
    tags: tuple[str, ...]
    passages: tuple[ShownPassage, ...]


@dataclass(frozen=True, slots=True)
class LineageItem:
    """A claim in the list."""

    number: int
    lineage: Lineage
    claim: str
    severity: str
    moments: tuple[Happening, ...]
    values: str
    sources: str
    chart: Chart | None
    facets: Facets


def render(timeline: Timeline, view: HistoryView) -> str:
    """The page: the versions, then the claims, those with the gravest change first."""
    words = wording.load(view.language)
    items = [_item(index, timeline, view, words) for index in view.shown]
    items.sort(key=lambda item: GRAVEST.index(item.severity))
    last = timeline.versions[-1]
    return page(
        "history.html", view.language, timeline=timeline, items=items, count=len(items), last=last,
        edits=[(version, sentences.edit(item, words)) for version, item in view.unread(timeline)],
        facets=facets([item.facets for item in items]), head=told.head(timeline, view, words),
        versions=[(version, told.dated(version, words), _counts(timeline, version.number)) for version in timeline.versions],
    )  # fmt: skip


def _counts(timeline: Timeline, number: int) -> dict[str, int]:
    """How many claims came, changed and went in a version."""
    kinds = [
        event.kind for lineage in timeline.lineages for event in lineage.events if event.version == number
    ]
    changed = kinds.count("changed") + kinds.count("contradicted")
    return {
        "introduced": kinds.count("introduced") + kinds.count("returned"),
        "changed": changed,
        "dropped": kinds.count("dropped"),
    }


def _item(number: int, timeline: Timeline, view: HistoryView, words: Wording) -> LineageItem:
    lineage = timeline.lineages[number]
    moments = tuple(_moment(event, words) for event in view.events(lineage))
    last = timeline.versions[-1].number
    return LineageItem(
        number=number,
        lineage=lineage,
        claim=told.claim(lineage),
        severity=min((moment.severity for moment in moments), key=GRAVEST.index, default="info"),
        moments=moments,
        values=told.course(lineage.values, words),
        sources=told.vouched(lineage.sources, words) if len(lineage.sources) > 1 else "",
        chart=chart(lineage.values, last, words) if lineage.values else None,
        facets=_facets(lineage, moments, words),
    )


def _moment(event: Event, words: Wording) -> Happening:
    change = event.change
    shown = change is not None and event.kind not in ("introduced", "returned", "merged")
    return Happening(
        event=event,
        severity=change.severity if change else "info",
        sign=told.SIGNS[event.kind],
        sentence=told.told(event, words),
        tags=told.tags(event, words),
        passages=passages(change) if shown and change else (),
    )


def _facets(lineage: Lineage, moments: tuple[Happening, ...], words: Wording) -> Facets:
    kinds = dict.fromkeys(moment.event.kind for moment in moments)
    severities = dict.fromkeys(moment.severity for moment in moments)
    slots = dict.fromkeys(slot.slot for m in moments if m.event.change for slot in m.event.change.slots)
    facts = (
        *lineage.facts,
        *(f for m in moments if m.event.change for f in m.event.change.old + m.event.change.new),
    )
    return Facets(
        kinds=tuple((kind, words.say("history", f"event {kind}")) for kind in kinds),
        severities=tuple((one, words.say("report", one)) for one in severities),
        slots=tuple((slot, words.say("page", f"slot {slot}", slot)) for slot in slots),
        sources=sources(facts),
        entities=entities(facts),
    )
