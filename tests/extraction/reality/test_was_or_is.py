"""What was or is so behind a word that seems to say otherwise: to blame, regrets, habits, denials before the subject, and what works make up.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The report concludes that the pilot was to blame for the crash.", ["The pilot was to blame for the crash <report>"]),
    ("en", "The engineer is to blame, the inquiry found.", ["The engineer is to blame <inquiry>"]),
    ("en", "A faulty valve was to blame for the leak.", ["A faulty valve was to blame for the leak"]),
    ("en", "Nobody was to blame for the collapse of the stand.", ["Nobody was to blame for the collapse of the stand [negative]"]),
    ("en", "Investigators said human error was to blame.", ["Human error was to blame <Investigators>"]),
    ("en", "The singer regrets selling her guitar.", ["The singer sold her guitar <singer>"]),
    ("en", "The mayor regretted signing the contract with the quarry.", ["The mayor signed the contract with the quarry <mayor>"]),
    ("en", "The striker admits he regrets leaving Lisbon in June.", ["The striker left Lisbon in June <striker>"]),
    ("en", "The company regrets having dismissed the accountant.", ["The company has dismissed the accountant <company>"]),
    ("en", "The widow regrets not calling the police.", ["The widow did not call the police <widow> [negative]"]),
    ("en", "The mill used to employ four hundred weavers.", ["The mill used to employ four hundred weavers"]),
    ("en", "The actress used to live in Cardiff.", ["The actress used to live in Cardiff"]),
    ("en", "Trams used to cross the square every ten minutes.", ["Trams used to cross the square every ten minutes"]),
    ("en", "He used to smoke before concerts, the pianist's brother said.", ["He used to smoke before concerts <pianist's brother>"]),
    ("en", "The bishop used to be a goalkeeper.", ["The bishop used to be a goalkeeper"]),
    ("en", "Never will the theatre close, the mayor promised.", ["Never will the theatre close <mayor> [planned negative]"]),
    ("en", "Never again will the factory make tyres.", ["Never again will the factory make tyres [negative]"]),
    ("en", "Never has the lake been so low.", ["Never has the lake been so low [negative]"]),
    ("en", "Rarely does the senator answer questions.", ["Rarely does the senator answer questions [negative]"]),
    ("en", "Not once did the captain leave the bridge.", ["Not once did the captain leave the bridge [negative]"]),
    ("en", "The novel tells the story of a vet who poisons her rivals.", ["The novel tells the story of a vet who poisons her rivals", "A vet poisons her rivals <novel>"]),
    ("en", "The film follows a banker who robs his own branch.", ["The film follows a banker who robs his own branch", "A banker robs his own branch <film>"]),
    ("en", "The opera depicts a queen who burns a city.", ["The opera depicts a queen who burns a city", "A queen burns a city <opera>"]),
    ("en", "The film shocked a judge who lives in Bath.", ["The film shocked a judge who lives in Bath", "A judge lives in Bath"]),
    ("en", "The documentary follows a nurse who treats refugees.", ["The documentary follows a nurse who treats refugees", "A nurse treats refugees"]),
    ("en", "The saw is used to cut planks.", ["The saw is used to cut planks"]),
    ("en", "The town used the money to buy a bus.", ["The town used the money", "The town wanted to buy a bus [intended]"]),
    ("en", "The clerk admits owning a gun.", ["The clerk owns a gun <clerk>"]),
    ("en", "The singer admits leaving her dog in the car.", ["The singer left her dog in the car <singer>"]),
    ("en", "At no time did the nurse leave the ward.", ["At no time did the nurse leave the ward [negative]"]),
    ("en", "Under no circumstances will the bank pay.", ["Under no circumstances will the bank pay [planned negative]"]),
    ("en", "Not surprisingly, the mayor won.", ["Not surprisingly, the mayor won"]),
    ("en", "Not only did the mayor lie, he stole.", ["Not only did the mayor lie", "The mayor stole"]),
    ("en", "Not until May did the line reopen.", ["Not until May did the line reopen"]),
    ("fr", "Le rapport conclut que le pilote était à blâmer pour l'accident.", ["Le pilote était à blâmer pour l'accident <rapport>"]),
    ("fr", "L'ingénieur est à blâmer, selon l'enquête.", ["L'ingénieur est à blâmer <enquête>"]),
    ("fr", "Une vanne défectueuse est à mettre en cause dans la fuite.", ["Une vanne défectueuse est à mettre en cause dans la fuite"]),
    ("fr", "Selon les experts, une erreur humaine est à l'origine de l'incendie.", ["Une erreur humaine est à l'origine de l'incendie <experts>"]),
    ("fr", "Personne n'est à blâmer pour l'effondrement de la tribune.", ["Personne n'est à blâmer pour l'effondrement de la tribune [negative]"]),
    ("fr", "La chanteuse regrette d'avoir vendu sa guitare.", ["La chanteuse a vendu sa guitare <chanteuse>"]),
    ("fr", "Le maire a regretté d'avoir signé le contrat avec la carrière.", ["Le maire a signé le contrat avec la carrière <maire>"]),
    ("fr", "L'attaquant regrette d'avoir quitté Lisbonne en juin.", ["L'attaquant a quitté Lisbonne en juin <attaquant>"]),
    ("fr", "L'entreprise dit regretter d'avoir licencié le comptable.", ["L'entreprise regrette d'avoir licencié le comptable <entreprise>"]),
    ("fr", "La veuve regrette de ne pas avoir appelé la police.", ["La veuve n'a pas appelé la police <veuve> [negative]"]),
    ("fr", "Le boulanger avait l'habitude d'offrir du pain aux écoliers.", ["Le boulanger avait l'habitude d'offrir du pain aux écoliers"]),
    ("fr", "Le pianiste avait l'habitude de fumer avant les concerts.", ["Le pianiste avait l'habitude de fumer avant les concerts"]),
    ("fr", "Les ouvriers avaient l'habitude de déjeuner au bord du canal.", ["Les ouvriers avaient l'habitude de déjeuner au bord du canal"]),
    ("fr", "La filature employait autrefois quatre cents tisserands.", ["La filature employait autrefois quatre cents tisserands"]),
    ("fr", "Jamais le théâtre ne fermera, a promis le maire.", ["Jamais le théâtre ne fermera <maire> [planned negative]"]),
    ("fr", "Jamais l'usine ne va plus fabriquer de pneus.", ["Jamais l'usine ne va plus fabriquer de pneus [planned negative]"]),
    ("fr", "Jamais le lac n'a été aussi bas.", ["Jamais le lac n'a été aussi bas [negative]"]),
    ("fr", "Rarement la sénatrice répond aux questions.", ["Rarement la sénatrice répond aux questions"]),
    ("fr", "Plus jamais le fleuve ne sera dragué, a juré la ministre.", ["Plus jamais le fleuve ne sera dragué <ministre> [planned negative]"]),
    ("fr", "Le roman raconte l'histoire d'une vétérinaire qui empoisonne ses rivales.", ["Le roman raconte l'histoire d'une vétérinaire qui empoisonne ses rivales", "Une vétérinaire empoisonne ses rivales <roman>"]),
    ("fr", "Le film suit un banquier qui braque sa propre agence.", ["Le film suit un banquier qui braque sa propre agence", "Un banquier braque sa propre agence <film>"]),
    ("fr", "La série met en scène deux frères qui passent des diamants.", ["La série met en scène deux frères qui passent des diamants", "Deux frères passent des diamants <série>"]),
    ("fr", "L'opéra dépeint une reine qui incendie une ville.", ["L'opéra dépeint une reine qui incendie une ville", "Une reine incendie une ville <opéra>"]),
    ("fr", "Le boulanger a l'habitude d'offrir du pain aux écoliers.", ["Le boulanger a l'habitude d'offrir du pain aux écoliers"]),
    ("fr", "En aucun cas la banque ne paiera.", ["En aucun cas la banque ne paiera [planned negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_was_is_told_as_it_was(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
