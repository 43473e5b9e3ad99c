"""Ages, titles, what governs a verb, by how much something rose, a deed by its noun: the same in other words is calm, another is told, through real extraction."""

from __future__ import annotations

import pytest

from tests.comparison.told import told

CALM = [
    ("fr", "Un homme de 31 ans a été arrêté à Metz.", "Un homme âgé de 31 ans a été arrêté à Metz."),
    ("fr", "Le conducteur, âgé de 15 ans, est mort lundi.", "Le conducteur de 15 ans est mort lundi."),
    ("fr", "Le conducteur, 15 ans, est mort lundi.", "Le conducteur, âgé de 15 ans, est mort lundi."),
    ("fr", "Une infirmière de 41 ans, Anne Roy, a reçu le prix.", "Anne Roy, une infirmière âgée de 41 ans, a reçu le prix."),
    ("fr", "L'homme, qui a 38 ans, a été hospitalisé.", "L'homme, âgé de 38 ans, a été hospitalisé."),
    ("fr", "Sa directrice générale, Anne Roy, a dit que les ventes avaient doublé.", "Les ventes ont doublé, a dit Anne Roy, sa directrice générale."),
    ("fr", "L'ancien président Marc Roy est parti lundi.", "L'ex-président Marc Roy est parti lundi."),
    ("fr", "Le candidat à la mairie Marc Roy est parti lundi.", "Marc Roy, candidat à la mairie, est parti lundi."),
    ("fr", "Le porte-parole de la banque, Marc Roy, a démenti.", "Marc Roy, porte-parole de la banque, a démenti."),
    ("fr", "La maire de Brenne, Anne Roy, s'est dite inquiète.", "Anne Roy, maire de Brenne, s'est dite inquiète."),
    ("fr", "Le gardien n'a pas pu ouvrir la grille.", "Le gardien n'a pas été en mesure d'ouvrir la grille."),
    ("fr", "Le club n'a pas réussi à réunir la somme.", "Le club n'est pas parvenu à réunir la somme."),
    ("fr", "La mairie ne peut pas payer la facture.", "La mairie n'est pas en mesure de payer la facture."),
    ("fr", "La firme devra payer l'amende avant mai.", "La firme sera obligée de payer l'amende avant mai."),
    ("fr", "La ministre est en mesure de former un gouvernement.", "La ministre peut former un gouvernement."),
    ("fr", "Les actes ont augmenté de 46 % en mai.", "Les actes ont progressé de 46 % en mai."),
    ("fr", "Les ventes ont augmenté de 46 % en mai.", "Les ventes sont en hausse de 46 % en mai."),
    ("fr", "La ville a compté 900 incendies, soit une hausse de 83 % par rapport à 2018.", "La ville a compté 900 incendies, en hausse de 83 % par rapport à 2018."),
    ("fr", "Les ventes ont reculé de 5 % en mai.", "Les ventes ont enregistré une baisse de 5 % en mai."),
    ("fr", "La carte permet l'accès aux musées.", "La carte permet d'accéder aux musées."),
    ("fr", "Après l'obtention du prêt, le club a signé.", "Après avoir obtenu le prêt, le club a signé."),
    ("fr", "Le syndicat a annoncé le dépôt d'un préavis.", "Le syndicat a annoncé qu'il déposerait un préavis."),
    ("fr", "La mairie prévoit la poursuite des travaux.", "La mairie prévoit de poursuivre les travaux."),
    ("fr", "Le plan vise la défense du port.", "Le plan vise à défendre le port."),
    ("fr", "Deux djihadistes ont été arrêtés.", "Deux jihadistes ont été arrêtés."),
    ("en", "The 15-year-old driver died on Monday.", "The driver, 15, died on Monday."),
    ("en", "A 41-year-old nurse was arrested in Leeds.", "A nurse aged 41 was arrested in Leeds."),
    ("en", "Officers arrested a 16-year-old boy in Hull.", "Officers arrested a boy of 16 in Hull."),
    ("en", "Ann Roe, a 41-year-old nurse, won the prize.", "Ann Roe, 41, a nurse, won the prize."),
    ("en", "She died in Boston at the age of 75.", "She died in Boston, aged 75."),
    ("en", "The man, 38, was taken to hospital.", "The 38-year-old man was taken to hospital."),
    ("en", "Its chief executive, Ann Roe, said sales had doubled.", "Sales had doubled, said Ann Roe, its CEO."),
    ("en", "Its lead author, Ann Roe, said the signal was clear.", "Lead author Ann Roe said the signal was clear."),
    ("en", "Former president Ann Roe left on Monday.", "Ex-president Ann Roe left on Monday."),
    ("en", "Governor Ann Roe signed the bill.", "Gov. Ann Roe signed the bill."),
    ("en", "Senator Ann Roe of Ohio welcomed the news.", "Ohio Senator Ann Roe welcomed the news."),
    ("en", "Mark Hill, the former head of the club, was freed.", "Former club head Mark Hill was freed."),
    ("en", "The bank's spokesman, Tom Hale, denied it.", "Tom Hale, a spokesman for the bank, denied it."),
    ("en", "A spokesman for the mountain police said hope was fading.", "A mountain police spokesman said hope was fading."),
    ("en", "The guard was not able to open the gate.", "The guard could not open the gate."),
    ("en", "The motors may explode, the firm warned.", "The motors could explode, the firm warned."),
    ("en", "The motors might overheat in summer.", "The motors could overheat in summer."),
    ("en", "The firm has to pay the fine by May.", "The firm must pay the fine by May."),
    ("en", "The minister is to resign on Friday.", "The minister will resign on Friday."),
    ("en", "The court is due to rule on Friday.", "The court is to rule on Friday."),
    ("en", "Sales were 83 percent higher than in 2018.", "Sales were up 83 percent from 2018."),
    ("en", "More than 900 fires were counted, an 83 percent increase on 2018.", "More than 900 fires were counted, up 83 percent from 2018."),
    ("en", "The town counted 900 fires, a rise of 83 percent on 2018.", "The town counted 900 fires, up 83 percent on 2018."),
    ("en", "Sales rose by 12 percent in May.", "Sales rose 12 percent in May."),
    ("en", "Sales increased 12 percent compared with 2018.", "Sales were up 12 percent compared to 2018."),
    ("en", "Prices fell 5 percent in May.", "Prices were down 5 percent in May."),
    ("en", "The union announced a response to the plan.", "The union announced that it would respond to the plan."),
    ("en", "She filed a complaint about the noise.", "She complained about the noise."),
    ("en", "Police gave up the pursuit of the car.", "Police gave up pursuing the car."),
    ("en", "The union announced a complaint about the noise.", "The union announced that it would complain about the noise."),
    ("en", "The firm announced the pursuit of the deal.", "The firm announced that it would pursue the deal."),
]  # fmt: skip

TOLD = [
    ("fr", "Un homme de 31 ans a été arrêté à Metz.", "Un homme âgé de 13 ans a été arrêté à Metz."),
    ("fr", "Le conducteur, 15 ans, est mort lundi.", "Le conducteur, âgé de 16 ans, est mort lundi."),
    ("fr", "Un conducteur de 15 ans a heurté un homme de 38 ans.", "Un conducteur de 38 ans a heurté un homme de 15 ans."),
    ("fr", "Elle est morte à Metz à l'âge de 75 ans.", "Elle est morte à Metz, à 57 ans."),
    ("fr", "L'ancien président Marc Roy est parti lundi.", "Le président Marc Roy est parti lundi."),
    ("fr", "Sa directrice générale, Anne Roy, a dit que les ventes avaient doublé.", "Les ventes ont doublé, a dit Anne Roy, sa directrice financière."),
    ("fr", "Le candidat à la mairie Marc Roy est parti lundi.", "Marc Roy, candidat à la région, est parti lundi."),
    ("fr", "La firme devra payer l'amende avant mai.", "La firme pourra payer l'amende avant mai."),
    ("fr", "Le gardien n'a pas pu ouvrir la grille.", "Le gardien n'a pas voulu ouvrir la grille."),
    ("fr", "Le gardien n'a pas pu ouvrir la grille.", "Le gardien a pu ouvrir la grille."),
    ("fr", "Le gardien ne peut pas ouvrir la grille.", "Le gardien n'a pas pu ouvrir la grille."),
    ("fr", "La mairie peut payer la facture.", "La mairie pourra payer la facture."),
    ("fr", "La mairie devait payer la facture.", "La mairie devra payer la facture."),
    ("fr", "Les ventes ont augmenté de 46 % en mai.", "Les ventes sont en baisse de 46 % en mai."),
    ("fr", "Les actes ont augmenté de 46 % en mai.", "Les actes ont augmenté à 46 % en mai."),
    ("fr", "Les ventes ont reculé de 5 % en mai.", "Les ventes ont enregistré une hausse de 5 % en mai."),
    ("fr", "La ville a compté 900 incendies, en hausse de 83 %.", "La ville a compté 900 incendies, en hausse de 38 %."),
    ("fr", "Les ventes sont en hausse de 5 % sur un an.", "Les ventes sont en hausse de 5 % sur un mois."),
    ("fr", "La carte permet l'accès aux musées.", "La carte permet d'accéder aux parcs."),
    ("fr", "La mairie prévoit la poursuite des travaux.", "La mairie prévoit d'arrêter les travaux."),
    ("en", "The 15-year-old driver died on Monday.", "The driver, 16, died on Monday."),
    ("en", "A 41-year-old nurse was arrested in Leeds.", "A nurse aged 14 was arrested in Leeds."),
    ("en", "Officers arrested a 16-year-old boy in Hull.", "Officers arrested a boy of 17 in Hull."),
    ("en", "A 15-year-old driver hit a man of 38.", "A driver of 38 hit a 15-year-old man."),
    ("en", "The driver, 15, and a friend, 17, died.", "The driver, 17, and a friend, 15, died."),
    ("en", "Its chief executive, Ann Roe, said sales had doubled.", "Sales had doubled, said Ann Roe, its chairman."),
    ("en", "Former president Ann Roe left on Monday.", "President Ann Roe left on Monday."),
    ("en", "Mark Hill, the former head of the club, was freed.", "Club head Mark Hill was freed."),
    ("en", "A spokesman for the mountain police said hope was fading.", "A mountain rescue spokesman said hope was fading."),
    ("en", "The motors may explode, the firm warned.", "The motors will explode, the firm warned."),
    ("en", "The firm has to pay the fine by May.", "The firm may pay the fine by May."),
    ("en", "The guard was not able to open the gate.", "The guard was able to open the gate."),
    ("en", "The court is due to rule on Friday.", "The court ruled on Friday."),
    ("en", "The guard can open the gate.", "The guard could open the gate."),
    ("en", "The firm must pay the fine.", "The firm had to pay the fine."),
    ("en", "The firm will have to pay the fine.", "The firm had to pay the fine."),
    ("en", "More than 900 fires were counted, an 83 percent increase on 2018.", "More than 900 fires were counted, down 83 percent from 2018."),
    ("en", "Sales rose by 12 percent in May.", "Sales rose to 12 percent in May."),
    ("en", "Prices fell 5 percent in May.", "Prices were up 5 percent in May."),
    ("en", "The town counted 900 fires, a rise of 83 percent on 2018.", "The town counted 900 fires, a rise of 38 percent on 2018."),
    ("en", "Sales were up 83 percent in 2018.", "Sales were up 83 percent from 2018."),
    ("en", "Sales rose 12 percent in May after falling 5 percent in April.", "Sales rose 5 percent in May after falling 12 percent in April."),
    ("en", "She filed a complaint about the noise.", "She complained about the smell."),
    ("en", "Police gave up the pursuit of the car.", "Police gave up pursuing the van."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_an_editors_rewording_is_calm(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) == []
    assert told(language, new, old) == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_an_edit_of_the_same_kind_is_told(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) != []
    assert told(language, new, old) != []
