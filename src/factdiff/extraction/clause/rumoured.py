"""What nobody in particular says or believes: "it is believed that", "on raconte que"."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.governors import saying
from factdiff.languages.columns import SpeechRow
from factdiff.languages.tables import MODALITY


def rumoured(report: Token, row: SpeechRow) -> bool:
    """Whether a report without a source makes a rumour of its content.

    What is known or announced is so; what is hoped for or expected is told by its own status.
    """
    if report.pos not in {"VERB", "AUX"}:
        return False
    if _only_said(report):
        return True
    if not _of_nobody(report):
        return False
    held = report.marks.row(MODALITY, "passive")
    if held is not None and held.kind == "alleged":
        return True
    wanted = held or report.marks.verb(MODALITY)
    guessed = row.kind in {"claim", "think"} and not (row.clause or row.feared)
    return (guessed and wanted is None) or row.hearsay


def _only_said(report: Token) -> bool:
    """ "Se *serait vanté* d'avoir menti", "*reportedly* boasted that": what a report tells that is itself but hearsay."""
    word = grammar.finite(report)
    heard = (a.marks.row(MODALITY, "adverb") for a in report.each("advmod"))
    if any(row is not None and row.kind == "alleged" for row in heard):
        return True
    perfect = word is not None and any(aux is word and aux.subtype == "tense" for aux in report.each("aux"))
    conditional = word is not None and word.feature("Mood") == "Cnd" and perfect
    return conditional and not any(
        grammar.condition(mark) is not None for c in report.each("advcl") for mark in c.each("mark")
    )


def a_rumour(report: Token) -> bool:
    """Whether a report is one that nobody in particular makes."""
    row = saying(report)
    return row is not None and rumoured(report, row)


def _of_nobody(report: Token) -> bool:
    """Whether a report has no subject but a placeholder or "on"."""
    own = grammar.subject(report)
    if own is None:
        return any(c.dep == "expl" for c in report.children)
    if own.pos != "PRON" or own.each("nmod", "det"):
        return False
    return anybody(own) or (own.feature("Gender") == "Neut" and grammar.passive(report))


def anybody(pronoun: Token) -> bool:
    """ "On dit": nobody in particular; "some", "l'un des élus" are people."""
    alone = not pronoun.each("nmod", "det")
    return pronoun.feature("PronType") == "Ind" and pronoun.feature("Person") == "3" and alone
