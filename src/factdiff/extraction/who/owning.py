"""Whose something is, where its own sentence tells: "Ann sold *her* car", "Mark Dunn and *his* niece"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.subjects import antecedent, inherited
from factdiff.extraction.who.candidates import Choice, Pronoun, Spoken, named_by
from factdiff.extraction.who.fitting import agrees, fits
from factdiff.extraction.who.owned import has_owner, may_have


def bound(pronoun: Pronoun, spoken: Sequence[Spoken], choices: Mapping[int, Choice]) -> Choice | None:
    """Whose something is, where somebody acts in its own clause or above it who can have it: "Ann sold *her* car".

    ``choices`` says what pronouns were understood to mean, by their offsets.
    """
    beside = _joined_to(pronoun, spoken)
    if beside is not None:
        return beside
    within = {id(above) for above in [pronoun.token, *pronoun.token.ancestors()]}
    for verb in (above for above in pronoun.token.ancestors() if grammar.predicative(above)):
        own = grammar.subject(verb) or (inherited(verb) if grammar.finite(verb) is None else None)
        subject = antecedent(own, verb) if own is not None else None
        if own is None or subject is None or id(own) in within or subject.feature("Person") in {"1", "2"}:
            continue
        known = [s for s in spoken if named_by(s.token, subject)]
        meant = [s for s in known if fits(s, pronoun)]
        if meant and (several := _several_acted_on(verb, subject, pronoun.token)) is not None:
            return Choice((), f"{pronoun.token.form} may go with {several.form}")
        if known and not any(may_have(s, pronoun) for s in known):
            continue  # "the minister condemned the attack and *its* authors"
        if meant and not has_owner(subject, pronoun, meant[0].type):
            return Choice((meant[0],), f"{pronoun.token.form} means {meant[0].name}, who acts beside it")
        if subject.start in choices and subject.pos == "PRON" and _can_own(subject, pronoun):
            return choices[subject.start]
        if meant or _can_own(subject, pronoun):
            return Choice((), f"{pronoun.token.form} may go with {subject.form}")
    return None


def _several_acted_on(verb: Token, subject: Token, pronoun: Token) -> Token | None:
    """ "The firm recalls *30,000 vans* because *their* brakes may fail": a plural that agrees better than who acts."""
    if pronoun.feature("Number") != "Plur" or subject.feature("Number") != "Sing" or subject.each("conj"):
        return None
    between = (c for c in verb.each("obj", "obl") if verb.i < c.i < pronoun.i and pronoun not in c.subtree())
    return next((c for c in between if c.feature("Number") == "Plur" and c.pos in {"NOUN", "PROPN"}), None)


def _joined_to(pronoun: Pronoun, spoken: Sequence[Spoken]) -> Choice | None:
    """ "Mark Dunn and *his* niece": whoever a thing or a relative is named beside."""
    noun = pronoun.token.head
    while noun is not None and noun.dep == "conj" and noun.head is not None:
        noun = noun.head
        meant = [
            s for s in spoken if named_by(s.token, noun) and agrees(s, pronoun) and s.referent is not None
        ]
        if meant:
            return Choice((meant[0],), f"{pronoun.token.form} means {meant[0].name}, named beside it")
    return None


def _can_own(subject: Token, pronoun: Pronoun) -> bool:
    """Whether a subject of which nothing more is known agrees with a possessive; "his" asks for a person."""
    several = subject.feature("Number") == "Plur" or bool(subject.each("conj"))
    if subject.pos == "PRON":
        gender = {"Masc": "m", "Fem": "f", "Neut": ""}.get(subject.feature("Gender"), "")
        return several == pronoun.plural and (not gender or not pronoun.gender or gender == pronoun.gender)
    named = subject.pos == "PROPN" or any(c.pos == "PROPN" for c in subject.each("appos"))
    return several == pronoun.plural and (named or not pronoun.human)
