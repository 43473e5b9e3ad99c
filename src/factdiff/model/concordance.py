"""What several articles on one event agree on, contradict one another in, and say alone."""

from __future__ import annotations

from factdiff.model.change import Side
from factdiff.model.fact import Fact
from factdiff.values import dataclass

#: ``unsure``: perhaps the same claim, too unsure to say; ``uncompared``: a claim of which nothing language-neutral
#: is known, so that its counterpart could not be found.
STATUSES = ("contradicting", "agreed", "unsure", "single", "uncompared")


@dataclass(frozen=True, slots=True)
class Member:
    """A fact and the place of its article among those that are compared."""

    article: int
    fact: Fact


@dataclass(frozen=True, slots=True)
class Point:
    """A slot in which two articles can be held against one another, and what each says there, readable.

    ``agrees`` where both can be true at once; ``texts`` stand in the order of ``articles``.
    """

    slot: str
    agrees: bool
    articles: tuple[int, int]
    texts: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim and the articles that make it; ``sureness`` (0 to 1) of the pairing, 1 where it stands alone."""

    status: str
    members: tuple[Member, ...]
    sureness: float
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Concordance:
    """All claims of all articles, each in exactly one entry.

    ``source`` is the place of the article that the others are held against, where one was named.
    """

    articles: tuple[Side, ...]
    claims: tuple[Claim, ...]
    source: int | None = None
    warnings: tuple[str, ...] = ()

    def of(self, status: str) -> tuple[Claim, ...]:
        """The claims of a status, in the order of the first article that makes each."""
        return tuple(claim for claim in self.claims if claim.status == status)
