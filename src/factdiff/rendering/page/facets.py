"""By what the items of a page can be filtered: kind, severity, slot, source, entity."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factdiff.rendering import neutral
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factdiff.model.change import Change
    from factdiff.model.fact import Fact
    from factdiff.rendering.wording import Wording


@dataclass(frozen=True, slots=True)
class Facets:
    """What one item is: values as pairs of a stable key and what a reader sees; sources and entities by name."""

    kinds: tuple[tuple[str, str], ...] = ()
    severities: tuple[tuple[str, str], ...] = ()
    slots: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()

    @classmethod
    def of_change(cls, change: Change, words: Wording) -> Facets:
        """The facets of a change and of the facts on both of its sides."""
        slots = dict.fromkeys(slot.slot for slot in change.slots)
        facts = change.old + change.new
        return cls(
            kinds=((change.kind, words.say("page", change.kind)),),
            severities=((change.severity, words.say("report", change.severity)),),
            slots=tuple((slot, words.say("page", f"slot {slot}", slot)) for slot in slots),
            sources=sources(facts),
            entities=entities(facts),
        )

    @classmethod
    def of_fact(cls, fact: Fact, words: Wording) -> Facets:
        """The facets of a fact: its kind and certainty, the slots that are filled."""
        filled = {
            "who": fact.who, "where": fact.where, "when": fact.when, "quantities": fact.quantities,
            "source": fact.source,
        }  # fmt: skip
        status = (fact.kind, fact.modality, *(("negative",) if fact.polarity == "negative" else ()))
        return cls(
            kinds=tuple((key, words.say("page", f"fact {key}", key)) for key in status),
            slots=tuple(
                (slot, words.say("page", f"slot {slot}", slot)) for slot, held in filled.items() if held
            ),
            sources=sources((fact,)),
            entities=entities((fact,)),
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """The values that occur on a page, each with how many items have it."""

    kinds: tuple[tuple[str, str, int], ...]
    severities: tuple[tuple[str, str, int], ...]
    slots: tuple[tuple[str, str, int], ...]
    sources: tuple[tuple[str, int], ...]
    entities: tuple[tuple[str, int], ...]


def facets(items: Sequence[Facets]) -> Choices:
    """All choices of a page, in the order in which they occur; names by the alphabet."""
    return Choices(
        kinds=_counted(pair for item in items for pair in item.kinds),
        severities=_counted(pair for item in items for pair in item.severities),
        slots=_counted(pair for item in items for pair in item.slots),
        sources=_names(name for item in items for name in item.sources),
        entities=_names(name for item in items for name in item.entities),
    )


def sources(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The names of all who vouch for facts."""
    return _distinct(link.name for fact in facts for link in fact.source)


def entities(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The names of the participants and places of facts that the article knows as entities."""
    return _distinct(name for fact in facts for name, entity in _named(fact) if entity is not None)


def _named(fact: Fact) -> Iterator[tuple[str, str | None]]:
    """Every name in a fact with the entity behind it."""
    yield from ((entry.name, entry.entity) for entry in fact.who)
    yield from ((entry.name, entry.entity) for entry in fact.what.arguments)
    yield from ((entry.name, entry.entity) for entry in fact.where)
    yield from ((entry.name, entry.entity) for entry in fact.source)


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(shown for name in names if (shown := neutral.line(name))))


def _counted(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, int], ...]:
    return tuple((key, label, count) for (key, label), count in Counter(pairs).items())


def _names(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda entry: (entry[0].casefold(), entry[0])))
