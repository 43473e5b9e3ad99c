"""What makes a fact the same fact: all its canonical values in a form that can be compared and hashed."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

from factdiff.comparison import words
from factdiff.comparison.names import Names
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact, Moment, Quantity, Source

Value = TypeVar("Value", str, tuple[str, str], tuple[str, str, str, str])


def signature(fact: Fact, names: Names) -> Hashable:
    """Equal for facts whose canonical slots are all equal, in whatever words and place they stand.

    Computed here and not taken from ``id``, so that a fact set made elsewhere compares as well.
    """
    return fact.kind, *slots(fact, names).values(), tuple(words.words(span.text) for span in fact.quoted)


def moments(fact: Fact) -> tuple[Moment, ...]:
    """The times of a fact and of its reports."""
    return (*fact.when, *(entry for link in fact.source for entry in link.when))


def slots(fact: Fact, names: Names) -> dict[str, Hashable]:
    """The canonical value of each slot."""
    return {
        "who": _sorted(names.canonical(entry.name) for entry in fact.who),
        "what": (
            fact.what.concept,
            _sorted((arg.role, names.canonical(arg.name)) for arg in fact.what.arguments),
        ),
        "where": _sorted((names.canonical(place.name), place.role) for place in fact.where),
        "when": _sorted(moment(entry) for entry in fact.when),
        "source": tuple(sorted((_link(link, names) for link in fact.source), key=repr)),
        "modality": fact.modality,
        "polarity": fact.polarity,
        "tense": fact.tense,
        "quantities": _sorted(number(quantity) for quantity in fact.quantities),
    }


def _sorted(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(sorted(values))


def moment(entry: Moment) -> str:
    """A time's value; what the words say without a date, or the words, where there is none."""
    return entry.value or entry.offset or fold(entry.span.text)


def number(quantity: Quantity) -> tuple[str, str, str, str]:
    """A number's value, upper value, comparator and unit."""
    upper = "" if quantity.upper is None else f"{quantity.upper.normalize():f}"
    return f"{quantity.value.normalize():f}", upper, quantity.comparator, fold(quantity.unit or "")


def _link(link: Source, names: Names) -> tuple[Hashable, ...]:
    return names.canonical(link.name), link.kind, _sorted(moment(entry) for entry in link.when)
