"""Which sentences of two texts are versions of one another: kept, edited, split or merged, gone, come."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from factdiff.comparison.order import moved
from factdiff.comparison.views import WordedPassage
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class SentenceBlock:
    """Sentences that belong together, by their indices; one side is empty where a sentence came or went.

    ``same`` says that not a word differs, ``moved`` that the block stands elsewhere among the others.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    same: bool = False
    moved: bool = False


def blocks(
    olds: Sequence[WordedPassage], news: Sequence[WordedPassage], notices: frozenset[int] = frozenset()
) -> list[SentenceBlock]:
    """Every sentence of both sides in exactly one block, in the order of the new side and then of the old.

    ``notices`` are new sentences that speak of a correction: they are versions of none. The sides are put in an
    order of their own, so that swapping them swaps the blocks.
    """
    own = [j for j in range(len(news)) if j not in notices]
    free = [news[j] for j in own]
    if [p.norms for p in olds] > [p.norms for p in free]:
        turned = _blocks(free, olds)
        found = [
            SentenceBlock(block.new, tuple(own[j] for j in block.old), block.same, block.moved)
            for block in turned
        ]
    else:
        made = _blocks(olds, free)
        found = [
            SentenceBlock(block.old, tuple(own[j] for j in block.new), block.same, block.moved)
            for block in made
        ]
    found += [SentenceBlock((), (j,)) for j in sorted(notices)]
    return sorted(found, key=lambda block: (block.new or (len(news),), block.old))


def _blocks(olds: Sequence[WordedPassage], news: Sequence[WordedPassage]) -> list[SentenceBlock]:
    kept = _kept(olds, news)
    strayed = moved(kept)
    fixed = sorted(pair for index, pair in enumerate(kept) if index not in strayed)
    found = [
        SentenceBlock((i,), (j,), same=True, moved=index in strayed) for index, (i, j) in enumerate(kept)
    ]
    old_left = sorted(set(range(len(olds))) - {i for i, _ in kept})
    new_left = sorted(set(range(len(news))) - {j for _, j in kept})
    edited: list[SentenceBlock] = []
    for old_part, new_part in _regions(old_left, new_left, fixed):
        edited += _paired(old_part, new_part, olds, news)
    edited += _crossing(old_left, new_left, edited, olds, news)
    found += edited
    taken_old = {i for block in edited for i in block.old}
    taken_new = {j for block in edited for j in block.new}
    found += [SentenceBlock((i,), ()) for i in old_left if i not in taken_old]
    found += [SentenceBlock((), (j,)) for j in new_left if j not in taken_new]
    return found


def _kept(olds: Sequence[WordedPassage], news: Sequence[WordedPassage]) -> list[tuple[int, int]]:
    """Sentences whose words are the same; of several, the first with the first."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for j, passage in enumerate(news):
        waiting.setdefault(passage.norms, []).append(j)
    counts = Counter(passage.norms for passage in olds)
    found = []
    for i, passage in enumerate(olds):
        line = waiting.get(passage.norms)
        if line and (len(line) == counts[passage.norms] or passage.norms):
            found.append((i, line.pop(0)))
    return found


def _regions(
    old_left: list[int], new_left: list[int], fixed: list[tuple[int, int]]
) -> Iterator[tuple[list[int], list[int]]]:
    """The sentences of both sides between two kept ones."""
    parts: dict[int, tuple[list[int], list[int]]] = {}
    old_fixed, new_fixed = [i for i, _ in fixed], [j for _, j in fixed]
    for i in old_left:
        parts.setdefault(bisect_left(old_fixed, i), ([], []))[0].append(i)
    for j in new_left:
        parts.setdefault(bisect_left(new_fixed, j), ([], []))[1].append(j)
    yield from (part for _, part in sorted(parts.items()) if part[0] and part[1])


# --- sentences of one region, in order ---------------------------------------------------------------

#: How many sentences of each side one step takes.
_STEPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_OLD, _NEW = attrgetter("old"), attrgetter("new")


def _paired(
    olds: list[int], news: list[int], old_texts: Sequence[WordedPassage], new_texts: Sequence[WordedPassage]
) -> list[SentenceBlock]:
    """The pairing in order with the greatest total likeness, weighed by length.

    Of many sentences each is weighed against those near its own place alone: the cost grows with their number and not
    with its square. What stands farther off can still have been moved.
    """
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]] = {(0, 0): (0.0, None)}
    for i in range(len(olds) + 1):
        for j in _near(i, len(olds), len(news)):
            options = [(best[i - 1, j][0], (1, 0))] if (i - 1, j) in best else []
            options += [(best[i, j - 1][0], (0, 1))] if (i, j - 1) in best else []
            for a, b in _STEPS:
                if (i - a, j - b) in best:
                    value = _worth(
                        [old_texts[k] for k in olds[i - a : i]], [new_texts[k] for k in news[j - b : j]]
                    )
                    if value:
                        options.append((best[i - a, j - b][0] + value, (a, b)))
            if options:
                best[i, j] = max(options, key=lambda option: (option[0], sum(option[1]), option[1]))
    found = []
    i, j = len(olds), len(news)
    while i or j:
        step = best[i, j][1] or (min(i, 1), 0)
        a, b = step
        if a and b:
            found.append(SentenceBlock(tuple(olds[i - a : i]), tuple(news[j - b : j])))
        i, j = i - a, j - b
    return found[::-1]


def _near(i: int, olds: int, news: int) -> range:
    """Places of the other side around the same share of the way, as many as join the next such stretch."""
    reach = max(ACCOUNT.reach, news // max(olds, 1) + 1)
    middle = i * news // max(olds, 1)
    return range(max(middle - reach, 0), min(middle + reach, news) + 1)


def _worth(olds: list[WordedPassage], news: list[WordedPassage]) -> float:
    """What it is worth to call some sentences versions of others; nothing where they share too little.

    Sentences are joined only where each adds words of the other side, so that a new sentence beside an
    edited one stays new.
    """
    before, after = _bag(tuple(p.norms for p in olds)), _bag(tuple(p.norms for p in news))
    value = alike(before, after)
    if not value or (_headed(olds) != _headed(news) and value < ACCOUNT.crossing):
        # A headline shares its words with many a sentence of which it is no version.
        return 0.0
    for part in olds if len(olds) > 1 else news if len(news) > 1 else ():
        own, other = _bag((part.norms,)), after if len(olds) > 1 else before
        if _shared(own, other) < ACCOUNT.held_part * own.weight:
            return 0.0
    return value * (before.weight + after.weight) - (len(olds) + len(news) - 2) * ACCOUNT.joining


def _headed(some: list[WordedPassage]) -> bool:
    return any(passage.title for passage in some)


def _crossing(
    old_left: list[int],
    new_left: list[int],
    paired: list[SentenceBlock],
    olds: Sequence[WordedPassage],
    news: Sequence[WordedPassage],
) -> list[SentenceBlock]:
    """Sentences that were moved and edited: the likest first."""
    old_paired, new_paired = ({k for block in paired for k in side(block)} for side in (_OLD, _NEW))
    old_free = [i for i in old_left if i not in old_paired]
    new_free = {j for j in new_left if j not in new_paired}
    postings: dict[str, list[int]] = {}
    for j in sorted(new_free):
        for word in _bag((news[j].norms,)).words:
            if len(word) >= ACCOUNT.little_word:
                postings.setdefault(word, []).append(j)
    ranked = []
    for i in old_free:
        own = _bag((olds[i].norms,))
        near = {j for word in own.words for j in postings.get(word, ())[: ACCOUNT.most_candidates]}
        for j in near:
            value = alike(own, _bag((news[j].norms,)))
            if value >= ACCOUNT.crossing:
                ranked.append((-value, i, j))
    found, taken = [], set[int]()
    for _, i, j in sorted(
        ranked, key=lambda entry: (entry[0], entry[1] + entry[2], abs(entry[1] - entry[2]))
    ):
        if i not in taken and j in new_free:
            found.append(SentenceBlock((i,), (j,), moved=True))
            taken.add(i)
            new_free.discard(j)
    return found


# --- likeness ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bag:
    """How often each word occurs, what all of them weigh and how many carry content.

    Each sentence is weighed against all those near its place, so nothing of this is counted more than once.
    """

    words: Counter[str]
    weight: float
    content: int


@lru_cache(maxsize=1 << 12)
def _bag(rows: tuple[tuple[str, ...], ...]) -> _Bag:
    """Of some sentences; forms of a longer word count as one."""
    words = Counter(word[: ACCOUNT.stem] for row in rows for word in row)
    weight = sum(count * _word_weight(word) for word, count in words.items())
    return _Bag(words, weight, sum(1 for word in words if _word_weight(word) == 1))


def _word_weight(word: str) -> float:
    return ACCOUNT.little if len(word) < ACCOUNT.little_word and not word[0].isdigit() else 1.0


def _shared(one: _Bag, other: _Bag) -> float:
    held = other.words
    return sum(
        min(count, held[word]) * _word_weight(word) for word, count in one.words.items() if word in held
    )


def alike(one: _Bag, other: _Bag) -> float:
    """Twice what two sentences share over what both have; nothing where they share too little of their content."""
    if not (one.words or other.words):
        return 0.0
    value = 2 * _shared(one, other) / (one.weight + other.weight)
    if value < ACCOUNT.alike:
        return 0.0
    least = min(one.content, other.content)
    common = sum(1 for word in one.words if word in other.words and _word_weight(word) == 1)
    enough = common >= min(ACCOUNT.shared_words, ACCOUNT.shared_part * least) if least > 1 else True
    return value if enough else 0.0
