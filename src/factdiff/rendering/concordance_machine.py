"""What articles agree on and contradict one another in, for programs: one JSON document, or a claim a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from factdiff import codec_concordance
from factdiff.rendering import neutral

if TYPE_CHECKING:
    from factdiff.model.concordance import Claim, Concordance
    from factdiff.rendering.concordance_view import ConcordanceView


def render_json(found: Concordance, view: ConcordanceView) -> str:
    """The comparison after the schema ``factdiff/concordance/1``."""
    data = codec_concordance.concordance_data(found, _shown(found, view))
    return neutral.json_text(
        orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    )


def render_jsonl(found: Concordance, view: ConcordanceView) -> str:
    """A claim a line."""
    claims = (codec_concordance.claim_data(claim) for claim in _shown(found, view))
    lines = (orjson.dumps(claim, option=orjson.OPT_APPEND_NEWLINE).decode() for claim in claims)
    return neutral.json_text("".join(lines))


def _shown(found: Concordance, view: ConcordanceView) -> list[Claim]:
    return [claim for claim in found.claims if claim.status in view.statuses]
