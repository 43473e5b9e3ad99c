"""What dispatches say in their own ways: shared auxiliaries, charges, aims, counts by several, things that did nothing.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # a participle with an object of its own goes with the perfect, and not with the infinitive between
    ("fr", "Le maire a dit être serein et nié toute faute.", ["Le maire est serein <maire>", "Le maire a nié toute faute <maire> [negative]"]),
    ("fr", "Le maire a affirmé être innocent et rejeté toute responsabilité.", ["Le maire est innocent <maire>", "Le maire a rejeté toute responsabilité"]),
    ("fr", "Il a dit vouloir rester et remercié ses électeurs.", ["Il veut rester <Il> [intended]", "Il a remercié ses électeurs"]),
    ("fr", "Le préfet a dit espérer une accalmie et appelé les habitants au calme.", ["Le préfet espère une accalmie <préfet>", "Le préfet a appelé les habitants au calme"]),
    ("fr", "La ministre a assuré vouloir dialoguer et annoncé une réunion jeudi.", ["La ministre veut dialoguer <ministre> [intended]", "La ministre a annoncé une réunion jeudi"]),
    ("fr", "Le maire a dit être serein et apaisé.", ["Le maire est serein et apaisé <maire>"]),
    ("fr", "Le ministre a présenté une réforme et juré de la payer.", ["Le ministre a présenté une réforme", "Le ministre va payer la réforme <ministre> [planned]"]),
    ("fr", "Le maire a annoncé un plan et promis de le financer.", ["Le maire a annoncé un plan", "Le maire va financer le plan <maire> [planned]"]),
    # how much is no deed
    ("fr", "Les ventes ont plus que doublé.", ["Les ventes ont plus que doublé"]),
    ("fr", "La banque a plus que triplé ses frais.", ["La banque a plus que triplé ses frais"]),
    ("fr", "Le groupe a plus que doublé ses profits.", ["Le groupe a plus que doublé ses profits"]),
    ("en", "Sales have more than halved.", ["Sales have more than halved"]),
    ("en", "The bank has more than doubled its fees.", ["The bank has more than doubled its fees"]),
    ("en", "Prices had more than doubled by June.", ["Prices had more than doubled by June"]),
    ("en", "The club said it had more than quadrupled its income.", ["The club had more than quadrupled its income <club>"]),
    ("en", "The firm has less than doubled its output.", ["The firm has less than doubled its output"]),
    # a present that looks like another verb's participle
    ("fr", "Le comité international mise énormément sur ces jeux.", ["Le comité international mise énormément sur ces jeux"]),
    ("fr", "Une ministre mise en cause a démissionné.", ["Une ministre a été mise en cause", "Une ministre mise en cause a démissionné"]),
    # who is told something says nothing
    ("en", "She was arrested and told that her brother had confessed.", ["She was arrested", "Her brother had confessed"]),
    ("en", "The patient was examined and told that he could leave.", ["The patient was examined", "The patient could leave [possible]"]),
    ("en", "They were taken aside and informed that the flight had been cancelled.", ["They were taken aside", "The flight had been cancelled"]),
    ("en", "You will find that prices fell.", ["Prices fell"]),
    ("fr", "Elle a été arrêtée et informée que son frère avait avoué.", ["Elle a été arrêtée", "Son frère avait avoué"]),
    # by what means something was done to a thing is no deed of the thing
    ("en", "The rooms are being cleaned by removing old carpets.", ["The rooms are being cleaned by removing old carpets"]),
    ("en", "The river was cleared by dredging mud.", ["The river was cleared by dredging mud"]),
    ("en", "The thief was caught by following his car.", ["The thief was caught by following his car"]),
    ("en", "The bridge was saved by adding two piers.", ["The bridge was saved by adding two piers"]),
    ("en", "The man was injured while crossing the road.", ["The man was injured", "The man crossed the road"]),
    ("fr", "Le lac a été vidé en ouvrant les vannes.", ["Le lac a été vidé en ouvrant les vannes"]),
    ("fr", "Le feu a été éteint en coupant le gaz.", ["Le feu a été éteint en coupant le gaz"]),
    ("fr", "La route a été rouverte en déplaçant les rochers.", ["La route a été rouverte en déplaçant les rochers"]),
    ("fr", "Le chauffeur a été blessé en traversant la route.", ["Le chauffeur a été blessé", "Le chauffeur a traversé la route"]),
    # what somebody stands before a court for
    ("en", "The boss appears in court for cheating clients.", ["The boss appears in court for cheating clients [alleged]"]),
    ("en", "The clerk appeared before a judge for stealing jewels.", ["The clerk appeared before a judge for stealing jewels [alleged]"]),
    ("en", "Two brothers stood in the dock for burning down a barn.", ["Two brothers stood in the dock for burning down a barn [alleged]"]),
    ("en", "The singer was back in court for hitting a fan.", ["The singer was back in court for hitting a fan [alleged]"]),
    ("en", "The farmer was taken to court for poisoning a river.", ["The farmer was taken to court for poisoning a river [alleged]"]),
    ("en", "The union went to court to stop the sale.", ["The union went to court", "The union wanted to stop the sale [intended]"]),
    ("fr", "Le marchand passe en procès pour avoir vendu de fausses montres.", ["Le marchand passe en procès pour avoir vendu de fausses montres [alleged]"]),
    ("fr", "Le boulanger se retrouve devant le tribunal pour avoir frappé un client.", ["Le boulanger se retrouve devant le tribunal pour avoir frappé un client [alleged]"]),
    ("fr", "Le syndicat a plaidé devant le tribunal pour obtenir réparation.", ["Le syndicat a plaidé devant le tribunal", "Le syndicat voulait obtenir réparation [intended]"]),
    # whom somebody accuses of a crime without a verb
    ("fr", "L'acteur, accusé de viol, nie les faits.", ["L'acteur a été accusé de viol", "L'acteur nie les faits"]),
    ("fr", "L'homme d'affaires, soupçonné de fraude fiscale, a quitté le pays.", ["L'homme d'affaires est soupçonné de fraude fiscale", "L'homme d'affaires a quitté le pays"]),
    ("fr", "L'ancien entraîneur, accusé d'agression sexuelle par deux joueuses, a démissionné.", ["L'ancien entraîneur a été accusé d'agression sexuelle par deux joueuses", "L'ancien entraîneur a démissionné"]),
    ("fr", "Le vol présumé du tableau a eu lieu mardi.", ["Le vol présumé du tableau a eu lieu mardi"]),
    ("fr", "Le meurtrier présumé de la fillette a été arrêté.", ["Le meurtrier présumé de la fillette a été arrêté"]),
    ("en", "The actor, accused of rape, denies the facts.", ["The actor was accused of rape", "The actor denies the facts"]),
    ("en", "The coach, suspected of abuse, left the club.", ["The coach was suspected of abuse", "The coach left the club"]),
    ("en", "A doctor accused of fraud by three patients has resigned.", ["A doctor was accused of fraud by three patients", "A doctor accused of fraud by three patients has resigned"]),
    ("en", "The suspected killer was arrested.", ["The suspected killer was arrested"]),
    ("fr", "Des plaintes selon lesquelles elle avait insulté des agents ont été déposées.", ["Elle aurait insulté des agents <plaintes> [alleged]", "Des plaintes selon lesquelles elle avait insulté des agents ont été déposées"]),
    ("fr", "La police enquête sur des plaintes selon lesquelles le magasin vendait des téléphones volés.", ["La police enquête sur des plaintes selon lesquelles le magasin vendait des téléphones volés", "Le magasin vendait des téléphones volés <plaintes> [alleged]"]),
    ("fr", "Le maire est accusé de \"faux en écriture publique aggravé\" par l'opposition.", ["Le maire est accusé de \"faux en écriture publique aggravé\" par l'opposition"]),
    # as long as
    ("fr", "L'usine restera fermée tant que l'enquête ne sera pas terminée.", ["L'usine restera fermée tant que l'enquête ne sera pas terminée", "Tant que l'enquête ne sera pas terminée, l'usine restera fermée [hypothetical negative]"]),
    ("fr", "Le conseil ne votera pas tant que le rapport ne sera pas publié.", ["Le conseil ne votera pas tant que le rapport ne sera pas publié [planned negative]", "Tant que le rapport ne sera pas publié, le conseil ne votera pas [hypothetical negative]"]),
    ("fr", "Tant que le pont est fermé, les camions passent par Lyon.", ["Tant que le pont est fermé, les camions passent par Lyon [hypothetical]", "Tant que le pont est fermé, les camions passent par Lyon"]),
    ("fr", "Le pont est fermé, si bien que le bac circule la nuit.", ["Le pont est fermé", "Le bac circule la nuit"]),
    # a deed behind a thing says what was done to it
    ("fr", "La banque a relevé son taux, sa sixième hausse d'affilée.", ["La banque a relevé son taux, sa sixième hausse d'affilée"]),
    ("fr", "L'entreprise a supprimé 400 postes, son troisième plan social cette année.", ["L'entreprise a supprimé 400 postes, son troisième plan social cette année"]),
    ("fr", "La banque centrale a baissé son taux directeur, la deuxième baisse en un mois.", ["La banque centrale a baissé son taux directeur, la deuxième baisse en un mois"]),
    ("fr", "Elle a rencontré le maire, un ancien juge.", ["Elle a rencontré le maire, un ancien juge", "Le maire est un ancien juge"]),
    ("en", "The bank raised its rate, its sixth increase in a row.", ["The bank raised its rate, its sixth increase in a row"]),
    ("en", "The central bank lowered its key rate, the second cut in a month.", ["The central bank lowered its key rate, the second cut in a month"]),
    ("en", "The country lost 30,000 jobs, a record.", ["The country lost 30,000 jobs, a record"]),
    ("en", "The firm bought the bridge, a landmark of the city.", ["The firm bought the bridge, a landmark of the city", "The bridge is a landmark of the city"]),
    # what others count
    ("fr", "Ils étaient 93.000 selon la police, 450.000 selon le syndicat.", ["Ils étaient 93.000 <police>", "Ils étaient 450.000 <syndicat>"]),
    ("fr", "La marche a réuni 3.000 personnes selon la police et 10.000 selon les syndicats.", ["La marche a réuni 3.000 personnes <police>", "La marche a réuni 10.000 personnes <syndicats>"]),
    ("fr", "L'incendie a fait 12 morts selon la mairie et 20 selon les pompiers.", ["L'incendie a fait 12 morts <mairie>", "L'incendie a fait 20 morts <pompiers>"]),
    ("fr", "Le défilé a rassemblé 500 personnes d'après la mairie et 2.000 d'après la CGT.", ["Le défilé a rassemblé 500 personnes <mairie>", "Le défilé a rassemblé 2.000 personnes <CGT>"]),
    ("en", "The march drew 3,000 people according to police and 10,000 according to unions.", ["The march drew 3,000 people <police>", "The march drew 10,000 people <unions>"]),
    ("en", "There were 300 protesters according to police and 1,000 according to organisers.", ["There were 300 protesters <police>", "There were 1,000 protesters <organisers>"]),
    ("en", "The blast killed 12 people according to the mayor and 20 according to doctors.", ["The blast killed 12 people <mayor>", "The blast killed 20 people <doctors>"]),
    ("en", "They were 200 according to the police and 500 according to the union.", ["They were 200 <police>", "They were 500 <union>"]),
    # what a plan or aim is for
    ("en", "The plan was for the company to become a cooperative.", ["The plan was for the company to become a cooperative [planned]"]),
    ("en", "The goal was for the school to open in May.", ["The goal was for the school to open in May [intended]"]),
    ("en", "The plan is for the museum to charge visitors.", ["The plan is for the museum to charge visitors [planned]"]),
    ("fr", "Le plan était que la société devienne une coopérative.", ["Le plan était que la société devienne une coopérative [planned]"]),
    ("fr", "Le but est que l'école ouvre en mai.", ["Le but est que l'école ouvre en mai [intended]"]),
    ("fr", "Son souhait était que la grève cesse.", ["Son souhait était que la grève cesse [intended]"]),
    ("fr", "Le maire a démenti que le pont vibre.", ["Le pont ne vibre pas <maire> [negative]"]),
    # what something is done for has not come about by that
    ("fr", "La mairie a pris des mesures pour que la firme paie ses dettes.", ["La mairie a pris des mesures", "La firme devait payer ses dettes [intended]"]),
    ("fr", "Les élus ont voté une loi pour que les loyers baissent.", ["Les élus ont voté une loi", "Les loyers devaient baisser [intended]"]),
    ("fr", "Le gouvernement va agir pour que le Nord paie le prix de cet essai.", ["Le gouvernement va agir [planned]", "Le Nord doit payer le prix de cet essai [intended]"]),
    ("fr", "La ville a construit un mur afin que personne ne puisse entrer.", ["La ville a construit un mur", "Personne ne peut entrer [possible negative]"]),
    ("en", "The council took steps so that the firm pays its debts.", ["The council took steps", "The firm was to pay its debts [intended]"]),
    ("en", "Police built a wall so that nobody could enter.", ["Police built a wall", "Nobody could enter [possible negative]"]),
    # whose aim it is, and who only asks
    ("en", "To answer this question, the scientists asked five people to perform a task.", ["The scientists wanted to answer this question [intended]", "The scientists asked five people to perform a task"]),
    ("en", "Islamabad accuses New Delhi of using its consulates to train insurgents.", ["New Delhi allegedly uses its consulates <Pakistan> [alleged]", "New Delhi allegedly wanted to train insurgents <Pakistan> [alleged]"]),
    ("en", "The firm is accused of paying an expert to mislead the council.", ["The firm is accused of paying an expert [alleged]", "The firm allegedly wants to mislead the council [alleged]"]),
    ("fr", "Le maire est accusé d'avoir utilisé des fonds pour acheter un bateau.", ["Le maire est accusé d'avoir utilisé des fonds [alleged]", "Le maire voudrait acheter un bateau [alleged]"]),
    ("fr", "Le réseau est accusé de ne pas agir pour supprimer des messages haineux.", ["Le réseau est accusé de ne pas agir pour supprimer des messages haineux [alleged negative]"]),
    ("fr", "Les écologistes ont dit souhaiter s'unir avec la gauche.", ["Les écologistes souhaitent s'unir avec la gauche <écologistes> [intended]"]),
    ("fr", "Deux soldats ont été arrêtés, a-t-on appris lundi auprès du parquet, confirmant une information du Monde.", ["Deux soldats ont été arrêtés <parquet>"]),
    # whose things were acted on
    ("en", "The mayor met the driver, whose licence the court had suspended.", ["The mayor met the driver", "The court had suspended the licence of the driver"]),
    ("en", "The firm sold the plant, whose machines it had bought in May.", ["The firm sold the plant", "The firm had bought the machines of the plant in May"]),
    ("en", "She praised the poet, whose letters a judge had read.", ["She praised the poet", "A judge had read the letters of the poet"]),
    ("fr", "Le maire a reçu le chauffeur, dont le tribunal avait suspendu le permis.", ["Le maire a reçu le chauffeur", "Le tribunal avait suspendu le permis du chauffeur"]),
    ("fr", "La firme a vendu l'usine, dont elle avait acheté les machines en mai.", ["La firme a vendu l'usine", "La firme avait acheté les machines de l'usine en mai"]),
    # no month has a relative clause, and no decade kills
    ("fr", "L'usine a fermé après l'ouragan Matthew en octobre 2016, qui avait coupé les routes.", ["L'usine a fermé après l'ouragan Matthew en octobre 2016", "L'ouragan Matthew avait coupé les routes"]),
    ("fr", "Il a été élu lors du scrutin en mars 2014, qui avait vu la droite gagner.", ["Il a été élu lors du scrutin en mars 2014", "Le scrutin avait vu la droite gagner"]),
    ("fr", "Elle a mis fin à cinq décennies de conflit ayant fait 250 000 morts.", ["Elle a mis fin à cinq décennies de conflit ayant fait 250 000 morts", "Le conflit a fait 250 000 morts"]),
    # what only ties a claim to another
    ("en", "The bridge is shut, so the ferry runs all night.", ["The bridge is shut", "The ferry runs all night"]),
    ("en", "It rained, so the match was cancelled.", ["It rained", "The match was cancelled"]),
    ("en", "So the firm closed the plant.", ["The firm closed the plant"]),
    # what says something itself goes with the perfect before it
    ("fr", "Le maire a affirmé que l'usine polluait et demandé qu'elle ferme.", ["L'usine polluait <maire>", "Le maire a demandé qu'elle ferme", "L'usine doit fermer <maire> [obligation]"]),
    ("fr", "Lars Berg a dit à la radio qu'il n'était pas au courant d'un projet, mais qu'à son avis, cela serait utile.", ["Lars Berg n'était pas au courant d'un projet <Lars Berg> [negative]", "À son avis, cela serait utile <Lars Berg>"]),
    # whom somebody quotes
    ("fr", "Le journal a cité des médecins selon lesquels le ministre est malade.", ["Le ministre est malade <journal, médecins>"]),
    ("fr", "La chaîne Rona TV avait cité mardi la police d'après laquelle le suspect, qui s'était rendu à Lyon en mai, avait proposé un marché à un témoin.", ["Le suspect s'était rendu à Lyon en mai <Rona TV, police>", "Le suspect avait proposé un marché à un témoin <Rona TV, police>"]),
    ("fr", "Le Monde cite un rapport selon lequel la banque a menti.", ["La banque a menti <Le Monde, rapport>"]),
    ("fr", "L'agence cite deux témoins selon qui le train roulait trop vite.", ["Le train roulait trop vite <agence, deux témoins>"]),
    ("en", "The paper cited doctors according to whom the minister is ill.", ["The minister is ill <paper, doctors>"]),
    ("en", "The channel quoted police sources as saying the suspect had offered a deal.", ["The channel quoted police sources", "The suspect had offered a deal <channel, police sources>"]),
    ("en", "The Times cited a report according to which the bank had lied.", ["The bank had lied <Times, report>"]),
    ("en", 'Senator Paul Ross tweeted it "absolutely stinks" because the agency has a history of errors.', ["Paul Ross is senator", 'It "absolutely stinks" <Paul Ross>', "The agency has a history of errors"]),
    # what there is none of
    ("fr", "La sénatrice a souligné qu'il n'y a pas un centime d'argent provenant de Suisse dans ses comptes.", ["Il n'y a pas un centime d'argent provenant de Suisse dans les comptes de la sénatrice <sénatrice> [negative]"]),
    ("fr", "Aucun élu portant une cravate n'a voté.", ["Aucun élu portant une cravate n'a voté [negative]"]),
    ("fr", "Il n'existe pas de lettre montrant que le maire a menti.", ["Il n'existe pas de lettre montrant que le maire a menti [negative]"]),
    ("fr", "La police n'a trouvé aucune trace prouvant que l'homme est entré.", ["La police n'a trouvé aucune trace prouvant que l'homme est entré [negative]"]),
    ("fr", "Il y a une lettre montrant que le maire a menti.", ["Il y a une lettre montrant que le maire a menti", "Le maire a menti <lettre>"]),
    ("en", "Police found no trace proving that the man had entered.", ["Police found no trace proving that the man had entered [negative]"]),
    ("en", "There is a letter showing that the mayor lied.", ["There is a letter showing that the mayor lied", "The mayor lied <letter>"]),
    ("en", "There are no reports saying he fled.", ["There are no reports saying he fled [negative]"]),
    ("en", "There is no letter showing that the mayor lied.", ["There is no letter showing that the mayor lied [negative]"]),
    ("en", "No man carrying a bag was seen.", ["No man carrying a bag was seen [negative]"]),
    # what is pointed at
    ("fr", "C'est un symbole de la ville qui ferme.", ["C'est un symbole de la ville qui ferme", "Un symbole de la ville ferme"]),
    ("fr", "C'est un nouveau monument de la cuisine française qui disparaît.", ["C'est un nouveau monument de la cuisine française qui disparaît", "Un nouveau monument de la cuisine française disparaît"]),
    ("fr", "« C'est fini », explique Léa Morel, la propriétaire et gérante du café, situé au bord du lac.", ["« C'est fini », explique Léa Morel <Léa Morel>", "Léa Morel est la propriétaire et gérante du café, situé au bord du lac", "Le café est situé au bord du lac"]),
    ("fr", "L'opposant s'est dit \"écœuré, choqué et déçu de la décision\".", ["L'opposant est écœuré, choqué et déçu de la décision <opposant>"]),
    # whose saying it is that a pronoun speaks of
    ("en", "The vote came after a claim by the union that it had been ignored.", ["The vote came after a claim by the union that it had been ignored", "Allegedly the union had been ignored <union> [alleged]"]),
    ("en", "The police dismissed the driver's claim that he had been asleep.", ["The driver had not been asleep <police> [negative]"]),
    ("en", "His plan, he said, was for the council, in conjunction with two banks, to become owners of the club.", ["His plan was for the council, in conjunction with two banks, to become owners of the club <he> [planned]"]),
    ("en", "Do you misuse the word just to annoy your friends?", ["Do you misuse the word just to annoy your friends [question]"]),
    # where somebody is that is no place
    ("fr", "Les deux pays sont au bord de la guerre.", ["Les deux pays sont au bord de la guerre"]),
    ("fr", "Un corps a été trouvé au bord de la rivière.", ["Un corps a été trouvé au bord de la rivière"]),
    # a pronoun said again, a means of a joined passive, a pronoun for nothing before it, towns and allies
    ("en", "Al-Qaeda wants them, Iran wants them, and Russia wants the better ones.", ["Al-Qaeda wants them", "Iran wants them", "Russia wants the better ones"]),
    ("en", "The hall was closed and later heated by burning wood.", ["The hall was closed", "The hall was later heated by burning wood"]),
    ("en", "Which is why we put together a guide.", ["We put together a guide"]),
    ("fr", "Le ministre part pour Odessa, sur la côte de la mer Noire, où il verra le maire.", ["Le ministre part pour Odessa, sur la côte de la mer Noire", "Le ministre verra le maire sur la côte de la mer Noire [planned]"]),
    ("fr", "Il soutient Pékin, l'un des rares pays à garder ce traité.", ["Il soutient Pékin, l'un des rares pays à garder ce traité", "Pékin est l'un des rares pays à garder ce traité"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """Nobody is given a deed that is another's, wanted, alleged or only looked into."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
