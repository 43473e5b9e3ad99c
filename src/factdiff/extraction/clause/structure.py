"""A clause as the rooms above see it."""

from __future__ import annotations

from dataclasses import field

from factdiff.analysis.tree import Sentence, Token
from factdiff.languages.columns import ModalityRow
from factdiff.values import dataclass


@dataclass(slots=True, eq=False)
class Clause:
    """One predication: its content word, the verbs above it that qualify it, its subjects.

    ``shape`` is ``verb``, ``copula``, ``participle``, ``infinitive`` or ``nominal``; ``verb`` is the word
    whose auxiliaries and mood count (the outermost governor, or the head itself); ``tokens`` are the
    clause's own words, those of clauses inside it left out; ``verdicts`` are words that judge it from above
    ("il est faux que").
    """

    sentence: Sentence
    head: Token
    shape: str
    governors: tuple[tuple[Token, ModalityRow], ...] = ()
    subjects: tuple[Token, ...] = ()
    tokens: tuple[Token, ...] = ()
    verdicts: tuple[tuple[Token, ModalityRow], ...] = ()
    inner: list[Clause] = field(default_factory=list)

    @property
    def verb(self) -> Token:
        """The word whose mood and tense the clause has."""
        return self.governors[0][0] if self.governors else self.head
