"""The articles under ``fixtures/``, each read as a person would read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factdiff.model.document import Document
from factdiff.reading import load, read

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"


def opened(name: str) -> Document:
    """One of the articles."""
    return read(load(str(ARTICLES / name)))


@pytest.mark.parametrize(
    ("name", "language", "title", "published", "sections"),
    [
        (
            "fr-incendie.txt",
            "fr",
            "Incendie à Montbrac : deux pompiers blessés",
            None,
            "title lede body body",
        ),
        ("fr-lignes.txt", "fr", None, None, "body lede body"),
        ("en-wrapped.txt", "en", "Ferry strike ends after nine days", None, "title lede body"),
        ("en-plain.html", "en", "Bakery fined over flour labels", None, "title lede body body body"),
        ("en-article.json", "en", "Museum returns two masks", "2024-05-06T09:00:00+00:00", "title lede body"),
        (
            "en-page.html",
            "en",
            "Bridge over the Arle closes for repairs",
            "2024-03-04T08:15:00+00:00",
            "title lede body body",
        ),
        (
            "fr-barrage.md",
            "fr",
            "Le barrage de Thoreau sera vidé",
            "2023-09-05",
            "title lede body body body body",
        ),
    ],
)
def test_an_article_is_read_whole(
    name: str, language: str, title: str | None, published: str | None, sections: str
) -> None:
    """Language, headline, date and sections are those that a person sees."""
    document = opened(name)
    assert (document.language, document.title, document.published) == (language, title, published)
    assert " ".join(p.section for p in document.paragraphs) == sections


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("fr-incendie.txt", [1, 3, 5, 7]),
        ("en-wrapped.txt", [1, 3, 7]),
        ("fr-barrage.md", [11, 13, 15, 17, 18, 20]),
        ("en-plain.html", [5, 6, 7, 10, 11]),
        ("en-page.html", [23, 27, 29, 32]),
        ("en-article.json", [2, 8, 9]),
        ("en-live.html", [5, 8, 9, 9, 11, 11]),
        ("fr-direct.html", [7, 8, 11, 12, 16]),
    ],
)
def test_paragraphs_lead_back_to_their_lines(name: str, lines: list[int]) -> None:
    """Whatever the format, a paragraph is found where it stands in the file."""
    document = opened(name)
    assert [document.locate(p.start)[0] for p in document.paragraphs] == lines


@pytest.mark.parametrize("name", sorted(path.name for path in ARTICLES.iterdir()))
def test_every_word_leads_back_to_itself(name: str) -> None:
    """The line and column of a word that the file spells plainly are where the word begins."""
    document = opened(name)
    lines = (ARTICLES / name).read_text("utf-8").splitlines()
    for paragraph in document.paragraphs:
        position = paragraph.start
        for word in document.text[paragraph.start : paragraph.end].split(" "):
            if word.isascii() and word.isalnum():
                line, column = document.locate(position)
                assert lines[line - 1][column - 1 :].startswith(word)
            position += len(word) + 1


def test_furniture_of_a_full_page_is_left_out() -> None:
    """Navigation, byline, share buttons, captions, teasers and the footer are no part of the article."""
    text = opened("en-page.html").text
    for words in ("Home", "Nell", "Copy link", "1988", "Read more", "Storm", "rights", "2024", "Herald\n"):
        assert words not in text


@pytest.mark.parametrize(
    ("name", "entries"),
    [
        ("fr-direct.html", ["2024-01-09T11:50:00+01:00"] * 2 + ["2024-01-09T09:05:00+01:00"]),
        ("en-live.html", ["2024-02-01T09:30:00+00:00"] * 3 + ["2024-02-01T07:10:00+00:00"] * 2),
    ],
)
def test_entries_of_live_pages_have_their_own_time(name: str, entries: list[str]) -> None:
    """Live pages are told by their tags or by JSON-LD; what stands before the entries stays."""
    document = opened(name)
    assert document.live
    assert [p.published for p in document.paragraphs if p.section == "entry"] == entries
