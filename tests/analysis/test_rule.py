"""Rules are asked of the words that they can mend, and of no others."""

from __future__ import annotations

import pytest

from factdiff.analysis.rule import Rule, apply
from factdiff.analysis.tree import Token, attach
from tests.analysis.trees import tree

LINES = """
    The the DET 2 det
    mayor mayor NOUN 3 nsubj
    left leave VERB 0 root
    , , PUNCT 5 punct
    singing sing VERB 3 advcl
    songs song NOUN 5 obj
    """


def rule(asked: list[str], **wanted: str | bool) -> Rule:
    """A rule that notes what it is asked of."""
    return Rule("noting", lambda token, _: asked.append(token.form), "", "", **wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["The", "mayor", "left", ",", "singing", "songs"]),
        ({"pos": "NOUN"}, ["mayor", "songs"]),
        ({"pos": "NOUN VERB", "dep": "root obj"}, ["left", "songs"]),
        ({"form": ","}, [","]),
        ({"over": "punct"}, ["singing"]),
        ({"over": "nsubj obj"}, ["left", "singing"]),
        ({"under": "advcl"}, [",", "songs"]),
        ({"under": "advcl", "pos": "NOUN"}, ["songs"]),
        ({"bearing": True}, ["mayor", "left", "singing"]),
        ({"bearing": True, "pos": "NOUN"}, ["mayor"]),
        ({"pos": "ADJ"}, []),
    ],
)
def test_what_a_rule_says_of_its_words(wanted: dict[str, str | bool], expected: list[str]) -> None:
    """All that it says has to hold, and words come in their order."""
    asked: list[str] = []
    apply((rule(asked, **wanted),), tree(LINES), "en")
    assert asked == expected


def test_the_next_rule_sees_what_the_last_one_mended() -> None:
    """Words keep the names of the rules that changed them, and of no others."""

    def turn(token: Token, _: str) -> None:
        token.pos = "PROPN"

    def same(token: Token, _: str) -> None:
        token.pos = str(token.pos)

    asked: list[str] = []
    tokens = tree(LINES)
    first, idle = Rule("turn", turn, "", "", dep="nsubj"), Rule("same", same, "", "", pos="VERB")
    apply((first, idle, rule(asked, pos="PROPN")), tokens, "en")
    assert asked == ["mayor"]
    assert [token.mended for token in tokens] == [(), ("turn",), (), (), (), ()]


def test_a_rule_is_asked_again_of_words_that_it_made_fit() -> None:
    """What it did to one word can have made another one that it can mend, which stands before it or behind it."""

    def spread(token: Token, _: str) -> None:
        token.lemma = "mended"
        for child in token.each("nsubj", "advcl"):
            child.dep = "root"

    tokens = tree(LINES)
    apply((Rule("spread", spread, "", "", dep="root"),), tokens, "en")
    assert [token.form for token in tokens if token.lemma == "mended"] == ["mayor", "left", "singing"]


def test_no_word_hangs_on_one_below_it() -> None:
    """Whoever walked up from words in a circle would never arrive."""
    tokens = tree(LINES)
    mayor, left, songs = tokens[1], tokens[2], tokens[5]
    before = [(token.head, token.dep) for token in tokens]
    attach(left, songs, "obj")
    attach(left, left, "conj")
    assert [(token.head, token.dep) for token in tokens] == before
    attach(songs, mayor, "nmod")
    assert [token.form for token in mayor.subtree()] == ["The", "mayor", "songs"]
