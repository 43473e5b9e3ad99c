"""A deed told by the verb of its other end is calm with both who take part; another party, day, time or way round is told."""

from __future__ import annotations

CALM = [
    ("fr", "La ville a vendu la piscine au promoteur Haston en avril.", "Le promoteur Haston a acheté la piscine à la ville en avril."),
    ("fr", "La firme a prêté la somme au club.", "Le club a emprunté la somme à la firme."),
    ("fr", "L'hôtel appartient à la famille Grimaldi.", "La famille Grimaldi possède l'hôtel."),
    ("fr", "La famille Grimaldi est propriétaire de l'hôtel.", "L'hôtel appartient à la famille Grimaldi."),
    ("fr", "Lyon accueillera la finale en mai.", "La finale aura lieu à Lyon en mai."),
    ("en", "The city council sold the old pool to the developer Haston in April.", "The developer Haston bought the old pool from the city council in April."),
    ("en", "The firm acquired the mill from the town.", "The town sold the mill to the firm."),
    ("en", "Rovers defeated City 2-1 on Saturday.", "City lost 2-1 to Rovers on Saturday."),
    ("en", "The hotel belongs to the Grimaldi family.", "The Grimaldi family owns the hotel."),
    ("en", "Leeds will host the final in May.", "The final will take place in Leeds in May."),
    ("en", "The flood resulted from the storm.", "The storm caused the flood."),
    ("en", "The bank lent the firm 3 million euros.", "The firm borrowed 3 million euros from the bank."),
    ("en", "Rovers were beaten 2-1 by City on Saturday.", "Rovers were defeated 2-1 by City on Saturday."),
]  # fmt: skip

TOLD = [
    ("fr", "La ville a vendu la piscine au promoteur Haston.", "Le promoteur Haston a vendu la piscine à la ville."),
    ("fr", "La ville a vendu la piscine au promoteur Haston.", "La ville a acheté la piscine au promoteur Haston."),
    ("fr", "La ville a vendu la piscine au promoteur Haston.", "Le promoteur Haston a acheté la piscine à la région."),
    ("fr", "La ville a vendu la piscine au promoteur Haston en avril.", "Le promoteur Haston a acheté la piscine à la ville en mai."),
    ("fr", "La ville a vendu la piscine au promoteur Haston.", "Le promoteur Haston achètera la piscine à la ville."),
    ("fr", "La ville a vendu la piscine au promoteur Haston.", "Le promoteur Haston n'a pas acheté la piscine à la ville."),
    ("fr", "La firme a prêté la somme au club.", "La firme a emprunté la somme au club."),
    ("fr", "L'hôtel appartient à la famille Grimaldi.", "La famille Grimaldi possédait l'hôtel."),
    ("fr", "Lyon accueillera la finale en mai.", "La finale aura lieu à Nice en mai."),
    ("fr", "La tempête a provoqué la crue.", "La tempête a résulté de la crue."),
    ("en", "The city council sold the pool to the developer Haston.", "The developer Haston sold the pool to the city council."),
    ("en", "The city council sold the pool to the developer Haston.", "The city council bought the pool from the developer Haston."),
    ("en", "The city council sold the pool to the developer Haston in April.", "The developer Haston bought the pool from the county in April."),
    ("en", "The city council sold the pool to the developer Haston in April.", "The developer Haston bought the pool from the city council in May."),
    ("en", "The city council sold the pool to the developer Haston.", "The developer Haston will buy the pool from the city council."),
    ("en", "The city council sold the pool to the developer Haston.", "The developer Haston did not buy the pool from the city council."),
    ("en", "Rovers defeated City 2-1 on Saturday.", "Rovers lost 2-1 to City on Saturday."),
    ("en", "The storm caused the flood.", "The storm resulted from the flood."),
    ("en", "The bank lent the firm 3 million euros.", "The bank borrowed 3 million euros from the firm."),
    ("en", "Leeds will host the final in May.", "The final will take place in Hull in May."),
    ("en", "The Grimaldi family owns the hotel.", "The hotel belonged to the Grimaldi family."),
]  # fmt: skip
