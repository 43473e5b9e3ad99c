"""A possessive is said as a name only where nobody beside it may be the owner."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "Imran Shah was found in his shop. The boy, who cannot be named because of his age, was charged.",
            "The boy cannot be named because of his age",
        ),
        ("en", "Paul Roe was sacked. The mayor lost his temper.", "The mayor lost his temper"),
        ("fr", "Paul Roy a été retrouvé mort. Le maire a perdu sa mère.", "Le maire a perdu sa mère"),
        (
            "fr",
            "Paul Roy a été arrêté. Le suspect a quitté son domicile.",
            "Le suspect a quitté son domicile",
        ),
        ("en", "Paul Roe was sacked. His mother left.", "Paul Roe's mother left"),
        ("fr", "Paul Roy a été limogé. Sa mère est partie.", "La mère de Paul Roy est partie"),
    ],
)
def test_who_stands_beside_a_possessive_may_own(language: str, text: str, claim: str) -> None:
    """ "Because of his age" is the boy's age, whatever name was said before."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]
