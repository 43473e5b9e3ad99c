"""What a passage's yield rests on besides its circumstances: what its rules looked up while they read it.

It is known only behind the reading: which names were looked up, what of all that was spoken of was meant or stands in
a reason, and what that is called.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from factdiff.extraction.finish.harvest import Story
from factdiff.extraction.reuse.circumstances import Circumstances, Key, phrase
from factdiff.extraction.who.candidates import Choice, Spoken
from factdiff.languages.inflection import inflection
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Conditions:
    """What was looked up, and what was found.

    ``asked`` are names, with the number of what they meant; ``meant`` what was spoken of before whose phrase is used,
    by its place; ``shown`` what reasons name; ``called`` all that could be meant by its names, ``others`` what long
    before had a name that was asked for. ``views`` and ``entities`` are what rules see of all that is numbered, and
    its ids.
    """

    asked: tuple[tuple[str, int], ...]
    meant: tuple[tuple[int, Key], ...]
    shown: frozenset[int]
    called: tuple[str, ...]
    others: frozenset[tuple[str, str]]
    views: tuple[Key, ...]
    entities: tuple[str, ...]


def conditions(before: Circumstances, story: Story) -> Conditions | None:
    """What the passage that was just read has looked up; ``None`` where that cannot be looked up again."""
    discourse, numbered = story.discourse, before.numbered
    places = {id(spoken): at for at, spoken in enumerate(before.weighed)}
    choices = list(discourse.choices.values())[before.choices :]
    meant = [spoken for choice in choices for spoken in choice.spoken if id(spoken) in places]
    if any(_asks_elsewhere(spoken, story) for spoken in meant):
        return None
    asked = tuple((name, numbered.number(referent)) for name, referent in discourse.asked.items())
    said = tuple((places[id(spoken)], phrase(spoken, story, numbered)) for spoken in meant)
    return Conditions(
        asked,
        said,
        frozenset(places[id(spoken)] for spoken in _told_of(choices) if id(spoken) in places),
        tuple(spoken.name for spoken in before.weighed),
        _others(before, {name for name, _ in asked}),
        tuple(numbered.views),
        numbered.entities(),
    )


def hold(then: Conditions, before: Circumstances, story: Story) -> bool:
    """Whether names that were looked up mean what they meant, and what was meant is called as it was."""
    numbered, names = before.numbered, story.discourse.registry.by_name
    return (
        all(numbered.number(names.get(name)) == number for name, number in then.asked)
        and all(phrase(before.weighed[at], story, numbered) == key for at, key in then.meant)
        and tuple(numbered.views) == then.views
        and _called_alike(then, before)
    )


def _called_alike(then: Conditions, before: Circumstances) -> bool:
    """A name that nobody asked for and that stands in no reason may have changed: "fifty people" may be sixty."""
    asked = {name for name, _ in then.asked}
    return then.others == _others(before, asked) and all(
        was == now.name or (at not in then.shown and was not in asked and now.name not in asked)
        for at, (was, now) in enumerate(zip(then.called, before.weighed, strict=True))
    )


def _others(before: Circumstances, asked: AbstractSet[str]) -> frozenset[tuple[str, str]]:
    return frozenset((spoken.name, spoken.type) for spoken in before.others if spoken.name in asked)


def _told_of(choices: Iterable[Choice]) -> Iterable[Spoken]:
    return (spoken for choice in choices for spoken in (*choice.spoken, *choice.shown))


def _asks_elsewhere(spoken: Spoken, story: Story) -> bool:
    """ "En Russie": whether a phrase has its article from wherever else the article names the same."""
    token, language = spoken.token, story.discourse.registry.language
    bare = token is not None and not token.each("det") and bool(token.each("case"))
    return spoken.referent is not None and bare and inflection(language).elides
