"""What somebody is charged with, where a parser took it for a description: the content of a charge, whom it is about.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, genitive, rows_of
from factdiff.analysis.tree import Token, at, attach, opening
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, MODALITY, SPEECH

#: Relations of a "that" that does nothing in its clause.
_IDLE = frozenset({"mark", "obl", "advmod", "dep"})


def content_of_charge(clause: Token, language: str) -> None:
    """ "Not guilty of *charges that he killed* a guard": a whole clause behind what is said is what is said."""
    that = opening(clause)
    noun = at(that, that.i - 1)
    if (
        clause.dep != "acl"
        or noun is None
        or noun.pos != "NOUN"
        or that.dep not in _IDLE
        or that.head is not clause
    ):
        return
    if not clause.each("nsubj") or not complementiser(that, language) or noun in clause.subtree():
        return
    if any(row.use == "noun" for row in rows_of(language, SPEECH, noun)):
        that.pos, that.morph = "SCONJ", {}
        attach(that, clause, "mark")
        attach(clause, noun, "acl")


def charge_of_verb(charge: Token, language: str) -> None:
    """ "Cleared the banker *of charges*": what is said of somebody is no part of them, but goes with the verb."""
    person = charge.head
    verb = person.head if person is not None else None
    if person is None or verb is None or person.dep != "obj" or charge.dep != "nmod" or verb.pos != "VERB":
        return
    somebody = bool(person.entity) or bool(rows_of(language, ACTORS, person))
    said = any(row.use == "noun" for row in rows_of(language, SPEECH, charge))
    if somebody and said and genitive(charge, language) and person.i < charge.i:
        attach(charge, verb, "obl", "arg")


def deed_before_court(gerund: Token, language: str) -> None:
    """ "Appeared before a judge *for stealing jewels*": what somebody stands there for is no description of the judge."""
    noun = gerund.head
    verb = noun.head if noun is not None else None
    if noun is None or verb is None or gerund.dep != "acl" or noun.dep != "obl" or not gerund.each("mark"):
        return
    words = [c.form.lower() for c in noun.each("case", "det") if c.i < noun.i]
    rows = table(language, MODALITY).get(" ".join([*words, noun.lemma.lower()]), ())
    if any(row.kind == "alleged" for row in rows) and gerund.feature("VerbForm") != "Fin":
        attach(gerund, verb, "advcl")
