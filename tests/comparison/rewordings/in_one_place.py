"""A short sentence put wholly anew between two that stayed is calm where the facts are one, and told where they are two."""

from __future__ import annotations

CALM = [
    (
        "en",
        "The poet lives in Cork. She was unwell for a year. Her son is a vet.",
        "The poet lives in Cork. She had been ill for a year. Her son is a vet.",
    ),
    (
        "en",
        "The bridge is shut. The repairs will take a month. Cars must go by Hale.",
        "The bridge is shut. Mending it will last a month. Cars must go by Hale.",
    ),
    (
        "en",
        "The mayor is 50. She bought a flat. Her term ends in May.",
        "The mayor is 50. She acquired an apartment. Her term ends in May.",
    ),
    (
        "en",
        "A farmer was held. Officers hunted for the thief. The shop is shut.",
        "A farmer was held. Police searched for the thief. The shop is shut.",
    ),
    (
        "en",
        "The inn is old. The landlord dismissed the cook. It has ten rooms.",
        "The inn is old. The cook was sacked by the landlord. It has ten rooms.",
    ),
    (
        "fr",
        "La maire a 50 ans. Elle a acheté un logement. Son mandat finit en mai.",
        "La maire a 50 ans. Elle a acquis un appartement. Son mandat finit en mai.",
    ),
    (
        "fr",
        "L'hôtel a rouvert. Le patron a licencié le comptable. Il reste trois salariés.",
        "L'hôtel a rouvert. Le comptable a été renvoyé par le patron. Il reste trois salariés.",
    ),
    (
        "fr",
        "La firme vend du thé. Son action a reculé de 8 %. Elle a dix magasins.",
        "La firme vend du thé. Le titre a perdu 8 %. Elle a dix magasins.",
    ),
    # one denial of several, and a deed that befell nobody
    ("en", "No trains will run between Lynford and Dray.", "Trains will not run between Lynford and Dray."),
    ("en", "No shops opened in the town on Friday.", "Shops in the town did not open on Friday."),
    ("en", "No matches will be played this weekend.", "Matches will not be played this weekend."),
    ("en", "No schools in the district will close.", "Schools in the district will not close."),
    ("en", "No aid has reached the town.", "Aid has not reached the town."),
    (
        "fr",
        "Aucun train ne circulera samedi entre Lormont et Drey.",
        "Les trains ne circuleront pas samedi entre Lormont et Drey.",
    ),
    ("fr", "Aucun autre produit n'est concerné.", "Les autres produits ne sont pas concernés."),
    ("fr", "Aucun avion n'a décollé dimanche.", "Les avions n'ont pas décollé dimanche."),
    (
        "fr",
        "Aucune école ne fermera lundi dans le district.",
        "Les écoles ne fermeront pas lundi dans le district.",
    ),
    ("fr", "Aucun magasin n'a ouvert vendredi.", "Vendredi, les magasins n'ont pas ouvert."),
    ("fr", "Personne n'a été blessé.", "Aucun blessé n'est à déplorer."),
    ("fr", "Aucun blessé n'est à signaler.", "Personne n'a été blessé."),
    ("fr", "Personne n'a été tué.", "Aucun tué n'est à déplorer."),
    # who says it, in two words; whom the passive is of, in another word
    (
        "fr",
        "Les impôts augmenteront, a affirmé mardi la première ministre.",
        "La première ministre a affirmé mardi que les impôts augmenteraient.",
    ),
    (
        "fr",
        "Les impôts n'augmenteront pas, a affirmé la première ministre.",
        "La première ministre a affirmé que les impôts n'augmenteraient pas.",
    ),
    ("en", "The airport welcomed the judgment.", "The ruling was welcomed by the airport."),
    ("en", "The council rejected the proposal.", "The plan was rejected by the council."),
    ("en", "Villagers blocked the motorway.", "The highway was blocked by villagers."),
    ("fr", "L'aéroport a salué le jugement.", "La décision a été saluée par l'aéroport."),
]
TOLD = [
    (
        "en",
        "A farmer was held. Officers are looking for two suspects. The shop is shut.",
        "A farmer was held. Police have questioned two witnesses. The shop is shut.",
    ),
    (
        "en",
        "The ferry sank. Crews are hunting for survivors. The sea is rough.",
        "The ferry sank. Rescuers found no survivors. The sea is rough.",
    ),
    (
        "en",
        "The poet lives in Cork. She was unwell for a year. Her son is a vet.",
        "The poet lives in Cork. She had been married for a year. Her son is a vet.",
    ),
    (
        "en",
        "The bridge is shut. The repairs will take a month. Cars must go by Hale.",
        "The bridge is shut. Its demolition will take a month. Cars must go by Hale.",
    ),
    (
        "en",
        "The firm makes boats. It dismissed the accountant. A new one starts in May.",
        "The firm makes boats. The accountant sued it. A new one starts in May.",
    ),
    (
        "en",
        "The mayor is 50. She bought a flat. Her term ends in May.",
        "The mayor is 50. She sold an apartment. Her term ends in May.",
    ),
    (
        "fr",
        "Un fermier a été arrêté. Les gendarmes recherchent deux suspects. La boutique est fermée.",
        "Un fermier a été arrêté. La police a libéré deux suspects. La boutique est fermée.",
    ),
    (
        "fr",
        "La firme vend du thé. Son action a reculé de 8 %. Elle a dix magasins.",
        "La firme vend du thé. Le titre a gagné 8 %. Elle a dix magasins.",
    ),
    (
        "fr",
        "L'hôtel a rouvert. Le patron a licencié le comptable. Il reste trois salariés.",
        "L'hôtel a rouvert. Le patron a été renvoyé par le comptable. Il reste trois salariés.",
    ),
    (
        "fr",
        "La maire a 50 ans. Elle a acheté un logement. Son mandat finit en mai.",
        "La maire a 50 ans. Elle a vendu un appartement. Son mandat finit en mai.",
    ),
    (
        "fr",
        "Le pont est fermé. Les réparations dureront un mois. On passe par Halle.",
        "Le pont est fermé. Les travaux coûteront un million. On passe par Halle.",
    ),
    # one of several, or a certain one, is not denied of all
    ("en", "No player was punished.", "A player was not punished."),
    ("en", "No player was punished.", "The player was not punished."),
    ("en", "The council opened no inquiry.", "The council did not open the inquiry."),
    ("fr", "Aucun train ne circulera samedi.", "Un train ne circulera pas samedi."),
    ("fr", "Aucun joueur n'a été sanctionné.", "Le joueur n'a pas été sanctionné."),
    ("fr", "Aucun train ne circulera samedi.", "Les bus ne circuleront pas samedi."),
    ("fr", "Personne n'a été blessé.", "Un blessé est à déplorer."),
    ("fr", "Personne n'a été blessé.", "Aucun mort n'est à déplorer."),
    ("en", "Police released the suspect.", "The journalist was released by police."),
    ("fr", "Les habitants ont bloqué l'autoroute.", "La gare a été bloquée par les habitants."),
]
