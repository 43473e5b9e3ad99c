"""What a time counts from: publication, the day that its sentence names, or the time that was told before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from factdiff.analysis import Passage
from factdiff.analysis.tree import Sentence
from factdiff.extraction.clause import grammar
from factdiff.extraction.reality.tense import dated, perfect
from factdiff.extraction.when.moments import offset, resolve
from factdiff.languages.tables import SPEECH
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
        day = _day_of(timex, passage, anchor, tense, earlier)
        if day is not None:
            value = resolve(seat, anchor, tense, day) if day else None
            return value, None if value else offset(timex.recipe)
    seen = _seen_from(timex, passage, anchor, tense, told_before(timex, passage, anchor, tense, earlier))
    value = resolve(timex.recipe, seen, _leaning(timex.recipe, tense, passage))
    return value, offset(timex.recipe) if value is None else None


def told_before(
    timex: Timex, passage: Passage, anchor: str | None, tense: str, earlier: str | None
) -> str | None:
    """The last day, month or year told before a time, in its paragraph or else before that."""
    at = bisect_left(passage.timexes, timex.start, key=lambda other: other.start)
    value = earlier if at <= _BACK else None
    before = passage.timexes[max(0, at - _BACK) : at]
    for other in before:
        day = _DAY.match(value) if value and tense == "past" and anchor else None
        seat = _seated(other.recipe) if day and anchor and _recent(day[0], anchor) else other.recipe
        seen = _seen_from(other, passage, anchor, tense, value)
        found = _last_of(resolve(seat, seen, tense, day[0] if day and seat != other.recipe else value))
        value = found if found and stretch(found) and not _of_report(other, before, passage) else value
    return value


def _seen_from(
    timex: Timex, passage: Passage, anchor: str | None, tense: str, told: str | None
) -> str | None:
    """The day that a time is seen from: what "had left on Thursday" did so before the day that the story tells."""
    day = _DAY.match(told) if told and tense == "past" and anchor and dated(timex.recipe) else None
    if day is None or anchor is None or not _recent(day[0], anchor):
        return anchor
    sentence = _sentence(timex, passage)
    words = [t for t in sentence.tokens if t.begin < timex.end and timex.start < t.finish] if sentence else []
    verb = next((a for w in words[:1] for a in w.ancestors() if grammar.predicative(a)), None)
    finite = grammar.finite(verb) if verb is not None else None
    before = verb is not None and finite is not None and perfect(verb, finite)
    return day[0] if before and finite is not None and finite.feature("Tense") in {"Imp", "Past"} else anchor


def _last_of(value: str | None) -> str | None:
    """The end of an interval: what comes "three years later" than "from 2011 to 2014" counts from 2014."""
    return value.rsplit("/", 1)[1] if value and "/" in value and ".." not in value else value


def _of_report(timex: Timex, others: Sequence[Timex], passage: Passage) -> bool:
    """ "Killed on Saturday, the army said on Sunday": what goes on from there goes on from Saturday."""
    sentence = _sentence(timex, passage)
    if sentence is None or not any(o is not timex and _sentence(o, passage) is sentence for o in others):
        return False
    words = [t for t in sentence.tokens if t.begin < timex.end and timex.start < t.finish]
    head = next((w for w in words if w.head not in words), None)
    return head is not None and head.head is not None and head.head.marks.verb(SPEECH) is not None


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


def _day_of(
    timex: Timex, passage: Passage, anchor: str | None, tense: str, earlier: str | None
) -> str | None:
    """The day named before it in the sentence, else the paragraph's if that lies far from publication, else the story's.

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
    apart = _elsewhere(value, anchor) if value is not None else None
    if apart is not None or tense != "past":
        return apart
    known = earlier if _not_yet(timex.recipe, anchor) else None
    near = told_before(timex, passage, anchor, tense, known)
    told = _DAY.match(near) if near and "/" not in near else None
    return told[0] if told and anchor and _recent(told[0], anchor) else None


def _not_yet(recipe: Recipe, anchor: str | None) -> bool:
    """Whether an hour had not come on the day of publication, so that a story told of another day has to say which."""
    while isinstance(recipe, Bound | Loose | Ahead):
        recipe = recipe.base
    hour = recipe.hour if isinstance(recipe, Clock) else None
    published = datetime.fromisoformat(anchor) if anchor and "T" in anchor else None
    return hour is not None and published is not None and hour > published.hour


def _recent(value: str, anchor: str) -> bool:
    """Whether a day lies within a week before publication: the hours of a story are those of its day."""
    day, published = date.fromisoformat(value[:10]), date.fromisoformat(anchor[:10])
    return timedelta() < published - day <= timedelta(_NEAR)


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
