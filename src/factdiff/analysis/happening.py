"""What is when it is: "the election is in May" tells with its verb that there is one, and the time stands beside it."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.model.timex import Timex

_NAMING = frozenset({"NOUN", "PROPN"})


def happens(tokens: Sequence[Token], times: Sequence[Timex]) -> None:
    """Let the copula before a time be the verb of its clause, in place, where something is named that is then."""
    for time in times:
        for word in tokens:
            if word.pos != "VERB" and time.start <= word.begin < time.end and word.each("cop"):
                _turn(word, time)


def _turn(word: Token, time: Timex) -> None:
    copula = word.each("cop")[0]
    subject = word.child("nsubj")
    if subject is None or subject.pos not in _NAMING or not subject.i < copula.i < word.i:
        return
    if word.each("amod", "acl", "conj") or copula.begin >= time.start or word.feature("Degree") == "Cmp":
        return  # "Sunday was the hottest day", "the train was later than planned"
    inside = {
        id(c)
        for c in word.children
        if time.start <= c.begin < time.end or (c.dep == "case" and c.i > copula.i)
    }
    replace_by(word, copula)
    copula.pos = "VERB"
    for child in [c for c in word.children if id(c) not in inside and c is not copula]:
        attach(child, copula, "obl" if child.dep == "nmod" else child.dep, child.subtype)
    for later in [w for w in word.subtree() if w.dep == "nmod" and w.begin >= time.end and w.each("case")]:
        attach(later, copula, "obl")  # "is at 9 a.m. *in Leeds*"
    attach(word, copula, "obl", "mod")
