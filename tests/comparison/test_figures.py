"""Where nothing but figures differs they are settled without the rooms of words, and come out the same."""

from __future__ import annotations

import pytest

from factdiff.comparison.account import figures
from factdiff.comparison.account.casting import Roles
from factdiff.comparison.account.excuses import settle
from factdiff.comparison.account.ledger import Ledger
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.account.naming import JustNamed
from factdiff.comparison.account.units import units
from factdiff.comparison.names import Names
from factdiff.comparison.tokens import cut
from tests.comparison.notation import factset


def ledger(language: str, old: str, new: str) -> Ledger:
    """The account of two sentences."""
    known = lexicon(language)
    olds, news = (units(text, 0, cut(text), known) for text in (old, new))
    return Ledger(known, olds, news, split=False)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The dam holds 12 tonnes of fish.", "The dam holds 21 tonnes of fish."),
        ("en", "The 15-year-old driver left 3 dogs.", "The 15-year-old driver left 4 dogs."),
        ("en", "Some 40 trains (TER) stopped.", "Some 50 trains (TER) stopped."),
        ("fr", "Le barrage retient 12 milliards de litres.", "Le barrage retient 21 milliards de litres."),
        ("fr", "Le 1er août, 3 élus ont voté.", "Le 1 août, 4 élus ont voté."),
        ("fr", "Près de 30 % des 12 communes sont privées d'eau.", "Près de 40 % des 14 communes sont privées d'eau."),
    ],
)  # fmt: skip
def test_figures_alone_are_settled_as_among_words(language: str, old: str, new: str) -> None:
    """What is entered for figures is the same on either way."""
    short, long = ledger(language, old, new), ledger(language, old, new)
    assert figures.alone(short)
    figures.settle_alone(short)
    names = Names(factset("", language=language), factset("", language=language))
    none = frozenset[str]()
    settle(long, names, JustNamed((none, none), (none, none)), Roles([], names))
    assert (short.why, short.accounts) == (long.why, long.accounts)


def test_where_a_word_differs_every_reason_is_asked() -> None:
    """A verb gave way to another one beside the figure."""
    assert not figures.alone(ledger("en", "The dam holds 12 tonnes.", "The dam loses 21 tonnes."))
