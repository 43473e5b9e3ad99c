"""Attributes → drafts of facts: "Sergueï Choïgu — ministre russe de la Défense", "Jane Roe, 45"."""

from __future__ import annotations

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction import claim
from factdiff.extraction.arguments.heads import of_doers
from factdiff.extraction.arguments.slots import quantity
from factdiff.extraction.clause.context import mending
from factdiff.extraction.drafts import reasons
from factdiff.extraction.drafts.attributes import Attribute, attributes
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import chain, told_by, unique
from factdiff.extraction.voice.sources import named, sources, speaks
from factdiff.extraction.who.references import squeezed
from factdiff.languages import lexicon
from factdiff.languages.tables import ACTORS, ANAPHORA, CONCEPTS
from factdiff.model.fact import Argument, Participant, Predicate, Quantity, Source, Trace


def described(sentence: Sentence, scene: Scene, within: set[int]) -> list[Draft]:
    """The attribute facts of a sentence; ``within`` are words inside quotations that stand for themselves."""
    found = attributes(sentence, scene)
    return [_draft(attribute, sentence, scene) for attribute in found if attribute.head.i not in within]


def _draft(attribute: Attribute, sentence: Sentence, scene: Scene) -> Draft:
    discourse = scene.discourse
    words = list(attribute.words)
    span = discourse.span(words)
    # "Pyongyang, l'un de ses alliés": an ally is the state and no town.
    held = attribute.head.marks.row(ANAPHORA)
    acting = attribute.head.marks.kind(ACTORS) == "relation" or (held is not None and held.level == "country")
    who = tuple(
        Participant(p.span, p.name, discourse.entity(p.name))
        for p in discourse.participants(attribute.holder, acting=acting)
    )
    vouching = _vouching(attribute, scene)
    lemma = attribute.head.lemma.lower() if attribute.age is None else _age_word(attribute)
    row = lexicon.row(discourse.registry.language, CONCEPTS, lemma)
    spans = [p.span for p in who]
    evidence = min(span.start, *(s.start for s in spans)), max(span.end, *(s.end for s in spans))
    if attribute.age is None and attribute.rating is None and who:
        discourse.titled(attribute.head, words, who[0].name)
    return Draft(
        kind="attribute",
        sentence=sentence,
        head=attribute.head,
        evidence=evidence,
        who=who,
        what=Predicate(
            span, lemma, row.kind if row else lemma, (Argument("attribute", span, squeezed(span.text)),)
        ),
        source=vouching,
        modality="asserted",
        polarity="positive",
        tense="present",
        claim=_claim(attribute, words, scene),
        quantities=_quantities(attribute, scene),
        quoted=scene.quoted(evidence) if attribute.rating is not None else (),
        doers=of_doers([(attribute.holder, p) for p in who], scene),
        heads=(lemma,),
        depth=1,
        trace=_trace(attribute, who, lemma, vouching),
    )


def _claim(attribute: Attribute, words: list[Token], scene: Scene) -> str:
    return claim.of_attribute(
        attribute.holder,
        words,
        attribute.head,
        scene.discourse,
        age=attribute.age is not None,
        held=attribute.rating is not None,
    )


def _vouching(attribute: Attribute, scene: Scene) -> tuple[Source, ...]:
    """Who says so: whoever holds it for that, else whoever the clause around it is said by."""
    rated = attribute.rating
    if rated is not None:
        return named(unique([*chain(rated.verb), *told_by(rated.verb, rated.row)]), scene)
    return () if speaks(attribute.holder) else sources(attribute.holder, scene)[0]


def _trace(
    attribute: Attribute, who: tuple[Participant, ...], lemma: str, vouching: tuple[Source, ...]
) -> tuple[Trace, ...]:
    relation = (
        "age"
        if attribute.age
        else f"{attribute.head.dep} of {attribute.holder.form}{mending(attribute.head)}"
    )
    held = (Trace("who", p.name, f"what {attribute.head.form} is said of") for p in who)
    return (*held, Trace("what", lemma, relation), *reasons.vouching(vouching, "of the clause around it"))


def _age_word(attribute: Attribute) -> str:
    """An age has no verb: its unit stands for it, the year of the language."""
    assert attribute.age is not None  # noqa: S101 - the caller asks only for ages
    return attribute.age.unit or attribute.head.lemma.lower()


def _quantities(attribute: Attribute, scene: Scene) -> tuple[Quantity, ...]:
    span = {id(w) for w in attribute.words}
    found = []
    for number in scene.passage.numbers:
        words = scene.words(number.core_start, number.core_end)
        if words and all(id(w) in span for w in words) and number.kind not in {"ordinal", "label"}:
            found.append(quantity(number, words, scene))
    return tuple(found)
