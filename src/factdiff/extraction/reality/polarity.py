"""Whether a clause is negated: by a cue, by a governor or verdict, or by a source that denies it."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.mistaken import untrue
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.columns import ModalityRow


def negation(clause: Clause, context: Context) -> tuple[bool, str]:
    """Whether a clause is negative, two negations lifting each other, and why."""
    above = [*clause.governors, *clause.verdicts]
    reasons = [found for word in (clause.head, *(g for g, _ in above)) if (found := cue(word))]
    reasons += [because(row) for _, row in above if row.kind == "fail" or row.negative]
    reasons += [because(row) for g, governing in clause.governors if (row := _wrongly(g, governing))]
    if context.denied:
        why = context.mistaken or context.speech
        reasons.append(because(why) if why is not None else "")
    return len(reasons) % 2 == 1, "; ".join(reasons) or "no negation"


def _wrongly(governor: Token, row: ModalityRow) -> ModalityRow | None:
    """ "Was wrongly accused of robbing", "wrongly reported to be dead": what is held of somebody is not so."""
    return untrue(governor) if row.kind == "alleged" else None
