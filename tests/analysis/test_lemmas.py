"""A word's lemma is a word of its language, or the word itself."""

from __future__ import annotations

import pytest

from factdiff.analysis.lemmas import lemma

LEMMAS = [
    # The form, its class, the network's scripts and what is right.
    ("en", "US", "PROPN", ["=We=us", "k|0|"], "US"),
    ("en", "BREYER", "PROPN", ["t|0|"], "BREYER"),
    ("en", "fled", "VERB", ["l|2|ad"], "flee"),
    ("en", "loach", "NOUN", ["l|0|", "l|1|e", "l|3|"], "loach"),
    ("en", "xylomarimbas", "NOUN", ["l|1|", "l|0|"], "xylomarimba"),
    ("en", "III", "NUM", ["l|0|"], "III"),
    ("en", "10.000", "NUM", ["l|1|er"], "10.000"),
    ("en", "http://a.example/B", "NOUN", ["l|0|"], "http://a.example/B"),
    ("fr", "remise", "VERB", ["l|1|er"], "remettre"),
    ("fr", "XIV", "NUM", ["l|0|"], "XIV"),
    ("fr", "drones", "NOUN", ["l|1|", "l|3|"], "drone"),
    ("fr", "enchantera", "VERB", ["l|1|", "l|0|"], "enchanter"),
    ("fr", "zoukera", "VERB", ["l|1|"], "zoukera"),
]


@pytest.mark.parametrize(
    ("language", "form", "upos", "scripts", "right"), LEMMAS, ids=[row[1] for row in LEMMAS]
)
def test_lemmas(language: str, form: str, upos: str, scripts: list[str], right: str) -> None:
    assert lemma(language, form, upos, scripts) == right
