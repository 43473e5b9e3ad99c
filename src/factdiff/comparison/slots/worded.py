"""Words that no slot with a value holds: of a name, an argument, the predicate."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.ledger import Edit
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import GENERALISED, REFINED, RENAMED
from factdiff.comparison.slots.finding import Difference, Pair, finding, holds
from factdiff.model.fact import Fact


def worded(edit: Edit, pair: Pair, cues: Cues) -> Difference:
    """What an edit changed in what a fact says, by its words."""
    texts = edit.texts
    if cues.respelled(edit, pair.names):
        return finding("who", RENAMED, *texts, f"{texts[0]} → {texts[1]}: respelled")
    if edit.old and edit.new and all(unit.kind == "number" for unit in (*edit.old, *edit.new)):
        return finding("quantities", "replaced", *texts, "figures that no slot holds")
    old = _holder(pair.old, edit.old, edit.old_at) or texts[0] or None
    new = _holder(pair.new, edit.new, edit.new_at) or texts[1] or None
    if cues.opposed(edit):
        return finding("polarity", "replaced", old, new, f"{texts[0]} → {texts[1]}: the opposite")
    verbatim = pair.old.kind == pair.new.kind == "quote"
    both = (
        edit.old and edit.new
    ) or verbatim  # Words of a quotation are no more or less exact: they are others.
    nature = "replaced" if both else "refined" if edit.new else "generalised"
    value = " ".join(unit.word or str(unit.key) for unit in edit.new)
    return finding("what", nature, old, new, f"{texts[0]} → {texts[1]}", value=value)


def _holder(fact: Fact, row: Sequence[Unit], at: tuple[int, int]) -> str | None:
    """The shortest argument that holds the words, else the predicate where it does."""
    for argument in sorted(fact.what.arguments, key=lambda argument: argument.span.end - argument.span.start):
        if holds(argument.span, row, at):
            return argument.span.text
    if holds(fact.what.span, row, at):
        return fact.what.span.text
    return reasons.shown(row) or None


def merged(found: Sequence[Difference], pair: Pair) -> list[Difference]:
    """The findings of one pair, each slot told once: words of a rephrased clause, a value that went and one that came."""
    joined = [one for slot in dict.fromkeys(f.change.slot for f in found) for one in _slot(slot, found, pair)]
    turned = any(one.change.slot == "polarity" for one in joined)
    # A denial instead of a confirmation is told by the claim that it turns over.
    return [
        one
        for one in joined
        if not (turned and (one.change.slot, one.change.nature) == ("source", "replaced"))
    ]


def _slot(slot: str, found: Sequence[Difference], pair: Pair) -> list[Difference]:
    own = [one for one in found if one.change.slot == slot]
    if slot == "what":
        return [_words(own, pair)]
    if slot == "source" and {REFINED, GENERALISED} <= {one.change.nature for one in own}:
        # One link went and another came: the chain is as long as before.
        kept = [one for one in own if one.change.nature not in (REFINED, GENERALISED)]
        change = next(one.change for one in own if one.change.nature == REFINED)
        return [*kept, finding(slot, "attribution replaced", change.old, change.new)]
    gone = [one for one in own if one.change.new is None]
    come = [one for one in own if one.change.old is None]
    if len(gone) != 1 or len(come) != 1:
        return own
    nature = "attribution replaced" if slot == "source" else "replaced"
    both = finding(slot, nature, gone[0].change.old, come[0].change.new, value=come[0].value)
    return [*(one for one in own if one not in (*gone, *come)), both]


def _words(said: Sequence[Difference], pair: Pair) -> Difference:
    if len(said) == 1:
        return said[0]
    natures = {one.change.nature for one in said}
    nature = natures.pop() if len(natures) == 1 else "replaced"
    olds = [text for text in dict.fromkeys(one.change.old for one in said) if text]
    news = [text for text in dict.fromkeys(one.change.new for one in said) if text]
    old = olds[0] if len(olds) == 1 else pair.old.what.span.text or ", ".join(olds)
    new = news[0] if len(news) == 1 else pair.new.what.span.text or ", ".join(news)
    reason, value = "; ".join(one.reason for one in said), " ".join(one.value for one in said)
    return finding("what", nature, old or None, new or None, reason, value=value)
