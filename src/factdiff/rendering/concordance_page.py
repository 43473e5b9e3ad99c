"""What articles agree on and contradict one another in, as one HTML page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import concordance_view as told
from factdiff.rendering import neutral, wording
from factdiff.rendering.page import page
from factdiff.rendering.page.facets import Facets, entities, facets, sources
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.concordance import Claim, Concordance
    from factdiff.rendering.concordance_view import ConcordanceView
    from factdiff.rendering.wording import Wording

LOOKS = {"contradicting": "critical", "unsure": "major", "agreed": "minor"}


@dataclass(frozen=True, slots=True)
class Saying:
    """What one article says."""

    letter: str
    language: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class SharedItem:
    """A claim in the list."""

    number: int
    status: str
    look: str
    sign: str
    head: tuple[str, ...]
    sure: str
    sayings: tuple[Saying, ...]
    facets: Facets


def render(found: Concordance, view: ConcordanceView) -> str:
    """The page: the articles, then the claims by what can be said of them."""
    words = wording.load(view.language)
    groups: list[tuple[str, list[SharedItem]]] = []
    number = 0
    for section in told.sections(found, view, words):
        items = [_item(number + place, claim, found, words) for place, claim in enumerate(section.claims)]
        number += len(items)
        groups.append((section.heading, items))
    return page(
        "concordance.html", view.language, found=found, groups=groups, count=number,
        articles=[(told.letter(index), told.article(side, words)) for index, side in enumerate(found.articles)],
        facets=facets([item.facets for _, items in groups for item in items]), totals=told.totals(found, words),
    )  # fmt: skip


def _item(number: int, claim: Claim, found: Concordance, words: Wording) -> SharedItem:
    sayings = tuple(
        Saying(
            told.letter(member.article),
            found.articles[member.article].language,
            member.fact.evidence.line,
            neutral.line(member.fact.evidence.span.text),
        )
        for member in claim.members
    )
    return SharedItem(
        number=number,
        status=claim.status,
        look=LOOKS.get(claim.status, "info"),
        sign=told.SIGNS[claim.status],
        head=told.apart(claim, words),
        sure=told.sureness(claim, words),
        sayings=sayings,
        facets=_facets(claim, words),
    )


def _facets(claim: Claim, words: Wording) -> Facets:
    facts = [member.fact for member in claim.members]
    slots = dict.fromkeys(point.slot for point in claim.points if not point.agrees)
    return Facets(
        kinds=((claim.status, words.say("concordance", f"status {claim.status}")),),
        slots=tuple((slot, words.say("page", f"slot {slot}", slot)) for slot in slots),
        sources=sources(facts),
        entities=entities(facts),
    )
