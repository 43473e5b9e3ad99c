"""Sentences that a comparison cannot vouch for."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison import words
from factdiff.comparison.views import View
from factdiff.model.change import Unread
from factdiff.model.factset import Coverage
from factdiff.settings import COMPARISON

_NOTICE = "correction"


def unread(side: str, view: View, other: View) -> Iterator[Unread]:
    """Sentences that could not be read, and edited figures in sentences that hold no fact.

    A figure that changed where nothing was read must not pass for unchanged.
    """
    text = view.factset.article.text
    for entry in view.factset.coverage:
        sentence = text[entry.start : entry.end]
        if entry.status == "unparsed" or _edited_figure(entry, sentence, other):
            yield Unread(side, sentence, entry.start, entry.end, entry.reason)


def _edited_figure(entry: Coverage, sentence: str, other: View) -> bool:
    if entry.status != "none" or entry.reason == _NOTICE:
        return False
    found = words.words(sentence)
    figures = len(found) >= COMPARISON.sentence and any(word[0].isdigit() for word in found)
    return figures and found not in other.sentences
