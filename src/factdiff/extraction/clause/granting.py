"""Clauses with the conjunction of a condition that are none: what is granted, and who is to be believed."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import CLOSED, MODALITY, STATES

_NAMING = frozenset({"NOUN", "PROPN"})


@once
def granted(clause: Token) -> bool:
    """ "*Si les ventes ont baissé*, les recettes ont progressé": what has been is set against what has been, and no condition.

    So is what has been against what stays so: "si l'économie s'est redressée, le chômage *reste* élevé".
    """
    main = clause.head
    if main is None or clause.dep != "advcl" or clause.i > main.i or not _has_been(clause):
        return False
    stays = main.marks.row(STATES) is not None and bool(main.each("xcomp")) and not main.each("aux")
    present = main.feature("VerbForm") == "Fin" and main.feature("Tense") == "Pres"
    return _has_been(main) or (stays and present and main.feature("Mood") != "Cnd")


def _has_been(verb: Token) -> bool:
    helpers = [aux for aux in verb.each("aux") if aux.feature("VerbForm") == "Fin"]
    return any(
        aux.subtype == "tense" and (aux.feature("Mood"), aux.feature("Tense")) == ("Ind", "Pres")
        for aux in helpers
    )


@once
def believed(clause: Token) -> Token | None:
    """ "*If the mayor is to be believed*, …", "s'il faut en croire le maire, …": whoever is to be believed says the rest."""
    rows = [row for mark in clause.each("mark") for row in mark.marks.rows(MODALITY)]
    if clause.dep != "advcl" or not any(row.use == "conjunction" for row in rows):
        return None
    inner = (c for c in clause.each("ccomp", "xcomp") if c.feature("VerbForm") == "Inf")
    return _whom(next(inner, clause), clause)


def believing(verb: Token) -> bool:
    """Whether a verb only says whom to believe: that of the clause itself or the infinitive in it."""
    return any(believed(c) is not None for c in (verb, verb.head) if c is not None and c.dep == "advcl")


def _whom(verb: Token, clause: Token) -> Token | None:
    if not any(row.kind == "believing" for row in verb.marks.rows(CLOSED)):
        return None
    if any(c.subtype == "pass" for c in verb.each("aux", "nsubj")):
        due = any(mark.pos == "PART" for mark in verb.each("mark"))
        return next((c for c in verb.each("nsubj") if due and c.pos in _NAMING), None)
    own = [c for word in (verb, clause) for c in word.each("nsubj", "expl") if c.i < verb.i]
    whom = (c for c in verb.each("obj", "iobj", "nsubj") if c.i > verb.i and c.pos in _NAMING)
    return next(whom, None) if all(map(_anybody, own)) else None


def _anybody(subject: Token) -> bool:
    """Whether a pronoun means nobody in particular: "we", "you", "on", "il faut"."""
    told = subject.feature("Person") in {"1", "2"} or subject.dep == "expl"
    return subject.pos == "PRON" and (told or subject.feature("PronType") == "Ind")


def impersonal_subject(subject: Token, row: ModalityRow) -> bool:
    """ "*Il* semble que", "*it* is likely that": nobody seems; "*elle* pense que", "*certains* pensent que": somebody thinks."""
    someone = subject.feature("Number") == "Plur" or subject.feature("PronType") in {"Ind", "Tot"}
    someone |= row.kind in {"intended", "attempted"} and subject.dep != "expl"
    return subject.pos == "PRON" and not someone
