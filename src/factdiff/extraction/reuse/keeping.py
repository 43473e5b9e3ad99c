"""What passages yielded, kept with their paragraphs, and used again under the same circumstances."""

from __future__ import annotations

from dataclasses import replace

from factdiff.analysis import Passage
from factdiff.extraction.finish.factset import salience
from factdiff.extraction.finish.harvest import Harvest, Story
from factdiff.extraction.reuse.circumstances import Circumstances
from factdiff.extraction.reuse.conditions import Conditions, conditions, hold
from factdiff.extraction.reuse.legacy import Legacy, inherit, legacy
from factdiff.extraction.reuse.moving import Relocation
from factdiff.values import dataclass

#: What a paragraph yielded is kept in so many surroundings, the latest ones.
_SURROUNDINGS = 3


@dataclass(frozen=True, slots=True, eq=False)
class KeptHarvest:
    """A harvest with what it rests on and what it leaves."""

    harvest: Harvest
    rests: Conditions
    leaves: Legacy


def kept(harvest: Harvest, before: Circumstances, story: Story) -> Harvest:
    """Keep what a passage has yielded, unless that hangs on what only later passages tell."""
    if before.key is not None and not story.conversation.waiting:
        rests = conditions(before, story)
        leaves = legacy(before, story)
        if rests is not None and leaves is not None:
            _keep(KeptHarvest(harvest, rests, leaves), before)
    return harvest


def _keep(made: KeptHarvest, before: Circumstances) -> None:
    store = before.passage.asked.setdefault(kept, {})
    store.pop(before.key, None)
    store[before.key] = made
    while len(store) > _SURROUNDINGS:
        store.pop(next(iter(store)))


def again(before: Circumstances, story: Story) -> Harvest | None:
    """What a passage yielded under the same circumstances, with the story as it leaves it."""
    found: KeptHarvest | None = before.passage.asked.get(kept, {}).get(before.key)
    if found is None or found.harvest.facts is None or not hold(found.rests, before, story):
        return None
    moved = _relocation(found, before)
    inherit(found.leaves, before, moved, story)
    if moved.nowhere and _where_it_was(found.harvest, before, story):
        _keep(found, before)
        return found.harvest
    harvest = _moved(found.harvest, before.passage, moved, story)
    speaker = None if found.leaves.speaker is None else moved.sources(found.leaves.speaker)
    rests = replace(found.rests, entities=before.numbered.entities())
    _keep(KeptHarvest(harvest, rests, replace(found.leaves, speaker=speaker)), before)
    return harvest


def _where_it_was(then: Harvest, before: Circumstances, story: Story) -> bool:
    """Whether it is the very same passage, on the same lines of its file: then all that it yielded is the same, too."""
    if then.passage is not before.passage or then.correction is not None:
        return False
    places = [fact.evidence for fact in (then.facts or ())[:1]]
    return all(story.document.locate(at.span.start) == (at.line, at.column) for at in places)


def _relocation(found: KeptHarvest, before: Circumstances) -> Relocation:
    then, now = found.harvest.passage, before.passage
    ids = zip(found.rests.entities, before.numbered.entities(), strict=True)
    return Relocation(
        now.paragraph.start - then.paragraph.start,
        now.index - then.index,
        _first(now) - _first(then),
        {old: new for old, new in ids if old != new},
    )


def _first(passage: Passage) -> int:
    return passage.sentences[0].index if passage.sentences else 0


def _moved(then: Harvest, now: Passage, moved: Relocation, story: Story) -> Harvest:
    section, index = now.paragraph.section, now.index
    facts = (
        moved.fact(fact, story.document, salience(draft, section, index))
        for draft, fact in zip(then.drafts, then.facts or (), strict=True)
    )
    coverage, correction = list(map(moved.coverage, then.coverage)), moved.correction(then.correction)
    return Harvest(now, then.drafts, coverage, correction, tuple(facts))
