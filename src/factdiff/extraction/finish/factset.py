"""What all passages yield → the finished set: facts, entities, coverage, the main event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.finish.confidence import confidence
from factdiff.extraction.finish.harvest import Drawn, Harvest, Story
from factdiff.extraction.finish.identity import identity, key
from factdiff.extraction.finish.principal import Found, principal
from factdiff.extraction.who.references import Discourse
from factdiff.model.document import Document
from factdiff.model.fact import Evidence, Fact, Span
from factdiff.model.factset import Article, Coverage, Entity, FactSet, Main, Tool
from factdiff.settings import PRINCIPAL, SALIENCE


def finished(harvests: Sequence[Harvest], story: Story, tool: Tool) -> FactSet:
    """The set of an article; what was not yet a fact of a passage becomes one."""
    for harvest in harvests:
        if harvest.facts is None:
            harvest.facts = tuple(_fact(draft, harvest, story.document) for draft in harvest.drafts)
    drawn = [
        Drawn(harvest.passage, draft, fact)
        for harvest in harvests
        for draft, fact in zip(harvest.drafts, harvest.facts or (), strict=True)
    ]
    about = principal(drawn, [harvest.passage for harvest in harvests], story.discourse, story.document)
    return FactSet(
        article=replace(_article(story.document), main=_main(about)),
        entities=_entities(story.discourse),
        facts=tuple(_weighed(one, about) for one in drawn),
        coverage=_coverage(harvests, story.document),
        corrections=tuple(h.correction for h in harvests if h.correction is not None),
        tool=tool,
    )


def _main(about: Found | None) -> Main | None:
    return None if about is None else Main(about.drawn.fact.id, about.who, about.when, about.where)


def _weighed(drawn: Drawn, about: Found | None) -> Fact:
    main = about is not None and drawn is about.drawn
    return replace(drawn.fact, salience=1.0) if main else drawn.fact


def _fact(draft: Draft, harvest: Harvest, document: Document) -> Fact:
    start, end = draft.evidence
    line, column = document.locate(start)
    span = Span(document.text[start:end], start, end)
    paragraph, predication = harvest.passage.paragraph, key(draft)
    return Fact(
        id=identity(draft, predication),
        key=predication,
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
        salience=salience(draft, paragraph.section, harvest.passage.index),
        confidence=confidence(draft),
        section=paragraph.section,
        evidence=Evidence(span, harvest.passage.index, draft.sentence.index, line, column),
        trace=draft.trace,
        marks=draft.marks,
    )


def salience(draft: Draft, section: str, index: int) -> float:
    """How near the news a fact stands, 0 to 1: by section, paragraph and depth; the main event alone has 1."""
    base = SALIENCE.sections.get(section, SALIENCE.body)
    weight = base - SALIENCE.paragraph * index - SALIENCE.depth * draft.depth
    weight -= SALIENCE.attribute if draft.kind == "attribute" else 0
    return round(min(max(weight, SALIENCE.least), PRINCIPAL.rest), 2)


def _coverage(harvests: Sequence[Harvest], document: Document) -> tuple[Coverage, ...]:
    """The coverage in the order of the text, with what reading set aside; its numbers come after all sentences."""
    read = [entry for harvest in harvests for entry in harvest.coverage]
    found = [*_counted(read), *_asides(document, len(read))]
    return tuple(sorted(found, key=lambda entry: entry.start))


def _counted(entries: Sequence[Coverage]) -> Iterator[Coverage]:
    for number, entry in enumerate(entries):
        same = entry.sentence == number
        yield entry if same else Coverage(number, entry.start, entry.end, entry.status, entry.reason)


def _asides(document: Document, first: int) -> Iterator[Coverage]:
    for number, aside in enumerate(document.asides, first):
        yield Coverage(number, aside.start, aside.end, "none", aside.reason)


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
