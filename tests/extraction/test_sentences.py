"""Sentences as newspapers write them, with every slot of every fact in them; each stands in both languages.

A fact is written as `tests.extraction.facts.told` has it: what is asserted, positive and past goes without saying.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import PUBLISHED, extracted, told

Case = tuple[str, str, str, list[str]]

SENTENCES: list[Case] = [
    (
        "en",
        "The bridge closed two months before 13 May 2024.",
        PUBLISHED,
        [
            "The bridge closed two months before 13 May 2024 | bridge: close ^2024-03-13",
        ],
    ),
    (
        "fr",
        "Le pont a fermé deux mois avant le 13 mai 2024.",
        PUBLISHED,
        [
            "Le pont a fermé deux mois avant le 13 mai 2024 | pont: fermer ^2024-03-13",
        ],
    ),
    (
        "en",
        "The council will vote three months after 30 November 2024.",
        PUBLISHED,
        [
            "The council will vote three months after 30 November 2024 | council: vote ^2025-02-28 planned future",
        ],
    ),
    (
        "fr",
        "Le conseil votera trois mois après le 30 novembre 2024.",
        PUBLISHED,
        [
            "Le conseil votera trois mois après le 30 novembre 2024 | conseil: voter ^2025-02-28 planned future",
        ],
    ),
    (
        "en",
        "The vote will take place on the second Monday of June 2024.",
        PUBLISHED,
        [
            "The vote will take place on the second Monday of June 2024 | vote: place object=place ^2024-06-10 future",
        ],
    ),
    (
        "fr",
        "Le vote aura lieu le deuxième lundi de juin 2024.",
        PUBLISHED,
        [
            "Le vote aura lieu le deuxième lundi de juin 2024 | vote: lieu object=lieu ^2024-06-10 future",
        ],
    ),
    (
        "en",
        "The shop will close on the last Friday of June 2024.",
        PUBLISHED,
        [
            "The shop will close on the last Friday of June 2024 | shop: close ^2024-06-28 future",
        ],
    ),
    (
        "fr",
        "Le magasin fermera le dernier vendredi de juin 2024.",
        PUBLISHED,
        [
            "Le magasin fermera le dernier vendredi de juin 2024 | magasin: fermer ^2024-06-28 future",
        ],
    ),
    (
        "en",
        "The fair will run from 4 to 6 June.",
        PUBLISHED,
        [
            "The fair will run from 4 to 6 June | fair: run ^2024-06-04/2024-06-06 future",
        ],
    ),
    (
        "fr",
        "La foire se tiendra du 4 au 6 juin.",
        PUBLISHED,
        [
            "La foire se tiendra du 4 au 6 juin | foire: se tenir ^2024-06-04/2024-06-06 future",
        ],
    ),
    (
        "en",
        "The shop has been shut since March.",
        PUBLISHED,
        [
            "The shop has been shut since March | shop: shut ^2024-03/..",
        ],
    ),
    (
        "fr",
        "Le magasin est fermé depuis mars.",
        PUBLISHED,
        [
            "Le magasin est fermé depuis mars | magasin: fermer ^2024-03/.. present",
        ],
    ),
    (
        "en",
        "The fire broke out at 11 p.m.",
        "2024-05-14T12:00",
        [
            "The fire broke out at 11 p.m. | fire: break out ^2024-05-13T23:00",
        ],
    ),
    (
        "fr",
        "L'incendie s'est déclaré à 23 heures.",
        "2024-05-14T12:00",
        [
            "L'incendie s'est déclaré à 23 heures | incendie: se déclarer ^2024-05-13T23:00",
        ],
    ),
    (
        "en",
        "The match will start at 9 a.m.",
        "2024-05-14T12:00",
        [
            "The match will start at 9 a.m. | match: start ^2024-05-15T09:00 future",
        ],
    ),
    (
        "fr",
        "Le match commencera à 9 heures.",
        "2024-05-14T12:00",
        [
            "Le match commencera à 9 heures | match: commencer ^2024-05-15T09:00 future",
        ],
    ),
    (
        "en",
        "The fire broke out at 11 a.m.",
        "2024-05-14T12:00",
        [
            "The fire broke out at 11 a.m. | fire: break out ^2024-05-14T11:00",
        ],
    ),
    (
        "en",
        "The warehouse burned down on Sunday.",
        PUBLISHED,
        [
            "The warehouse burned down on Sunday | warehouse: burn down ^2024-05-12",
        ],
    ),
    (
        "fr",
        "L'entrepôt a brûlé dimanche.",
        PUBLISHED,
        [
            "L'entrepôt a brûlé dimanche | entrepôt: brûler ^2024-05-12",
        ],
    ),
    (
        "en",
        "The council will meet on Sunday.",
        PUBLISHED,
        [
            "The council will meet on Sunday | council: meet ^2024-05-19 planned future",
        ],
    ),
    (
        "fr",
        "Le conseil se réunira dimanche.",
        PUBLISHED,
        [
            "Le conseil se réunira dimanche | conseil: se réunir ^2024-05-19 planned future",
        ],
    ),
    (
        "fr",
        "À Brest, en Bretagne, trois hommes ont été arrêtés.",
        PUBLISHED,
        [
            "À Brest, en Bretagne, trois hommes ont été arrêtés | trois hommes: arrêter @at Brest #=3 homme",
        ],
    ),
    (
        "en",
        "Three men were arrested in Austin, in Texas.",
        PUBLISHED,
        [
            "Three men were arrested in Austin, in Texas | Three men: arrest @at Austin #=3 man",
        ],
    ),
    (
        "en",
        "Arrested by the police on Monday, the mayor resigned.",
        PUBLISHED,
        [
            "The mayor was arrested by the police on Monday | police: arrest object=the mayor ^2024-05-13",
            "The mayor resigned | mayor: resign",
        ],
    ),
    (
        "fr",
        "Arrêté lundi par la police, le maire a démissionné.",
        PUBLISHED,
        [
            "Le maire a été arrêté lundi par la police | police: arrêter object=le maire ^2024-05-13",
            "Le maire a démissionné | maire: démissionner",
        ],
    ),
    (
        "fr",
        "Une dizaine de blessés ont été hospitalisés.",
        PUBLISHED,
        [
            "Une dizaine de blessés ont été hospitalisés | dizaine de blessés: hospitaliser #≈10 blessé",
        ],
    ),
    (
        "en",
        "The European Space Agency launched a rocket on Monday. ESA said it would return in June.",
        PUBLISHED,
        [
            "The European Space Agency launched a rocket on Monday | European Space Agency: launch object=a rocket ^2024-05-13",
            "It would return in June | it: return ^2024-06 <European Space Agency (organisation, say)> future",
        ],
    ),
    (
        "fr",
        "L'Organisation mondiale de la santé a envoyé des médecins. L'OMS a promis des vaccins.",
        PUBLISHED,
        [
            "L'Organisation mondiale de la santé a envoyé des médecins | Organisation mondiale de la santé: envoyer object=des médecins",
            "L'OMS a promis des vaccins | Organisation mondiale de la santé: promettre object=des vaccins",
        ],
    ),
    (
        "en",
        "The town where the singer was born flooded on Monday.",
        PUBLISHED,
        [
            "The singer was born in the town | singer: bear @at town",
            "The town where the singer was born flooded on Monday | town: flood ^2024-05-13",
        ],
    ),
    (
        "fr",
        "Serena Williams a gagné le tournoi. La cadette des Williams a remercié le public.",
        PUBLISHED,
        [
            "Serena Williams a gagné le tournoi | Serena Williams: gagner object=le tournoi",
            "La cadette des Williams a remercié le public | cadette des Williams: remercier object=le public",
        ],
    ),
    (
        "en",
        "She has a chance to show that the plan works.",
        PUBLISHED,
        [
            "She has a chance to show that the plan works | She: show object=the plan works possible present",
        ],
    ),
    (
        "fr",
        "Elle a l'occasion de montrer que le plan fonctionne.",
        PUBLISHED,
        [
            "Elle a l'occasion de montrer que le plan fonctionne | Elle: montrer object=le plan fonctionne possible present",
        ],
    ),
    (
        "en",
        "Rescuers will try and free the hostages.",
        PUBLISHED,
        [
            "Rescuers will free the hostages | Rescuers: free object=the hostages planned future",
        ],
    ),
    (
        "en",
        "The councillors Ann Roe and Bob Hill resigned on Monday.",
        PUBLISHED,
        [
            "The councillors Ann Roe and Bob Hill resigned on Monday | Ann Roe, Bob Hill: resign ^2024-05-13",
        ],
    ),
    (
        "en",
        "The concert, 12 May, was cancelled.",
        PUBLISHED,
        [
            "The concert, 12 May, was cancelled | concert: cancel ^2024-05-12",
        ],
    ),
    (
        "en",
        "The bridge is unsafe.",
        PUBLISHED,
        [
            "The bridge is unsafe | bridge: unsafe attribute=unsafe attribute present",
        ],
    ),
    (
        "fr",
        "C'est le préfet qui a fermé le pont.",
        PUBLISHED,
        [
            "Le préfet a fermé le pont | préfet: fermer object=le pont",
        ],
    ),
    (
        "en",
        "It was the prefect who closed the bridge.",
        PUBLISHED,
        [
            "The prefect closed the bridge | prefect: close object=the bridge",
        ],
    ),
    (
        "fr",
        "C'est un pont qui relie deux villages.",
        PUBLISHED,
        [
            "C'est un pont qui relie deux villages | C': pont attribute=un pont attribute present",
            "Un pont relie deux villages | pont: relier object=deux villages #=2 village present",
        ],
    ),
    (
        "en",
        "It is a bridge that links two villages.",
        PUBLISHED,
        [
            "It is a bridge that links two villages | It: bridge attribute=a bridge attribute present",
            "A bridge links two villages | bridge: link object=two villages #=2 village present",
        ],
    ),
    (
        "en",
        "The mayor urged residents to leave the valley.",
        PUBLISHED,
        [
            "The mayor urged residents to leave the valley | mayor: urge recipient=residents object=leave the valley",
        ],
    ),
    (
        "fr",
        "Le maire a demandé aux habitants de quitter la vallée.",
        PUBLISHED,
        [
            "Le maire a demandé aux habitants de quitter la vallée | maire: demander recipient=habitants object=quitter la vallée",
        ],
    ),
    (
        "fr",
        "« C'est un tacle dangereux », peste le capitaine.",
        PUBLISHED,
        [
            "« C'est un tacle dangereux », peste le capitaine | : pester <capitaine (person, pester)> quote present",
        ],
    ),
    (
        "en",
        '"That was a dangerous tackle," fumed the captain.',
        PUBLISHED,
        [
            "“That was a dangerous tackle,” the captain fumed | : fume <captain (person, fume)> quote",
        ],
    ),
    (
        "fr",
        "Le maire : « Nous quittons la vallée demain. »",
        PUBLISHED,
        [
            "« Nous quittons la vallée demain », a déclaré le maire | : dire <maire (person, dire)> quote present",
        ],
    ),
    (
        "en",
        'The mayor: "We are leaving the valley tomorrow."',
        PUBLISHED,
        [
            "“We are leaving the valley tomorrow,” the mayor said | : say <mayor (person, say)> quote present",
        ],
    ),
    (
        "fr",
        "Anne Roy, 45 ans, a été élue maire.",
        PUBLISHED,
        [
            "Anne Roy a 45 ans | Anne Roy: an attribute=45 ans #=45 an attribute present",
            "Anne Roy a été élue maire | Anne Roy: élire attribute=maire",
        ],
    ),
    (
        "fr",
        "La ministre, arrêtée lundi, a démissionné.",
        PUBLISHED,
        [
            "La ministre a été arrêtée lundi | ministre: arrêter ^2024-05-13",
            "La ministre a démissionné | ministre: démissionner",
        ],
    ),
    (
        "en",
        "The minister wants to try to sell the house.",
        PUBLISHED,
        [
            "The minister wants to try to sell the house | minister: sell object=the house attempted intended present",
        ],
    ),
    (
        "fr",
        "Le ministre veut essayer de vendre la maison.",
        PUBLISHED,
        [
            "Le ministre veut essayer de vendre la maison | ministre: vendre object=la maison attempted intended present",
        ],
    ),
    (
        "en",
        "The mayor (pictured) resigned.",
        PUBLISHED,
        [
            "The mayor resigned | mayor: resign",
        ],
    ),
    (
        "fr",
        "Au moins 40 personnes ont été tuées lorsqu'un ferry a coulé au large de la Grèce vendredi, ont annoncé les garde-côtes.",
        PUBLISHED,
        [
            "Au moins 40 personnes ont été tuées | Au moins 40 personnes: tuer #≥40 personne <garde-côtes (anonymous, annoncer)>",
            "Un ferry a coulé au large de la Grèce vendredi | ferry: couler @at Grèce ^2024-05-10 <garde-côtes (anonymous, annoncer)>",
        ],
    ),
    (
        "en",
        "The firm will cut more than 1,200 jobs in Spain by 2026.",
        PUBLISHED,
        [
            "The firm will cut more than 1,200 jobs in Spain by 2026 | firm: cut object=more than 1,200 jobs @at Spain ^../2026 #>1200 job planned future",
        ],
    ),
    (
        "fr",
        "Le groupe supprimera plus de 1 200 emplois en Espagne d'ici 2026.",
        PUBLISHED,
        [
            "Le groupe supprimera plus de 1 200 emplois en Espagne d'ici 2026 | groupe: supprimer object=plus de 1 200 emplois @at Espagne ^../2026 #>1200 emploi planned future",
        ],
    ),
    (
        "en",
        "No one was hurt in the fire.",
        PUBLISHED,
        [
            "No one was hurt in the fire | No one: hurt other=in the fire negative",
        ],
    ),
    (
        "fr",
        "Personne n'a été blessé dans l'incendie.",
        PUBLISHED,
        [
            "Personne n'a été blessé dans l'incendie | Personne: blesser other=dans l'incendie negative",
        ],
    ),
    (
        "en",
        "The driver never stopped at the checkpoint.",
        PUBLISHED,
        [
            "The driver never stopped at the checkpoint | driver: stop @at checkpoint negative",
        ],
    ),
    (
        "fr",
        "Le conducteur ne s'est jamais arrêté au barrage.",
        PUBLISHED,
        [
            "Le conducteur ne s'est jamais arrêté au barrage | conducteur: s'arrêter @at barrage negative",
        ],
    ),
    (
        "en",
        "The museum will not reopen before June.",
        PUBLISHED,
        [
            "The museum will not reopen before June | museum: reopen ^../2024-06 negative future",
        ],
    ),
    (
        "fr",
        "Le musée ne rouvrira pas avant juin.",
        PUBLISHED,
        [
            "Le musée ne rouvrira pas avant juin | musée: rouvrir ^../2024-06 negative future",
        ],
    ),
    (
        "en",
        "The suspect may have fled to Italy.",
        PUBLISHED,
        [
            "The suspect may have fled to Italy | suspect: flee @to Italy possible",
        ],
    ),
    (
        "fr",
        "Le suspect pourrait avoir fui en Italie.",
        PUBLISHED,
        [
            "Le suspect pourrait avoir fui en Italie | suspect: fuir @to Italie possible",
        ],
    ),
    (
        "fr",
        "Le suspect aurait fui en Italie, selon une source policière.",
        PUBLISHED,
        [
            "Le suspect aurait fui en Italie | suspect: fuir @to Italie <source policière (anonymous, selon)> alleged",
        ],
    ),
    (
        "en",
        "The suspect reportedly fled to Italy.",
        PUBLISHED,
        [
            "The suspect reportedly fled to Italy | suspect: flee @to Italy alleged",
        ],
    ),
    (
        "en",
        "The bank must repay two million euros.",
        PUBLISHED,
        [
            "The bank must repay two million euros | bank: repay object=two million euros #=2000000 EUR obligation future",
        ],
    ),
    (
        "en",
        "The two sides agreed to exchange prisoners.",
        PUBLISHED,
        [
            "The two sides agreed to exchange prisoners | two sides: exchange object=prisoners #=2 side planned future",
        ],
    ),
    (
        "fr",
        "Les deux camps ont accepté d'échanger des prisonniers.",
        PUBLISHED,
        [
            "Les deux camps ont accepté d'échanger des prisonniers | deux camps: échanger object=des prisonniers planned future",
        ],
    ),
    (
        "en",
        "The pilot tried to land in the fog.",
        PUBLISHED,
        [
            "The pilot tried to land in the fog | pilot: land other=in the fog attempted",
        ],
    ),
    (
        "fr",
        "Le pilote a tenté d'atterrir dans le brouillard.",
        PUBLISHED,
        [
            "Le pilote a tenté d'atterrir dans le brouillard | pilote: atterrir other=dans le brouillard attempted",
        ],
    ),
    (
        "en",
        "The army failed to retake the town.",
        PUBLISHED,
        [
            "The army failed to retake the town | army: retake object=the town negative",
        ],
    ),
    (
        "fr",
        "L'armée n'a pas réussi à reprendre la ville.",
        PUBLISHED,
        [
            "L'armée n'a pas réussi à reprendre la ville | armée: reprendre object=la ville negative",
        ],
    ),
    (
        "en",
        "If the river rises, the village will be evacuated.",
        PUBLISHED,
        [
            "If the river rises, the village will be evacuated | river: rise hypothetical future",
            "If the river rises, the village will be evacuated | village: evacuate future",
        ],
    ),
    (
        "fr",
        "Si la rivière monte, le village sera évacué.",
        PUBLISHED,
        [
            "Si la rivière monte, le village sera évacué | rivière: monter hypothetical future",
            "Si la rivière monte, le village sera évacué | village: évacuer future",
        ],
    ),
    (
        "en",
        '"We will rebuild the school," the mayor promised on Tuesday.',
        PUBLISHED,
        [
            "“We will rebuild the school,” the mayor promised | : promise <mayor (person, promise) @2024-05-14> quote future",
        ],
    ),
    (
        "fr",
        "« Nous reconstruirons l'école », a promis mardi le maire.",
        PUBLISHED,
        [
            "« Nous reconstruirons l'école », a promis le maire | : promettre <maire (person, promettre) @2024-05-14> quote future",
        ],
    ),
    (
        "en",
        "The minister denied that the plant was leaking.",
        PUBLISHED,
        [
            "The plant was not leaking | plant: leak <minister (person, deny)> negative",
        ],
    ),
    (
        "fr",
        "Le ministre a démenti que la centrale fuie.",
        PUBLISHED,
        [
            "La centrale ne fuit pas | centrale: fuir <ministre (person, démentir)> negative present",
        ],
    ),
    (
        "en",
        "According to Reuters, two officials said the talks had collapsed.",
        PUBLISHED,
        [
            "The talks had collapsed | talks: collapse <Reuters (outlet, according to) < two officials (anonymous, say)>",
        ],
    ),
    (
        "fr",
        "D'après l'AFP, deux responsables ont affirmé que les discussions avaient échoué.",
        PUBLISHED,
        [
            "Les discussions avaient échoué | discussions: échouer <AFP (outlet, d'après) < deux responsables (anonymous, affirmer)>",
        ],
    ),
    (
        "fr",
        "Les discussions ont échoué, a déclaré à l'AFP un diplomate.",
        PUBLISHED,
        [
            "Les discussions ont échoué | discussions: échouer <AFP (outlet, à) < diplomate (anonymous, déclarer)>",
        ],
    ),
    (
        "en",
        "Prosecutors accuse the banker of having stolen two million euros.",
        PUBLISHED,
        [
            "The banker has allegedly stolen two million euros | banker: steal object=two million euros #=2000000 EUR <Prosecutors (anonymous, accuse)> alleged present",
        ],
    ),
    (
        "fr",
        "Le parquet accuse le banquier d'avoir volé deux millions d'euros.",
        PUBLISHED,
        [
            "Le banquier aurait volé deux millions d'euros | banquier: voler object=deux millions d'euros #=2000000 EUR <parquet (organisation, accuser)> alleged",
        ],
    ),
    (
        "en",
        "Maria Lopez, the head of the union, called a strike for Monday.",
        PUBLISHED,
        [
            "Maria Lopez is the head of the union | Maria Lopez: head attribute=the head of the union attribute present",
            "Maria Lopez called a strike for Monday | Maria Lopez: call object=a strike ^2024-05-20",
        ],
    ),
    (
        "fr",
        "Maria Lopez, présidente du syndicat, a appelé à la grève lundi.",
        PUBLISHED,
        [
            "Maria Lopez est présidente du syndicat | Maria Lopez: président attribute=présidente du syndicat attribute present",
            "Maria Lopez a appelé à la grève lundi | Maria Lopez: appeler topic=la grève ^2024-05-13",
        ],
    ),
    (
        "en",
        "President Ann Roe met Prime Minister Paul Hill in Oslo on Monday.",
        PUBLISHED,
        [
            "Ann Roe is president | Ann Roe: president attribute=President attribute present",
            "President Ann Roe met Prime Minister Paul Hill in Oslo on Monday | Ann Roe: meet object=Paul Hill @at Oslo ^2024-05-13",
            "Paul Hill is Prime Minister | Paul Hill: minister attribute=Prime Minister attribute present",
        ],
    ),
    (
        "fr",
        "La présidente Anne Roy a rencontré le Premier ministre Paul Hill à Oslo lundi.",
        PUBLISHED,
        [
            "Anne Roy est présidente | Anne Roy: président attribute=présidente attribute present",
            "La présidente Anne Roy a rencontré le Premier ministre Paul Hill à Oslo lundi | Anne Roy: rencontrer object=le Premier ministre Paul Hill @at Oslo ^2024-05-13",
            "Paul Hill est Premier ministre | Paul Hill: ministre attribute=Premier ministre attribute present",
        ],
    ),
    (
        "en",
        "Ann Roe resigned on Monday. She had led the party since 2015.",
        PUBLISHED,
        [
            "Ann Roe resigned on Monday | Ann Roe: resign ^2024-05-13",
            "Ann Roe had led the party since 2015 | Ann Roe: lead object=the party ^2015/..",
        ],
    ),
    (
        "fr",
        "Anne Roy a démissionné lundi. Elle dirigeait le parti depuis 2015.",
        PUBLISHED,
        [
            "Anne Roy a démissionné lundi | Anne Roy: démissionner ^2024-05-13",
            "Anne Roy dirigeait le parti depuis 2015 | Anne Roy: diriger object=le parti ^2015/..",
        ],
    ),
    (
        "en",
        "The bridge, built in 1932, was closed by the council.",
        PUBLISHED,
        [
            "The bridge was built in 1932 | bridge: build ^1932",
            "The bridge was closed by the council | council: close object=The bridge, built in 1932",
        ],
    ),
    (
        "fr",
        "Le pont, construit en 1932, a été fermé par la mairie.",
        PUBLISHED,
        [
            "Le pont a été construit en 1932 | pont: construire ^1932",
            "Le pont a été fermé par la mairie | mairie: fermer object=Le pont, construit en 1932",
        ],
    ),
    (
        "en",
        "Police arrested three men and seized two cars.",
        PUBLISHED,
        [
            "Police arrested three men | Police: arrest object=three men #=3 man",
            "Police seized two cars | Police: seize object=two cars #=2 car",
        ],
    ),
    (
        "fr",
        "La police a arrêté trois hommes et saisi deux voitures.",
        PUBLISHED,
        [
            "La police a arrêté trois hommes | police: arrêter object=trois hommes #=3 homme",
            "La police a saisi deux voitures | police: saisir object=deux voitures #=2 voiture",
        ],
    ),
    (
        "en",
        "The flight from Madrid landed in Lisbon two hours late.",
        PUBLISHED,
        [
            "The flight from Madrid landed in Lisbon two hours late | flight from Madrid: land manner=two hours late @to Lisbon #=2 hour",
        ],
    ),
    (
        "fr",
        "Le vol en provenance de Madrid a atterri à Lisbonne avec deux heures de retard.",
        PUBLISHED,
        [
            "Le vol en provenance de Madrid a atterri à Lisbonne avec deux heures de retard | vol en provenance de Madrid: atterrir with=deux heures de retard @to Lisbonne #=2 heure",
        ],
    ),
    (
        "en",
        "He was born in 1962 in Nairobi.",
        PUBLISHED,
        [
            "He was born in 1962 in Nairobi | He: bear @at Nairobi ^1962",
        ],
    ),
    (
        "fr",
        "Il est né en 1962 à Nairobi.",
        PUBLISHED,
        [
            "Il est né en 1962 à Nairobi | Il: naître @at Nairobi ^1962",
        ],
    ),
    (
        "en",
        "The union, which represents 5,000 nurses, rejected the offer.",
        PUBLISHED,
        [
            "The union represents 5,000 nurses | union: represent object=5,000 nurses #=5000 nurse present",
            "The union rejected the offer | union: reject object=the offer",
        ],
    ),
    (
        "fr",
        "Le syndicat, qui représente 5 000 infirmières, a rejeté l'offre.",
        PUBLISHED,
        [
            "Le syndicat représente 5 000 infirmières | syndicat: représenter object=5 000 infirmières #=5000 infirmier present",
            "Le syndicat a rejeté l'offre | syndicat: rejeter object=l'offre",
        ],
    ),
    (
        "en",
        "The Swedish government sent two planes to Kyiv.",
        PUBLISHED,
        [
            "The Swedish government sent two planes to Kyiv | Swedish government: send object=two planes @to Kyiv #=2 plane",
        ],
    ),
    (
        "fr",
        "Le gouvernement suédois a envoyé deux avions à Kiev.",
        PUBLISHED,
        [
            "Le gouvernement suédois a envoyé deux avions à Kiev | gouvernement suédois: envoyer object=deux avions @to Kiev #=2 avion",
        ],
    ),
    (
        "en",
        "Three in four voters backed the plan.",
        PUBLISHED,
        [
            "Three in four voters backed the plan | Three in four voters: back object=the plan #=75 %",
        ],
    ),
    (
        "fr",
        "Trois électeurs sur quatre ont soutenu le plan.",
        PUBLISHED,
        [
            "Trois électeurs sur quatre ont soutenu le plan | Trois électeurs sur quatre: soutenir object=le plan #=75 %",
        ],
    ),
    (
        "en",
        "The court is expected to rule on Thursday.",
        PUBLISHED,
        [
            "The court is expected to rule on Thursday | court: rule ^2024-05-16 planned future",
        ],
    ),
    (
        "fr",
        "Le tribunal devrait se prononcer jeudi.",
        PUBLISHED,
        [
            "Le tribunal devrait se prononcer jeudi | tribunal: se prononcer ^2024-05-16 planned future",
        ],
    ),
    (
        "en",
        "The factory has been closed for three years.",
        PUBLISHED,
        [
            "The factory has been closed for three years | factory: close ^P3Y",
        ],
    ),
    (
        "fr",
        "L'usine est fermée depuis trois ans.",
        PUBLISHED,
        [
            "L'usine est fermée depuis trois ans | usine: fermer ^P3Y present",
        ],
    ),
    (
        "en",
        "Firefighters were still searching for survivors on Tuesday morning.",
        PUBLISHED,
        [
            "Firefighters were still searching for survivors on Tuesday morning | Firefighters: search purpose=for survivors ^2024-05-14TMO",
        ],
    ),
    (
        "fr",
        "Les pompiers cherchaient encore des survivants mardi matin.",
        PUBLISHED,
        [
            "Les pompiers cherchaient encore des survivants mardi matin | pompiers: chercher object=des survivants ^2024-05-14TMO",
        ],
    ),
    (
        "en",
        "The mayor asked whether the bridge was safe.",
        PUBLISHED,
        [
            "The mayor asked whether the bridge was safe | mayor: ask object=the bridge was safe",
        ],
    ),
    (
        "fr",
        "Le maire a demandé si le pont était sûr.",
        PUBLISHED,
        [
            "Le maire a demandé si le pont était sûr | maire: demander object=le pont était sûr",
        ],
    ),
    (
        "en",
        "The mayor refused to sign the deal.",
        PUBLISHED,
        [
            "The mayor refused to sign the deal | mayor: sign object=the deal negative",
        ],
    ),
    (
        "en",
        "Not all of the passengers survived.",
        PUBLISHED,
        [
            "Not all of the passengers survived | Not all of the passengers: survive negative",
        ],
    ),
    (
        "fr",
        "Tous les passagers n'ont pas survécu.",
        PUBLISHED,
        [
            "Tous les passagers n'ont pas survécu | Tous les passagers: survivre negative",
        ],
    ),
    (
        "en",
        "Only two of the miners were rescued.",
        PUBLISHED,
        [
            "Only two of the miners were rescued | Only two of the miners: rescue #=2 miner",
        ],
    ),
    (
        "fr",
        "Seuls deux des mineurs ont été secourus.",
        PUBLISHED,
        [
            "Seuls deux des mineurs ont été secourus | Seuls deux des mineurs: secourir #=2 mineur",
        ],
    ),
    (
        "en",
        "Some 30,000 homes are without power in Florida.",
        PUBLISHED,
        [
            "Some 30,000 homes are without power in Florida | 30,000 homes: power attribute=power in Florida @at Florida #≈30000 home state negative present",
        ],
    ),
    (
        "fr",
        "Quelque 30 000 foyers sont privés d'électricité en Bretagne.",
        PUBLISHED,
        [
            "Quelque 30 000 foyers sont privés d'électricité en Bretagne | 30 000 foyers: privé attribute=privés d'électricité en Bretagne topic=électricité @at Bretagne #≈30000 foyer attribute present",
        ],
    ),
    (
        "fr",
        "Le tableau a été volé dans un musée de Gand.",
        PUBLISHED,
        [
            "Le tableau a été volé dans un musée de Gand | tableau: voler @at musée de Gand",
        ],
    ),
    (
        "en",
        "The prosecutor said he would appeal.",
        PUBLISHED,
        [
            "The prosecutor would appeal | prosecutor: appeal <prosecutor (person, say)> planned future",
        ],
    ),
    (
        "fr",
        "Le procureur a dit qu'il ferait appel.",
        PUBLISHED,
        [
            "Le procureur ferait appel | procureur: appel object=appel <procureur (person, dire)> planned future",
        ],
    ),
    (
        "en",
        "Work on the tunnel began in May 2021 and will end in 2027.",
        PUBLISHED,
        [
            "Work on the tunnel began in May 2021 | Work on the tunnel: begin ^2021-05",
            "Work on the tunnel will end in 2027 | Work on the tunnel: end ^2027 future",
        ],
    ),
    (
        "fr",
        "Les travaux du tunnel ont commencé en mai 2021 et se termineront en 2027.",
        PUBLISHED,
        [
            "Les travaux du tunnel ont commencé en mai 2021 | travaux du tunnel: commencer ^2021-05",
            "Les travaux du tunnel se termineront en 2027 | travaux du tunnel: se terminer ^2027 future",
        ],
    ),
    (
        "en",
        "To save money, the council closed two libraries.",
        PUBLISHED,
        [
            "The council wanted to save money | council: save object=money intended",
            "The council closed two libraries | council: close object=two libraries #=2 library",
        ],
    ),
    (
        "fr",
        "Pour économiser, la mairie a fermé deux bibliothèques.",
        PUBLISHED,
        [
            "La mairie voulait économiser | mairie: économiser intended",
            "La mairie a fermé deux bibliothèques | mairie: fermer object=deux bibliothèques #=2 bibliothèque",
        ],
    ),
    (
        "fr",
        "La police dit avoir retrouvé l'arme.",
        PUBLISHED,
        [
            "La police a retrouvé l'arme | police: retrouver object=l'arme <police (organisation, dire)>",
        ],
    ),
    (
        "fr",
        "C'est la première fois que le club remporte la coupe.",
        PUBLISHED,
        [
            "C'est la première fois que le club remporte la coupe | club: remporter object=la coupe present",
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "published", "expected"), SENTENCES)
def test_what_a_sentence_says(language: str, text: str, published: str, expected: list[str]) -> None:
    assert [told(fact) for fact in extracted(language, text, published).facts] == expected
