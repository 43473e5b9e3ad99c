"""What takes part in a fact beside its subject: times are no participants."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

ARGUMENTS = [
    ("fr", "Le jury se réunira jeudi prochain à midi.", []),
    ("fr", "La mairie a fermé la piscine le ven. 3 mai à 18 h 30.", ["la piscine"]),
    ("fr", "Le stade ouvrira samedi après-midi.", []),
    ("fr", "La ferme a été vendue hier soir à Jeanne Roy.", ["Jeanne Roy"]),
    ("fr", "Le préfet présidera la séance le premier mardi du mois prochain.", ["la séance"]),
    ("fr", "Le ministre a signé l'accord de 2015.", ["l'accord de 2015"]),
    ("en", "The jury will meet next Thursday at noon.", []),
    ("en", "The council closed the pool on Fri. 3 May at 6.30pm.", ["the pool"]),
    ("en", "The crew left at 7.45am.", []),
    ("en", "She sold the farm last night to Jane Roe.", ["the farm", "Jane Roe"]),
    ("en", "The mayor will open the hall early next week.", ["the hall"]),
    ("en", "The minister signed the deal of 2015.", ["the deal of 2015"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ARGUMENTS)
def test_times_are_no_arguments(language: str, text: str, expected: list[str]) -> None:
    """Words of a time stand under ``when`` alone, but for one that belongs to a noun."""
    [fact] = facts(language, text)
    assert [argument.span.text for argument in fact.what.arguments] == expected
