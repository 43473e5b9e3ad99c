"""What came of a contest: "rallied to win", "est revenu de loin pour battre Lille" tell a deed and no aim."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import MODALITY


def won(feat: Token) -> bool:
    """ "Rallied *to win*", "est revenu de loin *pour battre* Lille": what came of a contest that is told as held."""
    contest = feat.head
    if feat.dep != "advcl" or contest is None or feat.marks.verb(MODALITY, "feat") is None:
        return False
    word = grammar.finite(contest)
    held = word is not None and (word.feature("Tense") == "Past" or word.subtype == "tense")
    # "From behind", "de loin": a place that has no name is none that anybody came from.
    back = any(c.pos == "ADV" and c.each("case") for c in contest.each("obl"))
    told = contest.marks.verb(MODALITY, "contest") is not None or back
    return held and told and not grammar.passive(contest)
