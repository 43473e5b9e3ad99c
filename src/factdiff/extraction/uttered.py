"""Full quotations → drafts of facts of kind ``quote``: verbatim text, speaker as source."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction import claim, grammar, reasons
from factdiff.extraction.attribution import Link, told_by
from factdiff.extraction.context import because
from factdiff.extraction.draft import Draft
from factdiff.extraction.grammar import Tongue
from factdiff.extraction.heads import spoken
from factdiff.extraction.quotes import Utterance
from factdiff.extraction.references import squeezed
from factdiff.extraction.slots import Scene
from factdiff.extraction.sources import named
from factdiff.extraction.tense import plain_tense
from factdiff.model.fact import Predicate, Source, Trace


@dataclass(slots=True)
class Conversation:
    """Who spoke last: a quotation without a reporting clause goes on where the last one ended.

    A speaker is kept for the paragraph that follows, no longer.
    """

    speaker: tuple[Source, ...] = ()
    age: int = 0

    def paragraph(self) -> None:
        """A paragraph begins."""
        self.age += 1
        if self.age > 1:
            self.speaker = ()

    def said(self, speaker: tuple[Source, ...]) -> None:
        """Someone has spoken."""
        self.speaker, self.age = speaker, 0


def uttered(utterance: Utterance, sentence: Sentence, scene: Scene, conversation: Conversation) -> Draft:
    """The fact that a quotation is."""
    tongue = scene.discourse.registry.tongue
    speakers, verb, why = conversation.speaker, "", "goes on from the quotation before"
    if utterance.speech is not None:
        row = tongue.verb("speech", utterance.speech)
        links: list[Link] = told_by(utterance.speech, tongue) if row is not None else []
        made = named(links, scene)
        verb = grammar.verb_lemma(utterance.speech)
        why = because(row) if row is not None else verb
        speakers = made or speakers
    if speakers:
        conversation.said(speakers)
    verb = verb or (speakers[-1].verb if speakers else "")
    span = scene.span(utterance.tokens[0].begin, _last(utterance).finish)
    return Draft(
        kind="quote",
        sentence=sentence,
        head=utterance.tokens[0],
        evidence=(span.start, span.end),
        who=(),
        what=Predicate(span, verb, verb),
        source=speakers,
        modality="asserted",
        polarity="positive",
        tense=_tense(utterance.tokens, tongue),
        claim=claim.of_quotation(squeezed(span.text), utterance.speech, speakers, scene.discourse),
        quoted=(span,),
        heads=spoken(_main(utterance.tokens), scene),
        grammatical=bool(speakers),
        trace=(Trace("what", verb, "words between quotation marks"), *reasons.vouching(speakers, why)),
    )


def _main(tokens: tuple[Token, ...]) -> Token:
    """The word of a quotation that no other of its words governs: a predicate, where there is one."""
    inside = {id(t) for t in tokens}
    free = [t for t in tokens if t.pos != "PUNCT" and (t.head is None or id(t.head) not in inside)]
    return next((t for t in free if grammar.predicative(t)), free[0] if free else tokens[0])


def _last(utterance: Utterance) -> Token:
    """The last word without the comma that the reporting clause puts inside the marks."""
    words = [t for t in utterance.tokens if t.form != "," or t is utterance.tokens[0]]
    return max(words, key=lambda t: t.i)


def _tense(tokens: tuple[Token, ...], tongue: Tongue) -> str:
    """The tense of the first verb."""
    for token in tokens:
        word = grammar.finite(token) if token.pos in {"VERB", "AUX", "ADJ", "NOUN"} else None
        if word is not None and token.dep not in {"aux", "cop"}:
            return plain_tense(token, tongue)
    return "present"
