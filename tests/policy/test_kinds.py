"""The table of kinds is whole and agrees with how the comparison grades."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factdiff.model.change import SEVERITIES, SlotChange
from factdiff.policy.kinds import KINDS, describe, of_slot
from factdiff.policy.rules import RULES

PAGE = Path(__file__).parents[2] / "docs" / "policy.md"


def test_every_kind_is_described() -> None:
    """Sorted, with a severity, a sentence and advice."""
    assert list(KINDS) == sorted(KINDS)
    for identity, kind in KINDS.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", identity)
        assert kind.severity in SEVERITIES
        assert kind.summary.endswith(".")
        assert kind.detail.endswith(".")


@pytest.mark.parametrize(
    ("slot", "nature", "identity", "severity"),
    [
        ("quantities", "replaced", "quantities-replaced", "major"),
        ("source", "attribution removed", "source-attribution-removed", "major"),
        ("modality", "certainty raised", "modality-certainty-raised", "major"),
        ("who", "renamed", "who-renamed", "minor"),
    ],
)
def test_slots_and_natures_make_kinds(slot: str, nature: str, identity: str, severity: str) -> None:
    """An id is slot and nature; its severity is the comparison's own."""
    assert of_slot(SlotChange(slot, nature, None, None)) == identity
    assert KINDS[identity].severity == severity


def test_an_unknown_kind_describes_itself() -> None:
    """A comparison made elsewhere may have slots that the table has not."""
    assert describe("mood-swung").id == "mood-swung"


def test_the_page_names_every_kind_and_rule() -> None:
    """docs/policy.md is complete and says the severities that hold."""
    text = PAGE.read_text("utf-8")
    missing = [kind.id for kind in KINDS.values() if f"| `{kind.id}` | {kind.severity} |" not in text]
    assert not missing
    assert not [rule for rule in RULES if f"| `{rule}` |" not in text]
