"""One spelling for the pipelines, and the way back to the article's own characters."""

from __future__ import annotations

import pytest

from factdiff.analysis.canonical import canonical

VARIANTS = {
    "L'an dernier, l'usine a fermé.": ["L’an dernier, l’usine a fermé.", "L‘an dernier, l`usine a fermé."],
    'Il a dit "oui" hier.': [
        "Il a dit «\u00a0oui\u00a0» hier.",
        "Il a dit «\u202foui\u202f» hier.",
        "Il a dit « oui » hier.",
        "Il a dit “oui” hier.",
        "Il a dit „oui” hier.",
        'Il a dit "oui" hier.',
    ],
    "Le rapport coûte 12 500 euros : trop.": [
        "Le rapport coûte 12\u202f500\u00a0euros\u00a0: trop.",
        "Le rapport\ncoûte 12 500\n  euros :\ttrop.",
        "\ufeffLe rap\u00adport coûte 12 500 euros\u200b : trop.",
    ],
    "The well-known mayor (55) left, they said.": [
        "The well‑known mayor (55 ) left , they said .",
        "  The well-known mayor (55) left, they said. \n",
    ],
    "It grew by .5 points ...": ["It grew by .5 points ..."],
}
ROWS = [(text, variant) for text, variants in VARIANTS.items() for variant in variants]


@pytest.mark.parametrize(("text", "variant"), ROWS)
def test_variants_have_one_spelling(text: str, variant: str) -> None:
    """Typographic marks, kinds of space and line wraps do not reach the pipelines."""
    assert canonical(variant, 0, len(variant)).text == text


@pytest.mark.parametrize(("text", "variant"), ROWS)
def test_origins_lead_back(text: str, variant: str) -> None:
    """Every word of the canonical text is found in the article by its origins."""
    clean = canonical(variant, 0, len(variant))
    assert len(clean.origins) == len(clean.text) + 1
    for word in ("dernier", "oui", "euros", "mayor", "points"):
        if word in text:
            start = clean.text.index(word)
            begin, end = clean.span(start, start + len(word))
            assert variant[begin:end] == word


def test_a_part_of_a_text() -> None:
    """Only the given stretch is read, and its origins count from the start of the whole text."""
    text = "Titre\n\n« Oui », dit-il.\n\nFin"
    clean = canonical(text, 7, 23)
    assert clean.text == '"Oui", dit-il.'
    assert [(mark.offset, mark.side) for mark in clean.marks] == [(0, "open"), (4, "close")]
    assert clean.span(0, 5) == (7, 14)


def test_nothing_to_read() -> None:
    """White space alone is an empty text at its own place."""
    clean = canonical("ab \n\u00a0", 2, 5)
    assert (clean.text, clean.origins, clean.marks) == ("", (2,), ())
