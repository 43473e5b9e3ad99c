"""Who: participants by name, aliases and spelling; members that came or went; who took whose place."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.matching import match
from factdiff.comparison.names import GENERALISED, REFINED, RENAMED
from factdiff.comparison.pair import SAME, Finding, Pair, Verdict, alike, bare, finding, reference, said
from factdiff.comparison.slots.predication import surface
from factdiff.comparison.slots.what import other_predication
from factdiff.model.fact import Participant

_RANKS = {"same": 0, RENAMED: 1, REFINED: 2, GENERALISED: 2}


def compare(pair: Pair) -> Verdict:
    """The differences between the participants of two facts."""
    if other_predication(pair):
        return Verdict(tolerated=("two predications of one sentence",))
    matched, gone, come = match(pair.old.who, pair.new.who, lambda o, n: _RANKS.get(_relation(pair, o, n)))
    verdicts = [_matched(pair, old, new) for old, new in matched]
    described, gone, come = match(gone, come, lambda o, n: _described(pair, o, n))
    verdicts += [Verdict((_redescribed(old, new),)) for old, new in described]
    gone, come, passed = _leftover(pair, gone, come)
    both = min(len(gone), len(come))
    verdicts += [_replaced(pair, old, new) for old, new in zip(gone, come, strict=False)]
    verdicts += [_lone(pair, old, None) for old in gone[both:]]
    verdicts += [_lone(pair, None, new) for new in come[both:]]
    return Verdict(
        tuple(found for verdict in verdicts for found in verdict.findings),
        tuple(text for verdict in verdicts for text in verdict.tolerated) + passed,
    )


def _relation(pair: Pair, old: Participant, new: Participant) -> str:
    if words.words(old.span.text) == words.words(new.span.text):
        return "same"
    before, after = bare(old.name, old.span, pair.old), bare(new.name, new.span, pair.new)
    return pair.names.relation(before, after)


def _matched(pair: Pair, old: Participant, new: Participant) -> Verdict:
    relation = _relation(pair, old, new)
    if relation == "same":
        return alike(pair, old.name, new.name)
    if not pair.edit.touches((old.span,), (new.span,)):
        return Verdict(tolerated=(f"{old.name} and {new.name}: same words in the sentence",))
    if relation != RENAMED and _said(pair, old, old=True) and _said(pair, new, old=False):
        return Verdict(tolerated=(f"{old.name} and {new.name}: both sentences say all of it",))
    if relation != RENAMED and (_proper(pair, old) or _proper(pair, new)):
        return Verdict(tolerated=(f"{old.name} and {new.name}: one name in two lengths",))
    return Verdict((_found(relation, old, new, f"{old.name} → {new.name}"),))


def _described(pair: Pair, old: Participant, new: Participant) -> float | None:
    """Whether both are the same name with another description: "the Socialist deputy Ann Roy"."""
    before, after = words.content(old.name), words.content(new.name)
    shared = before & after & pair.old_sentence.capitals & pair.new_sentence.capitals
    gone, come = words.missing(before, after), words.missing(after, before)
    if not shared or not gone or not come or (gone | come) & (_capitals(old.name) | _capitals(new.name)):
        return None
    return 1 - words.overlap(before, after) if pair.edit.touches((old.span,), (new.span,)) else None


def _capitals(name: str) -> frozenset[str]:
    return frozenset(word for part in name.split() if part[:1].isupper() for word in words.words(part))


def _redescribed(old: Participant, new: Participant) -> Finding:
    return finding(
        "what", "replaced", old.name, new.name, f"{old.name} → {new.name}: one name, described otherwise"
    )


def _found(nature: str, old: Participant | None, new: Participant | None, reason: str) -> Finding:
    return finding("who", nature, old.name if old else None, new.name if new else None, reason)


def _proper(pair: Pair, entry: Participant) -> bool:
    """Whether a participant is named rather than described."""
    return entry.entity is not None or pair.names.proper(entry.name)


def _leftover(
    pair: Pair, gone: list[Participant], come: list[Participant]
) -> tuple[list[Participant], list[Participant], tuple[str, ...]]:
    """Participants that the other sentence does not speak of at all; the rest changed its role at most."""
    if _swapped(pair, gone, come):
        return gone, come, ()
    open_old, open_new = bool(gone) or not pair.old.who, bool(come) or not pair.new.who
    lost = [e for e in gone if not (_said(pair, e, old=True) or (open_new and pair.near_new(e.name)))]
    won = [e for e in come if not (_said(pair, e, old=False) or (open_old and pair.near_old(e.name)))]
    passed = [e.name for e in gone if e not in lost] + [e.name for e in come if e not in won]
    return lost, won, tuple(f"{name}: in both sentences" for name in passed)


def _said(pair: Pair, entry: Participant, *, old: bool) -> bool:
    """Whether the other sentence says a participant's name, numbers aside, or has the very same words."""
    name = bare(entry.name, entry.span, pair.old if old else pair.new)
    sentence = pair.new_sentence if old else pair.old_sentence
    known = pair.still_said(name) if old else pair.said_before(name)
    return known or (bool(words.content(entry.span.text)) and said(entry.span.text, sentence))


def _swapped(pair: Pair, gone: list[Participant], come: list[Participant]) -> bool:
    """Whether doer and done-to changed places under the very same verb form."""
    if len(gone) != 1 or len(come) != 1 or pair.edit.same or surface(pair.old) != surface(pair.new):
        return False
    before = any(pair.names.same(a.name, come[0].name) for a in pair.old.what.arguments)
    return before and any(pair.names.same(gone[0].name, a.name) for a in pair.new.what.arguments)


def _replaced(pair: Pair, old: Participant, new: Participant) -> Verdict:
    if not pair.edit.touches((old.span,), (new.span,)):
        return Verdict(tolerated=(f"{old.name} and {new.name}: only resolved differently",))
    if _inferred(pair, old, new):
        return Verdict(tolerated=(f"{old.name} and {new.name}: one of them was only referred to",))
    named_before, named_after = _proper(pair, old), _proper(pair, new)
    if named_before == named_after:
        return Verdict((_found("replaced", old, new, f"{old.name} is not {new.name}"),))
    nature = REFINED if named_after else GENERALISED
    return Verdict((_found(nature, old, new, f"{old.name} → {new.name}: named on one side only"),))


def _inferred(pair: Pair, old: Participant, new: Participant) -> bool:
    """Whether a pronoun or an epithet stands on one side, which can mean what the other side says."""
    if reference(old, pair.capitals) and reference(new, pair.capitals):
        return True
    return any(
        _pointing(pair, entry) and (not _proper(pair, other) or pair.names.known_to_both(other.name))
        for entry, other in ((old, new), (new, old))
    )


def _pointing(pair: Pair, entry: Participant) -> bool:
    """Whether the words are a pronoun or an epithet: resolved to another name, or too short to carry one."""
    alone = len(words.words(entry.span.text)) == 1
    return reference(entry, pair.capitals) or (
        alone and not _proper(pair, entry) and pair.names.empty(entry.name)
    )


def _lone(pair: Pair, old: Participant | None, new: Participant | None) -> Verdict:
    entry = old or new
    if entry is None:
        return SAME
    nature = "added" if new else "removed"
    touched = pair.edit.touches((old.span,) if old else (), (new.span,) if new else ())
    if not touched or _pointing(pair, entry):
        return Verdict(tolerated=(f"{entry.name}: not named in what was edited",))
    return Verdict((_found(nature, old, new, f"{entry.name}: on one side only"),))
