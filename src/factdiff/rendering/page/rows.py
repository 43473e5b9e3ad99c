"""Two texts side by side: which paragraph stands beside which, and which of their words differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import marking
from factdiff.settings import DISPLAY
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PageRow:
    """A paragraph of each side, or of one; ``state`` is ``same``, ``edited``, ``gone``, ``come`` or ``moved``.

    ``old_edits`` and ``new_edits`` are the code points of the words that the other side lacks.
    """

    state: str
    old: Span | None = None
    new: Span | None = None
    old_edits: tuple[Span, ...] = ()
    new_edits: tuple[Span, ...] = ()


def rows(old_text: str, old: Sequence[Span], new_text: str, new: Sequence[Span]) -> list[PageRow]:
    """All paragraphs of both sides, in an order that keeps that of each side."""
    before = [_plain(old_text[slice(*span)]) for span in old]
    after = [_plain(new_text[slice(*span)]) for span in new]
    return [
        _row(
            old_text,
            None if one is None else old[one],
            new_text,
            None if other is None else new[other],
            same=one is not None and other is not None and before[one] == after[other],
            moved=_moved(one, other, before, after),
        )
        for one, other in _beside(before, after)
    ]


def _moved(old: int | None, new: int | None, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a paragraph that stands alone has its like elsewhere on the other side."""
    if old is None and new is not None:
        return after[new] in before
    return old is not None and new is None and before[old] in after


def _beside(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Which paragraphs stand in one row: the same at both ends, and between them the most alike."""
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    yield from ((index, index) for index in range(head))
    for one, other in _paired(before[head : len(before) - tail], after[head : len(after) - tail]):
        yield None if one is None else head + one, None if other is None else head + other
    for index in range(tail, 0, -1):
        yield len(before) - index, len(after) - index


def _common(before: Sequence[str], after: Sequence[str]) -> int:
    """How many paragraphs are the same from the start."""
    pairs = zip(before, after, strict=False)
    return next(
        (index for index, pair in enumerate(pairs) if pair[0] != pair[1]), min(len(before), len(after))
    )


def _row(
    old_text: str, old: Span | None, new_text: str, new: Span | None, *, same: bool, moved: bool
) -> PageRow:
    if same:
        return PageRow("same", old, new)
    if old and new:
        return PageRow("edited", old, new, *_edits(old_text, old, new_text, new))
    return PageRow("moved" if moved else "gone" if old else "come", old, new)


def _edits(old_text: str, old: Span, new_text: str, new: Span) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of two paragraphs that only one of them has; of very long ones, all."""
    if old[1] - old[0] + new[1] - new[0] > DISPLAY.longest_marked:
        return (old,), (new,)
    left, right = marking.mark(old_text[slice(*old)], new_text[slice(*new)])
    return tuple(_spans(left, old[0])), tuple(_spans(right, new[0]))


def _spans(pieces: tuple[marking.MarkedPiece, ...], start: int) -> Iterator[Span]:
    for piece in pieces:
        core = piece.text.strip()
        if piece.differs and core:
            begin = start + piece.text.index(core)
            yield begin, begin + len(core)
        start += len(piece.text)


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Places of paragraphs that stand beside one another, found by their common words, in order."""
    gains = _gains(old, new)
    best = _best(gains, len(old), len(new))
    i = j = 0
    while i < len(old) or j < len(new):
        both = i < len(old) and j < len(new)
        if both and gains[i][j] and best[i][j] == gains[i][j] + best[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif i < len(old) and (j == len(new) or best[i + 1][j] >= best[i][j + 1]):
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1


def _best(gains: list[list[float]], height: int, width: int) -> list[list[float]]:
    """The greatest sum of likenesses that the paragraphs from each pair of places on can reach."""
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    for i in reversed(range(height)):
        for j in reversed(range(width)):
            best[i][j] = max(gains[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    return best


def _gains(old: Sequence[str], new: Sequence[str]) -> list[list[float]]:
    """What each pair is worth: its common words, nothing where two paragraphs are no versions of one another.

    Of very many paragraphs only those in the same place are weighed.
    """
    before, after = [set(text.split()) for text in old], [set(text.split()) for text in new]
    every = len(old) * len(new) <= DISPLAY.most_pairs
    return [
        [_gain(a, b) if every or i == j else 0.0 for j, b in enumerate(after)] for i, a in enumerate(before)
    ]


def _gain(old: set[str], new: set[str]) -> float:
    common = len(old & new)
    share = 2 * common / (len(old) + len(new) or 1)
    return common * share if share >= DISPLAY.same_paragraph else 0.0


def _plain(text: str) -> str:
    """A paragraph as it is compared: typographic variants do not count."""
    return " ".join(text.translate(marking.TYPOGRAPHY).split())
