"""What somebody says of something that the article describes by it: whose deed, and what was done.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Une infirmière a passé six ans en prison pour un vol qu'elle assure ne pas avoir commis.", ["Une infirmière a passé six ans en prison pour un vol qu'elle assure ne pas avoir commis", "L'infirmière n'a pas commis un vol"]),
    ("fr", "La police a interrogé un homme sur une lettre qu'il nie avoir écrite.", ["La police a interrogé un homme sur une lettre qu'il nie avoir écrite", "L'homme n'a pas écrit une lettre"]),
    ("fr", "Le préfet a reçu une femme qui réclame une somme qu'elle dit avoir versée.", ["Le préfet a reçu une femme qui réclame une somme qu'elle dit avoir versée", "Une femme réclame une somme qu'elle dit avoir versée", "La femme a versé une somme"]),
    ("fr", "Les locataires réclament des travaux que le propriétaire affirme avoir faits.", ["Les locataires réclament des travaux que le propriétaire affirme avoir faits", "Le propriétaire a fait les travaux"]),
    ("fr", "L'armée a détruit un dépôt que les rebelles disent avoir vidé la veille.", ["L'armée a détruit un dépôt que les rebelles disent avoir vidé la veille", "Les rebelles ont vidé un dépôt la veille"]),
    ("fr", "Une femme a décrit une voiture qu'elle affirme avoir vue près du pont.", ["Une femme a décrit une voiture qu'elle affirme avoir vue près du pont", "La femme a vu une voiture près du pont"]),
    ("en", "A court freed a driver who was fined for a crash he says he did not cause.", ["A court freed a driver who was fined for a crash he says he did not cause", "A driver was fined for a crash he says he did not cause", "The driver did not cause a crash"]),
    ("en", "Police questioned a man about a letter he claims he never wrote.", ["Police questioned a man about a letter he claims he never wrote", "Allegedly the man never wrote a letter"]),
    ("en", "The nurse spent six years in jail for a theft she insists she did not commit.", ["The nurse spent six years in jail for a theft she insists she did not commit", "Allegedly the nurse did not commit a theft"]),
    ("en", "A judge in Ohio has ordered the release of a man who spent 22 years in prison for a murder he says he did not commit.", ["A judge in Ohio has ordered the release of a man who spent 22 years in prison for a murder he says he did not commit", "A man spent 22 years in prison for a murder he says he did not commit", "The man did not commit a murder"]),
    ("en", "The tenants sued over repairs which the owner claims to have made.", ["The tenants sued over repairs which the owner claims to have made", "The owner has allegedly made repairs"]),
    ("en", "A woman described a car that she said had followed her.", ["A woman described a car that she said had followed her", "A car had followed the woman"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
