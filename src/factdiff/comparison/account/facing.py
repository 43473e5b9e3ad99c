"""What the facts of both sides say of words that differ: one time, one person, the same parts for everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.casting import Roles
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.nouning import spoken
from factdiff.comparison.account.tensing import inside, opened_head
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import SAME, Names
from factdiff.comparison.signature import moments
from factdiff.model.fact import Fact, Span

#: How many words before a name its title and what leads to it begin.
_TITLE = 4
_CALENDAR = frozenset({"weekday", "month", "part"})
_DATED = frozenset(
    {"month", "month_abbr", "weekday", "weekday_abbr", "day_shift", "hour_word", "part", "ordinal", "turn"}
)


def same_values(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]], names: Names) -> None:
    """Excuses words of two entries that have one value: a time in other words, a name for a description."""
    roles = Roles(pairs, names)
    for old, new in pairs:
        for one in moments(old):
            for other in moments(new):
                if one.value and one.value == other.value and one.approximate == other.approximate:
                    _excuse(
                        ledger, one.span, other.span, reasons.SAME_TIME, lambda unit: _dated(unit, ledger)
                    )
        _same_saying(ledger, old, new, names)
        _same_speaker(ledger, (old, new), roles)
        _same_predicate(ledger, old, new)
        for before, old_span in _named(old):
            for after, new_span in _named(new):
                if not _open_within(ledger, (old_span, new_span)):
                    continue
                if _one_entity(before, after, old_span, new_span, names):
                    # A name that the reading took for another spelling of the entity is an edit for all that.
                    known = {*words.words(before), *words.words(after)}
                    allowed = partial(_of_one, known=known)
                    _excuse(ledger, old_span, new_span, reasons.REFERENCE, allowed)
                elif "attribute" not in (old.kind, new.kind) and names.called(before, after):
                    _excuse_called(ledger, (old_span, new_span))


def _same_saying(ledger: Ledger, old: Fact, new: Fact, names: Names) -> None:
    """Excuses other words for saying where both sides have the same source in the same kind of report."""
    before, after = (sorted((names.canonical(s.name), s.verb_class) for s in f.source) for f in (old, new))
    if not before or before != after:
        return
    saying = [
        [i for i in ledger.opened(side) if "said" in said(ledger.row(side)[i], ledger.lexicon)]
        for side in (OLD, NEW)
    ]
    if not all(saying):
        saying = [[i for i in some if not _acts(ledger, side, i)] for side, some in enumerate(saying)]
    if any(saying) and not _judged(ledger):
        ledger.excuse_both(saying, reasons.SYNONYM)


def _acts(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a verb of saying has an object and reports nothing: "…, confirming his promise"."""
    row, language = ledger.row(side), ledger.lexicon.language
    behind = row[index + 1 : index + 2]
    verb = lemmas(language, row[index].shown, "VERB")
    return bool(verb) and any(reasons.determines(unit, ledger.lexicon) for unit in behind)


def _same_speaker(ledger: Ledger, pair: tuple[Fact, Fact], roles: Roles) -> None:
    """Excuses the words for one speaker that stand elsewhere, if he has no other part in any claim than before."""
    for one in pair[OLD].source:
        for other in pair[NEW].source:
            places = (one.span.start, one.span.end), (other.span.start, other.span.end)
            if roles.names.canonical(one.name) == roles.names.canonical(other.name) and roles.one(*places):
                shared = {*words.words(one.name)} & {*words.words(other.name)}
                _excuse(ledger, one.span, other.span, reasons.ORDER, partial(_among, shared=shared))
                if one.kind == other.kind:
                    spoken(ledger, (one.span.start, other.span.start))
                _led_to(ledger, places)


def _led_to(ledger: Ledger, places: tuple[tuple[int, int], tuple[int, int]]) -> None:
    """ "Selon la ministre", "pour la ministre": the prepositions that one speaker stands behind on both sides."""
    found = []
    for side, (start, _) in enumerate(places):
        row = ledger.row(side)
        before = [i for i, unit in enumerate(row) if unit.end <= start][-_TITLE:]
        found.append([i for i in before if row[i].word in ledger.lexicon.sourcing])
    if all(found):
        both = [[i for i in ledger.opened(side) if i in led] for side, led in enumerate(found)]
        ledger.excuse_both(both, reasons.SYNONYM)


def _judged(ledger: Ledger) -> bool:
    """Whether a verb came or went that says how somebody feels about it: "regretted" for "said"."""
    feelings = frozenset(ledger.lexicon.judging.values())
    return any(
        said(ledger.row(side)[i], ledger.lexicon) & feelings
        for side in (OLD, NEW)
        for i in ledger.opened(side)
    )


def _same_predicate(ledger: Ledger, old: Fact, new: Fact) -> None:
    """Excuses two verbs that the facts read as one concept, which the tables may not know."""
    if old.what.concept != new.what.concept or old.what.lemma == new.what.lemma:
        return
    heads = [opened_head(ledger, fact, side) for side, fact in ((OLD, old), (NEW, new))]
    if all(heads):
        ledger.excuse_both(heads, reasons.SYNONYM)


def _named(fact: Fact) -> Iterator[tuple[str, Span]]:
    """The names in a fact, each with the words that stand for it."""
    yield from ((entry.name, entry.span) for entry in fact.who)
    yield from ((link.name, link.span) for link in fact.source)
    yield from ((argument.name, argument.span) for argument in fact.what.arguments)


def _open_within(ledger: Ledger, spans: tuple[Span, Span]) -> bool:
    """Whether anything in the words for either name still has to be excused."""
    return any(
        inside(ledger.row(side)[i], span) for side, span in enumerate(spans) for i in ledger.opened(side)
    )


def _one_entity(old: str, new: str, old_span: Span, new_span: Span, names: Names) -> bool:
    """Whether one side names and the other refers to it in common words, and both were read as one."""
    if not (names.named(old) or names.named(new)):
        return False
    named = [bool(set(words.words(span.text)) & set(words.words(name)))
             for name, span in ((old, old_span), (new, new_span))]  # fmt: skip
    return not all(named) and names.relation(old, new) == SAME


def _among(unit: Unit, shared: set[str]) -> bool:
    """Whether a word is one of some, or made of them alone: "la première ministre"."""
    return shared.issuperset(unit.word.split())


def _of_one(unit: Unit, known: set[str]) -> bool:
    return not unit.capital or known.issuperset(unit.word.split())


def _dated(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is one that dates are made of."""
    if unit.kind == "number" or unit.word in ledger.lexicon.clock:
        return True
    return bool(ledger.lexicon.times.get(unit.word, frozenset()) & _DATED)


def _excuse(ledger: Ledger, old: Span, new: Span, reason: str, allowed: Callable[[Unit], bool]) -> None:
    """Excuses the open words of two spans, if all of them may be."""
    open_units = [
        [i for i in ledger.opened(side) if inside(ledger.row(side)[i], span)]
        for side, span in ((OLD, old), (NEW, new))
    ]
    heavy = [
        ledger.row(side)[i]
        for side in (OLD, NEW)
        for i in open_units[side]
        if ledger.row(side)[i].word not in ledger.lexicon.empty
    ]
    if _only_moved(ledger, open_units) or _other_value(ledger, open_units, reason):
        return
    if any(open_units) and not _exchanged(ledger, open_units) and all(map(allowed, heavy)):
        ledger.excuse_both(open_units, reason)


def _only_moved(ledger: Ledger, some: list[list[int]]) -> bool:
    """Whether one side alone has open words there, and the other side has the very same in another place."""
    if all(some):
        return False
    moved = [{i for pair in ledger.moved for i in pair[side]} for side in (OLD, NEW)]
    return any(bool(row) and set(row) <= moved[side] for side, row in enumerate(some))


def _other_value(ledger: Ledger, some: list[list[int]], reason: str) -> bool:
    """Whether the words have a value of their own that differs, whatever they were read as."""
    if reason == reasons.SAME_TIME:
        return _traded(ledger, some) or any(
            _rivalled(ledger, side, i) for side in (OLD, NEW) for i in some[side]
        )
    if reason != reasons.REFERENCE:
        return False
    numbers = [{ledger.row(side)[i].key for i in some[side] if ledger.row(side)[i].kind == "number"}
               for side in (OLD, NEW)]  # fmt: skip
    # Whoever merely stands elsewhere may have another part there.
    moved = any(
        set(some[OLD]) <= set(pair[OLD]) and set(some[NEW]) <= set(pair[NEW]) for pair in ledger.moved
    )
    return (all(numbers) and numbers[OLD] != numbers[NEW]) or (all(some) and moved)


def _rivalled(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a weekday, month or part of the day took the place of another: "Tuesday, March 1" and "Monday, March 1"."""
    times = ledger.lexicon.times
    unit = ledger.row(side)[index]
    kinds = times.get(unit.word, frozenset()) & _CALENDAR
    gap = next((gap for gap in ledger.gaps if index in gap.side(side)), None)
    if not kinds or gap is None:
        return False
    there = (ledger.row(1 - side)[i] for i in ledger.open(gap, 1 - side))
    return any(times.get(one.word, frozenset()) & kinds and one.word != unit.word for one in there)


def _traded(ledger: Ledger, some: list[list[int]]) -> bool:
    """Whether two times stand in one another's places: "at 4 p.m., after the 2 p.m. vote" is another day's course."""
    return all(some) and all(_taken(ledger, some, side) for side in (OLD, NEW))


def _taken(ledger: Ledger, some: list[list[int]], side: int) -> bool:
    """Whether another time alone took the place of a time."""
    gap = next(gap for gap in ledger.gaps if some[side][0] in gap.side(side))
    own, there = (
        {i for i in ledger.open(gap, which) if i in ledger.weighty[which]} for which in (side, 1 - side)
    )
    dated = all(_dated(ledger.row(1 - side)[i], ledger) for i in there)
    return bool(there) and dated and own <= set(some[side]) and there.isdisjoint(some[1 - side])


def _excuse_called(ledger: Ledger, spans: tuple[Span, Span]) -> None:
    """Excuses a name that gave way to what its bearer is called, or the other way round, each by itself."""
    rows = [
        [i for i in ledger.opened(side) if inside(ledger.row(side)[i], spans[side])] for side in (OLD, NEW)
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
