"""Time that is given for something, how things ended, conditions, and the weather.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # for what somebody has time is no aim
    ("fr", "Le gouvernement a jusqu'au 30 novembre pour répondre à la décision.", ["Le gouvernement a jusqu'au 30 novembre pour répondre à la décision"]),
    ("fr", "L'entreprise dispose de deux mois pour payer l'amende.", ["L'entreprise dispose de deux mois pour payer l'amende"]),
    ("fr", "Les salariés ont deux jours pour voter.", ["Les salariés ont deux jours pour voter"]),
    ("fr", "Il a dix jours pour faire appel.", ["Il a dix jours pour faire appel"]),
    ("fr", "La ville a vendu la halle pour payer l'amende.", ["La ville a vendu la halle", "La ville voulait payer l'amende [intended]"]),
    ("fr", "Le ministre se rendra à Rome d’ici quelques semaines pour rencontrer son homologue et discuter des visas.", ["Le ministre se rendra à Rome d’ici quelques semaines [planned]", "Le ministre veut rencontrer son homologue [intended]", "Le ministre veut discuter des visas [intended]"]),
    ("en", "The government has until 30 November to respond to the ruling.", ["The government has until 30 November to respond to the ruling [obligation]"]),
    ("en", "The company has two months to pay the fine.", ["The company has two months to pay the fine"]),
    ("en", "He has ten days to appeal.", ["He has ten days to appeal"]),
    ("en", "Workers have until Friday to vote.", ["Workers have until Friday to vote"]),
    ("en", "The town sold the hall to pay the fine.", ["The town sold the hall", "The town wanted to pay the fine [intended]"]),
    # how a thing ended, behind something else that it did
    ("fr", "L'action a perdu jusqu'à 6 % avant de se reprendre pour clôturer en baisse de 2,1 %.", ["L'action a perdu jusqu'à 6 %", "L'action s'est reprise", "L'action a clôturé en baisse de 2,1 %"]),
    ("fr", "L'indice a reculé de 3 % avant de rebondir pour finir à 30 points.", ["L'indice a reculé de 3 %", "L'indice a rebondi", "L'indice a fini à 30 points"]),
    ("en", "Shares in the carmaker fell as much as 6 percent before recovering to close 2.1 percent lower.", ["Shares in the carmaker fell as much as 6 percent", "Shares in the carmaker recovered", "Shares in the carmaker closed 2.1 percent lower"]),
    ("en", "The index dropped in the morning before rallying to end at 30.", ["The index dropped in the morning", "The index rallied", "The index ended at 30"]),
    # what something depends on stays with it, and the weather is nobody's
    ("fr", "L'usine fermera, sauf si un repreneur se présente.", ["L'usine fermera, sauf si un repreneur se présente", "Sauf si un repreneur se présente, l'usine fermera [hypothetical]"]),
    ("fr", "Le match aura lieu, à moins qu'il pleuve.", ["Le match aura lieu, à moins qu'il pleuve", "À moins qu'il pleuve, le match aura lieu [hypothetical]"]),
    ("fr", "Le match aura lieu lundi, à moins qu'il ne neige.", ["Le match aura lieu lundi, à moins qu'il ne neige", "À moins qu'il neige, le match aura lieu lundi [hypothetical]"]),
    ("fr", "Le maire est parti. Il a plu toute la nuit.", ["Le maire est parti", "Il a plu toute la nuit"]),
    ("fr", "Le club a perdu. Il neigeait à Lille.", ["Le club a perdu", "Il neigeait à Lille"]),
    ("en", "The plant will close unless a buyer comes forward.", ["The plant will close unless a buyer comes forward", "Unless a buyer comes forward, the plant will close [hypothetical]"]),
    ("en", "The match will go on unless it rains.", ["The match will go on unless it rains", "Unless it rains, the match will go on [hypothetical]"]),
    ("en", "The mayor left. It rained all night.", ["The mayor left", "It rained all night"]),
    ("en", "The ship sank. It was snowing in Oslo.", ["The ship sank", "It was snowing in Oslo"]),
    # a preposition far from its noun is the noun's
    ("fr", "Plus de 300 vols ont été retardés ou annulés à l'aéroport d'Oslo en raison de la neige.", ["Plus de 300 vols ont été retardés", "Plus de 300 vols ont été annulés à l'aéroport d'Oslo en raison de la neige"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
