"""Names behind words that only say which people somebody is of, or what they do.

Every row gives a sentence and all the claims that are read from it, with who vouches, how sure they are and, in braces, who is meant.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, names, vouched

CLAIMS = [
    ("fr", "La Kényane Ruth Wanjiru a remporté la course.", ["Ruth Wanjiru est kényane {Ruth Wanjiru}", "La Kényane Ruth Wanjiru a remporté la course {Ruth Wanjiru}"]),
    ("fr", "L'Italien Marco Bianchi a été arrêté à Madrid.", ["Marco Bianchi est italien {Marco Bianchi}", "L'Italien Marco Bianchi a été arrêté à Madrid {Marco Bianchi}"]),
    ("fr", "L'américain Boeing a annoncé 3.000 suppressions d'emplois.", ["L'américain Boeing a annoncé 3.000 suppressions d'emplois {Boeing}"]),
    ("fr", "Le suisse Novartis va racheter le laboratoire.", ["Le suisse Novartis va racheter le laboratoire [planned] {Novartis}"]),
    ("fr", "La patineuse kényane Ruth Wanjiru a gagné.", ["Ruth Wanjiru est une patineuse kényane {Ruth Wanjiru}", "La patineuse kényane Ruth Wanjiru a gagné {Ruth Wanjiru}"]),
    ("fr", "Le Russe a démenti.", ["Le Russe a démenti {Russe}"]),
    ("en", "Kenyan skater Ruth Wanjiru won.", ["Ruth Wanjiru is the Kenyan skater {Ruth Wanjiru}", "Kenyan skater Ruth Wanjiru won {Ruth Wanjiru}"]),
    ("en", "The Italian Marco Bianchi resigned on Tuesday.", ["The Italian Marco Bianchi resigned on Tuesday {Marco Bianchi}"]),
    ("en", "Astrophysicist Tom Cole was honoured in Leeds.", ["Tom Cole is an astrophysicist {Tom Cole}", "Astrophysicist Tom Cole was honoured in Leeds {Tom Cole}"]),
    ("en", "Half of those surveyed said they had skipped a meal.", ["Half of those surveyed had skipped a meal <Half of those surveyed> {Half of those surveyed}"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [f"{vouched(fact)} {{{names(fact)}}}" for fact in extracted(language, text).facts] == claims
