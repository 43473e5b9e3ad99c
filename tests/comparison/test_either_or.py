"""A denial and a word of opposite meaning, a report and the speaker's own words, an age by itself, through real extraction."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from tests.comparison.told import told

#: Where one of two words must hold, a denial of the one is the other; a speaker says "I" of himself.
CALM = [
    ("en", "The shop is not open on Sundays.", "The shop is closed on Sundays."),
    ("en", "The hostage is not alive.", "The hostage is dead."),
    ("en", "The claim is not true.", "The claim is false."),
    ("fr", "Le magasin n'est pas ouvert le dimanche.", "Le magasin est fermé le dimanche."),
    ("fr", "L'otage n'est plus vivant.", "L'otage est mort."),
    ("fr", "L'affirmation n'est pas vraie.", "L'affirmation est fausse."),
    # an age in a sentence of its own
    ("en", "The singer died in Paris on Friday. She was 71.", "The singer, 71, died on Friday in Paris."),
    ("en", "The baker was arrested in Leeds. He is 34.", "The 34-year-old baker was arrested in Leeds."),
    ("en", "The painter died at home. He was 90 years old.", "The painter died at home at the age of 90."),
    ("fr", "La chanteuse est décédée à Paris vendredi. Elle avait 71 ans.", "La chanteuse est morte vendredi à Paris à l'âge de 71 ans."),
    ("fr", "Le boulanger a été arrêté à Lille. Il a 34 ans.", "Le boulanger, âgé de 34 ans, a été arrêté à Lille."),
    ("fr", "Le peintre est mort chez lui. Il était âgé de 90 ans.", "Le peintre est mort chez lui, à 90 ans."),
    ("en", "He said he had never met the man.", '"I have never met the man," he said.'),
    ("en", "She said she would sell her shares.", '"I will sell my shares," she said.'),
    ("en", "The coach said his players were tired.", '"My players are tired," the coach said.'),
    ("fr", "Il a dit qu'il n'avait jamais vu cet homme.", "« Je n'ai jamais vu cet homme », a-t-il dit."),
    ("fr", "L'entraîneur a dit que ses joueurs étaient fatigués.", "« Mes joueurs sont fatigués », a dit l'entraîneur."),
]  # fmt: skip

#: Both deny, in words that leave something between them: no contradiction, and a change for all that.
BETWEEN = [
    ("en", "The team did not win the final.", "The team lost the final."),
    ("en", "The board did not accept the offer.", "The board rejected the offer."),
    ("en", "The tank is not full.", "The tank is empty."),
    ("en", "The clerk is not always present.", "The clerk is absent."),
    ("en", "The nurse did not find him alive.", "The nurse found him dead."),
    ("fr", "L'équipe n'a pas gagné la finale.", "L'équipe a perdu la finale."),
    ("fr", "Le conseil n'a pas accepté l'offre.", "Le conseil a rejeté l'offre."),
    ("fr", "La cuve n'est pas pleine.", "La cuve est vide."),
    ("fr", "L'employé n'est pas toujours présent.", "L'employé est absent."),
]

#: One of the two alone is turned, or somebody else is meant.
TURNED = [
    ("en", "The senator was not absent from the meeting.", "The senator was absent from the meeting."),
    ("en", "The shop is open on Sundays.", "The shop is closed on Sundays."),
    ("en", "She said she would sell her shares.", '"I will not sell my shares," she said.'),
    ("en", "She said the mayor would sell his shares.", '"I will sell my shares," she said.'),
    ("fr", "Le sénateur n'était pas absent.", "Le sénateur était absent."),
    ("fr", "Le magasin est ouvert le dimanche.", "Le magasin est fermé le dimanche."),
    ("fr", "Il a dit que le maire n'avait jamais vu cet homme.", "« Je n'ai jamais vu cet homme », a-t-il dit."),
]  # fmt: skip


def _changes(language: str, old: str, new: str) -> list[tuple[str, str]]:
    """The kind and severity of each change."""
    diff = compare(*(api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)))
    return [(change.kind, change.severity) for change in diff.changes]


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_the_other_of_two_is_a_denial(language: str, old: str, new: str) -> None:
    """In both directions."""
    assert told(language, old, new) == told(language, new, old) == []


@pytest.mark.parametrize(("language", "old", "new"), BETWEEN)
def test_two_denials_are_no_contradiction(language: str, old: str, new: str) -> None:
    """In both directions."""
    for changes in (_changes(language, old, new), _changes(language, new, old)):
        assert ("changed", "major") in changes
        assert "contradicted" not in {kind for kind, _ in changes}


@pytest.mark.parametrize(("language", "old", "new"), TURNED)
def test_one_turn_alone_is_grave(language: str, old: str, new: str) -> None:
    """In both directions."""
    for changes in (_changes(language, old, new), _changes(language, new, old)):
        assert {"critical", "major"} & {severity for _, severity in changes}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The baker was arrested in Leeds. He is 34.", "The baker, 43, was arrested in Leeds."),
        (
            "fr",
            "Le boulanger a été arrêté à Lille. Il a 34 ans.",
            "Le boulanger, 43 ans, a été arrêté à Lille.",
        ),
    ],
)
def test_another_age_is_told(language: str, old: str, new: str) -> None:
    """In both directions."""
    assert told(language, old, new)
    assert told(language, new, old)
