"""Denied lines without an auxiliary, joined adverbs, and who is accused by whom.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Pas de rafraîchissement prévu avant lundi.", ["Pas de rafraîchissement prévu avant lundi"]),
    ("fr", "Pas de blessé signalé après l'incendie.", ["Pas de blessé signalé après l'incendie"]),
    ("fr", "Pas d'accord trouvé à Genève.", ["Pas d'accord trouvé à Genève"]),
    ("fr", "Aucun train prévu avant lundi à Lyon.", ["Aucun train prévu avant lundi à Lyon"]),
    ("en", "No injuries reported after the blaze.", ["No injuries reported after the blaze"]),
    ("fr", "Plusieurs élus ont rapidement et clairement marqué leur désaccord.", ["Plusieurs élus ont rapidement et clairement marqué leur désaccord"]),
    ("fr", "La ville a lentement mais sûrement réduit sa dette.", ["La ville a lentement mais sûrement réduit sa dette"]),
    ("en", "The firm was slowly but surely losing money.", ["The firm was slowly but surely losing money"]),
    ("fr", "Accusé par le président Roy d'avoir menti, le général a été arrêté.", ["Roy est président", "Le général a été accusé par le président Roy d'avoir menti", "Le général a été arrêté"]),
    ("fr", "Le général Vidal, accusé par Paul Roy d'avoir menti, a été arrêté.", ["Vidal est général", "Vidal a été accusé par Paul Roy d'avoir menti", "Le général Vidal a été arrêté"]),
    ("fr", "Le maire est accusé par le juge d'avoir touché 3000 euros.", ["Le maire est accusé par le juge d'avoir touché 3000 euros"]),
    ("fr", "La firme a été contrainte par le tribunal à vendre le site.", ["La firme a été contrainte par le tribunal à vendre le site"]),
    ("fr", "Une enquête parue en mai accuse le maire.", ["Une enquête est parue en mai", "Une enquête parue en mai accuse le maire"]),
    ("en", "The singer, who turns 60 on Monday, will tour.", ["The singer turns 60 on Monday", "The singer will tour"]),
    ("fr", "La chanteuse, qui fête ses 60 ans lundi, part en tournée.", ["La chanteuse fête ses 60 ans lundi", "La chanteuse part en tournée"]),
    ("en", "+ Added two keys to the lock.", ["Added two keys to the lock"]),
    ("en", "* Villagers can now trade wool.", ["Villagers can now trade wool"]),
    ("en", "• The bridge is closed.", ["The bridge is closed"]),
    ("en", "+12 points were added to the score.", ["+12 points were added to the score"]),
    ("fr", "• Le pont est fermé.", ["Le pont est fermé"]),
    ("fr", "+ Deux clés ont été ajoutées.", ["Deux clés ont été ajoutées"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims


DENIED = [
    ("fr", "Pas de blessé signalé après l'incendie.", ["blessé"]),
    ("fr", "Pas d'accord trouvé à Genève.", ["accord"]),
    ("fr", "Aucun train prévu avant lundi à Lyon.", ["train"]),
    ("en", "No deal reached in Geneva.", ["deal"]),
]


@pytest.mark.parametrize(("language", "text", "names"), DENIED)
def test_a_line_denies_its_participle(language: str, text: str, names: list[str]) -> None:
    fact = extracted(language, text).facts[-1]
    assert (fact.polarity, [one.name for one in fact.who]) == ("negative", names)


ACCUSED = [
    ("fr", "Le général Vidal, accusé par Paul Roy d'avoir menti, a été arrêté.", "Vidal"),
    ("fr", "Le maire est accusé par Paul Roy d'avoir touché 3000 euros.", "maire"),
    ("fr", "La firme a été contrainte par le tribunal à vendre le site.", "firme"),
]


@pytest.mark.parametrize(("language", "text", "name"), ACCUSED)
def test_who_is_accused_did_it_and_not_who_accuses(language: str, text: str, name: str) -> None:
    done = [fact for fact in extracted(language, text).facts if fact.modality != "asserted"]
    assert [one.name for fact in done for one in fact.who] == [name]
