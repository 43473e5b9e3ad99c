"""How words around numbers are told."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class NumberSettings:
    """Letters of words, by which little ones are told without a table.

    ``little``: longer words of a unit can be plural ("mètres cubes", never "kilomètres pars heure").
    ``small``: longer words have a capital in a headline that is written so ("Three Killed in Crash").
    """

    little: int = 3
    small: int = 4


NUMBERS = NumberSettings()
