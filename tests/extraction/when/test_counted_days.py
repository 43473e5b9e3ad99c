"""Days counted from what was told before or from a coming day, and counts that a verb of doing follows.

Every row gives a sentence, the values of its times and its numbers with their units.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

COUNTED = [
    ("en", "Of the 80 cyclists, 12 won a stage.", [], ["80 cyclist", "12"]),
    ("en", "Some 68 won the right to appeal.", [], ["68"]),
    ("en", "The heavyweight lost 12 pounds before the bout.", [], ["12 GBP"]),
    ("en", "The fine was 300 pounds.", [], ["300 GBP"]),
    ("en", "The toy costs 9,000 won.", [], ["9000 KRW"]),
    ("en", "In the primaries, 21 won and 14 lost.", [], ["21", "14"]),
    ("en", "The court heard the case on 4 May 2021. The following Thursday it freed the printer.", ["2021-05-04", "2021-05-06"], []),
    ("en", "The library reopens a week on Friday.", ["2024-05-24"], []),
    ("en", "The tenor will sing in Bergen Friday week.", ["2024-05-24"], []),
    ("en", "The ship docked on 12 June 2020. Two days later it left for Malta.", ["2020-06-12", "2020-06-14"], []),
    ("en", "The parade takes place a fortnight on Sunday.", ["2024-06-02"], []),
    ("fr", "Le voleur a pris 40 livres de cuivre.", [], ["40 livre"]),
    ("fr", "Le musée a acheté 300 livres anciens.", [], ["300 livre"]),
    ("fr", "Le fleuriste a vendu 50 couronnes pour les obsèques.", [], ["50 couronne"]),
    ("fr", "L'amende s'élève à 300 couronnes danoises.", [], ["300 DKK"]),
    ("fr", "Le dentiste a posé trois couronnes à un patient.", [], ["3 couronne"]),
    ("fr", "Le roman coûte 15 livres sterling.", [], ["15 GBP"]),
    ("fr", "Le tribunal a examiné l'affaire le 4 mai 2021. Le jeudi suivant, il a libéré l'imprimeur.", ["2021-05-04", "2021-05-06"], []),
    ("fr", "La bibliothèque rouvre vendredi en huit.", ["2024-05-24"], []),
    ("fr", "Le ténor chantera à Bergen jeudi en quinze.", ["2024-05-30"], []),
    ("fr", "Le navire a accosté le 12 juin 2020. Deux jours plus tard, il est reparti pour Malte.", ["2020-06-12", "2020-06-14"], []),
    ("fr", "La grève a commencé le 3 mars 2022. Le lendemain matin, le dépôt était vide.", ["2022-03-03", "2022-03-04TMO"], []),
    ("fr", "Le défilé aura lieu dimanche en quinze.", ["2024-06-02"], []),
    ("en", "The ship sank on 12 June 2020. The previous Monday it had left Malta.", ["2020-06-12", "2020-06-08"], []),
    ("en", "The trial opened in October 2019. The following March the banker fled.", ["2019-10", "2020-03"], []),
    ("en", "The club will meet on Monday and vote the following Friday.", ["2024-05-20", "2024-05-24"], []),
    ("fr", "Le navire a coulé le 12 juin 2020. Le lundi précédent, il avait quitté Malte.", ["2020-06-12", "2020-06-08"], []),
    ("fr", "Le procès s'est ouvert en octobre 2019. En mars suivant, le banquier a fui.", ["2019-10", "2020-03"], []),
    ("fr", "Le club se réunira lundi et votera le vendredi suivant.", ["2024-05-20", "2024-05-24"], []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "times", "numbers"), COUNTED)
def test_times_and_numbers(language: str, text: str, times: list[str], numbers: list[str]) -> None:
    """ "The following Thursday" looks forward from the day told before; "68 won the race" is no money."""
    facts = extracted(language, text).facts
    assert [moment.value for fact in facts for moment in fact.when] == times
    assert [f"{q.value} {q.unit or ''}".strip() for fact in facts for q in fact.quantities] == numbers
