"""Shares of several stay whole, and what says who is meant by all tells of nobody.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("en", "More than a third of the teachers said they would strike.", ["More than a third of the teachers would strike"]),
    ("en", "About 60 percent of voters said they trusted the court.", ["About 60 percent of voters trusted the court"]),
    ("en", "Two in five parents said they skipped meals.", ["Two in five parents skipped meals"]),
    ("en", "Most of the doctors surveyed said they were tired.", ["Most of the doctors were tired"]),
    ("en", "A majority of members said they would leave.", ["A majority of members would leave"]),
    ("fr", "Plus d'un tiers des enseignants ont dit vouloir faire grève.", ["Plus d'un tiers des enseignants veulent faire grève"]),
    ("fr", "Près de la moitié des sondés disent avoir perdu de l'argent.", ["Près de la moitié des sondés ont perdu de l'argent"]),
    ("fr", "La plupart des médecins interrogés affirment être fatigués.", ["La plupart des médecins interrogés sont fatigués"]),
    ("fr", "Environ 60 % des électeurs ont déclaré faire confiance à la justice.", ["Environ 60 % des électeurs font confiance à la justice"]),
    ("fr", "La plupart des élus ont dit qu'ils partiraient.", ["La plupart des élus partiraient"]),
    ("fr", "Une majorité de Français estiment qu'ils paient trop d'impôts.", ["Une majorité de Français paient trop d'impôts"]),
    ("en", "The law bars anyone convicted of fraud from voting.", ["The law bars anyone convicted of fraud from voting"]),
    ("en", "The ban covers any car built before 1990.", ["The ban covers any car built before 1990"]),
    ("en", "The fund pays every worker injured at the plant.", ["The fund pays every worker injured at the plant"]),
    ("en", "No one born after 2010 may buy tobacco.", ["No one born after 2010 may buy tobacco"]),
    ("en", "The rule applies to any firm that employs more than 50 people.", ["The rule applies to any firm that employs more than 50 people"]),
    ("en", "No passenger injured in the crash has died.", ["No passenger injured in the crash has died"]),
    ("fr", "L'interdiction vise tout véhicule construit avant 1990.", ["L'interdiction vise tout véhicule construit avant 1990"]),
    ("fr", "Le fonds indemnise chaque ouvrier blessé à l'usine.", ["Le fonds indemnise chaque ouvrier blessé à l'usine"]),
    ("fr", "Aucun enfant né après 2010 ne pourra acheter de tabac.", ["Aucun enfant né après 2010 ne pourra acheter de tabac"]),
    ("fr", "La règle s'applique à toute entreprise qui emploie plus de 50 personnes.", ["La règle s'applique à toute entreprise qui emploie plus de 50 personnes"]),
    ("fr", "Toute la ville, construite en 1930, a brûlé.", ["Toute la ville a été construite en 1930", "Toute la ville a brûlé"]),
    ("en", "Spain's government said it would appeal.", ["Spain's government would appeal"]),
    ("en", "Lagos' port authority said it had closed a dock.", ["Lagos' port authority had closed a dock"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
