"""Modality, polarity and tense: how real the fact is, whether it holds, and when."""

from __future__ import annotations

from factdiff.comparison.pair import SAME, Pair, Verdict, finding
from factdiff.comparison.slots.predication import frame
from factdiff.comparison.slots.what import other_predication
from factdiff.model.fact import Fact

#: How sure, from not at all; steps of one height are different words for it in a news text.
SCALE = {
    "hypothetical": 0, "question": 0, "alleged": 1, "possible": 2, "attempted": 2,
    "planned": 3, "intended": 3, "obligation": 3, "asserted": 4,
}  # fmt: skip


def modality(pair: Pair) -> Verdict:
    """Certainty raised or lowered along the scale."""
    old, new = pair.old.modality, pair.new.modality
    if old == new:
        return SAME
    before, after = SCALE.get(old), SCALE.get(new)
    if before == after or before is None or after is None:
        return Verdict(tolerated=(f"{old} and {new} are equally sure",))
    if excuse := _excuse(pair):
        return Verdict(tolerated=(f"{old} and {new}: {excuse}",))
    nature = "certainty raised" if after > before else "certainty lowered"
    return Verdict((finding("modality", nature, old, new, f"{old} → {new}"),))


def polarity(pair: Pair) -> Verdict:
    """Whether the new fact says the opposite."""
    old, new = pair.old.polarity, pair.new.polarity
    if old == new:
        return SAME
    if excuse := _excuse(pair):
        return Verdict(tolerated=(f"{old} and {new}: {excuse}",))
    return Verdict((finding("polarity", "replaced", old, new, f"{old} → {new}: turned over"),))


def tense(pair: Pair) -> Verdict:
    """What was to come has come, or the reverse; past and present are a matter of style.

    Nothing is said where the certainty already says it (planned → happened).
    """
    old, new = pair.old.tense, pair.new.tense
    if old == new:
        return SAME
    turned = {old, new} == {"past", "future"} and pair.old.modality == pair.new.modality == "asserted"
    if not turned or _excuse(pair):
        return Verdict(tolerated=(f"{old} and {new}: no other time of the fact",))
    return Verdict((finding("tense", "replaced", old, new, f"{old} → {new}"),))


def _excuse(pair: Pair) -> str | None:
    """Why a differing reading is no differing fact."""
    if pair.edit.same:
        return "not a word of the sentence was edited"
    if other_predication(pair):
        return "two predications of one sentence"
    verbs = _verbs(pair.old), _verbs(pair.new)
    reported = all(verbs) and verbs[0] != verbs[1]
    lost = frozenset(frame(pair.old, pair.beside_old)) & pair.edit.fewer
    won = frozenset(frame(pair.new, pair.beside_new)) & pair.edit.more
    if not reported and not lost and not won:
        return "nothing was edited that could say so"
    return None


def _verbs(fact: Fact) -> tuple[str, ...]:
    return tuple(link.verb for link in fact.source)
