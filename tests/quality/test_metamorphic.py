"""A small part of the metamorphic suite: the repository's own articles, one case an operator.

The whole of it, with its gates, is ``python -m benchmarks.metamorphic``.
"""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.metamorphic.__main__ import run
from benchmarks.metamorphic.cutting import cut
from benchmarks.metamorphic.drawing import OPERATORS, draw
from benchmarks.metamorphic.judging import Outcome, judge
from benchmarks.metamorphic.report import Row, broken, row, rows, shown
from benchmarks.metamorphic.running import Runner, Said
from benchmarks.metamorphic.sources import fictional
from benchmarks.metamorphic.values import Base

# Least shares over all operators, two cases below what was measured; raise them with the figures.
FLOORS = {
    "en": {"seen": 0.89, "right": 0.89, "calm": 0.82},
    "fr": {"seen": 0.88, "right": 0.86, "calm": 0.69},
}
# A language has this many operators at least that find a place in its articles.
FEWEST = 38
ARTICLES = 4


@cache
def bases(language: str) -> tuple[Base, ...]:
    return tuple(cut(article) for article in fictional(language)[:ARTICLES])


@pytest.fixture(scope="module", params=("en", "fr"))
def measured(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, list[Outcome]]:
    language: str = request.param
    runner = Runner(tmp_path_factory.mktemp("metamorphic"))
    return language, run(runner, bases(language), OPERATORS, most=1, seed=8)


def test_floors(measured: tuple[str, list[Outcome]]) -> None:
    """Edits of substance are seen and rightly told of, harmless ones are not, as often as before."""
    language, outcomes = measured
    edits = row([o for o in outcomes if not o.harmless], "rest")
    calm = row([o for o in outcomes if o.harmless], "harmless")
    figures = {"seen": edits["passed"], "right": edits["right"] or 0.0, "calm": calm["passed"]}
    missed = "\n".join(shown(o) for o in outcomes if o.seen == o.harmless)
    assert {name: value for name, value in figures.items() if value < FLOORS[language][name]} == {}, missed


def test_every_operator_of_a_kind_finds_a_place(measured: tuple[str, list[Outcome]]) -> None:
    """A suite whose operators find nothing to edit would pass anything."""
    assert len({outcome.case.operator for outcome in measured[1]}) >= FEWEST


@pytest.mark.parametrize(("status", "fails"), [(0, "seen"), (1, "calm")])
def test_a_comparison_that_says_always_the_same_fails(status: int, fails: str) -> None:
    """Neither silence nor alarm at everything passes the gates."""
    said = Said(
        status, {"changes": [{"kind": "added", "slots": [], "old": [], "new": []}] * status, "unread": []}
    )
    chosen = [o for o in OPERATORS if o.name in {"number", "spaces"}]
    outcomes = [
        judge(case, said, harmless=operator.harmless)
        for operator in chosen
        for case in draw(operator, bases("en"), 3, 8)
    ]
    figures: dict[str, Row] = rows(outcomes, chosen)
    assert figures["= numbers"]["passed"] == float(fails == "calm")
    assert figures["= typography"]["passed"] == float(fails == "seen")
    assert any("numbers" in line for line in broken(figures))


def test_an_unread_edit_is_right_only_where_no_fact_holds_the_words() -> None:
    """A comparison that reports every word as unread does not pass for one that understands."""
    case = draw(next(o for o in OPERATORS if o.name == "number"), bases("en"), 1, 8)[0]
    piece = case.edit.pieces[0]
    fact = {"evidence": {"start": piece.start - 5, "end": piece.end + 5}}
    unread = [{"old": "12", "new": "15"}]
    held = {"changes": [{"kind": "unchanged", "slots": [], "old": [fact], "new": [fact]}], "unread": unread}
    assert not judge(case, Said(1, held), harmless=False).right
    assert judge(case, Said(1, {"changes": [], "unread": unread}), harmless=False).right
