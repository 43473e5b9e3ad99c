"""Sentences that wish and tell nothing: "May she rest in peace", "Que le meilleur gagne", "Pourvu que la digue tienne"."""

from __future__ import annotations

from factdiff.analysis.tree import Token, opening
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import MODALITY

#: What is no predicate, and holds a clause only to wish it.
_WORDS = frozenset({"ADP", "ADV", "INTJ", "SCONJ"})


def exclaimed(clause: Token) -> bool:
    """Whether a clause is only wished for by the form of its sentence."""
    if clause.head is not None:
        above = clause.head
        held = clause.dep == "ccomp" and above.head is None and above.pos in _WORDS
        return held and any(map(grammar.complementiser, clause.each("mark")))
    first, asked = opening(clause), clause.subtree()[-1].form == "?"
    own = grammar.subject(clause)
    if own is None or own.i < first.i or asked:
        return False
    if first.dep == "mark" and first.head is clause:
        return grammar.complementiser(first) and grammar.finite(clause) is not None
    row = first.marks.row(MODALITY, "aux") if first.dep == "aux" and first.head is clause else None
    return row is not None and row.kind == "possible"


def hoped(saying: Token) -> bool:
    """ "Espérons que", "let us hope that": what the writer bids us hope or suppose is put forward by nobody."""
    above = saying
    while above.dep in {"xcomp", "ccomp"} and above.head is not None and not grammar.imperative(above):
        above = above.head
    return grammar.imperative(above)
