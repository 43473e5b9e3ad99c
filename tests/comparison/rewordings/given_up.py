"""What is to come and what was to come: told apart, unless a report says it, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "La mairie dit que le pont allait fermer.", "La mairie dit que le pont va fermer."),
    ("en", "The plant will close in May.", "The plant is to close in May."),
    ("en", "The firm will pay the fine.", "The firm is to pay the fine."),
    ("en", "The firm is due to pay the fine in May.", "The firm is to pay the fine in May."),
]  # fmt: skip

TOLD = [
    ("fr", "La firme va payer l'amende.", "La firme allait payer l'amende."),
    ("fr", "La firme doit payer l'amende en mai.", "La firme devait payer l'amende en mai."),
    ("fr", "La banque va fermer dix agences.", "La banque allait fermer dix agences."),
    ("fr", "Le club va vendre le stade lundi.", "Le club était sur le point de vendre le stade lundi."),
    ("fr", "Le pont sera fermé.", "Le pont devait être fermé."),
    ("en", "The firm will pay the fine.", "The firm was to pay the fine."),
    ("en", "The firm is to pay the fine.", "The firm is not to pay the fine."),
    ("en", "The bridge is to close on Monday.", "The bridge was to close on Monday."),
    ("en", "The firm is going to sell the plant.", "The firm was going to sell the plant."),
    ("en", "The trial will open in May.", "The trial was to open in May."),
    ("en", "The club is due to sell the ground.", "The club was due to sell the ground."),
]  # fmt: skip
