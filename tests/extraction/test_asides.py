"""Credits, manners of speaking, wishes, questions and denials that once were told as something else.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # an outlet in brackets at the end vouches for the sentence
    ("fr", "Deux soldats ont été tués dans une embuscade, a indiqué l'armée (AFP).", ["Deux soldats ont été tués dans une embuscade <AFP, armée>"]),
    ("fr", "Le volcan s'est réveillé dimanche, forçant 300 habitants à partir (AFP).", ["Le volcan s'est réveillé dimanche <AFP>", "Le volcan a forcé 300 habitants à partir <AFP>"]),
    ("fr", "Trois personnes sont mortes dans l'incendie, selon la préfecture (Le Monde).", ["Trois personnes sont mortes dans l'incendie <Le Monde, préfecture>"]),
    ("fr", "Le président se rendra à Rome vendredi (Reuters, AFP).", ["Le président se rendra à Rome vendredi <Reuters, AFP> [planned]"]),
    ("fr", "Les rebelles ont pris la ville lundi. (AFP)", ["Les rebelles ont pris la ville lundi <AFP>"]),
    ("en", "The volcano erupted on Sunday, forcing 300 residents to leave (AP).", ["The volcano erupted on Sunday <AP>", "The volcano forced 300 residents to leave <AP>"]),
    ("en", "Three people died in the fire, police said (Reuters).", ["Three people died in the fire <Reuters, police>"]),
    ("en", "The president will travel to Rome on Friday (AFP).", ["The president will travel to Rome on Friday <AFP> [planned]"]),
    ("en", "The company (Acme) sold its Leeds plant (BBC News).", ["The company (Acme) sold its Leeds plant <BBC News>"]),
    ("en", "The plant will close in June (Reuters).", ["The plant will close in June <Reuters>"]),
    # how somebody speaks is no part of who does
    ("fr", "« Nous n'avons rien reçu », a déclaré un responsable sous couvert d'anonymat.", ["« Nous n'avons rien reçu », a déclaré un responsable <responsable>"]),
    ("fr", "Le suspect a fui, a raconté à l'AFP un policier sous couvert d'anonymat.", ["Le suspect a fui <AFP, policier>"]),
    ("fr", "Le ministre a été prévenu, selon un diplomate sous couvert d'anonymat.", ["Le ministre a été prévenu <diplomate>"]),
    ("fr", "Un policier a raconté sous couvert d'anonymat que le suspect avait fui.", ["Le suspect avait fui <policier>"]),
    ("fr", "Le suspect a fui, a dit un témoin sous serment.", ["Le suspect a fui <témoin>"]),
    ("en", "The plant will close in June, an official said on condition of anonymity.", ["The plant will close in June <official>"]),
    ("en", "A police officer said on condition of anonymity that the suspect had fled.", ["The suspect had fled <police officer>"]),
    ("en", "The suspect had fled, a witness said under oath.", ["The suspect had fled <witness>"]),
    ("en", '"The contract is signed," an official said on condition of anonymity.', ["“The contract is signed,” an official said <official>"]),
    ("en", "The group will close two plants, said a source, who requested anonymity.", ["The group will close two plants <source> [planned]", "A source requested anonymity"]),
    # what a plan or a wish holds has not been done
    ("fr", "La loi prévoit que les loyers soient gelés.", ["Les loyers doivent être gelés <loi> [obligation]"]),
    ("fr", "Le décret prévoit que les commerces ferment à 20 heures.", ["Les commerces doivent fermer à 20 heures <décret> [obligation]"]),
    ("fr", "L'accord prévoit que la ville paie les travaux.", ["La ville doit payer les travaux [obligation]"]),
    ("fr", "Le texte prévoit que les loyers seront gelés.", ["Les loyers seront gelés <texte>"]),
    ("fr", "Les experts prévoient que les prix baisseront.", ["Les prix baisseront <experts>"]),
    ("en", "The plan calls for the stadium to be enlarged in 2026.", ["The plan calls for the stadium to be enlarged in 2026"]),
    ("en", "Tenants called for rents to be frozen.", ["Tenants called for rents to be frozen"]),
    ("en", "Residents asked for the road to be closed.", ["Residents asked for the road to be closed"]),
    ("en", "Unions pressed for wages to be raised.", ["Unions pressed for wages to be raised"]),
    ("en", "The deal calls for the city to pay for the works.", ["The deal calls for the city to pay for the works"]),
    # a question that is spoken of is not answered
    ("fr", "Pourquoi l'usine a fermé reste un mystère.", ["Pourquoi l'usine a fermé reste un mystère"]),
    ("fr", "Qui a tiré reste inconnu.", ["Qui a tiré reste inconnu"]),
    ("fr", "On ne sait pas encore quand le pont rouvrira.", ["On ne sait pas encore quand le pont rouvrira [negative]"]),
    ("fr", "On ignore combien de personnes sont mortes.", ["On ignore combien de personnes sont mortes"]),
    ("fr", "Ce qui préoccupe les économistes est la hausse des prix.", ["Ce qui préoccupe les économistes est la hausse des prix"]),
    ("en", "How often the bridge closed is unclear.", ["How often the bridge closed is unclear"]),
    ("en", "Why the plant closed remains unclear.", ["Why the plant closed remains unclear"]),
    ("en", "When the bridge will reopen is unclear.", ["When the bridge will reopen is unclear"]),
    ("en", "Who fired the shots is still a mystery.", ["Who fired the shots is still a mystery"]),
    ("en", "What alarms doctors is the speed of the outbreak.", ["What alarms doctors is the speed of the outbreak"]),
    # a preposition that looks like a verb
    ("fr", "Faute d'avoir obtenu un accord, la ville a fermé le stade.", ["Faute d'avoir obtenu un accord, la ville a fermé le stade"]),
    ("fr", "Faute d'avoir payé ses impôts, le club a été exclu.", ["Faute d'avoir payé ses impôts, le club a été exclu"]),
    ("fr", "Le club a été exclu faute d'avoir payé ses impôts.", ["Le club a été exclu faute d'avoir payé ses impôts"]),
    ("fr", "Faute de trouver un repreneur, l'usine fermera.", ["Faute de trouver un repreneur, l'usine fermera"]),
    ("fr", "Faute d'accord, la grève continue.", ["Faute d'accord, la grève continue"]),
    # what was left undone
    ("fr", "Sans fermer le pont, la ville a limité la vitesse.", ["La ville n'a pas fermé le pont [negative]", "La ville a limité la vitesse"]),
    ("fr", "Sans attendre le vote, le ministre a signé le texte.", ["Le ministre n'a pas attendu le vote [negative]", "Le ministre a signé le texte"]),
    ("fr", "Sans avoir consulté les élus, le préfet a fermé le pont.", ["Le préfet n'a pas consulté les élus [negative]", "Le préfet a fermé le pont"]),
    ("fr", "Il a quitté la salle sans répondre aux questions.", ["Il a quitté la salle sans répondre aux questions"]),
    ("fr", "Il est parti sans l'avertir.", ["Il est parti sans l'avertir"]),
    ("en", "Without closing the bridge, the city limited the speed.", ["The city did not close the bridge [negative]", "The city limited the speed"]),
    ("en", "Without waiting for the vote, the minister signed the bill.", ["The minister did not wait for the vote [negative]", "The minister signed the bill"]),
    # what is denied is a deed or a charge
    ("fr", "Le maire est accusé d'avoir volé, ce qu'il nie.", ["Le maire est accusé d'avoir volé [alleged]", "Le maire nie cela"]),
    ("fr", "Le ministre aurait été payé par la banque, ce qu'il dément.", ["Le ministre aurait été payé par la banque [alleged]", "Le ministre dément cela"]),
    ("fr", "L'armée a bombardé l'école, une accusation que rejette Israël.", ["L'armée a bombardé l'école", "L'armée a bombardé l'école, une accusation que rejette Israël"]),
    ("fr", "Le ministre a été payé par la banque, ce que confirme le procureur.", ["Le ministre a été payé par la banque", "Le procureur confirme cela"]),
    ("en", "Smith is accused of stealing the money, which he denies.", ["Smith is accused of stealing the money [alleged]", "Smith is accused of stealing the money, which he denies"]),
    ("en", "She accused the firm of lying, which it denies.", ["The firm allegedly lied <She> [alleged]", "She accused the firm of lying, which it denies"]),
    ("en", "Prosecutors say Smith stole the money, a charge he denies.", ["Smith stole the money <Prosecutors>", "Prosecutors say Smith stole the money, a charge he denies"]),
    ("en", "The army bombed the school, a claim Israel denied.", ["The army bombed the school", "The army bombed the school, a claim Israel denied"]),
    ("en", "The firm sold the data, an allegation the company rejects.", ["The firm sold the data", "The firm sold the data, an allegation the company rejects"]),
    # whom somebody tells of
    ("en", "The man whom police say he had met was arrested.", ["He had met the man <police>", "The man whom police say he had met was arrested"]),
    ("en", "A man whom police say he threatened called for help.", ["He threatened a man <police>", "A man whom police say he threatened called for help"]),
    ("en", "The woman whom prosecutors say he killed was a nurse.", ["He killed the woman <prosecutors>", "The woman whom prosecutors say he killed was a nurse"]),
    # what comes before another deed, and a past that looks like a participle
    ("en", "After shooting a guard, the man fled.", ["The man shot a guard", "The man fled"]),
    ("en", "After killing two guards, Smith fled.", ["Smith killed two guards", "Smith fled"]),
    ("en", "After being fired, the manager sued the company.", ["The manager was fired", "The manager sued the company"]),
    ("en", "Nine out of 10 patients recovered.", ["Nine out of 10 patients recovered"]),
    ("en", "Six out of 10 firms closed.", ["Six out of 10 firms closed"]),
    # what ought to have been, and what something depends on
    ("fr", "Le train aurait dû partir à midi.", ["Le train aurait dû partir à midi [obligation]"]),
    ("fr", "La police aurait dû intervenir plus tôt.", ["La police aurait dû intervenir plus tôt [obligation]"]),
    ("fr", "Le maire aurait pu éviter l'accident.", ["Le maire aurait pu éviter l'accident [possible]"]),
    ("fr", "Au cas où la digue céderait, les habitants seraient évacués.", ["Au cas où la digue céderait, les habitants seraient évacués [hypothetical]", "Au cas où la digue céderait, les habitants seraient évacués [hypothetical]"]),
    ("fr", "Dans le cas où le vote échouerait, le maire démissionnerait.", ["Dans le cas où le vote échouerait, le maire démissionnerait [hypothetical]", "Dans le cas où le vote échouerait, le maire démissionnerait [hypothetical]"]),
    ("fr", "Dans l'hypothèse où la banque refuserait, l'usine fermerait.", ["Dans l'hypothèse où la banque refuserait, l'usine fermerait [hypothetical]", "Dans l'hypothèse où la banque refuserait, l'usine fermerait [hypothetical]"]),
    # what something has become is told with what it is said of
    ("fr", "Il est devenu clair que la banque a perdu de l'argent.", ["Il est devenu clair que la banque a perdu de l'argent", "La banque a perdu de l'argent"]),
    ("en", "It has become clear that the plant will close.", ["It has become clear that the plant will close", "The plant will close"]),
    ("en", "It became known that the minister had met the banker.", ["It became known that the minister had met the banker", "The minister had met the banker"]),
    # an office
    ("fr", "Le ministre délégué aux Transports a visité la gare.", ["Le ministre est délégué aux Transports", "Le ministre délégué aux Transports a visité la gare"]),
    ("fr", "Anne Roy, directrice adjointe chargée des achats, a démissionné.", ["Anne Roy est directrice adjointe chargée des achats", "Anne Roy est chargée des achats", "Anne Roy a démissionné"]),
    # who is shut out for a deed has done it
    ("fr", "Le joueur a été exclu pour avoir frappé un arbitre.", ["Le joueur a été exclu", "Le joueur a frappé un arbitre"]),
    ("fr", "Le club a été empêché de jouer le match.", ["Le club a été empêché de jouer le match [negative]"]),
    ("en", "The player was banned for hitting a referee.", ["The player was banned", "The player hit a referee"]),
    ("en", "The player was barred from playing the final.", ["The player was barred from playing the final [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
