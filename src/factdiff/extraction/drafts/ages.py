"""How old somebody is, said behind their name: "X, 61 ans,", "Jane Roe, 45,"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from factdiff.analysis.tree import Sentence, Token, topmost
from factdiff.extraction.arguments.slots import apposed_age
from factdiff.extraction.clause import grammar
from factdiff.extraction.scene import Scene
from factdiff.model.number import Number

#: Whose age it is, its last word, its words, and the number.
Aged: TypeAlias = tuple[Token, Token, tuple[Token, ...], Number]


def ages(sentence: Sentence, scene: Scene) -> Iterator[Aged]:
    """ "X, 61 ans," and "Jane Roe, 45,": an age set off behind a name."""
    for number in scene.passage.numbers:
        words = [t for t in scene.words(number.start, number.end) if t in sentence.tokens]
        if not words:
            continue
        told = [t for t in sentence.tokens if not (t.head in words and scene.timed(t))]  # "now 71"
        before = [t for t in told if t.i < words[0].i][-2:]
        behind = next((t for t in sentence.tokens if t.i > words[-1].i), None)
        closed = behind is None or behind.pos in {"PUNCT", "PRON"}
        set_off = len(before) > 1 and before[-1].form in {",", "("} and closed
        aged = number.kind == "age" or _bare_age(number, words) or apposed_age(words)
        if set_off and aged and (_may_be_aged(before[0], scene) or before[0].marks.person):
            holder = topmost(scene.discourse.registry.spans.get(id(before[0]), [before[0]]))
            yield holder, words[-1], tuple(words), number


def _may_be_aged(name: Token, scene: Scene) -> bool:
    """ "Leeds Gazette, 12 May" is no age: a body, a place or a thing has none."""
    referent = scene.discourse.registry.of(name)
    return referent is not None and referent.type == "person"


def _bare_age(number: Number, words: list[Token]) -> bool:
    oldest = 120
    alone = len(words) == 1 and words[0].dep not in grammar.SUBJECT  # "des six passagers, deux se sont noyés"
    return number.kind == "count" and alone and 0 < number.value < oldest
