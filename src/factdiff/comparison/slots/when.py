"""When: times by value, whatever the words; a time inside the other is more exact."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.extents import Extent, extent, within
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.languages.spelling import fold
from factdiff.model.fact import Moment

_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")


def judge(old: Moment | None, new: Moment | None) -> Difference | None:
    """How the new time stands to the old one; nothing where both are one time."""
    if old is None or new is None:
        return _found("added" if new else "removed", old, new)
    nature = relation(old, new)
    return None if nature in ("same", "compatible") else _found(nature, old, new)


def relation(old: Moment, new: Moment) -> str:
    """How the new time stands to the old one: same, refined, generalised, compatible or replaced."""
    if old.value is not None and new.value is not None:
        return "same" if old.value == new.value else _by_extent(old.value, new.value)
    if old.offset and new.offset:
        return "same" if old.offset == new.offset else "replaced"
    if (old.value is None) == (new.value is None) or _like(old, new):
        return "same" if _like(old, new) else "compatible"
    return "refined" if old.value is None else "generalised"


def _by_extent(old: str, new: str) -> str:
    if _ends(old) and _ends(new):
        return "replaced"
    for end in ("/..", "../"):
        if end in old and end in new:
            # "From Monday on" holds "from Tuesday on" as a set of minutes, yet the day was replaced.
            return _by_extent(old.replace(end, ""), new.replace(end, ""))
    before, after = extent(old), extent(new)
    if before and after:
        return _within(before, after)
    if old in _VAGUE and new not in _VAGUE:
        return "refined"
    return "generalised" if new in _VAGUE and old not in _VAGUE else "replaced"


def _within(before: Extent, after: Extent) -> str:
    if before == after:
        return "same"
    if within(after, before):
        return "refined"
    return "generalised" if within(before, after) else "replaced"


def _ends(value: str) -> bool:
    """Whether a value is a stretch of time with both ends."""
    first, _, last = value.partition("/")
    return first not in ("", "..") and last not in ("", "..")


def _like(old: Moment, new: Moment) -> bool:
    """Whether two times were put in the same words."""
    return words.words(old.span.text) == words.words(new.span.text)


def _found(nature: str, old: Moment | None, new: Moment | None) -> Difference:
    shown = (f"{m.value or m.offset or m.span.text}" if m else "nothing" for m in (old, new))
    value = (new.value or new.offset or fold(new.span.text)) if new else ""
    texts = [moment.span.text if moment else None for moment in (old, new)]
    return finding("when", nature, texts[0], texts[1], " → ".join(shown), value=value)
