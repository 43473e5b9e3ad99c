"""One deed in the active and in the passive without its doer: who did it was left out, or has it done to him now."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.exchanging import telling
from factdiff.comparison.account.ledger import NEW, OLD, Edit
from factdiff.comparison.slots.finding import Difference, Pair, finding, holds
from factdiff.comparison.slots.surface import surface
from factdiff.languages.spelling import fold
from factdiff.model.fact import Argument, Fact, Participant, Span
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Voiced:
    """What a passive left out or turned round, and where the words stand that are told by it; ``then`` is of one time."""

    told: Difference
    side: int
    span: Span
    then: bool

    def tells(self, edit: Edit, cues: Cues) -> bool:
        """Whether an edit has no other words than those, and the auxiliaries of the passive."""
        rows = edit.old, edit.new
        own = [unit for unit in rows[self.side] if cues.heavy(unit)]
        other = [unit for unit in rows[1 - self.side] if not (self.then and cues.carries(unit))]
        return not other and all(holds(self.span, (unit,), (0, 0)) for unit in own)


def voiced(pair: Pair, cues: Cues) -> Voiced | None:
    """What became of the doer where one side has a deed in the active and the other in the passive without a doer."""
    for side, active, passive in ((OLD, pair.old, pair.new), (NEW, pair.new, pair.old)):
        objects = [one for one in active.what.arguments if one.role == "object"]
        if len(active.who) != 1 or len(passive.who) != 1 or len(objects) != 1 or not pair.one_predicate:
            continue
        if any(one.role == "object" for one in passive.what.arguments):
            continue
        if cues.passive(side, active) or not cues.passive(1 - side, passive):
            continue
        then = active.tense == passive.tense
        if _nobody(active.who[0], cues):
            continue
        doer, patient, other = active.who[0], objects[0], passive.who[0]
        if _one(patient, other, pair, cues) and not _one(doer, other, pair, cues):
            if not _telling(doer, cues) & pair.sentences[1 - side].held:
                return Voiced(_left_out(doer, side, pair), side, doer.span, then)
        elif _one(doer, other, pair, cues) and not _telling(patient, cues) & pair.sentences[1 - side].held:
            told = finding("what", "replaced", *_said((active, passive), side), "who did it underwent it")
            return Voiced(told, side, patient.span, then)
    return None


def _nobody(doer: Participant, cues: Cues) -> bool:
    """Whether nobody in particular does it: "on a retrouvé le corps"."""
    return fold(doer.span.text) in cues.lexicon.impersonal


def _telling(entry: Participant | Argument, cues: Cues) -> frozenset[str]:
    """The words that tell who somebody is, however short they are."""
    return frozenset(telling(entry.span.text, cues.lexicon))


def _one(one: Participant | Argument, other: Participant | Argument, pair: Pair, cues: Cues) -> bool:
    """Whether two entries are one by name or by their words."""
    texts = [_telling(entry, cues) for entry in (one, other)]
    return pair.names.same(one.name, other.name) or (bool(texts[0]) and texts[0] == texts[1])


def _left_out(doer: Participant, side: int, pair: Pair) -> Difference:
    shown = surface(doer, pair.names)
    return finding("who", "added", None, shown) if side else finding("who", "removed", shown, None)


def _said(facts: Sequence[Fact], side: int) -> tuple[str, str]:
    """What is said of both, old before new."""
    first, last = (fact.what.span.text for fact in facts)
    return (last, first) if side else (first, last)
