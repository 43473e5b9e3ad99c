"""What denies and what only restricts or measures."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

POLARITY = [
    ("fr", "La concentration n'était alors que légèrement plus élevée.", "positive"),
    ("fr", "Le maire n'a pas vendu que des légumes.", "positive"),
    ("fr", "Il ne reste plus que deux blessés à l'hôpital.", "positive"),
    ("fr", "Le préfet a salué un pas important.", "positive"),
    ("fr", "Le pont n'est plus ouvert.", "negative"),
    ("fr", "Il n'est pas vrai que le pont soit fermé.", "negative"),
    ("fr", "Le pont s'est presque effondré lundi.", "negative"),
    ("fr", "Les ventes ont presque doublé.", "positive"),
    ("en", "The bridge almost collapsed on Monday.", "negative"),
    ("en", "The boy nearly drowned.", "negative"),
    ("en", "Sales almost doubled.", "positive"),
    ("en", "Almost all trains were cancelled.", "positive"),
    ("en", "The road is almost dry.", "positive"),
]


@pytest.mark.parametrize(("language", "text", "expected"), POLARITY)
def test_polarity(language: str, text: str, expected: str) -> None:
    """ "Ne … que" restricts, "almost" denies an event and measures all else."""
    assert [fact.polarity for fact in extracted(language, text).facts] == [expected]
