"""Regular verbs in the past and the present, as each language spells them."""

from __future__ import annotations

import pytest

from factdiff.languages.inflection import inflection

PAST = [
    ("carry", "carried"),
    ("play", "played"),
    ("bake", "baked"),
    ("stop", "stopped"),
    ("walk", "walked"),
    ("go", "went"),
]
PRESENT = [
    ("en", "carry", "carries", "carry"),
    ("en", "play", "plays", "play"),
    ("en", "pass", "passes", "pass"),
    ("en", "walk", "walks", "walk"),
    ("en", "have", "has", "have"),
    ("en", "behave", "behaves", "behave"),
    ("en", "be", "is", "are"),
    ("fr", "aimer", "aime", "aiment"),
    ("fr", "appeler", "appelle", "appellent"),
    ("fr", "acheter", "achète", "achètent"),
    ("fr", "céder", "cède", "cèdent"),
    ("fr", "finir", "finit", "finissent"),
    ("fr", "aller", "va", "vont"),
]


@pytest.mark.parametrize(("lemma", "past"), PAST)
def test_the_past(lemma: str, past: str) -> None:
    """A y behind a consonant becomes i, a mute e is one with the ending, a short vowel doubles what stands behind it."""
    assert inflection("en").past(lemma) == past


@pytest.mark.parametrize(("language", "lemma", "singular", "plural"), PRESENT)
def test_the_present(language: str, lemma: str, singular: str, plural: str) -> None:
    """The third person, of one and of several."""
    rules = inflection(language)
    assert (rules.present(lemma, "singular"), rules.present(lemma, "plural")) == (singular, plural)


def test_a_language_without_a_simple_past_in_print() -> None:
    """French claims have the perfect; a verb that no row knows has no present."""
    assert inflection("fr").past("aimer") == ""
    assert inflection("fr").present("zzz", "singular") == ""


def test_which_languages_elide() -> None:
    """French words lose a vowel before another, English ones do not."""
    assert inflection("fr").elides
    assert not inflection("en").elides
