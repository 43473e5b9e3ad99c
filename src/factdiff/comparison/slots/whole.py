"""Two facts of a sentence that was rewritten as a whole: values of one kind against one another, and no words."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison import words
from factdiff.comparison.names import Names
from factdiff.comparison.slots import quantities, when, where
from factdiff.comparison.slots.finding import Difference, Pair, finding
from factdiff.comparison.views import WordedPassage
from factdiff.model.fact import Fact


def whole(pair: Pair) -> list[Difference]:
    """What two facts say differently, whatever their words: numbers of one noun, two times, two places, two names.

    A value that one side alone has was left out or brought in by the rewriting; the words of the sentence tell it.
    """
    made = [
        *_numbers(pair),
        *_times(pair),
        *_places(pair),
        *_people(pair),
        *_speakers(pair),
    ]
    return [one for one in made if one.change.nature in ("replaced", "attribution replaced")]


def _numbers(pair: Pair) -> Iterator[Difference]:
    for old in pair.old.quantities:
        rivals = [
            new for new in pair.new.quantities if old.unit and new.unit and quantities.same_unit(old, new)
        ]
        if len(rivals) == 1 and (made := quantities.judge(old, rivals[0])) is not None:
            yield made


def _times(pair: Pair) -> Iterator[Difference]:
    olds, news = pair.old.when, pair.new.when
    if len(olds) == len(news) == 1 and olds[0].value and news[0].value:
        made = when.judge(olds[0], news[0])
        if made is not None:
            yield made


def _places(pair: Pair) -> Iterator[Difference]:
    olds, news = pair.old.where, pair.new.where
    if len(olds) == len(news) == 1 and olds[0].role == news[0].role and olds[0].level and news[0].level:
        made = where.judge(olds[0], news[0], pair.names)
        if made is not None and not pair.kept(olds[0].span, news[0].span):
            yield made


def _people(pair: Pair) -> Iterator[Difference]:
    if pair.old.what.concept != pair.new.what.concept or pair.old.polarity != pair.new.polarity:
        return
    old, new = (_other(fact, pair.names, sentence) for fact, sentence in
                ((pair.old, pair.sentences[1]), (pair.new, pair.sentences[0])))  # fmt: skip
    if len(old) == len(new) == 1 and len(pair.old.who) == len(pair.new.who) == 1:
        yield finding("who", "replaced", old[0], new[0])


def _other(fact: Fact, names: Names, sentence: WordedPassage) -> list[str]:
    """The named doers of a fact that the other sentence does not name."""
    return [
        entry.name
        for entry in fact.who
        if names.named(entry.name)
        and not set(words.words(entry.name)) & sentence.held
        # Whom a description or pronoun means was guessed, and is no ground for another's deed.
        and set(words.words(entry.name)) & set(words.words(entry.span.text))
    ]


def _speakers(pair: Pair) -> Iterator[Difference]:
    olds, news = pair.old.source, pair.new.source
    if len(olds) != 1 or len(news) != 1:
        return
    old, new = olds[0].name, news[0].name
    if pair.kept(olds[0].span, news[0].span):
        return
    if (olds[0].kind == "anonymous") != (news[0].kind == "anonymous"):
        yield finding("source", "attribution replaced", old, new)
        return
    known = pair.names.named(old) and pair.names.named(new)
    apart = not (
        set(words.words(old)) & pair.sentences[1].held or set(words.words(new)) & pair.sentences[0].held
    )
    if known and apart and not pair.names.same(old, new):
        yield finding("source", "attribution replaced", old, new)
