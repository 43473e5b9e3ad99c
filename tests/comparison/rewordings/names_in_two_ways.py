"""Names, figures and times in two lengths, and others that look like them: the same is calm, another is told, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Le vent atteindra 110 à 130 km/h.", "Le vent atteindra 110 à 130 kilomètres par heure."),
    ("fr", "Les effectifs avaient augmenté de plus de 50% en six ans.", "Les effectifs avaient augmenté de plus de 50 pour cent en six ans."),
    ("fr", "Le siège restera ouvert, indique le secrétariat de l'ONU.", "Le siège restera ouvert, indique le secrétariat de l'Organisation des Nations unies."),
    ("fr", "L'armée attend le feu vert du gouvernement malien et de l'ONU.", "L'armée attend le feu vert du gouvernement malien et de l'Organisation des Nations unies."),
    ("fr", "Marc Dellaz est médecin à Dole. M. Dellaz, lui-même père, a dénoncé un accord.", "Marc Dellaz est médecin à Dole. Marc Dellaz, lui-même père, a dénoncé un accord."),
    ("fr", "La ministre a repris cette idée lors du compte-rendu du conseil.", "La ministre a repris cette idée pendant le compte-rendu du conseil."),
]  # fmt: skip

TOLD = [
    ("fr", "Les deux hommes s'éloignent à 180 mètres de leur camp pour rejoindre le refuge, bâti deux ans plus tôt.", "Les vingt hommes s'éloignent à 180 mètres de leur camp pour rejoindre le refuge, bâti deux ans plus tôt."),
    ("fr", "2 mars 2024. – Hier, vendredi 1er mars, plusieurs villages ont été pillés.", "2 mars 2024. – Hier, dimanche 1er mars, plusieurs villages ont été pillés."),
    ("fr", "Trump se rend à Dole  Le président est arrivé.", "Tramp se rend à Dole  Le président est arrivé."),
    ("fr", "Les syndicats CFDT et CGT du port ont salué l'accord.", "Les syndicats CFDT et CNT du port ont salué l'accord."),
    ("fr", "Selon une étude de 2020, la ville est classée 12e du pays.", "Selon une étude de 2020, la ville serait classée 12e du pays."),
    ("fr", "Selon le classement établi par la revue, le port est classé 9e, donc parmi les pires du pays.", "Selon le classement établi par la revue, le port serait classé 9e, donc parmi les pires du pays."),
    ("fr", "Le ministre a ensuite ceint l'écharpe rouge, en présence du maire.", "L'écharpe rouge a ensuite ceint le ministre, en présence du maire."),
    ("fr", "Le maire a ensuite reçu la médaille, devant les élus.", "La médaille a ensuite reçu le maire, devant les élus."),
    ("en", "The two men walked 180 metres to the hut, built two years earlier.", "The twenty men walked 180 metres to the hut, built two years earlier."),
]  # fmt: skip
