"""Cleft sentences: "C'est Anne qui …", "It was in Leeds that …" say of one clause who or where, and are one fact.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.languages.lexicon import table
from factdiff.languages.tables import EMPTY, NEGATION

#: What a frame's words are hung under, so that claims leave them out.
CLEFT = "cleft"
#: Who or what a cleft sentence puts first.
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})


def cleft_participant(frame: Token, language: str) -> None:
    """ "Mardi, c'est Anne Roy qui a gagné": who did it is the subject of the clause behind it, whose the rest is."""
    pronoun, copula = _pointing(frame), frame.child("cop")
    if pronoun is None or copula is None or frame.pos not in _NAMING or frame.each("case"):
        return
    clause = next((c for c in frame.each("advcl", "acl", "ccomp") if _lacks_subject(c, frame)), None)
    if clause is None or _introduced(frame):
        return
    opener = clause.subtree()[0]
    replace_by(frame, clause)
    for word in [c for c in frame.children if c.i < copula.i or _denies(c, language) or c.dep == "punct"]:
        attach(word, clause, word.dep, CLEFT if _denies(word, language) else word.subtype)
    for word in (pronoun, copula, opener):
        attach(word, clause, "dep", CLEFT)
    attach(frame, clause, "nsubj")


def _pointing(frame: Token) -> Token | None:
    """The "it" or "ce" of the frame."""
    own = [c for c in frame.each("nsubj", "expl") if c.pos == "PRON" and c.i < frame.i]
    return next((c for c in own if c.dep == "expl" or c.feature("PronType") == "Dem" or _neuter(c)), None)


def _neuter(pronoun: Token) -> bool:
    return pronoun.feature("Gender") == "Neut"


def _introduced(frame: Token) -> bool:
    """ "C'est un homme qui aime son métier": what stands with an indefinite article is rather told what it is."""
    return any(c.feature("Definite") == "Ind" for c in frame.each("det"))


def _lacks_subject(clause: Token, frame: Token) -> bool:
    """Whether a clause right behind the frame's noun begins with a relative pronoun as its subject."""
    first = clause.subtree()[0]
    relative = first.feature("PronType") in {"Rel", "Int"}
    apart = any(c.form == "," for c in clause.each("punct"))
    return first.i > frame.i and first.head is clause and first.dep == "nsubj" and relative and not apart


def _denies(word: Token, language: str) -> bool:
    return word.dep == "advmod" and any(row.kind == "negation" for row in rows_of(language, NEGATION, word))


def cleft_circumstance(frame: Token, language: str) -> None:
    """ "C'est à Lyon que le procès s'ouvrira": where or when it will is a circumstance of the clause behind it."""
    below = [frame, *frame.each("cop"), *frame.each("obl")]
    own = [c for word in below for c in word.each("nsubj", "expl")]
    pronoun = next((c for c in own if c.pos == "PRON" and c.i < frame.i), None)
    if pronoun is None:
        return
    copula = frame.child("cop")
    clauses = (c for word in below for c in word.each("advcl", "csubj", "acl", "ccomp"))
    clause = next((c for c in clauses if _behind(c, frame, language)), None)
    if clause is None:
        return
    phrase = frame.each("case") or (frame.pos == "ADV" and frame.each("obl"))  # "lors de la finale"
    if copula is not None and phrase and frame.pos in {"NOUN", "PROPN", "NUM", "ADV"}:
        _into(clause, frame, [pronoun, copula])
        _aside(frame, clause, language)
    elif any(row.kind == "be" for row in rows_of(language, EMPTY, frame)):
        told = [
            c for c in frame.each("obl", "advmod") if frame.i < c.i < clause.i and not _frames(c, language)
        ]
        if len(told) == 1:
            _into(clause, frame, [pronoun])
            _aside(told[0], clause, language)
            attach(frame, clause, "dep", CLEFT)
            _out(frame, clause, language)


def cleft_of_clause(copula: Token, language: str) -> None:
    """ "Ce n'est qu'en 2019 que le pont a rouvert": of a frame that hangs on its clause, what only framed is left out."""
    clause = copula.head
    if clause is None or copula.dep != "cop" or clause.pos != "VERB":
        return
    told = next((c for c in clause.each("obl") if copula.i < c.i), clause)
    own = [c for word in (clause, told) for c in word.each("nsubj", "expl")]
    pronoun = next((c for c in own if c.i < copula.i and c.pos == "PRON"), None)
    openers = [c for c in clause.each("mark") if complementiser(c, language) and c.i > copula.i]
    subject = next((c for c in clause.each("nsubj") if openers and c.i > openers[0].i), None)
    if pronoun is None or subject is None:
        return
    for word in (pronoun, copula, openers[0]):
        attach(word, clause, "dep", CLEFT)
    for word in [c for c in clause.each("advmod") if c.i < openers[0].i and not c.children]:
        word.subtype = CLEFT
    if told.i < openers[0].i:
        _out(told, clause, language)


def _behind(clause: Token, frame: Token, language: str) -> bool:
    """Whether a clause begins with a bare "that" right behind the frame's own words, and has a subject."""
    first = clause.subtree()[0]
    opened = first.dep in {"mark", "obj", "obl"} and first.pos in {"SCONJ", "PRON"} and not first.children
    opened &= first.pos == "PRON" or complementiser(first, language)
    return opened and first.i > frame.i and clause.child("nsubj") is not None


def _into(clause: Token, frame: Token, words: list[Token]) -> None:
    """Put the clause in the frame's place; what only framed it hangs on it apart."""
    opener = clause.subtree()[0]
    replace_by(frame, clause)
    for word in [*words, opener]:
        attach(word, clause, "dep", CLEFT)
    for word in [c for c in frame.children if c.dep in {"punct", "parataxis"} and c.i > clause.i]:
        attach(word, clause, word.dep, word.subtype)


def _aside(told: Token, clause: Token, language: str) -> None:
    """Hang the circumstance on its clause, and what denied or restricted it in the frame ("ce n'est que", "it was not")."""
    first = told.child("case") or told
    framing = [c for c in told.each("advmod") if c.i < first.i and _frames(c, language)]
    known = table(language, NEGATION)
    attach(told, clause, "obl", "mod")
    for word in framing:
        if f"{word.form} {first.form}" not in known:  # "not until 2012" denies nothing
            attach(word, clause, "advmod", CLEFT)


def _out(told: Token, clause: Token, language: str) -> None:
    """Hang on the clause, apart, what restricts in the frame but stands below another of its words."""
    for word in told.each("advmod"):
        if not word.children and _frames(word, language):
            attach(word, clause, "advmod", CLEFT)


def _frames(word: Token, language: str) -> bool:
    """Whether an adverb of the frame denies it, or restricts it ("ce n'est *que* lundi")."""
    return bool(rows_of(language, NEGATION, word)) or complementiser(word, language)


def predicate_of_be(noun: Token, language: str) -> None:
    """ "Le suspect serait *sur le point* de partir": a noun that has the subject has the copula, too."""
    verb = noun.head
    if verb is None or not noun.each("case"):
        return
    beside = next((c for c in verb.each("ccomp") if c.i + 1 == noun.subtree()[0].i), None)
    if noun.dep == "ccomp" and beside is not None and beside.child("nsubj") is not None:
        _copular(noun, beside, language)  # "dit que la firme était | sur le point de fermer"
        return
    if noun.dep != "obl" or verb.each("nsubj", "expl", "csubj"):
        return
    subject = noun.child("nsubj")
    if subject is None or not subject.i < verb.i < noun.i:
        return
    _copular(noun, verb, language)


def _copular(noun: Token, verb: Token, language: str) -> None:
    if any(row.kind == "be" for row in rows_of(language, EMPTY, verb)):
        replace_by(verb, noun)
        for word in list(verb.children):
            attach(word, noun, word.dep, word.subtype)
        attach(verb, noun, "cop")
