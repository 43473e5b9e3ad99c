"""One denial told in two ways: by a determiner or an adverb, with its particle here or there."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words from a denial its verb can stand.
_NEAR = 4


def denied(ledger: Ledger) -> None:
    """ "Opened no inquiry" and "did not open an inquiry": one denial of one verb, by a determiner or by an adverb."""
    denials = ledger.lexicon.denials
    found = [[i for i in ledger.opened(side) if ledger.row(side)[i].word in denials] for side in SIDES]
    if list(map(len, found)) != [1, 1]:
        return
    verbs = [_verbs_near(ledger, side, found[side][0]) for side in SIDES]
    partners = ledger.partners()
    if any(partners.get(i) in verbs[NEW] for i in verbs[OLD]):
        ledger.excuse_both(found, reasons.SYNONYM)


def particles(ledger: Ledger) -> None:
    """The *ne* of a negation that moved with its verb: as many came as went, and no *pas* is left over."""
    lexicon = ledger.lexicon
    opened = [ledger.opened(side) for side in SIDES]
    found = [
        [i for i in some if ledger.row(side)[i].word in lexicon.particles]
        for side, some in zip(SIDES, opened, strict=True)
    ]
    left = any(
        ledger.row(side)[i].word in lexicon.negations
        for side, some in zip(SIDES, opened, strict=True)
        for i in some
    )
    if found[OLD] and len(found[OLD]) == len(found[NEW]) and not left:
        ledger.excuse_both(found, reasons.ORDER)


def _verbs_near(ledger: Ledger, side: int, index: int) -> set[int]:
    """The nearest verb of its clause before and behind a word, else the nearest auxiliary, which stands for one."""
    row = ledger.row(side)
    clause = [*_reach(ledger, side, index, -1), *_reach(ledger, side, index, 1)]
    verbs = [i for i in clause if verbal(row[i], ledger)]
    return set(verbs or [i for i in clause if reasons.classes(row[i], ledger.lexicon) & {"have", "be"}])


def _reach(ledger: Ledger, side: int, index: int, step: int) -> list[int]:
    """The words of one clause on one side of a word, as far as its first verb."""
    row = ledger.row(side)
    found: list[int] = []
    for i in range(index + step, index + step * (_NEAR + 1), step):
        if not 0 <= i < len(row) or "conjunction" in reasons.classes(row[i], ledger.lexicon):
            break
        found.append(i)
        if verbal(row[i], ledger):
            break
    return found
