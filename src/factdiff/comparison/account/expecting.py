"""What is expected and what should come: "a verdict is expected on Friday", "a verdict should come on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import ACTORS
from factdiff.model.fact import Fact

SIDES = (OLD, NEW)
#: How many words behind a modal its verb stands.
_NEAR = 3
#: Sources that are no people: a verdict.
_THINGS = frozenset({"document"})


def expected(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """Excuses a verb of expecting that gave way to a word for what should come, or the other way round.

    Not of somebody: that the minister should resign may be her duty.
    """
    expecting, due = ledger.lexicon.closed("expecting"), ledger.lexicon.closed("due")
    for side in SIDES:
        verbs, modals = _open(ledger, side, expecting), _open(ledger, 1 - side, due | expecting)
        if not verbs or not modals or not any(_of_things(pair, ledger.lexicon.language) for pair in pairs):
            continue
        row = ledger.row(side)
        opened = ledger.opened(side)
        little = [i for i in range(verbs[0] - 2, verbs[0]) if i in opened and _carries(ledger, side, i)]
        led = [
            i
            for i in range(verbs[0] + 1, len(row))
            if i in opened and "linker" in reasons.classes(row[i], ledger.lexicon)
        ]
        own = [*little, verbs[0], *led[:1]]
        ledger.excuse_from(side, own, [modals[0], *_occurring(ledger, 1 - side, modals[0])], reasons.SYNONYM)
        return


def foreseen(ledger: Ledger) -> bool:
    """Whether what is expected on one side is said to be due on the other: neither is surer."""
    some = [[i for i, why in ledger.why[side].items() if why == reasons.SYNONYM] for side in SIDES]
    if not all(some):
        return False
    expecting, due = ledger.lexicon.closed("expecting"), ledger.lexicon.closed("due")
    return any(
        any(_is(ledger, side, i, expecting) for i in some[side])
        and any(_is(ledger, 1 - side, i, due) for i in some[1 - side])
        for side in SIDES
    )


def _open(ledger: Ledger, side: int, some: frozenset[str]) -> list[int]:
    """The open words of a side that are some, or forms of them."""
    return [i for i in ledger.opened(side) if _is(ledger, side, i, some)]


def _is(ledger: Ledger, side: int, index: int, some: frozenset[str]) -> bool:
    """Whether a word is one of some or a form of one, alone or in a run of one meaning: "is expected", "devrait avoir lieu"."""
    parts = ledger.row(side)[index].shown.split()
    ends = {fold(part) for part in (*parts[:1], *parts[-1:])}
    return bool(ends & some) or any(
        lemmas(ledger.lexicon.language, part, "VERB") & some for part in parts[-1:]
    )


def _occurring(ledger: Ledger, side: int, due: int) -> list[int]:
    """The verb behind a word for what should come that only says that it does: "should take place", "devrait se produire"."""
    opened, occurring = set(ledger.opened(side)), ledger.lexicon.closed("occurring")
    near = [i for i in range(due + 1, due + _NEAR) if i in opened]
    return near if any(_is(ledger, side, i, occurring) for i in near[-1:]) else []


def _carries(ledger: Ledger, side: int, index: int) -> bool:
    return bool(reasons.classes(ledger.row(side)[index], ledger.lexicon) & {"be", "have", "reflexive"})


def _of_things(pair: tuple[Fact, Fact], language: str) -> bool:
    """Whether two claims are of a thing or of an event, and of nobody who acts; neither denies what the other affirms."""
    if pair[OLD].polarity != pair[NEW].polarity:
        return False
    acting = _acting(language)
    return not any(
        entry.entity is not None or acting & set(words.words(entry.name))
        for fact in pair
        for entry in fact.who
    )


@cache
def _acting(language: str) -> frozenset[str]:
    """The nouns for whoever acts."""
    return (
        frozenset(fold(row.lemma) for row in table(language, ACTORS).rows() if row.kind not in _THINGS)
        if has_table(language, ACTORS)
        else frozenset()
    )
