"""Names and numbers right behind a noun that belong to it, and to no verb and no other noun.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from itertools import pairwise

from factdiff.analysis.forms import genitive, rows_of
from factdiff.analysis.tree import Token, attach
from factdiff.languages.tables import ACTORS


def number_of_noun(number: Token, language: str) -> None:
    """ "Signer l'accord de 2015": a bare number behind a noun and its preposition belongs to the noun."""
    verb = number.head
    if number.pos != "NUM" or number.dep != "obl" or verb is None or number.children != number.each("case"):
        return
    case = number.child("case")
    noun = next((c for c in verb.each("obj", "nsubj", "obl") if case and c.i == case.i - 1), None)
    if noun is not None and genitive(number, language):
        attach(number, noun, "nmod")


def one_subject(verb: Token, _: str) -> None:
    """ "Le ministre Jean Dupont dort": a name right behind a noun is no second subject."""
    before = [c for c in verb.each("nsubj") if c.i < verb.i]
    for noun, name in pairwise(before):
        adjacent = name.subtree()[0].i == noun.subtree()[-1].i + 1
        if adjacent and name.pos == "PROPN" and noun.pos in {"NOUN", "PROPN"} and not name.each("cc", "case"):
            attach(name, noun, "appos")


def person_of_role(name: Token, language: str) -> None:
    """ "La porte-parole du gouvernement, Amal Osman": a person is beside the noun for people and not its body."""
    noun = name.head
    beside = (c for c in name.each("appos", "flat", "nmod") if not c.each("case"))
    person = name.entity == "person" or any(c.entity == "person" for c in beside)
    if not person or name.dep != "appos" or noun is None or _of_people(noun, language):
        return
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        if _of_people(noun, language):
            attach(name, noun, "appos")
            return


def _of_people(noun: Token, language: str) -> bool:
    return any(row.kind in {"title", "person", "relation"} for row in rows_of(language, ACTORS, noun))
