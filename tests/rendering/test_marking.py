"""Which words and numbers are marked as different."""

from __future__ import annotations

import pytest

from factdiff.rendering.marking import MarkedPiece, mark, shorten, tokens

CASES = [
    ("12 people died", "21 people died", "[12] people died", "[21] people died"),
    ("1 200 habitants", "1 300 habitants", "[1 200] habitants", "[1 300] habitants"),
    ("1,200.5 km", "1,200.7 km", "[1,200.5] km", "[1,200.7] km"),
    ("à 7:20", "à 7:30", "à [7:20]", "à [7:30]"),
    ("porte-parole", "porte-voix", "[porte-parole]", "[porte-voix]"),
    ("l’accident", "l'accident", "l’accident", "l'accident"),
    ("« oui »", "« oui »", "« oui »", "« oui »"),
    ("a b c d", "a x y d", "a [b c] d", "a [x y] d"),
    ("He fled.", "He reportedly fled.", "He fled.", "He[ reportedly] fled."),
    ("", "new", "", "[new]"),
    ("same", "same", "same", "same"),
]


def shown(pieces: tuple[MarkedPiece, ...]) -> str:
    """Pieces as text with brackets around what differs."""
    return "".join(f"[{piece.text}]" if piece.differs else piece.text for piece in pieces)


@pytest.mark.parametrize(("old", "new", "left", "right"), CASES)
def test_whole_words_and_whole_numbers_are_marked(old: str, new: str, left: str, right: str) -> None:
    """A number with its separators is one token, and so is a word; typography does not count."""
    before, after = mark(old, new)
    assert (shown(before), shown(after)) == (left, right)


@pytest.mark.parametrize("text", ["12,5 % – 1 200 « l’été »\n", "2023-09-04T14:00", "", "a\u202f%"])
def test_tokens_lose_nothing(text: str) -> None:
    """The tokens put together are the text."""
    assert "".join(tokens(text)) == text


def test_long_evidence_is_cut_around_its_marks() -> None:
    """Unmarked stretches shrink; a marked piece stays whole."""
    pieces = (
        MarkedPiece("word " * 200, differs=False),
        MarkedPiece("21", differs=True),
        MarkedPiece(" word" * 200, differs=False),
    )
    short = shorten(pieces)
    assert short[1] == pieces[1]
    assert len("".join(piece.text for piece in short)) < 250
    assert short[0].text.startswith("…")
    assert short[2].text.endswith("…")
