"""A comparison of articles as JSON after the schema ``factdiff/concordance/1``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import orjson

from factdiff import __version__
from factdiff.codec import fact_data
from factdiff.files import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factdiff.model.change import Side
    from factdiff.model.concordance import Claim, Concordance, Point

    Data: TypeAlias = dict[str, object]

SCHEMA = "factdiff/concordance/1"


def schema() -> str:
    """The JSON Schema of a comparison of articles; facts are described by that of fact sets."""
    own = orjson.loads(shipped("schemas", "concordance-1.json").read_bytes())
    return orjson.dumps(own, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def concordance_data(found: Concordance, claims: Iterable[Claim]) -> Data:
    """The articles, the counts of all claims, and those claims that are shown."""
    counts: dict[str, int] = {}
    for claim in found.claims:
        counts[claim.status] = counts.get(claim.status, 0) + 1
    return {
        "schema": SCHEMA,
        "articles": [_article(side) for side in found.articles],
        "source": found.source,
        "summary": dict(sorted(counts.items())),
        "claims": [claim_data(claim) for claim in claims],
        "warnings": list(found.warnings),
        "tool": {"name": "factdiff", "version": __version__},
    }


def claim_data(claim: Claim) -> Data:
    """One claim with the facts of all articles that make it."""
    return {
        "status": claim.status,
        "sureness": claim.sureness,
        "points": [_point(point) for point in claim.points],
        "members": [{"article": member.article, "fact": fact_data(member.fact)} for member in claim.members],
    }


def _point(point: Point) -> Data:
    return {
        "slot": point.slot,
        "agrees": point.agrees,
        "articles": list(point.articles),
        "texts": list(point.texts),
    }


def _article(side: Side) -> Data:
    return {
        "id": side.id,
        "sha256": side.sha256,
        "name": side.name,
        "title": side.title,
        "published": side.published,
        "language": side.language,
    }
