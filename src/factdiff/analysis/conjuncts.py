"""Verbs joined to others in English, whose past looks like a participle, shares of what a relative pronoun means, and neither of two.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, attach, make_subject, opening
from factdiff.languages.tables import NEGATION
from factdiff.languages.traits import traits

#: Parts of speech of words that say how many of several.
_SHARES = frozenset({"NUM", "DET", "PRON", "ADJ"})
_LOOSE = frozenset({"Ger", "Part", "Inf"})


def past_of_conjunct(verb: Token, language: str) -> None:
    """ "Rebels took the town, *burned* houses and fled": with an object or a complement of its own a joined form is a past and no passive."""
    bare = verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    bare = bare and not verb.each("aux", "cop", "mark", "nsubj")
    if (
        traits(language).agreeing
        or not bare
        or not any(c.i > verb.i for c in verb.each("obj", "xcomp", "ccomp"))
    ):
        return
    first = _finite_above(verb)
    if first is None or _undergone(first):
        return
    if first is not verb.head or verb.dep != "conj":
        attach(verb, first, "conj")
    if not any(c.subtype == "tense" for c in first.each("aux")):
        verb.morph = {"VerbForm": "Fin", "Tense": "Past", "Mood": "Ind"}


def _finite_above(verb: Token) -> Token | None:
    """The finite verb that a joined verb goes on from; a bare one only where more verbs follow it in a list."""
    head = verb.head
    if head is None or head.i > verb.i:
        return None
    if verb.dep == "conj":
        while head is not None and _loose(head):
            head = head.head
        return head if head is not None and head.pos == "VERB" else None
    listed = [c for c in head.each("conj") if c.i > verb.i and c.pos == "VERB"]
    comma = any(c.form == "," and c.i < verb.i for c in verb.each("punct"))
    return head if verb.dep == "advcl" and comma and listed and not _loose(head) else None


def _loose(verb: Token) -> bool:
    return verb.feature("VerbForm") in _LOOSE and not verb.each("aux")


def _undergone(verb: Token) -> bool:
    return any(c.subtype == "pass" for c in [*verb.each("aux"), *verb.each("nsubj")])


def finite_behind_infinitive(verb: Token, _: str) -> None:
    """ "Expects costs to rise and *will raise* prices": a finite verb goes on from the finite one above an infinitive."""
    bearers = [verb, *verb.each("aux", "cop")]
    finite = any(w.feature("VerbForm") == "Fin" for w in bearers)
    infinitive = verb.head
    if (
        verb.dep != "conj"
        or infinitive is None
        or infinitive.i > verb.i
        or infinitive.feature("VerbForm") != "Inf"
    ):
        return
    if not finite or verb.each("nsubj", "expl", "mark") or infinitive.each("aux", "cop"):
        return
    above = _finite_above(verb)
    if above is not None and above is not infinitive and above.each("nsubj") and above.i < infinitive.i:
        attach(verb, above, "conj")


def share_of_relative(pronoun: Token, _: str) -> None:
    """ "Two people, *one of whom* was a child": how many of those that a pronoun means is what its clause is told of."""
    share = pronoun.head
    relative = pronoun.feature("PronType") == "Rel" and bool(pronoun.each("case"))
    if share is None or not relative or share.pos not in _SHARES or share.dep == "nsubj":
        return
    noun = share.head
    if noun is None or share.dep not in {"appos", "obj", "nmod", "conj"}:
        return
    clauses = [c for c in [*noun.each("acl"), *share.each("acl")] if c.i > pronoun.i]
    if clauses and not clauses[0].each("nsubj"):
        if clauses[0].head is share:
            attach(clauses[0], noun, "acl", "relcl")
        attach(share, clauses[0], "nsubj")


def clause_of_share(clause: Token, _: str) -> None:
    """ "Ten workers were hurt, *most of whom* were Polish": a clause of such a share describes the noun before it."""
    above = clause.head
    share = next((c for c in clause.each("nsubj") if c.pos in _SHARES and c.i < clause.i), None)
    if above is None or share is None or clause.dep != "parataxis":
        return
    if not any(c.feature("PronType") == "Rel" and c.each("case") for c in share.each("nmod")):
        return
    first = clause.subtree()[0].i
    nouns = [w for w in above.subtree() if w.i < first and w.pos in {"NOUN", "PROPN"}]
    several = [w for w in nouns if w.feature("Number") == "Plur"]
    if several:
        attach(clause, several[-1], "acl", "relcl")


def verb_before_infinitive(verb: Token, _: str) -> None:
    """ "Reconnaît avoir menti mais *nie* avoir volé": a verb of no form that the reader knows governs the infinitive behind it."""
    infinitive = verb.head
    if verb.dep != "conj" or verb.feature("VerbForm") or infinitive is None or infinitive.i < verb.i:
        return
    bare = any(c.feature("VerbForm") == "Inf" for c in [infinitive, *infinitive.each("aux")])
    above = infinitive.head
    while above is not None and any(c.feature("VerbForm") == "Inf" for c in [above, *above.each("aux")]):
        above = above.head
    if not bare or infinitive.dep != "conj" or above is None or above.i > verb.i:
        return
    attach(verb, above, "conj")
    attach(infinitive, verb, "xcomp")
    verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def subject_of_neither(noun: Token, language: str) -> None:
    """ "*Ni le maire, ni ses adjoints* n'étaient présents": what neither of two does is no phrase beside them."""
    first = opening(noun)
    denied = first.head is noun and any(r.kind == "negation" for r in rows_of(language, NEGATION, first))
    if noun.pos not in {"NOUN", "PROPN", "PRON"} or not denied or first.dep not in {"cc", "discourse"}:
        return
    below = next((c for c in noun.each("parataxis") if c.i > noun.i), None)
    verb = below if noun.head is None else noun.head
    if verb is None or verb.i < noun.i or noun.dep not in {"conj", "root"} or verb.each("nsubj", "mark"):
        return
    if any(word.feature("VerbForm") == "Fin" for word in (verb, *verb.each("aux", "cop"))):
        make_subject(noun, verb) if verb is below else attach(noun, verb, "nsubj")
        for helper in verb.each("aux") if verb.pos == "ADJ" else ():
            helper.dep, helper.subtype = "cop", ""
