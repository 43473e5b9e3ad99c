"""How much something is, where it lies and how many work or live somewhere, by one verb or another, is calm; another amount or time is told."""

from __future__ import annotations

CALM = [
    ("fr", "Le chômage s'établissait à 6,2 % en mars.", "Le chômage était de 6,2 % en mars."),
    ("fr", "La dette s'élève à 6 millions d'euros.", "La dette est de 6 millions d'euros."),
    ("fr", "La dette se monte à 6 millions d'euros.", "La dette s'élève à 6 millions d'euros."),
    ("fr", "Le moulin se trouve près de la rivière.", "Le moulin est situé près de la rivière."),
    ("fr", "L'usine emploie 300 personnes.", "L'usine compte 300 salariés."),
    ("fr", "L'usine a un effectif de 300 personnes.", "L'usine emploie 300 personnes."),
    ("en", "Unemployment stood at 6.2 percent in March.", "Unemployment was 6.2 percent in March."),
    ("en", "The debt amounted to 6 million pounds.", "The debt was 6 million pounds."),
    ("en", "The village lies 20 miles north of the capital.", "The village is 20 miles north of the capital."),
    ("en", "The mill is located near the river.", "The mill stands near the river."),
    ("en", "The factory employs 300 people.", "The factory has 300 employees."),
    ("en", "The factory has a workforce of 300.", "The factory employs 300 people."),
    ("en", "The village has 900 inhabitants.", "The village is home to 900 people."),
]  # fmt: skip

TOLD = [
    ("fr", "La dette s'élève à 6 millions d'euros.", "La dette s'élevait à 6 millions d'euros."),
    ("fr", "La dette s'élève à 6 millions d'euros.", "La dette est de 7 millions d'euros."),
    ("fr", "La dette s'élève à 6 millions d'euros.", "La dette était de 6 millions d'euros."),
    ("fr", "L'usine emploie 300 personnes.", "L'usine comptait 300 salariés."),
    ("fr", "L'usine emploie 300 personnes.", "L'usine compte 30 salariés."),
    ("fr", "L'usine emploie 300 personnes.", "L'usine compte 300 cadres."),
    ("fr", "Le moulin se trouve près de la rivière.", "Le moulin se trouvait près de la rivière."),
    ("en", "The debt amounted to 6 million pounds.", "The debt is 6 million pounds."),
    ("en", "Unemployment stood at 6.2 percent in March.", "Unemployment was 6.4 percent in March."),
    ("en", "The factory employs 300 people.", "The factory had 300 employees."),
    ("en", "The factory employs 300 people.", "The factory has 300 residents."),
    ("en", "The factory employs 300 people.", "The factory has 350 employees."),
    ("en", "The village has 900 inhabitants.", "The village had 900 inhabitants."),
    ("en", "The mill stands near the river.", "The mill stood near the river."),
    ("en", "The mill is located near the river.", "The mill is located far from the river."),
]  # fmt: skip
