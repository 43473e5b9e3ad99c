"""Clauses that nobody puts forward: what somebody wants, prevents or waits for, and what makes no difference."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.governors import qualifier, verdict
from factdiff.extraction.clause.reported import reporter
from factdiff.languages.traits import traits

#: What a verb says of its infinitive by which a clause below it has not come to be either.
_NOT_YET = frozenset({"fail", "intended"})


def wished(clause: Token) -> bool:
    """ "Évite que la foule *envahisse* le stade", "s'oppose à ce que l'usine *soit vendue*": told with the verb alone.

    What is said, regretted or judged in the subjunctive is that of a report or verdict, and a perfect has been. Where no
    form shows a subjunctive, a verb that keeps something from happening does ("empêche que les armes *tombent*").
    """
    first = first_conjunct(clause)
    word, verb = grammar.finite(clause), _verb_above(first)
    if word is None or verb is None or word.subtype == "tense":
        return False
    if word.feature("Mood") != "Sub" and not _kept_open(first, verb):
        return False
    return reporter(first) is None and verdict(verb) is None


def _verb_above(clause: Token) -> Token | None:
    """The verb or adjective of which a clause is the complement, also through a pronoun that stands for it ("à *ce* que")."""
    above = clause.head
    if (
        clause.dep == "acl"
        and above is not None
        and above.dep in {"obl", "obj"}
        and _stands_for(clause, above)
    ):
        above = above.head
    elif clause.dep != "ccomp" and not (clause.dep == "csubj" and above is not None and above.i < clause.i):
        return None
    return above if above is not None and above.pos in {"VERB", "AUX", "ADJ"} else None


def _kept_open(clause: Token, verb: Token) -> bool:
    """Whether a verb leaves open what it governs: "empêche que", and "veille à ce que", but not "se réjouit de ce que"."""
    row, above = qualifier(verb), clause.head
    if clause.dep == "acl":
        return above is not None and not above.marks.genitive
    return row is not None and row.kind in _NOT_YET and any(map(grammar.complementiser, clause.each("mark")))


def _stands_for(clause: Token, pronoun: Token) -> bool:
    opened = any(map(grammar.complementiser, clause.each("mark")))
    return opened and pronoun.pos == "PRON" and pronoun.feature("PronType") == "Dem"


def either_way(clause: Token) -> bool:
    """ "Whether or not the rain stops", "que la pluie cesse ou non": what makes no difference is not put forward."""
    if clause.dep not in {"advcl", "ccomp"} or grammar.finite(clause) is None:
        return False
    held = [clause, *clause.each("obj", "obl", "xcomp")]
    marks, joined = clause.each("mark"), [c for word in held for c in word.each("conj")]
    turned = [
        *(word for mark in marks for word in mark.each("fixed")),
        *(c for c in joined if c.pos == "ADV"),
    ]
    return bool(marks) and any(word.feature("Polarity") == "Neg" for word in turned)


def mandated(clause: Token) -> bool:
    """ "Insisted that the troops *be withdrawn*": where a language has no other subjunctive, what is said so is a demand."""
    word = grammar.finite(clause)
    return word is not None and word.feature("Mood") == "Sub" and traits(word.marks.language).mandative
