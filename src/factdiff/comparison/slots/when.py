"""When: times by value, whatever the words; a time inside the other is more exact."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.extents import extent, within
from factdiff.comparison.matching import match
from factdiff.comparison.pair import Finding, Pair, Verdict, finding, said
from factdiff.comparison.signature import moment
from factdiff.comparison.views import Passage
from factdiff.model.fact import Fact, Moment

_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
_RANKS = {"same": 0, "refined": 1, "generalised": 1, "compatible": 2}


def compare(pair: Pair) -> Verdict:
    """The differences between the times of two facts, those of their reports among them."""
    own = _compared(pair, pair.old.when, pair.new.when)
    reports = _compared(pair, _reported(pair.old), _reported(pair.new))
    kept = tuple(found for found in reports.findings if found.change.nature not in ("added", "removed"))
    return Verdict(own.findings + kept, own.tolerated + reports.tolerated)


def _reported(fact: Fact) -> tuple[Moment, ...]:
    return tuple(entry for link in fact.source for entry in link.when)


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
    for end in ("/..", "../"):
        if end in old and end in new:
            # "From Monday on" holds "from Tuesday on" as a set of minutes, yet the day was replaced.
            return _by_extent(old.replace(end, ""), new.replace(end, ""))
    before, after = extent(old), extent(new)
    if before and after:
        if before == after:
            return "same"
        if within(after, before):
            return "refined"
        return "generalised" if within(before, after) else "replaced"
    if old in _VAGUE or new in _VAGUE:
        return (
            "replaced" if old in _VAGUE and new in _VAGUE else "refined" if old in _VAGUE else "generalised"
        )
    return "replaced"


def _like(old: Moment, new: Moment) -> bool:
    """Whether two times were put in the same words."""
    return words.words(old.span.text) == words.words(new.span.text)


def _compared(pair: Pair, olds: tuple[Moment, ...], news: tuple[Moment, ...]) -> Verdict:
    matched, gone, come = match(olds, news, lambda old, new: _RANKS.get(relation(old, new)))
    findings = [found for old, new in matched if (found := _graded(pair, old, new))]
    lost = [
        m for m in gone if _real(pair, m, None) and not _kept(pair, m, pair.new_sentence, pair.beside_new)
    ]
    won = [m for m in come if _real(pair, None, m) and not _kept(pair, m, pair.old_sentence, pair.beside_old)]
    both = min(len(lost), len(won))
    findings += [_found("replaced", old, new) for old, new in zip(lost, won, strict=False)]
    findings += [_found("removed", old, None) for old in lost[both:]]
    findings += [_found("added", None, new) for new in won[both:]]
    passed = [f"{o.span.text} and {n.span.text}" for o, n in matched if moment(o) != moment(n)]
    passed += [m.span.text for m in (*gone, *come) if m not in lost and m not in won]
    return Verdict(tuple(findings), tuple(f"{text}: no other time" for text in passed))


def _graded(pair: Pair, old: Moment, new: Moment) -> Finding | None:
    nature = relation(old, new)
    if nature in ("same", "compatible") or not _edited(pair, old, new):
        return None
    return _found(nature, old, new)


def _edited(pair: Pair, old: Moment, new: Moment) -> bool:
    return pair.redated or pair.edit.touches((old.span,), (new.span,))


def _real(pair: Pair, old: Moment | None, new: Moment | None) -> bool:
    """Whether a lone time was edited in, and is no other reading of words that both sentences have."""
    return pair.redated or pair.edit.touches((old.span,) if old else (), (new.span,) if new else ())


def _kept(pair: Pair, lone: Moment, sentence: Passage, facts: tuple[Fact, ...]) -> bool:
    """Whether the other sentence has this time, in another fact or in words that were not read as one."""
    if not pair.redated and said(lone.span.text, sentence):
        return True
    times = [m for fact in facts for m in (*fact.when, *_reported(fact))]
    return any(relation(lone, other) == "same" for other in times)


def _found(nature: str, old: Moment | None, new: Moment | None) -> Finding:
    shown = (f"{m.value or m.offset or m.span.text}" if m else "nothing" for m in (old, new))
    value = (new.value or new.offset or words.fold(new.span.text)) if new else ""
    texts = [moment.span.text if moment else None for moment in (old, new)]
    return finding("when", nature, texts[0], texts[1], " → ".join(shown), value=value)
