"""Whom a deed is told of where two could be meant, where one is named to say that it was not him, or where he undergoes it.

Every row gives a sentence and all its facts: who, the predicate, and the claim.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

DOERS = [
    # which of two persons a clause describes
    ("fr", "La mère du garçon qui a volé la voiture a été condamnée.", ["mère du garçon: condamner | La mère du garçon qui a volé la voiture a été condamnée"]),
    ("fr", "La mère du garçon abattu par la police a porté plainte.", ["police: abattre | Le garçon a été abattu par la police", "mère du garçon: plainte | La mère du garçon abattu par la police a porté plainte"]),
    ("fr", "Le frère de l'homme abattu par la police a été arrêté.", ["frère de l'homme: arrêter | Le frère de l'homme abattu par la police a été arrêté"]),
    ("fr", "Le conseiller du ministre mis en examen a démissionné.", ["conseiller du ministre: démissionner | Le conseiller du ministre mis en examen a démissionné"]),
    ("fr", "Le maire de Lyon qui a signé l'accord est parti.", ["maire de Lyon: accord | Le maire de Lyon a signé l'accord", "maire de Lyon: partir | Le maire de Lyon qui a signé l'accord est parti"]),
    ("fr", "Les enfants du chanteur qui vivent à Rome ont gagné.", ["enfants du chanteur: vivre | Les enfants du chanteur vivent à Rome", "enfants du chanteur: gagner | Les enfants du chanteur qui vivent à Rome ont gagné"]),
    ("fr", "Le père de la victime, qui a témoigné lundi, est mort.", ["père de la victime: témoigner | Le père de la victime a témoigné lundi", "père de la victime: mourir | Le père de la victime est mort"]),
    ("en", "The lawyer for the nurse accused of murder resigned.", ["lawyer for the nurse: resign | The lawyer for the nurse accused of murder resigned"]),
    ("en", "The brother of the man shot by police was arrested.", ["brother of the man: arrest | The brother of the man shot by police was arrested"]),
    ("en", "The mother of the boy who stole the car was fined.", ["boy: steal | The boy stole the car", "mother of the boy: fine | The mother of the boy who stole the car was fined"]),
    ("en", "The head of the bank accused of fraud left.", ["head of the bank: accuse | The head of the bank was accused of fraud", "head of the bank: leave | The head of the bank accused of fraud left"]),
    ("en", "The driver jailed for the crash has appealed.", ["driver: jail | The driver was jailed for the crash", "driver: appeal | The driver jailed for the crash has appealed"]),
    # whom the clause above acts on
    ("en", "The police arrested the protesters because they had broken windows.", ["police: arrest | The police arrested the protesters", "they: break | They had broken windows"]),
    ("en", "The town sued the firm after it polluted the river.", ["town: sue | The town sued the firm", "it: pollute | It polluted the river"]),
    ("en", "The mayor met the bishop before he left for Rome.", ["mayor: meet | The mayor met the bishop", "he: leave | He left for Rome"]),
    ("en", "The minister resigned after he lost the vote.", ["minister: resign | The minister resigned", "minister: lose | The minister lost the vote"]),
    ("en", "The club sold the player when it ran out of money.", ["club: sell | The club sold the player", "club: run | The club ran out of money"]),
    ("en", "The company cut prices after it lost clients.", ["company: cut | The company cut prices", "company: lose | The company lost clients"]),
    ("fr", "La ville a poursuivi la firme après qu'elle a pollué la rivière.", ["ville: poursuivre | La ville a poursuivi la firme", "elle: polluer | Elle a pollué la rivière"]),
    ("fr", "Le ministre a démissionné après qu'il a perdu le vote.", ["ministre: démissionner | Le ministre a démissionné", "ministre: perdre | Le ministre a perdu le vote"]),
    ("fr", "Le juge a libéré l'homme parce qu'il était malade.", ["juge: libérer | Le juge a libéré l'homme", "il: malade | Il était malade"]),
    ("fr", "Le juge a libéré la femme parce qu'elle était malade.", ["juge: libérer | Le juge a libéré la femme", "femme: malade | La femme était malade"]),
    ("en", "The mayor said of the deputy that he was lazy.", ["he: lazy | He was lazy <mayor>"]),
    ("en", "The mayor said on Friday that he was ready.", ["mayor: ready | The mayor was ready <mayor>"]),
    ("fr", "Le maire a dit de son adjoint qu'il était paresseux.", ["il: paresseux | Il était paresseux <maire>"]),
    ("fr", "La ministre a dit de la juge qu'elle avait menti.", ["elle: mentir | Elle avait menti <ministre>"]),
    ("fr", "Le maire a dit vendredi qu'il partirait.", ["maire: partir | Le maire partirait <maire> [planned]"]),
    # who is named to say that it was not him, and one of several
    ("fr", "C'est l'adjoint, et non le maire, qui a signé le contrat.", ["adjoint: signer | C'est l'adjoint qui a signé le contrat"]),
    ("fr", "Le préfet, et non le maire, a fermé le bar.", ["préfet: fermer | Le préfet, et non le maire, a fermé le bar"]),
    ("en", "It was the deputy, not the mayor, who signed the contract.", ["deputy: sign | The deputy signed the contract"]),
    ("fr", "Les hommes, dont l'un est enseignant, nient les faits.", ["dont l'un: enseignant | L'un des hommes est enseignant", "hommes: nier | Les hommes nient les faits"]),
    ("fr", "Trois élus, dont l'un a démissionné, sont accusés de fraude.", ["dont l'un: démissionner | L'un des élus a démissionné", "Trois élus: accuser | Trois élus sont accusés de fraude"]),
    ("en", "The men, one of whom is a teacher, deny the charges.", ["one of whom: teacher | One of the men is a teacher", "men: deny | The men deny the charges"]),
    # what somebody has done to himself
    ("fr", "L'élu s'est fait insulter par un habitant.", ["habitant: insulter | L'élu s'est fait insulter par un habitant"]),
    ("fr", "La chanteuse s'est fait voler ses bijoux.", ["chanteuse: voler | La chanteuse s'est fait voler ses bijoux"]),
    ("fr", "Le maire s'est fait élire par les conseillers.", ["conseillers: élire | Le maire s'est fait élire par les conseillers"]),
    ("fr", "Deux touristes se sont fait agresser à Rome.", ["Deux touristes: agresser | Deux touristes se sont fait agresser à Rome"]),
    ("fr", "Elle va se faire opérer du genou lundi.", ["Elle: opérer | Elle va se faire opérer du genou lundi [planned]"]),
    ("fr", "Le maire a fait fermer le pont.", ["maire: fermer | Le maire a fait fermer le pont"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "facts"), DOERS)
def test_whom_it_is_told_of(language: str, text: str, facts: list[str]) -> None:
    """All that the sentence says, and of whom; nothing where nobody can tell of whom."""
    found = extracted(language, text).facts
    told = [
        f"{', '.join(one.name for one in fact.who)}: {fact.what.lemma} | {vouched(fact)}" for fact in found
    ]
    assert told == facts
