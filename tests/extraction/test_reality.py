"""Denial, accusation and verdicts: what nobody vouches for is never put forward as a fact."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, names


def told(language: str, text: str) -> list[str]:
    """Each fact as ``who: predicate marks polarity < source``."""
    return [
        f"{names(fact)}: {fact.what.lemma} {'+'.join(fact.marks)} {fact.polarity}"
        + "".join(f" < {source.name}" for source in fact.source)
        for fact in extracted(language, text).facts
    ]


DENIED = [
    (
        "fr",
        "La mairie a démenti les informations selon lesquelles le pont serait fermé.",
        ["pont: fermer asserted negative < mairie"],
    ),
    (
        "fr",
        "Il est inexact que le pont soit fermé.",
        ["pont: fermer asserted negative"],
    ),
    ("fr", "Il est faux que le pont soit fermé.", ["pont: fermer asserted negative"]),
    ("fr", "Il n'est pas vrai que le pont soit fermé.", ["pont: fermer asserted negative"]),
    ("fr", "Le maire ne pense pas que le pont soit sûr.", ["pont: sûr asserted negative < maire"]),
    (
        "en",
        "Police dismissed reports that the mayor had been shot.",
        ["mayor: shoot asserted negative < Police"],
    ),
    (
        "en",
        "Reports that a dam had been damaged are false, the utility said.",
        ["dam: damage asserted negative < utility"],
    ),
    ("en", "It is false that the bridge is closed.", ["bridge: close asserted negative"]),
    ("en", "It is not true that the bridge is closed.", ["bridge: close asserted negative"]),
    (
        "en",
        "The mayor does not believe that the bridge is safe.",
        ["bridge: safe asserted negative < mayor"],
    ),
    ("en", "The company has yet to respond.", ["company: respond asserted negative"]),
]

DOUBTFUL = [
    ("fr", "Il est possible que le pont soit fermé.", ["pont: fermer possible positive"]),
    ("fr", "La police n'exclut pas que le suspect soit armé.", ["suspect: armer possible positive < police"]),
    ("fr", "Le maire est accusé d'avoir vendu la halle.", ["maire: vendre alleged positive"]),
    ("fr", "Ils ne peuvent que vendre des fleurs.", ["Ils: vendre possible positive"]),
    ("en", "It is possible that the bridge is closed.", ["bridge: close possible positive"]),
    (
        "en",
        "Police have not ruled out that the suspect is dangerous.",
        ["suspect: dangerous possible positive < Police"],
    ),
    ("en", "The mayor is accused of selling the hall.", ["mayor: sell alleged positive"]),
    (
        "en",
        "The president accused Democrats of heckling the reporter.",
        ["Democrats: heckle alleged positive < president"],
    ),
    (
        "en",
        "The man was charged with killing a student.",
        ["man: charge asserted positive", "man: kill alleged positive"],
    ),
]

UNSAID = [
    ("fr", "Le maire n'a pas dit si le pont rouvrirait.", ["maire: dire asserted negative"]),
    (
        "fr",
        "La société a refusé de dire combien de salariés seraient licenciés.",
        ["société: dire asserted negative"],
    ),
    ("fr", "Aucun élément ne prouve que le maire a menti.", ["élément: prouver asserted negative"]),
    ("en", "There is no evidence that the mayor lied.", ["evidence: be asserted negative"]),
    ("en", "The mayor did not say whether the bridge would reopen.", ["mayor: say asserted negative"]),
    ("en", "The company declined to say how many jobs would go.", ["company: say asserted negative"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), DENIED)
def test_what_is_denied_or_called_false_is_negative(language: str, text: str, expected: list[str]) -> None:
    """A denial reaches through "claims that", and a verdict such as "false" turns its clause over."""
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), DOUBTFUL)
def test_accusations_and_possibilities_are_marked(language: str, text: str, expected: list[str]) -> None:
    """What somebody is accused of is alleged; what is not ruled out is possible."""
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), UNSAID)
def test_what_is_not_said_is_no_fact(language: str, text: str, expected: list[str]) -> None:
    """Who does not say whether something is so has said nothing: that is the fact."""
    assert told(language, text) == expected
