"""Whose plan, try or request an infinitive behind a noun is of: "the inmates' attempt to flee" is no deed of who foiled it."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import ACTORS, LIGHT, MODALITY, SPEECH

#: Classes of nouns for what somebody means to do.
_PLANS = frozenset({"agree", "ask", "attempted", "intended", "planned", "promise", "propose"})
#: Classes of verbs by which somebody tells what they plan.
_TELLING = frozenset({"assert", "claim", "promise", "propose"})


def of_plan(infinitive: Token, noun: Token) -> bool:
    """Whether an infinitive says what a noun is of, so that only `planner` can mean to do it, and nobody else.

    "Announced plans to sell": whoever has or tells a plan of their own is its planner without being named there.
    """
    if infinitive.dep != "acl" or not grammar.infinitival(infinitive):
        return False
    kind = _kind(noun)
    if grammar.perfect_infinitive(infinitive) and not infinitive.marks.genitive:
        return False  # "visée par une plainte pour avoir pollué la rivière"
    return kind == "other" or (kind == "plan" and (planner(noun) is not None or not _own(noun)))


def planner(noun: Token) -> Token | None:
    """Whose plan or request something is, where its phrase says so; a possessive pronoun is nobody by itself."""
    if _kind(noun) != "plan":
        return None
    owners = (c for c in noun.each("nmod") if c.pos != "PRON" and (c.subtype == "poss" or c.marks.acts))
    return next((c for c in owners if c.subtype == "poss" or c.marks.genitive), None)


def author(noun: Token) -> Token | None:
    """Whose saying a noun of saying is: "the *mayor's* claim that …", "the announcement by *Acme* that …"."""
    return next((c for c in noun.each("nmod", "obl") if c.pos == "PROPN" or c.marks.row(ACTORS)), None)


def _kind(noun: Token) -> str:
    """``plan`` for what somebody means to do ("decision"), ``other`` for what is no deed ("failure", "the first to").

    Empty for a noun that the tables do not have.
    """
    row = noun.marks.row(MODALITY, "noun") or noun.marks.row(SPEECH, "noun")
    if _singled_out(noun) or grammar.light(noun):
        return "other"
    return "" if row is None else "plan" if row.kind in _PLANS else "other"


def _singled_out(noun: Token) -> bool:
    """ "The *first* man to walk on the moon": what somebody did before all others."""
    words = [w for c in noun.each("amod", "nummod", "det") for w in (c, *c.each("advmod"))]
    return any(w.feature("NumType") == "Ord" or w.feature("Degree") == "Sup" for w in words)


def _own(plan: Token) -> bool:
    """Whether somebody has or tells a plan of their own; who rejects or drops one need not."""
    verb = plan.head
    if plan.dep != "obj" or verb is None:
        return False
    return verb.marks.verb_kind(SPEECH) in _TELLING or verb.marks.row(LIGHT) is not None
