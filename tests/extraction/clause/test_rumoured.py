"""What nobody in particular says, what somebody passes for or pretends, and words that belong together.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "It is believed that the thief fled.", ["The thief allegedly fled [alleged]"]),
    ("en", "It is said that the mayor drinks.", ["The mayor allegedly drinks [alleged]"]),
    ("en", "It was reported that the bank had failed.", ["The bank had allegedly failed [alleged]"]),
    ("en", "It was announced that the pool will close.", ["The pool will close"]),
    ("en", "Was the surgeon drunk, the tribunal asked.", ["Was the surgeon drunk, the tribunal asked"]),
    ("en", "Had the guard slept, the judge asked.", ["Had the guard slept, the judge asked"]),
    ("en", "It is estimated that three hundred people fled.", ["Three hundred people allegedly fled [alleged]"]),
    ("en", "It is hoped that the pool will reopen.", ["The pool will reopen [intended]"]),
    ("en", "It is expected that the mayor will resign.", ["The mayor will resign [planned]"]),
    ("en", "Police say it is thought that the driver slept.", ["The driver allegedly slept <Police> [alleged]"]),
    ("fr", "On dit que le magnat se cache à Chypre.", ["On dit que le magnat se cache à Chypre [alleged]"]),
    ("fr", "On raconte que le maire boit.", ["On raconte que le maire boit [alleged]"]),
    ("fr", "On murmure que le juge a vendu son vote.", ["Le juge aurait vendu son vote [alleged]"]),
    ("fr", "On sait que le pont est fermé.", ["Le pont est fermé"]),
    ("fr", "Il a été annoncé que la piscine fermera.", ["La piscine fermera"]),
    ("fr", "Il est dit que le maire boit.", ["Il est dit que le maire boit [alleged]"]),
    ("fr", "On rapporte que la banque a fait faillite.", ["La banque aurait fait faillite [alleged]"]),
    ("fr", "On a dit que le maire avait volé.", ["Le maire aurait volé [alleged]"]),
    ("fr", "Des six passagers, deux se sont noyés.", ["Des six passagers, deux se sont noyés"]),
    ("en", "What the inspector found was a fake passport.", ["What the inspector found was a fake passport"]),
    ("en", "What the guards feared was an attack.", ["What the guards feared was an attack"]),
    ("en", "The mayor met the bishop and the abbot; the latter refused to sign.", ["The mayor met the bishop and the abbot", "The latter refused to sign [negative]"]),
    ("en", "The count is reputed to have poisoned his steward.", ["The count is reputed to have poisoned his steward [alleged]"]),
    ("en", "The clerk pretended to be a doctor.", ["The clerk pretended to be a doctor [negative]"]),
    ("en", "As a child, the painter lived in Ghent.", ["As a child, the painter lived in Ghent"]),
    ("fr", "Des douze jurés, trois ont voté contre.", ["Des douze jurés, trois ont voté contre"]),
    ("fr", "Le comte passe pour avoir empoisonné son intendant.", ["Le comte passe pour avoir empoisonné son intendant [alleged]"]),
    ("fr", "Le trésorier passe pour être honnête.", ["Le trésorier passe pour être honnête [alleged]"]),
    ("fr", "Le coureur passe pour prendre le paquet.", ["Le coureur passe", "Le coureur veut prendre le paquet [intended]"]),
    ("fr", "Parmi eux se trouvait un juge que la police soupçonnait de corruption.", ["Parmi eux se trouvait un juge que la police soupçonnait de corruption", "La police soupçonnait un juge de corruption"]),
    ("fr", "L'entreprise a fait semblant d'avoir réparé les freins.", ["L'entreprise a fait semblant d'avoir réparé les freins [negative]"]),
    ("fr", "Le cuisinier nie avoir empoisonné qui que ce soit.", ["Le cuisinier n'a pas empoisonné qui que ce soit <cuisinier> [negative]"]),
    ("fr", "La banque a racheté un club que le maire voulait fermer.", ["La banque a racheté un club que le maire voulait fermer", "Le maire voulait fermer un club [intended]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_is_only_said_is_said_so(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
