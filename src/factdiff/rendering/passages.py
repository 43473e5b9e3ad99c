"""The passages of both versions that a change rests on, with what differs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import marking, neutral
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.change import Change
    from factdiff.model.fact import Fact, Span
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
    sourced = any(slot.slot == "source" for slot in change.slots)
    old, new = _text(change.old, sourced=sourced), _text(change.new, sourced=sourced)
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


def _text(facts: tuple[Fact, ...], *, sourced: bool) -> str:
    """The evidence of one side in the order of the article, each passage once; ``sourced`` with who says it, named outside of it."""
    spans = [fact.evidence.span for fact in facts]
    if sourced:
        spans += [
            link.span
            for fact in facts
            for link in fact.source
            if link.span.text and not any(_holds(span, link.span) for span in spans)
        ]
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    return BETWEEN.join(dict.fromkeys(neutral.line(span.text) for span in ordered))


def _holds(span: Span, other: Span) -> bool:
    return span.start <= other.start and other.end <= span.end


def _line(facts: tuple[Fact, ...]) -> int:
    """The line of the file where the first passage begins."""
    return min(fact.evidence.line for fact in facts)
