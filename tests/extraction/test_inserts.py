"""Reports that part two clauses, conditions without a conjunction, denials with a participle beside them, and lengths of time.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # a report between a side clause and its main clause vouches for both
    ("fr", "Quand il est arrivé, a dit le juge, la porte était ouverte.", ["Il est arrivé <juge>", "La porte était ouverte <juge>"]),
    ("fr", "Si l'accord échoue, prévient la ministre, l'usine fermera.", ["Si l'accord échoue, l'usine fermera <ministre> [hypothetical]", "Si l'accord échoue, l'usine fermera <ministre>"]),
    ("fr", "Comme la route était fermée, a indiqué la police, les bus ont eu du retard.", ["La route était fermée <police>", "Les bus ont eu du retard <police>"]),
    ("fr", "Dès que l'alarme a retenti, raconte le gardien, deux hommes se sont enfuis.", ["L'alarme a retenti <gardien>", "Deux hommes se sont enfuis <gardien>"]),
    ("en", "When he arrived, the judge said, the door was open.", ["He arrived <judge>", "The door was open <judge>"]),
    ("en", "Because the road was closed, police said, buses were late.", ["The road was closed <police>", "Buses were late <police>"]),
    ("en", "Since the plant closed in May, the union said, 300 people have lost their jobs.", ["The plant closed in May <union>", "300 people have lost their jobs <union>"]),
    ("en", "When the alarm rang, the guard said, two men ran away.", ["The alarm rang <guard>", "Two men ran away <guard>"]),
    ("en", "If the deal fails, the minister warned, the plant will close.", ["If the deal fails, the plant will close <minister> [hypothetical]", "If the deal fails, the plant will close <minister>"]),
    # a condition by the order of words is no event
    ("fr", "Aurait-on réagi plus tôt, écrit le juge, des vies auraient été sauvées.", ["Aurait-on réagi plus tôt, des vies auraient été sauvées <juge> [hypothetical]", "Aurait-on réagi plus tôt, des vies auraient été sauvées <juge> [hypothetical]"]),
    ("en", "Had the alarm been raised earlier, the inspector wrote, lives might have been saved.", ["Had the alarm been raised earlier, lives might have been saved <inspector> [hypothetical]", "Had the alarm been raised earlier, lives might have been saved <inspector> [possible]"]),
    ("en", "Should talks fail, the minister said, sanctions would follow.", ["Should talks fail, sanctions would follow <minister> [hypothetical]", "Should talks fail, sanctions would follow <minister> [hypothetical]"]),
    ("en", "Were the deal to collapse, analysts said, prices would rise.", ["Were the deal to collapse, prices would rise <analysts> [hypothetical]", "Were the deal to collapse, prices would rise <analysts> [hypothetical]"]),
    ("en", "Were the union to strike, trains would stop.", ["Were the union to strike, trains would stop [hypothetical]", "Were the union to strike, trains would stop [hypothetical]"]),
    ("en", "Were she elected, she said, she would cut taxes.", ["Were she elected, she would cut taxes <she> [hypothetical]", "Were she elected, she would cut taxes <she> [hypothetical]"]),
    ("en", "Had the bank failed? The minister did not say.", ["Had the bank failed [question]", "The minister did not say [negative]"]),
    # what somebody goes on saying beside what he denies is not denied
    ("fr", "La firme a démenti avoir pollué la rivière, assurant que les tests étaient faux.", ["La firme n'a pas pollué la rivière <firme> [negative]", "Les tests étaient faux <firme>"]),
    ("fr", "L'armée dément avoir tué des civils, accusant les rebelles d'avoir tiré.", ["L'armée n'a pas tué de civils <armée> [negative]", "Les rebelles auraient tiré <armée> [alleged]"]),
    ("fr", "Le joueur a reconnu avoir pris ce produit, affirmant qu'il était malade.", ["Le joueur a pris ce produit <joueur>", "Le joueur était malade <joueur>"]),
    ("fr", "Le ministre a refusé de démissionner, estimant n'avoir rien fait de mal.", ["Le ministre a refusé de démissionner [negative]", "Le ministre n'a rien fait de mal <ministre> [negative]"]),
    ("fr", "La chanteuse a nié avoir copié la mélodie, expliquant que le disque datait de 1998.", ["La chanteuse n'a pas copié la mélodie <chanteuse> [negative]", "Le disque datait de 1998 <chanteuse>"]),
    ("en", 'The mayor denied having received money from the builder, calling the accusation "a fairy tale".', ["The mayor has not received money from the builder <mayor> [negative]", 'The mayor called the accusation "a fairy tale"']),
    ("en", "The firm denied polluting the river, saying the tests were wrong.", ["The firm did not pollute the river <firm> [negative]", "The tests were wrong <firm>"]),
    ("en", "He denied knowing the man, describing him as a stranger.", ["He did not know the man <He> [negative]", "He described the man as a stranger"]),
    ("en", "The player admitted taking the drug, saying he had been ill.", ["The player took the drug <player>", "The player had been ill <player>"]),
    ("en", "The bank refused to pay, arguing that the contract was void.", ["The bank refused to pay [negative]", "The contract was void <bank>"]),
    # nothing between an auxiliary and its participle, and what somebody swears
    ("fr", "Le maire affirme n'avoir rien reçu.", ["Le maire n'a rien reçu <maire> [negative]"]),
    ("fr", "Le joueur jure n'avoir rien pris.", ["Le joueur n'a rien pris <joueur> [negative]"]),
    ("fr", "Elle assure n'avoir rien fait d'illégal.", ["Elle n'a rien fait d'illégal <Elle> [negative]"]),
    ("fr", "Il a reconnu n'avoir rien dit à la police.", ["Il n'a rien dit à la police <Il> [negative]"]),
    ("fr", "Il dit ne rien savoir de cette affaire.", ["Il ne sait rien de cette affaire <Il> [negative]"]),
    ("fr", "Le témoin jure qu'il a vu l'accusé.", ["Le témoin a vu l'accusé <témoin>"]),
    ("fr", "Le maire jure que la route est sûre.", ["La route est sûre <maire>"]),
    ("fr", "Le maire promet que la route rouvrira en mai.", ["La route rouvrira en mai <maire> [planned]"]),
    ("en", "The witness swore he had seen the defendant.", ["The witness had seen the defendant <witness>"]),
    ("en", "The mayor swore that the road was safe.", ["The road was safe <mayor>"]),
    ("en", "The mayor promised that the road would reopen.", ["The road would reopen <mayor> [planned]"]),
    # how long before something happened, and those of whom a part is told
    ("fr", "Un juge a suspendu vendredi la nouvelle loi, quelques heures avant son entrée en vigueur.", ["Un juge a suspendu vendredi la nouvelle loi, quelques heures avant son entrée en vigueur"]),
    ("fr", "Il a été arrêté deux jours après le vol.", ["Il a été arrêté deux jours après le vol"]),
    ("fr", "Après que les pompiers eurent éteint le feu, la route a rouvert.", ["Les pompiers ont éteint le feu", "La route a rouvert"]),
    ("fr", "Le médicament réduit le risque chez les patients âgés.", ["Le médicament réduit le risque chez les patients âgés"]),
    ("en", "A judge in Texas blocked the new law on Friday, hours before it was due to take effect.", ["A judge in Texas blocked the new law on Friday, hours before it was due to take effect", "It was due to take effect [planned]"]),
    ("en", "The talks collapsed, days before the truce was set to expire.", ["The talks collapsed, days before the truce was set to expire", "The truce was set to expire [planned]"]),
    ("en", "She quit on Monday, a year after she was elected.", ["She quit on Monday, a year after she was elected", "She was elected"]),
    ("en", "Half of those surveyed said they had skipped a meal.", ["Half of those surveyed had skipped a meal <Half of those surveyed>"]),
    ("en", "Most of those arrested said they were innocent.", ["Most of those arrested were innocent <Most of those arrested>"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
