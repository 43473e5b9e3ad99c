"""Descriptions told from lists, brackets and compounds; names that are whole."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, facts, names

#: A sentence and all that it says of somebody or something, as claims.
DESCRIBED = [
    # appositions and titles
    ("en", "Jane Roe, a nurse, was injured in Leeds.", ["Jane Roe is a nurse"]),
    ("en", "The mayor of Leeds, Jane Roe, resigned.", ["Jane Roe is mayor of Leeds"]),
    ("en", "Police searched the house of Sam Poe, a retired teacher.", ["Sam Poe is a retired teacher"]),
    ("fr", "Jeanne Roy, infirmière, a été blessée à Lyon.", ["Jeanne Roy est infirmière"]),
    ("fr", "Le maire de Lyon, Paul Ney, a démissionné.", ["Paul Ney est maire de Lyon"]),
    ("fr", "La police a fouillé la maison de Paul Ney, un professeur retraité.",
     ["Paul Ney est un professeur retraité"]),
    # lists are no descriptions
    ("en", "The council closed the pool, the library and the park.", []),
    ("en", "Harassment, threats and insults increased in May.", []),
    ("fr", "Le conseil a fermé la piscine, la bibliothèque et le parc.", []),
    ("fr", "Le harcèlement, les remarques et les gestes déplacés augmentent.", []),
    # nor are brackets, counts and times
    ("en", "The government has 38 members (17 ministers and 21 secretaries).", []),
    ("en", "The bus fell 90 metres (295 feet) into a ravine.", []),
    ("fr", "Le gouvernement compte 38 membres (17 ministres et 21 secrétaires).", []),
    ("fr", "Le but a été marqué par Ibrahim Sarr (52e, 67e).", []),
    # nor compounds, nor where somebody is
    ("en", "General Motors closed a plant in Ohio.", []),
    ("en", "Sam Poe met Jane Roe, in Oslo, on Friday.", []),
    # what could hang on either of two nouns is left alone
    ("en", "Talks on herring, a smaller stock, will resume.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), DESCRIBED, ids=lambda value: str(value)[:40])
def test_descriptions(language: str, text: str, expected: list[str]) -> None:
    """Only what describes becomes an attribute."""
    assert [fact.claim for fact in attributes(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Jack London resigned on Friday. London said nothing.", "Jack London"),
        ("en", "Mayor Jane Roe resigned.", "Jane Roe"),
        ("en", "President of the United States Barack Obama spoke.", "Barack Obama"),
        ("fr", "Anne Nantes a démissionné vendredi. Nantes a refusé de parler.", "Anne Nantes"),
        ("fr", "Idris al-Tayeb est arrivé. M. Al-Tayeb a refusé de parler.", "Idris al-Tayeb"),
    ],
)
def test_whole_names(language: str, text: str, expected: str) -> None:
    """Titles and hyphens do not cut a name, and a surname is its person's though a town has it too."""
    assert {name for fact in facts(language, text) for name in [names(fact)]} == {expected}


def test_all_members_of_a_role_act() -> None:
    """ "The lawyers, X and Y, will plead": both do."""
    fact = facts("fr", "Les avocats, Karim Slimani et Aude Ferrand, quitteront Lyon vendredi.")[-1]
    assert names(fact) == "Karim Slimani, Aude Ferrand"
