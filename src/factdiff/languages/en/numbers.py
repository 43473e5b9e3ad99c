"""English numbers: how figures are written; the words stand in ``lexicon/numbers.tsv`` and ``units.tsv``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factdiff.languages.en.traits import TRAITS
from factdiff.languages.numbergrammar import finder
from factdiff.languages.numberscan import Notation

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.number import Number

_NOTATION = Notation(
    # 1,200,000.5  and, after the habit of science and of other countries, 1 200 000
    figure=r"""\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d) | (?<![\d.,])\d{1,3}(?:[ ]\d{3})+(?:\.\d+)?(?![ ]?\d)
             | \d+(?:\.\d+)?""",
    ordinal=r"\d+(?:,\d{3})*(?:st|nd|rd|th)s?(?!\w)",
    clock=r"(?<![\d,.])\d{1,2}(?:[.]\d\d)?[ ]?[AaPp]\.?[ ]?[Mm](?:\.|(?!\w))",
    thousands=", ",
    decimal=TRAITS.decimal,
    apposed="year",
    signed=True,
)


@cache
def _finder() -> Callable[[str], tuple[Number, ...]]:
    return finder("en", _NOTATION)


def find(text: str) -> tuple[Number, ...]:
    """The numbers of a canonical paragraph, in order and without overlap."""
    return _finder()(text)
