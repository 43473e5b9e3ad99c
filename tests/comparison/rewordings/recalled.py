"""What a text has just named, told by less, and quotations whose speaker moved: the same is calm, another is told, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Un feu s'est déclaré à Brenne. Des pompiers ont été envoyés dans la commune de Brenne, située au sud de Metz.", "Un feu s'est déclaré à Brenne. Des pompiers ont été envoyés dans cette commune, située au sud de Metz."),
    ("fr", "Le tournage a débuté à Saint-Roch. Le maire de la ville de Saint-Roch attend des retombées.", "Le tournage a débuté à Saint-Roch. Le maire de cette ville attend des retombées."),
    ("fr", "Le Gabon a fermé ses ports. Trois navires sont bloqués au Gabon.", "Le Gabon a fermé ses ports. Trois navires y sont bloqués."),
    ("fr", "Les élus sont arrivés lundi à Dakar. Ils ont rencontré des étudiants à Dakar.", "Les élus sont arrivés lundi à Dakar. Ils y ont rencontré des étudiants."),
    ("fr", "La société Norlink ferme son usine de Metz. Deux cents salariés travaillent dans cette usine.", "La société Norlink ferme son usine de Metz. Deux cents salariés y travaillent."),
    ("fr", "Les proches de la victime ont déposé plainte mardi. Les proches de la victime réclament une enquête.", "Les proches de la victime ont déposé plainte mardi. Ces derniers réclament une enquête."),
    ("fr", "Le groupe Norlink supprime cent postes. Le groupe Norlink emploie mille personnes.", "Le groupe Norlink supprime cent postes. Ce groupe emploie mille personnes."),
    ("fr", "Anne Roy a dit : « Je suis prête. Nous gagnerons. »", "« Je suis prête. Nous gagnerons », a dit Anne Roy."),
    ("fr", "« Le pont tient », a dit le maire. « Il sera repeint. »", "« Le pont tient. Il sera repeint », a dit le maire."),
    ("fr", "Il a précisé : « Le feu est éteint ».", "« Le feu est éteint », a-t-il précisé."),
    ("fr", "En recevant la coupe, Anne Roy a déclaré : « Je suis heureuse. »", "« Je suis heureuse », a déclaré Anne Roy en recevant la coupe."),
    ("en", "A fire broke out in Hartlow. Crews were sent to the town of Hartlow, south of Leeds.", "A fire broke out in Hartlow. Crews were sent to this town, south of Leeds."),
    ("en", "Filming has begun in Saint Roch. The mayor of the village of Saint Roch hopes for visitors.", "Filming has begun in Saint Roch. The mayor of the village hopes for visitors."),
    ("en", "Gabon has closed its ports. Three ships are stuck in Gabon.", "Gabon has closed its ports. Three ships are stuck there."),
    ("en", "The lawmakers arrived in Dakar on Monday. They met students in Dakar.", "The lawmakers arrived in Dakar on Monday. They met students there."),
    ("en", "Norlink is closing its plant in Leeds. Two hundred people work at the plant.", "Norlink is closing its plant in Leeds. Two hundred people work there."),
    ("en", "The relatives of the victim filed a complaint on Tuesday. The relatives of the victim want an inquiry.", "The relatives of the victim filed a complaint on Tuesday. They want an inquiry."),
    ("en", 'The mayor said: "The road is safe. It will stay open."', '"The road is safe. It will stay open," said the mayor.'),
    ("en", 'Ann Roe said that "the road is safe. It will stay open."', '"The road is safe. It will stay open," Ann Roe said.'),
    ("en", '"The bridge holds," the mayor said. "It will be painted."', '"The bridge holds. It will be painted," said the mayor.'),
    ("en", 'He added: "The fire is out."', '"The fire is out," he added.'),
    ("en", 'On receiving the cup, Ann Roe said: "I am happy."', '"I am happy," Ann Roe said on receiving the cup.'),
]  # fmt: skip

TOLD = [
    ("fr", "Un feu s'est déclaré à Brenne. Des pompiers de Metz ont été envoyés dans la commune de Vannes.", "Un feu s'est déclaré à Brenne. Des pompiers de Metz ont été envoyés dans cette commune."),
    ("fr", "Le Gabon a fermé ses ports. Trois navires sont bloqués au Togo.", "Le Gabon a fermé ses ports. Trois navires y sont bloqués."),
    ("fr", "Les proches de la victime ont déposé plainte mardi. Les voisins de la victime réclament une enquête.", "Les proches de la victime ont déposé plainte mardi. Ces derniers réclament une enquête."),
    ("fr", "Les élus sont arrivés lundi à Dakar. Ils ont rencontré des étudiants à Thiès.", "Les élus sont arrivés lundi à Dakar. Ils y ont rencontré des étudiants."),
    ("fr", "La maire déclare que « la route est sûre. Elle restera ouverte ».", "« La route est sûre. Elle restera fermée », déclare la maire."),
    ("fr", "« Le pont tient », a dit le maire. « Il sera repeint. »", "« Le pont tient. Il sera repeint », a dit le préfet."),
    ("en", "A fire broke out in Hartlow. Crews were sent to the town of Pinner.", "A fire broke out in Hartlow. Crews were sent to this town."),
    ("en", "Gabon has closed its ports. Three ships are stuck in Togo.", "Gabon has closed its ports. Three ships are stuck there."),
    ("en", "The lawmakers arrived in Dakar on Monday. They met students in Hull.", "The lawmakers arrived in Dakar on Monday. They met students there."),
    ("en", "The mayor of the village of Saint Roch hopes for visitors.", "The mayor of the village of Saint Paul hopes for visitors."),
    ("en", 'The mayor said: "The road is safe. It will stay open."', '"The road is safe. It will stay closed," said the mayor.'),
    ("en", '"The bridge holds," the mayor said. "It will be painted."', '"The bridge holds. It will be painted," said the engineer.'),
]  # fmt: skip
