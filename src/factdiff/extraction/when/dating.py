"""What a time counts from: publication, the day that its sentence names, or the time that was told before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta

from factdiff.analysis import Passage
from factdiff.analysis.tree import Sentence
from factdiff.extraction.reality.tense import dated
from factdiff.extraction.when.moments import offset, resolve
from factdiff.model.days import stretch
from factdiff.model.timex import Ahead, Between, Bound, Clock, Loose, Recipe, Timex, Told

#: How many times before it a time that counts from them is followed back.
_BACK = 8
#: Days around publication in which an hour without a day may be of any of them.
_NEAR = 7
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d|/)")


def settled(
    timex: Timex, passage: Passage, anchor: str | None, tense: str, earlier: str | None = None
) -> tuple[str | None, str | None]:
    """The value of a time, and what its words say where it has none or counts from another time.

    ``earlier`` is the last time that earlier paragraphs told.
    """
    if timex.told:
        value = resolve(timex.recipe, anchor, tense, told_before(timex, passage, anchor, tense, earlier))
        return value, offset(timex.recipe)
    seat = _seated(timex.recipe)
    if seat != timex.recipe:
        day = _day_of(timex, passage, anchor, tense)
        if day is not None:
            value = resolve(seat, anchor, tense, day) if day else None
            return value, None if value else offset(timex.recipe)
    value = resolve(timex.recipe, anchor, _leaning(timex.recipe, tense, passage))
    return value, offset(timex.recipe) if value is None else None


def told_before(
    timex: Timex, passage: Passage, anchor: str | None, tense: str, earlier: str | None
) -> str | None:
    """The last day, month or year told before a time, in its paragraph or else before that."""
    at = bisect_left(passage.timexes, timex.start, key=lambda other: other.start)
    value = earlier if at <= _BACK else None
    for other in passage.timexes[max(0, at - _BACK) : at]:
        found = resolve(other.recipe, anchor, tense, value)
        value = found if found and stretch(found) else value
    return value


def last_told(passage: Passage, anchor: str | None, earlier: str | None) -> str | None:
    """The last time that a paragraph or those before it told, as a story tells it."""
    end = Timex(passage.canonical.origins[-1], passage.canonical.origins[-1], Told())
    after = replace(end, start=max([timex.end for timex in passage.timexes], default=0))
    return told_before(after, passage, anchor, "past", earlier)


def _leaning(recipe: Recipe, tense: str, passage: Passage) -> str:
    """The present tells what is to come by its weekday or date; a headline tells by it what has happened."""
    if tense != "present" or not dated(recipe):
        return tense
    return "past" if passage.paragraph.section in {"title", "headline"} else "future"


def _seated(recipe: Recipe) -> Recipe:
    """A time of day that names no day, put on the day that is told beside it."""
    match recipe:
        case Clock(base=None):
            return replace(recipe, base=Told())
        case Between():
            return Between(_seated(recipe.first), _seated(recipe.last))
        case Bound() | Loose() | Ahead():
            return replace(recipe, base=_seated(recipe.base))
    return recipe


def _day_of(timex: Timex, passage: Passage, anchor: str | None, tense: str) -> str | None:
    """The day named before it in the sentence, else the paragraph's if that lies far from publication.

    Empty where the paragraph tells of another month or year, so that no day is known.
    """
    sentence = _sentence(timex, passage)
    if sentence is None:
        return None
    at = bisect_left(passage.timexes, timex.start, key=lambda other: other.start)
    for other in reversed(passage.timexes[max(0, at - _BACK) : at]):
        if sentence.tokens[0].begin <= other.start and (day := _day(other, anchor, tense)):
            return day
    value = told_before(timex, passage, anchor, tense, None)
    return _elsewhere(value, anchor) if value is not None else None


def _elsewhere(value: str, anchor: str | None) -> str | None:
    """A day far from publication; empty for a month or year that does not hold it."""
    told, published = stretch(value), stretch(anchor[:10]) if anchor else None
    if told is None or published is None:
        return None
    if told.first <= published.first + timedelta(_NEAR) and published.first - timedelta(_NEAR) <= told.last:
        return None
    found = _DAY.match(value)
    return found[0] if found else ""


def _day(timex: Timex, anchor: str | None, tense: str) -> str | None:
    value = resolve(timex.recipe, anchor, tense) if _seated(timex.recipe) == timex.recipe else None
    found = _DAY.match(value) if value and "/" not in value else None
    return found[0] if found else None


def _sentence(timex: Timex, passage: Passage) -> Sentence | None:
    at = bisect_left(passage.sentences, timex.end, key=lambda sentence: sentence.tokens[-1].finish)
    return passage.sentences[at] if at < len(passage.sentences) else None
