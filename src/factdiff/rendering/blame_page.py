"""Where each fact of the last version is from, as one HTML page: the versions, then the facts in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import history_view as told
from factdiff.rendering import wording
from factdiff.rendering.page import page
from factdiff.rendering.page.facets import Facets, facets
from factdiff.rendering.wording import sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.timeline import Lineage, Timeline
    from factdiff.rendering.history_view import HistoryView
    from factdiff.rendering.wording import Wording


@dataclass(frozen=True, slots=True)
class BlamedItem:
    """A fact in the list: the column's words, the version it names, and whether that is another than the first."""

    number: int
    claim: str
    origins: tuple[tuple[str, int, bool], ...]
    facets: Facets


def render(timeline: Timeline, view: HistoryView) -> str:
    """The page; what no claim holds stands behind the facts."""
    words = wording.load(view.language)
    items = [_item(index, timeline.lineages[index], words) for index in view.shown]
    return page(
        "blame.html", view.language, items=items, count=len(items), last=timeline.versions[-1],
        facets=facets([item.facets for item in items]),
        edits=[(version, sentences.edit(item, words)) for version, item in view.unread(timeline)],
        versions=[(version, told.dated(version, words)) for version in timeline.versions],
    )  # fmt: skip


def _item(number: int, lineage: Lineage, words: Wording) -> BlamedItem:
    first = lineage.first
    versions = {"first": first, "value": lineage.latest(source=False), "source": lineage.latest(source=True)}
    origins = tuple(
        (words.say("history", f"column {name}"), version, version != first)
        for name, version in versions.items()
    )
    return BlamedItem(number, told.claim(lineage), origins, Facets.of_fact(lineage.facts[0], words))
