"""Scores → the best answer: sentence starts, trees, spans of entities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from factdiff.analysis.encoder import Floats
from factdiff.settings import ANALYSIS

#: Taken from every arc to the root when greedy heads gave several, so that one is left.
_ROOT_PENALTY = 1e6


def starts(scores: Floats, likely: Sequence[float]) -> list[int]:
    """The first words of sentences; a paragraph's first word always begins one.

    ``likely`` is what the word before adds to each score: much for a full stop, less than nothing for a mere word.
    """
    return [0, *(i for i in range(1, len(scores)) if scores[i] + likely[i] > 0)]


def tree(scores: Floats) -> list[int]:
    """The heads of one sentence's words: 0 is the root, ``j + 1`` the word ``j``.

    ``scores`` is n × (n + 1). The highest-scoring tree with one root, after Chu and Liu (1965) and Edmonds (1967);
    where the best heads make a tree of themselves, as nearly always, that is it. A sentence too long to be read gets a
    tree that says nothing: in a run of one word each head is a cycle of its own, and to solve them takes n³.
    """
    size = len(scores)
    if size > ANALYSIS.longest_sentence:
        return [0, *[1] * (size - 1)]
    full = np.full((size + 1, size + 1), -np.inf, dtype=np.float64)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    heads = _spanning(full)
    if sum(head == 0 for head in heads[1:]) > 1:
        full[:, 0] -= _ROOT_PENALTY
        heads = _spanning(full)
    return heads[1:]


def _spanning(scores: np.ndarray) -> list[int]:
    """The best heads of nodes 1 … n without a cycle; node 0 is the root and has none."""
    heads = [0, *scores[1:].argmax(1).tolist()]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    others = [node for node in range(len(heads)) if node not in cycle]
    members = sorted(cycle)
    kept = np.array([scores[node, heads[node]] for node in members])
    entering = scores[np.ix_(members, others)] - kept[:, None]
    leaving = scores[np.ix_(others, members)]
    small = np.full((len(others) + 1, len(others) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(others, others)]
    small[-1, :-1] = entering.max(0)
    small[:-1, -1] = leaving.max(1)
    small[0, :] = -np.inf
    found = _spanning(small)
    entry = found[-1]
    broken = members[int(entering[:, entry].argmax())]
    for place, node in enumerate(others):
        if place:
            head = found[place]
            heads[node] = others[head] if head < len(others) else members[int(leaving[place].argmax())]
    heads[broken] = others[entry]
    return heads


def _cycle(heads: Sequence[int]) -> set[int]:
    """The nodes of one cycle; none where there is none."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not state[node]:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node and state[node] == start and node in path:
            return set(path[path.index(node) :])
    return set()


def spans(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Spans of BIO tags as (first word, word behind the last, label)."""
    made: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags):
        label = tag[2:]
        if tag[0] == "I" and made and made[-1][1:] == (i, label):
            made[-1] = (made[-1][0], i + 1, label)
        elif tag != "O":
            made.append((i, i + 1, label))
    return made


def tags(scores: Floats, names: Sequence[str], barred: frozenset[str]) -> list[str]:
    """The best sequence of BIO tags in which an I follows only a B or an I of its label (Viterbi 1967)."""
    allowed = np.array([[_follows(before, name) for name in names] for before in names])
    first = np.array([name[0] != "I" for name in names])
    shut = np.array([name in barred for name in names])
    table = np.where(shut, -np.inf, scores.astype(np.float64))
    best, back = np.where(first, table[0], -np.inf), []
    for row in table[1:]:
        reached = np.where(allowed, best[:, None], -np.inf)
        back.append(reached.argmax(0))
        best = reached.max(0) + row
    last = int(best.argmax())
    path = [last]
    for pointers in reversed(back):
        last = int(pointers[last])
        path.append(last)
    return [names[place] for place in reversed(path)]


def _follows(before: str, name: str) -> bool:
    return name[0] != "I" or before[2:] == name[2:]
