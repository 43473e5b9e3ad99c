"""Who denies, where a denial takes up what was just said: "X accused Y of lying, which they deny", "a claim it rejects"."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.controllers import object_of
from factdiff.extraction.clause.reported import contents, reporter
from factdiff.languages.tables import ACTORS, SPEECH
from factdiff.languages.traits import traits

#: Where a noun or pronoun stands that takes up all that was said before it.
_TAKING_UP = frozenset({"appos", "dislocated", "parataxis"})


@once
def _taken_up(denial: Token) -> Token | None:
    """The deed or report that a relative clause denies, itself or by a word for it ("a charge", "ce")."""
    row, above = denial.marks.verb(SPEECH), denial.head
    if row is None or row.kind != "deny" or denial.dep != "acl" or above is None:
        return None
    if above.pos in {"NOUN", "PRON"} and above.dep in _TAKING_UP:
        above = above.head
    return above if above is not None and grammar.predicative(above) else None


def rebutted(denial: Token) -> Token | None:
    """The report that a clause denies: what it adds is not said by whoever reports."""
    told = _taken_up(denial)
    if told is None:
        return None
    row = told.marks.verb(SPEECH)
    return told if row is not None and row.kind != "plain" else reporter(told)


def accuser(denial: Token) -> Token | None:
    """Who said what a clause denies, and so does not deny it."""
    report = rebutted(denial)
    return grammar.subject(report) if report is not None and not grammar.passive(report) else None


def accused(pronoun: Token, denial: Token) -> Token | None:
    """Of whom it was said, where the pronoun of a denial can mean them."""
    if pronoun.pos != "PRON" or grammar.relative(pronoun):
        return None
    one = _spoken_of(denial)
    return one if one is not None and one.i < pronoun.i and _fits(one, pronoun) else None


def _spoken_of(denial: Token) -> Token | None:
    told, report = _taken_up(denial), rebutted(denial)
    own = grammar.subject(told) if told is not None and told is not report else None
    if report is None or own is not None:
        return own
    if report.marks.verb_kind(SPEECH) == "accuse":
        return grammar.subject(report) if grammar.passive(report) else object_of(report, denial)
    return next((grammar.subject(said) for said in contents(report)), None)


def _fits(noun: Token, pronoun: Token) -> bool:
    """ "The couple … *they*": a body may be several, where no verb shows that it is one."""
    several = bool(noun.each("conj")) or (
        noun.marks.kind(ACTORS) == "organisation" and not traits(noun.marks.language).agreeing
    )
    return noun.agrees(pronoun) or (several and pronoun.feature("Number") == "Plur")
