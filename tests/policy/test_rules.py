"""Rules at their edges: what is near to them and does not fire."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.model.change import Change, SlotChange
from factdiff.model.fact import Source
from factdiff.policy.rules import RULES
from tests import diffs

SWAP = SlotChange("source", "attribution replaced", "a", "b")
POLICE = diffs.source("Police")
MAYOR = diffs.source("the mayor", "person")
UNNAMED = diffs.source("sources", "anonymous")
QUOTE = SlotChange("what", "replaced", "fair", "unfair")


def sourced(before: tuple[Source, ...], after: tuple[Source, ...], slot: SlotChange = SWAP) -> Change:
    old, new = diffs.fact("So it is.", sources=before), diffs.fact("So it is.", sources=after)
    return diffs.change("changed", old=(old,), new=(new,), slots=(slot,))


ANONYMOUS = [
    (sourced((POLICE,), (UNNAMED,)), True),
    (sourced((POLICE, UNNAMED), (UNNAMED,)), True),
    (sourced((POLICE,), (MAYOR,)), False),
    (sourced((POLICE,), (UNNAMED, MAYOR)), False),
    (sourced((UNNAMED,), (UNNAMED,)), False),
    (sourced((POLICE,), ()), False),
    (sourced((POLICE,), (UNNAMED,), replace(SWAP, nature="attribution removed")), False),
    (sourced((POLICE,), (UNNAMED,), replace(SWAP, slot="who")), False),
]


@pytest.mark.parametrize(("change", "fires"), ANONYMOUS)
def test_only_a_name_that_gave_way_to_none_made_a_source_anonymous(change: Change, fires: bool) -> None:
    """Another name, a name beside, or no source at all is something else."""
    assert RULES["source-made-anonymous"](change) is fires


def quoted(kind: str, slot: SlotChange, *, whole: bool = False, words: str = "fair") -> Change:
    fact = diffs.fact("He called it fair.", quoted=(diffs.span(words),), kind="quote" if whole else "event")
    return diffs.change(kind, old=(fact,), new=(fact,), slots=(slot,))


QUOTED = [
    (quoted("changed", QUOTE), True),
    (quoted("changed", QUOTE, words="most fair of all"), True),
    (quoted("changed", QUOTE, words="just"), False),
    (quoted("changed", replace(QUOTE, slot="who")), False),
    (quoted("changed", replace(QUOTE, old=None)), False),
    (quoted("changed", SWAP, whole=True), True),
    (quoted("retracted", QUOTE, whole=True), False),
]


@pytest.mark.parametrize(("change", "fires"), QUOTED)
def test_only_words_inside_the_marks_alter_a_quotation(change: Change, fires: bool) -> None:
    """Words beside the marks and quotations that are gone are no altered quotations."""
    assert RULES["quotation-altered"](change) is fires


TAKEN_BACK = ("replaced", "removed", "generalised", "attribution removed", "attribution replaced",
              "certainty raised", "certainty lowered")  # fmt: skip


@pytest.mark.parametrize("nature", TAKEN_BACK)
def test_what_was_said_and_is_no_more_is_a_silent_correction(nature: str) -> None:
    """Each nature that alters or takes back; not where a notice speaks of it or the other version breaks off."""
    change = diffs.change("changed", slots=(SlotChange("what", nature, "a", "b"),))
    assert RULES["silent-correction"](change)
    assert not RULES["silent-correction"](replace(change, acknowledged=True))
    assert not RULES["silent-correction"](replace(change, beyond=True))


@pytest.mark.parametrize("nature", ["added", "refined", "attribution added", "renamed"])
def test_what_is_only_said_more_exactly_is_none(nature: str) -> None:
    """Nothing that stood there was taken back."""
    assert not RULES["silent-correction"](
        diffs.change("changed", slots=(SlotChange("what", nature, "a", "b"),))
    )


@pytest.mark.parametrize(
    ("kind", "fires"), [("contradicted", True), ("retracted", True), ("reworded", False)]
)
def test_whole_claims_can_be_taken_back(kind: str, fires: bool) -> None:
    """A claim denied or gone; other words alone are no correction."""
    assert RULES["silent-correction"](diffs.change(kind)) is fires


def test_a_headline_counts_on_either_side() -> None:
    """A number that moved out of the headline stood in it."""
    number = SlotChange("quantities", "replaced", "12", "21")
    title, body = diffs.fact("12 left.", section="title"), diffs.fact("21 left.")
    for old, new, fires in ((title, body, True), (body, title, True), (body, body, False)):
        change = diffs.change("changed", old=(old,), new=(new,), slots=(number,))
        assert RULES["number-in-headline"](change) is fires
