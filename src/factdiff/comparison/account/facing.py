"""What the facts of both sides say of words that differ: one time, one person, the same parts for everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.weave import Match
from factdiff.comparison.names import SAME, Names
from factdiff.comparison.signature import moment, moments, number
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact, Span
from factdiff.values import dataclass

_TENSED = frozenset({reasons.INFLECTION, reasons.FUNCTION, reasons.SYNONYM})
_CALENDAR = frozenset({"weekday", "month", "part"})
_DATED = frozenset(
    {"month", "month_abbr", "weekday", "weekday_abbr", "day_shift", "hour_word", "part", "ordinal"}
)


def same_values(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]], names: Names) -> None:
    """Excuses words of two entries that have one value: a time in other words, a name for a description."""
    for old, new in pairs:
        for one in moments(old):
            for other in moments(new):
                if one.value and one.value == other.value and one.approximate == other.approximate:
                    _excuse(
                        ledger, one.span, other.span, reasons.SAME_TIME, lambda unit: _dated(unit, ledger)
                    )
        _same_saying(ledger, old, new, names)
        _same_predicate(ledger, old, new)
        for before, old_span in _named(old):
            for after, new_span in _named(new):
                if _one_entity(before, after, old_span, new_span, names):
                    # A name that the reading took for another spelling of the entity is an edit for all that.
                    known = {*words.words(before), *words.words(after)}
                    allowed = partial(_of_one, known=known)
                    _excuse(ledger, old_span, new_span, reasons.REFERENCE, allowed)
                elif "attribute" not in (old.kind, new.kind) and names.called(before, after):
                    _excuse_called(ledger, (old_span, new_span))


def other_tenses(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """Takes back that two forms of a verb say the same where the facts were read as past and as present.

    Verbs of saying are told in either.
    """
    spans = [
        (old.what.span, new.what.span)
        for old, new in pairs
        if {old.tense, new.tense} == {"past", "present"} and old.what.lemma == new.what.lemma
    ]

    def unfit(match: Match) -> bool:
        old, new = ledger.olds[match.old], ledger.news[match.new]
        if match.reason not in _TENSED or said(old, ledger.lexicon):
            return False
        if match.reason == reasons.FUNCTION and "be" not in reasons.classes(old, ledger.lexicon):
            return False
        return any(_inside(old, before) and _inside(new, after) for before, after in spans)

    if spans:
        ledger.release(unfit)


def _same_saying(ledger: Ledger, old: Fact, new: Fact, names: Names) -> None:
    """Excuses other words for saying where both sides have the same source in the same kind of report."""
    before, after = (sorted((names.canonical(s.name), s.verb_class) for s in f.source) for f in (old, new))
    if not before or before != after:
        return
    saying = [
        [
            i
            for gap in ledger.gaps
            for i in ledger.open(gap, side)
            if "said" in said(ledger.row(side)[i], ledger.lexicon)
        ]
        for side in (OLD, NEW)
    ]
    if any(saying) and not _judged(ledger):
        ledger.excuse_both(saying, reasons.SYNONYM)


def _judged(ledger: Ledger) -> bool:
    """Whether a verb came or went that says how somebody feels about it: "regretted" for "said"."""
    feelings = frozenset(ledger.lexicon.judging.values())
    return any(
        said(ledger.row(side)[i], ledger.lexicon) & feelings
        for side in (OLD, NEW)
        for gap in ledger.gaps
        for i in ledger.open(gap, side)
    )


def _same_predicate(ledger: Ledger, old: Fact, new: Fact) -> None:
    """Excuses two verbs that the facts read as one concept, which the tables may not know."""
    if old.what.concept != new.what.concept or old.what.lemma == new.what.lemma:
        return
    heads = [_head(ledger, fact, side) for side, fact in ((OLD, old), (NEW, new))]
    if all(heads):
        ledger.excuse_both(heads, reasons.SYNONYM)


def _head(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The open unit that a fact's predicate is."""
    lemma = fold(fact.what.lemma)
    return [
        i
        for gap in ledger.gaps
        for i in ledger.open(gap, side)
        if _inside(ledger.row(side)[i], fact.what.span)
        and (
            lemma in lemmas(ledger.lexicon.language, ledger.row(side)[i].shown)
            or ledger.row(side)[i].word == lemma
        )
    ]


def _named(fact: Fact) -> Iterator[tuple[str, Span]]:
    """The names in a fact, each with the words that stand for it."""
    yield from ((entry.name, entry.span) for entry in fact.who)
    yield from ((link.name, link.span) for link in fact.source)
    yield from ((argument.name, argument.span) for argument in fact.what.arguments)


def _one_entity(old: str, new: str, old_span: Span, new_span: Span, names: Names) -> bool:
    """Whether one side names and the other refers to it in common words, and both were read as one."""
    if names.relation(old, new) != SAME or not (names.named(old) or names.named(new)):
        return False
    named = [bool(set(words.words(span.text)) & set(words.words(name)))
             for name, span in ((old, old_span), (new, new_span))]  # fmt: skip
    return not all(named)


def _of_one(unit: Unit, known: set[str]) -> bool:
    return not unit.capital or unit.word in known


def _dated(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is one that dates are made of."""
    if unit.kind == "number" or unit.word in ledger.lexicon.clock:
        return True
    return bool(ledger.lexicon.times.get(unit.word, frozenset()) & _DATED)


def _excuse(ledger: Ledger, old: Span, new: Span, reason: str, allowed: Callable[[Unit], bool]) -> None:
    """Excuses the open words of two spans, if all of them may be."""
    open_units = [
        [i for gap in ledger.gaps for i in ledger.open(gap, side) if _inside(ledger.row(side)[i], span)]
        for side, span in ((OLD, old), (NEW, new))
    ]
    heavy = [
        ledger.row(side)[i]
        for side in (OLD, NEW)
        for i in open_units[side]
        if ledger.row(side)[i].word not in ledger.lexicon.empty
    ]
    if any(open_units) and not _exchanged(ledger, open_units) and all(map(allowed, heavy)):
        ledger.excuse_both(open_units, reason)


def _excuse_called(ledger: Ledger, spans: tuple[Span, Span]) -> None:
    """Excuses a name that gave way to what its bearer is called, or the other way round, each by itself."""
    rows = [
        [
            i
            for gap in ledger.gaps
            for i in ledger.open(gap, side)
            if _inside(ledger.row(side)[i], spans[side])
        ]
        for side in (OLD, NEW)
    ]
    capitals = [
        {ledger.row(side)[i].capital for i in rows[side] if _heavy(ledger, side, i)} for side in (OLD, NEW)
    ]
    if sorted(map(sorted, capitals)) == [[False], [True]]:
        ledger.excuse_both(rows, reasons.REFERENCE)


def _heavy(ledger: Ledger, side: int, index: int) -> bool:
    return ledger.row(side)[index].word not in ledger.lexicon.empty


def _exchanged(ledger: Ledger, some: list[list[int]]) -> bool:
    """Whether one bound, weekday, month or part of the day gave way to another of its kind."""
    found: list[dict[str, set[str]]] = []
    for side in (OLD, NEW):
        kinds: dict[str, set[str]] = {}
        for unit in (ledger.row(side)[i] for i in some[side]):
            if not isinstance(unit.key, str):
                kinds.setdefault("bound", set()).add(unit.key[2])
            for kind in ledger.lexicon.times.get(unit.word, frozenset()) & _CALENDAR:
                kinds.setdefault(kind, set()).add(unit.word)
        found.append(kinds)
    return any(found[OLD][kind] != found[NEW][kind] for kind in found[OLD].keys() & found[NEW].keys())


def _inside(unit: Unit, span: Span) -> bool:
    return span.start <= unit.start and unit.end <= span.end


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

    def _same(self, of: Callable[[Fact, Names], object], pair: tuple[Fact, Fact]) -> bool:
        return of(pair[0], self.names) == of(pair[1], self.names)


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
