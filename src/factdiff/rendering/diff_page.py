"""A comparison as one HTML page: a list of changes, and both texts side by side with the changed claims in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.model.change import SEVERITIES
from factdiff.rendering import wording
from factdiff.rendering.page import page
from factdiff.rendering.page.facets import Facets, facets
from factdiff.rendering.page.sides import notices, sides
from factdiff.rendering.passages import passages
from factdiff.rendering.totals import totals
from factdiff.rendering.wording import sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.change import Change, Diff
    from factdiff.rendering.passages import ShownPassage
    from factdiff.rendering.view import DiffView
    from factdiff.rendering.wording import Wording

SIGNS = {
    "contradicted": "!",
    "changed": "~",
    "retracted": "−",
    "added": "+",
    "reworded": "≈",
    "unchanged": "=",
}


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """A change in the list; ``number`` joins it to its places in the texts."""

    number: int
    change: Change
    sign: str
    sentence: str
    tags: tuple[str, ...]
    passages: tuple[ShownPassage, ...]
    reasons: tuple[str, ...]
    facets: Facets


def render(diff: Diff, view: DiffView) -> str:
    """The page; without the two fact sets in the view it holds the list alone."""
    words = wording.load(view.language)
    items = [_item(index, diff.changes[index], words) for index in view.shown]
    facet_values = facets([item.facets for item in items])
    groups = [
        (severity, [item for item in items if item.change.severity == severity]) for severity in SEVERITIES
    ]
    edits = [sentences.edit(item, words) for item in diff.edits] if view.edits else []
    return page(
        "diff.html", view.language, diff=diff, groups=[group for group in groups if group[1]],
        count=len(items), facets=facet_values, totals=totals(diff, view, words),
        dates=[sentences.published(side, words) for side in (diff.old, diff.new)],
        rows=list(sides(diff, view)), notices=notices(diff, view.shown, words), unread=list(_unread(diff)),
        edits=edits, edits_title=words.say("report", "edits"),
        sentences={item.number: item.sentence for item in items}, explain=view.explain,
    )  # fmt: skip


def _item(number: int, change: Change, words: Wording) -> ChangeItem:
    return ChangeItem(
        number=number,
        change=change,
        sign=SIGNS[change.kind],
        sentence=sentences.sentence(change, words),
        tags=sentences.tags(change, words),
        passages=passages(change),
        reasons=sentences.reasons(change, words),
        facets=Facets.of_change(change, words),
    )


def _unread(diff: Diff) -> Iterator[tuple[str, list[str]]]:
    """The sentences of each side that could not be read."""
    for side in ("old", "new"):
        texts = [item.text for item in diff.unread if item.side == side and not item.edited]
        if texts:
            yield side, texts
