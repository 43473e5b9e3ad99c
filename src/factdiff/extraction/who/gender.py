"""Which gender a word asks for or has: by its form, its article, what it says somebody is, or a participle."""

from __future__ import annotations

from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Token
from factdiff.extraction.names.entities import Referent
from factdiff.languages.tables import ACTORS


def gender(token: Token) -> str:
    """The gender that a word's form shows."""
    return {"Masc": "m", "Fem": "f"}.get(token.feature("Gender"), "")


def gender_meant(token: Token, referent: Referent | None) -> str:
    """The gender that a pronoun for a phrase has: a person's own, else that of the noun that was said."""
    own = referent.gender if referent is not None else ""
    said = ("" if _of_either(token) else gender(token)) or _gender_of_article(token) or _gender_of_kind(token)
    person = referent is not None and referent.type == "person"
    return own or said if person or token.pos != "NOUN" else said or own


def _gender_of_kind(noun: Token) -> str:
    """ "The king", "an actress": where nouns show no gender, what somebody is may tell it."""
    row = noun.marks.row(ACTORS) if noun.pos == "NOUN" else None
    return row.gender if row is not None and row.kind in OF_PERSONS and row.gender in {"m", "f"} else ""


def _of_either(token: Token) -> bool:
    """ "L'analyste", "l'élève": a noun for somebody of either gender says none, whatever its form looks like."""
    row = token.marks.row(ACTORS)
    return token.pos == "NOUN" and row is not None and row.kind in OF_PERSONS and row.gender not in {"m", "f"}


def _gender_of_article(token: Token) -> str:
    """ "La Corée": an article knows the gender of a name that says none itself."""
    return next((gender(c) for c in token.each("det") if gender(c)), "")


def gender_asked(pronoun: Token) -> str:
    """The gender that a pronoun asks for; one that is elided or is done to before its verb shows none ("*l'*a quitté", "*lui* a parlé")."""
    verb = pronoun.head
    either = pronoun.dep == "iobj" and verb is not None and pronoun.i < verb.i
    shown = "" if either or pronoun.form.endswith("'") else gender(pronoun)
    return shown or gender_of_participle(pronoun)


def gender_of_participle(clitic: Token) -> str:
    """ "Elle *l'*a *quitté*": a participle agrees with the object before it, which may show no gender itself."""
    verb = clitic.head
    if verb is None or clitic.dep != "obj" or clitic.i > verb.i or clitic.feature("Person") != "3":
        return ""
    perfect = any(aux.subtype == "tense" and aux.i > clitic.i for aux in verb.each("aux"))
    return gender(verb) if perfect and verb.feature("VerbForm") == "Part" else ""
