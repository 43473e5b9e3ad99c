"""What something is measured by is no deed: "tougher than we anticipated"."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("en", "Trading was tougher than we anticipated.", ["Trading was tougher than we anticipated"]),
        (
            "en",
            "The train is not as fast as the firm promised.",
            ["The train is not as fast as the firm promised"],
        ),
        ("en", "Profit will be lower than expected.", ["Profit will be lower than expected"]),
        (
            "en",
            "Residents were angry as the council closed the school.",
            ["Residents were angry", "The council closed the school"],
        ),
        (
            "fr",
            "Le pont est plus fragile que les ingénieurs ne le pensaient.",
            ["Le pont est plus fragile que les ingénieurs ne le pensaient"],
        ),
        ("fr", "Le chantier a été plus long que prévu.", ["Le chantier a été plus long que prévu"]),
        ("en", "Marston denies wrongdoing.", ["Marston denies wrongdoing"]),
        ("fr", "Le maire nie toute fraude.", ["Le maire nie toute fraude"]),
    ],
)
def test_a_comparison_is_told_whole(language: str, text: str, claims: list[str]) -> None:
    """The clause behind "than", "as … as" or "que" stays with what it measures."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
