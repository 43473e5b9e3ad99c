"""What a word belongs to: numbers, ages, kinds, places and adverbs are told of what they stand beside.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Neuf des quinze juges ont estimé que la taxe était illégale.", ["La taxe était illégale"]),
    ("fr", "L'île, où vivent environ 900 personnes, est privée d'électricité.", ["Environ 900 personnes vivent dans l'île", "L'île est privée d'électricité"]),
    ("fr", "Une fillette a été retirée jeudi, quatre jours après le séisme de magnitude 7,1 qui a rasé la ville.", ["Une fillette a été retirée jeudi, quatre jours après le séisme de magnitude 7,1 qui a rasé la ville", "Le séisme de magnitude 7,1 a rasé la ville"]),
    ("fr", "La présidence n'a ni confirmé ni démenti l'information.", ["La présidence n'a pas confirmé l'information", "La présidence n'a pas démenti l'information"]),
    ("fr", "Rien n'indique que l'eau ait été contaminée, a fait savoir l'agence.", ["Rien n'indique que l'eau ait été contaminée"]),
    ("fr", "Les deux conducteurs ont été hospitalisés ; l'un d'eux est décédé plus tard.", ["Les deux conducteurs ont été hospitalisés", "L'un des deux conducteurs est décédé plus tard"]),
    ("fr", "M. Haas, un dentiste de Graz déjà condamné à deux reprises, a été remis en liberté.", ["M. Haas est un dentiste de Graz déjà condamné à deux reprises", "Un dentiste de Graz a déjà été condamné à deux reprises", "M. Haas a été remis en liberté"]),
    ("fr", "L'ancien maire, aujourd'hui âgé de 71 ans, a été condamné à huit ans de prison.", ["L'ancien maire est aujourd'hui âgé de 71 ans", "L'ancien maire a été condamné à huit ans de prison"]),
    ("fr", "L'appareil, un Boeing 737 d'Air Sahara, transportait 132 passagers.", ["L'appareil est un Boeing 737 d'Air Sahara", "L'appareil, un Boeing 737 d'Air Sahara, transportait 132 passagers"]),
    ("fr", "La ville n'a rien fait pour sauver le théâtre.", ["La ville n'a rien fait pour sauver le théâtre"]),
    ("en", "The former mayor, now 71, was sentenced to eight years in jail.", ["The former mayor is 71", "The former mayor, now 71, was sentenced to eight years in jail"]),
    ("en", "The plane, a Boeing 737 operated by Air Sahara, was carrying 132 passengers.", ["The plane is a Boeing 737", "The plane was operated by Air Sahara", "The plane, a Boeing 737 operated by Air Sahara, was carrying 132 passengers"]),
    ("en", "The car, a red Fiat, was found in a lake.", ["The car is a red Fiat", "The car, a red Fiat, was found in a lake"]),
    ("en", "She did nothing to stop the fight.", ["She did nothing to stop the fight"]),
    ("en", "The minister, 54, resigned on Monday.", ["The minister is 54", "The minister, 54, resigned on Monday"]),
    ("en", "Two days earlier, gunmen had opened fire on a minibus in the same district, killing its driver.", ["Two days earlier, gunmen had opened fire on a minibus in the same district", "Gunmen killed its driver"]),
    ("en", "France and Spain signed the treaty days before it was set to expire.", ["France and Spain signed the treaty days before it was set to expire", "It was set to expire"]),
    ("en", "The president's office would neither confirm nor deny the report.", ["The president's office would not confirm the report", "The president's office would not deny the report"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
