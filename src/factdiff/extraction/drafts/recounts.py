"""What others count: "3.000 personnes selon la police et 10.000 selon les syndicats" are two facts with one predicate."""

from __future__ import annotations

from dataclasses import replace

from factdiff.analysis.tree import Token, ending
from factdiff.extraction.arguments.slots import quantity
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import unique
from factdiff.extraction.voice.phrases import by_preposition
from factdiff.extraction.voice.sources import named
from factdiff.model.fact import Argument, Quantity


def recounted(clause: Clause, draft: Draft, scene: Scene) -> list[Draft]:
    """A fact without what others count, and by each other's count, where it is clear which number that stands for."""
    found = [(n, q) for n in clause.head.each("parataxis") if (q := _quantity(n, scene)) is not None]
    if not found:
        return [draft]
    others = {quantity.span for _, quantity in found}
    own = tuple(quantity for quantity in draft.quantities if quantity.span not in others)
    first = own[0] if len(own) == 1 and own[0].comparator == "=" else None
    kept = replace(draft, quantities=own)
    return (
        [kept, *(_by_another(kept, first, *pair, scene) for pair in found)] if first is not None else [kept]
    )


def _by_another(draft: Draft, first: Quantity, number: Token, second: Quantity, scene: Scene) -> Draft:
    """The fact with another number and who counts so; its claim names the first number in one place."""
    links = [link for phrase in number.each("obl") for link in by_preposition(phrase)]
    digits = first.span.text.split()[0]
    said = [number.form if word == digits else word for word in draft.claim.split()]
    end = max(word.end for word in number.subtree() if word.i <= ending(number))
    what = draft.what
    if what.lemma == digits:  # "ils étaient 3.000"
        what = replace(what, lemma=number.form, concept=number.form)
    return replace(
        draft,
        head=number,
        evidence=(draft.evidence[0], end),
        claim=" ".join(said),
        source=named(unique(links), scene),
        quantities=(replace(second, unit=first.unit),),
        what=replace(what, arguments=tuple(_counted(a, first, second) for a in what.arguments)),
        who=tuple(replace(p, name=p.name.replace(digits, number.form)) for p in draft.who),
    )


def _quantity(number: Token, scene: Scene) -> Quantity | None:
    """What a number counts by somebody else's word."""
    if number.pos != "NUM" or not any(by_preposition(phrase) for phrase in number.each("obl")):
        return None
    spans = ((found, scene.words(found.core_start, found.core_end)) for found in scene.passage.numbers)
    return next((quantity(found, words, scene) for found, words in spans if number in words), None)


def _counted(argument: Argument, first: Quantity, second: Quantity) -> Argument:
    """An argument that holds the first number, with the second one in its place."""
    if not argument.span.start <= first.span.start < argument.span.end:
        return argument
    return replace(argument, span=second.span, name=second.span.text)
