"""What the linked facts of a block say of who does what: the parts that everybody has in the claims of both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from factdiff.comparison import words
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import meanings
from factdiff.comparison.account.tensing import heads_fact, inside
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import OTHER, Names
from factdiff.comparison.signature import moment, number
from factdiff.model.fact import Fact
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Roles:
    """What the linked facts of a block say of who does what."""

    pairs: Sequence[tuple[Fact, Fact]]
    names: Names

    def alike(self) -> bool:
        """Whether the facts of both sides give everybody the same part in the same predications."""
        return bool(self.pairs) and all(self._same(_roles, pair) for pair in self.pairs)

    def kept(self) -> bool:
        """Whether everybody stands in the slot in which they stood."""
        return bool(self.pairs) and all(self._same(_cast, pair) for pair in self.pairs)

    def one(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether two stretches are one doer or speaker in every claim that has them."""
        slots = [(_slots(before, old), _slots(after, new)) for before, after in self.pairs]
        told = [pair for pair in slots if any(pair)]
        return bool(told) and all(before == after for before, after in told)

    def one_claim(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether the claim whose predicate stands in both stretches is the same in every slot."""
        there = [
            pair
            for pair in self.pairs
            if all(at[0] <= fact.what.span.start < at[1] for at, fact in zip((old, new), pair, strict=True))
        ]
        return bool(there) and all(self._same(_roles, pair) for pair in there)

    def predicates(self, unit: Unit, ledger: Ledger, side: int) -> bool:
        """Whether a word is what a claim says, and no report of it."""
        return any(pair[side].kind != "quote" and heads_fact(unit, pair[side], ledger) for pair in self.pairs)

    def done_by_then(self, unit: Unit, side: int) -> bool:
        """Whether a word carries the time of a claim that one side has over and the other still to come."""
        return any(
            not _one_course(*pair) and pair[OLD].what.lemma == pair[NEW].what.lemma
            for pair in self.pairs
            if inside(unit, pair[side].what.span)
        )

    def one_deed(self, old: Unit, new: Unit, ledger: Ledger, *, doer: bool) -> bool:
        """Whether the claims of two verbs have one object, and one ``doer`` if asked, as far as any has been read."""
        there = [
            pair
            for pair in self.pairs
            if heads_fact(old, pair[OLD], ledger) and heads_fact(new, pair[NEW], ledger)
        ]
        return all(
            (not doer or self._one_doer(*pair)) and _one_object(pair, ledger.lexicon) and _one_course(*pair)
            for pair in there
        )

    def _one_doer(self, old: Fact, new: Fact) -> bool:
        """Whether two claims share a doer, or one has none but those it was done to."""
        named = [
            [name for entry in fact.who if self._acts(name := _plain(entry.name, self.names), other)]
            for fact, other in ((old, new), (new, old))
        ]
        return not all(named) or any(self.names.same(a, b) for a in named[OLD] for b in named[NEW])

    def _acts(self, name: str, other: Fact) -> bool:
        """Whether a doer was read who is known by name or description and to whom the other claim does nothing."""
        return not self.names.stands_in(name) and not words.content(name) & _undergoing(other)

    def crossed(self) -> bool:
        """Whether two claims exchanged what they say: one is denied now and the other was, or the times of both."""
        told = [(_said_of(old), _said_of(new)) for old, new in self.pairs]
        return any(
            before and after and before != after and (before, after) == (later, earlier)
            for one, other in combinations(told, 2)
            for before, after, earlier, later in zip(*one, *other, strict=True)
        )

    def apart(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether the claims have two doers or speakers there, both named or both described: somebody else is meant."""
        return any(
            self.names.named(one) == self.names.named(other) and self.names.relation(one, other) == OTHER
            for before, after in self.pairs
            for one in _meant(before, old, self.names)
            for other in _meant(after, new, self.names)
        )

    def _same(self, of: Callable[[Fact, Names], object], pair: tuple[Fact, Fact]) -> bool:
        return of(pair[0], self.names) == of(pair[1], self.names)


def _one_object(pair: tuple[Fact, Fact], lexicon: Lexicon) -> bool:
    """Whether the objects of two claims share a word or its meaning, or one has none."""
    held = [_object(fact) for fact in pair]
    if not all(held) or held[OLD] & held[NEW]:
        return True
    meant = [{one for word in some for one in meanings(word, lexicon)} for some in held]
    return not meant[OLD].isdisjoint(meant[NEW])


def _one_course(old: Fact, new: Fact) -> bool:
    """Whether no deed that was done is to come on the other side."""
    return {old.tense, new.tense} != {"past", "future"}


def _undergoing(fact: Fact) -> frozenset[str]:
    """The first word of each object, which tells it from whoever is spoken of behind it."""
    objects = (one.name for one in fact.what.arguments if one.role == "object")
    held = words.content
    return frozenset(next((w for w in words.words(name) if w in held(name)), "") for name in objects)


def _object(fact: Fact) -> frozenset[str]:
    """The words for those to whom a deed was done."""
    objects = (one.name for one in fact.what.arguments if one.role == "object")
    return frozenset(word for name in objects for word in words.content(name))


def _said_of(fact: Fact) -> tuple[object, ...]:
    """What two claims can exchange, each slot by itself."""
    return (
        fact.polarity,
        tuple(sorted(map(moment, fact.when))),
        tuple(sorted(map(number, fact.quantities))),
        tuple(sorted((place.name, place.role) for place in fact.where)),
    )


def _meant(fact: Fact, at: tuple[int, int], names: Names) -> list[str]:
    """Who the doers and speakers are that stand in a stretch of the article, pronouns that were read as nobody left out."""
    entries = [(entry.name, entry.span) for entry in fact.who] + [
        (link.name, link.span) for link in fact.source
    ]
    return [
        _plain(name, names)
        for name, span in entries
        if at[0] <= span.start and span.end <= at[1] and not (names.stands_in(name) or names.empty(name))
    ]


def _slots(fact: Fact, at: tuple[int, int]) -> frozenset[str]:
    """The slots of a fact in which a stretch of the article stands."""
    spans = [("who", entry.span) for entry in fact.who] + [("source", link.span) for link in fact.source]
    spans += [("argument", argument.span) for argument in fact.what.arguments]
    return frozenset(slot for slot, span in spans if span.start < at[1] and at[0] < span.end)


def _cast(fact: Fact, names: Names) -> tuple[object, ...]:
    """Doers, speakers and places."""
    return (
        sorted(names.canonical(_plain(entry.name, names)) for entry in fact.who),
        sorted(names.canonical(link.name) for link in fact.source),
        sorted((place.name, place.role) for place in fact.where),
    )


def _roles(fact: Fact, names: Names) -> tuple[object, ...]:
    arguments = sorted(
        (argument.role, names.canonical(_plain(argument.name, names))) for argument in fact.what.arguments
    )
    people = sorted(names.canonical(_plain(entry.name, names)) for entry in fact.who)
    return (
        fact.what.concept, tuple(people), tuple(arguments), fact.polarity, fact.modality,
        tuple(sorted(map(number, fact.quantities))), tuple(sorted(map(moment, fact.when))),
        tuple(sorted((place.name, place.role) for place in fact.where)),
        tuple(sorted(names.canonical(link.name) for link in fact.source)),
    )  # fmt: skip


def _plain(name: str, names: Names) -> str:
    """A description without its article."""
    parts = words.words(name)
    return " ".join(parts[1:]) if parts and parts[0] in names.articles else " ".join(parts)
