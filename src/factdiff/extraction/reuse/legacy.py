"""How a passage leaves the story: what it spoke of, whom it called what, which time it told, who spoke last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from factdiff.analysis.tree import Token
from factdiff.extraction.finish.harvest import Story
from factdiff.extraction.reuse.circumstances import Circumstances
from factdiff.extraction.reuse.moving import Relocation
from factdiff.extraction.who.candidates import Spoken
from factdiff.extraction.who.epithets import Title
from factdiff.model.fact import Source
from factdiff.settings import ENTITIES
from factdiff.values import dataclass

#: A word of the passage itself by its number, or (not ``own``) that of something spoken of before, by its place.
_Where: TypeAlias = tuple[bool, int] | None
#: A word that is neither.
_LOST = (False, -1)


@dataclass(frozen=True, slots=True, eq=False)
class Legacy:
    """What a passage leaves behind, with the number of what each thing is; ``sentence`` counts those before it.

    ``speaker`` is none where it is who it was before.
    """

    spoken: tuple[tuple[Spoken, int, _Where, _Where], ...]
    titles: tuple[tuple[Title, int], ...]
    sentence: int
    told: str | None
    speaker: tuple[Source, ...] | None
    age: int


def legacy(before: Circumstances, story: Story) -> Legacy | None:
    """What the passage that was just read has left; ``None`` where that stands on words of neither side of it."""
    discourse, number = story.discourse, before.numbered.number
    known, earlier = len(before.numbered.views), {id(s) for s in (*before.weighed, *before.others)}
    added = [spoken for spoken in discourse.spoken if id(spoken) not in earlier]
    words = [_where(spoken.token, before) for spoken in added]
    speaker = story.conversation.speaker
    left = Legacy(
        tuple(
            (s, number(s.referent), word, _where(s.stood, before))
            for s, word in zip(added, words, strict=True)
        ),
        tuple((title, number(title.referent)) for title in discourse.titles[before.titles :]),
        before.sentence,
        story.told,
        None if speaker is before.speaker else speaker,
        story.conversation.age,
    )
    return left if _LOST not in words and len(before.numbered.views) == known else None


def _where(token: Token | None, before: Circumstances) -> _Where:
    if token is None:
        return None
    paragraph = before.passage.paragraph
    if paragraph.start <= token.start < paragraph.end:
        return True, token.i
    places = ((False, at) for at, spoken in enumerate(before.weighed) if spoken.token is token)
    return next(places, _LOST)


def inherit(left: Legacy, before: Circumstances, moved: Relocation, story: Story) -> None:
    """Leave the story as the passage left it."""
    discourse, referents = story.discourse, before.numbered.referents
    words = [token for sentence in before.passage.sentences for token in sentence.tokens]
    for s, number, where, stood in left.spoken:
        referent = referents[number] if number >= 0 else None
        sentence = s.sentence + before.sentence - left.sentence
        word, place = _word(where, words, before), _word(stood, words, before)
        discourse.spoken.append(
            Spoken(s.name, referent, s.type, s.gender, s.plural, word, sentence, s.spoke, s.headline, place)
        )
    del discourse.spoken[: -ENTITIES.memory]
    discourse.titles += [Title(title.head, title.rest, referents[number]) for title, number in left.titles]
    discourse.sentence += len(before.passage.sentences)
    story.told = left.told if before.passage.timexes else story.told
    story.conversation.age = left.age
    if left.speaker is not None:
        story.conversation.speaker = moved.sources(left.speaker)


def _word(where: _Where, words: Sequence[Token], before: Circumstances) -> Token | None:
    if where is None:
        return None
    own, at = where
    return words[at] if own else before.weighed[at].token
