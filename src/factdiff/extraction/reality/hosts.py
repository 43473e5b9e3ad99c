"""Which clause a participle, gerund or infinitive goes with, so that it is as real as that one."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.clauses import clause_of
from factdiff.extraction.clause.governors import governed
from factdiff.extraction.clause.structure import Clause


def host(clause: Clause) -> Clause | None:
    """The finite clause whose circumstances or outcome a nonfinite one tells.

    "He may have fled, leaving his car": what follows shares its reality; "facing trial, he may flee" does not, nor
    does what was done to somebody before.
    """
    first = clause.verb
    while first.dep == "conj" and first.head is not None and grammar.finite(first) is None:
        first = first.head
    if (
        clause.governors
        or grammar.finite(first) is not None
        or first.dep != "advcl"
        or not _goes_along(first)
    ):
        return None
    above = next((t for t in first.ancestors() if grammar.predicative(t)), None)
    while above is not None and (below := governed(above)) is not None:
        above = below
    return clause_of(above, clause.sentence) if above is not None and above.i < first.i else None


def _goes_along(verb: Token) -> bool:
    timed = any(row.kind == "time" for row in verb.marks.prepositions)
    active = verb.feature("VerbForm") == "Ger" or (
        verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Pres"
    )
    return timed or (active and not verb.each("case"))
