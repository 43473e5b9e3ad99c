"""Facts a line each, as git compares them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factdiff.model.fact import Fact, Moment, Quantity, Source, Span
from factdiff.rendering import facts_lines
from tests import builders

HERE = Span("words", 0, 5)
BARE = replace(builders.fact(), claim="Claim", source=(), when=(), quantities=(), modality="asserted")
LAST_WEEK = Moment(HERE, "2024-W19")


def source(name: str, *when: Moment) -> Source:
    return Source(HERE, name, "person", "say", when)


def quantity(
    value: str, upper: str | None = None, comparator: str = "=", unit: str | None = None
) -> Quantity:
    return Quantity(HERE, Decimal(value), None if upper is None else Decimal(upper), comparator, unit)


def lines(*facts: Fact) -> list[str]:
    """The lines of facts alone, without what could not be read."""
    return facts_lines.render(replace(builders.factset(*facts), coverage=(), corrections=())).splitlines()


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (BARE, "Claim · asserted"),
        (replace(BARE, polarity="negative", modality="alleged"), "Claim · alleged, negative"),
        (replace(BARE, source=(source("NYT"), source("Kim"))), "Claim · source NYT ← Kim · asserted"),
        (replace(BARE, source=(source("Kim", LAST_WEEK),)), "Claim · source Kim (2024-W19) · asserted"),
        (replace(BARE, when=(LAST_WEEK, Moment(HERE, None, "-P1D"))), 'Claim · asserted · when 2024-W19, "words"'),
        (replace(BARE, when=(replace(LAST_WEEK, approximate=True),)), "Claim · asserted · when ≈ 2024-W19"),
        (replace(BARE, quantities=(quantity("12", unit="person"),)), "Claim · asserted · number 12 person"),
        (replace(BARE, quantities=(quantity("12", None, "≥"),)), "Claim · asserted · number ≥ 12"),
        (replace(BARE, quantities=(quantity("3", "4.5", "range", "km"),)), "Claim · asserted · number 3 to 4.5 km"),
        (replace(BARE, quantities=(quantity("1E+3"), quantity("2"))), "Claim · asserted · number 1000, 2"),
        (replace(BARE, claim="a\nb\x1b[31mc\u202e ::error::d"), "a b\N{REPLACEMENT CHARACTER}c"),
    ],
)  # fmt: skip
def test_line(fact: Fact, line: str) -> None:
    """What is filled stands in the line, in one notation and on one line whatever the article holds."""
    (told,) = lines(fact)
    assert told == line or told.startswith(line)
    assert "\x1b" not in told
    assert "::" not in told


def test_order() -> None:
    """Lines stand in the order of the article, and those of one sentence in the order of the facts."""
    later = replace(BARE, claim="Later", evidence=replace(BARE.evidence, span=builders.span("mardi")))
    earlier = replace(BARE, claim="Earlier", evidence=replace(BARE.evidence, span=HERE))
    assert [line[:5] for line in lines(later, BARE, replace(BARE, claim="Again"), earlier)] == [
        "Earli", "Claim", "Again", "Later",
    ]  # fmt: skip


def test_position_makes_no_difference() -> None:
    """The same fact further down is the same line: git is not to see what only moved."""
    moved = replace(BARE, evidence=replace(BARE.evidence, line=40, paragraph=7, sentence=9), confidence=0.5)
    assert lines(moved) == lines(BARE)
