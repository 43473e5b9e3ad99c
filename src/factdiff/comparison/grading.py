"""How grave a change is: the table that a policy can build on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from factdiff.comparison import words
from factdiff.model.change import SEVERITIES, SlotChange
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON

_PROMINENT = frozenset({"title", "lede"})

#: By kind, where no slot decides.
KINDS = {"contradicted": "critical", "added": "minor", "reworded": "info", "unchanged": "info"}

#: By slot and nature, then by nature alone; what neither names is major.
SLOTS = {
    ("who", "replaced"): "critical",
    ("polarity", "replaced"): "critical",
    ("tense", "replaced"): "minor",
}
NATURES = {
    "refined": "minor",
    "generalised": "minor",
    "renamed": "minor",
    "added": "minor",
    "removed": "minor",
    "attribution added": "minor",
}


def _described(change: SlotChange, sides: tuple[tuple[Fact, ...], ...]) -> bool:
    """Whether a participant is described and not named: who that is nobody knows for sure."""
    if not change.old or not change.new:
        return False
    if all(_nobody(text, side) for text, side in zip((change.old, change.new), sides, strict=True)):
        return True
    return not (_named(change.old) and _named(change.new)) or _headed(change.old) != _headed(change.new)


def _named(text: str) -> bool:
    return any(word[:1].isupper() for word in text.split()[1:]) or text.istitle()


def _nobody(text: str, side: tuple[Fact, ...]) -> bool:
    """Whether one word that opens a sentence names none whom the article knows: "Officers"."""
    found = [entry for fact in side for entry in fact.who if entry.span.text == text]
    opens = all(
        entry.span.start == fact.evidence.span.start for fact in side for entry in fact.who if entry in found
    )
    return bool(found) and opens and " " not in text and all(entry.entity is None for entry in found)


def _headed(text: str) -> bool:
    """Whether a name is what a text opens with, its article apart, or what follows a title at once."""
    parts = [part for piece in text.split() for part in words.parts(piece)]
    while parts[1:] and _little(parts[0]):
        parts = parts[1:]
    if not parts:
        return False
    opens = parts[0][:1].isupper() and not any(part.islower() for part in parts[1:2])
    titled = any(
        part[:1].isupper() and before.islower() and not _little(before) for before, part in pairwise(parts)
    )
    return opens or titled


def _little(part: str) -> bool:
    """Whether a word is too short to be a title: an article, a preposition."""
    return part.islower() and not words.carries(part)


def severity(kind: str, old: tuple[Fact, ...], new: tuple[Fact, ...], slots: Iterable[SlotChange]) -> str:
    """The gravest of a change's parts, one step lower where its facts were read less surely."""
    own = _own(kind, old, new, slots)
    if not doubtful(old, new):
        return own
    return SEVERITIES[min(SEVERITIES.index(own) + 1, len(SEVERITIES) - 1)]


def least(level: str) -> str:
    """A level that is minor at most."""
    return max(level, "minor", key=SEVERITIES.index)


def doubtful(*sides: tuple[Fact, ...]) -> bool:
    """Whether no fact of a side was read surely: a change is no surer than both its sides."""
    return any(max(fact.confidence for fact in side) < COMPARISON.doubtful for side in sides if side)


def _own(kind: str, old: tuple[Fact, ...], new: tuple[Fact, ...], slots: Iterable[SlotChange]) -> str:
    if kind == "changed":
        return min(
            ("minor" if _come_true(slot, old, new) else _slot(slot, old, new) for slot in slots),
            key=SEVERITIES.index,
        )
    if kind == "retracted":
        grave = any(fact.salience >= COMPARISON.high_salience or fact.section in _PROMINENT for fact in old)
        return "major" if grave else "minor"
    return KINDS[kind]


def _come_true(change: SlotChange, old: tuple[Fact, ...], new: tuple[Fact, ...]) -> bool:
    """Whether what was to come has come, as time does by itself between two versions."""
    if change.slot != "modality" or not change.old or not change.new:
        return False
    marks = [set(text.split(", ")) - {"asserted"} for text in (change.old, change.new)]
    future = any(fact.tense == "future" for fact in old) and all(fact.tense != "future" for fact in new)
    return marks[0] - marks[1] == {"planned"} and not marks[1] - marks[0] and (future or bool(marks[1]))


def _put_anew(change: SlotChange, old: tuple[Fact, ...], new: tuple[Fact, ...]) -> bool:
    """Whether a whole claim was written anew: the values that it changed are slots of their own."""
    if not change.old or not change.new or not old or not new:
        return False
    texts = [side[0].evidence.span.text for side in (old, new)]
    before, after = map(words.content, texts)
    whole = [words.words(change.old), words.words(change.new)] == [words.words(text) for text in texts]
    headline = all(fact.section == "title" for fact in (old[0], new[0]))
    share = COMPARISON.recast_whole if whole or headline else COMPARISON.recast
    least_words = COMPARISON.headline_anew if headline else COMPARISON.put_anew
    return min(len(before), len(after)) >= least_words and words.overlap(before, after) < share


def _vouches_himself(change: SlotChange, old: tuple[Fact, ...], new: tuple[Fact, ...]) -> bool:
    """Whether who merely said it does now himself what he spoke of: "the mayor says she will resign", "the mayor resigns"."""
    own = words.content(change.old or "")
    plain = all(link.verb_class == "said" for fact in old for link in fact.source)
    return plain and any(own and own == words.content(entry.name) for fact in new for entry in fact.who)


def _slot(change: SlotChange, old: tuple[Fact, ...], new: tuple[Fact, ...]) -> str:
    if change.light:
        return "minor"
    if (change.slot, change.nature) == ("quantities", "replaced") and any(
        f.section in _PROMINENT for f in old + new
    ):
        return "critical"
    if (change.slot, change.nature) == ("who", "replaced") and _described(change, (old, new)):
        return "major"
    if (change.slot, change.nature) == ("what", "replaced") and _put_anew(change, old, new):
        return "minor"
    if change.nature == "attribution removed" and _vouches_himself(change, old, new):
        return "minor"
    return SLOTS.get((change.slot, change.nature)) or NATURES.get(change.nature, "major")
