"""The same facts at another place: every offset moved, entities by their new ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from factdiff.model.document import Document
from factdiff.model.fact import (
    Argument,
    Evidence,
    Fact,
    Moment,
    Participant,
    Place,
    Predicate,
    Quantity,
    Source,
    Span,
)
from factdiff.model.factset import Correction, Coverage
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Relocation:
    """How far a passage has moved in characters, paragraphs and sentences, and its entities' ids then and now."""

    characters: int
    paragraphs: int
    sentences: int
    ids: Mapping[str, str]

    @property
    def nowhere(self) -> bool:
        """Whether it stands where it stood."""
        return not (self.characters or self.paragraphs or self.sentences or self.ids)

    @property
    def still(self) -> bool:
        """Whether no slot has changed, though lines and numbers of paragraphs may have."""
        return not self.characters and not self.ids

    def coverage(self, entry: Coverage) -> Coverage:
        """How a sentence ended."""
        n = self.characters
        return (
            Coverage(entry.sentence, entry.start + n, entry.end + n, entry.status, entry.reason)
            if n
            else entry
        )

    def correction(self, notice: Correction | None) -> Correction | None:
        """A notice."""
        return None if notice is None else Correction(self._span(notice.span), notice.date)

    def sources(self, chain: tuple[Source, ...]) -> tuple[Source, ...]:
        """A chain of sources."""
        return chain if self.still else tuple(map(self._source, chain))

    def fact(self, fact: Fact, document: Document, salience: float) -> Fact:
        """A fact; the very same where nothing about it has changed."""
        evidence = self._evidence(fact.evidence, document)
        if not self.still:
            return self._moved(fact, evidence, salience)
        if evidence == fact.evidence and salience == fact.salience:
            return fact
        return replace(fact, evidence=evidence, salience=salience)

    def _evidence(self, evidence: Evidence, document: Document) -> Evidence:
        span = self._span(evidence.span)
        line, column = document.locate(span.start)
        return Evidence(
            span, evidence.paragraph + self.paragraphs, evidence.sentence + self.sentences, line, column
        )

    def _moved(self, fact: Fact, evidence: Evidence, salience: float) -> Fact:
        what = fact.what
        return Fact(
            id=fact.id,
            key=fact.key,
            kind=fact.kind,
            claim=fact.claim,
            who=tuple(Participant(self._span(p.span), p.name, self._id(p.entity)) for p in fact.who),
            what=Predicate(
                self._span(what.span), what.lemma, what.concept, tuple(map(self._argument, what.arguments))
            ),
            where=tuple(map(self._place, fact.where)),
            when=tuple(map(self._moment, fact.when)),
            source=tuple(map(self._source, fact.source)),
            modality=fact.modality,
            polarity=fact.polarity,
            tense=fact.tense,
            quantities=tuple(map(self._quantity, fact.quantities)),
            quoted=tuple(map(self._span, fact.quoted)),
            salience=salience,
            confidence=fact.confidence,
            section=fact.section,
            evidence=evidence,
            trace=fact.trace,
            marks=fact.marks,
        )

    def _span(self, span: Span) -> Span:
        n = self.characters
        return Span(span.text, span.start + n, span.end + n) if n else span

    def _id(self, entity: str | None) -> str | None:
        return entity if entity is None else self.ids.get(entity, entity)

    def _argument(self, one: Argument) -> Argument:
        return Argument(one.role, self._span(one.span), one.name, self._id(one.entity))

    def _place(self, one: Place) -> Place:
        return Place(self._span(one.span), one.name, one.role, one.country, self._id(one.entity), one.level)

    def _moment(self, one: Moment) -> Moment:
        return Moment(self._span(one.span), one.value, one.offset, one.approximate)

    def _source(self, one: Source) -> Source:
        span, when = self._span(one.span), tuple(map(self._moment, one.when))
        return Source(span, one.name, one.kind, one.verb, when, self._id(one.entity), one.verb_class)

    def _quantity(self, one: Quantity) -> Quantity:
        return Quantity(self._span(one.span), one.value, one.upper, one.comparator, one.unit)
