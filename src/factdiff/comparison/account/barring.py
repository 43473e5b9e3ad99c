"""What a contrast affirms and denies, and who does or undergoes a deed: words that nothing else may excuse where that was turned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.comparing import compared
from factdiff.comparison.account.exchanging import telling
from factdiff.comparison.account.forms import lemmas
from factdiff.comparison.account.leading import misled
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import concepts, is_be, said, senses
from factdiff.comparison.account.nouning import deeds
from factdiff.comparison.account.tensing import heads_fact, inside
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import TRANSITIVE
from factdiff.model.fact import Fact
from factdiff.values import dataclass

SIDES = (OLD, NEW)
#: How many words either part of a contrast has at most, and how far before a denial its particle stands.
_REACH, _PARTICLE = 9, 4


def barred(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """Settles contrasts first, and bars what a contrast or a deed turned round, by the words and by the linked facts."""
    _contrasted(ledger)
    for pair in pairs:
        if _exchanged(*pair, ledger.lexicon):
            _bar_moved(ledger, pair)
    for side in SIDES:
        _undergone(ledger, side)
    _owner(ledger)
    _spoke(ledger, pairs)
    _measured(ledger)
    compared(ledger)
    misled(ledger)


# --- "Tuesday and not Monday", "not Monday but Tuesday" ----------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Contrast:
    """What is affirmed and what is denied beside it, by the places of the weighty words; ``little`` are the words that say so."""

    affirmed: frozenset[int]
    denied: frozenset[int]
    little: tuple[int, ...]


def _contrasted(ledger: Ledger) -> None:
    """ "On Tuesday and not on Monday" and "not on Monday but on Tuesday" say one thing, "on Monday and not on Tuesday" another."""
    found = [list(_contrasts(ledger, side)) for side in SIDES]
    if list(map(len, found)) != [1, 1]:
        return
    old, new = found[OLD][0], found[NEW][0]
    forth = ledger.partners()
    affirmed, denied = ({forth.get(i) for i in part} for part in (old.affirmed, old.denied))
    sides = (old.affirmed | old.denied, new.affirmed | new.denied)
    moved = [pair for pair in ledger.moved if all(set(pair[side]) & sides[side] for side in SIDES)]
    opened = [set(ledger.opened(side)) for side in SIDES]
    if affirmed & new.denied or denied & new.affirmed:
        for side, one in zip(SIDES, (old, new), strict=True):
            ledger.barred[side].update({*one.little, *(i for pair in moved for i in pair[side])})
            ledger.swapped[side].update(one.affirmed | one.denied)
        ledger.release(lambda match: match.old in old.little or match.new in new.little)
    elif affirmed & new.affirmed and denied & new.denied:
        for pair in moved:
            ledger.excuse(*pair, reasons.ORDER)
        little = [
            [i for i in one.little if i in opened[side]] for side, one in zip(SIDES, (old, new), strict=True)
        ]
        ledger.excuse_both(little, reasons.ORDER)


def _contrasts(ledger: Ledger, side: int) -> Iterator[Contrast]:
    """The contrasts of a side: a denial behind a joiner or comma, or one that "but" answers."""
    row, lexicon = ledger.row(side), ledger.lexicon
    denials, adversatives = lexicon.closed("contrast"), lexicon.closed("adversative")
    last = -1
    for i, unit in enumerate(row):
        if i <= last or unit.word not in denials:
            continue
        joined = i > 0 and row[i - 1].word in lexicon.joiners | adversatives
        particle = next(
            (k for k in range(i - 1, max(i - _PARTICLE, 0) - 1, -1) if row[k].word in lexicon.particles), None
        )
        behind = i + 1 if i + 1 < len(row) and row[i + 1].word in denials else i
        after = _clause(ledger, side, behind + 1)
        if i and particle is None and (joined or _apart(row, i)) and not _acts(ledger, side, after):
            denied = _weighty(ledger, side, after)
            affirmed = _last(_before(ledger, side, i - 1 - joined), len(denied))
            yield Contrast(affirmed, denied, (*range(i - joined, behind + 1),))
        else:
            but = next((k for k in range(i + 1, min(i + _REACH, len(row))) if row[k].word in adversatives), 0)
            if but and row[but].passage == unit.passage:
                little = (*((particle,) if particle is not None else ()), i, but, *_support(ledger, side, i))
                affirmed = _weighty(ledger, side, _clause(ledger, side, but + 1))
                denied = _last(_weighty(ledger, side, range(i + 1, but)), len(affirmed))
                yield Contrast(affirmed, denied, little)
                last = but


def _last(some: frozenset[int], size: int) -> frozenset[int]:
    """The last of some words, as many as the other part of their contrast has: no verb that both parts share."""
    return frozenset(sorted(some)[-max(size, 1) :])


def _support(ledger: Ledger, side: int, denial: int) -> list[int]:
    """The "did" that a denial stands behind."""
    row = ledger.row(side)
    return [i for i in (denial - 1,) if i >= 0 and "do" in reasons.classes(row[i], ledger.lexicon)]


def _apart(row: tuple[Unit, ...], index: int) -> bool:
    """Whether a comma or the like stands before a word."""
    return row[index].start - row[index - 1].end > 1


def _clause(ledger: Ledger, side: int, first: int) -> range:
    """The words from one on to the next comma, conjunction or end of the sentence."""
    row = ledger.row(side)
    last = first
    while last < min(first + _REACH, len(row)) and (
        last == first or not (_apart(row, last) or row[last].passage != row[first].passage)
    ):
        last += 1
    return range(first, last)


def _acts(ledger: Ledger, side: int, some: range) -> bool:
    """Whether a stretch opens with a verb: "and not paid" denies a deed, not what stands beside another."""
    first = ledger.row(side)[some[0]] if some else None
    if first is None or first.headed or first.word in ledger.lexicon.prepositions:
        return False
    return verbal(first, ledger) and not lemmas(ledger.lexicon.language, first.shown, "NOUN")


def _before(ledger: Ledger, side: int, last: int) -> frozenset[int]:
    """The weighty words that end at one, back to the verb that governs them."""
    row, found = ledger.row(side), set[int]()
    for i in range(last, max(last - _REACH, -1), -1):
        verb = verbal(row[i], ledger) and not row[i].headed and not row[i].capital
        if reasons.classes(row[i], ledger.lexicon) & {"be", "have"} or (verb and found):
            break
        found.add(i)
    return _weighty(ledger, side, found)


def _weighty(ledger: Ledger, side: int, some: Iterable[int]) -> frozenset[int]:
    row, lexicon = ledger.row(side), ledger.lexicon
    little = lexicon.prepositions | lexicon.particles
    return frozenset(i for i in some if i in ledger.weighty[side] and row[i].word not in little)


# --- "the city will sue the club", "the club will also sue the city" ---------------------------------


def _exchanged(old: Fact, new: Fact, lexicon: Lexicon) -> bool:
    """Whether one did to the other what the other does to him now, by the readings of one predicate."""
    if old.what.concept != new.what.concept:
        return False
    doers = [frozenset(w for one in fact.who for w in telling(one.name, lexicon)) for fact in (old, new)]
    done_to = [
        frozenset(
            w for one in fact.what.arguments if one.role == "object" for w in telling(one.name, lexicon)
        )
        for fact in (old, new)
    ]
    stayed = doers[OLD] & doers[NEW] or done_to[OLD] & done_to[NEW]
    return not stayed and bool(doers[OLD] & done_to[NEW]) and bool(done_to[OLD] & doers[NEW])


def _bar_moved(ledger: Ledger, pair: tuple[Fact, Fact]) -> None:
    """Bars what moved of the doers and the objects of two facts, and the "by" and "was" that came or went with them."""
    spans = [
        [*(one.span for one in fact.who), *(one.span for one in fact.what.arguments if one.role == "object")]
        for fact in pair
    ]
    for side in SIDES:
        row = ledger.row(side)
        moved = {i for run in ledger.moved for i in run[side]} & ledger.weighty[side]
        opened = {i for gap in ledger.gaps for i in gap.side(side)}
        turning = {
            i for i in opened - moved if row[i].word in ledger.lexicon.agents or is_be(row[i], ledger.lexicon)
        }
        held = {i for i in moved if any(inside(row[i], span) for span in spans[side])}
        held |= {i for i in turning if inside(row[i], pair[side].evidence.span)}
        ledger.barred[side].update(held)


def _owner(ledger: Ledger) -> None:
    """ "The friend of the victim" and "the friend's victim": whose somebody is was turned where both kept their places."""
    partners = ledger.partners()
    for match in list(ledger.matches):
        units = ledger.olds[match.old], ledger.news[match.new]
        marks = ["possessive mark" in reasons.classes(unit, ledger.lexicon) for unit in units]
        if marks[OLD] != marks[NEW] and partners.get(match.old - 1) == match.new - 1:
            _bar(ledger, match.old, match.new)


def _measured(ledger: Ledger) -> None:
    """ "By 20 euros" and "to 20 euros": a preposition that leads to an amount says whether it is all or the difference."""
    forth = ledger.partners()
    for gap in ledger.gaps:
        some = [ledger.row(side)[gap.side(side).start : gap.side(side).stop] for side in SIDES]
        if list(map(len, some)) != [1, 1] or forth.get(gap.old.stop) != gap.new.stop:
            continue
        plain = ledger.lexicon.prepositions | ledger.lexicon.agents
        reached = set(ledger.lexicon.bounds.values()) & {row[0].word for row in some}
        number = ledger.olds[gap.old.stop].kind == "number"
        if number and reached and all(row[0].word in plain for row in some):
            for side in SIDES:
                ledger.barred[side].add(gap.side(side).start)
                ledger.swapped[side].add(gap.side(side).start)


def _spoke(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]]) -> None:
    """ "Wrote a letter" and "read a letter": verbs of saying are two deeds where they report nothing, unless they mean one thing."""
    placed = [(match.old, match.new) for match in ledger.matches if match.reason == reasons.SYNONYM]
    placed += [pair for olds, news in ledger.moved for pair in zip(olds, news, strict=True)]
    for i, j in placed:
        old, new = ledger.olds[i], ledger.news[j]
        classes = said(old, ledger.lexicon) & said(new, ledger.lexicon)
        if old.key == new.key or not classes - {"denied"}:
            continue
        alike = senses(old, ledger.lexicon) & senses(new, ledger.lexicon)
        claimed = any(
            pair[OLD].kind != "quote"
            and heads_fact(old, pair[OLD], ledger)
            and heads_fact(new, pair[NEW], ledger)
            for pair in pairs
        )
        if claimed and not (alike or concepts(old, ledger.lexicon) & concepts(new, ledger.lexicon)):
            _bar(ledger, i, j)


# --- "the arrest of the mayor", "the mayor arrested" -------------------------------------------------


def _undergone(ledger: Ledger, side: int) -> None:
    """ "After the arrest of the mayor" and "after the mayor arrested a man": who underwent the deed does it now."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    for noun, verb in list(deeds(ledger, side)):
        if noun + 1 >= len(row) or not _leads(row[noun + 1], ledger):
            continue
        own = lemmas(ledger.lexicon.language, other[verb].shown, "VERB")
        aimed = row[noun + 1].word in ledger.lexicon.closed("aimed")
        if not aimed and not own & _transitive(ledger.lexicon.language):
            continue
        patient = next(
            (i for i in range(noun + 2, min(noun + _REACH, len(row))) if i in ledger.weighty[side]), -1
        )
        doer = partner.get(patient, len(other))
        if doer < verb and not _passive(ledger, 1 - side, doer, verb):
            _bar(ledger, *((noun, verb) if side == OLD else (verb, noun)))


def _bar(ledger: Ledger, old: int, new: int) -> None:
    """Takes two words apart that stand for one another."""
    ledger.barred[OLD].add(old)
    ledger.barred[NEW].add(new)
    ledger.release(lambda match: (match.old, match.new) == (old, new))


def _leads(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word leads to whom a deed was done: "of", no "by"."""
    return unit.word in ledger.lexicon.prepositions and unit.word not in ledger.lexicon.agents


def _passive(ledger: Ledger, side: int, doer: int, verb: int) -> bool:
    """Whether a verb stands in the passive, or as a participle behind its noun: "the mayor arrested on Monday"."""
    row = ledger.row(side)
    if any("be" in reasons.classes(unit, ledger.lexicon) for unit in row[doer + 1 : verb]):
        return True
    after = row[verb + 1] if verb + 1 < len(row) else None
    return after is not None and after.word in ledger.lexicon.prepositions | ledger.lexicon.agents


@cache
def _transitive(language: str) -> frozenset[str]:
    """The verbs that never do without their object."""
    rows = table(language, TRANSITIVE).rows() if has_table(language, TRANSITIVE) else ()
    return frozenset(fold(row.lemma) for row in rows)
