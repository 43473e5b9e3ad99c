"""Where parsers are known to guess wrong in news, the tree is put right."""

from __future__ import annotations

import pytest

from factdiff.analysis.repair import RULES, Rule, mend
from tests.analysis.trees import mended, tree

CASES = {
    "an inverted speaker": (
        "fr",
        """
        Tout tout PRON 2 nsubj
        marche marcher VERB 0 root VerbForm=Fin
        , , PUNCT 5 punct
        a avoir AUX 5 aux:tense
        annoncé annoncer VERB 2 conj VerbForm=Part
        Berger Berger PROPN 5 obj
        """,
        {"annoncé": "marche parataxis:insert", "Berger": "annoncé nsubj"},
    ),
    "a speaker before the verb": (
        "en",
        """
        It it PRON 2 nsubj
        works work VERB 0 root VerbForm=Fin
        , , PUNCT 5 punct
        Berger Berger PROPN 5 nsubj
        said say VERB 2 conj VerbForm=Fin
        """,
        {"said": "works parataxis:insert"},
    ),
    "a name beside a title": (
        "fr",
        """
        Le le DET 2 det
        ministre ministre NOUN 7 nsubj
        des de ADP 4 case
        Affaires affaires NOUN 2 nmod
        étrangères étranger ADJ 4 amod
        Martin Martin PROPN 4 appos
        dort dormir VERB 0 root VerbForm=Fin
        """,
        {"Martin": "ministre appos"},
    ),
}


@pytest.mark.parametrize(("language", "lines", "expected"), CASES.values(), ids=CASES)
def test_repair(language: str, lines: str, expected: dict[str, str]) -> None:
    """Each rule mends its pattern."""
    assert mended(language, lines).items() >= expected.items()


def test_a_sound_tree_is_left_alone() -> None:
    """A plain clause keeps every relation."""
    lines = """
        Le le DET 2 det
        maire maire NOUN 4 nsubj
        a avoir AUX 4 aux:tense
        ouvert ouvrir VERB 0 root VerbForm=Part
        le le DET 6 det
        pont pont NOUN 4 obj
        """
    assert mended("fr", lines) == {
        "Le": "maire det",
        "maire": "ouvert nsubj",
        "a": "ouvert aux:tense",
        "ouvert": "- root",
        "le": "pont det",
        "pont": "ouvert obj",
    }


@pytest.mark.parametrize(
    ("form", "before", "mood"),
    [
        ("partiraient", "Ind", "Cnd"),
        ("durerait", "Ind", "Cnd"),
        ("seraient", "Ind", "Cnd"),
        ("restait", "Ind", "Ind"),
        ("admirait", "Ind", "Ind"),
        ("twitterait", "Ind", "Cnd"),
    ],
)
def test_endings_go_before_the_tagger(form: str, before: str, mood: str) -> None:
    """An ending says what it says of a verb that the lexicon makes of it: "restait" is no conditional of *rester*."""
    (verb,) = tree(f"{form} {form} VERB 0 root Mood={before}|VerbForm=Fin")
    mend([verb], "fr")
    assert verb.feature("Mood") == mood


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules_have_names_of_their_own(rule: Rule) -> None:
    """A rule is called by one name and shows a sentence that needs it."""
    assert [other.name for other in RULES].count(rule.name) == 1
    assert rule.example.endswith(".")
