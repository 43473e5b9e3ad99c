"""What unedited words mean otherwise since the rest of the version was edited: another date, another one spoken of before."""

from __future__ import annotations

from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.linking import FactLink
from factdiff.comparison.names import OTHER, Names
from factdiff.comparison.redating import redated
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact


def reread(
    views: tuple[SideView, SideView], link: FactLink, names: Names, lexicon: Lexicon
) -> list[Difference]:
    """What the facts of unedited words say otherwise."""
    if link.side < 0:
        return []
    old, new = (view.facts[row[0]] for view, row in zip(views, (link.old, link.new), strict=True))
    published = tuple(view.factset.article.published for view in views)
    found = redated(old, new, (published[0], published[1]), lexicon)
    return found or (_others(views, old, new, names) if link.how == "kept" else [])


def _others(views: tuple[SideView, SideView], old: Fact, new: Fact, names: Names) -> list[Difference]:
    """Who else is meant by a pronoun whose sentence stands behind another one: "He is 34." behind another man."""
    pairs = [
        (one.name, other.name)
        for one, other in zip(old.who, new.who, strict=False)
        if one.span.text == other.span.text
        and names.stands_in(one.span.text)
        and names.named(one.name)
        and names.named(other.name)
        and names.relation(one.name, other.name) == OTHER
    ]
    if not pairs or not _reordered(views, old, new):
        return []
    return [finding("who", "replaced", *pair, "the sentence stands behind another one") for pair in pairs]


def _reordered(views: tuple[SideView, SideView], old: Fact, new: Fact) -> bool:
    """Whether another sentence stands before a fact's than before, and both versions have both of these."""
    before = []
    for view, fact in zip(views, (old, new), strict=True):
        place = view.passage_at(fact.evidence.span.start)
        before.append(view.passages[place - 1].norms if place else None)
    olds, news = ({passage.norms for passage in view.passages} for view in views)
    return None not in before and before[0] != before[1] and before[0] in news and before[1] in olds
