"""French and English reports of one event: agreement and contradiction are told, and nothing else is."""

from __future__ import annotations

import pytest

from factdiff.concordance import concord
from factdiff.model.concordance import Concordance
from tests.concordance import outlets

FLOORS = {"agreed": (0.9, 0.6), "contradicting": (0.9, 0.6)}


@pytest.mark.parametrize("status", FLOORS)
def test_precision_and_recall(status: str) -> None:
    """Over twelve pairs with known agreements and contradictions in numbers, places, dates and denials."""
    score = outlets.score(status)
    wrong = [
        [member.fact.claim for member in claim.members]
        for name in outlets.NAMES
        for claim in outlets.wrong(name, status)
    ]
    assert len(outlets.NAMES) == 12
    assert (score.precision, score.recall) >= FLOORS[status], (score, wrong)
    assert score.recall >= FLOORS[status][1], score


def claims(found: Concordance, *, turned: bool = False) -> set[tuple[object, ...]]:
    """Every claim with its facts by article; ``turned`` as if the two articles had changed places."""
    return {
        (
            claim.status,
            claim.sureness,
            frozenset(
                (1 - m.article if turned else m.article, m.fact.evidence.span.start, m.fact.id)
                for m in claim.members
            ),
        )
        for claim in found.claims
    }


@pytest.mark.parametrize("name", outlets.NAMES)
def test_swapped_articles_say_the_same(name: str) -> None:
    """``compare A B`` mirrors ``compare B A``."""
    french, english = outlets.sets(name)
    assert claims(outlets.compared(name)) == claims(concord((english, french), ("b", "a")), turned=True)


@pytest.mark.parametrize("name", outlets.NAMES)
def test_an_article_agrees_with_itself(name: str) -> None:
    """``compare A A`` agrees on everything, each fact with itself."""
    for one in outlets.sets(name):
        found = concord((one, one), ("a", "a"))
        assert {claim.status for claim in found.claims} == {"agreed"}
        assert all(len({member.fact.id for member in claim.members}) == 1 for claim in found.claims)


def test_three_articles_make_one_claim() -> None:
    """A third report joins the claim that two make; the same article twice adds nothing new."""
    french, english = outlets.sets("museum")
    found = concord((french, english, french), ("a", "b", "c"))
    both = [claim for claim in found.claims if len(claim.members) == 3]
    assert len(both) >= len(outlets.paired("museum", "agreed"))
    assert len(found.claims) == len(outlets.compared("museum").claims)
