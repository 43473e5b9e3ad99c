"""What must have been and what is only wished for: the first is possible, the second no fact.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The porter must have seen the thief on the stairs.", ["The porter must have seen the thief on the stairs [possible]"]),
    ("en", "The fire must have started in the kitchen, the chief of the brigade said.", ["The fire must have started in the kitchen <chief of the brigade> [possible]"]),
    ("en", "Someone must have left the gate open.", ["Someone must have left the gate open [possible]"]),
    ("en", "The painter must have lived in Genoa before 1610.", ["The painter must have lived in Genoa before 1610 [possible]"]),
    ("en", "The suspects must have fled through the cellar.", ["The suspects must have fled through the cellar [possible]"]),
    ("en", "Applicants must have lived in Norway for five years.", ["Applicants must have lived in Norway for five years [obligation]"]),
    ("en", "The pilot must have heard the alarm.", ["The pilot must have heard the alarm [possible]"]),
    ("en", "The members must vote on Tuesday.", ["The members must vote on Tuesday [obligation]"]),
    ("en", "Let's hope the dam holds.", []),
    ("en", "Fingers crossed the baker comes back.", ["Fingers crossed the baker comes back"]),
    ("en", "May the best team win.", []),
    ("en", "If only the ferry had turned back.", ["If only the ferry had turned back [hypothetical]"]),
    ("en", "May she rest in peace.", []),
    ("en", "May the force be with them.", []),
    ("en", "Let us hope that the pilot is safe.", []),
    ("en", "If only the mayor had listened.", ["If only the mayor had listened [hypothetical]"]),
    ("fr", "Le concierge a dû voir le voleur dans l'escalier.", ["Le concierge a dû voir le voleur dans l'escalier [possible]"]),
    ("fr", "Quelqu'un a dû laisser la grille ouverte.", ["Quelqu'un a dû laisser la grille ouverte [possible]"]),
    ("fr", "Le peintre devait avoir vécu à Gênes avant 1610.", ["Le peintre devait avoir vécu à Gênes avant 1610 [possible]"]),
    ("fr", "Les suspects doivent avoir fui par la cave.", ["Les suspects doivent avoir fui par la cave [possible]"]),
    ("fr", "La commune a dû fermer la piscine faute d'argent.", ["La commune a dû fermer la piscine faute d'argent [obligation]"]),
    ("fr", "Les élèves devront porter un uniforme.", ["Les élèves devront porter un uniforme [obligation]"]),
    ("fr", "Le pilote a dû entendre l'alarme.", ["Le pilote a dû entendre l'alarme [possible]"]),
    ("fr", "La voisine doit avoir entendu les cris.", ["La voisine doit avoir entendu les cris [possible]"]),
    ("fr", "Espérons que la digue tienne.", []),
    ("fr", "Espérons que le boulanger reviendra.", []),
    ("fr", "Pourvu que le juge soit juste.", []),
    ("fr", "Que le meilleur gagne.", []),
    ("fr", "Si seulement le ferry avait fait demi-tour.", ["Si seulement le ferry avait fait demi-tour [hypothetical]"]),
    ("fr", "Croisons les doigts pour que la boulangère revienne.", ["La boulangère doit revenir [intended]"]),
    ("fr", "Souhaitons que le maire revienne.", []),
    ("fr", "Rappelons que le pont a fermé en 2019.", ["Le pont a fermé en 2019"]),
    ("fr", "Que la lumière soit faite.", []),
    ("fr", "Prions pour que le pilote soit sauvé.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_is_inferred_or_wished_is_no_duty_and_no_deed(
    language: str, text: str, claims: list[str]
) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
