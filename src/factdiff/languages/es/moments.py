"""Spanish time expressions: the grammar of dates, hours, lengths and vague times.

The span holds the preposition that belongs to the meaning ("en novembre", "depuis 2021", "d'ici la
fin du mois") and the article of a date ("le 8 avril"). Bare numbers of units are no times here: they
are ages, sentences and amounts. The rules stand in
``moments.rules``; their notation is that of ``languages.timegrammar``.
"""

from __future__ import annotations

from functools import cache, partial

from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import TIMES
from factdiff.languages.timeactions import ACTIONS
from factdiff.languages.timecounting import COUNTED
from factdiff.languages.timegrammar import Grammar
from factdiff.languages.timerules import compile_grammar, rules
from factdiff.model.timex import Timex


@cache
def _grammar() -> Grammar:
    nouns = partial(known, "es", upos="NOUN")
    return compile_grammar(rules("es"), table("es", TIMES), ACTIONS | COUNTED, day_first=True, singular=nouns)


def find(text: str) -> tuple[Timex, ...]:
    """The time expressions of a paragraph, in order and without overlap."""
    return _grammar().find(text)
