"""Acronyms against what they stand for: "the regional trains (TER)" says no more than "the TER"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factdiff.comparison import words
from factdiff.comparison.views import Passage

_BRACKETED = re.compile(r"\(([^\W\d_]{2,8})\)")
# The words before a bracket, looked for within its reach alone: letters and what joins them, up to ten times.
_BEFORE = re.compile(r"(?:[^\W\d_]++[\s'’-]++){1,10}+\Z")
_REACH = 200
_ACRONYM = re.compile(r"\b[^\W\d_]{2,8}\b")


def glossed(passage: Passage, other: Passage) -> frozenset[str]:
    """Words of a passage that the other passage has as an acronym, and acronyms that it spells out.

    An acronym in brackets never counts; the words before it do not where the other has the acronym,
    whatever their first letters are.
    """
    found = {word for acronym in _acronyms(other) for word in _spelled(passage.words, acronym)}
    found.update(acronym for acronym in _acronyms(passage) if _spelled(other.words, acronym))
    for before, acronym in _glosses(passage.text):
        found.add(words.fold(acronym))
        if words.fold(acronym) in other.held:
            found.update(words.words(before)[-2 * len(acronym) :])
    return frozenset(found)


def _glosses(text: str) -> Iterator[tuple[str, str]]:
    """The words before each acronym in brackets, and the acronym."""
    for bracket in _BRACKETED.finditer(text):
        before = _BEFORE.search(text[max(bracket.start() - _REACH, 0) : bracket.start()])
        if before and bracket[1].isupper():
            yield before[0], bracket[1]


def _acronyms(passage: Passage) -> Iterator[str]:
    """Words in capitals; none from a text that is all in capitals."""
    if not passage.text.isupper():
        yield from (words.fold(match[0]) for match in _ACRONYM.finditer(passage.text) if match[0].isupper())


def _spelled(some: tuple[str, ...], acronym: str) -> tuple[str, ...]:
    """The run of words whose first letters make the acronym, little words left out."""
    full = [word for word in some if words.carries(word)]
    letters = "".join(word[0] for word in full)
    start = letters.find(acronym)
    return tuple(full[start : start + len(acronym)]) if start >= 0 else ()
