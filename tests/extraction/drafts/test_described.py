"""What is said of persons in passing, what is quoted, and which words mean whom."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, extracted, facts, names

ATTRIBUTES = [
    ("fr", "Paul Martin, maire de Lyon, a visité l'usine.", ["Paul Martin: maire"]),
    ("en", "Paul Martin is the president of the club.", ["Paul Martin: president"]),
    ("en", "Justice Minister Paul Martin left London.", ["Paul Martin: minister"]),
]

AGES = [
    ("fr", "Marie Dupont, 45 ans, a gagné la course."),
    ("en", "Mary Smith, 45, won the race."),
]

QUOTED = [
    (
        "fr",
        "« Nous n'avons rien caché. Tout est public », a déclaré Marie Dupont.",
        ("quote", "Nous n'avons rien caché. Tout est public"),
    ),
    (
        "en",
        '"We have hidden nothing. Everything is public," Mary Smith said.',
        ("quote", "We have hidden nothing. Everything is public"),
    ),
    ("en", 'The mayor found the decision "absurd".', ("event", "absurd")),
]

REFERENCES = [
    ("fr", "Marie Dupont a gagné la course. Elle a remercié ses parents.", "Marie Dupont"),
    (
        "fr",
        "L'Organisation des Nations unies (ONU) a envoyé une mission. L'ONU a publié un rapport.",
        "Organisation des Nations unies",
    ),
    ("en", "Mary Smith visited the plant. On Monday, Smith met the unions.", "Mary Smith"),
    ("fr", "Moscou a rejeté la proposition.", "Russie"),
    ("en", "Moscow rejected the proposal.", "Russia"),
]


@pytest.mark.parametrize(("language", "text", "expected"), ATTRIBUTES)
def test_attributes(language: str, text: str, expected: list[str]) -> None:
    """An apposition, a title or a copula describes its person in a fact of its own."""
    assert [f"{names(fact)}: {fact.what.lemma}" for fact in attributes(language, text)] == expected


@pytest.mark.parametrize(("language", "text"), AGES)
def test_ages(language: str, text: str) -> None:
    """An age is an attribute with a quantity."""
    (fact,) = attributes(language, text)
    assert [int(number.value) for number in fact.quantities] == [45]


@pytest.mark.parametrize(("language", "text", "expected"), QUOTED)
def test_quotations(language: str, text: str, expected: tuple[str, str]) -> None:
    """A full quotation is a fact of its own, verbatim; a partial one is marked inside its fact."""
    (fact,) = facts(language, text)
    assert (fact.kind, *(span.text for span in fact.quoted)) == expected


@pytest.mark.parametrize(("language", "text", "expected"), REFERENCES)
def test_references(language: str, text: str, expected: str) -> None:
    """Pronouns, surnames, acronyms and capitals stand for whom they mean."""
    assert names(facts(language, text)[-1]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Marie Dupont a gagné la course. Elle a remercié ses parents.",
            "Marie Dupont a remercié ses parents",
        ),
        ("en", "Three people died, according to police.", "Three people died"),
    ],
)
def test_claims(language: str, text: str, expected: str) -> None:
    """A claim stands alone: names for pronouns, and no reporting frame."""
    assert extracted(language, text).facts[-1].claim == expected
