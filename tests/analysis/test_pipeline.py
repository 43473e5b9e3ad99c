"""Parsed paragraphs are kept for the next version, and keeping them changes nothing."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from factdiff.analysis import pipeline
from factdiff.settings import ANALYSIS

TEXTS = ["Le maire a ouvert le pont.", "La gare est fermée depuis lundi."]


def relations(texts: list[str]) -> list[tuple[object, ...]]:
    """What the trees of some paragraphs say."""
    return [(one.words, one.deps, one.heads, one.lemmas) for one in pipeline.parse("fr", texts)]


def test_paragraphs_are_parsed_once() -> None:
    """The same paragraph has the same tree, alone or among others, first or again."""
    alone = [relations([text])[0] for text in TEXTS]
    assert relations([*TEXTS, TEXTS[0]]) == [*alone, alone[0]]


def test_only_the_latest_paragraphs_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded; what fell out is parsed again with the same result."""
    first = relations(TEXTS)
    monkeypatch.setattr(pipeline, "ANALYSIS", replace(ANALYSIS, kept_paragraphs=1))
    assert relations(TEXTS) == first
    assert len(pipeline._PARSED) == 1  # noqa: SLF001 - the bound is what is tested


def test_threads_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread and several read alike."""
    several = relations([f"{text} Encore {n}." for n in range(6) for text in TEXTS])
    monkeypatch.setattr(pipeline, "_threads", lambda: 1)
    pipeline.forget()
    assert relations([f"{text} Encore {n}." for n in range(6) for text in TEXTS]) == several


@pytest.mark.parametrize("text", ["Le maire a ouvert le pont. " * 90, "pont " * 700, "a" * 3000])
def test_long_paragraphs_are_read_in_windows(text: str) -> None:
    """Longer paragraphs than the network sees at once are read whole, their heads inside their sentences."""
    found = pipeline.parse("fr", [text.strip()])[0]
    assert found.words[-1][1] == len(text.strip())
    edges = [*found.starts, len(found.words)]
    for first, last in pairwise(edges):
        assert all(first <= head < last for head in found.heads[first:last])
        assert sum(head == i for i, head in enumerate(found.heads[first:last], first)) == 1


@pytest.mark.parametrize("text", ["", "…", "🙂🙂 🙂", "e\u0301te\u0301", "中文", "Ж" * 50, "\u0301"])
def test_texts_of_unknown_pieces_are_read(text: str) -> None:
    """Whatever stands in a paragraph, every word of it has a head, a class and a lemma."""
    found = pipeline.parse("en", [text])[0]
    assert len(found.words) == len(found.heads) == len(found.pos) == len(found.lemmas)
    assert all(found.lemmas)


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("fr", "Le suspect nie les faits.", "nie"),
        ("fr", "Le groupe nie que l'usine soit fermée.", "nie"),
        ("fr", "Le maire a menti au juge.", "menti"),
        ("en", "The mayor denies that the bridge is closed.", "denies"),
    ],
)
def test_the_lexicon_bounds_the_classes(language: str, text: str, form: str) -> None:
    """A form that the lexicon lists as a verb alone is read as a verb."""
    found = pipeline.parse(language, [text])[0]
    words = [text[start:end] for start, end in found.words]
    assert found.pos[words.index(form)] == "VERB"
