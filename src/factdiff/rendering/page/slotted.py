"""The slots of a fact for a page: what stands where in the text, and how it reads in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import neutral
from factdiff.rendering.wording import values
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.fact import Fact, Moment, Place, Quantity, Source, Span
    from factdiff.rendering.wording import Wording


@dataclass(frozen=True, slots=True)
class Slot:
    """A filled slot: its name, its label and its values; ``chain`` where they are links of a chain of sources."""

    name: str
    label: str
    values: tuple[str, ...]
    chain: bool = False


def spans(fact: Fact) -> Iterator[tuple[str, Span]]:
    """Each value's place in the text, by slot."""
    for name, held in (
        ("who", fact.who),
        ("where", fact.where),
        ("when", fact.when),
        ("source", fact.source),
    ):
        for value in held:
            yield name, value.span
    for link in fact.source:
        for moment in link.when:
            yield "when", moment.span
    for quantity in fact.quantities:
        yield "quantities", quantity.span


def listed(fact: Fact, words: Wording) -> Iterator[Slot]:
    """The filled slots in the order of the fact model."""
    if fact.who:
        yield _slot("who", [_named(entry.span, entry.name) for entry in fact.who], words)
    yield _slot("what", [neutral.line(fact.what.span.text) or neutral.line(fact.what.lemma)], words)
    for name, texts in (
        ("where", [_place(place) for place in fact.where]),
        ("when", [_moment(moment, words) for moment in fact.when]),
        ("quantities", [_quantity(quantity, words) for quantity in fact.quantities]),
    ):
        if texts:
            yield _slot(name, texts, words)
    if fact.source:
        links = tuple(_link(link, words) for link in fact.source)
        yield Slot("source", words.say("page", "slot source"), links, chain=True)


def _slot(name: str, texts: list[str], words: Wording) -> Slot:
    return Slot(name, words.say("page", f"slot {name}"), tuple(texts))


def _named(span: Span, name: str) -> str:
    """The words, and whom they mean where the words do not say it."""
    shown, meant = neutral.line(span.text), neutral.line(name)
    return shown if meant in shown else f"{shown} = {meant}"


def _place(place: Place) -> str:
    country = f" ({neutral.line(place.country)})" if place.country else ""
    return _named(place.span, place.name) + country


def _moment(moment: Moment, words: Wording) -> str:
    shown = values.moment(moment, words)
    raw = moment.value or moment.offset
    return shown if moment.value is None or shown != neutral.line(moment.span.text) else f"{shown} = {raw}"


def _quantity(quantity: Quantity, words: Wording) -> str:
    shown, figure = neutral.line(quantity.span.text), values.figure(quantity, words)
    return shown if figure in shown else f"{shown} = {figure}"


def _link(link: Source, words: Wording) -> str:
    when = "".join(f", {_moment(moment, words)}" for moment in link.when)
    return f"{_named(link.span, link.name)} ({neutral.line(link.verb)}{when})"
