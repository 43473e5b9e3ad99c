"""What somebody holds something for is an attribute of it, with whoever says so as its source."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, facts, names

RATED = [
    ("en", "The senator called the judge a liar.", "judge", "The judge is a liar", "senator"),
    (
        "en",
        "The opposition described the reform as a disaster.",
        "reform",
        "The reform is a disaster",
        "opposition",
    ),
    ("en", "Experts rate the claim false.", "claim", "The claim is false", "Experts"),
    (
        "en",
        "Critics denounced the law as an attack on the press.",
        "law",
        "The law is an attack on the press",
        "Critics",
    ),
    (
        "en",
        "The union declared itself ready to negotiate.",
        "union",
        "The union is ready to negotiate",
        "union",
    ),
    ("fr", "Le ministre juge la mesure insuffisante.", "mesure", "La mesure est insuffisante", "ministre"),
    (
        "fr",
        "L'opposition a qualifié la réforme de désastre.",
        "réforme",
        "La réforme est un désastre",
        "opposition",
    ),
    (
        "fr",
        "Moscou a dénoncé ces manœuvres comme une provocation.",
        "manœuvres",
        "Ces manœuvres sont une provocation",
        "Russie",
    ),
    (
        "fr",
        "La France s'est dite inquiète de la situation.",
        "France",
        "La France est inquiète de la situation",
        "France",
    ),
    ("fr", "Le club s'estime lésé.", "club", "Le club est lésé", "club"),
]


@pytest.mark.parametrize(("language", "text", "who", "claim", "source"), RATED)
def test_rated(language: str, text: str, who: str, claim: str, source: str) -> None:
    """The verb is no fact of its own: it says who vouches."""
    assert facts(language, text) == []
    (fact,) = attributes(language, text)
    assert (names(fact), fact.claim) == (who, claim)
    assert [link.name for link in fact.source] == [source]


UNRATED = [
    ("en", "The senator did not call the judge a liar.", "call"),
    ("en", "The council called a meeting on Monday.", "call"),
    ("fr", "Le ministre ne juge pas la mesure insuffisante.", "juger"),
    ("fr", "Le tribunal a jugé deux hommes lundi.", "juger"),
]


@pytest.mark.parametrize(("language", "text", "predicate"), UNRATED)
def test_who_does_not_rate_says_nothing_of_it(language: str, text: str, predicate: str) -> None:
    """A verb that is denied, or that has another meaning, stays what happened."""
    assert [fact.what.lemma for fact in facts(language, text)] == [predicate]
