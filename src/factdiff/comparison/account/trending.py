"""By how much something rose or fell, by a verb, a noun or an adverb: "rose 5 percent", "a rise of 5 percent", "up 5 percent"."""

from __future__ import annotations

from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.comparison.tokens import normed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import CLOSED
from factdiff.values import dataclass

SIDES = (OLD, NEW)
#: How many words from its number stands what says up or down, and how many behind it what it is measured by.
_NEAR, _MEASURED = 5, 4


@dataclass(frozen=True, slots=True, eq=False)
class Trend:
    """What rose or fell by a number: up or down, the words that say so, and those that lead to what it is measured by."""

    way: str
    words: tuple[int, ...]
    measured: tuple[int, ...]


def trends(ledger: Ledger) -> None:
    """Excuses the words for one change by one number, where both sides say that it went the same way."""
    opened = [set(ledger.opened(side)) for side in SIDES]
    if not any(opened):
        return
    for old, new in ledger.partners().items():
        if ledger.olds[old].kind != "number" or ledger.olds[old].year or ledger.news[new].year:
            continue
        before, after = _trend(ledger, OLD, old), _trend(ledger, NEW, new)
        if before is None or after is None or before.way != after.way:
            continue
        for pair in ledger.moved:
            if old in pair[OLD]:
                ledger.excuse(*pair, reasons.ORDER)
        told = before.measured and after.measured
        words = [(*one.words, *(one.measured if told else ())) for one in (before, after)]
        some = [[i for i in words[side] if i in opened[side]] for side in SIDES]
        if any(some):
            ledger.excuse_both(some, reasons.SYNONYM)


def _trend(ledger: Ledger, side: int, number: int) -> Trend | None:
    """What stands around a number that says that something rose or fell by it."""
    row, lexicon = ledger.row(side), ledger.lexicon
    near = [*range(number + 1, number + 1 + _NEAR), *range(number - 1, number - 1 - _NEAR, -1)]
    near = [i for i in near if 0 <= i < len(row) and row[i].passage == row[number].passage]
    at = next(
        (i for i in sorted(near, key=lambda i: abs(i - number)) if _way(row, i, lexicon.language)), None
    )
    if at is None:
        return None
    way, size = _way(row, at, lexicon.language)[0]
    inner = range(min(at, number) + 1, max(at + size - 1, number))
    if any(not _little(row[i], ledger) for i in inner if not at <= i < at + size):
        return None
    first = min(at, number)
    while first and _little(row[first - 1], ledger) and row[first].start - row[first - 1].end <= 1:
        first -= 1
    words = [i for i in (*range(first, max(at + size, number)), *range(at, at + size)) if i != number]
    last = max(at + size - 1, number)
    return Trend(way, tuple(dict.fromkeys(words)), _measured(ledger, side, last + 1))


def _measured(ledger: Ledger, side: int, first: int) -> tuple[int, ...]:
    """The words from a place on that lead to what a change is measured by: "from", "than in", "par rapport à"."""
    row, strong = ledger.row(side), ledger.lexicon.closed("baseline")
    last = first
    while last < min(first + _MEASURED, len(row)) and (
        row[last].word in strong or row[last].word in ledger.lexicon.prepositions
    ):
        last += 1
    some = range(first, last)
    return tuple(some) if any(row[i].word in strong for i in some) else ()


def _little(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word only carries what rose or fell: an article, an auxiliary, a preposition, "soit une", "recorded a"."""
    lexicon = ledger.lexicon
    if unit.kind != "word" or unit.capital or unit.word in lexicon.negations:
        return False
    own = lemmas(lexicon.language, unit.shown) | {unit.word}
    found = reasons.classes(unit, lexicon)
    return bool(found & {"article", "have", "be"} or own & (lexicon.being | lexicon.closed("trend carrier")))


def _way(row: tuple[Unit, ...], index: int, language: str) -> list[tuple[str, int]]:
    """Whether a word, or a run that begins with it, says up or down, and how many words it has."""
    ways, unit = _ways(language), row[index]
    if unit.kind != "word" or unit.capital:
        return []
    for size in (3, 2):
        if found := ways.get(tuple(one.word for one in row[index : index + size])):
            return [(found, size)]
    own = (unit.word, *sorted(lemmas(language, unit.shown)))
    return [(ways[one,], 1) for one in own if (one,) in ways][:1]


@cache
def _ways(language: str) -> dict[tuple[str, ...], str]:
    """The words that say up or down."""
    rows = table(language, CLOSED).of_kind("trend") if has_table(language, CLOSED) else ()
    return {tuple(normed(row.lemma).split(" ")): row.means for row in rows}
