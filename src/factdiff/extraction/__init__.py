"""Document → FactSet: what the article says happened, who says so, and how sure it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Self

from factdiff import __version__
from factdiff.analysis import Passage, analyse
from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.clauses import clauses
from factdiff.extraction.clause.nobody import of_nobody
from factdiff.extraction.clause.rating import rating
from factdiff.extraction.clause.reported import fulfilled, reports
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import conjuncts
from factdiff.extraction.drafts.described import described
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.drafts.events import event
from factdiff.extraction.drafts.recounts import recounted
from factdiff.extraction.drafts.uttered import uttered
from factdiff.extraction.drafts.verbless import verbless
from factdiff.extraction.finish.coverage import status
from factdiff.extraction.finish.factset import finished
from factdiff.extraction.finish.harvest import Harvest, Story
from factdiff.extraction.names.entities import register
from factdiff.extraction.passages.notices import correction, outside, repeats_title
from factdiff.extraction.passages.quotes import Utterance, utterances
from factdiff.extraction.passages.running import settled
from factdiff.extraction.reuse.circumstances import circumstances
from factdiff.extraction.reuse.keeping import again, kept
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import speaker
from factdiff.extraction.when.dating import last_told
from factdiff.extraction.who.references import Discourse
from factdiff.model.document import Document
from factdiff.model.factset import Coverage, FactSet, Tool
from factdiff.pause import no_collection
from factdiff.settings import ANALYSIS, digest
from factdiff.values import dataclass

_NOUNS = frozenset({"NOUN", "PROPN"})
_ROLES = frozenset({"nsubj", "obj", "iobj", "obl", "nmod"})
_TITLES = frozenset({"title", "headline"})


@dataclass(frozen=True, slots=True)
class _Speech:
    """The full quotations of a passage: which words stand in them, and which verbs introduce them."""

    utterances: tuple[Utterance, ...]
    within: set[int]
    introducing: frozenset[int]

    @classmethod
    def of(cls, found: list[Utterance]) -> Self:
        """The quotations with what is asked of them again and again."""
        within = {t.i for u in found for t in u.tokens}
        return cls(tuple(found), within, frozenset(u.speech.i for u in found if u.speech is not None))

    def introduced_by(self, clause: Clause) -> bool:
        """Whether a clause only introduces a quotation: it reports nothing else and does nothing else."""
        introduces = any(word.i in self.introducing for word in (clause.head, clause.verb))
        return introduces and not fulfilled(clause.head)

    def ending_in(self, sentence: Sentence) -> tuple[Utterance, ...]:
        """The quotations whose last word is one of the sentence's."""
        first = bisect_left(self.utterances, sentence.tokens[0].i, key=lambda u: u.tokens[-1].i)
        last = bisect_right(self.utterances, sentence.tokens[-1].i, key=lambda u: u.tokens[-1].i)
        return self.utterances[first:last]


def extract(document: Document) -> FactSet:
    """The facts of an article, in the order of its text.

    Raises `LanguageError` where no pipeline knows the document's language.
    """
    with no_collection():
        return _extracted(document)


def _extracted(document: Document) -> FactSet:
    analysis = analyse(document)
    discourse = Discourse(register(analysis, document.text, document.language), document.text)
    passages, unclosed = settled(analysis.passages)
    titles = [p.paragraph.end for p in passages if p.paragraph.section in _TITLES]
    discourse.headline = max(titles, default=0)
    story = Story(document, discourse, unclosed)
    harvests = [_told(passage, story) for passage in passages]
    tool = Tool("factdiff", __version__, analysis.pipeline, digest())
    return finished(harvests, story, tool)


def _told(passage: Passage, story: Story) -> Harvest:
    """What is told of a passage: what was told of it before where everything that bears on it is as it was then."""
    if passage.unread is not None:
        start, end = passage.paragraph.start, passage.paragraph.end
        return Harvest(passage, coverage=[Coverage(0, start, end, "unparsed", passage.unread)])
    if repeats_title(passage, story.document):
        said = [Coverage(n, s.start, s.end, "none", "repeat") for n, s in enumerate(passage.sentences)]
        return Harvest(passage, coverage=said)
    before = circumstances(passage, story)
    return again(before, story) or kept(_read(passage, story), before, story)


def _read(passage: Passage, story: Story) -> Harvest:
    anchor, language = story.anchor(passage), story.document.language
    told = Harvest(passage, correction=correction(passage, language, story.document.text, anchor))
    scene = Scene.of(passage, story.discourse, anchor, story.told)
    speech = _Speech.of(utterances(passage))
    story.conversation.paragraph()
    titled = passage.paragraph.section in _TITLES
    for sentence, reason in zip(passage.sentences, outside(passage, language), strict=True):
        long = len(sentence.tokens) > ANALYSIS.longest_sentence
        found = [] if reason or long else _sentence(sentence, scene, speech, story)
        told.drafts += found
        told.coverage.append(_covered(sentence, told, speech, reason, story, found=bool(found)))
        story.discourse.turn(heading=titled or sentence.tokens[-1].pos != "PUNCT")
    story.told = last_told(passage, anchor, story.told) if told.correction is None else story.told
    return told


def _covered(
    sentence: Sentence, told: Harvest, speech: _Speech, reason: str | None, story: Story, *, found: bool
) -> Coverage:
    inside = any(t.i in speech.within for t in sentence.tokens)
    begin, end = sentence.tokens[0].begin, sentence.tokens[-1].finish
    index = told.passage.index
    unclosed = any(where == index and begin <= at < end for where, at in story.unclosed)
    ended, why = status(sentence, reason, found=found or inside, unclosed=unclosed)
    return Coverage(len(told.coverage), sentence.start, sentence.end, ended, why)


def _sentence(sentence: Sentence, whole: Scene, speech: _Speech, story: Story) -> list[Draft]:
    """All drafts of a sentence in text order."""
    within, scene = speech.within, whole.within(sentence.tokens[0], sentence.tokens[-1])
    found: list[Draft] = []
    headline = scene.passage.paragraph.section in {"title", "entry"}
    told = clauses(sentence)
    stated = [*verbless(sentence, headline=headline, told=told), *told]
    _announce([t for t in sentence.tokens if t.i not in within], scene)
    _remember_speakers(sentence, speech, story)
    for clause in stated:
        if clause.head.i in within or speech.introduced_by(clause) or _timed(clause, scene):
            continue
        if not headline and _item(clause):
            continue
        draft = event(clause, scene)
        if of_nobody(clause, draft.claim):
            continue
        found += recounted(clause, draft, scene)
        _remember(clause, draft, scene)
    found += described(sentence, scene, within)
    found += [
        uttered(u, sentence, whole.within(u.tokens[0], sentence.tokens[-1]), story.conversation)
        for u in speech.ending_in(sentence)
    ]
    return sorted(found, key=lambda draft: draft.order)


def _remember_speakers(sentence: Sentence, speech: _Speech, story: Story) -> None:
    """What a reporting verb reports can mean its speaker: "X announced that he …"; who spoke goes on speaking."""
    for token in sentence.tokens:
        speaks = reports(token) or rating(token) is not None or token.i in speech.introducing
        who = speaker(token) if speaks else None
        if who is not None and not grammar.relative(who):
            for participant in story.discourse.participants(who, acting=True, speaking=True):
                story.discourse.note(who, participant, spoke=True)


def _item(clause: Clause) -> bool:
    """ "- renforcer la loi": an infinitive that is a sentence by itself says what might be done, and by nobody."""
    top = clause.verb
    alone = top.head is None and grammar.infinitival(top) and grammar.finite(top) is None
    return alone and not clause.subjects


def _timed(clause: Clause, scene: Scene) -> bool:
    """Whether a verb only belongs to a time ("il y a trois mois"); "after shooting a guard" has an object outside it."""
    if clause.head.pos == "ADJ" and clause.head.each("cop"):
        return False  # "the work was later than planned"
    objects = [c.begin for c in clause.head.each("obj")]
    return any(
        t.start <= clause.head.begin < t.end and all(t.start <= begin < t.end for begin in objects)
        for t in scene.passage.timexes
    )


def _announce(words: list[Token], scene: Scene) -> None:
    """What a sentence names can be meant by any pronoun behind it, in whatever clause that stands; never its times."""
    named = [t for t in words if t.pos in _NOUNS and t.dep in _ROLES]
    for token in [member for first in named for member in conjuncts(first) if member.pos in _NOUNS]:
        timed = any(time.start <= token.begin < time.end for time in scene.passage.timexes)
        for participant in [] if timed else scene.discourse.participants(token, acting=token.dep == "nsubj"):
            scene.discourse.note(token, participant)
    for word in words:
        if word.feature("Poss") == "Yes" and word.head is not None and word.head.pos in _NOUNS:
            scene.discourse.note_owner(word)


def _remember(clause: Clause, draft: Draft, scene: Scene) -> None:
    """Whom a clause's pronoun means can be meant again."""
    for subject in clause.subjects:
        if subject.pos == "PRON" and not grammar.relative(subject):
            for participant in draft.who:
                scene.discourse.note(subject, participant)


__all__ = ["extract"]
