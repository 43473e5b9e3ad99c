"""Phrases that look like places and are none: who is aimed at or told to, among whom, through what medium."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.columns import PrepositionRow
from factdiff.languages.tables import ACTORS, ANAPHORA, CLOSED, NEGATION, PREPOSITIONS, SPEECH

#: What a preposition says of those who get something.
_GIVEN = frozenset({"benefit", "purpose", "recipient"})


def hit(rows: list[PrepositionRow], word: Token, clause: Clause) -> bool:
    """ "Threw stones *at the police*", "a tiré *sur la police*": who or what is aimed at is no place."""
    aims = any(row.kind == "aiming" for row in clause.head.marks.rows(CLOSED))
    return aims and word.marks.acts and any(row.kind == "against" for row in rows)


def addressed(word: Token, clause: Clause) -> bool:
    """ "A ordonné *à la mairie* de payer": who is told to do something is a body, though its name may be a place's."""
    recipient = any(row.kind == "recipient" for row in word.marks.prepositions)
    told = clause.head.marks.verb(SPEECH) is not None and recipient and word.marks.acts
    return told and any(c.i > word.i and grammar.infinitival(c) for c in clause.head.each("xcomp", "ccomp"))


def denied(word: Token) -> bool:
    """ "À Paris et *non à Lyon*", "to Mali *rather than to Chad*": a joined place where it is not so."""
    before = [c for c in word.each("advmod", "cc", "case") if c.i < word.i]
    denied = any(c.marks.kind(NEGATION) == "negation" for c in before)
    instead = any({row.kind for row in c.marks.rows(PREPOSITIONS)} == {"comparison"} for c in before)
    instead = instead or any(row.kind == "excepting" for c in before for row in c.marks.rows(CLOSED))
    return instead or (word.dep == "conj" and denied)


def medium(word: Token, clause: Clause) -> bool:
    """ "A publié un message *sur le site du journal*": where somebody says something to the public is no place."""
    told = bool(clause.head.each("obj", "ccomp")) and clause.head.marks.verb(SPEECH) is not None
    return told and word.marks.kind(ACTORS) == "outlet"


def among(word: Token) -> bool:
    """ "Réduit le risque *chez les patients*": who has something is no place; "chez ses parents" is one."""
    owned = any(c.feature("Poss") == "Yes" for c in word.each("det"))
    some = word.marks.row(ANAPHORA) is None and any(c.feature("Definite") == "Ind" for c in word.each("det"))
    home = any(row.kind == "home" for case in word.each("case") for row in case.marks.rows(CLOSED))
    if some and home and word.feature("Number") == "Plur":
        return True  # "détecté chez des chauves-souris"
    several = word.pos == "NOUN" and word.feature("Number") == "Plur"
    return several and word.marks.acts and not owned and not _settled(word)


def _settled(word: Token) -> bool:
    """ "In three *countries*": bodies that are places, too, behind a preposition that says where, and not whom or among whom."""
    kinds = {row.kind for row in word.marks.prepositions}
    settles = "at" in kinds and not kinds & _GIVEN and kinds != {"at", "other"}  # "parmi les pays"
    return word.marks.kind(ACTORS) == "state" and settles


def explained(word: Token, clause: Clause) -> bool:
    """ "On the grounds that he lied": a noun that a clause completes is no place."""
    marks = [m for c in word.each("acl", "ccomp") for m in c.each("mark")]
    marks += [m for c in clause.head.each("ccomp") for m in c.each("mark") if m.i == word.i + 1]
    return any(m.pos == "SCONJ" and not grammar.relative(m) for m in marks)
