"""A verb that gave way to its synonym is calm in one time and told in another, also where it is a run of words."""

from __future__ import annotations

CALM = [
    ("fr", "La ville a commencé les travaux.", "La ville a débuté les travaux."),
    ("fr", "Le procès a débuté lundi.", "Le procès a commencé lundi."),
    ("fr", "Le procès débute mardi.", "Le procès commencera mardi."),
    ("fr", "Le conseil a décidé mardi de fermer l'usine.", "Le conseil a pris mardi la décision de fermer l'usine."),
    ("fr", "Le parti a participé hier à la réunion.", "Le parti a pris part hier à la réunion."),
    ("fr", "Le juge a mis lundi fin au procès.", "Le juge a terminé lundi le procès."),
    ("fr", "Le préfet a mis également fin à la grève.", "Le préfet a également mis fin à la grève."),
    ("fr", "L'agence est chargée du pont.", "L'agence est responsable du pont."),
    ("fr", "Les habitants sont opposés au projet.", "Les habitants sont contre le projet."),
    ("fr", "Elle est à la tête du parti.", "Elle dirige le parti."),
    ("fr", "Anne Roux est la présidente du club.", "Anne Roux préside le club."),
    ("fr", "La ferme est située près de Lyon.", "La ferme se trouve près de Lyon."),
    ("en", "The firm owned the hotel.", "The firm possessed the hotel."),
    ("en", "The trial began on Monday.", "The trial started on Monday."),
    ("en", "The board decided on Tuesday to close the plant.", "The board took the decision on Tuesday to close the plant."),
    ("en", "The board decided on 5 May to close the plant.", "The board took the decision on 5 May to close the plant."),
]  # fmt: skip

TOLD = [
    ("fr", "Le maire possède l'hôtel.", "Le maire détenait l'hôtel."),
    ("fr", "La ville commence les travaux.", "La ville a débuté les travaux."),
    ("fr", "Le maire préside la commission.", "Le maire dirigeait la commission."),
    ("fr", "Les secours localisent le bateau.", "Les secours ont retrouvé le bateau."),
    ("fr", "La firme emploie un drone.", "La firme utilisait un drone."),
    ("fr", "Le club loue le stade.", "Le club a donné en location le stade."),
    ("fr", "Le conseil a décidé mardi de fermer l'usine.", "Le conseil a pris lundi la décision de fermer l'usine."),
    ("fr", "Anne Roux était la présidente du club.", "Anne Roux préside le club."),
    ("fr", "L'agence est chargée du pont.", "L'agence n'est pas responsable du pont."),
    ("fr", "Anne Roux est la présidente du club.", "Anne Roux est la présidente du parti."),
    ("fr", "Anne Roux dirige le club.", "Paul Roux est le directeur du club."),
    ("fr", "Les habitants sont opposés au projet.", "Les élus sont contre le projet."),
    ("en", "The mayor takes part in the talks.", "The mayor participated in the talks."),
    ("en", "The mayor owns the hotel.", "The mayor possessed the hotel."),
    ("en", "The firm employs a drone.", "The firm used a drone."),
    ("en", "The police begin the search.", "The police started the search."),
    ("en", "The firm owns the hotel.", "The firm possessed the hotel until May."),
    ("en", "The firm operates a bridge in Leeds.", "The firm ran a bridge in Leeds."),
    ("en", "The mayor chairs the panel.", "The mayor led the panel."),
    ("en", "Rescuers locate the boat.", "Rescuers found the boat."),
    ("en", "The army controls the port.", "The army dominated the port."),
    ("en", "The board decided on Tuesday to close the plant.", "The board took the decision on Monday to close the plant."),
]  # fmt: skip
