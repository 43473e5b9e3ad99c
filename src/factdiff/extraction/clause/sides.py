"""Side clauses on which their main clause depends: limits, conditions by the order of words, what is awaited."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once, opening
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import NEGATION, PREPOSITIONS


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


def awaited(clause: Token) -> bool:
    """ "Once the deck *is* repaired": beside what is yet to come a present behind a word of time is yet to come, too."""
    word = grammar.finite(clause)
    present = word is not None and word.feature("Tense") == "Pres"
    asked = [row for opener in clause.each("advmod") for row in opener.marks.rows(PREPOSITIONS)]
    timed = any(row.kind == "time" for row in (*clause.marks.prepositions, *asked))
    return clause.dep == "advcl" and present and timed
