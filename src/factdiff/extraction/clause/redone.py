"""Who does what was just spoken of, where a clause takes that up: "asked him to close it, which *he* refused to do"."""

from __future__ import annotations

from factdiff.analysis.relatives import done_again
from factdiff.analysis.tree import Token, opening
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.subjects import antecedent, inherited


def doer_again(pronoun: Token) -> Token | None:
    """Whoever did, or was to do, the deed that the pronoun's clause takes up by a verb like "do"."""
    verb = pronoun.head
    if (
        verb is None
        or pronoun.dep != "nsubj"
        or verb.subtype != "relcl"
        or not done_again(verb, verb.marks.language)
    ):
        return None
    before = [w for w in pronoun.top().subtree() if w.i < opening(verb).i and grammar.predicative(w)]
    deed = before[-1] if before else None
    if deed is None:
        return None
    own = grammar.subject(deed)
    doer = antecedent(own, deed) if own is not None else inherited(deed)
    return doer if doer is not None and (doer.pos in {"PROPN", "PRON"} or doer.agrees(pronoun)) else None
