"""What somebody is charged with, cleared of or fears, and deeds that are told of the wrong one in passing.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # what somebody is charged with, or cleared of
    ("en", "Labour accused her of being too slow.", ["She was allegedly too slow <Labour> [alleged]"]),
    ("en", "The judge blamed the driver for being drunk.", ["The driver was allegedly drunk <judge> [alleged]"]),
    ("en", "She is on trial for poisoning her husband.", ["She is on trial for poisoning her husband [alleged]"]),
    ("en", "The minister is under investigation for taking bribes.", ["The minister is under investigation for taking bribes [alleged]"]),
    ("en", "Roy is on trial for killing two men and wounding a third.", ["Roy is on trial for killing two men [alleged]", "Roy is on trial for wounding a third [alleged]"]),
    ("en", "She is wanted for killing two men.", ["She is wanted for killing two men [alleged]"]),
    ("en", "The mayor was cleared of taking bribes.", ["The mayor was cleared", "The mayor did not take bribes [negative]"]),
    ("en", "A court acquitted Roy of killing his wife.", ["A court acquitted Roy", "Roy did not kill his wife <court> [negative]"]),
    ("en", "He denies murdering his wife and burying the body.", ["He did not murder his wife <He> [negative]", "He did not bury the body <He> [negative]"]),
    ("fr", "Le rapport accuse la firme d'être négligente.", ["La firme serait négligente <rapport> [alleged]"]),
    ("fr", "Roy est mis en examen pour avoir tué deux hommes et blessé un troisième.", ["Roy est mis en examen pour avoir tué deux hommes [alleged]", "Roy est mis en examen pour avoir blessé un troisième [alleged]"]),
    ("fr", "Il a été placé en garde à vue pour avoir frappé un agent.", ["Il a été placé en garde à vue pour avoir frappé un agent [alleged]"]),
    ("fr", "Il a été placé en garde à vue avant d'être remis en liberté.", ["Il a été placé en garde à vue", "Il a été remis en liberté"]),
    ("fr", "Roy est soupçonné d'avoir tué deux hommes et blessé un troisième.", ["Roy est soupçonné d'avoir tué deux hommes [alleged]", "Roy est soupçonné d'avoir blessé un troisième [alleged]"]),
    ("fr", "Le juge a relaxé le maire d'avoir favorisé une entreprise.", ["Le juge a relaxé le maire d'avoir favorisé une entreprise", "Le maire n'a pas favorisé une entreprise <juge> [negative]"]),
    ("fr", "Le maire a reconnu avoir menti mais nie avoir volé.", ["Le maire a menti <maire>", "Le maire n'a pas volé <maire> [negative]"]),
    # what is feared, ruled out or rumoured
    ("fr", "On craint que la digue ne cède.", ["La digue pourrait céder [possible]"]),
    ("fr", "Les experts craignent que la digue cède.", ["La digue pourrait céder <experts>"]),
    ("fr", "Il n'est pas exclu que le maire démissionne.", ["Le maire pourrait démissionner [possible]"]),
    ("en", "The company stopped short of admitting that it had lied.", ["The company stopped short of admitting that it had lied [negative]"]),
    ("en", "The rumour that the mayor had died was false.", ["The mayor had not died [negative]"]),
    # what would have been
    ("en", "Had the dam failed, the town would have flooded.", ["Had the dam failed, the town would have flooded [hypothetical]", "Had the dam failed, the town would have flooded [hypothetical]"]),
    ("en", "Without the loan, the firm would have collapsed.", ["Without the loan, the firm would have collapsed [hypothetical]"]),
    # a joined past is no passive
    ("en", "Saudi officials had already provided safeguards by installing an oval wall, installed cameras and placed over 60,000 guards in the area.", ["Saudi officials had already provided safeguards", "Saudi officials installed an oval wall", "Saudi officials had installed cameras", "Saudi officials had placed over 60,000 guards in the area"]),
    ("en", "Rebels took the town, burned houses and held ten people.", ["Rebels took the town", "Rebels burned houses", "Rebels held ten people"]),
    ("en", "Smith left the party, joined a rival and held a seat for ten years.", ["Smith left the party", "Smith joined a rival", "Smith held a seat for ten years"]),
    ("en", "The leaders retired from public life, served abroad, or held office in local government.", ["The leaders retired from public life", "The leaders served abroad", "The leaders held office in local government"]),
    ("fr", "Ils ont fermé l'usine, vendu les machines et placé 300 salariés au chômage.", ["Ils ont fermé l'usine", "Ils ont vendu les machines", "Ils ont placé 300 salariés au chômage"]),
    # a share of those that a pronoun means
    ("en", "Ten workers were hurt, most of whom were Polish.", ["Ten workers were hurt", "Most of the workers were Polish"]),
    ("en", "The fire killed two people, one of whom was a child.", ["The fire killed two people", "One of the people was a child"]),
    ("en", "He wrote ten books, three of which were banned.", ["He wrote ten books", "Three of the books were banned"]),
    ("en", "The hotel collapsed, the cause of which is unknown.", ["The hotel collapsed, the cause of which is unknown"]),
    ("fr", "Le groupe compte 900 salariés, dont la plupart sont des femmes.", ["Le groupe compte 900 salariés", "La plupart des salariés sont des femmes"]),
    # what is told consults nobody
    ("fr", "La décision a été prise après avoir consulté les élus.", ["La décision a été prise après avoir consulté les élus"]),
    ("fr", "L'annonce de son forfait est faite après avoir subi un accident.", ["L'annonce de son forfait est faite après avoir subi un accident"]),
    ("fr", "La loi a été votée après avoir été amendée.", ["La loi a été votée", "La loi a été amendée"]),
    ("en", "The decision was taken after consulting the council.", ["The decision was taken after consulting the council"]),
    ("en", "The verdict was announced before leaving the court.", ["The verdict was announced before leaving the court"]),
    # one person of three titles, and a phrase without what opens it
    ("fr", "L'acteur, réalisateur et scénariste français Jean-Marc Rivault est mort lundi.", ["Jean-Marc Rivault est acteur, réalisateur et scénariste français", "L'acteur, réalisateur et scénariste français Jean-Marc Rivault est mort lundi"]),
    ("fr", "Les secouristes cherchent 132 disparus, principalement dans une tour de seize étages qui compte 200 logements.", ["Les secouristes cherchent 132 disparus, principalement dans une tour de seize étages qui compte 200 logements", "Une tour de seize étages compte 200 logements"]),
    ("en", "Actor, director and writer Paul Roy died on Monday.", ["Paul Roy is actor, director and writer", "Actor, director and writer Paul Roy died on Monday"]),
    # what brackets insert is the article's own word
    ("fr", "M. Roy est soupçonné d'avoir aidé EADS (devenu Airbus).", ["M. Roy est soupçonné d'avoir aidé EADS [alleged]", "EADS est devenu Airbus"]),
    ("fr", "Selon le parquet, la société (fondée en 1990) a fraudé.", ["La société est fondée en 1990", "La société a fraudé <parquet>"]),
    ("en", "Roy is accused of bribing the firm (founded in 1990).", ["Roy is accused of bribing the firm [alleged]", "The firm was founded in 1990"]),
    ("en", "According to police, the bank (owned by the state) hid losses.", ["The bank is owned by the state", "The bank hid losses <police>"]),
    # a rumour is not told for what it says
    ("en", "The rumour that the mayor started was false.", ["The rumour that the mayor started was false"]),
    # a reason before a verdict is a charge, and no deed
    ("fr", "L'homme, poursuivi pour avoir frappé sa femme, nie les faits.", ["L'homme a été poursuivi pour avoir frappé sa femme [alleged]", "L'homme nie les faits"]),
    ("fr", "Le maire est jugé pour avoir détourné des fonds.", ["Le maire est jugé pour avoir détourné des fonds [alleged]"]),
    ("fr", "Deux hommes ont été interpellés pour avoir vendu de la drogue.", ["Deux hommes ont été interpellés", "Deux hommes auraient vendu de la drogue [alleged]"]),
    ("fr", "Un policier a été mis en examen pour avoir tué un jeune homme.", ["Un policier a été mis en examen pour avoir tué un jeune homme [alleged]"]),
    ("fr", "La chanteuse est recherchée pour avoir agressé un vigile.", ["La chanteuse est recherchée", "La chanteuse aurait agressé un vigile [alleged]"]),
    ("fr", "Un homme a été placé en garde à vue pour avoir menacé un élu.", ["Un homme a été placé en garde à vue pour avoir menacé un élu [alleged]"]),
    ("fr", "L'entreprise est attaquée en justice pour avoir caché des risques.", ["L'entreprise est attaquée en justice", "L'entreprise est attaquée en justice pour avoir caché des risques [alleged]"]),
    ("fr", "Le patron comparaît lundi pour avoir trompé ses clients.", ["Le patron comparaît lundi pour avoir trompé ses clients [alleged]"]),
    ("fr", "Un étudiant a été inculpé pour avoir piraté le site.", ["Un étudiant a été inculpé", "Un étudiant a été inculpé pour avoir piraté le site [alleged]"]),
    ("fr", "Le joueur a été suspendu pour avoir parié sur des matches.", ["Le joueur a été suspendu", "Le joueur a parié sur des matches"]),
    ("fr", "Le directeur est mis en cause pour avoir dissimulé des fraudes.", ["Le directeur est mis en cause pour avoir dissimulé des fraudes [alleged]"]),
    ("en", "The man, prosecuted for beating his wife, denies the charge.", ["The man was prosecuted", "The man allegedly beat his wife [alleged]", "The man, prosecuted for beating his wife, denies the charge"]),
    ("en", "The mayor is on trial for embezzling funds.", ["The mayor is on trial for embezzling funds"]),
    ("en", "Two men were arrested for selling drugs.", ["Two men were arrested", "Two men allegedly sold drugs [alleged]"]),
    ("en", "An officer was charged with killing a young man.", ["An officer was charged with killing a young man", "An officer was charged with killing a young man [alleged]"]),
    ("en", "The singer is wanted for assaulting a guard.", ["The singer is wanted for assaulting a guard [alleged]"]),
    ("en", "A man was detained for threatening a councillor.", ["A man was detained", "A man allegedly threatened a councillor [alleged]"]),
    ("en", "The company is being sued for hiding risks.", ["The company is being sued for hiding risks"]),
    ("en", "A student was indicted for hacking the site.", ["A student was indicted", "A student was indicted for hacking the site [alleged]"]),
    ("en", "The player was suspended for betting on matches.", ["The player was suspended", "The player bet on matches"]),
    ("en", "The director is under investigation for concealing fraud.", ["The director is under investigation for concealing fraud [alleged]"]),
    ("en", "The firm faces charges of polluting the river.", ["The firm faces charges of polluting the river"]),
    ("fr", "Le chauffeur, déjà condamné, nie les faits.", ["Le chauffeur a déjà été condamné", "Le chauffeur nie les faits"]),
    ("fr", "Le suspect, âgé de 30 ans, nie les faits.", ["Le suspect est âgé de 30 ans", "Le suspect nie les faits"]),
    ("fr", "Le joueur, un Brésilien de 22 ans, nie les accusations.", ["Le joueur est un Brésilien de 22 ans", "Le joueur, un Brésilien de 22 ans, nie les accusations"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
