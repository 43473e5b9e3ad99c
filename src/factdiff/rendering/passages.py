"""The passages of both versions that a change rests on, with what differs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import marking, neutral
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.change import Change
    from factdiff.model.fact import Fact
    from factdiff.rendering.marking import MarkedPiece

BETWEEN = " … "


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """What stands on one side; ``sign`` is ``-`` for old, ``+`` for new, ``=`` where both read the same."""

    sign: str
    line: int
    pieces: tuple[MarkedPiece, ...]


def passages(change: Change) -> tuple[ShownPassage, ...]:
    """The evidence of a change: old above new, or one passage where both sides read the same."""
    old, new = _text(change.old), _text(change.new)
    if not change.old:
        return (ShownPassage("+", _line(change.new), marking.shorten(marking.whole(new))),)
    if not change.new:
        return (ShownPassage("-", _line(change.old), marking.shorten(marking.whole(old))),)
    if old == new:
        return (ShownPassage("=", _line(change.new), marking.shorten(marking.whole(new))),)
    left, right = marking.mark(old, new)
    return (
        ShownPassage("-", _line(change.old), marking.shorten(left)),
        ShownPassage("+", _line(change.new), marking.shorten(right)),
    )


def _text(facts: tuple[Fact, ...]) -> str:
    """The evidence of one side in the order of the article, each passage once."""
    ordered = sorted(facts, key=lambda fact: (fact.evidence.span.start, fact.evidence.span.end))
    texts = dict.fromkeys(neutral.line(fact.evidence.span.text) for fact in ordered)
    return BETWEEN.join(texts)


def _line(facts: tuple[Fact, ...]) -> int:
    """The line of the file where the first passage begins."""
    return min(fact.evidence.line for fact in facts)
