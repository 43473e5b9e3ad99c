"""The table of kinds: what can be found, how grave it is unless configured, and what a reviewer should do."""

from __future__ import annotations

from factdiff.comparison import grading
from factdiff.model.change import SlotChange
from factdiff.model.report import Kind

SLOTS = ("who", "what", "where", "when", "source", "modality", "polarity", "tense", "quantities")
CHANGED = "changed"
PINNED = ("pinned-changed", "pinned-removed")

_WHOLE = (
    Kind("added", "minor", "A claim is new.", "Check that it has a source and stands in the right place."),
    Kind("beyond", "info", "A claim stands behind the place where the other version breaks off.",
         "Compare whole articles."),
    Kind("contradicted", "critical", "The new version says the opposite of a claim.",
         "Say so in a correction notice, or restore the claim."),
    Kind("orphan-notice", "minor", "A correction notice speaks of a change that was not found.",
         "Make the correction that the notice promises, or mend the notice."),
    Kind("pinned-changed", "critical", "A fact in the lock says something else now.",
         "Restore it, or pin the new fact with: factdiff lock."),
    Kind("pinned-removed", "critical", "A fact in the lock is gone.",
         "Restore it, or take it out with: factdiff lock."),
    Kind("removed-article", "major", "An article that the other side has is gone.",
         "Restore the file, or accept its removal."),
    Kind("retracted", "major", "A claim is gone.",
         "Say so in a correction notice, or restore it. Far from the headline and of little weight it is minor."),
    Kind("reworded", "info", "A claim is made in other words.", "Nothing, unless wording is fixed."),
    Kind("unread-edit", "major", "Words were edited that no claim holds.",
         "Read the edit yourself; accept it where it is harmless."),
    Kind("unread", "info", "A sentence of the new version could not be read, so nothing is said of it.",
         "Read it yourself."),
)  # fmt: skip

_NATURES = {
    "replaced": ("{slot} was replaced by another.", "Check the new value; where the old one was wrong, say so."),
    "refined": ("{slot} is given more exactly.", "Check the detail."),
    "generalised": ("{slot} is given less exactly.", "Check whether the detail was wrong."),
    "added": ("{slot} was added.", "Check it."),
    "removed": ("{slot} was dropped.", "Check whether it was wrong."),
    "renamed": ("The spelling of a name was corrected ({slot}).", "Check the spelling."),
    "attribution-added": ("A claim has a source now.", "Check the source."),
    "attribution-removed": ("A claim lost its source: the article vouches for it now.",
                            "Restore the source, or check that the claim is beyond doubt."),
    "attribution-replaced": ("A claim has another source.", "Check which of the two said it."),
    "certainty-raised": ("A claim is made with more certainty.", "Check what made it certain."),
    "certainty-lowered": ("A claim is made with less certainty.", "Check whether it should be withdrawn."),
}  # fmt: skip

_WORDS = {
    "who": "The person or body concerned",
    "what": "What is said",
    "where": "The place",
    "when": "The time",
    "source": "The source",
    "modality": "The certainty",
    "polarity": "Affirmation or denial",
    "tense": "The tense",
    "quantities": "A number",
}

_GENERAL = ("replaced", "refined", "generalised", "added", "removed", "renamed")
#: What can become of each slot, as parts of ids.
OF_SLOTS = {
    "who": _GENERAL,
    "what": _GENERAL,
    "where": _GENERAL,
    "when": tuple(nature for nature in _GENERAL if nature != "renamed"),
    "quantities": tuple(nature for nature in _GENERAL if nature != "renamed"),
    "source": (
        "replaced",
        "refined",
        "generalised",
        "renamed",
        *(n for n in _NATURES if n.startswith("attribution")),
    ),
    "modality": ("replaced", "certainty-raised", "certainty-lowered"),
    "polarity": ("replaced",),
    "tense": ("replaced",),
}


def _slots() -> tuple[Kind, ...]:
    """A kind for each slot and nature, graded as the comparison grades it outside the headline."""
    return tuple(
        Kind(
            f"{slot}-{nature}",
            _grade(slot, nature),
            _NATURES[nature][0].format(slot=_WORDS[slot]),
            _NATURES[nature][1],
        )
        for slot in SLOTS
        for nature in OF_SLOTS[slot]
    )


def _grade(slot: str, nature: str) -> str:
    return grading.severity(CHANGED, (), (), (SlotChange(slot, nature.replace("-", " "), None, None),))


KINDS = {kind.id: kind for kind in sorted((*_WHOLE, *_slots()), key=lambda kind: kind.id)}
NATURES = tuple(sorted(_NATURES))


def of_slot(change: SlotChange) -> str:
    """The id of a slot change."""
    return f"{change.slot}-{change.nature.replace(' ', '-')}"


def describe(identity: str) -> Kind:
    """The kind of an id; one that the table does not hold (a slot made elsewhere) describes itself."""
    return KINDS.get(identity) or Kind(
        identity, "major", "Something that the table does not describe changed.", ""
    )
