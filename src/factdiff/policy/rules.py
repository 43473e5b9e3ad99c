"""Rules that look at a whole change: each raises a finding to the level that the policy gives it."""

from __future__ import annotations

from collections.abc import Callable

from factdiff.model.change import Change

_TAKEN_BACK = frozenset({
    "replaced", "removed", "generalised",
    "attribution removed", "attribution replaced", "certainty raised", "certainty lowered",
})  # fmt: skip


def silent_correction(change: Change) -> bool:
    """What was said before was altered or taken back, and no notice of the new version says so."""
    if change.acknowledged or change.beyond:
        return False
    taken_back = any(slot.nature in _TAKEN_BACK for slot in change.slots)
    return change.kind in ("contradicted", "retracted") or (change.kind == "changed" and taken_back)


def attribution_removed(change: Change) -> bool:
    """A claim that had a source is the article's own word now."""
    return any((slot.slot, slot.nature) == ("source", "attribution removed") for slot in change.slots)


def source_made_anonymous(change: Change) -> bool:
    """A claim whose source had a name has only unnamed ones now."""
    replaced = any((slot.slot, slot.nature) == ("source", "attribution replaced") for slot in change.slots)
    before = [link.kind for fact in change.old for link in fact.source]
    after = [link.kind for fact in change.new for link in fact.source]
    named = any(kind != "anonymous" for kind in before)
    return replaced and named and bool(after) and all(kind == "anonymous" for kind in after)


def number_in_headline(change: Change) -> bool:
    """A number changed in a claim that the headline makes."""
    in_title = any(fact.section == "title" for fact in change.old + change.new)
    return in_title and any(slot.slot == "quantities" for slot in change.slots)


def quotation_altered(change: Change) -> bool:
    """Words inside quotation marks changed, or were given to another speaker."""
    quoted = any(fact.kind == "quote" for fact in change.old + change.new)
    touched = any(
        slot.slot == "what"
        and slot.old
        and any(slot.old in span.text for fact in change.old for span in fact.quoted)
        for slot in change.slots
    )
    return change.kind == "changed" and (quoted or touched)


RULES: dict[str, Callable[[Change], bool]] = {
    "attribution-removed": attribution_removed,
    "number-in-headline": number_in_headline,
    "quotation-altered": quotation_altered,
    "silent-correction": silent_correction,
    "source-made-anonymous": source_made_anonymous,
}
