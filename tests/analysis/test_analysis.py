"""Paragraphs are cut, parsed and searched one by one; datelines are left out and limits are kept."""

from __future__ import annotations

import pytest

from factdiff.analysis import Passage, analyse
from factdiff.analysis.tree import Token
from factdiff.errors import LanguageError
from factdiff.model.document import Anchor, Document, Paragraph
from factdiff.settings import ANALYSIS

DATELINES = [
    ("en", "OSLO, March 13 - The talks failed.", "The talks failed."),
    ("en", "NEW YORK (Reuters) — The talks failed.", "The talks failed."),
    ("fr", "PARIS (AFP) – Les discussions ont échoué.", "Les discussions ont échoué."),
    ("en", "(CNN) -- The talks failed.", "The talks failed."),
    ("en", "Mr Berg (Labour) said so.", "Mr Berg (Labour) said so."),
    ("fr", "Saint-Denis (AFP) - Les discussions ont échoué.", "Les discussions ont échoué."),
    ("fr", "12h47 – Les discussions ont échoué.", "Les discussions ont échoué."),
    ("fr", "14 h 20 – Les discussions ont échoué.", "Les discussions ont échoué."),
    ("en", "NASA said the talks failed.", "NASA said the talks failed."),
]


def passages(language: str, *texts: str) -> tuple[Passage, ...]:
    """The analysis of paragraphs that follow one another."""
    paragraphs, start = [], 0
    for text in texts:
        paragraphs.append(Paragraph(start, start + len(text), "body"))
        start += len(text) + 2
    document = Document("test", "\n\n".join(texts), tuple(paragraphs), (Anchor(0, 1, 1),), language)
    return analyse(document).passages


def words(language: str, text: str) -> list[Token]:
    """The words of a text as analysis hands them on."""
    return [t for p in passages(language, text) for s in p.sentences for t in s.tokens]


@pytest.mark.parametrize(("language", "text", "expected"), DATELINES)
def test_datelines(language: str, text: str, expected: str) -> None:
    """The place and day, or the hour, before an item are no part of its first sentence."""
    (passage,) = passages(language, text)
    assert passage.canonical.text == expected
    assert passage.canonical.origins[0] == text.index(expected)


def test_sentences_are_counted_over_the_article() -> None:
    """Sentences, times and numbers belong to their paragraph; sentences are numbered through."""
    first, second = passages("en", "The mayor resigned. He left on Monday.", "Three people died.")
    assert [sentence.index for sentence in (*first.sentences, *second.sentences)] == [0, 1, 2]
    assert [first.canonical.text[one.start : one.end] for one in first.timexes] == ["Monday"]
    assert [int(one.value) for one in second.numbers] == [3]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_too_long_stays_unread(language: str) -> None:
    """A paragraph beyond the limit is kept, with the reason, and its neighbours are read."""
    long = "a " * ANALYSIS.longest_paragraph
    first, second = passages(language, long.strip(), "Paris.")
    assert (first.unread, first.sentences) == ("paragraph too long", ())
    assert second.unread is None
    assert len(second.sentences) == 1


def test_languages_without_a_pipeline() -> None:
    """A language that has no pipeline is an error of its own."""
    with pytest.raises(LanguageError, match="no pipeline"):
        passages("tlh", "nuqneH")
