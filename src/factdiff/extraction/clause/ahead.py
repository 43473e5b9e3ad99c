"""What a deed came before: a clause of which nobody says that it ever came to be."""

from __future__ import annotations

from factdiff.analysis.tree import Token, at
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import MODALITY, PREPOSITIONS


def forestalled(clause: Token) -> bool:
    """ "Avant que la ville ne le vende", "before he could leave", "before the plant closes": what may never have been.

    "Before he joined the army" tells that he did, "before it was due to end" that it was due.
    """
    word, own = grammar.finite(clause), grammar.subject(clause)
    if clause.dep != "advcl" or not _earlier(clause) or goes_on(clause):
        return False
    if (
        word is None
    ):  # "avant qu'elle n'expire": a form that readers take for an infinitive has a subject of its own
        helping = clause.marks.verb(MODALITY, "aux")  # "avant d'avoir pu parler"
        return own is not None or (helping is not None and helping.kind == "possible")
    if own is None and clause.each("nsubj"):
        return True  # a tree that says of nobody what is due
    able = any(_able(aux) for aux in clause.each("aux"))
    wished = word.feature("Mood") == "Sub" and word.feature("Tense") != "Past"  # "were heard" has been
    return wished or word.feature("Tense") == "Pres" or able


def opposed(clause: Token) -> bool:
    """ "Advised *against travelling*", "voted against raising taxes": what somebody is against is not done by that."""
    against = any(row.kind == "against" and row.usual for row in clause.marks.prepositions)
    return against and grammar.finite(clause) is None and clause.dep in {"advcl", "acl", "xcomp"}


def goes_on(clause: Token) -> bool:
    """ "Il a égalisé, *avant que Roy n'inscrive le but*": behind a comma and a past a subjunctive tells what came next."""
    word, main = grammar.finite(clause), clause.head
    if clause.dep != "advcl" or word is None or main is None or not _earlier(clause):
        return False
    if word.feature("Tense") != "Pres" or not main.each("aux") or main.each("mark"):
        return False
    first = min(clause.each("mark"), key=lambda mark: mark.i)
    before = at(clause, first.i - 1)
    return before is not None and before.form == "," and not first.each("obl")


def _earlier(clause: Token) -> bool:
    own = [row for mark in clause.each("mark") for row in mark.marks.rows(PREPOSITIONS)]
    return any(row.earlier for row in (*own, *clause.marks.prepositions))


def unreal(verb: Token) -> bool:
    """ "Would have required schools to inform parents": a law that might have been binds nobody."""
    rows = (aux.marks.row(MODALITY, "aux") for aux in verb.each("aux"))
    return any(row is not None and row.kind == "alleged" for row in rows)


def _able(auxiliary: Token) -> bool:
    row = auxiliary.marks.row(MODALITY, "aux")
    return row is not None and row.kind == "possible"
