"""Relative clauses find the noun that they describe."""

from __future__ import annotations

from tests.analysis.trees import mended

#: The comma before the noun hangs on the clause behind it, as a crossing tree has it.
CROSSED = """
    , , PUNCT 4 punct
    maire maire NOUN 0 root Number=Sing
    qui qui PRON 4 nsubj PronType=Rel
    dormait dormir VERB 2 acl:relcl Number=Sing|VerbForm=Fin
    et et CCONJ 6 cc
    préfet préfet NOUN 2 conj Number=Sing
"""


def test_a_clause_whose_words_begin_before_its_noun() -> None:
    """Nothing stands between a noun and a clause that begins before it: the tree stays."""
    assert mended("fr", CROSSED)["dormait"] == "maire acl:relcl"
