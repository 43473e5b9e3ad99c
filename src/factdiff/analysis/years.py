"""Words that are read as times by their form alone are told apart by the tree: "hired *1950* workers", "will *last* a week"."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from factdiff.analysis.tree import Token
from factdiff.languages.tables import COUNTNOUNS, TIMES
from factdiff.model.number import Number
from factdiff.model.timex import Bound, Eventful, Timex

_FIGURES = 4
#: From here on a year is more likely than so many of whatever is no person.
_MODERN = 1900


def counted(
    tokens: Iterable[Token], timexes: tuple[Timex, ...], numbers: tuple[Number, ...]
) -> tuple[tuple[Timex, ...], tuple[Number, ...]]:
    """The times and numbers of a paragraph with those figures as counts that the tree hangs on what they count."""
    counts = {(t.begin, t.finish): t for t in tokens if _counts(t)}
    if not counts:
        return timexes, numbers
    known = {(number.core_start, number.core_end) for number in numbers}
    further = [
        Number(begin, finish, begin, finish, Decimal(token.form))
        for (begin, finish), token in counts.items()
        if (begin, finish) not in known
    ]
    times = tuple(time for time in timexes if (time.start, time.end) not in counts)
    return times, tuple(sorted([*numbers, *further], key=lambda number: number.start))


def undone(tokens: Iterable[Token], timexes: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The times of a paragraph without those that begin with what something does: "the trial will *last* three weeks"."""
    doing = {t.begin for t in tokens if t.pos == "VERB" and t.feature("VerbForm") in {"Inf", "Fin"}}
    return tuple(time for time in timexes if time.start not in doing)


def of_events(tokens: Iterable[Token], timexes: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """ "After *Tuesday's vote*": the day is the event's own, and what comes after the event has none by that."""
    if not any(isinstance(time.recipe, Bound) for time in timexes):
        return timexes
    days = [t for t in tokens if t.subtype == "poss" and t.head is not None and t.head.pos == "NOUN"]
    found: list[Timex] = []
    for time in timexes:
        day = next((t for t in days if time.start < t.begin < time.end and _of_event(t, time.end)), None)
        if day is None or day.head is None or not isinstance(time.recipe, Bound):
            found.append(time)
            continue
        begin = min(word.begin for word in day.subtree())
        found += [Timex(time.start, day.head.finish, Eventful()), Timex(begin, time.end, time.recipe.base)]
    return tuple(found)


def _of_event(day: Token, end: int) -> bool:
    """Whether a time owns the event that stands behind it."""
    event = day.head
    owns = any(case.begin >= end for case in day.each("case"))
    return owns and event is not None and any(row.kind == "event" for row in event.marks.rows(TIMES))


def like_year(token: Token) -> bool:
    """Whether a word is four figures."""
    return token.form.isdecimal() and len(token.form) == _FIGURES


def _counts(token: Token) -> bool:
    """Whether a word of four figures hangs on the noun in the plural right behind it, which no article determines."""
    noun = token.head
    if noun is None or token.dep != "nummod" or not like_year(token):
        return False
    several = noun.pos == "NOUN" and noun.feature("Number") == "Plur" and not noun.each("det")
    # "2000 levels" are those of a year.
    countable = int(token.form) < _MODERN or noun.marks.person or noun.marks.row(COUNTNOUNS) is not None
    return several and countable and noun.i == token.i + 1
