"""What limits a deed to one case: "only if", "ne … que lorsque".

The function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, attach, opening
from factdiff.languages.tables import CLOSED, MODALITY, NEGATION


def limit_of_clause(clause: Token, language: str) -> None:
    """ "Ne rouvrira que lorsque …": the word for "only" before a side clause belongs to the verb that it limits."""
    main = clause.head
    if main is None or clause.i < main.i or clause.dep not in {"advcl", "ccomp"}:
        return
    opener = opening(clause)
    mark = next((c for c in clause.children if c.i == opener.i + 1 and c.dep in {"mark", "advmod"}), None)
    if opener.head is not clause or opener.dep not in {"advmod", "mark"} or mark is None:
        return
    only = any(row.kind == "focus" and row.means == "only" for row in rows_of(language, CLOSED, opener))
    particles = (row for c in main.children for row in rows_of(language, NEGATION, c))
    if only or (complementiser(opener, language) and any(row.use == "particle" for row in particles)):
        attach(opener, main, "advmod")
        clause.dep, clause.subtype = "advcl", ""
        if any(row.kind == "hypothetical" for row in rows_of(language, MODALITY, mark)):
            mark.pos, mark.dep, mark.subtype = "SCONJ", "mark", ""
