"""What came of each link, and the same news about one sentence told once."""

from __future__ import annotations

from collections.abc import Iterable

from factdiff.comparison.slots.finding import Difference
from factdiff.model.change import SlotChange
from factdiff.model.fact import Fact, Span
from factdiff.values import dataclass, replace


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """A change before it is graded; ``old_places`` and ``new_places`` are the facts' places in their articles."""

    kind: str
    old: tuple[Fact, ...]
    new: tuple[Fact, ...]
    findings: tuple[Difference, ...]
    why: tuple[str, ...]
    similarity: float = 0.0
    old_places: tuple[int, ...] = ()
    new_places: tuple[int, ...] = ()
    moved: bool = False


def told_once(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes of one sentence whose differences another outcome has all of join that one.

    Where a source is replaced, every claim of its sentence has another source: one change with all of
    them, the claim that says most of it first.
    """
    sentences: dict[tuple[int, int], list[Outcome]] = {}
    calm = []
    for outcome in outcomes:
        if outcome.findings:
            sentence = outcome.old[0].evidence.sentence, outcome.new[0].evidence.sentence
            sentences.setdefault(sentence, []).append(outcome)
        else:
            calm.append(outcome)
    return calm + [one for group in sentences.values() for one in _joined(group)]


def _joined(group: list[Outcome]) -> list[Outcome]:
    kept: list[Outcome] = []
    for outcome in sorted(group, key=_weight):
        host = next((i for i, one in enumerate(kept) if _told(outcome) <= _told(one)), None)
        if host is None:
            kept.append(outcome)
        else:
            kept[host] = _join(kept[host], outcome)
    return kept


def _weight(outcome: Outcome) -> tuple[int, bool, int, int, tuple[int, ...], tuple[int, ...]]:
    """Most differences first, then claims before attributes, then the longest evidence, then the first in place."""
    facts = outcome.old[0], outcome.new[0]
    length = sum(_length(fact.evidence.span) for fact in facts)
    attribute = all(fact.kind == "attribute" for fact in facts)
    turned = outcome.kind != "contradicted"
    return -len(outcome.findings), attribute, turned, -length, outcome.old_places, outcome.new_places


def _length(span: Span) -> int:
    return span.end - span.start


def _told(outcome: Outcome) -> frozenset[SlotChange]:
    return frozenset(found.change for found in outcome.findings)


def _join(host: Outcome, other: Outcome) -> Outcome:
    return replace(
        host,
        old=host.old + other.old,
        new=host.new + other.new,
        why=(*host.why, *(reason for reason in other.why if reason not in host.why)),
        old_places=host.old_places + other.old_places,
        new_places=host.new_places + other.new_places,
    )
