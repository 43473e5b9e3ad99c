"""All that bears on what a passage yields, beside its own words: two passages alike in it yield the same.

Rules ask an article for its date, for what its names mean, for what was spoken of before, and for who spoke last.
All of that is put in words that hold wherever the passage stands: places count from its start, sentences from its
first one, and what names mean is numbered as it comes up. What was spoken of is told by what rules weigh in it: its
word with its children and what stands above it. What has no name of its own ("fifty people") is told from others, but
may be called otherwise, unless that is asked: its words are looked at besides where they are used (`phrase`).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field
from operator import attrgetter
from typing import TypeAlias

from factdiff.analysis import Passage
from factdiff.analysis.tree import Token, once
from factdiff.extraction.finish.harvest import Story
from factdiff.extraction.names.entities import Referent
from factdiff.extraction.who.candidates import Spoken
from factdiff.extraction.who.references import Discourse
from factdiff.model.fact import Source
from factdiff.settings import REFERENCES
from factdiff.values import dataclass

#: What is compared; nested tuples of plain values.
Key: TypeAlias = tuple[object, ...]
#: Sentences after which it is all the same how long ago something was said: nobody is meant any more, a title fades.
_FADED = max(
    REFERENCES.reach + 1, math.ceil((REFERENCES.subject - REFERENCES.least) / REFERENCES.title_distance)
)


@dataclass(slots=True, eq=False)
class Numbered:
    """What names mean, numbered as it comes up, with all that rules ask of it."""

    start: int
    headline: int
    referents: list[Referent] = field(default_factory=list)
    views: list[Key] = field(default_factory=list)
    _numbers: dict[int, int] = field(default_factory=dict)

    def number(self, referent: Referent | None) -> int:
        """The number of what a name means; -1 for nothing."""
        if referent is None:
            return -1
        known = self._numbers.get(id(referent))
        if known is None:
            known = self._numbers[id(referent)] = len(self.referents)
            self.referents.append(referent)
            self.views.append(self._view(referent))
        return known

    def entities(self) -> tuple[str, ...]:
        """The ids of what was numbered, as facts name it."""
        return tuple(f"e{referent.number + 1}" for referent in self.referents)

    def _view(self, referent: Referent) -> Key:
        said = 0
        for start, _ in referent.mentions:
            if start >= self.start or said == REFERENCES.mentions:
                break
            said += 1
        titled = referent.mentions[0][0] < self.headline
        return (referent.name, referent.type, referent.gender, tuple(referent.names), said, titled)


@dataclass(frozen=True, slots=True, eq=False)
class Circumstances:
    """What bears on a passage before it is read, and the state that it finds; no ``key`` where nothing is reused.

    ``weighed`` is what was spoken of and can be meant again, ``others`` what only its name can be asked of.
    """

    passage: Passage
    numbered: Numbered
    key: Key | None
    weighed: tuple[Spoken, ...]
    others: tuple[Spoken, ...]
    speaker: tuple[Source, ...]
    sentence: int
    titles: int
    choices: int


def circumstances(passage: Passage, story: Story) -> Circumstances:
    """What bears on a passage as the story stands."""
    discourse, speaker = story.discourse, story.conversation.speaker
    discourse.asked.clear()
    numbered = Numbered(passage.paragraph.start, discourse.headline)
    titles = [title for title in discourse.titles if title.head in _lemmas(passage)]
    weighed, others = _in_reach(discourse, {id(title.referent) for title in titles})
    state = (
        *_place(passage, story),
        tuple(_named(passage, story, numbered)),
        tuple(_spoken(weighed, discourse.sentence, numbered)),
        tuple((title.head, title.rest, numbered.number(title.referent)) for title in titles),
        tuple(_vouched(link, passage.paragraph.start, story, numbered) for link in speaker),
        story.conversation.age if speaker else 0,
        min(discourse.sentence, _FADED),
        tuple(numbered.views),
    )
    return Circumstances(
        passage,
        numbered,
        None if story.conversation.waiting else state,
        weighed,
        others,
        speaker,
        discourse.sentence,
        len(discourse.titles),
        len(discourse.choices),
    )


def _lemmas(passage: Passage) -> frozenset[str]:
    found: frozenset[str] | None = passage.asked.get(_lemmas)
    if found is None:
        words = (token for sentence in passage.sentences for token in sentence.tokens)
        found = passage.asked[_lemmas] = frozenset(token.lemma.lower() for token in words)
    return found


def _in_reach(
    discourse: Discourse, titled: AbstractSet[int]
) -> tuple[tuple[Spoken, ...], tuple[Spoken, ...]]:
    """What can still be meant, and what not any more.

    That is all of the last sentences, and the last mention of whoever has a title that is said.
    """
    edge = bisect_left(discourse.spoken, discourse.sentence - REFERENCES.reach, key=_sentence)
    beyond, within = discourse.spoken[:edge], discourse.spoken[edge:]
    if not titled:
        return tuple(within), tuple(beyond)
    said = {id(spoken.referent) for spoken in within}
    found: list[Spoken] = []
    for spoken in reversed(beyond):
        held = id(spoken.referent)
        if held in titled and held not in said:
            found.append(spoken)
            said.add(held)
    kept = set(map(id, found))
    return (*reversed(found), *within), tuple(spoken for spoken in beyond if id(spoken) not in kept)


_sentence = attrgetter("sentence")


def _place(passage: Passage, story: Story) -> Iterator[object]:
    """The passage's own words and the dates and quotations that run into it."""
    yield home(passage.paragraph.start, story)
    yield passage.canonical.text
    yield passage.quotations
    yield story.anchor(passage)
    yield story.told if passage.timexes else None
    yield tuple(sorted(at for where, at in story.unclosed if where == passage.index))


def _named(passage: Passage, story: Story, numbered: Numbered) -> Iterator[Key]:
    """What the passage's own names mean."""
    named, spans = story.discourse.registry.by_token, story.discourse.registry.spans
    words = [token for sentence in passage.sentences for token in sentence.tokens]
    for token, referent in zip(words, map(named.get, map(id, words)), strict=True):
        if referent is not None:
            yield (token.i, numbered.number(referent), len(spans[id(token)]))


def _spoken(weighed: Sequence[Spoken], now: int, numbered: Numbered) -> Iterator[Key]:
    """What was spoken of, and in which order."""
    places = [s.stood or s.token for s in weighed]
    order = {start: n for n, start in enumerate(sorted({place.start for place in places if place}))}
    names: dict[str, int] = {}
    for s, place in zip(weighed, places, strict=True):
        count = names.setdefault(s.name, len(names))
        name = s.name if s.referent is not None else count
        word: Key = (_weighed(place), order[place.start]) if place is not None else ()
        if s.stood is not None and s.token is not None:
            word = (*word, _weighed(s.token))
        age = now - s.sentence
        yield (
            name, numbered.number(s.referent), s.type, s.gender, s.plural, s.spoke, s.headline,
            min(age, _FADED), *word,
        )  # fmt: skip


@once
def _weighed(token: Token) -> Key:
    """A word as rules weigh it that look for what a later word means."""
    below = tuple((c.pos, c.dep, c.subtype, c.feature("Poss"), c.feature("Gender")) for c in token.children)
    above = tuple((a.i, a.pos, a.dep, a.subtype) for a in token.ancestors())
    own = (token.i, token.lemma, token.pos, token.dep, token.subtype, tuple(token.morph.items()))
    return (*own, below, above)


def _vouched(link: Source, start: int, story: Story, numbered: Numbered) -> Key:
    """Who spoke last, with the paragraph whose words name him."""
    numbered.number(story.discourse.registry.by_name.get(link.name))
    when = tuple((m.value, m.offset, m.span.text, m.span.start - start) for m in link.when)
    own = (link.name, link.kind, link.verb, link.verb_class, link.span.text, link.span.start - start)
    return (*own, when, home(link.span.start, story))


def phrase(spoken: Spoken, story: Story, numbered: Numbered) -> Key:
    """What is said again of something spoken of before: a person's name, or its words and what their names mean."""
    token = spoken.token
    if token is None or (spoken.referent is not None and spoken.referent.type == "person"):
        return ()
    registry = story.discourse.registry
    words = (token if token.head is None else token.head).subtree()
    named = tuple((w.i, numbered.number(registry.of(w))) for w in words if registry.of(w) is not None)
    return (home(token.start, story), token.i, named)


def home(start: int, story: Story) -> Key:
    """The words of the paragraph around an offset, as they stand, and its section."""
    paragraph = story.around(start)
    return (paragraph.section, story.document.text[paragraph.start : paragraph.end])
