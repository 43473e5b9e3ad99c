"""Relatives without a pronoun, what is seen, who is so too, and deeds of one of several.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The woman the police had arrested sued the state.", ["The police had arrested the woman", "The woman the police had arrested sued the state"]),
    ("en", "The man the court acquitted left the country.", ["The court acquitted the man", "The man the court acquitted left the country"]),
    ("en", "The book the senator wrote sold well.", ["The senator wrote the book", "The book the senator wrote sold well"]),
    ("en", "The house the couple bought burned down.", ["The couple bought the house", "The house the couple bought burned down"]),
    ("en", "Neighbours saw the man climb the fence.", ["Neighbours saw the man climb the fence"]),
    ("en", "The guard was jailed, and so was his brother.", ["The guard was jailed"]),
    ("en", "The bank was fined, and so were two brokers.", ["The bank was fined, and so"]),
    ("en", "The mayor, a former judge, sued the state.", ["The mayor is a former judge", "The mayor, a former judge, sued the state"]),
    ("en", "The captain or the mate stole the compass.", ["The captain or the mate stole the compass [possible]"]),
    ("en", "Either the captain or the mate was drunk.", ["The captain or the mate was drunk [possible]"]),
    ("en", "Workers or students may vote.", ["Workers or students may vote [possible]"]),
    ("en", "Paul Roe and Ann Lee stole the compass.", ["Paul Roe and Ann Lee stole the compass"]),
    ("fr", "Le capitaine ou le second a volé la boussole.", ["Le capitaine ou le second a volé la boussole [possible]"]),
    ("fr", "Paul Roy ou Anne Ney a prévenu la police.", ["Paul Roy ou Anne Ney a prévenu la police [possible]"]),
    ("fr", "Le capitaine et le second ont volé la boussole.", ["Le capitaine et le second ont volé la boussole"]),
    ("fr", "Ni le capitaine ni le second n'a volé la boussole.", ["Ni le capitaine ni le second n'a volé la boussole [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_who_does_it_without_the_words_that_tie_it(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
