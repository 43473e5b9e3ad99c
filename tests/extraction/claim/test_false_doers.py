"""Whom a pronoun, a charge or a share is of, and what is only a reason: no doer that the article does not name.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Le laboratoire a accepté de verser 2,3 milliards de dollars pour mettre fin à des poursuites l'accusant d'avoir trompé des médecins.", ["Le laboratoire a accepté de verser 2,3 milliards de dollars", "Le laboratoire voulait mettre fin à des poursuites l'accusant d'avoir trompé des médecins", "Le laboratoire aurait trompé des médecins"]),
    ("fr", "Le suspect aurait agi seul.", ["Le suspect aurait agi seul"]),
    ("fr", "Un cargo transportant 3 000 tonnes d'engrais a coulé en mer Rouge deux semaines après avoir été touché par un missile.", ["Un cargo transportait 3 000 tonnes d'engrais", "Un cargo transportant 3 000 tonnes d'engrais a coulé en mer Rouge deux semaines après avoir été touché par un missile", "Un cargo a été touché par un missile"]),
    ("fr", "Selon ce projet, les automobilistes paieraient 12 euros pour entrer dans le centre-ville.", ["Les automobilistes paieraient 12 euros", "Les automobilistes veulent entrer dans le centre-ville"]),
    ("fr", "Il a nié avoir reçu de l'argent du groupe de pression, mais reconnu avoir rencontré son directeur à deux reprises.", ["Il n'a pas reçu d'argent du groupe de pression", "Il a rencontré son directeur à deux reprises"]),
    ("en", "The bank employs 6,700 people, most of them in Zurich.", ["The bank employs 6,700 people, most of them in Zurich"]),
    ("en", "At least 14 people, most of them women, were killed.", ["At least 14 people, most of them women, were killed"]),
    ("en", "The singer cancelled her tour, citing health problems.", ["The singer cancelled her tour", "The singer cited health problems"]),
    ("en", "The channel cancelled the show, citing two producers.", ["The channel cancelled the show"]),
    ("en", "The bill would have required schools to inform parents, but senators rejected it.", ["The bill would have required schools to inform parents", "Senators rejected it"]),
    ("en", "Passengers complained that they had been left for five hours.", ["The passengers had been left for five hours"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
