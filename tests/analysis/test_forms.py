"""What a word's form says of it, against a tagger's guess."""

from __future__ import annotations

import pytest

from factdiff.analysis.forms import inflect
from factdiff.languages.columns import EndingRow
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ENDINGS
from tests.analysis.test_analysis import words
from tests.analysis.trees import tree

ROWS = list(table("fr", ENDINGS).rows())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.lemma}/{row.infinitive}")
def test_an_ending_says_mood_and_tense_of_its_example(row: EndingRow) -> None:
    """Whatever the tagger thought of it."""
    form = row.example.split(" ")[-1]
    (verb,) = tree(f"{form} {form} VERB 0 root VerbForm=Part")
    inflect(verb, "fr")
    told = dict(part.split("=") for part in row.kind.split("|"))
    assert {name: verb.feature(name) for name in told} == told


@pytest.mark.parametrize(
    ("text", "form", "tense"),
    [
        ("Le roi reçut alors les envoyés.", "reçut", "Past"),
        ("Le peintre partit en 1902.", "partit", "Past"),
        ("Les troupes prirent la ville.", "prirent", "Past"),
        ("La reine vint le saluer.", "vint", "Past"),
        ("Le témoin se tut.", "tut", "Past"),
        ("Les fidèles admirent le retable.", "admirent", "Pres"),
        ("Les parents préfèrent attendre.", "préfèrent", "Pres"),
        ("Les élus courent un risque.", "courent", "Pres"),
        ("Le pays interdit la chasse.", "interdit", "Pres"),
    ],
)
def test_a_past_is_told_from_a_present_by_its_ending(text: str, form: str, tense: str) -> None:
    """ "Prirent" and "vint" are pasts, and neither presents nor participles."""
    (verb,) = [word for word in words("fr", text) if word.form == form]
    assert (verb.feature("VerbForm"), verb.feature("Tense")) == ("Fin", tense)
