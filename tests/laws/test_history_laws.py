"""Laws of the timeline, over generated histories: it says what the comparisons say, and no more."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.comparison import compare
from factdiff.history import Weaver
from factdiff.model.change import Change
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.model.timeline import Lineage, Timeline
from tests.laws.test_comparison_laws import article, render, sentence


@st.composite
def histories(draw: st.DrawFn) -> list[FactSet]:
    """An article and its later versions, each made from the one before by dropping, adding and editing."""
    lines = draw(article)
    found = [render(lines)]
    for _ in range(draw(st.integers(1, 3))):
        lines = [draw(st.sampled_from([one, one, (*one[:5], *draw(sentence)[5:])])) for one in lines]
        lines = lines[draw(st.integers(0, 1)) :] + draw(st.lists(sentence, max_size=1))
        found.append(render(lines))
    return found


def told(sets: list[FactSet]) -> Timeline:
    weaver = Weaver()
    for number, one in enumerate(sets, 1):
        weaver.add(one, f"v{number}", one.article.published)
    return weaver.timeline()


def outcome(change: Change) -> tuple[object, ...]:
    """A change without its facts, which a reader tells by their words."""
    old, new = (tuple(fact.claim for fact in side) for side in (change.old, change.new))
    return change.kind, change.severity, change.moved, change.slots, change.fingerprint, old, new


@settings(max_examples=60, deadline=None)
@given(histories())
def test_a_log_says_what_the_comparisons_say(sets: list[FactSet]) -> None:
    """Each step holds exactly the changes of its two versions, and every change of substance is an event."""
    timeline = told(sets)
    events = [event for lineage in timeline.lineages for event in lineage.events]
    assert len(timeline.steps) == len(sets) - 1
    for step, old, new in zip(timeline.steps, sets[:-1], sets[1:], strict=True):
        diff = compare(old, new)
        seen = [change for change in diff.changes if change.kind != "unchanged" or change.moved]
        assert [outcome(change) for change in step.changes] == [outcome(change) for change in seen]
        assert step.unchanged == len(diff.changes) - len(seen)
        happened = {id(event.change) for event in events if event.version == step.new}
        substance = [change for change in step.changes if change.kind not in ("unchanged", "reworded")]
        assert all(id(change) in happened for change in substance)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_every_fact_of_the_last_version_has_one_lineage(sets: list[FactSet]) -> None:
    """No fact is lost, none is told twice, and a claim that is gone ends with its being dropped or merged."""
    timeline = told(sets)
    alive = [fact for lineage in timeline.lineages if lineage.alive for fact in lineage.facts]
    assert sorted(map(id, alive)) == sorted(map(id, sets[-1].facts))
    for lineage in timeline.lineages:
        if not lineage.alive:
            assert lineage.events[-1].kind in ("dropped", "merged")
            assert lineage.last < len(sets)
    assert len({lineage.id for lineage in timeline.lineages}) == len(timeline.lineages)


def origin(sets: list[FactSet], fact: Fact) -> int:
    """The version in which a fact of the last one has no counterpart before it, by the comparisons alone."""
    number = len(sets)
    held = {id(fact)}
    while number > 1:
        diff = compare(sets[number - 2], sets[number - 1])
        holders = [change for change in diff.changes if held & {id(one) for one in change.new}]
        held = {id(one) for change in holders for one in change.old}
        if not held:
            break
        number -= 1
    return number


@settings(max_examples=40, deadline=None)
@given(histories())
def test_blame_names_a_version_that_has_it_after_one_that_has_not(sets: list[FactSet]) -> None:
    """The version that introduced a fact, or brought it back, is where going back through comparisons ends."""
    for lineage in told(sets).lineages:
        if lineage.alive:
            begun = [event.version for event in lineage.events if event.kind in ("introduced", "returned")]
            assert all(origin(sets, fact) <= begun[-1] for fact in lineage.facts)
            assert min(origin(sets, fact) for fact in lineage.facts) >= lineage.first
            for source in (False, True):
                assert _was_edited(lineage, source=source)


def _was_edited(lineage: Lineage, *, source: bool) -> bool:
    """The version blamed for a value or a source introduced the claim, or changed it there."""
    number = lineage.latest(source=source)
    events = [event for event in lineage.events if event.version == number]
    slots = {slot.slot for event in events if event.change for slot in event.change.slots}
    if any(event.kind in ("introduced", "returned") for event in events):
        return True
    return "source" in slots if source else bool(slots - {"source"})


@settings(max_examples=30, deadline=None)
@given(article)
def test_a_version_that_is_repeated_changes_nothing(lines: list[tuple[str, ...]]) -> None:
    """The same text again is told as a copy, without a single event."""
    timeline = told([render(lines), render(lines), render(lines)])
    assert all(event.version == 1 for lineage in timeline.lineages for event in lineage.events)
    assert [version.copy_of for version in timeline.versions] == [None, 1, 2]
    assert not timeline.changed
