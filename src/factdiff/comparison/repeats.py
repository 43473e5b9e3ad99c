"""Facts that one version says and the other says, too, elsewhere and in other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factdiff.comparison import words
from factdiff.comparison.names import Names
from factdiff.comparison.signature import moment, number
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact


def repeats(left: Mapping[int, Fact], other: SideView, names: Names) -> dict[int, int]:
    """Those facts of which the other version has one of the same predicate whose sentence holds all that they say.

    Each with that one, the first of its article.
    """
    by_concept: dict[str, list[int]] = {}
    for index, fact in enumerate(other.facts if left else ()):
        by_concept.setdefault(fact.what.concept, []).append(index)
    found = {}
    for index, fact in left.items():
        places = by_concept.get(fact.what.concept, ()) if fact.kind != "quote" else ()
        twin = next((i for i in places if _holds(other.facts[i], other, fact, names)), None)
        if twin is not None:
            found[index] = twin
    return found


def _holds(twin: Fact, view: SideView, fact: Fact, names: Names) -> bool:
    if _stance(twin, names) != _stance(fact, names) or (twin.kind == "attribute") != (
        fact.kind == "attribute"
    ):
        return False
    if not all(any(names.canonical(a.name) == names.canonical(b.name) for b in twin.who) for a in fact.who):
        return False
    if not set(_values(fact)) <= set(_values(twin)):
        return False
    said = view.sentence(twin).held | frozenset(word for name in _names(twin) for word in words.words(name))
    own = frozenset(word for argument in fact.what.arguments for word in words.content(argument.name))
    return bool(fact.who or own) and not words.missing(own, said)


def _stance(fact: Fact, names: Names) -> tuple[object, ...]:
    sources = frozenset((names.canonical(link.name), link.verb_class) for link in fact.source)
    return fact.polarity, fact.modality, frozenset(fact.marks), sources


def _values(fact: Fact) -> Iterator[object]:
    """Times, numbers and places."""
    yield from map(moment, fact.when)
    yield from map(number, fact.quantities)
    yield from (place.name for place in fact.where)


def _names(fact: Fact) -> Iterable[str]:
    return (*(entry.name for entry in fact.who), *(argument.name for argument in fact.what.arguments))
