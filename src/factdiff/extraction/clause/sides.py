"""Side clauses on which their main clause depends: limits, conditions by the order of words, what is awaited."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once, opening
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import CLOSED, NEGATION, PREPOSITIONS


@once
def limited(clause: Token) -> bool:
    """ "*Only if* the bank pays", "ne rouvrira *que lorsque* …": a side clause without which its main clause is untrue."""
    main = clause.head
    if clause.dep != "advcl" or main is None:
        return False
    if clause.i < main.i:  # "*Only if the court agrees* will the sale proceed"
        return grammar.only(opening(clause))
    start = opening(clause).i
    before = next((c for c in main.children if c.i == start - 1), None)
    if before is None:
        return False
    particle = any(c.marks.row(NEGATION, "particle") is not None for c in main.children)
    return grammar.only(before) or (particle and grammar.complementiser(before))


@once
def inverted(verb: Token) -> bool:
    """ "*Had they passed*, …": a side clause without a conjunction whose subject stands behind its finite word."""
    own, word = grammar.subject(verb), grammar.finite(verb)
    if verb.dep not in {"advcl", "parataxis"} or own is None or word is None or not word.i < own.i < verb.i:
        return False
    # "Were the deal *to* fail", but not "*not only* did he lie".
    return not any(c.i < word.i for c in verb.each("advmod")) and not any(
        c.i < own.i for c in verb.each("mark", "cc")
    )


@once
def correlated(clause: Token) -> Token | None:
    """ "*Plus la banque prête*, plus …", "*the more it lends*, the more …": the other half of what holds only with it."""
    above = clause.head if clause.dep == "advcl" else None
    for other in (*clause.each("conj"), *([above] if above is not None else [])):
        if _graded(clause) and _graded(other):
            return other
    main = above.head if above is not None and above.dep == "advmod" else None
    degrees = [c for c in main.children if _degree(c) and c.each("det")] if main is not None else []
    return main if len(degrees) > 1 and above in degrees else None


def _graded(clause: Token) -> bool:
    """Whether a clause opens with a word of degree before its subject, behind another clause or before it."""
    own = grammar.subject(clause) or clause.child("expl")
    words = (c for c in clause.each("advmod", "cc") if own is not None and c.i < own.i and not c.children)
    first = next(words, None)
    return first is not None and own is not None and first.i == opening(own).i - 1 and _degree(first)


def _degree(word: Token) -> bool:
    listed = any(row.kind == "degree" for row in word.marks.rows(CLOSED))
    return listed or word.feature("Degree") == "Cmp"


def awaited(clause: Token) -> bool:
    """ "Once the deck *is* repaired": beside what is yet to come a present behind a word of time is yet to come, too."""
    word = grammar.finite(clause)
    present = word is not None and word.feature("Tense") == "Pres"
    asked = [row for opener in clause.each("advmod") for row in opener.marks.rows(PREPOSITIONS)]
    timed = any(row.kind == "time" for row in (*clause.marks.prepositions, *asked))
    return clause.dep == "advcl" and present and timed
