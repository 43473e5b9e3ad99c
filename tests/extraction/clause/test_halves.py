"""What holds only with its other half, what another one did, and what was denied of several deeds.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "Martin flew to Rome and Helena to Oslo.", ["Martin flew to Rome and Helena to Oslo"]),
    ("en", "The older brother robbed a bakery, the younger a chapel.", ["The older brother robbed a bakery, the younger a chapel"]),
    ("en", "The firm moved its staff to Leeds and its archive to York.", ["The firm moved its staff to Leeds and its archive to York"]),
    ("en", "The train runs from Leeds to York and the bus to Hull.", ["The train runs from Leeds to York and the bus to Hull"]),
    ("en", "The minister spoke to farmers and teachers in Bath.", ["The minister spoke to farmers and teachers in Bath"]),
    ("en", "The more the bank lends, the more its shares fall.", ["The more the bank lends, the more its shares fall"]),
    ("en", "The longer the strike lasts, the poorer the town becomes.", ["The longer the strike lasts, the poorer the town becomes"]),
    ("en", "The more he lied, the less they believed him.", ["The more he lied, the less they believed him"]),
    ("en", "Later, the bank lent more and its shares fell.", ["Later, the bank lent more", "The bank's shares fell"]),
    ("en", "The governor has been accused, but not convicted, of fraud.", ["The governor has been accused of fraud", "The governor has not been convicted [negative]"]),
    ("en", "The clerk was arrested but not charged.", ["The clerk was arrested", "The clerk was not charged [negative]"]),
    ("en", "Killed in the blast were a cook and two waiters.", ["A cook and two waiters were killed in the blast"]),
    ("en", "Arrested on Monday were the mayor and his deputy.", ["The mayor and his deputy were arrested on Monday"]),
    ("fr", "Martin s'est envolé pour Rome et Hélène pour Oslo.", ["Martin s'est envolé pour Rome et Hélène pour Oslo"]),
    ("fr", "L'aîné a braqué une boulangerie, le cadet une chapelle.", ["L'aîné a braqué une boulangerie"]),
    ("fr", "Le maire a parlé aux éleveurs et aux enseignants à Dax.", ["Le maire a parlé aux éleveurs et aux enseignants à Dax"]),
    ("fr", "L'avocat est parti pour Lyon et la greffière pour Metz.", ["L'avocat est parti pour Lyon et la greffière pour Metz"]),
    ("fr", "Plus la banque prête, plus son action baisse.", ["Plus la banque prête, plus son action baisse"]),
    ("fr", "Plus la grève dure, moins la ville gagne.", ["Plus la grève dure, moins la ville gagne"]),
    ("fr", "Moins il pleut, plus le fleuve baisse.", ["Moins il pleut, plus le fleuve baisse"]),
    ("fr", "Plus tard, la banque a prêté et son action a baissé.", ["Plus tard, la banque a prêté", "L'action de la banque a baissé"]),
    ("fr", "Les dossiers ont été copiés et jamais rendus.", ["Les dossiers ont été copiés", "Les dossiers n'ont jamais été rendus [negative]"]),
    ("fr", "Le gouverneur a été accusé, mais pas condamné, pour fraude.", ["Le gouverneur a été accusé pour fraude", "Le gouverneur n'a pas été condamné [negative]"]),
    ("fr", "Le greffier a été arrêté mais pas inculpé.", ["Le greffier a été arrêté", "Le greffier n'a pas été inculpé [negative]"]),
    ("fr", "Un homme tué, une femme blessée.", ["Un homme a été tué", "Une femme a été blessée"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_each_half_is_told_of_its_own(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
