"""Where parsers are known to guess wrong in news, the tree is put right."""

from __future__ import annotations

import pytest

from factdiff.analysis.repair import repair
from tests.analysis.trees import mended, tree

CASES = {
    "a weekday is no object": (
        "fr",
        """
        Il il PRON 3 nsubj
        a avoir AUX 3 aux:tense
        gagné gagner VERB 0 root VerbForm=Part
        lundi lundi NOUN 3 obj
        """,
        {"lundi": "gagné obl:mod"},
    ),
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
    "two nouns without a conjunction": (
        "fr",
        """
        Le le DET 2 det
        maire maire NOUN 6 nsubj
        , , PUNCT 4 punct
        Martin Martin PROPN 2 conj
        , , PUNCT 4 punct
        dort dormir VERB 0 root VerbForm=Fin
        """,
        {"Martin": "maire appos"},
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
    "a sentence cut at a comma": (
        "en",
        """
        It it PRON 2 nsubj
        works work VERB 0 root VerbForm=Fin
        , , PUNCT 2 punct
        nobody nobody PRON 5 nsubj
        sleeps sleep VERB 0 root VerbForm=Fin
        """,
        {"sleeps": "works parataxis"},
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
    ("form", "lemma", "mood"), [("partiraient", "partir", "Cnd"), ("durerait", "durer", "Cnd")]
)
def test_endings_go_before_the_tagger(form: str, lemma: str, mood: str) -> None:
    """What an ending says beyond doubt corrects mood and lemma."""
    (verb,) = tree(f"{form} {form} VERB 0 root Mood=Ind|VerbForm=Fin")
    repair([verb], "fr")
    assert (verb.lemma, verb.feature("Mood")) == (lemma, mood)
