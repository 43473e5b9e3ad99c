"""What is expected and what should come is one thing, but no duty of somebody, no possibility and no deed."""

from __future__ import annotations

CALM = [
    (
        "en",
        "Forecasters expect the snow to ease by Saturday.",
        "The snow should ease by Saturday, according to forecasters.",
    ),
    ("en", "Analysts expect profits to rise.", "Profits should rise, according to analysts."),
    ("en", "Showers are expected on Sunday.", "Showers are likely on Sunday."),
    ("en", "Showers are expected on Sunday.", "Showers are forecast on Sunday."),
    ("en", "Analysts expect prices to fall.", "Analysts predict that prices will fall."),
    ("fr", "Le vote est attendu mardi.", "Le vote devrait avoir lieu mardi."),
    ("fr", "L'ouverture du pont est attendue en mai.", "L'ouverture du pont devrait avoir lieu en mai."),
    ("fr", "La pluie est attendue dans le sud.", "La pluie est prévue dans le sud."),
    ("fr", "Des orages sont attendus en soirée.", "Des orages devraient se produire en soirée."),
    ("fr", "La fin des travaux est prévue en juin.", "La fin des travaux devrait intervenir en juin."),
]
TOLD = [
    ("en", "Officials expect the minister to resign.", "The minister should resign, officials say."),
    ("en", "Showers are expected on Sunday.", "Showers are possible on Sunday."),
    ("en", "Showers are expected on Sunday.", "Showers fell on Sunday."),
    ("en", "Analysts expect profits to rise.", "Profits should fall, according to analysts."),
    ("en", "Analysts expect profits to rise.", "Profits have risen, according to analysts."),
    ("en", "A verdict is expected on Friday.", "A verdict may come on Friday."),
    ("fr", "Le vote est attendu mardi.", "Le vote a eu lieu mardi."),
    ("fr", "Le vote est attendu mardi.", "Le vote pourrait avoir lieu mardi."),
    ("fr", "Le ministre est attendu mardi.", "Le ministre devrait démissionner mardi."),
    ("fr", "Des orages sont attendus en soirée.", "Aucun orage n'est attendu en soirée."),
    ("fr", "Le vote est attendu mardi.", "Le vote devrait avoir lieu jeudi."),
    ("fr", "Les fonds sont bloqués, affirme la banque.", "Les fonds sont bloqués."),
]
