"""One claim in two constructions that nothing else pairs: "works are planned on a bridge", "a bridge will undergo works"."""

from __future__ import annotations

from collections.abc import Iterable

from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.aligning import footprint, head, weighty
from factdiff.comparison.linking import FactLink, Linked
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact
from factdiff.settings import ACCOUNT, COMPARISON


def put_otherwise(
    found: Linked,
    ledger: Ledger,
    blocks: tuple[Iterable[int], Iterable[int]],
    views: tuple[SideView, SideView],
) -> list[FactLink]:
    """The one claim of an edited sentence that is left on either side, linked if both say one thing in two constructions."""
    lefts = found.old_left, found.new_left
    if not all(lefts):
        return []
    some = [
        [i for i in view.placed(block) if i in left and left[i].kind not in ("attribute", "quote")]
        for view, block, left in zip(views, blocks, lefts, strict=True)
    ]
    if list(map(len, some)) != [1, 1]:
        return []
    (i,), (j,) = some
    if not _restated(ledger, found.old_left[i], found.new_left[j]):
        return []
    link = FactLink([i], [j], "aligned", COMPARISON.link_floor)
    found.add(link)
    return [link]


def _restated(ledger: Ledger, old: Fact, new: Fact) -> bool:
    """Whether two claims that nothing else pairs have all words but one of the shorter one in common.

    "Works are planned on a bridge" and "a bridge will undergo works" have neither the doer nor the verb in common.
    """
    if old.polarity != new.polarity or (old.modality == "question") != (new.modality == "question"):
        return False
    olds, news = (
        weighty(footprint(fact, ledger, side).evidence, ledger, side)
        for side, fact in ((OLD, old), (NEW, new))
    )
    partners = ledger.partners()
    heads = head(old, ledger, OLD), head(new, ledger, NEW)
    if any((i in heads[OLD]) != (j in heads[NEW]) for i, j in partners.items()):
        # What one claims the other has in another part: "the bridge was closed", "he joked that the bridge was closed".
        return False
    kept = sum(partners.get(unit) in news for unit in olds)
    return kept >= ACCOUNT.in_place and min(len(olds), len(news)) - kept <= 1
