"""One deed told by its other end's verb: "the town sold the mill to the firm", "the firm bought the mill from the town"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon, Sense
from factdiff.comparison.account.meaning import is_be, verb_senses, verbs_of
from factdiff.comparison.account.timing import one_time
from factdiff.comparison.account.units import Unit
from factdiff.comparison.tokens import normed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import CLOSED

SIDES = (OLD, NEW)
#: How many words whoever does it has at most, and how many of its auxiliaries stand before a verb.
_LONGEST, _HELPERS = 8, 3


def dealt(ledger: Ledger) -> None:
    """Excuses two verbs for one deed where whoever does it on one side stands behind the verb on the other, and back."""
    opened = [ledger.opened(side) for side in SIDES]
    if any(ledger.row(side)[i].word in ledger.lexicon.negations for side in SIDES for i in opened[side]):
        return
    told = [
        [(i, some) for i in opened[side] if (some := _ends(ledger.row(side)[i], ledger))] for side in SIDES
    ]
    for i, own in told[OLD]:
        j = next((j for j, other in told[NEW] if any((deed, 1 - end) in other for deed, end in own)), None)
        if j is None or not one_time(ledger, i, j):
            continue
        if not _passive(ledger, OLD, i) and not _passive(ledger, NEW, j):
            _tell(ledger, i, j)


def _tell(ledger: Ledger, old: int, new: int) -> None:
    """Enters the words of a deed that was turned: both verbs, both who take part, what leads to them."""
    verbs = old, new
    doers = [_doer(ledger, side, verbs[side]) for side in SIDES]
    behind = [_led(ledger, side, doers[1 - side], verbs[side]) for side in SIDES]
    if not all(doers) or any(some is None for some in behind):
        return
    for side in SIDES:
        if not _apart(ledger, side, doers[side], behind[side] or []):
            return
    for pair in list(ledger.moved):
        if any(set(pair[side]) & {*doers[side]} for side in SIDES):
            ledger.excuse(*pair, reasons.ORDER)
    opened = [set(ledger.opened(side)) for side in SIDES]
    some = [
        [
            i
            for i in (*doers[side], verbs[side], *_helpers(ledger, side, verbs[side]), *(behind[side] or []))
            if i in opened[side]
        ]
        for side in SIDES
    ]
    ledger.excuse_both(some, reasons.VOICE)


def _doer(ledger: Ledger, side: int, verb: int) -> list[int]:
    """The weighty words right before a verb and its auxiliaries, as far as the beginning of the clause."""
    row, index = ledger.row(side), verb - 1
    while index >= 0 and verb - index <= _HELPERS and _helps(row[index], ledger):
        index -= 1
    found: list[int] = []
    while index >= 0 and len(found) < _LONGEST and row[index].passage == row[verb].passage:
        if row[index + 1].start - row[index].end > 1 or _opens(row[index], ledger):
            break
        if index in ledger.weighty[side]:
            found.append(index)
        index -= 1
    return found[::-1]


def _led(ledger: Ledger, side: int, doer: Sequence[int], verb: int) -> list[int] | None:
    """What leads to whoever does it on the other side, where all his words stand behind the verb here; else nothing."""
    row, partner = ledger.row(side), ledger.partners_of(1 - side)
    there = [partner.get(i, -1) for i in doer]
    if not there or min(there) <= verb or any(row[i].passage != row[verb].passage for i in there):
        return None
    index = min(there) - 1
    while index > verb and reasons.determines(row[index], ledger.lexicon):
        index -= 1
    known = ledger.lexicon
    if index <= verb or row[index].word not in known.prepositions or row[index].word in known.negations:
        # "Gave the town the mill": whom nothing leads to stands right behind the verb.
        return [] if index == verb else None
    return [index] if row[index].word not in known.agents else None


def _apart(ledger: Ledger, side: int, doer: Sequence[int], led: Sequence[int]) -> bool:
    """Whether no other verb stands between whoever does it and his verb, and nothing quoted is turned."""
    return not any(ledger.quoted(side, ledger.row(side)[i]) for i in (*doer, *led))


def _helpers(ledger: Ledger, side: int, verb: int) -> list[int]:
    """The auxiliaries and reflexive pronouns right before a verb."""
    row = ledger.row(side)
    return [i for i in range(max(verb - _HELPERS, 0), verb) if _helps(row[i], ledger)]


def _helps(unit: Unit, ledger: Ledger) -> bool:
    return (
        bool(reasons.classes(unit, ledger.lexicon) & {"have", "be", "reflexive"})
        or unit.word in ledger.lexicon.futures
    )


def _opens(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word opens a clause or leads to what is no doer."""
    found = reasons.classes(unit, ledger.lexicon)
    return bool(found & {"conjunction", "linker"})


def _passive(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a participle stands behind a form of "be": who stands before it does nothing."""
    row = ledger.row(side)
    helpers = _helpers(ledger, side, verb)
    reflexive = any("reflexive" in reasons.classes(row[i], ledger.lexicon) for i in helpers)
    return not reflexive and not row[verb].lemma and any(is_be(row[i], ledger.lexicon) for i in helpers)


def _ends(unit: Unit, ledger: Ledger) -> frozenset[tuple[int, int]]:
    """The deeds that a verb can be of, by number, and from which end it tells them."""
    if unit.kind != "word" or unit.capital or unit.headed:
        return frozenset()
    known = ledger.lexicon
    return frozenset(end for verb in verbs_of(unit, known) for end in _deeds(known).get(verb, ()))


@cache
def _deeds(known: Lexicon) -> dict[str, frozenset[tuple[int, int]]]:
    """The verbs that tell a deed from one end, each with its deed and which end; what means the same tells it, too."""
    rows = table(known.language, CLOSED).of_kind("converse") if has_table(known.language, CLOSED) else ()
    ends = [tuple(map(normed, (row.lemma, row.means))) for row in rows]
    classes: dict[Sense, set[str]] = {}
    for lemma, senses in known.senses.items():
        for sense in senses:
            classes.setdefault(sense, set()).add(lemma)
    found: dict[str, set[tuple[int, int]]] = {}
    for number, pair in enumerate(ends):
        for end, verb in enumerate(pair):
            same = {one for sense in verb_senses({verb}, known) for one in classes[sense]}
            for one in {verb, *same}:
                found.setdefault(one, set()).add((number, end))
    return {verb: frozenset(some) for verb, some in found.items()}
