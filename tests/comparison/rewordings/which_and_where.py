"""Which of several is meant, and whose places were taken: an article, a name or time that another stands for, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Le maire a inauguré un pont. Ce pont a coûté 5 millions d'euros.", "Le maire a inauguré un pont qui a coûté 5 millions d'euros."),
    ("fr", "Le maire a inauguré un pont. Ce pont a coûté 5 millions d'euros.", "Le maire a inauguré un pont. Le pont a coûté 5 millions d'euros."),
    ("fr", "Pierre Roy peint. La maison de Roy a brûlé.", "Pierre Roy peint. La maison de Pierre Roy a brûlé."),
    ("fr", "Le 3 mai, le conseil a annulé le vote du 2 avril.", "Le conseil a annulé le 3 mai le vote du 2 avril."),
    ("en", "Rose Lind runs the club. Rose Lind's house burned.", "Rose Lind runs the club. Lind's house burned."),
    ("en", "Spain and Britain signed.", "Spain and the United Kingdom signed."),
    ("en", "The mayor opened a bridge. The bridge cost 5 million euros.", "The mayor opened a bridge, which cost 5 million euros."),
    ("en", "The police said a man was held.", "Police said a man was held."),
    ("en", "A spokesman for the firm said sales fell.", "The spokesman for the firm said sales fell."),
    ("en", "Mark Lind paints. Lind's house burned.", "Mark Lind paints. Mark Lind's house burned."),
    ("en", "The judge sent an email to the clerk.", "The judge sent an e-mail to the clerk."),
    ("en", "Spain and Britain, which share a border, met.", "Spain and the United Kingdom, which share a border, met."),
    ("en", "At 16:00 the mayor spoke after the 12:00 vote.", "The mayor spoke at 16:00 after the 12:00 vote."),
    ("en", "The club, founded in 1950, won the cup in 1970.", "Founded in 1950, the club won the cup in 1970."),
    ("en", "The firm shut its Leeds plant.", "The firm shut its plant in Leeds."),
]  # fmt: skip

TOLD = [
    ("fr", "Cette annonce a surpris les syndicats.", "Une annonce a surpris les syndicats."),
    ("fr", "L'usine sera fermée en mai, a déclaré le maire.", "L'usine sera fermée en mai, a déclaré le préfet."),
    ("fr", "Selon le maire, l'usine sera fermée en mai.", "Selon le préfet, l'usine sera fermée en mai."),
    ("fr", "Deux hommes ont fui. Ces hommes sont armés.", "Deux hommes ont fui. Des hommes sont armés."),
    ("fr", "Un homme est mort. L'homme vivait à Dole.", "Un homme est mort. Un homme vivait à Dole."),
    ("fr", "La ville est passée du régime A13 au régime B20.", "La ville est passée du régime B20 au régime A13."),
    ("fr", "Le conseil du 3 mai a annulé le vote du 2 avril.", "Le conseil du 2 avril a annulé le vote du 3 mai."),
    ("fr", "Le maire a parlé à 16 h après le vote de 12 h.", "Le maire a parlé à 12 h après le vote de 16 h."),
    ("en", "This announcement surprised the unions.", "An announcement surprised the unions."),
    ("en", "The man is being held in Leeds.", "The man was held in Leeds."),
    ("en", "The man who is being held in Leeds denied the charge.", "The man who was held in Leeds denied the charge."),
    ("en", "The school has moved from the ABX scheme to the CDT scheme.", "The school has moved from the CDT scheme to the ABX scheme."),
    ("en", "In a talk at 16:00 UTC today, the judge explained the ruling after the 12:00 UTC strike call by the guards.", "In a talk at 12:00 UTC today, the judge explained the ruling after the 16:00 UTC strike call by the guards."),
    ("en", "The city drew hundreds of thousands of visitors in May.", "The city drew hundreds of hundreds of visitors in May."),
    ("en", "The shop lost between 14% and 16% of its stock.", "The shop lost between 14% and 16 of its stock."),
    ("en", "A woman was hurt. The woman was taken to hospital.", "A woman was hurt. A woman was taken to hospital."),
    ("en", "Two firms bid. These firms are from Leeds.", "Two firms bid. Some firms are from Leeds."),
    ("en", "In a speech at 16:00 UTC today, the president presented a plan following the 12:00 UTC announcement by the firm.", "In a speech at 12:00 UTC today, the president presented a plan following the 16:00 UTC announcement by the firm."),
    ("en", "The Monday meeting confirmed the Friday vote.", "The Friday meeting confirmed the Monday vote."),
    ("en", "The firm moved from the coal market to the gas market.", "The firm moved from the gas market to the coal market."),
    ("en", "The town swapped a school building for an office building.", "The town swapped an office building for a school building."),
]  # fmt: skip
