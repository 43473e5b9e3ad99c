"""Whether a clause is negated: by a cue, by a governor or verdict, or by a source that denies it."""

from __future__ import annotations

from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.structure import Clause


def negation(clause: Clause, context: Context) -> tuple[bool, str]:
    """Whether a clause is negative, two negations lifting each other, and why."""
    above = [*clause.governors, *clause.verdicts]
    reasons = [found for word in (clause.head, *(g for g, _ in above)) if (found := cue(word))]
    reasons += [because(row) for _, row in above if row.kind == "fail" or row.negative]
    if context.denied:
        reasons.append(because(context.speech) if context.speech is not None else "")
    return len(reasons) % 2 == 1, "; ".join(reasons) or "no negation"
