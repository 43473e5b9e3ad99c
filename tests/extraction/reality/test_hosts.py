"""Participles and infinitives are as real as the clause they go with."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

SHARED = [
    ("fr", "Il aurait fui, abandonnant sa voiture.", ["alleged", "alleged"]),
    ("fr", "Le suspect aurait tué un garde avant de fuir en Espagne.", ["alleged", "alleged"]),
    ("fr", "Il aurait pris la fuite après avoir heurté un bus.", ["alleged", "alleged"]),
    ("fr", "La société pourrait vendre l'usine, supprimant 200 postes.", ["possible", "possible"]),
    ("fr", "Il a tenté de fuir, blessant deux agents.", ["attempted", "asserted"]),
    ("fr", "Le camion a franchi la ligne avant de heurter un bus.", ["asserted", "asserted"]),
    ("en", "He may have fled, leaving his car behind.", ["possible", "possible"]),
    ("en", "The man reportedly fled, leaving his car behind.", ["alleged", "alleged"]),
    ("en", "The suspect allegedly shot a guard before fleeing to Spain.", ["alleged", "alleged"]),
    ("en", "The firm could sell the plant, cutting 200 jobs.", ["possible", "possible"]),
    ("en", "The law would cut taxes, helping the poor.", ["hypothetical", "hypothetical"]),
    ("en", "He tried to flee, injuring two officers.", ["attempted", "asserted"]),
    ("en", "The truck crossed the line before hitting a bus.", ["asserted", "asserted"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SHARED)
def test_what_goes_with_a_clause_is_as_real(language: str, text: str, expected: list[str]) -> None:
    """A rumoured flight leaves no car behind for sure; a failed attempt may well hurt somebody."""
    assert [fact.modality for fact in facts(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'autoroute A9 est à éviter.", "obligation"),
        ("fr", "Des perturbations sont à prévoir.", "possible"),
        ("en", "The talks are to resume on Monday.", "planned"),
        ("en", "Students are to be tested in May.", "planned"),
    ],
)
def test_what_is_to_be_done(language: str, text: str, expected: str) -> None:
    """ "To be" with an infinitive says what is due, planned or foreseen."""
    (fact,) = facts(language, text)
    assert fact.modality == expected
    assert fact.claim == text.rstrip(".")
