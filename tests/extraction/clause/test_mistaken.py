"""What nothing suggests and what is wrongly believed or said: neither is told as a fact, and the second is denied.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "Nothing suggests that the captain had been drinking before the ferry sank.", ["Nothing suggests that the captain had been drinking [negative]", "The ferry sank"]),
    ("en", "There is nothing to suggest that the nurse tampered with the syringes.", ["There is nothing to suggest that the nurse tampered with the syringes [negative]"]),
    ("en", "There is no reason to believe that the tutor harmed the children.", ["There is no reason to believe that the tutor harmed the children [negative]"]),
    ("en", "Nothing points to the driver having fallen asleep at the wheel.", ["Nothing points to the driver having fallen asleep at the wheel [negative]"]),
    ("en", "Nothing in the file shows that the banker warned his brother.", ["Nothing in the file shows that the banker warned his brother [negative]"]),
    ("en", "There is no sign that the gunman had an accomplice.", ["There is no sign that the gunman had an accomplice [negative]"]),
    ("en", "The guard mistakenly believed the jeweller had hidden the diamonds.", ["The jeweller had not hidden the diamonds [negative]"]),
    ("en", "Neighbours wrongly thought that the gardener had poisoned the well.", ["The gardener had not poisoned the well [negative]"]),
    ("en", "The tribunal wrongly concluded that the surgeon was drunk.", ["The surgeon was not drunk [negative]"]),
    ("en", "Officers mistakenly assumed the boy was carrying a knife.", ["The boy was not carrying a knife [negative]"]),
    ("en", "The newspaper falsely claimed that the senator owned a casino.", ["The senator did not own a casino [negative]"]),
    ("en", "The clerk erroneously reported that the baker had died.", ["The baker had not died [negative]"]),
    ("en", "The mayor was wrong to say that the bridge was safe.", ["The mayor was wrong to say that the bridge was safe"]),
    ("en", "Nothing points to the driver being drunk.", ["Nothing points to the driver being drunk [negative]"]),
    ("en", "Nothing points to the driver having fallen asleep at the wheel.", ["Nothing points to the driver having fallen asleep at the wheel [negative]"]),
    ("en", "One must not think that the bank lied.", ["One must not think that the bank lied [obligation negative]"]),
    ("en", "She could not believe that her brother had won.", ["She could not believe that her brother had won [possible negative]"]),
    ("fr", "Rien ne laisse penser que le capitaine avait bu avant le naufrage du ferry.", ["Rien ne laisse penser que le capitaine avait bu avant le naufrage du ferry [negative]"]),
    ("fr", "Rien n'indique que l'infirmière ait trafiqué les seringues.", ["Rien n'indique que l'infirmière ait trafiqué les seringues [negative]"]),
    ("fr", "Il n'y a pas lieu de croire que le trésorier a volé la paroisse.", ["Il n'y a pas lieu de croire que le trésorier a volé la paroisse [negative]"]),
    ("fr", "Rien dans le dossier ne montre que le banquier a prévenu son frère.", ["Rien dans le dossier ne montre que le banquier a prévenu son frère [negative]"]),
    ("fr", "Rien ne prouve que le moniteur a maltraité les enfants.", ["Rien ne prouve que le moniteur a maltraité les enfants [negative]"]),
    ("fr", "Rien ne permet d'affirmer que le tireur avait un complice.", ["Rien ne permet d'affirmer que le tireur avait un complice [negative]"]),
    ("fr", "Il n'y a aucune raison de penser que le chauffeur s'est endormi.", ["Il n'y a aucune raison de penser que le chauffeur s'est endormi [negative]"]),
    ("fr", "Le vigile croyait à tort que le bijoutier avait caché les diamants.", ["Le bijoutier n'avait pas caché les diamants [negative]"]),
    ("fr", "Les voisins pensaient à tort que le jardinier avait empoisonné le puits.", ["Le jardinier n'avait pas empoisonné le puits [negative]"]),
    ("fr", "Le tribunal a conclu à tort que le chirurgien était ivre.", ["Le chirurgien n'était pas ivre [negative]"]),
    ("fr", "Les agents ont cru par erreur que le garçon portait un couteau.", ["Le garçon ne portait pas un couteau [negative]"]),
    ("fr", "Le journal a affirmé à tort que la sénatrice possédait un casino.", ["La sénatrice ne possédait pas un casino [negative]"]),
    ("fr", "L'employé a annoncé par erreur que le boulanger était mort.", ["L'employé a annoncé par erreur que le boulanger était mort"]),
    ("fr", "Le préfet a faussement affirmé que le maire avait fui.", ["Le maire n'avait pas fui [negative]"]),
    ("fr", "Le maire a eu tort de dire que le pont était sûr.", ["Le maire a eu tort de dire que le pont était sûr"]),
    ("fr", "Selon la veuve, la police a cru à tort que son mari avait sauté.", ["Le mari de la veuve n'avait pas sauté <veuve> [negative]"]),
    ("fr", "Il ne faut pas croire que la banque a menti.", ["Il ne faut pas croire que la banque a menti [obligation negative]"]),
    ("fr", "Le maire n'a pas voulu dire que la banque avait menti.", ["Le maire n'a pas voulu dire que la banque avait menti [intended negative]"]),
    ("en", "He believed, rightly or wrongly, that the judge had lied.", ["The judge had lied <He>"]),
    ("en", "The clerk was falsely accused of robbing the bank.", ["The clerk was falsely accused of robbing the bank [alleged negative]"]),
    ("en", "It was wrongly reported that the king was dead.", ["The king was not dead [negative]"]),
    ("en", "The king was wrongly reported to be dead.", ["The king was wrongly reported to be dead [alleged negative]"]),
    ("en", "The mayor falsely accused the clerk of robbing the bank.", ["The clerk did not rob the bank [negative]"]),
    ("en", "The union spread the false claim that the mayor had fled.", ["The union spread the false claim that the mayor had fled", "The mayor had not fled [negative]"]),
    ("en", "The widow said the police had wrongly assumed that her husband had jumped.", ["The widow's husband had not jumped <widow> [negative]"]),
    ("en", "The minister wrongly denied that the plant had leaked.", ["The plant had leaked"]),
    ("fr", "Il croit, à tort ou à raison, que le juge a menti.", ["Le juge a menti <Il>"]),
    ("fr", "Roy a été accusé à tort d'avoir volé la caisse.", ["Roy a été accusé à tort d'avoir volé la caisse [alleged negative]"]),
    ("fr", "Le maire a accusé à tort le greffier d'avoir volé la caisse.", ["Le greffier n'a pas volé la caisse [negative]"]),
    ("fr", "La rumeur infondée selon laquelle le maire avait fui a circulé.", ["Le maire n'avait pas fui [negative]", "La rumeur infondée selon laquelle le maire avait fui a circulé"]),
    ("fr", "Rien ne laissait supposer que le gardien mentait.", ["Rien ne laissait supposer que le gardien mentait [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_is_wrong_or_unsupported_is_no_fact(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
