"""The active and the passive, connectives and set phrases: the same is calm, and whoever changed parts is told, through real extraction."""

from __future__ import annotations

import pytest

from tests.comparison.told import told

CALM = [
    ("fr", "L'armée et les milices ont défait les rebelles dans la poche de Brenne.", "Les rebelles ont été défaits par l'armée et les milices dans la poche de Brenne."),
    ("fr", "Le fisc vient de publier une liste de dix mille contribuables.", "Une liste de dix mille contribuables vient d'être publiée par le fisc."),
    ("fr", "Un glissement de terrain a enseveli dix maisons avant l'aube.", "Dix maisons ont été ensevelies avant l'aube par un glissement de terrain."),
    ("fr", "Un juge a ordonné lundi la libération de la sénatrice.", "La libération de la sénatrice a été ordonnée lundi par un juge."),
    ("fr", "Les députés ont adopté le texte, que le Sénat avait rejeté en mai.", "Le texte, rejeté en mai par le Sénat, a été adopté par les députés."),
    ("fr", "La mairie fermera le pont trois semaines et l'État paiera les travaux.", "Le pont sera fermé trois semaines par la mairie et les travaux seront payés par l'État."),
    ("fr", "Toutefois, Roy a battu Lind en finale.", "Roy a toutefois battu Lind en finale."),
    ("fr", "D'autre part, la ville fermera la piscine.", "La ville fermera par ailleurs la piscine."),
    ("fr", "Le sommet est situé dans une zone comprise entre Metz et Nancy.", "Le sommet se trouve dans une zone située entre Metz et Nancy."),
    ("fr", "L'offensive a duré en l'espace de trois semaines.", "L'offensive a duré trois semaines."),
    ("fr", "Le parti compte cinq élus du fait de défections.", "Le parti compte cinq élus en raison de défections."),
    ("fr", "Le fisc a publié la liste, qui comporte dix noms.", "Le fisc a publié la liste, laquelle comporte dix noms."),
    ("fr", "La route a, en outre, été fermée dans les deux sens.", "La route a également été fermée dans les deux sens."),
    ("fr", "L'aide directe au gouvernement burundais est suspendue.", "L'aide directe au gouvernement du Burundi est suspendue."),
    ("fr", "Il a fui au moment où la police arrivait.", "Il a fui lorsque la police arrivait."),
    ("fr", "Aux alentours de 4 h 30, un car s'est renversé.", "Vers 4 h 30, un car s'est renversé."),
    ("fr", "Il est parti afin d'aider les sinistrés.", "Il est parti pour aider les sinistrés."),
    ("fr", "Elles ont été agressées à plusieurs reprises.", "Elles ont été agressées plusieurs fois."),
    ("en", "Smoke from the fires turned the sky over Leeds dark on Monday.", "The sky over Leeds was turned dark on Monday by smoke from the fires."),
    ("en", "They rejected the raise that Governor Roe signed last week.", "The raise signed last week by Governor Roe was rejected by them."),
    ("en", "Heavy rain caused a landslide that buried ten homes.", "Ten homes were buried by a landslide caused by heavy rain."),
    ("en", "Dealers will replace the parts and owners will be told by letter.", "The parts will be replaced by dealers and owners will be told by letter."),
    ("en", "A judge ordered the release of the senator on bail on Monday.", "The senator was ordered released on bail by a judge on Monday."),
    ("en", "An amateur, Leigh Roe, found the bird in the Lowen riverbed.", "The bird was found in the Lowen riverbed by Leigh Roe, an amateur."),
    ("en", "In addition, the city will sue the club.", "The city will also sue the club."),
    ("en", "However, Berg beat Lind in the final.", "Berg, however, beat Lind in the final."),
    ("en", "The vote was in line with the constitution.", "The vote was in accordance with the constitution."),
    ("en", "The parts are replaced free of charge.", "The parts are replaced at no cost."),
    ("en", "The bird weighed up to 80 kilograms.", "The bird weighed as much as 80 kilograms."),
    ("en", "Rescuers resumed the search at first light.", "Rescuers resumed the search at dawn."),
    ("en", "He was held for nearly seven years.", "He was held for almost seven years."),
    ("en", "The mayor called for calm.", "The mayor appealed for calm."),
    ("en", "The strike would last as long as necessary.", "The strike would last for as long as necessary."),
    ("en", "He has denied the claims on several occasions.", "He has denied the claims several times."),
    ("en", "The site reopened shortly after noon.", "The site reopened just after noon."),
    ("en", "Officers came to the scene in order to help.", "Officers came to the scene to help."),
    ("en", "In addition, the city will close the pool.", "The city will also close the pool."),
    ("en", "The tests were run prior to the launch.", "The tests were run before the launch."),
    ("en", "The plan was dropped because of the cost.", "The plan was dropped owing to its cost."),
]  # fmt: skip

TOLD = [
    ("fr", "Les députés ont adopté le texte, que le Sénat avait rejeté en mai.", "Le texte, adopté en mai par le Sénat, a été rejeté par les députés."),
    ("fr", "L'armée et les milices ont défait les rebelles dans la poche de Brenne.", "L'armée et les milices ont été défaites par les rebelles dans la poche de Brenne."),
    ("fr", "Un juge a ordonné lundi la libération de la sénatrice.", "La libération du juge a été ordonnée lundi par une sénatrice."),
    ("fr", "D'autre part, la ville fermera la piscine.", "La piscine fermera par ailleurs la ville."),
    ("fr", "Lundi, le gardien a frappé le chauffeur.", "Le chauffeur a également frappé le gardien lundi."),
    ("fr", "Toutefois, Roy a battu Lind en finale.", "Lind a toutefois battu Roy en finale."),
    ("fr", "La banque va racheter l'assureur, a-t-elle dit.", "L'assureur va racheter la banque, a-t-il dit."),
    ("fr", "Par ailleurs, le maire accusera le juge.", "Le juge accusera par ailleurs le maire."),
    ("fr", "Il a fui au moment où la police arrivait.", "Il a fui avant que la police arrive."),
    ("fr", "Le parti compte cinq élus en raison de défections.", "Le parti compte cinq élus malgré des défections."),
    ("fr", "Aux alentours de 4 h 30, un car s'est renversé.", "Aux alentours de 5 h 30, un car s'est renversé."),
    ("en", "They rejected the raise that Governor Roe signed last week.", "The raise rejected last week by Governor Roe was signed by them."),
    ("en", "Heavy rain caused a landslide that buried ten homes.", "Ten homes were buried by heavy rain caused by a landslide."),
    ("en", "The court annulled the vote on Friday and ordered a new one.", "The vote was ordered by the court on Friday and a new one annulled."),
    ("en", "In addition, the city will sue the club.", "The club will also sue the city."),
    ("en", "On Monday the guard hit the driver.", "The driver also hit the guard on Monday."),
    ("en", "The bank said it would buy the insurer.", "The insurer would buy the bank, it said."),
    ("en", "However, Berg beat Lind in the final.", "Lind, however, beat Berg in the final."),
    ("en", "The mayor, who is ill, will meet the judge.", "The judge, who is ill, will meet the mayor."),
    ("en", "The bird weighed up to 80 kilograms.", "The bird weighed at least 80 kilograms."),
    ("en", "The tests were run prior to the launch.", "The tests were run after the launch."),
    ("en", "The plan was dropped because of the cost.", "The plan was dropped despite the cost."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_an_editors_rewording_is_calm(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) == []
    assert told(language, new, old) == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_an_edit_of_the_same_kind_is_told(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) != []
    assert told(language, new, old) != []
