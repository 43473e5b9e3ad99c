"""Modality, polarity and tense: how real the fact is, whether it holds, and when."""

from __future__ import annotations

from factdiff.comparison.slots.finding import Difference, finding
from factdiff.model.fact import Fact

#: How sure, from not at all; steps of one height are different words for it in a news text.
SCALE = {
    "hypothetical": 0, "question": 0, "alleged": 1, "possible": 2, "attempted": 2,
    "planned": 3, "intended": 3, "obligation": 3, "asserted": 4,
}  # fmt: skip


_COMING = frozenset({"planned", "asserted"})


def modality(old: Fact, new: Fact) -> Difference | None:
    """Certainty raised or lowered: the status itself, or one of several that hold."""
    if old.tense == new.tense == "future" and {*_marks(old), *_marks(new)} <= _COMING:
        # "Would operate all flights, it said" and "all flights will operate": to come in either form.
        return None
    before, after = SCALE.get(old.modality), SCALE.get(new.modality)
    if old.modality != new.modality and before is not None and after is not None and before != after:
        nature = "certainty raised" if after > before else "certainty lowered"
        return finding("modality", nature, old.modality, new.modality)
    marks = _marks(old), _marks(new)
    if marks[0] == marks[1]:
        return None
    lost, won = marks[0] - marks[1], marks[1] - marks[0]
    nature = "replaced" if lost and won else "certainty raised" if lost else "certainty lowered"
    if lost and won:
        least = min(SCALE.get(mark, 0) for mark in lost), min(SCALE.get(mark, 0) for mark in won)
        if least[0] == least[1]:
            return None
        nature = "certainty raised" if least[1] > least[0] else "certainty lowered"
    return finding("modality", nature, ", ".join(sorted(marks[0])), ", ".join(sorted(marks[1])))


def both_to_come(old: Fact, new: Fact) -> bool:
    """ "Will go there to sign it", "will go there and sign it": the purpose of what is to come, and what is to come."""
    return {old.modality, new.modality} == {"intended", "planned"}


def both_failed(old: Fact, new: Fact) -> bool:
    """ "Could not save him" and "did not save him": what was not possible was not done."""
    over = all(fact.tense == "past" for fact in (old, new) if fact.modality == "asserted")
    negative = old.polarity == new.polarity == "negative"
    return over and negative and {old.modality, new.modality} == {"possible", "asserted"}


def _marks(fact: Fact) -> frozenset[str]:
    return frozenset(fact.marks or (fact.modality,))


def polarity(old: Fact, new: Fact) -> Difference | None:
    """Whether the new fact says the opposite."""
    if old.polarity == new.polarity or asked(old, new):
        return None
    return finding(
        "polarity", "replaced", old.polarity, new.polarity, f"{old.polarity} → {new.polarity}: turned over"
    )


def asked(old: Fact, new: Fact) -> bool:
    """Whether either claim is only asked, so that it neither holds nor fails: an answer contradicts nothing."""
    return "question" in _marks(old) | _marks(new)


def tense(old: Fact, new: Fact) -> Difference | None:
    """What holds is over, what was to come has come, or the reverse.

    Nothing is said where the certainty already says it (planned → happened).
    """
    if old.tense == new.tense or old.modality != new.modality:
        return None
    return finding("tense", "replaced", old.tense, new.tense)
