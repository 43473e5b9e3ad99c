"""One denial told in two ways: by a determiner or an adverb, with its particle here or there."""

from __future__ import annotations

from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import OPPOSITES

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


def either_or(ledger: Ledger) -> None:
    """ "Not alive" and "dead": where one of two words must hold, a denial of the one is the other."""
    closed = ledger.lexicon.closed("either or")
    opened = [
        [i for i in ledger.opened(side) if _forms(ledger.row(side)[i], ledger.lexicon) & closed]
        for side in SIDES
    ]
    for i in opened[OLD]:
        for j in opened[NEW]:
            if not contrary(ledger.olds[i], ledger.news[j], ledger.lexicon):
                continue
            denials = [_denial(ledger, side, at) for side, at in ((OLD, i), (NEW, j))]
            if bool(denials[OLD]) != bool(denials[NEW]):
                ledger.excuse([*denials[OLD], i], [*denials[NEW], j], reasons.SYNONYM)


def _denial(ledger: Ledger, side: int, index: int) -> list[int]:
    """The open words before one that deny it, with their particle."""
    row, known, opened = ledger.row(side), ledger.lexicon, set(ledger.opened(side))
    near = [i for i in range(max(index - _NEAR, 0), index) if i in opened]
    found = [
        i
        for i in near
        if row[i].word in known.negations
        and not any(k in ledger.weighty[side] for k in range(i + 1, index))
        and not any(verbal(row[k], ledger) for k in range(i + 1, index))
    ]
    return [i for i in near if row[i].word in known.particles or i in found] if found else []


def contrary(one: Unit, other: Unit, lexicon: Lexicon) -> bool:
    """Whether two words are told apart from one another as each other's other: present and absent, accept and reject."""
    known = others(lexicon.language)
    own, its = (_forms(unit, lexicon) for unit in (one, other))
    return any(known.get(form, frozenset()) & its for form in own)


def has_contrary(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is listed with one of opposite meaning."""
    return unit.kind == "word" and not _forms(unit, lexicon).isdisjoint(others(lexicon.language))


@cache
def others(language: str) -> dict[str, frozenset[str]]:
    """The words of opposite meaning, each with its others, whether they turn a claim over or not."""
    found: dict[str, frozenset[str]] = {}
    for lemma, _, other in table(language, OPPOSITES).cells() if has_table(language, OPPOSITES) else ():
        for one, two in ((lemma, other), (other, lemma)):
            found[fold(one)] = found.get(fold(one), frozenset()) | {fold(two)}
    return found


def _forms(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    return lemmas(lexicon.language, unit.shown) | {unit.word, fold(unit.shown)}


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
