"""Conditions without a conjunction: "had it rained", "were the talks to fail", "aurait-on su".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.tree import Token, attach, ending, form_at, opening, replace_by

_ABOVE = frozenset({"ccomp", "parataxis", "advcl", "conj"})


def inverted_condition(verb: Token, _: str) -> None:
    """ "*Had the alarm been raised*, the inspector wrote, lives might have been saved": it belongs to what would follow."""
    above, own = verb.head, verb.child("nsubj")
    if above is None or own is None or verb.dep not in _ABOVE or not own.i < verb.i < above.i:
        return
    first = opening(verb)
    asked = (
        first.i < own.i
        and first.head is verb
        and first.dep in {"aux", "cop"}
        and first.feature("VerbForm") == "Fin"
    )
    if not asked or verb.each("mark", "cc") or _in_doubt(verb):
        return
    main = next((c for c in above.each("ccomp") if c.i > above.i), None) or above
    if main.each("aux"):
        attach(verb, main, "advcl")


def condition_of_were(noun: Token, _: str) -> None:
    """ "*Were the deal to collapse*, prices would rise": the infinitive behind the noun is the predicate."""
    main, verb = noun.head, noun.child("acl")
    if main is None or verb is None or noun.dep != "nsubj" or not _bare(verb) or not _opened(noun, verb):
        return
    apart = any(c.dep == "nsubj" and c.i > verb.i for c in main.children)
    if apart and main.each("aux"):
        first = opening(noun)
        attach(verb, main, "advcl")
        attach(noun, verb, "nsubj")
        attach(first, verb, "aux")


def condition_as_root(verb: Token, _: str) -> None:
    """ "Were the union to strike, *trains would stop*": what would follow is what the sentence says."""
    main, noun = verb.child("parataxis", "conj"), verb.child("nsubj")
    if main is None or noun is None or verb.dep != "root" or not _bare(verb) or not _opened(noun, verb):
        return
    if main.i > verb.i and main.each("aux") and main.child("nsubj"):
        opening(verb).dep = "aux"
        replace_by(verb, main)
        attach(verb, main, "advcl")


def _bare(verb: Token) -> bool:
    return verb.feature("VerbForm") == "Inf" and bool(verb.each("mark"))


def _opened(noun: Token, verb: Token) -> bool:
    """Whether a finite auxiliary opens a sentence that is no question, with the subject and an infinitive behind it."""
    first = opening(verb.top())
    near = first.head in {noun, verb, noun.head}
    stands = near and first.pos == "AUX" and first.i < noun.i < verb.i
    return stands and first.feature("VerbForm") == "Fin" and not _in_doubt(verb)


def _in_doubt(verb: Token) -> bool:
    """Whether a question mark ends a clause."""
    return form_at(verb, ending(verb) + 1) == "?"
