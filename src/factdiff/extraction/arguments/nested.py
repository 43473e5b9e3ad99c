"""Times and numbers of what a phrase tells of: who is cleared on Friday "of a theft in 2021" was not cleared in 2021."""

from __future__ import annotations

from factdiff.analysis.tree import Token, topmost
from factdiff.extraction.scene import Scene
from factdiff.languages.tables import SPEECH
from factdiff.model.fact import Moment
from factdiff.model.timex import Calendar, Clock, Loose, Recipe, Timex

#: What a deed is to the verb that it stands beside, where it has a time of its own.
_WHY = frozenset({"cause", "purpose", "topic"})
#: Year, month and day.
_FIELDS = 3


def of_a_deed(time: Token, owner: Token, timex: Timex, scene: Scene) -> bool:
    """Whether a time below a noun dates that alone: its verb has another time, or it is a year or month of why.

    "Died after a crash on Friday" has one time; who votes "on Sunday after the death of the mayor in May" has his own.
    """
    phrase = next((word for word in (time, *time.ancestors()) if word.head is owner), None)
    if phrase is None or phrase is time or phrase.dep != "obl":
        return False
    kinds = {row.kind for row in phrase.marks.prepositions if row.usual}
    if scene.timed(phrase) and "time" not in kinds:
        return False  # "for a few weeks in the summer"
    if kinds & _WHY and _long_past(timex.recipe):
        return True
    return bool(kinds & (_WHY | {"time"})) and _timed_itself(owner, timex, scene)


def _timed_itself(owner: Token, timex: Timex, scene: Scene) -> bool:
    """Whether another time hangs on a verb itself."""
    others = (other for other in scene.passage.timexes if other is not timex)
    heads = (
        topmost(words)
        for other in others
        if _day(other.recipe) and (words := scene.words(other.start, other.end))
    )
    return any(head.head is owner for head in heads)


def _long_past(recipe: Recipe) -> bool:
    """Whether a time is a year, or a month of one, by its name."""
    return (
        isinstance(recipe, Calendar) and recipe.weekday is None and recipe.day is None and recipe.turn is None
    )


def _day(recipe: Recipe) -> bool:
    match recipe:
        case Calendar():
            return True
        case Clock():
            return recipe.base is not None
        case Loose():
            return _day(recipe.base)
    return False


def of_one_day(found: list[tuple[Timex, Moment]], scene: Scene) -> list[tuple[Timex, Moment]]:
    """The times of a clause without a year or month that its day does not lie in.

    "Cleared on Friday a surgeon sued over a death *in 2021*": nothing is done on a day outside of its year, though it may
    be "moved on Friday *to June*".
    """
    heads = {id(timex): topmost(scene.words(timex.start, timex.end)) for timex, _ in found}
    days = [(heads[id(timex)].head, moment) for timex, moment in found if _whole(moment)]
    return [
        (timex, moment)
        for timex, moment in found
        if not any(
            heads[id(timex)].head is owner and _elsewhen(heads[id(timex)], timex, moment, day)
            for owner, day in days
        )
    ]


def _elsewhen(head: Token, timex: Timex, moment: Moment, day: Moment) -> bool:
    """Whether a year or month behind a day is another one than that day's."""
    ways = {row.kind for row in head.marks.prepositions} & {"from", "recipient"}
    long = _long_past(timex.recipe) and moment.value is not None and moment.span.start > day.span.end
    return long and not ways and not str(day.value).startswith(str(moment.value))


def _whole(moment: Moment) -> bool:
    """Whether a value is one day: "2026-03-06", also with its hour or part."""
    fields = str(moment.value).partition("T")[0].split("-")
    return (
        "/" not in str(moment.value) and len(fields) == _FIELDS and all(field.isdigit() for field in fields)
    )


def of_source(above: list[Token], head: Token) -> bool:
    """ "According to a study *of 8,000 pupils*": whether the words above a number reach a source before the predicate."""
    for word in above:
        if word is head:
            return False
        if word.dep == "obl" and word.marks.marker(SPEECH, "prep") is not None:
            return True
    return False
