"""Names that were edited: another spelling of one, or another one."""

from __future__ import annotations

from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.ledger import Edit
from factdiff.comparison.names import respelled, two_lands
from factdiff.comparison.slots.finding import Pair
from factdiff.languages.spelling import fold


def other_spelling(edit: Edit, pair: Pair, cues: Cues) -> bool:
    """Whether a name got another spelling, of which neither is another known name."""
    old, new, names = edit.old, edit.new, pair.names
    if not old or len(old) != len(new) or not all(unit.capital for unit in (*old, *new)):
        return False
    before, after = tuple(fold(unit.shown) for unit in old), tuple(fold(unit.shown) for unit in new)
    places = names.two_places(*(" ".join(unit.shown for unit in side) for side in (old, new)))
    lands = any(two_lands(cues.lexicon.language, *one) for one in zip(before, after, strict=True))
    return respelled(before, after) and not (places or lands or names.both_known(before, after))
