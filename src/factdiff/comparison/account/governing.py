"""Words that govern a verb and say one thing of it: "could not open", "was not able to open"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import is_be
from factdiff.comparison.account.tensing import heads_fact
from factdiff.comparison.account.units import Unit
from factdiff.comparison.tokens import normed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import CLOSED
from factdiff.model.fact import Fact

SIDES = (OLD, NEW)
#: How many words before a verb its governors stand at most.
_REACH = 7
#: Words of a governor: "in a position".
_LONGEST = 3
#: What each run of words can say of the verb that it governs.
Kinds = dict[tuple[str, ...], frozenset[str]]
#: What a governor of a sentence can say, and the places of its words.
Governor = tuple[frozenset[str], list[int]]


def governed(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """Excuses the governors of a predicate that stayed, where both sides have one of one kind and are as sure and as true."""
    opened = [set(ledger.opened(side)) for side in SIDES]
    if not all(opened):
        return
    partners = ledger.partners()
    for pair in pairs:
        if pair[OLD].polarity != pair[NEW].polarity or _marks(pair[OLD]) != _marks(pair[NEW]):
            continue
        heads = [_heads(ledger, fact, side) for side, fact in enumerate(pair)]
        if not any(partners.get(i) in heads[NEW] for i in heads[OLD]):
            continue
        found = [list(_governors(ledger, side, heads[side])) for side in SIDES]
        words = [[i for _, own in some for i in own] for some in found]
        units = [[ledger.row(side)[i] for i in words[side]] for side in SIDES]
        some = [[i for i in words[side] if i in opened[side]] for side in SIDES]
        if any(some) and _one_kind(*found) and _one_kind(*found[::-1]) and _one_time(ledger, pair, units):
            ledger.excuse_both(some, reasons.SYNONYM)


def _one_kind(some: Sequence[Governor], others: Sequence[Governor]) -> bool:
    """Whether each governor has one among others that can say the same."""
    return bool(some) and all(any(kinds & other for other, _ in others) for kinds, _ in some)


def _one_time(ledger: Ledger, pair: tuple[Fact, Fact], words: list[list[Unit]]) -> bool:
    """Whether the governors of both sides tell one time; "could" tells any."""
    carried = [{tense(ledger.lexicon.language, unit.shown) for unit in some} - {""} for some in words]
    if carried[OLD] != carried[NEW]:
        return False
    if pair[OLD].tense == pair[NEW].tense or "past" not in (pair[OLD].tense, pair[NEW].tense):
        return True
    side = OLD if pair[NEW].tense == "past" else NEW
    return any(unit.word in ledger.lexicon.closed("timeless") for unit in words[side])


def _marks(fact: Fact) -> frozenset[str]:
    return frozenset(fact.marks or (fact.modality,)) - {"asserted"}


def _heads(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The words that the predicate of a fact is."""
    return [i for i, unit in enumerate(ledger.row(side)) if heads_fact(unit, fact, ledger)]


def _governors(ledger: Ledger, side: int, heads: Sequence[int]) -> Iterator[Governor]:
    """The governors right before a predicate, each kind with its words and the little ones around them."""
    row, kinds = ledger.row(side), _kinds(ledger.lexicon.language)
    for head in heads:
        if not any(_kind(row, i, kinds, ledger) for i in range(max(head - _REACH, 0), head)):
            continue  # most predicates have none, and to see where one begins asks for the table of prepositions
        first = head
        while first and head - first < _REACH and _governs(row, first - 1, ledger):
            first -= 1
        own = [(i, kind) for i in range(first, head) if (kind := _kind(row, i, kinds, ledger))]
        for kind in dict.fromkeys(kind for _, kind in own):
            start = min(i for i, one in own if one == kind)
            being = [i for i in range(first, start) if _is(row[i], ledger)]
            yield kind, [*being, *(i for i in range(start, head) if not _denies(row[i], ledger))]


def _governs(row: Sequence[Unit], index: int, ledger: Ledger) -> bool:
    """Whether a word belongs to what governs a verb: a governor, an auxiliary, a preposition, a denial."""
    unit = row[index]
    if unit.kind != "word" or unit.capital:
        return False
    little = unit.word in ledger.lexicon.prepositions or unit.word in ledger.lexicon.elided.values()
    being = _is(unit, ledger) or bool(reasons.classes(unit, ledger.lexicon) & {"do", "reflexive"})
    kinds = _kinds(ledger.lexicon.language)
    near = any(
        index < i + _run(row, i, kinds, ledger)[1] for i in range(max(index - _LONGEST + 1, 0), index + 1)
    )
    return little or being or near or _denies(unit, ledger)


def _is(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a form of the verbs that carry a tense: to be, to have."""
    return is_be(unit, ledger.lexicon) or "have" in reasons.classes(unit, ledger.lexicon)


def _kind(row: Sequence[Unit], index: int, kinds: Kinds, ledger: Ledger) -> frozenset[str]:
    """What a word, or a run that begins with it, can say of the verb that it governs."""
    return _run(row, index, kinds, ledger)[0]


def _run(row: Sequence[Unit], index: int, kinds: Kinds, ledger: Ledger) -> tuple[frozenset[str], int]:
    """What a word, or the run that begins with it, can say of the verb that it governs, and how many words it has."""
    unit = row[index]
    for size in range(_LONGEST, 1, -1):
        if found := kinds.get(tuple(one.word for one in row[index : index + size])):
            return found, size
    if "article" in reasons.classes(unit, ledger.lexicon):
        # "A boy was hurt": lexica of forms have "a" as a short "can", too.
        return frozenset(), 0
    own = (unit.word, *sorted(lemmas(ledger.lexicon.language, unit.shown)))
    found = next((kinds[one,] for one in own if (one,) in kinds), frozenset[str]())
    return found, 1 if found else 0


def _denies(unit: Unit, ledger: Ledger) -> bool:
    return unit.word in ledger.lexicon.negations or unit.word in ledger.lexicon.particles


@cache
def _kinds(language: str) -> Kinds:
    """The governors of a language by their words, each with what it can say."""
    rows = table(language, CLOSED).of_kind("governor") if has_table(language, CLOSED) else ()
    return {tuple(normed(row.lemma).split(" ")): frozenset(row.means.split(" ")) for row in rows}
