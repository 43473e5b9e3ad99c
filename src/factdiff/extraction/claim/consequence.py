"""What follows if a condition holds: a condition alone is half a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.phrases import meaning, named, phrase
from factdiff.extraction.claim.plan import Plan
from factdiff.extraction.claim.selection import calm
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.subjects import doer
from factdiff.languages.tables import SPEECH

#: A longer sentence is not said twice.
_LONGEST = 30


def say_consequence(plan: Plan, said: Sequence[Item] = ()) -> None:
    """ "If the broadcasts do not stop" → "…, North Korea would attack": the clause that the condition is for.

    ``said`` is what the claim says already.
    """
    main = _main(plan)
    if main in said:
        return
    words = _words(main, first_conjunct(plan.told.clause.verb)) if main is not None else []
    if not words or len(words) > _LONGEST:
        return
    pronouns = [w for w in words if w.pos == "PRON" and w.dep in grammar.SUBJECT and w.head is main]
    meant = {pronoun.i: meaning(pronoun, plan.discourse) for pronoun in pronouns}
    items: list[Item] = _shared_subject(main, plan) if main is not None else []
    for word in words:
        items += meant.get(word.i) or [word]
    plan.end += [",", *named(items, plan.discourse)]


def _main(plan: Plan) -> Token | None:
    """The finite clause above a condition, where it can stand alone."""
    verb = first_conjunct(plan.told.clause.verb)
    main = verb.head if verb.dep == "advcl" else None
    while main is not None and main.dep in {"xcomp", "ccomp"} and not _stands(main):
        main = main.head  # "agreed to meet them on condition that they leave"
    if main is None or grammar.finite(main) is None or main.dep == "acl":
        return None
    told = main.each("ccomp") and all(map(_stands, main.each("ccomp")))
    return None if main.marks.verb(SPEECH) and told else main


def _stands(main: Token) -> bool:
    """Whether a clause can be a sentence: it has a finite verb, and none that its governor puts in the subjunctive."""
    word = grammar.finite(main)
    return word is not None and word.feature("Mood") != "Sub"


def _shared_subject(main: Token, plan: Plan) -> list[Item]:
    """ "Les syndicats protestent et *menacent* de partir si …": who does both is named before the first."""
    if main.dep != "conj" or main.each(*grammar.SUBJECT, "expl"):
        return []
    own = doer(main)
    return phrase(own, plan.discourse, determined=True) if own is not None else []


def _words(main: Token, condition: Token) -> list[Token]:
    """The words of a clause without the condition, what is inserted, and what ties it to another."""
    aside = {id(w) for w in condition.subtree()}
    ties = [mark for mark in main.each("mark", "cc") if mark.pos != "PART"]  # "is *to* last"
    for part in [*main.each("parataxis", "discourse"), *ties, *_further(main)]:
        aside |= {id(w) for w in part.subtree()}
    return calm([w for w in main.subtree() if id(w) not in aside and w.form not in {".", "?", "!"}], main)


def _further(main: Token) -> list[Token]:
    """Clauses that go on behind the first one with a subject of their own."""
    return [c for c in main.each("conj", "advcl") if c.child(*grammar.SUBJECT)]
