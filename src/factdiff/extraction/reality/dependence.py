"""On what a conditional depends: an if-clause, a phrase or an adverb that stands for one."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.structure import Clause
from factdiff.languages import lexicon
from factdiff.languages.tables import MODALITY, PREPOSITIONS


def _conditional_phrase(phrase: Token) -> bool:
    """ "Sans accord", "en cas d'échec", "failing a deal", "à défaut": a phrase that stands for a condition."""
    whole = " ".join(word.form.lower() for word in phrase.subtree() if word.pos != "PUNCT")
    row = lexicon.row(phrase.marks.language, MODALITY, whole, "adverb")
    listed_so = row is not None and row.kind == "hypothetical"
    if grammar.predicative(phrase) or listed_so:
        return listed_so
    held = (case for noun in phrase.each("nmod", "obl") for case in noun.each("case")[:1])
    words = [f"{phrase.marks.preposition} {phrase.form.lower()} {case.form.lower()}".strip() for case in held]
    listed = lexicon.table(phrase.marks.language, PREPOSITIONS)
    rows = (listed.get(word.replace("' ", "'"), ()) for word in words)
    return any(row.kind == "condition" for found in (phrase.marks.prepositions, *rows) for row in found)


def depends_on_condition(clause: Clause) -> bool:
    """An if-clause hangs on it, or an adverb stands for one ("sinon", "otherwise")."""
    if if_clause(clause):
        return True
    if any(map(_conditional_phrase, clause.head.each("obl", "advcl"))):
        return True
    beside = [*clause.head.each("advmod", "cc", "mark"), *clause.verb.each("advmod", "cc", "mark")]
    rows = (word.marks.row(MODALITY, "adverb") for word in beside)
    return any(row is not None and row.kind == "hypothetical" for row in rows)


def if_clause(clause: Clause) -> bool:
    """Whether an if-clause hangs on a clause."""
    hanging = [*clause.head.each("advcl"), *clause.verb.each("advcl")]
    marks = (mark for child in hanging for mark in child.each("mark"))
    return any(map(sides.inverted, hanging)) or any(grammar.condition(mark) is not None for mark in marks)
