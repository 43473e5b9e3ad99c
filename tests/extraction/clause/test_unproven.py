"""Deeds that are unproven, dreamt, denied or only boasted of by hearsay, and who is accused in a relative clause.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The nurse is innocent until proven guilty.", ["The nurse is innocent until proven guilty"]),
    ("en", "It is alleged that the tutor touched a pupil.", ["The tutor allegedly touched a pupil [alleged]"]),
    ("en", "There is speculation that the king has died.", ["There is speculation that the king has died", "The king has died <speculation> [possible]"]),
    ("en", "Rumours that the king had died were dismissed by the palace.", ["The king had not died <palace> [negative]"]),
    ("en", "Tom Ray was acquitted of lighting the fire but convicted of perjury.", ["Tom Ray was acquitted", "Tom Ray did not light the fire [negative]", "Tom Ray was convicted of perjury"]),
    ("en", "The fire, which Tom Ray denies lighting, killed two cows.", ["Tom Ray did not light the fire <Tom Ray> [negative]", "The fire killed two cows"]),
    ("en", "Tom Ray wished he had lit the fire.", ["Tom Ray wished he had lit the fire"]),
    ("en", "Tom Ray dreamt that he had lit the fire.", ["Tom Ray dreamt that he had lit the fire"]),
    ("en", "Tom Ray joked that he had lit the fire.", ["Tom Ray joked that he had lit the fire"]),
    ("en", "Tom Ray was freed for lack of evidence that he had lit the fire.", ["Tom Ray was freed for lack of evidence that he had lit the fire"]),
    ("en", "The fact that Tom Ray lit the fire is not established.", ["The fact that Tom Ray lit the fire is not established [negative]"]),
    ("en", "Tom Ray reportedly boasted that he had lit the fire.", ["Allegedly Tom Ray had lit the fire <Tom Ray> [alleged]"]),
    ("en", "Tom Ray is not the man who lit the fire.", ["Tom Ray is not the man who lit the fire [negative]"]),
    ("en", "A man whom police accuse of killing his wife fled.", ["A man allegedly kills his wife <police> [alleged]", "A man fled"]),
    ("fr", "Le palais a démenti les rumeurs selon lesquelles le roi était mort.", ["Le roi n'était pas mort <palais> [negative]"]),
    ("fr", "Tom Roy a plaidé non coupable d'avoir mis le feu.", ["Tom Roy a plaidé non coupable d'avoir mis le feu"]),
    ("fr", "Un voisin que Tom Roy accuse d'avoir mis le feu l'a attaqué.", ["Un voisin aurait mis le feu <Tom Roy> [alleged]", "Un voisin que Tom Roy accuse d'avoir mis le feu l'a attaqué"]),
    ("fr", "Tom Roy a rêvé qu'il avait mis le feu.", ["Tom Roy a rêvé qu'il avait mis le feu"]),
    ("fr", "Tom Roy se serait vanté d'avoir mis le feu.", ["Tom Roy aurait mis le feu <Tom Roy> [alleged]"]),
    ("fr", "Tom Roy n'est pas l'homme qui a mis le feu.", ["Tom Roy n'est pas l'homme qui a mis le feu [negative]"]),
    ("fr", "Faute de preuves que Tom Roy avait mis le feu, le juge l'a libéré.", ["Faute de preuves que Tom Roy avait mis le feu, le juge l'a libéré"]),
    ("fr", "Le fait que Tom Roy ait mis le feu n'est pas établi.", ["Le fait que Tom Roy ait mis le feu n'est pas établi [negative]"]),
    ("fr", "Le maire a plaidé coupable d'avoir menti.", ["Le maire a plaidé coupable d'avoir menti"]),
    ("fr", "Le maire aurait affirmé que la digue tenait.", ["Le maire aurait affirmé que la digue tenait <maire> [alleged]"]),
    ("fr", "Le fait que la digue ait cédé inquiète le maire.", ["La digue a cédé", "Le fait que la digue ait cédé inquiète le maire"]),
    ("fr", "Sans preuve que le maire a menti, le juge a classé l'affaire.", ["Sans preuve que le maire a menti, le juge a classé l'affaire"]),
    ("fr", "Les accusations selon lesquelles le maire a menti sont démenties par la mairie.", ["Le maire n'a pas menti <mairie> [negative]"]),
    ("fr", "Un homme que la police accuse d'avoir braqué une banque a fui.", ["Un homme aurait braqué une banque <police> [alleged]", "Un homme que la police accuse d'avoir braqué une banque a fui"]),
    ("en", "The town used the money to buy a bus.", ["The town used the money", "The town wanted to buy a bus [intended]"]),
    ("en", "Had the mayor not left, police would have arrested him.", ["Had the mayor not left, police would have arrested him [hypothetical negative]", "Had the mayor not left, police would have arrested him [hypothetical]"]),
    ("en", "The mayor acted as if he had stolen the money.", ["The mayor acted as if he had stolen the money"]),
    ("en", "The mayor, as if he had not heard, left the room.", ["The mayor, as if he had not heard, left the room"]),
    ("en", "Had the guard slept, the thief would have escaped.", ["Had the guard slept, the thief would have escaped [hypothetical]", "Had the guard slept, the thief would have escaped [hypothetical]"]),
    ("fr", "Le frère du suspect nie avoir été au courant du plan.", ["Le frère du suspect n'a pas été au courant du plan <frère du suspect> [negative]"]),
    ("fr", "Quel que soit le coupable, le maire paiera.", ["Le maire paiera [planned]"]),
    ("fr", "Qu'il ait tué le chien ou non, l'homme paiera.", ["L'homme paiera [planned]"]),
    ("fr", "Le maire est parti avant d'avoir pu être interrogé.", ["Le maire est parti avant d'avoir pu être interrogé"]),
    ("fr", "Le témoin est mort avant d'avoir pu parler.", ["Le témoin est mort avant d'avoir pu parler"]),
    ("fr", "Le maire a dîné avant de partir.", ["Le maire a dîné", "Le maire est parti"]),
    ("en", "The mayor was jailed despite not having killed anyone.", ["The mayor was jailed despite not having killed anyone", "The mayor has not killed anyone [negative]"]),
    ("en", "The clerk was fired for not having locked the safe.", ["The clerk was fired", "The clerk has not locked the safe [negative]"]),
    ("en", "The firm regrets not having sold the mill.", ["The firm has not sold the mill <firm> [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_a_deed_that_is_not_shown_is_no_fact(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
