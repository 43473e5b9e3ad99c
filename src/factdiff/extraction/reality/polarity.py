"""Whether a clause is negated: by a cue, by a governor or verdict, or by a source that denies it."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.cues import cue, negator
from factdiff.extraction.clause.governors import lost
from factdiff.extraction.clause.mistaken import untrue
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import NEGATION


def negation(clause: Clause, context: Context) -> tuple[bool, str]:
    """Whether a clause is negative, two negations lifting each other, and why."""
    above = [*clause.governors, *clause.verdicts]
    words = (clause.head, *(g for g, _ in above))
    reasons = [found for word in words if (found := cue(word)) and not _twice(word, words)]
    reasons += [because(row) for _, row in above if row.kind == "fail" or row.negative]
    reasons += [f"what {g.form} loses" for g, row in clause.governors if lost(g, row)]
    reasons += [because(row) for g, governing in clause.governors if (row := _wrongly(g, governing))]
    if context.denied:
        why = context.mistaken or context.speech
        reasons.append(because(why) if why is not None else "")
    return len(reasons) % 2 == 1, "; ".join(reasons) or "no negation"


def _wrongly(governor: Token, row: ModalityRow) -> ModalityRow | None:
    """ "Was wrongly accused of robbing", "wrongly reported to be dead": what is held of somebody is not so."""
    return untrue(governor) if row.kind == "alleged" else None


def _twice(word: Token, words: tuple[Token, ...]) -> bool:
    """ "*N'*a pu *ni* confirmer ni …": a particle and the conjunction that it goes with are one denial."""
    tie = negator(word)
    if tie is None or tie.dep != "cc":
        return False
    others = (negator(other) for other in words if other is not word)
    return any(other is not None and other.marks.row(NEGATION, "particle") is not None for other in others)
