"""A deed that befell nobody is calm by its noun or its verb; one that befell somebody, another deed and another day are told."""

from __future__ import annotations

CALM = [
    ("fr", "Aucune arrestation n'a eu lieu dans le vieux port lundi.", "Personne n'a été arrêté dans le vieux port lundi."),
    ("fr", "Aucune interpellation n'a eu lieu, selon la police.", "Personne n'a été interpellé, selon la police."),
    ("fr", "Il n'y a eu aucune arrestation lundi dans la ville.", "Personne n'a été arrêté lundi dans la ville."),
    ("fr", "La police de Lyon n'a procédé à aucune arrestation.", "La police de Lyon n'a arrêté personne."),
    ("fr", "Aucune interpellation n'a été effectuée lundi.", "Personne n'a été interpellé lundi."),
    ("en", "The senator was not present at the meeting.", "The senator was absent from the meeting."),
    ("en", "No arrests have been made.", "Nobody has been arrested."),
    ("en", "No arrests were made on Monday, police said.", "No one was arrested on Monday, police said."),
    ("en", "There have been no arrests so far.", "Nobody has been arrested so far."),
    ("en", "Police have made no arrests.", "Police have arrested no one."),
    ("en", "No charges have been brought.", "Nobody has been charged."),
]  # fmt: skip

TOLD = [
    ("fr", "Aucune arrestation n'a eu lieu.", "Deux hommes ont été arrêtés."),
    ("fr", "Aucune arrestation n'a eu lieu.", "Une arrestation a eu lieu."),
    ("fr", "Aucune arrestation n'a eu lieu.", "Personne n'a été blessé."),
    ("fr", "Aucune arrestation n'a eu lieu lundi.", "Personne n'a été arrêté mardi."),
    ("fr", "Personne n'a été arrêté.", "Une personne a été arrêtée."),
    ("en", "No arrests have been made.", "Two men have been arrested."),
    ("en", "No arrests have been made.", "Arrests have been made."),
    ("en", "No arrests have been made.", "Nobody has been charged."),
    ("en", "Nobody has been arrested.", "Nobody was hurt."),
    ("en", "No arrests were made on Monday.", "Nobody was arrested on Tuesday."),
    ("en", "No arrests have been made.", "Everybody has been arrested."),
]  # fmt: skip
