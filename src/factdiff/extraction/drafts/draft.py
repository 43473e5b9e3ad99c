"""A fact in the making, with the words behind it."""

from __future__ import annotations

from dataclasses import field

from factdiff.analysis.tree import Sentence, Token
from factdiff.model.fact import Moment, Participant, Place, Predicate, Quantity, Source, Span, Trace
from factdiff.values import dataclass


@dataclass(slots=True, eq=False)
class Draft:
    """What is known of a fact before it gets its identity, claim and weight.

    ``doers`` and ``heads`` are what who and the main arguments are about, a word or name each;
    ``depth`` counts the clauses above it;
    ``grammatical`` says whether its tree was as one expects (a subject found, a finite verb).
    """

    kind: str
    sentence: Sentence
    head: Token
    evidence: tuple[int, int]
    who: tuple[Participant, ...]
    what: Predicate
    source: tuple[Source, ...]
    modality: str
    polarity: str
    tense: str
    claim: str
    where: tuple[Place, ...] = ()
    when: tuple[Moment, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quoted: tuple[Span, ...] = ()
    doers: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    depth: int = 0
    grammatical: bool = True
    trace: tuple[Trace, ...] = field(default=())
    marks: tuple[str, ...] = ("asserted",)

    @property
    def order(self) -> tuple[int, int]:
        """Facts stand in the order of their words."""
        return self.head.start, self.evidence[0]
