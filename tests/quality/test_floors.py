"""The figures of extraction and comparison do not fall.

``pytest --update`` writes floors `MARGIN` below what is measured, where that is higher; ``--lower`` with it
also lets a floor down.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

from factdiff.comparison import compare
from factdiff.extraction import extract
from tests.quality import gold
from tests.quality.scoring import Figures, score_facts, score_pair

FLOORS = Path(__file__).with_name("floors.json")
TOLERANCE = 0.005
# The pipelines are trained anew now and then, and single figures rest on some twenty cases.
MARGIN = 0.03
Floors: TypeAlias = dict[str, float]


def of_facts(language: str) -> Floors:
    figures = Figures()
    for article in gold.articles(language):
        document, shift = gold.document(article, language)
        score_facts(article, extract(document), shift, figures)
    return figures.values_()


def of_pairs(language: str) -> Floors:
    figures = Figures()
    for pair in gold.pairs(language):
        (old, left), (new, right) = (gold.document(side, language) for side in (pair.old, pair.new))
        score_pair(pair, compare(extract(old), extract(new)), (left, right), figures)
    return figures.values_()


@cache
def measured() -> dict[str, Floors]:
    """All figures by what is scored and the language."""
    scored = {"facts": of_facts, "pairs": of_pairs}
    return {
        f"{name} {language}": score(language) for name, score in scored.items() for language in ("en", "fr")
    }


def renewed(floors: Floors, figures: Floors, *, lower: bool) -> Floors:
    """Floors below the figures; an old floor that is higher stays unless it may be lowered."""
    fresh = {name: max(round(value - MARGIN, 3), 0.0) for name, value in figures.items()}
    kept = {} if lower else {name: floor for name, floor in floors.items() if floor > fresh.get(name, floor)}
    return {**fresh, **kept}


def fallen(floors: Floors, figures: Floors) -> list[str]:
    """What fell below its floor, in words; a figure that is gone fell too."""
    return [
        f"{name}: {figures.get(name, 0.0):.3f} is below its floor of {floor:.3f}"
        for name, floor in floors.items()
        if figures.get(name, 0.0) < floor - TOLERANCE
    ]


def load() -> dict[str, Floors]:
    stored: dict[str, Floors] = json.loads(FLOORS.read_text("utf-8"))["floors"] if FLOORS.exists() else {}
    return stored


def save(floors: dict[str, Floors]) -> None:
    text = json.dumps({"gold": gold.digest(), "floors": floors}, indent=1, sort_keys=True)
    FLOORS.write_text(text + "\n", "utf-8")


def test_floors(request: pytest.FixtureRequest) -> None:
    """No figure of either language falls below its floor."""
    update, lower = (bool(request.config.getoption(option)) for option in ("--update", "--lower"))
    floors = load()
    if update:
        floors = {
            name: renewed(floors.get(name, {}), figures, lower=lower) for name, figures in measured().items()
        }
        save(floors)
    below = {name: fallen(floors.get(name, {}), figures) for name, figures in measured().items()}
    assert {name: lines for name, lines in below.items() if lines} == {}


def test_floors_belong_to_the_annotations() -> None:
    """Floors of other annotations say nothing: `--update` (and `--lower`) renew them."""
    assert json.loads(FLOORS.read_text("utf-8"))["gold"] == gold.digest()
    assert {name: sorted(figures) for name, figures in load().items()} == {
        name: sorted(figures) for name, figures in measured().items()
    }


@pytest.mark.parametrize(
    ("lower", "expected"), [(False, {"who": 0.8, "when": 0.67}), (True, {"who": 0.72, "when": 0.67})]
)
def test_floors_only_rise(lower: bool, expected: Floors) -> None:
    """An update raises floors, and lowers one only where it is told to."""
    assert renewed({"who": 0.8, "when": 0.6}, {"who": 0.75, "when": 0.7}, lower=lower) == expected


def test_a_fall_is_reported() -> None:
    """A figure within the tolerance passes; a lower one and a missing one are named."""
    floors = {"who": 0.8, "when": 0.8, "where": 0.1}
    assert fallen(floors, {"who": 0.795, "when": 0.79}) == [
        "when: 0.790 is below its floor of 0.800",
        "where: 0.000 is below its floor of 0.100",
    ]
