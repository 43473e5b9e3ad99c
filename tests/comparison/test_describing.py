"""What a description can stand for: a noun that refers back, and whom the articles call so."""

from __future__ import annotations

from functools import cache

import pytest

from factdiff.comparison.describing import Described, Descriptions
from tests.extraction.facts import extracted

TEXTS = {
    "en": "Elon Roth, a billionaire, bought the paper in Paris. Acme, a firm from Leeds, sold it. Ann Lee left Acme.",
    "fr": "Élie Roth, un milliardaire, a acheté le journal à Paris. Acme, une entreprise de Lille, l'a vendu. "
    "Anne Lys a quitté Acme.",
}
ARTICLES = {"en": frozenset({"the", "a", "an"}), "fr": frozenset({"le", "la", "les", "un", "une", "l"})}


@cache
def descriptions(language: str) -> Descriptions:
    return Descriptions(language, [extracted(language, TEXTS[language])], ARTICLES[language])


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "the billionaire", Described("billionaire", "person")),
        ("en", "The billionaire", Described("billionaire", "person")),
        ("en", "the old French billionaire", Described("billionaire", "person")),
        ("en", "the rich old French billionaire", None),
        ("en", "Billionaire", None), ("en", "Elon Roth", None), ("en", "", None), ("en", "the idea", None),
        ("en", "the company", Described("company", "organisation")),
        ("en", "the city", Described("city", "place")),
        ("en", "the suspect", Described("suspect", "")),
        ("fr", "le milliardaire", Described("milliardaire", "person")),
        ("fr", "Le milliardaire", Described("milliardaire", "person")),
        ("fr", "Milliardaire", None), ("fr", "l'idée", None),
        ("fr", "l'entreprise", Described("entreprise", "organisation")),
        ("fr", "la ville", Described("ville", "place")),
    ],
)  # fmt: skip
def test_a_definite_description_is_read_as_its_noun(
    language: str, text: str, found: Described | None
) -> None:
    """With its article, capital or not, and an adjective or two; a name and any other noun are none."""
    assert descriptions(language).read(text) == found


@pytest.mark.parametrize(
    ("language", "description", "called", "may_be", "never"),
    [
        ("en", "the billionaire", ["Elon Roth"], ["Ann Lee"], ["Acme", "Paris", "Nobody"]),
        ("en", "the man", [], ["Elon Roth", "Ann Lee"], ["Acme", "Paris"]),
        ("en", "the company", ["Acme"], ["Ann Lee"], ["Elon Roth", "Paris"]),
        ("en", "the city", [], ["Paris"], ["Elon Roth", "Ann Lee", "Acme"]),
        ("fr", "le milliardaire", ["Élie Roth"], ["Anne Lys"], ["Acme", "Paris", "Personne"]),
        ("fr", "la société", ["Acme"], ["Anne Lys"], ["Élie Roth", "Paris"]),
        ("fr", "la ville", [], ["Paris"], ["Élie Roth", "Anne Lys", "Acme"]),
        ("fr", "le train", [], [], ["Élie Roth", "Acme", "Paris"]),
    ],
)  # fmt: skip
def test_whom_a_description_means(
    language: str, description: str, called: list[str], may_be: list[str], never: list[str]
) -> None:
    """Those whom an article calls so or by a word of the same sense; anyone of the kind may be; who has a trade is no firm."""
    calls = descriptions(language).calls
    assert [name for name in called if calls(name, description) is not True] == []
    assert [name for name in may_be if calls(name, description) is not None] == []
    assert [name for name in never if calls(name, description) is not False] == []
