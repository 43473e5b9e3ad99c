"""Spanish numbers: how figures are written; the words stand in ``lexicon/numbers.tsv`` and ``units.tsv``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factdiff.languages.es.traits import TRAITS
from factdiff.languages.numbergrammar import finder
from factdiff.languages.numberscan import Notation

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.number import Number

_NOTATION = Notation(
    # 1 200 000,5  1.200  12,5  and, after foreign habit, 12.5
    figure=r"""(?<![\d.,])\d{1,3}(?:[ ]\d{3})+(?:,\d+)?(?!\d) | \d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)
             | \d+(?:[.,]\d+)?""",
    # 14e  1ers  2nde  XVIIe  Ier; a single L or C would make "Les" and "Ce" ordinals.
    ordinal=r"\d+(?:[.]?[ºª]|er)(?!\w)|(?<!\w)[XVI]{2,}(?!\w)",
    clock=r"(?<![\d,.])\d{1,2}:[0-5]\d(?:[ ]?h)?(?!\w)",
    thousands=" .",
    decimal=TRAITS.decimal,
    apposed=None,
)


@cache
def _finder() -> Callable[[str], tuple[Number, ...]]:
    return finder("es", _NOTATION)


def find(text: str) -> tuple[Number, ...]:
    """The numbers of a canonical paragraph, in order and without overlap."""
    return _finder()(text)
