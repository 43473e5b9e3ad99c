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
    (
        "en",
        "The mayor resigned.\n\nRead more: The bridge is closed.",
        [("facts", None), ("none", "related"), ("none", "related")],
    ),
    ("en", "Good morning.", [("none", "greeting")]),
    (
        "en",
        "Good morning. Two people were killed in a fire in Leeds.",
        [("none", "greeting"), ("facts", None)],
    ),
    ("en", "Hello Kitty maker Sanrio reported a profit.", [("facts", None)]),
    ("en", "Share prices fell on Monday.", [("facts", None)]),
    ("en", "Getty Images sued a company on Monday.", [("facts", None)]),
    (
        "en",
        "Two bridges fell into the river. Jane Roe in Rona contributed reporting.",
        [("facts", None), ("none", "byline")],
    ),
    ("en", "Published 5 May 2024, updated 6 May 2024", [("none", "byline")]),
    ("en", "Update: Police now say 14 people were killed in the crash.", [("facts", None)]),
    ("en", "The advert incorrectly said the drug cured cancer.", [("facts", None)]),
    ("fr", "Bonjour. Deux hommes ont été arrêtés à Lyon.", [("none", "greeting"), ("facts", None)]),
    ("fr", "Partager la ville ne suffit pas, estime le maire.", [("facts", None)]),
    ("fr", "Getty Images a porté plainte lundi.", [("facts", None)]),
    ("fr", "Publié le 5 mai 2024 à 10h00, mis à jour à 12h", [("none", "byline")]),
    ("fr", "Mise à jour : le bilan est passé à 14 morts, selon la police.", [("facts", None)]),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Mise à jour : le bilan est passé à 14 morts, selon la police."),
        ("en", "Update: Police now say 14 people were killed in the crash."),
    ],
)
def test_news_behind_the_label_of_an_update(language: str, text: str) -> None:
    """An update is told as a notice, and what it reports is a fact all the same."""
    found = extracted(language, text)
    assert len(found.corrections) == 1
    assert [source.kind for fact in found.facts for source in fact.source] == ["organisation"]
