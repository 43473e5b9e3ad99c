"""Comparing two articles says what comparing their extracted facts says, whatever kind of file they are."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from factdiff import api, codec, codec_diff, comparison, verification
from factdiff.model.change import Diff
from factdiff.model.factset import FactSet

STORIES = sorted((Path(__file__).parents[2] / "fixtures" / "stories").iterdir())


def stored(facts: FactSet) -> FactSet:
    """The facts as another run reads them from the file that this one wrote."""
    return verification.trusted(codec.from_json(codec.to_json(facts), "a"), "a")


def told(diff: Diff) -> bytes:
    return orjson.dumps(codec_diff.diff_data(diff))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_a_comparison_of_files_of_facts_is_that_of_the_articles(story: Path) -> None:
    """Every byte of it: changes, reasons, counts."""
    old, new = (api.extract(next(story.glob(f"{side}.*")), date="2024-05-14") for side in ("old", "new"))
    whole = told(comparison.compare(old, new))
    assert whole == told(comparison.compare(stored(old), stored(new)))
    assert whole == told(comparison.compare(old, stored(new)))
