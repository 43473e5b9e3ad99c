"""What something is done for: "pour rencontrer le maire", "so that the firm pays", and what is no aim of anybody's."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.feats import won
from factdiff.extraction.clause.governors import outcome
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import due, scheduled
from factdiff.extraction.reality.tense import auxiliary
from factdiff.languages.tables import TIMES, UNITS


def _so_that(clause: Clause) -> list[tuple[str, str]]:
    """ "Pour que la firme *paie*", "so that it *pays*": what something is done for has not come about by that."""
    verb, word = clause.verb, grammar.finite(clause.verb)
    present = word is not None and (word.feature("Mood") == "Sub" or word.feature("Tense") == "Pres")
    aims = [row for row in verb.marks.prepositions if row.kind == "purpose" and row.usual]
    bound = (
        verb.dep == "advcl"
        and not clause.governors
        and any(m.pos in {"SCONJ", "ADP"} for m in verb.each("mark"))
    )
    modal = any(auxiliary(aux) for aux in verb.each("aux"))
    return [("intended", because(aims[0]))] if aims and bound and present and not modal else []


def by_purpose(clause: Clause, context: Context) -> list[tuple[str, str]]:
    """What somebody aims at is intended, what a headline announces is planned, each with the reason."""
    if clause.shape == "verb" and grammar.finite(clause.verb) is not None:
        return _so_that(clause)
    if clause.shape != "infinitive" or grammar.perfect_infinitive(clause.head):
        return []
    first = clause.head
    while first.dep == "conj" and first.head is not None and first.head.feature("VerbForm") == "Inf":
        first = first.head
    if due(first):
        return [("planned", "what somebody is to do")]
    if scheduled(first):
        return [("planned", "announced by a headline")]
    if _ends(first, agentive=context.agentive) or _said(first, context):
        return []
    row = next((r for r in first.marks.prepositions if r.kind == "purpose"), None)
    return [("intended", because(row))] if row is not None else []


def _said(infinitive: Token, context: Context) -> bool:
    """ "Promised to rebuild it": what somebody says that they do is the content of what they say, and no aim of it."""
    return context.speech is not None and infinitive.dep in {"ccomp", "xcomp"}


def _ends(infinitive: Token, *, agentive: bool) -> bool:
    """ "Recovered to end the day higher", "en tête pour reculer ensuite": how something went on is no aim of it."""
    if won(infinitive):
        return True
    row = outcome(infinitive)
    thing = infinitive.child("obj")
    rows = (*thing.marks.rows(TIMES), *thing.marks.rows(UNITS)) if thing is not None else ()
    timed = any(r.kind != "event" for r in rows)
    return row is not None and (row.unwanted or timed or not agentive)
