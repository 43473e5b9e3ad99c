"""Times of unedited words that mean another time since the version has another publication date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from factdiff.comparison import words
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.extents import extent
from factdiff.comparison.signature import moments
from factdiff.comparison.slots import when
from factdiff.comparison.slots.finding import Difference
from factdiff.model.fact import Fact, Moment

#: Words that stand in a time without naming the day that it is on: hours, parts of the day, bounds.
_DAYLESS = frozenset(
    {
        "hour_word", "zone", "around", "about", "part", "edge", "as_of", "since", "since_du", "until", "until_du", "by",
        "by_du", "before", "after", "during", "during_du", "during_des", "within", "number", "never_name",
    }
)  # fmt: skip
_WEEKDAYS = frozenset({"weekday", "weekday_abbr"})
_WEEK = timedelta(days=7)


def redated(
    old: Fact, new: Fact, published: tuple[str | None, str | None], lexicon: Lexicon
) -> list[Difference]:
    """The times of two facts of one sentence that moved with the publication date.

    An hour whose day the sentence leaves open did not move, nor did a weekday that both versions are near enough to
    mean the same day by.
    """
    if published[0] == published[1]:
        return []
    return [made for one, other in _pairs(old, new) if (made := _moved(one, other, published[1], lexicon))]


def _pairs(old: Fact, new: Fact) -> Iterator[tuple[Moment, Moment]]:
    before, after = moments(old), moments(new)
    if len(before) != len(after):
        return
    for one, other in zip(before, after, strict=True):
        if one.value and other.value and words.words(one.span.text) == words.words(other.span.text):
            yield one, other


def _moved(old: Moment, new: Moment, published: str | None, lexicon: Lexicon) -> Difference | None:
    timed = "T" in (old.value or "") or not any(char.isdigit() for char in old.span.text)
    if (timed and dayless(old.span.text, lexicon)) or _one_weekday(old, published, lexicon):
        return None
    return when.judge(old, new)


def dayless(text: str, lexicon: Lexicon) -> bool:
    """Whether a time leaves its day open: "before 2 p.m.", "late in the morning", but not "this morning"."""
    found = words.words(text)
    return not any(word in lexicon.pointing for word in found) and all(
        word[0].isdigit() or word in lexicon.clock or _names_no_day(word, lexicon) for word in found
    )


def _names_no_day(word: str, lexicon: Lexicon) -> bool:
    kinds = lexicon.times.get(word, frozenset())
    return not kinds or bool(kinds & _DAYLESS) or word in lexicon.hours


def _one_weekday(old: Moment, published: str | None, lexicon: Lexicon) -> bool:
    """Whether a weekday of the older version is less than a week from the newer one, which then means it, too."""
    named = [lexicon.times.get(word, frozenset()) for word in words.words(old.span.text)]
    reach, day = extent(old.value or ""), extent((published or "")[:10])
    if not reach or not day or not any(kinds & _WEEKDAYS for kinds in named):
        return False
    if any("turn" in kinds for kinds in named):
        return False
    return abs(reach[0].date() - day[0].date()) < _WEEK or abs(reach[1].date() - day[0].date()) < _WEEK
