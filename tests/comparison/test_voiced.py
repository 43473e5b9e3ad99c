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
    ("en", "The book was written by Ann Roe.", "The book was written with Ann Roe.", "changed"),
    ("en", "The board turned down the offer.", "The board was turned down by the offer.", "changed"),
    ("fr", "Le livre a été écrit par Anne Roy.", "Le livre a été écrit avec Anne Roy.", "changed"),
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


#: The same deed or purpose in other little words.
CALM = [
    ("en", "The offer was turned down by the board.", "The board turned down the offer."),
    ("en", "Two farms were cut off by the flood.", "The flood cut off two farms."),
    ("fr", "Le projet a été remis en cause par le juge.", "Le juge a remis en cause le projet."),
    ("fr", "On a retrouvé la barque dans le port.", "La barque a été retrouvée dans le port."),
    # what somebody feels at is no doer
    ("en", "The mayor was surprised by the result.", "The mayor was surprised at the result."),
    ("en", "The coach was disappointed by the score.", "The coach was disappointed with the score."),
    ("en", "Residents are worried by the noise.", "Residents are worried about the noise."),
    ("fr", "Le maire s'est dit surpris par le résultat.", "Le maire s'est dit surpris du résultat."),
    ("fr", "L'entraîneur est déçu par le score.", "L'entraîneur est déçu du score."),
]  # fmt: skip

#: What is to come as a purpose and as such is one thing, as is what was not possible and not done.
PURPOSES = [
    ("en", "The queen will fly to Oslo to open the museum.", "The queen will fly to Oslo, where she will open the museum.", "minor"),
    ("en", "The team will visit the plant to inspect the dam.", "The team will visit the plant and inspect the dam.", "minor"),
    ("en", "The minister went to Rome to sign the treaty.", "The minister went to Rome and signed the treaty.", "major"),
    # what was not possible was not done; what may not be is another thing
    ("en", "His lawyer could not be reached.", "His lawyer was not reached.", "minor"),
    ("en", "Rescuers could not save the boy.", "Rescuers did not save the boy.", "minor"),
    ("en", "He might not have seen the car.", "He did not see the car.", "major"),
    ("en", "The police could find the car.", "The police found the car.", "major"),
    ("fr", "Son avocat n'a pas pu être joint.", "Son avocat n'a pas été joint.", "minor"),
    ("fr", "Les secours n'ont pas pu sauver le garçon.", "Les secours n'ont pas sauvé le garçon.", "minor"),
    ("fr", "Il n'a peut-être pas vu la voiture.", "Il n'a pas vu la voiture.", "major"),
    ("fr", "La police a pu retrouver la voiture.", "La police a retrouvé la voiture.", "major"),
    ("en", "The firm wants to sell the plant.", "The firm will sell the plant.", "major"),
    ("fr", "Le ministre ira à Rome pour signer le traité.", "Le ministre ira à Rome et signera le traité.", "minor"),
    ("fr", "L'équipe visitera l'usine pour inspecter le barrage.", "L'équipe visitera l'usine et inspectera le barrage.", "minor"),
    ("fr", "Le ministre est allé à Rome pour signer le traité.", "Le ministre est allé à Rome et a signé le traité.", "major"),
    ("fr", "La société veut vendre l'usine.", "La société vendra l'usine.", "major"),
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


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_other_little_words_are_calm(language: str, old: str, new: str) -> None:
    """In both directions."""
    assert _sides(language, old, new) == [[], []]


@pytest.mark.parametrize(("language", "old", "new", "severity"), PURPOSES)
def test_a_purpose_weighs_by_its_time(language: str, old: str, new: str, severity: str) -> None:
    """In both directions."""
    for changes in _sides(language, old, new):
        assert [one[1] for one in changes] == [severity]
