"""Long sentences of dispatches: what stands behind commas, amid other clauses and in lists belongs to one word alone.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    # how many of several it was
    ("fr", "Les pompiers, dont 300 étaient encore mobilisés dimanche, ont maîtrisé l'incendie.", ["300 des pompiers étaient encore mobilisés dimanche", "Les pompiers ont maîtrisé l'incendie"]),
    ("fr", "Les élus, dont douze ont démissionné, devront revoter.", ["Douze des élus ont démissionné", "Les élus devront revoter"]),
    ("fr", "L'accident a fait trente blessés, dont trois ont été hospitalisés.", ["L'accident a fait trente blessés", "Trois des blessés ont été hospitalisés"]),
    ("fr", "Le groupe emploie 3.000 salariés, dont 400 travaillent à Lyon.", ["Le groupe emploie 3.000 salariés", "400 des salariés travaillent à Lyon"]),
    ("fr", "Les mineurs, dont la plupart sont syndiqués, ont cessé le travail.", ["La plupart des mineurs sont syndiqués", "Les mineurs ont cessé le travail"]),
    ("fr", "La police a arrêté plus de 300 jeunes manifestants, dont la plupart ont été relâchés.", ["La police a arrêté plus de 300 jeunes manifestants", "La plupart des jeunes manifestants ont été relâchés"]),
    ("fr", "L'hôpital a soigné 45 cas de rougeole dans le département, dont 12 ont nécessité une opération.", ["L'hôpital a soigné 45 cas de rougeole dans le département", "12 des cas de rougeole ont nécessité une opération"]),
    # an aside behind the subject of a condition
    ("fr", "Si l'inflation, revenue à 6 % en mai, continue à ralentir, la banque baissera ses taux.", ["L'inflation est revenue à 6 % en mai", "Si l'inflation continue à ralentir, la banque baissera ses taux", "Si l'inflation, revenue à 6 % en mai, continue à ralentir, la banque baissera ses taux"]),
    ("fr", "Le maire a assuré que si l'usine, fermée depuis mars, rouvrait, la ville paierait la route.", ["L'usine est fermée depuis mars", "Si l'usine rouvrait, la ville paierait la route", "Si l'usine, fermée depuis mars, rouvrait, la ville paierait la route"]),
    ("fr", "Si la digue cède, la ville sera inondée.", ["Si la digue cède, la ville sera inondée", "Si la digue cède, la ville sera inondée"]),
    ("fr", "Si le pont s'écroule, la ville sera coupée.", ["Si le pont s'écroule, la ville sera coupée", "Si le pont s'écroule, la ville sera coupée"]),
    ("fr", "Si le suspect a fui, la police le retrouvera.", ["Si le suspect a fui, la police le retrouvera", "Si le suspect a fui, la police le retrouvera"]),
    # several who were counted, one by one
    ("fr", "L'accident a fait trois blessés, un cycliste renversé par un camion à Metz et deux piétons fauchés par une voiture à Nancy.", ["L'accident a fait trois blessés, un cycliste renversé par un camion à Metz et deux piétons fauchés par une voiture à Nancy", "Un cycliste a été renversé par un camion à Metz", "Deux piétons ont été fauchés par une voiture à Nancy"]),
    ("fr", "La tempête a fait deux morts, un automobiliste tué par la chute d'un arbre à Quimper et une septuagénaire emportée par une vague au Conquet.", ["La tempête a fait deux morts, un automobiliste tué par la chute d'un arbre à Quimper et une septuagénaire emportée par une vague au Conquet", "Un automobiliste a été tué par la chute d'un arbre à Quimper", "Une septuagénaire a été emportée par une vague au Conquet"]),
    ("fr", "L'incendie a fait deux victimes, un gardien intoxiqué par la fumée et une voisine brûlée par les flammes.", ["L'incendie a fait deux victimes, un gardien intoxiqué par la fumée et une voisine brûlée par les flammes", "Un gardien a été intoxiqué par la fumée", "Une voisine a été brûlée par les flammes"]),
    # who is from somewhere, by name
    ("fr", "Elle rencontrera la gagnante du duel entre la Polonaise Iga Nowak et l'Italienne Sara Bini.", ["Elle rencontrera la gagnante du duel entre la Polonaise Iga Nowak et l'Italienne Sara Bini", "Iga Nowak est Polonaise", "Sara Bini est italienne"]),
    ("fr", "Le procureur a entendu l'avocat du Suisse Marc Weber et le patron du Belge Jan Claes.", ["Le procureur a entendu l'avocat du Suisse Marc Weber et le patron du Belge Jan Claes", "Marc Weber est suisse", "Jan Claes est belge"]),
    ("fr", "Le match entre l'Espagnol Carlos Ruiz et le Danois Holger Madsen a été interrompu par la pluie.", ["Carlos Ruiz est espagnol", "Holger Madsen est danois", "Le match entre l'Espagnol Carlos Ruiz et le Danois Holger Madsen a été interrompu par la pluie"]),
    # who is accused, and no trial
    ("fr", "Le procès de l'ancien maire, accusé d'avoir touché des pots-de-vin, s'ouvre lundi.", ["L'ancien maire a été accusé d'avoir touché des pots-de-vin", "Le procès de l'ancien maire s'ouvre lundi"]),
    ("fr", "La cour a rejeté le pourvoi de l'ancien préfet, condamné à deux ans de prison.", ["La cour a rejeté le pourvoi de l'ancien préfet", "L'ancien préfet a été condamné à deux ans de prison"]),
    ("fr", "La garde à vue du comptable, soupçonné d'avoir détourné des fonds, a été levée.", ["Le comptable est soupçonné d'avoir détourné des fonds", "La garde à vue du comptable a été levée"]),
    ("fr", "Le parquet a requis le renvoi de l'ancien directeur, soupçonné d'avoir détourné deux millions d'euros.", ["Le parquet a requis le renvoi de l'ancien directeur", "L'ancien directeur est soupçonné d'avoir détourné deux millions d'euros"]),
    ("fr", "La firme devra solder les litiges liés à son talc, accusé de provoquer des cancers.", ["La firme devra solder les litiges liés à son talc", "Les litiges sont liés au talc de la firme", "Le talc de la firme a été accusé de provoquer des cancers"]),
    # what an infinitive acts on
    ("fr", "Les deux pays veulent reprendre les pourparlers, interrompus en 2018 par la guerre.", ["Les deux pays veulent reprendre les pourparlers", "Les pourparlers ont été interrompus en 2018 par la guerre"]),
    ("fr", "Les ouvriers espèrent sauver leurs machines, saisies lundi par un huissier.", ["Les ouvriers espèrent sauver leurs machines", "Les machines des ouvriers ont été saisies lundi par un huissier"]),
    ("fr", "Les voisins se sont réunis pour sauver les tilleuls, plantés en 1900.", ["Les voisins se sont réunis", "Les voisins voulaient sauver les tilleuls", "Les tilleuls ont été plantés en 1900"]),
    ("fr", "Les élus ont voté pour garder les ponts, fermés depuis mars.", ["Les élus ont voté", "Les élus voulaient garder les ponts", "Les ponts sont fermés depuis mars"]),
    # what may be so
    ("fr", "Le maire redoute le risque que la ville soit gérée par l'extrême gauche.", ["Le maire redoute le risque que la ville soit gérée par l'extrême gauche", "La ville pourrait être gérée par l'extrême gauche"]),
    ("fr", "Les experts n'écartent pas la possibilité que le virus ait muté.", ["Les experts n'écartent pas la possibilité que le virus ait muté", "Le virus pourrait avoir muté"]),
    ("fr", "L'opposition agite la menace que le pays sorte de l'euro.", ["L'opposition agite la menace que le pays sorte de l'euro", "Le pays pourrait sortir de l'euro"]),
    ("fr", "Le club étudie l'éventualité que le stade soit vendu.", ["Le club étudie l'éventualité que le stade soit vendu", "Le stade pourrait être vendu"]),
    # what was so before a promise
    ("fr", "Le ministre a promis que le pont, détruit par la crue en mars, serait reconstruit.", ["Le pont a été détruit par la crue en mars", "Le pont serait reconstruit"]),
    ("fr", "Le club s'est engagé à rembourser les billets, achetés en mai.", ["Le club va rembourser les billets", "Les billets ont été achetés en mai"]),
    # what is granted, and no condition
    ("fr", "Si l'économie s'est redressée au printemps, le chômage reste élevé.", ["L'économie s'est redressée au printemps", "Le chômage reste élevé"]),
    ("fr", "Si la fréquentation a baissé cet été, les recettes ont progressé de 4 %.", ["La fréquentation a baissé cet été", "Les recettes ont progressé de 4 %"]),
    ("fr", "Si l'incendie a été maîtrisé, la forêt reste interdite au public.", ["L'incendie a été maîtrisé", "La forêt reste interdite au public"]),
    ("fr", "Si le club a perdu son match, il a gagné des supporters.", ["Le club a perdu son match", "Le club a gagné des supporters"]),
    # what says who alone is meant
    ("fr", "Seuls les candidats arrivés en tête pourront participer au second tour.", ["Seuls les candidats arrivés en tête pourront participer au second tour"]),
    ("fr", "Seules les firmes installées en France seront aidées.", ["Seules les firmes installées en France seront aidées"]),
    ("fr", "Seuls les passagers munis d'un billet ont été remboursés.", ["Seuls les passagers munis d'un billet ont été remboursés"]),
    # who did what happened before
    ("fr", "Il a été hospitalisé après son agression par deux inconnus.", ["Il a été hospitalisé après son agression par deux inconnus"]),
    ("fr", "L'enfant a été placé après le meurtre de sa mère par son père.", ["L'enfant a été placé après le meurtre de sa mère par son père"]),
    ("fr", "Le club a été racheté après sa mise en vente par la ville.", ["Le club a été racheté après sa mise en vente par la ville"]),
    ("fr", "Il a été arrêté après sa dénonciation par un voisin.", ["Il a été arrêté après sa dénonciation par un voisin"]),
    ("fr", "Le maire a été arrêté après la fête par la police.", ["Le maire a été arrêté après la fête par la police"]),
    # behind an aside the sentence goes on
    ("fr", "L'équipe de France féminine, privée de sa capitaine Wendie Renard, blessée à un mollet, a concédé le nul.", ["L'équipe de France féminine est privée de sa capitaine Wendie Renard", "Wendie Renard est sa capitaine", "Wendie Renard a été blessée à un mollet", "L'équipe de France féminine a concédé le nul"]),
    ("fr", "Le conducteur aurait perdu le contrôle de son véhicule avant de percuter un cycliste.", ["Le conducteur aurait perdu le contrôle de son véhicule", "Le conducteur aurait percuté un cycliste"]),
    ("fr", "Un adolescent de 16 ans a été arrêté et son frère a été relâché.", ["Un adolescent de 16 ans a été arrêté", "Le frère de l'adolescent de 16 ans a été relâché"]),
    ("fr", "La cour a rejeté le pourvoi de l'ancien ministre, condamné en appel à deux ans de prison, rendant définitive sa peine.", ["La cour a rejeté le pourvoi de l'ancien ministre", "L'ancien ministre a été condamné en appel à deux ans de prison", "La cour a rendu définitive sa peine"]),
    # what is the most there is
    ("fr", "Le Conseil d'Etat, plus haute juridiction française, a donné raison au gouvernement.", ["Le Conseil d'Etat est la plus haute juridiction française", "Le Conseil d'Etat, plus haute juridiction française, a donné raison au gouvernement"]),
    ("fr", "Il part au Congo, pays le plus touché par l'épidémie.", ["Il part au Congo", "Le Congo est le pays le plus touché par l'épidémie"]),
    ("fr", "Lyon, deuxième ville la plus peuplée, a voté.", ["Lyon est la deuxième ville la plus peuplée", "Lyon a voté"]),
    ("fr", "Anne Roy, plus jeune maire de France, a démissionné.", ["Anne Roy est le plus jeune maire de France", "Anne Roy a démissionné"]),
    ("fr", "Les familles les plus touchées par la crise seront aidées.", ["Les familles les plus touchées par la crise seront aidées"]),
    # words that stand behind others
    ("fr", "Le député a été exclu de l'hémicycle après avoir insulté une collègue.", ["Le député a été exclu de l'hémicycle", "Le député a insulté une collègue"]),
    ("fr", "Il a refusé de partir malgré les appels répétés de ses collègues.", ["Il a refusé de partir malgré les appels répétés de ses collègues"]),
    ("fr", "Ils accusent le ministre de faire traîner les négociations.", ["Le ministre est accusé de faire traîner les négociations"]),
    ("fr", "La banque a démenti que son patron ait démissionné, comme l'affirmait le quotidien Rona.", ["Le patron de la banque n'a pas démissionné"]),
    ("fr", "Le joueur a été suspendu après avoir frappé un arbitre.", ["Le joueur a été suspendu", "Le joueur a frappé un arbitre"]),
    # how many of several it was
    ("en", "Firefighters, 300 of whom were still deployed on Sunday, contained the blaze.", ["300 of the firefighters were still deployed on Sunday", "Firefighters contained the blaze"]),
    ("en", "The crash hurt thirty people, three of whom were taken to hospital.", ["The crash hurt thirty people", "Three of the people were taken to hospital"]),
    ("en", "The miners, most of whom are in a union, stopped work.", ["Most of the miners are in a union", "The miners stopped work"]),
    ("en", "The school has 900 pupils, half of whom live in Leeds.", ["The school has 900 pupils", "Half of the pupils live in Leeds"]),
    ("en", "The firm fired twelve guards, two of whom have sued.", ["The firm fired twelve guards", "Two of the guards have sued"]),
    # an aside behind the subject of a condition
    ("en", "If the plant, closed since March, reopened, the town would pay for the road.", ["The plant has been closed since March", "If the plant reopened, the town would pay for the road", "If the plant, closed since March, reopened, the town would pay for the road"]),
    ("en", "If inflation, which fell to 6% in May, keeps slowing, the bank will cut rates.", ["Inflation fell to 6% in May", "If inflation keeps slowing, the bank will cut rates", "If inflation, which fell to 6% in May, keeps slowing, the bank will cut rates"]),
    ("en", "If the suspect has fled, police will find him.", ["If the suspect has fled, police will find him", "If the suspect has fled, police will find him"]),
    ("en", "If the bridge, damaged in the flood, holds, trains will run again.", ["The bridge was damaged in the flood", "If the bridge holds, trains will run again", "If the bridge, damaged in the flood, holds, trains will run again"]),
    # several who were counted, one by one
    ("en", "The storm killed two people, a driver crushed by a tree in Hull and a woman swept away by a wave in Whitby.", ["The storm killed two people, a driver crushed by a tree in Hull and a woman swept away by a wave in Whitby", "A driver was crushed by a tree in Hull", "A woman was swept away by a wave in Whitby"]),
    ("en", "The crash injured three people, a cyclist hit by a lorry in Leeds and two walkers struck by a car in York.", ["The crash injured three people, a cyclist hit by a lorry in Leeds and two walkers struck by a car in York", "A cyclist was hit by a lorry in Leeds", "Two walkers were struck by a car in York"]),
    # who is accused, and no trial
    ("en", "The trial of the former mayor, accused of taking bribes, opens on Monday.", ["The former mayor was accused of taking bribes", "The trial of the former mayor opens on Monday"]),
    ("en", "Prosecutors sought a trial for the former director of the fund, suspected of embezzling two million euros.", ["Prosecutors sought a trial for the former director of the fund", "The former director of the fund was suspected of embezzling two million euros"]),
    ("en", "The court rejected the appeal of the former banker, accused of hiding losses.", ["The court rejected the appeal of the former banker", "The former banker was accused of hiding losses"]),
    # what may be so
    ("en", "The union fears the prospect that the plant closes.", ["The union fears the prospect that the plant closes", "The plant could close"]),
    ("en", "Experts warned of the risk that the dam fails.", ["The dam could fail"]),
    # what was so before a promise
    ("en", "The minister promised that the bridge, destroyed by floods in March, would be rebuilt.", ["The bridge was destroyed by floods in March", "The bridge would be rebuilt"]),
    # what is granted, and no condition
    ("en", "If sales have fallen this summer, revenues have risen by 4%.", ["Sales have fallen this summer", "Revenues have risen by 4%"]),
    ("en", "If the fire has been contained, the forest remains closed to the public.", ["The fire has been contained", "The forest remains closed to the public"]),
    ("en", "If the club has lost the match, it has won supporters.", ["The club has lost the match", "The club has won supporters"]),
    # who accuses
    ("en", "The singer, accused by prosecutors of hiding funds, left.", ["The singer was accused by prosecutors of hiding funds", "The singer left"]),
    ("en", "The firm is accused by two former workers of hiding losses.", ["The firm is accused by two former workers of hiding losses"]),
    # who did what happened before
    ("en", "She was freed after her capture by rebels.", ["She was freed after her capture by rebels"]),
    ("en", "The girl was adopted after the murder of her mother by a neighbour.", ["The girl was adopted after the murder of her mother by a neighbour"]),
    ("en", "He died after his arrest by police.", ["He died after his arrest by police"]),
    ("en", "He was held after the game by police.", ["He was held after the game by police"]),
    # what is the most there is
    ("en", "Leeds, largest city of the county, voted.", ["Leeds is the largest city of the county", "Leeds voted"]),
    ("en", "Ann Roy, youngest mayor of the county, resigned.", ["Ann Roy is the youngest mayor of the county", "Ann Roy resigned"]),
    ("en", "The court, most powerful body in the state, ruled.", ["The court is the most powerful body in the state", "The court, most powerful body in the state, ruled"]),
    ("en", "The club, poorest team in the league, won.", ["The club is the poorest team in the league", "The club, poorest team in the league, won"]),
    ("en", "Leeds, honest town, voted.", ["Leeds is an honest town", "Leeds voted"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le ministre, accusé par l'opposition d'avoir menti, part.", ["opposition"]),
        (
            "fr",
            "Le chanteur est accusé par le fisc et la police d'avoir caché des fonds.",
            ["fisc", "police"],
        ),
        ("fr", "Soupçonné par la banque d'avoir fui, le comptable nie.", ["banque"]),
        ("en", "The singer, accused by prosecutors of hiding funds, left.", ["prosecutors"]),
        ("en", "The firm is accused by two former workers of hiding losses.", ["two former workers"]),
    ],
)
def test_who_accuses_is_the_source(language: str, text: str, sources: list[str]) -> None:
    """Whoever accuses somebody vouches for what they are accused of."""
    assert [source.name for source in extracted(language, text).facts[0].source] == sources


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("fr", "Le maire redoute le risque que la ville soit gérée par un inconnu.", "possible"),
        ("fr", "Les experts n'écartent pas la possibilité que le virus ait muté.", "possible"),
        ("fr", "Si les ventes ont baissé, les recettes ont progressé.", "asserted"),
        ("fr", "Le ministre a promis que le pont serait rebâti, détruit par la crue en mars.", "asserted"),
        ("en", "The mayor raised the possibility that the bridge was sabotaged.", "possible"),
        ("en", "The report cites the likelihood that prices will rise.", "possible"),
        ("en", "If sales have fallen, revenues have risen.", "asserted"),
    ],
)
def test_how_real_it_is(language: str, text: str, modality: str) -> None:
    """What may be so is possible; what is granted, and what was so before, is asserted."""
    assert extracted(language, text).facts[-1].modality == modality


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("L'homme a été retenu pendant 24 heures le 12 décembre.", ["PT24H", "2025-12-12"]),
        (
            "Le pont sera fermé de samedi 14 heures à dimanche 6 heures.",
            ["2026-03-14T14:00", "2026-03-15T06:00"],
        ),
        ("Le pont sera fermé pendant trois jours le 15 mars.", ["P3D", "2026-03-15"]),
    ],
)
def test_a_day_behind_a_length(text: str, times: list[str]) -> None:
    """How long and when are two times."""
    assert [time.value for time in extracted("fr", text, date="2026-03-12").facts[0].when] == times
