"""What belongs to another word than the nearest: aims of nouns, sources of side clauses, circumstances, pronouns.

Every row gives a sentence and all the claims that are read from it, with who vouches.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # what a noun is for
    ("en", "The government announced the start of a public process to suggest designs.", ["The government announced the start of a public process to suggest designs"]),
    ("en", "The delay left them only two weeks to assemble their robot.", ["The delay left them only two weeks to assemble their robot"]),
    ("en", "The charity opened an office to help refugees.", ["The charity opened an office", "The charity wanted to help refugees [intended]"]),
    ("fr", "Le gouvernement a lancé la première phase d'une consultation pour choisir un drapeau.", ["Le gouvernement a lancé la première phase d'une consultation pour choisir un drapeau"]),
    ("fr", "Le retard leur a laissé deux semaines pour assembler leur robot.", ["Le retard leur a laissé deux semaines pour assembler leur robot"]),
    ("fr", "L'association a ouvert un bureau pour aider les réfugiés.", ["L'association a ouvert un bureau", "L'association voulait aider les réfugiés [intended]"]),
    # who vouches for a side clause alone
    ("fr", "Selon la présidence, M. Roy s'est entretenu dimanche avec M. Ney, alors que la vague de grèves, où plus de 23 000 salariés, selon le ministère de l'Intérieur, ont défilé, se poursuit.", ["M. Roy s'est entretenu dimanche avec M. Ney <présidence>", "Plus de 23 000 salariés ont défilé <présidence, ministère de l'Intérieur>", "La vague de grèves se poursuit <présidence>"]),
    ("fr", "Le maire a quitté la ville, où 300 personnes, selon la police, ont manifesté.", ["Le maire a quitté la ville, où 300 personnes, selon la police, ont manifesté", "300 personnes ont manifesté dans la ville <police>"]),
    ("fr", "Le groupe vend l'usine, qui emploie, selon les syndicats, 300 personnes.", ["Le groupe vend l'usine", "L'usine emploie 300 personnes <syndicats>"]),
    ("en", "The mayor left the city, where 300 people, according to police, had protested.", ["The mayor left the city", "300 people had protested in the city <police>"]),
    ("en", "The firm is selling the plant, which, according to unions, employs 300.", ["The firm is selling the plant", "The plant employs 300 <unions>"]),
    ("en", "Mary Roy met Paul Ney on Sunday, as the wave of strikes went on.", ["Mary Roy met Paul Ney on Sunday", "The wave of strikes went on"]),
    # circumstances of who acts
    ("fr", "Elle a passé la ligne en vainqueur, drapée dans le drapeau national.", ["Elle a passé la ligne en vainqueur", "Elle a été drapée dans le drapeau national"]),
    ("fr", "La championne a quitté la piste en larmes, entourée de ses proches.", ["La championne a quitté la piste en larmes", "La championne était entourée de ses proches"]),
    ("en", "He left the court in silence, surrounded by his lawyers.", ["He left the court in silence", "He was surrounded by his lawyers"]),
    ("en", "The law, drafted by the ministry and banning plastic bags, takes effect in May.", ["The law was drafted by the ministry", "The law bans plastic bags", "The law takes effect in May"]),
    ("en", "The film, directed by Ann Lee and starring Paul Roe, opens on Friday.", ["The film was directed by Ann Lee", "The film stars Paul Roe", "The film opens on Friday"]),
    ("fr", "La loi, rédigée par le ministère et interdisant les sacs en plastique, entre en vigueur en mai.", ["La loi a été rédigée par le ministère", "La loi interdit les sacs en plastique", "La loi entre en vigueur en mai"]),
    ("fr", "Le club s'est fait rejoindre puis dépasser.", ["Le club s'est fait rejoindre", "Le club s'est fait dépasser"]),
    ("fr", "Le ministre s'est fait huer puis siffler par la foule.", ["Le ministre s'est fait huer", "Le ministre s'est fait siffler par la foule"]),
    # only those, none of those, one like it
    ("en", "A new tax hits only the schools that charge more than 5,000 euros.", ["A new tax hits only the schools that charge more than 5,000 euros"]),
    ("en", "The law protects only workers who joined before 2010.", ["The law protects only workers who joined before 2010"]),
    ("fr", "La taxe ne touche que les écoles qui font payer plus de 5 000 euros.", ["La taxe ne touche que les écoles qui font payer plus de 5 000 euros"]),
    ("en", "The money, none of which was spent, has been returned.", ["The money has been returned"]),
    ("fr", "Les élus, dont aucun n'a voté, ont quitté la salle.", ["Les élus ont quitté la salle"]),
    ("fr", "La crise pourrait faire craindre un génocide tel que celui connu par le Rwanda.", ["La crise pourrait faire craindre un génocide tel que celui connu par le Rwanda [possible]"]),
    ("fr", "Un accord comme celui signé par la France est possible.", ["Un accord comme celui signé par la France est possible"]),
    ("en", "A deal such as the one signed by France is possible.", ["A deal such as the one signed by France is possible"]),
    ("en", "A fire like that seen in 2019 broke out.", ["A fire like that seen in 2019 broke out"]),
    # whom pronouns may mean
    ("fr", "Deux skieurs sont morts. Le premier descendait le col lorsqu'il a été surpris par une avalanche.", ["Deux skieurs sont morts", "Le premier descendait le col", "Il a été surpris par une avalanche"]),
    ("fr", "Deux hommes ont été arrêtés. Le second tenait un sac quand il a été vu par un voisin.", ["Deux hommes ont été arrêtés", "Le second tenait un sac", "Il a été vu par un voisin"]),
    ("en", "The second held a bag when it was seized.", ["The second held a bag", "It was seized"]),
    ("en", "The six defendants alleged that police had altered their statements after they had signed them.", ["Police had altered their statements <six defendants> [alleged]", "Allegedly the six defendants had signed them <six defendants> [alleged]"]),
    ("fr", "Les prévenus affirment que la police a modifié leurs dépositions après qu'ils les ont signées.", ["La police a modifié leurs dépositions <prévenus>", "Les prévenus les ont signées <prévenus>"]),
    ("fr", "Les salariés disent que le groupe a changé les contrats avant qu'ils ne les lisent.", ["Le groupe a changé les contrats avant qu'ils ne les lisent <salariés>"]),
    ("en", "The mayor sold the car after she washed it.", ["The mayor sold the car", "The mayor washed the car"]),
    ("fr", "L'affirmation de l'armée selon laquelle elle a abattu un drone a été démentie.", ["Elle a abattu un drone <armée>", "L'affirmation de l'armée selon laquelle elle a abattu un drone a été démentie"]),
    ("fr", "L'annonce du groupe qu'il fermait deux usines a choqué les élus.", ["L'annonce du groupe qu'il fermait deux usines a choqué les élus"]),
    # of what nobody did
    ("fr", "Le rapport, dont personne n'a tenu compte, recommandait de fermer le pont.", ["Personne n'a tenu compte du rapport [negative]", "Le rapport recommandait de fermer le pont"]),
    ("fr", "L'avertissement, dont aucun élu ne s'est soucié, datait de 2019.", ["Aucun élu ne s'est soucié de l'avertissement [negative]", "L'avertissement datait de 2019"]),
    ("fr", "Le plan, dont nul ne voulait, a été abandonné.", ["Nul ne voulait du plan [negative]", "Le plan a été abandonné"]),
    ("fr", "Le projet, dont le maire a été l'auteur, coûterait 12 millions.", ["Le maire a été l'auteur du projet", "Le projet coûterait 12 millions [alleged]"]),
    # prefixes at the beginning
    ("en", "Ex-mayor cleared of fraud", ["Ex-mayor cleared of fraud"]),
    ("en", "Ex-minister charged over leak", ["Ex-minister was charged over leak"]),
    ("en", "Pro-Russian rebels shelled the town.", ["Pro-Russian rebels shelled the town"]),
    # the first person of what somebody says
    ("en", "He stated that \"I don't think it's going to happen.\"", ["It's not going to happen <He> [planned negative]"]),
    ("fr", "Le maire a dit que « je pense que la loi passera ».", ["La loi passera <maire>"]),
    ("fr", "La ministre a estimé que « nous croyons que le plan marchera ».", ["Le plan marchera <ministre>"]),
    ("en", "He said we would win.", ["We would win <He>"]),
    # what there is not
    ("fr", "Au lieu d'une seule application affichée à l'écran, les utilisateurs pourront regarder une vidéo.", ["Au lieu d'une seule application affichée à l'écran, les utilisateurs pourront regarder une vidéo [possible]"]),
    ("fr", "À la place du pont construit en 1950, la ville veut un tunnel.", ["Le pont a été construit en 1950", "À la place du pont construit en 1950, la ville veut un tunnel"]),
    ("fr", "Sans accord signé avant lundi, la grève aura lieu.", ["Sans accord signé avant lundi, la grève aura lieu"]),
    ("en", "Instead of a single window displayed on screen, users will see two.", ["Instead of a single window displayed on screen, users will see two [planned]"]),
    ("en", "Rather than the bridge built in 1950, the city wants a tunnel.", ["The bridge was built in 1950", "Rather than the bridge built in 1950, the city wants a tunnel"]),
    ("en", "Without a deal signed by Monday, the strike will go on.", ["Without a deal signed by Monday, the strike will go on"]),
    # by what means
    ("fr", "Les blessés ont été transportés à l'hôpital par hélicoptères.", ["Les blessés ont été transportés à l'hôpital par hélicoptères"]),
    ("fr", "Les colis seront livrés par drones.", ["Les colis seront livrés par drones"]),
    ("fr", "Le village a été bombardé par des avions russes.", ["Le village a été bombardé par des avions russes"]),
    ("fr", "Deux hommes arrêtés par policiers.", ["Deux hommes ont été arrêtés par policiers"]),
    # nobody in particular
    ("en", "When it became clear that officials had become involved, the sect moved.", ["It became clear that officials had become involved", "Officials had become involved", "The sect moved"]),
    ("fr", "Il est devenu clair que le groupe allait fermer.", ["Il est devenu clair que le groupe allait fermer", "Le groupe allait fermer [planned]"]),
    ("fr", "Tout le monde le savait. Il en a profité pour révéler ses revenus.", ["Tout le monde le savait", "Il en a profité", "Il devait révéler ses revenus [intended]"]),
    ("fr", "Toute la ville le savait. Elle a fêté la victoire.", ["Toute la ville le savait", "Toute la ville a fêté la victoire"]),
    ("fr", "Il a ajouté que « ce travail est réel » et que sa femme travaillait pour lui.", ["« ce travail est réel » <Il>", "Sa femme travaillait pour lui <Il>"]),
    ("fr", "Anne Roy a quitté la réunion. Le ministre a parlé avec elle.", ["Anne Roy a quitté la réunion", "Le ministre a parlé avec Anne Roy"]),
    # of a noun before
    ("en", "As they design their pages for new browsers with advanced technology and geared to the newest language, they need time.", ["They design their pages for new browsers with advanced technology", "They need time"]),
    ("en", "The firm makes cars in France and sold in Spain.", ["The firm makes cars in France"]),
    ("fr", "Le groupe fabrique des voitures en France et vendues en Espagne.", ["Le groupe fabrique des voitures en France"]),
    # whom a claim is told of
    ("fr", "En mars, un fonds a été créé pour aider les victimes de ces abus sexuels qui a d'ailleurs reçu 125 000 dollars.", ["En mars, un fonds a été créé pour aider les victimes de ces abus sexuels qui a d'ailleurs reçu 125 000 dollars"]),
    ("fr", "Un fonds a aidé les victimes qui ont porté plainte.", ["Un fonds a aidé les victimes qui ont porté plainte", "Les victimes ont porté plainte"]),
    ("en", "He met the workers who are on strike.", ["He met the workers who are on strike", "The workers are on strike"]),
    # who speaks
    ("fr", "Le maire affirme que « la ville que nous voulons est calme », « une douzaine de véhicules seront mobilisés samedi ».", ["Nous voulons la ville <maire>", "« la ville que nous voulons est calme » <maire>", "« Une douzaine de véhicules seront mobilisés samedi », affirme le maire <maire>"]),
    ("fr", "Le président de région, Alain Ney, parle d'actes \"indignes et lâches\" dans un communiqué de presse.", ["Alain Ney est président de région", "Le président de région, Alain Ney, parle d'actes \"indignes et lâches\" dans un communiqué de presse"]),
    ("fr", "Les élus faisaient valoir que la loi ne prévoit rien.", ["La loi ne prévoit rien <élus> [negative]"]),
    ("en", "The singer said he believes in using magic.", ["The singer believes in using magic <singer>"]),
    ("fr", "L'organisation n'a aucune juridiction sur les soldats et les pays fournisseurs ne montrent aucun empressement à les sanctionner.", ["L'organisation n'a aucune juridiction sur les soldats [negative]", "Les pays fournisseurs ne montrent aucun empressement à les sanctionner [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """Every claim of a text, with who vouches and what is not plainly so."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
