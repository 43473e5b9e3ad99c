"""A share and what it comes to, and a denial of the opposite, are calm; another share, another whole and a denial of either are told."""

from __future__ import annotations

CALM = [
    ("fr", "La moitié des 60 logements sont vides.", "Trente des 60 logements sont vides."),
    ("fr", "L'attaquant manquera la finale.", "L'attaquant ne jouera pas la finale."),
    ("en", "Half of the 60 flats have no heating.", "Thirty of the 60 flats have no heating."),
    ("en", "A quarter of the 80 ships sank.", "Twenty of the 80 ships sank."),
    ("en", "The striker will miss the final.", "The striker will not play in the final."),
    ("en", "The company's shares were unchanged on Friday.", "The company's shares did not move on Friday."),
]  # fmt: skip

TOLD = [
    ("fr", "La moitié des 60 logements sont vides.", "Quarante des 60 logements sont vides."),
    ("fr", "La moitié des 60 logements sont vides.", "Trente des 80 logements sont vides."),
    ("fr", "L'attaquant manquera la finale.", "L'attaquant jouera la finale."),
    ("fr", "L'attaquant ne manquera pas la finale.", "L'attaquant ne jouera pas la finale."),
    ("fr", "Le prix est inchangé.", "Le prix a changé."),
    ("en", "Half of the 60 flats have no heating.", "Forty of the 60 flats have no heating."),
    ("en", "Half of the 60 flats have no heating.", "Thirty of the 80 flats have no heating."),
    ("en", "The striker will miss the final.", "The striker will play in the final."),
    ("en", "The company's shares were unchanged on Friday.", "The company's shares moved on Friday."),
    ("en", "The striker will not miss the final.", "The striker will not play in the final."),
]  # fmt: skip
