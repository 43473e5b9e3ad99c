"""What the edits of one pair of facts made of each slot, told once."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison import words
from factdiff.comparison.names import GENERALISED, REFINED
from factdiff.comparison.slots.finding import Difference, finding

_ATTRIBUTED = ("attribution added", "attribution removed")


def merged(found: Sequence[Difference]) -> list[Difference]:
    """The findings of one pair, each edit told once: a value that went and one that came, a name within a name."""
    joined = [one for slot in dict.fromkeys(f.change.slot for f in found) for one in _slot(slot, found)]
    turned = any(one.change.slot == "polarity" for one in joined)
    # A denial instead of a confirmation is told by the claim that it turns over.
    kept = [one for one in joined if not (turned and _of_denial(one))]
    return [one for one in kept if not any(_told(one, other) for other in kept if other is not one)]


def _of_denial(one: Difference) -> bool:
    """Whether a finding only tells how a claim was turned over: by a verb of denial, by a refusal of what was planned."""
    change = one.change
    if change.slot == "modality":
        return not {"alleged", "possible"} & {
            *(change.old or "").split(", "),
            *(change.new or "").split(", "),
        }
    return (change.slot, change.nature) == ("source", "replaced")


def _slot(slot: str, found: Sequence[Difference]) -> list[Difference]:
    own = [one for one in found if one.change.slot == slot]
    if slot == "source":
        own = _chained(own)
    gone = [one for one in own if one.change.new is None]
    come = [one for one in own if one.change.old is None]
    if len(gone) != 1 or len(come) != 1 or slot == "what":
        return own
    if words.words(gone[0].change.old or "") == words.words(come[0].change.new or ""):
        # The very same value elsewhere in the sentence, which was read with another claim of it.
        return [one for one in own if one not in (*gone, *come)]
    nature = "attribution replaced" if slot == "source" else "replaced"
    both = finding(slot, nature, gone[0].change.old, come[0].change.new, value=come[0].value)
    return [*(one for one in own if one not in (*gone, *come)), both]


def _chained(own: list[Difference]) -> list[Difference]:
    """The links of a chain as one: some that came, some that went, one for another."""
    natures = {one.change.nature for one in own}
    if natures >= {REFINED, GENERALISED}:
        # One link went and another came: the chain is as long as before.
        kept = [one for one in own if one.change.nature not in (REFINED, GENERALISED)]
        change = next(one.change for one in own if one.change.nature == REFINED)
        own = [*kept, finding("source", "attribution replaced", change.old, change.new)]
    for nature in _ATTRIBUTED:
        some = [one for one in own if one.change.nature == nature]
        if len(some) > 1:
            names = ", ".join(one.change.new or one.change.old or "" for one in some)
            both = (None, names) if nature == _ATTRIBUTED[0] else (names, None)
            own = [*(one for one in own if one not in some), finding("source", nature, *both)]
    return own


def _told(one: Difference, other: Difference) -> bool:
    """Whether another finding of the pair tells what this one does, or more exactly."""
    mine, theirs = one.change, other.change
    if mine.slot in ("modality", "polarity", "tense") or theirs.slot in ("modality", "polarity", "tense"):
        return False
    olds, news = (mine.old, theirs.old), (mine.new, theirs.new)
    if mine.old is None or mine.new is None:
        lone, held = olds if mine.new is None else news
        both = theirs.old is not None and theirs.new is not None
        counted = mine.slot == "quantities" and theirs.slot in ("who", "what", "where")
        return (mine.slot == theirs.slot or counted) and both and _within(lone, held)
    if mine.slot != theirs.slot or mine == theirs or theirs.old is None or theirs.new is None:
        return False
    # Of a place within a place the inner one was edited.
    return mine.slot == "where" and _within(theirs.old, mine.old) and _within(theirs.new, mine.new)


def _within(inner: str | None, outer: str | None) -> bool:
    """Whether all words of a text stand in another."""
    return bool(inner and outer) and set(words.words(inner or "")) <= set(words.words(outer or ""))
