"""What a pronoun asks, what it can mean, and what was understood."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.names.entities import Referent
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Something that was spoken of and can be meant again; ``sentence`` counts the sentences read so far.

    ``spoke``: it said something there; ``headline``: the headline names it; ``token`` names it, ``stood`` only means it.
    """

    name: str
    referent: Referent | None
    type: str
    gender: str
    plural: bool
    token: Token | None = None
    sentence: int = 0
    spoke: bool = False
    headline: bool = False
    stood: Token | None = None

    @property
    def place(self) -> Token | None:
        """The word that it was spoken of with last."""
        return self.stood or self.token

    @property
    def same(self) -> object:
        """What tells whether two candidates are one and the same."""
        return id(self.referent) if self.referent is not None else self.name


@dataclass(frozen=True, slots=True, eq=False)
class Pronoun:
    """What a pronoun asks of its antecedent; ``speaking``: it says something, so it is no thing.

    ``fellows`` are what takes part in its own predicate (`Spoken.same`); ``owning``: it says whose something is.
    """

    token: Token
    gender: str
    plural: bool
    human: bool
    neuter: bool
    speaking: bool
    sentence: int
    fellows: frozenset[object] = frozenset()
    owning: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """What a pronoun or epithet was understood to mean (nothing where that was not sure), and why.

    ``shown`` are the candidates that the reason names.
    ``lead``: how many points it is ahead of the next candidate.
    """

    spoken: tuple[Spoken, ...]
    reason: str
    shown: tuple[Spoken, ...] = ()
    lead: float = 0.0
