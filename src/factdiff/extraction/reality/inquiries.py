"""What an inquiry, a complaint or a trial is about: nobody has found yet that it was done."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import Context
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.tables import CLOSED

#: What stands before a deed that an inquiry is about.
_ABOUT = frozenset({"cause", "purpose"})


def inquiry(verb: Token) -> Token | None:
    """The noun behind which a deed is only looked into: "visé par une *enquête* pour avoir volé", "an *inquiry* for paying".

    A plain infinitive says what an inquiry is for ("une enquête pour comprendre").
    """
    first = first_conjunct(verb)
    above = first.head
    done = grammar.perfect_infinitive(first) or (grammar.gerundive(first) and not grammar.infinitival(first))
    if above is None or not done or not any(row.kind in _ABOUT for row in first.marks.prepositions):
        return None
    return next((word for word in above.subtree() if word.i < first.i and _looks_into(word)), None)


def by_inquiry(clause: Clause, _: Context) -> list[tuple[str, str]]:
    """What is only looked into is alleged, with the reason."""
    noun = inquiry(clause.head)
    return [("alleged", f"what {noun.form} is about")] if noun is not None else []


def _looks_into(word: Token) -> bool:
    return word.pos == "NOUN" and any(row.kind == "inquiry" for row in word.marks.rows(CLOSED))
