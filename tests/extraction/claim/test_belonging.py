"""What belongs to which word: examples, denials before participles, shared objects, clauses of "way" and "time".

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Des communes, notamment Brest et Quimper, ont fermé leurs écoles.", ["Des communes, notamment Brest et Quimper, ont fermé leurs écoles"]),
    ("fr", "Le froid a touché les cultures, en particulier la vigne.", ["Le froid a touché les cultures, en particulier la vigne"]),
    ("fr", "Les pompiers ont évacué des riverains, surtout des personnes âgées.", ["Les pompiers ont évacué des riverains, surtout des personnes âgées"]),
    ("fr", "Trois clubs, entre autres le Stade brestois, contestent la décision.", ["Trois clubs, entre autres le Stade brestois, contestent la décision"]),
    ("fr", "Les syndicats, principalement la CGT, appellent à la grève.", ["Les syndicats, principalement la CGT, appellent à la grève"]),
    ("en", "Several towns, notably Leeds and Hull, shut their schools.", ["Several towns, notably Leeds and Hull, shut their schools"]),
    ("en", "The frost hit crops, in particular the vines.", ["The frost hit crops, in particular the vines"]),
    ("en", "Firefighters evacuated residents, especially elderly people.", ["Firefighters evacuated residents, especially elderly people"]),
    ("en", "Some clubs, particularly Hull City, dispute the ruling.", ["Some clubs, particularly Hull City, dispute the ruling"]),
    ("fr", "Le pont, pas encore rouvert, coûte cher à la ville.", ["Le pont coûte cher à la ville"]),
    ("fr", "Une dette pas du tout couverte par les aides inquiète le maire.", ["Une dette n'est pas du tout couverte par les aides", "Une dette pas du tout couverte par les aides inquiète le maire"]),
    ("fr", "Des travaux non autorisés ont abîmé la façade.", ["Des travaux non autorisés ont abîmé la façade"]),
    ("en", "The bridge, not yet reopened, is costing the town money.", ["The bridge was not yet reopened", "The bridge is costing the town money"]),
    ("en", "A report never published blames the minister.", ["A report was never published", "A report never published blames the minister"]),
    ("en", "A debt not at all covered by the grants worries the mayor.", ["A debt is not at all covered by the grants", "A debt not at all covered by the grants worries the mayor"]),
    ("en", "A bill no longer backed by the party was dropped.", ["A bill was no longer backed by the party", "A bill no longer backed by the party was dropped"]),
    ("en", "Work not approved by the city damaged the wall.", ["Work was not approved by the city", "Work not approved by the city damaged the wall"]),
    ("fr", "Le car a quitté la route alors même que le chauffeur dormait.", ["Le car a quitté la route", "Le chauffeur dormait"]),
    ("fr", "L'usine ferme alors même qu'elle gagne de l'argent.", ["L'usine ferme", "L'usine gagne de l'argent"]),
    ("en", "The coach left the road even as the driver slept.", ["The coach left the road", "The driver slept"]),
    ("en", "The trial was put off even before the witnesses were heard.", ["The trial was put off", "The witnesses were heard"]),
    ("en", "The plant is closing even though it makes money.", ["The plant is closing", "The plant makes money"]),
    ("fr", "Les parents de la victime, morte dans l'accident, portent plainte.", ["La victime est morte dans l'accident", "Les parents de la victime portent plainte"]),
    ("fr", "La moto du livreur, renversé par un bus, a été retrouvée.", ["Le livreur a été renversé par un bus", "La moto du livreur a été retrouvée"]),
    ("fr", "Les voisins du couple, tué dimanche, sont sous le choc.", ["Le couple a été tué dimanche", "Les voisins du couple sont sous le choc"]),
    ("fr", "Le frère de la joueuse, blessée au genou, s'est exprimé.", ["La joueuse a été blessée au genou", "Le frère de la joueuse s'est exprimé"]),
    ("fr", "Il a enlevé, frappé et menacé un chauffeur de taxi.", ["Il a enlevé un chauffeur de taxi", "Il a frappé un chauffeur de taxi", "Il a menacé un chauffeur de taxi"]),
    ("fr", "Le groupe aurait volé, maquillé et revendu des voitures.", ["Le groupe aurait volé des voitures", "Le groupe aurait maquillé des voitures", "Le groupe aurait revendu des voitures"]),
    ("en", "The gang had stolen, repainted and sold cars.", ["The gang had stolen cars", "The gang had repainted cars", "The gang had sold cars"]),
    ("en", "Rescuers found and treated two hikers.", ["Rescuers found two hikers", "Rescuers treated two hikers"]),
    ("fr", "La ville a modifié la manière dont les places sont attribuées.", ["La ville a modifié la manière dont les places sont attribuées", "Les places sont attribuées"]),
    ("fr", "C'est la raison pour laquelle la gare est restée fermée.", ["La gare est restée fermée"]),
    ("fr", "Le scrutin intervient à un moment où le chômage augmente.", ["Le scrutin intervient à un moment où le chômage augmente", "Le chômage augmente"]),
    ("fr", "Elle a raconté la façon dont le bateau a coulé.", ["Elle a raconté la façon dont le bateau a coulé", "Le bateau a coulé"]),
    ("en", "The town changed the way places are allotted.", ["The town changed the way places are allotted", "Places are allotted"]),
    ("en", "That is the reason why the station stayed shut.", ["The station stayed shut"]),
    ("en", "The poll comes at a time when unemployment is rising.", ["The poll comes at a time when unemployment is rising", "Unemployment is rising"]),
    ("en", "She described the way in which the boat sank.", ["She described the way in which the boat sank", "The boat sank"]),
    ("en", "The report asks to what extent the bank knew.", ["The report asks to what extent the bank knew", "The bank knew"]),
    ("fr", "La police recherche ceux qui ont incendié la mairie.", ["La police recherche ceux qui ont incendié la mairie", "La police recherche ceux qui ont incendié la mairie"]),
    ("fr", "Le juge a entendu celle qui dirigeait l'association.", ["Le juge a entendu celle qui dirigeait l'association", "Le juge a entendu celle qui dirigeait l'association"]),
    ("en", "Police want to find those who burned the hall.", ["Police want to find those who burned the hall"]),
    ("en", "The club thanked everyone who had helped.", ["The club thanked everyone who had helped", "The club thanked everyone who had helped"]),
    ("en", "What the mayor wants is a new bridge.", ["What the mayor wants is a new bridge"]),
    ("en", "What was stolen from the museum is worth a million.", ["What was stolen from the museum is worth a million"]),
    ("fr", "Ce que le maire veut, c'est un nouveau pont.", ["Ce que le maire veut, c'est un nouveau pont"]),
    ("fr", "Le couple Martin a porté plainte.", ["Le couple Martin a porté plainte"]),
    ("fr", "La famille Rivet vit à Brest.", ["La famille Rivet vit à Brest"]),
    ("fr", "Le clan Morel conteste le testament.", ["Le clan Morel conteste le testament"]),
    ("en", "The Reed family lives in Hull.", ["The Reed family lives in Hull"]),
    ("en", "The Moore couple sued the bank.", ["The Moore couple sued the bank"]),
    ("fr", "Le prix que l'académie a remis à Anne Leduc a été annulé.", ["L'académie a remis le prix à Anne Leduc", "Le prix que l'académie a remis à Anne Leduc a été annulé"]),
    ("en", "The medal the academy gave Ann Reed was withdrawn.", ["The academy gave Ann Reed the medal", "The medal the academy gave Ann Reed was withdrawn"]),
    ("en", "He missed the penalty which the referee awarded Leeds.", ["He missed the penalty which the referee awarded Leeds", "The referee awarded Leeds the penalty"]),
    ("fr", "Le maire vend la halle, ce que l'opposition n'accepte pas.", ["Le maire vend la halle", "L'opposition n'accepte pas cela"]),
    ("fr", "Une infirmière, un ancien boxeur, une juge : le jury réunit des gens différents.", ["Le jury réunit des gens différents"]),
    ("en", "A nurse, a former boxer, a judge: the panel brings together different people.", ["The panel brings together different people"]),
    ("fr", "Un homme, un ancien boxeur, a été arrêté.", ["Un homme est un ancien boxeur", "Un homme, un ancien boxeur, a été arrêté"]),
    ("en", "A man, a former boxer, was arrested.", ["A man is a former boxer", "A man, a former boxer, was arrested"]),
    ("fr", "Une commission ayant le dernier mot a été créée.", ["Une commission avait le dernier mot", "Une commission ayant le dernier mot a été créée"]),
    ("fr", "Les élus, sachant la salle pleine, ont renoncé.", ["Les élus savaient la salle pleine", "Les élus ont renoncé"]),
    ("en", "The measures taken by the council while consulting residents were praised.", ["The measures were taken by the council", "The council consulted residents", "The measures taken by the council while consulting residents were praised"]),
    ("fr", "De nouvelles plaintes déposées par une femme de 32 ans s'ajoutent au dossier.", ["De nouvelles plaintes ont été déposées par une femme de 32 ans", "De nouvelles plaintes déposées par une femme de 32 ans s'ajoutent au dossier"]),
    ("fr", "Une enquête ouverte contre un homme de 45 ans a été classée.", ["Une enquête ouverte contre un homme de 45 ans a été classée"]),
    ("fr", "La mairie, également propriétaire du stade, a signé le bail.", ["La mairie est également propriétaire du stade", "La mairie, également propriétaire du stade, a signé le bail"]),
    ("en", "The mayor, also a doctor, signed the lease.", ["The mayor is also a doctor", "The mayor, also a doctor, signed the lease"]),
    ("en", "The bridge, not yet reopened, is costing the town money.", ["The bridge was not yet reopened", "The bridge is costing the town money"]),
    ("en", "A bill no longer backed by the party was dropped.", ["A bill was no longer backed by the party", "A bill no longer backed by the party was dropped"]),
    ("en", "A report never published blames the minister.", ["A report was never published", "A report never published blames the minister"]),
    ("en", "The poll comes at a time when unemployment is rising.", ["The poll comes at a time when unemployment is rising", "Unemployment is rising"]),
    ("en", "The frost hit crops, in particular the vines.", ["The frost hit crops, in particular the vines"]),
    ("en", "A film shown on Monday upset viewers.", ["A film was shown on Monday", "A film shown on Monday upset viewers"]),
    ("en", "The storm that hit the town killed two.", ["The storm hit the town", "The storm that hit the town killed two"]),
    ("en", "The mayor, elected in 2020, resigned.", ["The mayor was elected in 2020", "The mayor resigned"]),
    ("en", "The goods stolen from the shop were returned.", ["The goods were stolen from the shop", "The goods stolen from the shop were returned"]),
    ("en", "The club sold its ground, moved to Hull and won the league.", ["The club sold its ground", "The club moved to Hull", "The club won the league"]),
    ("en", "He is the man who robbed the bank and fled.", ["He is the man who robbed the bank and fled", "The man robbed the bank", "The man fled"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
