"""A deed in the active and in the passive without its doer, through real extraction: who did it was left out, or underwent it."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare

#: The doer alone was left out.
LEFT_OUT = [
    ("en", "The court will hear the case in September.", "The case will be heard in September.", "the court"),
    ("en", "The council must publish the list in May.", "The list must be published in May.", "the council"),
    ("en", "The police have closed the bridge.", "The bridge has been closed.", "the police"),
    ("en", "The firm will not pay the fine.", "The fine will not be paid.", "the firm"),
    ("en", "The jury acquitted the nurse on Friday.", "The nurse was acquitted on Friday.", "the jury"),
    ("fr", "Le tribunal examinera l'affaire en septembre.", "L'affaire sera examinée en septembre.", "le tribunal"),
    ("fr", "Le conseil doit publier la liste en mai.", "La liste doit être publiée en mai.", "le conseil"),
    ("fr", "La police a fermé le pont.", "Le pont a été fermé.", "la police"),
    ("fr", "Le jury a acquitté l'infirmière vendredi.", "L'infirmière a été acquittée vendredi.", "le jury"),
    ("fr", "Le maire inaugurera la piscine lundi.", "La piscine sera inaugurée lundi.", "le maire"),
]  # fmt: skip

#: Whoever did it has it done to him, or the deed is denied, or it is done to somebody else.
TOLD = [
    ("en", "The fan attacked the referee on Monday.", "The fan was attacked on Monday.", "changed"),
    ("en", "The thief robbed a tourist in the park.", "The thief was robbed in the park.", "changed"),
    ("en", "The firm will pay the fine.", "The fine will not be paid.", "contradicted"),
    ("en", "The firm paid the fine.", "The fine was never paid.", "contradicted"),
    ("en", "The court will hear the case in September.", "The appeal will be heard in September.", "changed"),
    ("fr", "Le supporter a attaqué l'arbitre lundi.", "Le supporter a été attaqué lundi.", "changed"),
    ("fr", "Le voisin a frappé un enfant dans le parc.", "Le voisin a été frappé dans le parc.", "changed"),
    ("fr", "La police a fermé le pont.", "Le pont n'a pas été fermé.", "contradicted"),
    ("fr", "Le tribunal examinera l'affaire en septembre.", "Le recours sera examiné en septembre.", "changed"),
]  # fmt: skip


def _sides(language: str, old: str, new: str) -> list[list[tuple[str, str, list[str | None]]]]:
    """Kind, severity and the values of the slots of each change, in both directions."""
    sets = [api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)]
    found = []
    for one, other in (sets, sets[::-1]):
        diff = compare(one, other)
        assert not [edit for edit in diff.unread if edit.old or edit.new]
        changes = [c for c in diff.changes if c.kind not in ("unchanged", "reworded")]
        found.append(
            [(c.kind, c.severity, [v for s in c.slots for v in (s.slot, s.old, s.new)]) for c in changes]
        )
    return found


@pytest.mark.parametrize(("language", "old", "new", "doer"), LEFT_OUT)
def test_a_passive_leaves_its_doer_out(language: str, old: str, new: str, doer: str) -> None:
    """That is all that is told, and it weighs little."""
    gone, come = _sides(language, old, new)
    assert gone == [("changed", "minor", ["who", doer, None])]
    assert come == [("changed", "minor", ["who", None, doer])]


@pytest.mark.parametrize(("language", "old", "new", "kind"), TOLD)
def test_what_looks_like_it_is_grave(language: str, old: str, new: str, kind: str) -> None:
    """Another part in the deed, a denial, another deed."""
    for changes in _sides(language, old, new):
        assert kind in {one[0] for one in changes}
        assert {"critical", "major"} & {one[1] for one in changes}
