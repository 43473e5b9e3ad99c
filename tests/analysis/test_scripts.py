"""Lemmas as edit scripts, and the lexicon's word over the network's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.analysis.lemmas import lemma
from factdiff.analysis.scripts import apply, script


@pytest.mark.parametrize(
    ("form", "of", "rule"),
    [
        ("mangeait", "manger", "l|3|r"),
        ("Accused", "accuse", "l|1|"),
        ("KIM", "Kim", "t|0|"),
        ("Dupont", "Dupont", "k|0|"),
        ("went", "go", "=go"),
        ("yeux", "œil", "=œil"),
    ],
)
def test_script(form: str, of: str, rule: str) -> None:
    """The script that cuts and adds least, in lower case where the lemma is."""
    assert script(form, of) == rule


@given(st.text("abcdéèÉA'-", min_size=1, max_size=9), st.text("abcdéèÉA'-", min_size=1, max_size=9))
def test_a_script_makes_its_lemma(form: str, of: str) -> None:
    """What a script was made from it makes again."""
    rule = script(form, of)
    assert apply(rule + (f"={form.lower()}" if rule.startswith("=") else ""), form) == of


def test_scripts_that_cut_too_much_make_nothing() -> None:
    """A script of a longer word does not fit a short one."""
    assert apply("l|5|er", "a") is None


@pytest.mark.parametrize(
    ("language", "form", "upos", "scripts", "wanted"),
    [
        ("fr", "intéressait", "VERB", ["l|6|être", "l|3|r"], "intéresser"),
        ("fr", "ouvrirait", "VERB", ["l|3|e"], "ouvrir"),
        ("fr", "élit", "VERB", ["l|1|r"], "élire"),
        ("fr", "restait", "VERB", ["=être=est=sont"], "rester"),
        ("en", "blamed", "VERB", ["l|2|"], "blame"),
        ("en", "stabbed", "VERB", ["l|2|"], "stab"),
        ("en", "Vladivostok", "PROPN", ["k|0|"], "Vladivostok"),
        ("fr", "remise", "VERB", ["l|1|r"], "remettre"),
        ("en", "American", "ADJ", ["k|0|", "l|0|"], "American"),
        ("fr", "BTPX", "NOUN", ["l|0|"], "BTPX"),
        ("fr", "MAIRES", "NOUN", ["l|1|"], "maire"),
        ("fr", "%", "SYM", ["=monsieur=m", "k|0|"], "%"),
        ("en", "glorped", "VERB", ["l|2|"], "glorped"),
    ],
)
def test_no_lemma_is_invented(language: str, form: str, upos: str, scripts: list[str], wanted: str) -> None:
    """A form that the lexicon lists has one of its lemmas; a verb that it does not list keeps its form."""
    assert lemma(language, form, upos, scripts) == wanted
