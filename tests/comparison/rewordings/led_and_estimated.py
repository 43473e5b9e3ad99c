"""Whose word a preposition leads to, estimates, agents of many words: the same is calm, another is told, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Selon la sociologue Anne Roy, le quartier change.", "Pour la sociologue Anne Roy, le quartier change."),
    ("fr", "Le projet a été rejeté par la chambre régionale des comptes de Dole.", "La chambre régionale des comptes de Dole a rejeté le projet."),
    ("fr", "Les demandes des riverains ont été rejetées par le tribunal administratif de la ville de Dole.", "Le tribunal administratif de la ville de Dole a rejeté les demandes des riverains."),
    ("en", "The city will build a bridge, which will cost an estimated $26 million.", "The city will build a bridge at an estimated cost of $26 million."),
    ("en", "The plan was rejected by the regional court of appeal of Hartlow.", "The regional court of appeal of Hartlow rejected the plan."),
    ("en", "The firm plans to sell a stake and reduce its expenditures.", "The firm plans to sell a stake and lower its spending."),
]  # fmt: skip

TOLD = [
    ("fr", "Le club vend ses joueurs.", "Le club a vendu ses joueurs."),
    ("fr", "Les demandes des riverains ont été rejetées par le tribunal administratif de la ville de Dole.", "Le tribunal administratif de la ville de Metz a rejeté les demandes des riverains."),
    ("en", "The city will build a bridge, which will cost an estimated $26 million.", "The city will build a bridge at an estimated cost of $62 million."),
    ("en", "The city will build a bridge at an estimated cost of $26 million.", "The city will build a bridge at a cost of $26 million."),
    ("en", "The plan was rejected by the regional court of appeal of Hartlow.", "The regional court of appeal of Leeds rejected the plan."),
    ("en", "The firm plans to sell a stake.", "The firm sold a stake."),
]  # fmt: skip
