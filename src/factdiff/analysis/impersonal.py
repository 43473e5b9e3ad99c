"""Subjects that mean nobody: "it was decided to close the school".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token
from factdiff.languages.tables import CLOSED, MODALITY

#: What somebody decides or wants to do themselves.
_OWN = frozenset({"agree", "attempted", "intended", "planned"})


def expletive_of_passive(pronoun: Token, language: str) -> None:
    """ "*It* was decided to close the school": who decides to do something does it, so that nobody can be decided to.

    "It is expected to close" may be said of a shop: such verbs have a row for the passive. Nor is anybody "permis": what
    is permitted *to* somebody is no subject of its passive, either.
    """
    verb = pronoun.head
    plan = (
        next((c for c in verb.each("xcomp", "ccomp") if c.feature("VerbForm") == "Inf"), None)
        if verb
        else None
    )
    passive = verb is not None and any(c.subtype == "pass" for c in (pronoun, *verb.each("aux")))
    if verb is None or plan is None or plan.i < verb.i or not passive:
        return
    rows = rows_of(language, MODALITY, verb)
    own = any(row.use == "verb" and row.kind in _OWN for row in rows)
    meant = any(row.kind == "expletive" for row in rows_of(language, CLOSED, pronoun))
    dative = any(row.kind == "dative" for row in rows_of(language, CLOSED, verb))
    bare = not verb.each("obl", "obj", "iobj")
    if meant and (dative or (own and bare and not any(row.use == "passive" for row in rows))):
        pronoun.dep, pronoun.subtype = "expl", "subj"
