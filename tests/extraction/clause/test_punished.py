"""Who did what somebody is punished for or kept from, and who is named only to say that it was not them.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The prefect, not the mayor, signed the order.", ["The prefect, not the mayor, signed the order"]),
    ("en", "The nephew, not the uncle, stole the van.", ["The nephew, not the uncle, stole the van"]),
    ("en", "The bank, not the shop, lost the files.", ["The bank, not the shop, lost the files"]),
    ("en", "The order was signed by the prefect, not the mayor.", ["The order was signed by the prefect, not the mayor"]),
    ("en", "Reporters were kept from entering the embassy.", ["Reporters were kept from entering the embassy [negative]"]),
    ("en", "Two nurses were prevented from leaving the ward.", ["Two nurses were prevented from leaving the ward [negative]"]),
    ("en", "The ship was stopped from docking in Haifa.", ["The ship was stopped from docking in Haifa"]),
    ("en", "Fans were barred from bringing flags.", ["Fans were barred from bringing flags [negative]"]),
    ("en", "Lawyers were blocked from seeing the file.", ["Lawyers were blocked from seeing the file [negative]"]),
    ("en", "The regulator fined the broker for misleading its clients.", ["The regulator fined the broker", "The broker misled its clients"]),
    ("en", "The commission fined Google 2.4 billion euros for favouring its own shops.", ["The commission fined Google 2.4 billion euros", "Google favoured its own shops"]),
    ("en", "A court in Lyon fined the baker 500 euros for selling stale bread.", ["A court in Lyon fined the baker 500 euros", "The baker sold stale bread"]),
    ("en", "The league fined two players for spitting at a steward.", ["The league fined two players", "Two players spat at a steward"]),
    ("en", "The town fined a landlord $9,000 for renting out a cellar.", ["The town fined a landlord $9,000", "A landlord rented out a cellar"]),
    ("en", "The ship was stopped from docking in Haifa.", ["The ship was stopped from docking in Haifa"]),
    ("en", "The regulator imposed a fine on the broker for misleading its clients.", ["The regulator imposed a fine on the broker", "The broker misled its clients"]),
    ("en", "The widow filed a complaint against the clinic for losing the files.", ["The widow filed a complaint against the clinic", "The clinic allegedly lost the files [alleged]"]),
    ("en", "Washington imposed sanctions on Iran for arming rebels.", ["Washington imposed sanctions on Iran for arming rebels"]),
    ("en", "The jeweller, not a thief, hid the ring.", ["The jeweller, not a thief, hid the ring"]),
    ("en", "A fine was imposed on the broker for hiding losses.", ["A fine was imposed on the broker", "The broker hid losses"]),
    ("en", "Prosecutors opened a case against two guards for beating an inmate.", ["Prosecutors opened a case against two guards", "Two guards allegedly beat an inmate [alleged]"]),
    ("en", "Voters turned against the mayor for closing the pool.", ["Voters turned against the mayor", "The mayor closed the pool"]),
    ("fr", "Le préfet, et non le maire, a signé l'arrêté.", ["Le préfet, et non le maire, a signé l'arrêté"]),
    ("fr", "Le neveu, pas l'oncle, a volé la camionnette.", ["Le neveu, pas l'oncle, a volé la camionnette"]),
    ("fr", "La banque, et non la boutique, a perdu les dossiers.", ["La banque, et non la boutique, a perdu les dossiers"]),
    ("fr", "L'arrêté a été signé par le préfet et non par le maire.", ["L'arrêté a été signé par le préfet et non par le maire"]),
    ("fr", "Les journalistes ont été empêchés d'entrer dans l'ambassade.", ["Les journalistes ont été empêchés d'entrer dans l'ambassade [negative]"]),
    ("fr", "Deux infirmières ont été empêchées de quitter le service.", ["Deux infirmières ont été empêchées de quitter le service [negative]"]),
    ("fr", "Le navire a été empêché d'accoster à Haïfa.", ["Le navire a été empêché d'accoster à Haïfa [negative]"]),
    ("fr", "Les supporters se sont vu interdire d'apporter des drapeaux.", ["Les supporters se sont vu interdire d'apporter des drapeaux"]),
    ("fr", "Il a été interdit aux avocats de consulter le dossier.", ["Il a été interdit aux avocats de consulter le dossier"]),
    ("fr", "Le régulateur a infligé une amende au courtier pour avoir trompé ses clients.", ["Le régulateur a infligé une amende au courtier", "Le courtier a trompé ses clients"]),
    ("fr", "La commission a infligé à Google une amende de 2,4 milliards d'euros pour avoir favorisé ses propres boutiques.", ["La commission a infligé à Google une amende de 2,4 milliards d'euros", "Google a favorisé ses propres boutiques"]),
    ("fr", "Un tribunal de Lyon a condamné le boulanger à 500 euros d'amende pour avoir vendu du pain rassis.", ["Un tribunal de Lyon a condamné le boulanger à 500 euros d'amende", "Le boulanger a vendu du pain rassis"]),
    ("fr", "La ligue a sanctionné deux joueurs pour avoir craché sur un steward.", ["La ligue a sanctionné deux joueurs", "Deux joueurs ont craché sur un steward"]),
    ("fr", "La ville a infligé 9 000 euros d'amende à un propriétaire pour avoir loué une cave.", ["La ville a infligé 9 000 euros d'amende à un propriétaire", "Un propriétaire a loué une cave"]),
    ("fr", "La veuve a porté plainte contre la clinique pour avoir perdu le dossier.", ["La veuve a porté plainte contre la clinique pour avoir perdu le dossier"]),
    ("fr", "Le maire a lancé une procédure contre le club pour avoir détruit la haie.", ["Le maire a lancé une procédure contre le club pour avoir détruit la haie"]),
    ("fr", "Le conseil a voté une motion contre le préfet pour avoir menti.", ["Le conseil a voté une motion contre le préfet", "Le préfet a menti"]),
    ("fr", "La bijoutière, pas la voleuse, a caché la bague.", ["La bijoutière, pas la voleuse, a caché la bague"]),
    ("fr", "Une plainte a été déposée contre la clinique pour avoir perdu le dossier.", ["Une plainte a été déposée contre la clinique pour avoir perdu le dossier"]),
    ("fr", "Le parquet a ouvert une enquête contre deux gardiens pour avoir frappé un détenu.", ["Le parquet a ouvert une enquête contre deux gardiens", "Deux gardiens auraient frappé un détenu [alleged]"]),
    ("en", "The children were kept waiting.", ["The children were kept waiting"]),
    ("en", "The clerk was dissuaded from selling the house.", ["The clerk was dissuaded from selling the house [negative]"]),
    ("en", "The embassy kept reporters from entering.", ["The embassy kept reporters from entering"]),
    ("en", "The company paid its staff a bonus for finishing early.", ["The company paid its staff a bonus", "The company's staff finished early"]),
    ("fr", "Le préfet a dissuadé les badauds d'entrer.", ["Le préfet a dissuadé les badauds d'entrer"]),
    ("fr", "Les badauds ont été dissuadés d'entrer.", ["Les badauds ont été dissuadés d'entrer [negative]"]),
    ("fr", "Le juge lui a infligé une amende pour avoir insulté un agent.", ["Le juge lui a infligé une amende", "Il a insulté un agent"]),
    ("fr", "L'entreprise a versé une prime à ses ouvriers pour avoir fini en avance.", ["L'entreprise a versé une prime à ses ouvriers", "Les ouvriers de l'entreprise ont fini en avance"]),
    ("fr", "La fédération a retiré trois points au club pour avoir aligné un joueur suspendu.", ["La fédération a retiré trois points au club", "Le club a aligné un joueur suspendu"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_a_deed_is_told_of_who_is_punished_for_it(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
