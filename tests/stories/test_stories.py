"""Every story in ``fixtures/stories``: two versions of an article and what a reader would say changed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from factdiff.cli.diff import Input, factset
from factdiff.comparison import compare
from factdiff.model.change import Change, Diff
from factdiff.rendering.view import is_substance

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
NAMES = sorted(path.name for path in STORIES.iterdir())
NOTHING_ELSE = "nothing else"


@dataclass(frozen=True, slots=True)
class Story:
    """A folder with its expectations, the texts of both versions by side, and the comparison."""

    folder: Path
    told: dict[str, Any]
    texts: dict[str, str]
    diff: Diff


def told(name: str) -> Story:
    """A story with its versions compared, by the way that the command goes."""
    folder = STORIES / name
    plan = tomllib.loads((folder / "story.toml").read_text("utf-8"))
    sets = {
        side: factset(Input(str(folder / plan[side]), plan.get(f"{side}_date", plan.get("date")), None, ""))
        for side in ("old", "new")
    }
    texts = {side: one.article.text for side, one in sets.items()}
    return Story(folder, plan, texts, compare(sets["old"], sets["new"], old_name="old", new_name="new"))


@pytest.fixture(scope="module")
def stories() -> dict[str, Story]:
    """All stories, compared once."""
    return {name: told(name) for name in NAMES}


def evidence(change: Change, side: str) -> str:
    """The passages of one side of a change, spaces made plain."""
    facts = change.old if side == "old" else change.new
    return " ".join(" ".join(fact.evidence.span.text.split()) for fact in facts)


def touches(story: Story, change: Change, side: str, words: str) -> bool:
    """Whether a side of a change rests on some words of the article, wherever they occur."""
    facts = change.old if side == "old" else change.new
    spans = [found.span() for found in re.finditer(re.escape(words), story.texts[side])]
    return any(
        fact.evidence.span.start < end and start < fact.evidence.span.end
        for fact in facts
        for start, end in spans
    )


def meets(story: Story, change: Change, expected: dict[str, Any]) -> bool:
    """Whether a change is the expected one: kind, words, slot, nature, delta, acknowledged."""
    if change.kind != expected["kind"] or change.acknowledged != expected.get(
        "acknowledged", change.acknowledged
    ):
        return False
    if not all(touches(story, change, side, expected[side]) for side in ("old", "new") if side in expected):
        return False
    if "slot" not in expected:
        return True
    return any(
        (slot.slot, slot.nature) == (expected["slot"], expected["nature"])
        and ("delta" not in expected or slot.delta == expected["delta"])
        for slot in change.slots
    )


def unmet(story: Story) -> Iterator[str]:
    """The names of the expectations that the comparison does not meet."""
    expected = story.told.get("expected", [])
    for wanted in expected:
        if not any(meets(story, change, wanted) for change in story.diff.changes):
            yield wanted["name"]
    if any(noise(story)):
        yield NOTHING_ELSE


def noise(story: Story) -> Iterator[Change]:
    """The changes of substance that touch no expected edit."""
    edits = [
        (side, want[side])
        for want in story.told.get("expected", [])
        for side in ("old", "new")
        if side in want
    ]
    edits += [(side, words) for words in story.told["allow"] for side in ("old", "new")]
    for change in filter(is_substance, story.diff.changes):
        if not any(touches(story, change, side, words) for side, words in edits):
            yield change


def lines(diff: Diff) -> str:
    """The golden: a line for each change, what did not change only counted."""
    told = [_line(change) for change in diff.changes if change.kind != "unchanged" or change.moved]
    told += [f"notice without a change: {n.correction.span.text}" for n in diff.notices if not n.changes]
    told += [f"unread {item.side}: {' '.join(item.text.split())}" for item in diff.unread]
    calm = sum(change.kind == "unchanged" and not change.moved for change in diff.changes)
    return "\n".join([*told, f"unchanged: {calm}"]) + "\n"


def _line(change: Change) -> str:
    flags = [name for name, on in (("acknowledged", change.acknowledged), ("moved", change.moved)) if on]
    head = " ".join((change.kind, change.severity, *flags))
    slots = "; ".join(f"{s.slot} {s.nature}: {s.old or '–'} → {s.new or '–'}" for s in change.slots)
    if slots:
        return f"{head} | {slots} | {evidence(change, 'new')}"
    return f"{head} | {evidence(change, 'old') or '–'} → {evidence(change, 'new') or '–'}"


@pytest.mark.parametrize("name", NAMES)
def test_the_comparison_tells_the_story(name: str, stories: dict[str, Story]) -> None:
    """Expectations fail exactly where the story lists a known gap, and nothing else is reported."""
    story = stories[name]
    gaps = {gap["name"] for gap in story.told.get("known_gaps", [])}
    assert set(unmet(story)) == gaps, lines(story.diff)


@pytest.mark.parametrize("name", NAMES)
def test_the_golden_is_up_to_date(
    name: str, stories: dict[str, Story], request: pytest.FixtureRequest
) -> None:
    """``expected.txt`` is what the comparison says; ``pytest --update`` writes it anew."""
    golden = stories[name].folder / "expected.txt"
    text = lines(stories[name].diff)
    if request.config.getoption("--update"):
        golden.write_text(text, encoding="utf-8")
    assert golden.read_text("utf-8") == text


@pytest.mark.parametrize("name", NAMES)
def test_known_gaps_are_named_and_explained(name: str, stories: dict[str, Story]) -> None:
    """A gap names an expectation of its story and says why it is open."""
    told = stories[name].told
    known = {NOTHING_ELSE, *(wanted["name"] for wanted in told.get("expected", []))}
    for gap in told.get("known_gaps", []):
        assert gap["name"] in known
        assert gap["reason"]
