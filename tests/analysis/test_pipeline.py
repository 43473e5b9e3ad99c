"""Parsed paragraphs are kept for the next version, and keeping them changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.analysis import pipeline
from factdiff.settings import ANALYSIS

TEXTS = ["Le maire a ouvert le pont.", "La gare est fermée depuis lundi."]


def relations(texts: list[str]) -> list[list[tuple[str, str, int]]]:
    """What the trees of some paragraphs say."""
    return [[(w.text, w.dep_, w.head.i) for w in doc] for doc in pipeline.parse("fr", texts)]


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
