"""Document → FactSet: what the article says happened, who says so, and how sure it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import field, replace
from hashlib import sha256
from typing import Self

from factdiff import __version__
from factdiff.analysis import Passage, analyse
from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.clauses import clauses
from factdiff.extraction.clause.rating import rating
from factdiff.extraction.clause.reported import fulfilled, reports
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import conjuncts
from factdiff.extraction.drafts.described import described
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.drafts.events import event
from factdiff.extraction.drafts.uttered import Conversation, uttered
from factdiff.extraction.drafts.verbless import verbless
from factdiff.extraction.finish.confidence import confidence
from factdiff.extraction.finish.coverage import status
from factdiff.extraction.finish.identity import identity, key
from factdiff.extraction.finish.principal import Found, principal
from factdiff.extraction.names.entities import register
from factdiff.extraction.passages.notices import correction, outside
from factdiff.extraction.passages.quotes import Utterance, utterances
from factdiff.extraction.passages.running import settled
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import speaker
from factdiff.extraction.when.dating import last_told
from factdiff.extraction.who.references import Discourse
from factdiff.model.document import Document
from factdiff.model.fact import Evidence, Fact, Span
from factdiff.model.factset import Article, Correction, Coverage, Entity, FactSet, Main, Tool
from factdiff.pause import no_collection
from factdiff.settings import ANALYSIS, PRINCIPAL, SALIENCE, digest
from factdiff.values import dataclass

_NOUNS = frozenset({"NOUN", "PROPN"})
_ROLES = frozenset({"nsubj", "obj", "iobj", "obl", "nmod"})
_TITLES = frozenset({"title", "headline"})


@dataclass(slots=True)
class _Run:
    """What grows while the paragraphs are read in order."""

    document: Document
    discourse: Discourse
    conversation: Conversation = field(default_factory=Conversation)
    drafts: list[tuple[Passage, Draft]] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    unclosed: frozenset[tuple[int, int]] = frozenset()
    told: str | None = None


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
        introduces = any(
            word is not None and word.i in self.introducing for word in (clause.head, clause.verb)
        )
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
    run = _Run(document, Discourse(register(analysis, document.text, document.language), document.text))
    passages, run.unclosed = settled(analysis.passages)
    titles = [p.paragraph.end for p in passages if p.paragraph.section in _TITLES]
    run.discourse.headline = max(titles, default=0)
    for passage in passages:
        _read(passage, run)
    about = principal(run.drafts, passages, run.discourse)
    facts = [_fact(draft, passage, run, about) for passage, draft in run.drafts]
    return FactSet(
        article=replace(_article(document), main=_main(about)),
        entities=_entities(run.discourse),
        facts=tuple(facts),
        coverage=_whole(run),
        corrections=tuple(run.corrections),
        tool=Tool("factdiff", __version__, analysis.pipeline, digest()),
    )


def _read(passage: Passage, run: _Run) -> None:
    anchor = passage.paragraph.published or run.document.published
    if passage.unread is not None:
        start, end = passage.paragraph.start, passage.paragraph.end
        run.coverage.append(Coverage(len(run.coverage), start, end, "unparsed", passage.unread))
        return
    notice = correction(passage, run.document.language, run.document.text, anchor)
    if notice is not None:
        run.corrections.append(notice)
    scene = Scene.of(passage, run.discourse, anchor, run.told)
    speech = _Speech.of(utterances(passage))
    run.conversation.paragraph()
    titled = passage.paragraph.section in _TITLES
    for sentence, reason in zip(passage.sentences, outside(passage, run.document.language), strict=True):
        long = len(sentence.tokens) > ANALYSIS.longest_sentence
        found = [] if reason or long else _sentence(sentence, scene, speech, run)
        run.drafts += [(passage, draft) for draft in found]
        _cover(sentence, passage, speech, reason, run, found=bool(found))
        run.discourse.turn(heading=titled or sentence.tokens[-1].pos != "PUNCT")
    run.told = last_told(passage, anchor, run.told) if notice is None else run.told


def _sentence(sentence: Sentence, whole: Scene, speech: _Speech, run: _Run) -> list[Draft]:
    """All drafts of a sentence in text order."""
    within, scene = speech.within, whole.within(sentence.tokens[0], sentence.tokens[-1])
    found: list[Draft] = []
    headline = scene.passage.paragraph.section in {"title", "entry"}
    told = clauses(sentence)
    stated = [*verbless(sentence, headline=headline, told=told), *told]
    _announce([t for t in sentence.tokens if t.i not in within], scene)
    _remember_speakers(sentence, speech, run)
    for clause in stated:
        if clause.head.i in within or speech.introduced_by(clause) or _timed(clause, scene):
            continue
        if not headline and _item(clause):
            continue
        found.append(event(clause, scene))
        _remember(clause, found[-1], scene)
    found += described(sentence, scene, within)
    found += [
        uttered(u, sentence, whole.within(u.tokens[0], sentence.tokens[-1]), run.conversation)
        for u in speech.ending_in(sentence)
    ]
    return sorted(found, key=lambda draft: draft.order)


def _remember_speakers(sentence: Sentence, speech: _Speech, run: _Run) -> None:
    """What a reporting verb reports can mean its speaker: "X announced that he …"; who spoke goes on speaking."""
    for token in sentence.tokens:
        speaks = reports(token) or rating(token) is not None or token.i in speech.introducing
        who = speaker(token) if speaks else None
        if who is not None and not grammar.relative(who):
            for participant in run.discourse.participants(who, acting=True, speaking=True):
                run.discourse.note(who, participant, spoke=True)


def _item(clause: Clause) -> bool:
    """ "- renforcer la loi": an infinitive that is a sentence by itself says what might be done, and by nobody."""
    top = clause.verb
    alone = top.head is None and grammar.infinitival(top) and grammar.finite(top) is None
    return alone and not clause.subjects


def _timed(clause: Clause, scene: Scene) -> bool:
    """Whether a verb only belongs to a time ("il y a trois mois")."""
    return any(t.start <= clause.head.begin < t.end for t in scene.passage.timexes)


def _announce(words: list[Token], scene: Scene) -> None:
    """What a sentence names can be meant by any pronoun behind it, in whatever clause that stands; never its times."""
    named = [t for t in words if t.pos in _NOUNS and t.dep in _ROLES]
    for token in [member for first in named for member in conjuncts(first) if member.pos in _NOUNS]:
        timed = any(time.start <= token.begin < time.end for time in scene.passage.timexes)
        for participant in [] if timed else scene.discourse.participants(token, acting=token.dep == "nsubj"):
            scene.discourse.note(token, participant)


def _remember(clause: Clause, draft: Draft, scene: Scene) -> None:
    """Whom a clause's pronoun means can be meant again."""
    for subject in clause.subjects:
        if subject.pos == "PRON" and not grammar.relative(subject):
            for participant in draft.who:
                scene.discourse.note(subject, participant)


# --- the finished set -------------------------------------------------------------------------------


def _main(about: Found | None) -> Main | None:
    return None if about is None else Main(identity(about.draft), about.who, about.when, about.where)


def _fact(draft: Draft, passage: Passage, run: _Run, about: Found | None) -> Fact:
    start, end = draft.evidence
    line, column = run.document.locate(start)
    span = Span(run.document.text[start:end], start, end)
    return Fact(
        id=identity(draft),
        key=key(draft),
        kind=draft.kind,
        claim=draft.claim,
        who=draft.who,
        what=draft.what,
        where=draft.where,
        when=draft.when,
        source=draft.source,
        modality=draft.modality,
        polarity=draft.polarity,
        tense=draft.tense,
        quantities=draft.quantities,
        quoted=draft.quoted,
        salience=1.0 if about is not None and draft is about.draft else _salience(draft, passage),
        confidence=confidence(draft),
        section=passage.paragraph.section,
        evidence=Evidence(span, passage.index, draft.sentence.index, line, column),
        trace=draft.trace,
        marks=draft.marks,
    )


def _salience(draft: Draft, passage: Passage) -> float:
    """How near the news a fact stands, 0 to 1: by section, paragraph and depth; the main event alone has 1."""
    base = SALIENCE.sections.get(passage.paragraph.section, SALIENCE.body)
    weight = base - SALIENCE.paragraph * passage.index - SALIENCE.depth * draft.depth
    weight -= SALIENCE.attribute if draft.kind == "attribute" else 0
    return round(min(max(weight, SALIENCE.least), PRINCIPAL.rest), 2)


def _cover(
    sentence: Sentence, passage: Passage, speech: _Speech, reason: str | None, run: _Run, *, found: bool
) -> None:
    inside = any(t.i in speech.within for t in sentence.tokens)
    begin, end = sentence.tokens[0].begin, sentence.tokens[-1].finish
    unclosed = any(index == passage.index and begin <= at < end for index, at in run.unclosed)
    ended, why = status(sentence, reason, found=found or inside, unclosed=unclosed)
    run.coverage.append(Coverage(len(run.coverage), sentence.start, sentence.end, ended, why))


def _whole(run: _Run) -> tuple[Coverage, ...]:
    """The coverage in the order of the text, with what reading set aside; its numbers come after all sentences."""
    first = len(run.coverage)
    asides = (Coverage(n, a.start, a.end, "none", a.reason) for n, a in enumerate(run.document.asides, first))
    return tuple(sorted([*run.coverage, *asides], key=lambda entry: entry.start))


def _article(document: Document) -> Article:
    digest = sha256(document.text.encode()).hexdigest()
    return Article(
        id=digest[:16],
        title=document.title,
        language=document.language,
        published=document.published,
        modified=document.modified,
        publisher=document.publisher,
        authors=document.authors,
        url=document.url,
        live=document.live,
        text=document.text,
        sha256=digest,
        notes=document.notes,
    )


def _entities(discourse: Discourse) -> tuple[Entity, ...]:
    return tuple(
        Entity(
            id=f"e{n}",
            name=referent.name,
            type=referent.type,
            aliases=tuple(name for name in referent.names if name != referent.name),
            mentions=tuple(referent.mentions),
        )
        for n, referent in enumerate(discourse.registry.referents, 1)
    )


__all__ = ["extract"]
