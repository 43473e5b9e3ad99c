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
        [("facts", None), ("none", "related")],
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


FRAMES = [
    ("fr", "Grève au port\n\nMis à jour il y a 3 heures\n\nLe port est fermé.", ["stamp"]),
    ("fr", "Grève au port\n\nPublié le 03/06/2024 à 7h15\n\nLe port est fermé.", ["stamp"]),
    ("fr", "Grève au port\n\nLecture : 4 min | 27 commentaires\n\nLe port est fermé.", ["counter"]),
    ("fr", "Grève au port\n\n12 réactions\n\nLe port est fermé.", ["counter"]),
    ("fr", "Grève au port\n\nMis à jour par le préfet, le plan est prêt.", []),
    ("fr", "Grève au port\n\nLe film a suscité 12 réactions.", []),
    ("en", "Port strike\n\nUpdated 40 minutes ago\n\nThe port is closed.", ["stamp"]),
    ("en", "Port strike\n\nLast updated yesterday\n\nThe port is closed.", ["stamp"]),
    ("en", "Port strike\n\n4 min read · 27 comments\n\nThe port is closed.", ["counter"]),
    ("en", "Port strike\n\nShared 3.4k times.\n\nThe port is closed.", ["counter"]),
    ("en", "Port strike\n\nUpdated rules apply from Monday.", []),
    ("en", "Port strike\n\nThe film drew 12 comments.", []),
]


@pytest.mark.parametrize(("language", "text", "reasons"), FRAMES)
def test_frame(language: str, text: str, reasons: list[str]) -> None:
    """Lines that date the page or count its readers are no part of the story; sentences with such words are."""
    found = extracted(language, text).coverage
    assert [c.reason for c in found if c.reason in {"stamp", "counter"}] == reasons
    assert [c.start for c in found] == sorted(c.start for c in found)
