"""Names behind roles, descriptions that describe nobody, and infinitives joined to those that a report holds.

Every row gives a sentence and all the claims that are read from it, with who vouches, how sure they are and, in braces, who is meant.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, names, vouched

CLAIMS = [
    # a name behind a role is one with it
    ("en", "The team, led by Nobel laureate Anna Weber, urged governments to act.", ["The team was led by Nobel laureate Anna Weber {Anna Weber}", "Anna Weber is a Nobel laureate {Anna Weber}", "The team urged governments to act {team}"]),
    ("en", "The firm's founder and chief executive, Olaf Berg, owns 41 percent of the shares.", ["Olaf Berg is the firm's founder and chief executive {Olaf Berg}", "The firm's founder and chief executive, Olaf Berg, owns 41 percent of the shares {Olaf Berg}"]),
    ("en", "The team was coached by former striker Paul Roy.", ["The team was coached by former striker Paul Roy {Paul Roy}", "Paul Roy is the former striker {Paul Roy}"]),
    ("fr", "L'équipe est entraînée par l'ancien buteur Paul Roy.", ["L'équipe est entraînée par l'ancien buteur Paul Roy {Paul Roy}", "Paul Roy est l'ancien buteur {Paul Roy}"]),
    # what somebody is accused of is no description of whom they told
    ("en", "He is accused of having leaked documents to a journalist, a charge that carries up to 10 years in prison.", ["He is accused of having leaked documents to a journalist, a charge that carries up to 10 years in prison [alleged] {He}", "A charge carries up to 10 years in prison {charge}"]),
    ("en", "She sold the plans to a neighbour, a crime that shocked the town.", ["She sold the plans to a neighbour, a crime that shocked the town {She}", "A crime shocked the town {crime}"]),
    ("fr", "Il est accusé d'avoir transmis des documents à un journaliste, un délit passible de dix ans de prison.", ["Il est accusé d'avoir transmis des documents à un journaliste, un délit passible de dix ans de prison [alleged] {Il}"]),
    ("fr", "Elle a confié les plans à un voisin, un délit qui a choqué la ville.", ["Elle a confié les plans à un voisin, un délit qui a choqué la ville {Elle}", "Un délit a choqué la ville {délit}"]),
    # infinitives that are joined to one that a report holds
    ("fr", "Le maire dit avoir reçu une lettre et attendre une réponse.", ["Le maire a reçu une lettre <maire> {maire}", "Le maire attend une réponse <maire> {maire}"]),
    ("fr", "Le maire affirme avoir payé et vouloir partir.", ["Le maire a payé <maire> {maire}", "Le maire veut partir <maire> [intended] {maire}"]),
    ("fr", "Le joueur dit avoir souffert et être content.", ["Le joueur a souffert <joueur> {joueur}", "Le joueur est content <joueur> {joueur}"]),
    ("fr", "L'entreprise a dit ne pas avoir été informée et vouloir demander des éclaircissements.", ["L'entreprise n'a pas été informée <entreprise> [negative] {entreprise}", "L'entreprise veut demander des éclaircissements <entreprise> [intended] {entreprise}"]),
    # no agents, no future
    ("fr", "Deux des hommes ont été relâchés par la suite sans être inculpés.", ["Deux des hommes ont été relâchés par la suite sans être inculpés {Deux des hommes}"]),
    ("en", "The left engine had failed shortly after take-off.", ["The left engine had failed shortly after take-off {left engine}"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [f"{vouched(fact)} {{{names(fact)}}}" for fact in extracted(language, text).facts] == claims
