"""From scores to trees, sentences and spans."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from factdiff.analysis import decoding
from factdiff.analysis.encoder import Floats
from factdiff.settings import ANALYSIS

NAMES = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC")


def is_tree(heads: tuple[int, ...]) -> bool:
    """Whether every word reaches the root and one hangs on it."""
    if heads.count(0) != 1:
        return False
    for start in range(1, len(heads) + 1):
        seen, word = set(), start
        while word and word not in seen:
            seen.add(word)
            word = heads[word - 1]
        if word:
            return False
    return True


def best(scores: Floats) -> float:
    """The score of the best tree among all that there are."""
    size = len(scores)
    every = (heads for heads in product(range(size + 1), repeat=size) if is_tree(heads))
    return max(total(scores, heads) for heads in every)


def total(scores: Floats, heads: tuple[int, ...]) -> float:
    return float(sum(scores[i, head] for i, head in enumerate(heads)))


@given(
    st.integers(1, 4).flatmap(
        lambda n: arrays.arrays(np.float32, (n, n + 1), elements=st.integers(-9, 9).map(float))
    )
)
def test_the_best_tree_is_found(scores: Floats) -> None:
    """No tree with one root scores higher than the one that is found."""
    heads = tuple(decoding.tree(scores))
    assert is_tree(heads)
    assert total(scores, heads) == pytest.approx(best(scores))


def test_a_cycle_is_broken_where_that_costs_least() -> None:
    """Two words that would each head the other: the weaker of the two arcs goes."""
    scores = np.array([[1.0, 0.0, 9.0], [4.0, 8.0, 0.0]], dtype=np.float32)
    assert decoding.tree(scores) == [2, 0]


def test_a_sentence_too_long_to_be_read_is_not_solved() -> None:
    """Its tree says nothing; a run of one word made a cycle of each pair, 450 of them one in another."""
    longest = ANALYSIS.longest_sentence
    turning = np.array(
        [[float(abs(i - j + 1) == 1) for j in range(480)] for i in range(480)], dtype=np.float32
    )
    heads = decoding.tree(turning[: longest + 1, : longest + 2])
    assert heads == [0, *[1] * longest]
    assert len(set(decoding.tree(turning[:longest, : longest + 1]))) > 2


def test_sentences_start_where_scores_say_and_at_the_beginning() -> None:
    """The first word always begins a sentence."""
    assert decoding.starts(np.array([-3.0, -1.0, 2.0, -0.1], dtype=np.float32), [0.0] * 4) == [0, 2]


def test_a_capital_behind_a_full_stop_begins_a_sentence_unless_the_network_is_sure() -> None:
    """It outweighs a slight doubt of the network and not a clear no."""
    scores = np.array([5.0, -3.0, -9.0, -3.0], dtype=np.float32)
    assert decoding.starts(scores, [0.0, 4.0, 4.0, 0.0]) == [0, 1]


def test_no_entity_begins_inside() -> None:
    """An I follows its own B or I, even where another tag scores a little higher."""
    scores = np.array([[0.6, 0.5, 0.9, 0, 0], [0, 0, 2.0, 0, 0], [0, 0, 0, 0, 1.0]], dtype=np.float32)
    found = decoding.tags(scores, NAMES, frozenset())
    assert found[:2] == ["B-PER", "I-PER"]
    assert found[2] != "I-LOC"


def test_barred_tags_are_never_given() -> None:
    """What no corpus of a language marks is not guessed in it."""
    scores = np.array([[0.0, 5.0, 0, 1.0, 0]], dtype=np.float32)
    assert decoding.tags(scores, NAMES, frozenset({"B-PER", "I-PER"})) == ["B-LOC"]


def test_spans_of_tags() -> None:
    """A B ends the span before it; an I of another label begins a span of its own."""
    tags = ["B-PER", "I-PER", "B-PER", "O", "I-LOC", "I-PER"]
    assert decoding.spans(tags) == [(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC"), (5, 6, "PER")]
