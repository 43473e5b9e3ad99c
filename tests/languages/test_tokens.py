"""Words are cut as the treebanks of the language cut them."""

from __future__ import annotations

from importlib import import_module

import pytest

CUT = [
    ("fr", "l'aéroport d'Orly", "l' aéroport d' Orly"),
    ("fr", "jusqu'ici, lorsqu'elle vient", "jusqu' ici , lorsqu' elle vient"),
    ("fr", "le sénateur O'Hara", "le sénateur O'Hara"),
    ("fr", "l'agence Moody's", "l' agence Moody's"),
    ("fr", "à Saint-Nicolas-d'Acy", "à Saint-Nicolas-d'Acy"),
    ("fr", "le district de N'Djamena", "le district de N' Djamena"),
    ("fr", "a-t-il quitté le rendez-vous ?", "a -t-il quitté le rendez-vous ?"),
    ("fr", "Kim Jong-il part", "Kim Jong-il part"),
    ("fr", "aujourd'hui, c'est-à-dire lundi", "aujourd'hui , c'est-à-dire lundi"),
    ("fr", "1 200 personnes, 3,5 %", "1 200 personnes , 3,5 %"),
    ("fr", "M. Durand et J. Dupont", "M. Durand et J. Dupont"),
    ("en", "O'Hara's office didn't answer", "O'Hara 's office did n't answer"),
    ("en", "a 16-year-old co-founder", "a 16 - year - old co-founder"),
    ("en", "US$12 and £3.5 million", "US$ 12 and £ 3.5 million"),
    ("en", "they cannot leave the U.N.", "they can not leave the U.N."),
    ("en", "Mr. Roe, J. Smith", "Mr. Roe , J. Smith"),
    ("en", "Really?! In '68, not '1968'!!!", "Really ?! In '68 , not ' 1968 ' !!!"),
]


@pytest.mark.parametrize(("language", "text", "words"), CUT, ids=[text for _, text, _ in CUT])
def test_words(language: str, text: str, words: str) -> None:
    cut = import_module(f"factdiff.languages.{language}.tokens").cut
    found = [text[start:end] for start, end in cut(text)]
    # A number keeps its inner blanks, so the words are held against the text and not split again.
    assert " ".join(found) == words
