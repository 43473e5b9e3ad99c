"""What is said of a noun stays with it, what verbs share is said of each, and nothing of another clause is left over."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: A sentence and a claim that must be read from it.
CLAIMS = [
    # a clause without a comma says which one is meant, whatever its noun does
    ("en", "The minister met demonstrators gathered outside her office.", "The minister met demonstrators gathered outside her office"),
    ("en", "The bus crossed a region controlled by the rebels.", "The bus crossed a region controlled by the rebels"),
    ("en", "The robots collected balls painted in blue.", "The robots collected balls painted in blue"),
    ("en", "Norway is not one of the countries covered by the ban.", "Norway is not one of the countries covered by the ban"),
    ("en", "Police arrested a man who had stolen a car.", "Police arrested a man who had stolen a car"),
    ("fr", "La ministre a rencontré des manifestants rassemblés devant son bureau.", "La ministre a rencontré des manifestants rassemblés devant son bureau"),
    ("fr", "Le car a traversé un territoire contrôlé par les rebelles.", "Le car a traversé un territoire contrôlé par les rebelles"),
    ("fr", "Les robots ramassent des balles peintes en bleu.", "Les robots ramassent des balles peintes en bleu"),
    ("fr", "La Norvège n'est pas un des pays visés par le décret.", "La Norvège n'est pas un des pays visés par le décret"),
    ("fr", "La police a arrêté un homme qui avait volé une voiture.", "La police a arrêté un homme qui avait volé une voiture"),
    # behind a comma it is another fact
    ("en", "Police arrested Sam Poe, who had stolen a car.", "Police arrested Sam Poe"),
    ("fr", "La police a arrêté Paul Ney, qui avait volé une voiture.", "La police a arrêté Paul Ney"),
    # several infinitives below one verb

    ("en", "The mayor wants to close the bridge and sell the hall.", "The mayor wants to sell the hall"),
    ("en", "The teams had to build a robot, test it and ship it.", "The teams had to ship the robot"),
    ("en", "The firm plans to hire nurses and build clinics.", "The firm plans to build clinics"),
    ("en", "The boys tried to climb the wall and cross the river.", "The boys tried to cross the river"),
    ("fr", "Les soldats seront chargés de quitter la base et de brûler les dossiers.", "Les soldats seront chargés de brûler les dossiers"),
    ("fr", "Le maire veut fermer le pont et vendre la halle.", "Le maire veut vendre la halle"),

    ("fr", "Il faut adapter les horaires et trouver un local.", "Il faut trouver un local"),
    ("fr", "Les enfants ont tenté d'escalader le mur et de traverser la rivière.", "Les enfants ont tenté de traverser la rivière"),
    # an object that two verbs share
    ("fr", "Le site l'a remplacé et dépassé.", "Le site l'a dépassé"),
    ("fr", "Le juge les a entendus et libérés.", "Le juge les a libérés"),
    ("fr", "Le club l'a recruté puis vendu.", "Le club l'a vendu"),
    ("fr", "La ville les avait achetés et restaurés.", "La ville les avait restaurés"),
    ("fr", "Le maire nous a reçus et remerciés.", "Le maire nous a remerciés"),
    # the subject behind its verb comes in front
    ("fr", "Le centre, où s'entraînent les nageurs, rouvrira.", "Les nageurs s'entraînent dans le centre"),
    ("fr", "Le plan, que dénonce le syndicat, sera voté.", "Le syndicat dénonce le plan"),
    ("fr", "La salle, où jouaient deux orchestres, a brûlé.", "Deux orchestres jouaient dans la salle"),
    ("fr", "Le décret, que soutient la ministre, sera signé.", "La ministre soutient le décret"),
    ("fr", "La rue, où habitait la victime, est fermée.", "La victime habitait dans la rue"),
    # a name close behind its noun
    ("fr", "La fusée Ariel 9, développée par une société privée, a décollé.", "La fusée Ariel 9 a été développée par une société privée"),
    ("fr", "La capsule Argo, qui transporte du matériel, est arrivée.", "La capsule Argo transporte du matériel"),
    ("fr", "Le navire Étoile, construit à Brest, a coulé.", "Le navire Étoile a été construit à Brest"),
    ("en", "The ferry Aurora, which carried 48 people, sank.", "The ferry Aurora carried 48 people"),
    ("en", "The rocket Ariel 9, built by a private firm, took off.", "The rocket Ariel 9 was built by a private firm"),
    # spelling where words meet
    ("fr", "Le préfet a reçu des marins, dont le navire a coulé.", "Le navire des marins a coulé"),
    ("fr", "Le maire démissionnera s'il perd le vote.", "Si le maire perd le vote, le maire démissionnera"),
    ("fr", "Jeanne Roy viendra s'il pleut.", "S'il pleut, Jeanne Roy viendra"),
    ("fr", "Il faut trouver un moyen de respecter le calendrier et de finir le pont.", "Il faut trouver un moyen de finir le pont"),
    ("fr", "Le ministère publiera un guide pour les clubs qui accueillent des enfants, lesquels devront jouer dehors.", "Le ministère publiera un guide pour les clubs qui accueillent des enfants"),
    ("fr", "Le terminal (baptisé Orion) a fermé.", "Le terminal a été baptisé Orion"),
    ("en", "The ship (named Orion) sank.", "The ship is named Orion"),
    ("fr", 'Il jouera sur des terrains "totalement découverts".', 'Des terrains ont été "totalement découverts"'),
    ("fr", "Les voies sur berges, fermées par la mairie, ont rouvert.", "Les voies sur berges ont été fermées par la mairie"),
    ("fr", "L'accord est fragile, d'autant que le syndicat a quitté la table.", "Le syndicat a quitté la table"),
    ("fr", "Le parc rouvrira, d'autant plus que la météo est bonne.", "La météo est bonne"),
    ("fr", "Les experts restent sceptiques quant à la sécurité du pont.", "Les experts restent sceptiques quant à la sécurité du pont"),
    # a condition with what follows from it; what else opens a clause goes
    ("fr", "Si la grève continue, le maire fermera le pont.", "Si la grève continue, le maire fermera le pont"),
    ("fr", "Le syndicat partira si le salaire baisse.", "Si le salaire baisse, le syndicat partira"),
    ("en", "If the strike goes on, the mayor will close the bridge.", "If the strike goes on, the mayor will close the bridge"),
    ("en", "The union will sign if wages rise.", "If wages rise, the union will sign"),
    ("en", "It happened at a time when the mosque was empty.", "The mosque was empty"),
    ("en", "They were freed on the grounds that their entry would be a benefit.", "Their entry would be a benefit"),
    ("fr", "La ville a fermé le pont sans que le préfet ait donné son accord.", "Le préfet n'a pas donné son accord"),
    ("fr", "Bien que la route soit fermée, le marché continue.", "La route est fermée"),
    ("fr", "Bien que les routes soient fermées, le marché continue.", "Les routes sont fermées"),
    # "being" is no finite verb; one is one
    ("en", "Despite being a volunteer, Sam Poe was paid.", "Sam Poe was a volunteer"),
    ("en", "One made up of refugees won the cup.", "One is made up of refugees"),
    # a subject has its article, and all of its number
    ("fr", "Il tient des promesses de réformes formulées par ses rivaux.", "Des réformes ont été formulées par ses rivaux"),
    ("fr", "L'exposition montre plus de dix objets appartenant à la ville.", "Plus de dix objets appartiennent à la ville"),
    ("fr", "Les cavaliers garderont un mètre, distance qui passe à deux mètres au trot.", "La distance passe à deux mètres au trot"),
    ("fr", "Le club salue la ville, tout en appelant ses membres au calme.", "Le club appelle ses membres au calme"),
    # several of a name are not the one who was named in full
    ("fr", "Serena Wilson a gagné. La cadette des Wilson mène le match.", "La cadette des Wilson mène le match"),
    # whom a report cites or how it goes on is no part of what it reports
    ("fr", "Le maire viendra, a rapporté lundi le journal, citant la police.", "Le maire viendra"),
    ("fr", "Le maire viendra mardi, indique le ministère, en précisant que le pont est fermé.", "Le maire viendra mardi"),
    ("en", "The mayor will come, the paper reported, citing the police.", "The mayor will come"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claim"), CLAIMS, ids=[text for _, text, _ in CLAIMS])
def test_whole_sentences(language: str, text: str, claim: str) -> None:
    """One of the claims is the sentence as a person would put it."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]
