"""Folding takes away case, accents and what is not seen, one letter or many."""

from __future__ import annotations

import itertools
import unicodedata

import pytest

from factdiff.languages import spelling


def _whole(text: str) -> str:
    """The fold of a text as a whole: a letter of another script keeps it from being folded letter by letter."""
    return spelling.fold(f"한{text}").removeprefix(unicodedata.normalize("NFKD", "한"))


def test_every_letter_folds_as_the_definition_says() -> None:
    for letter in map(chr, itertools.chain(range(0xD800), range(0xE000, 0x11000))):
        assert spelling.fold(letter) == _whole(letter), hex(ord(letter))


@pytest.mark.parametrize(
    "text",
    [
        "Élysée", "cœur", "ﬁn", "naı̈f", "e\u0323\u0301te\u0301", "e\u0301\u0323", "Straße Łódź", "ΣΊΣΥΦΟΣ ς",
        "q\u0307\u0323", "q\u0323\u0307", "co\u00adopé\u200bra", "½ m²", "Ǆ İstanbul", "한국 é", "\u0301", "",
    ],
)  # fmt: skip
def test_many_letters_fold_as_the_definition_says(text: str) -> None:
    assert spelling.fold(text) == _whole(text)
    assert spelling.fold(f"Été {text} ÉTÉ") == _whole(f"Été {text} ÉTÉ")
