"""What a pronoun asks, what it can mean, and what was understood."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.names.entities import Referent
from factdiff.languages.tables import ACTORS
from factdiff.values import dataclass

_ROLES = {"nsubj": "subject", "csubj": "subject", "obj": "object", "iobj": "object"}


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

    ``fellows`` are what takes part in its own predicate (`Spoken.same`); ``owning``: it says whose something is;
    ``owned``: what kind of thing that is (`who.owned`).
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
    owned: str = ""


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


def named_by(token: Token | None, subject: Token) -> bool:
    """Whether a word is a phrase's head, or the name that stands beside it."""
    return token is not None and (
        token is subject or (token.dep in {"appos", "flat"} and token.head is subject)
    )


def role_of(token: Token | None) -> str:
    """How present a phrase is by its place in the sentence: a subject, an object, or anything other."""
    if token is not None and token.feature("Poss") == "Yes":
        token = token.head  # whoever the subject belongs to is as present as the subject
    while token is not None and token.dep in {"conj", "flat", "appos"} and token.head is not None:
        token = token.head
    if token is None or token.dep not in _ROLES:
        return "object" if token is not None and token.subtype == "agent" else "other"
    return _ROLES[token.dep]


def one_of_several(token: Token | None) -> bool:
    """Whether a phrase is joined to another."""
    return token is not None and (token.dep == "conj" or bool(token.each("conj")))


def type_of(token: Token) -> str:
    """What a noun without a name is: somebody, a body, or a thing."""
    row = token.marks.row(ACTORS)
    if row is None:
        return "thing"
    return "person" if row.kind in {"person", "relation", "anonymous", "title"} else "organisation"
