"""Runs of words that have one meaning and others between them: "won 3-0 at home against", "put the talks off"."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Sense
from factdiff.comparison.account.meaning import verb_senses, verbs_of
from factdiff.comparison.account.timing import one_time
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words from its verb the rest of a run stands at most, and how many before it its auxiliaries.
_FAR, _BEFORE = 8, 2


def apart(ledger: Ledger) -> None:
    """Excuses a verb whose preposition or adverb stands apart from it, for a verb or a run that means the same."""
    found = [list(_verbs(ledger, side)) for side in SIDES]
    for senses, words in found[OLD]:
        for others, there in found[NEW]:
            if not senses & others or (len(words) == 1 and len(there) == 1):
                continue
            if _whole(ledger, words, there) and one_time(ledger, words[0], there[0]):
                _tell(ledger, words, there)
                break


def _tell(ledger: Ledger, olds: list[int], news: list[int]) -> None:
    """Enters two verbs that mean the same, and the move of what both have right behind them."""
    opened = [set(ledger.opened(side)) for side in SIDES]
    own = [
        [i for i in (*_helpers(ledger, side, words[0]), *words) if i in opened[side]]
        for side, words in enumerate((olds, news))
    ]
    ledger.excuse_both(own, reasons.SYNONYM)
    after = []
    for side, words in enumerate((olds, news)):
        behind = range(words[-1] + 1, len(ledger.row(side)))
        after.append(next((i for i in behind if i in ledger.weighty[side]), -1))
    for pair in ledger.moved:
        if after[OLD] in pair[OLD] and ledger.partners().get(after[OLD]) == after[NEW]:
            ledger.excuse(*pair, reasons.ORDER)


def _helpers(ledger: Ledger, side: int, verb: int) -> list[int]:
    """The auxiliaries and pronouns right before a verb."""
    row = ledger.row(side)
    near = range(max(verb - _BEFORE, 0), verb)
    return [i for i in near if reasons.classes(row[i], ledger.lexicon) & {"have", "be", "reflexive"}]


def _whole(ledger: Ledger, olds: list[int], news: list[int]) -> bool:
    """Whether every word of two verbs is still open, or stands for one of the other: "set on fire", "set fire to"."""
    opened = [set(ledger.opened(side)) for side in SIDES]
    first = olds[0] in opened[OLD] and news[0] in opened[NEW]
    if not first and ledger.olds[olds[0]].key != ledger.news[news[0]].key:
        return False
    forth, back = ledger.partners_of(OLD), ledger.partners_of(NEW)
    return all(i in opened[OLD] or forth.get(i) in news for i in olds) and all(
        j in opened[NEW] or back.get(j) in olds for j in news
    )


def _verbs(ledger: Ledger, side: int) -> Iterator[tuple[frozenset[Sense], list[int]]]:
    """The verbs of a side by what they mean, each with the words that it is made of; those made of several first."""
    row, known = ledger.row(side), ledger.lexicon
    opened = set(ledger.opened(side))
    single = []
    for i, unit in enumerate(row):
        if unit.kind != "word" or unit.capital or unit.headed:
            continue
        own = verbs_of(unit, known)
        if i in opened:
            single.append((verb_senses(own, known), [i]))
        if not unit.lemma and own:
            yield from _parted(ledger, side, i, own)
    yield from ((senses, words) for senses, words in single if senses)


def _parted(
    ledger: Ledger, side: int, verb: int, own: frozenset[str]
) -> Iterator[tuple[frozenset[Sense], list[int]]]:
    """The runs that a verb begins and whose other words stand together farther on in its clause."""
    row, opened = ledger.row(side), set(ledger.opened(side))
    for first in range(verb + 1, min(verb + _FAR, len(row))):
        if row[first].passage != row[verb].passage or (first > verb + 1 and _acts(row[first - 1], ledger)):
            return
        for last in range(first, min(first + 3, len(row))):
            rest = tuple(word for unit in row[first : last + 1] for word in unit.word.split(" "))
            heads = ledger.lexicon.idioms.get(rest, frozenset()) & own
            places = [*range(first, last + 1)]
            if heads and not opened.isdisjoint({verb, *places}):
                senses = _meant(ledger, {" ".join((head, *rest)) for head in heads})
                if senses:
                    yield senses, [verb, *places]


def _acts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb and no noun."""
    return verbal(unit, ledger) and not lemmas(ledger.lexicon.language, unit.shown, "NOUN")


def _meant(ledger: Ledger, runs: set[str]) -> frozenset[Sense]:
    """The classes of verbs that some runs of words belong to, whose little words keep their accents ("revoir à la hausse")."""
    found = (sense for run in runs for sense in ledger.lexicon.senses.get(run, ()))
    return frozenset(sense for sense in found if sense[1] == "verb")
