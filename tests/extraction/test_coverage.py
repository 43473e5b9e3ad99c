"""How each sentence ended, and what is kept apart from the facts."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

LONG = "mot " * 6_000

COVERAGE = [
    (
        "fr",
        "Le maire a démissionné.\n\nÀ lire aussi : Le pont est fermé.",
        [("facts", None), ("none", "related")],
    ),
    ("en", "The mayor resigned.\n\nRead more: The bridge is closed.", [("facts", None), ("none", "related")]),
    ("en", "Good morning.", [("none", "greeting")]),
    ("fr", f"Le maire a démissionné.\n\n{LONG}", [("facts", None), ("unparsed", "paragraph too long")]),
]

NOTICES = [
    (
        "fr",
        "Le maire a démissionné.",
        "Rectificatif : une version précédente de cet article indiquait que le maire avait été arrêté.",
    ),
    (
        "en",
        "The mayor resigned.",
        "Correction: An earlier version of this article said that the mayor had been arrested.",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), COVERAGE)
def test_coverage(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Every sentence ends as facts, as none with a reason, or as unread with a reason."""
    assert [(item.status, item.reason) for item in extracted(language, text).coverage] == expected


@pytest.mark.parametrize(("language", "story", "notice"), NOTICES)
def test_notices(language: str, story: str, notice: str) -> None:
    """A correction notice is kept apart: the claim that it withdraws is no fact."""
    found = extracted(language, f"{story}\n\n{notice}")
    assert [correction.span.text for correction in found.corrections] == [notice]
    assert [fact.evidence.paragraph for fact in found.facts] == [0]
    assert found.coverage[-1].reason == "correction"
