"""How sure the reading of a fact is: the share of facts read so that are right, as measured on annotated articles.

What the reader knows of itself (the belief that lies on the heads and relations of the fact's words), what its tree
looks like (a subject, a finite verb), and how long the sentence is, weighed by a logistic function. The weights stand
in `settings.SALIENCE`; ``benchmarks/reliability.py`` holds them against annotations and fits them anew.
"""

from __future__ import annotations

import math

from factdiff.extraction.drafts.draft import Draft
from factdiff.settings import SALIENCE
from factdiff.values import dataclass

_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells a sure reading from an unsure one.

    ``weakest`` is the least belief on any word of the evidence, 0 to 1; ``grammatical`` says whether a subject and a
    finite verb were found; ``length`` is that of the sentence in words; ``verbatim`` holds for full quotations.
    """

    weakest: float
    grammatical: bool
    length: int
    verbatim: bool

    @property
    def row(self) -> tuple[float, float, float, float]:
        """The signs as numbers, in the order of the weights behind the first."""
        return self.weakest, float(self.grammatical), math.log(self.length), float(self.verbatim)


def signs(draft: Draft) -> Signs:
    """The signs of a fact in the making."""
    start, end = draft.evidence
    own = [t.surety for t in draft.sentence.tokens if t.start < end and start < t.end and t.pos != "PUNCT"]
    return Signs(min(own, default=1.0), draft.grammatical, len(draft.sentence.tokens), draft.kind == "quote")


def confidence(draft: Draft) -> float:
    """How sure a reading is, 0 to 1."""
    base, *weights = SALIENCE.confidence
    points = base + sum(weight * sign for weight, sign in zip(weights, signs(draft).row, strict=True))
    return round(1 / (1 + math.exp(-points)), _DIGITS)
