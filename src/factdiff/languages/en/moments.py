"""English time expressions: the grammar of dates, hours, lengths and vague times.

The span holds the preposition that adds to the meaning ("since 2009", "by Friday", "within a decade", "about
3 a.m.") but not one that only attaches ("on", "in", "at", "for", "during"). Bare numbers of units are no
times here: they are ages, sentences and amounts. The rules stand in ``moments.rules``; their notation is that of
``languages.timegrammar``.
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
    nouns = partial(known, "en", upos="NOUN")
    return compile_grammar(
        rules("en"), table("en", TIMES), ACTIONS | COUNTED, day_first=False, singular=nouns
    )


def find(text: str) -> tuple[Timex, ...]:
    """The time expressions of a paragraph, in order and without overlap."""
    return _grammar().find(text)
