"""Full quotations → drafts of facts of kind ``quote``: verbatim text, speaker as source."""

from __future__ import annotations

from dataclasses import field, replace

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction import claim
from factdiff.extraction.arguments.heads import spoken
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import because
from factdiff.extraction.clause.subjects import conjuncts
from factdiff.extraction.drafts import reasons
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.passages.quotes import Utterance
from factdiff.extraction.reality.tense import plain_tense
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import chain, told_by, unique
from factdiff.extraction.voice.phrases import Link, plain_saying
from factdiff.extraction.voice.sources import named
from factdiff.extraction.who.references import squeezed
from factdiff.languages.tables import SPEECH
from factdiff.model.fact import Predicate, Source, Trace
from factdiff.values import dataclass


@dataclass(slots=True)
class Conversation:
    """Who spoke last: a quotation without a reporting clause goes on where the last one ended.

    A speaker is kept for the paragraph that follows, no longer; a quotation that runs over paragraphs waits for
    its speaker until it ends.
    """

    speaker: tuple[Source, ...] = ()
    age: int = 0
    waiting: list[Draft] = field(default_factory=list)

    def paragraph(self) -> None:
        """A paragraph begins."""
        self.age += 1
        if self.age > 1:
            self.speaker = ()

    def said(self, speaker: tuple[Source, ...], speech: Token | None, scene: Scene) -> None:
        """Someone has spoken, also what has run up to here."""
        self.speaker, self.age = speaker, 0
        for draft in self.waiting:
            draft.source = speaker
            draft.what = replace(draft.what, lemma=speaker[-1].verb, concept=speaker[-1].verb)
            draft.claim = claim.of_quotation(squeezed(draft.what.span.text), speech, speaker, scene.discourse)
        self.waiting.clear()

    def heard(self, draft: Draft, *, runs: bool) -> None:
        """A quotation was read; one without a speaker that runs on waits for one."""
        if draft.source or not runs:
            self.waiting.clear()
        else:
            self.waiting.append(draft)


def uttered(utterance: Utterance, sentence: Sentence, scene: Scene, conversation: Conversation) -> Draft:
    """The fact that a quotation is."""
    made, verb, why = _speakers(utterance, scene)
    speakers = made or conversation.speaker
    if speakers:
        conversation.said(speakers, utterance.speech, scene)
    verb = verb or (speakers[-1].verb if speakers else "")
    span = scene.span(utterance.tokens[0].begin, _last(utterance).finish)
    draft = Draft(
        kind="quote",
        sentence=sentence,
        head=utterance.tokens[0],
        evidence=(span.start, span.end),
        who=(),
        what=Predicate(span, verb, verb),
        source=speakers,
        modality="asserted",
        polarity="positive",
        tense=_tense(utterance.tokens),
        claim=claim.of_quotation(_words(utterance, scene), utterance.speech, speakers, scene.discourse),
        quoted=(span,),
        heads=spoken(_main(utterance.tokens), scene),
        grammatical=bool(speakers),
        trace=(Trace("what", verb, "words between quotation marks"), *reasons.vouching(speakers, why)),
    )
    conversation.heard(draft, runs=utterance.quotation.open)
    return draft


def _words(utterance: Utterance, scene: Scene) -> str:
    """The words that were said, without a reporting clause between them."""
    spans = (scene.span(p[0].begin, _end(p).finish) for p in utterance.parts or (utterance.tokens,))
    return squeezed(" ".join(span.text for span in spans))


def _speakers(utterance: Utterance, scene: Scene) -> tuple[tuple[Source, ...], str, str]:
    """Who speaks, by which verb, and why: a reporting verb, "selon X", or who stands before a colon."""
    language = scene.discourse.registry.language
    if utterance.speech is not None:
        row = utterance.speech.marks.verb(SPEECH) or plain_saying(language)
        links = unique([*_around(utterance), *told_by(utterance.speech, row)])
        return named(links, scene), utterance.speech.marks.predicate, because(row)
    if utterance.speaker is not None and _speaks(utterance.speaker, scene):
        row = plain_saying(language)
        links = [Link(token, row.lemma, row, None) for token in conjuncts(utterance.speaker)]
        return named(links, scene), row.lemma, "before a colon"
    links = _around(utterance)
    verb = links[-1].verb if links else ""
    return named(links, scene), verb, because(links[-1].row) if links else "goes on from the quotation before"


def _around(utterance: Utterance) -> list[Link]:
    """Sources by preposition outside the marks: "selon X", and the outlet that was told."""
    inside = {id(t) for t in utterance.tokens}
    heads = [_main(utterance.tokens), *([utterance.speech] if utterance.speech is not None else [])]
    links = [link for head in heads for link in chain(head) if link.speech is None]
    return unique([link for link in links if id(link.token) not in inside])


def _speaks(token: Token, scene: Scene) -> bool:
    registry = scene.discourse.registry
    referent = registry.of(token)
    if referent is not None:
        return referent.type in {"person", "organisation"}
    return token.pos == "PRON" or token.marks.acts


def _main(tokens: tuple[Token, ...]) -> Token:
    """The word of a quotation that no other of its words governs: a predicate, where there is one."""
    inside = {id(t) for t in tokens}
    free = [t for t in tokens if t.pos != "PUNCT" and id(t.head) not in inside]
    return next((t for t in free if grammar.predicative(t)), free[0] if free else tokens[0])


def _last(utterance: Utterance) -> Token:
    return _end(utterance.tokens)


def _end(tokens: tuple[Token, ...]) -> Token:
    """The last word without the comma that the reporting clause puts inside the marks."""
    words = [t for t in tokens if t.form not in {",", '"'} or t is tokens[0]]
    return max(words, key=lambda t: t.i)


def _tense(tokens: tuple[Token, ...]) -> str:
    """The tense of the first verb."""
    for token in tokens:
        word = grammar.finite(token) if token.pos in {"VERB", "AUX", "ADJ", "NOUN"} else None
        if word is not None and token.dep not in {"aux", "cop"}:
            return plain_tense(token)
    return "present"
