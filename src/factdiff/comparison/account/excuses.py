"""Reasons that hold for several words at once: joined words, names in two lengths, references, order."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.aging import aged
from factdiff.comparison.account.apart import apart
from factdiff.comparison.account.attending import attendants, moved_by
from factdiff.comparison.account.converse import converse
from factdiff.comparison.account.counting import adds, counted_up, parts_of
from factdiff.comparison.account.dealing import dealt
from factdiff.comparison.account.denying import denied, either_or, nobody, particles
from factdiff.comparison.account.figures import first_of_month, joined, said_again, shared_out, zoned
from factdiff.comparison.account.forms import lemmas, plural
from factdiff.comparison.account.framing import another_lead, framed
from factdiff.comparison.account.lasting import lasting
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.listing import regroups
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.measuring import measured
from factdiff.comparison.account.members import members
from factdiff.comparison.account.naming import (
    JustNamed,
    aliases,
    classed,
    glossed,
    native,
    referred,
    referred_afar,
    stands,
)
from factdiff.comparison.account.nouning import nouned
from factdiff.comparison.account.phrasing import durations, phrased
from factdiff.comparison.account.recalling import recalled
from factdiff.comparison.account.reframing import BOUNDS, reframed
from factdiff.comparison.account.tolls import tolls
from factdiff.comparison.account.trending import trends
from factdiff.comparison.account.turning import Parts, order
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import Names
from factdiff.languages.spelling import fold

SIDES = (OLD, NEW)
#: How many words before a participle its auxiliary stands.
_BEFORE = 2
_OTHER_WORDS = frozenset({reasons.SYNONYM, reasons.DERIVATION})


def settle(ledger: Ledger, names: Names, before: JustNamed, parts: Parts) -> None:
    """Enters every reason that holds; ``before`` is what either article has spoken of up to here.

    ``parts`` tells whether the facts of both sides give everybody the same part.
    """
    for gap in ledger.gaps:
        joined(ledger, gap)
        aliases(ledger, gap, names)
        for excuse in (glossed, native, classed, zoned, first_of_month):
            excuse(ledger, gap)
        referred(ledger, gap, before, parts)
    referred_afar(ledger, before)
    recalled(ledger, before)
    durations(ledger)
    counted_up(ledger)
    shared_out(ledger)
    aged(ledger)
    _counted(ledger)
    _phrasal(ledger)
    crossed = parts.crossed()
    if not crossed:
        # What carries a denied deed ("is to be reported") goes with it, before a count of the hurt leaves it over.
        nobody(ledger)
    _otherwise(ledger)
    _reported(ledger, parts)
    if not crossed:
        denied(ledger)
    either_or(ledger)
    nouned(ledger)
    converse(ledger)
    dealt(ledger)
    turned = order(ledger, parts)
    attendants(ledger, parts)
    moved_by(ledger)
    particles(ledger)
    for gap in ledger.gaps:
        said_again(ledger, gap)
        _empty(ledger, gap, parts, turned=turned)
    _leading(ledger)


def _otherwise(ledger: Ledger) -> None:
    """Excuses what is said by other means, where any word differs."""
    if any(
        ledger.row(side)[i].kind == "word" for gap in ledger.gaps for side in SIDES for i in gap.side(side)
    ):
        framed(ledger)
        members(ledger)
        reframed(ledger)
        phrased(ledger)
        tolls(ledger)
        trends(ledger)
        lasting(ledger)
        measured(ledger)
        apart(ledger)


def _phrasal(ledger: Ledger) -> None:
    """ "Cracked down" and "a crackdown": a noun made of a verb and the particle behind it."""
    language = ledger.lexicon.language
    opened = [ledger.opened(side) for side in SIDES]
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        nouns = {lemma: j for j in opened[1 - side] for lemma in lemmas(language, other[j].shown, "NOUN")}
        for i in opened[side]:
            if i + 1 not in opened[side] or not nouns:
                continue
            made = {lemma + row[i + 1].word for lemma in lemmas(language, row[i].shown, "VERB")}
            if there := [nouns[noun] for noun in made & nouns.keys()]:
                ledger.excuse_from(side, [i, i + 1], there[:1], reasons.DERIVATION)


def _counted(ledger: Ledger) -> None:
    """ "36 personne" and "36 personnes": behind a figure the noun's own number says nothing."""
    language = ledger.lexicon.language
    found = [
        [
            i
            for i in ledger.opened(side)
            if i and ledger.row(side)[i - 1].kind == "number" and ledger.row(side)[i].kind == "word"
        ]
        for side in SIDES
    ]
    for i in found[OLD]:
        own = lemmas(language, ledger.olds[i].shown, "NOUN")
        j = next((j for j in found[NEW] if own & lemmas(language, ledger.news[j].shown, "NOUN")), None)
        if j is not None and ledger.olds[i - 1].key == ledger.news[j - 1].key:
            ledger.excuse([i], [j], reasons.INFLECTION)


def _empty(ledger: Ledger, gap: Gap, parts: Parts, *, turned: bool) -> None:
    """Words without meaning of their own; some only where a sentence was split, merged or turned."""
    olds, news = ledger.open(gap, OLD), ledger.open(gap, NEW)
    found = [[reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in gap.side(side)] for side in SIDES]
    linked = any("linker" in classes or "pronoun" in classes for some in found for classes in some)
    allowed = reasons.LOOSE if ledger.split or turned or linked else reasons.FREE
    heavy = [any(not reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in some)
             for side, some in zip(SIDES, (olds, news), strict=True)]  # fmt: skip
    free = [
        [
            i
            for i in some
            if (
                reasons.classes(ledger.row(side)[i], ledger.lexicon) & allowed
                or _carries_participle(ledger, side, i)
            )
            and not ledger.quoted(side, ledger.row(side)[i])
            and not _counts_among(ledger, side, i, gap.side(1 - side))
            and not parts_of(ledger, side, i)
            and not parts.done_by_then(ledger.row(side)[i], side)
            and not adds(ledger, side, i)
            and not regroups(ledger, side, i)
            and not _somebody_else(ledger, side, i)
            and not (heavy[1 - side] and stands(ledger.row(side)[i], ledger))
        ]
        for side, some in zip(SIDES, (olds, news), strict=True)
    ]
    if any(free):
        reason = reasons.SPLIT if ledger.split and allowed is reasons.LOOSE else reasons.FUNCTION
        ledger.excuse_both(free, reason)


def _somebody_else(ledger: Ledger, side: int, index: int) -> bool:
    """ "She promised that *he* would resign": a pronoun that cannot mean whom the one before it means brings somebody in."""
    own = reasons.genders(ledger.row(side)[index], ledger.lexicon)
    before = (reasons.genders(unit, ledger.lexicon) for unit in reversed(ledger.row(side)[:index]))
    nearest = next(filter(None, before), frozenset()) if own else own
    there = (reasons.genders(unit, ledger.lexicon) for unit in ledger.row(1 - side))
    return bool(nearest) and not own & nearest and not any(own & genders for genders in there)


def _counts_among(ledger: Ledger, side: int, index: int, other: Sequence[int]) -> bool:
    """Whether "dont deux", "dont le maire" says that they were of those, where the other side does not: "et deux" are others."""
    row, partitive, joiners = ledger.row(side), ledger.lexicon.partitive, ledger.lexicon.joiners
    if index + 1 >= len(row) or (row[index].word not in partitive and row[index].word not in joiners):
        return False
    rows = row, ledger.row(1 - side)
    if row[index].word in joiners:
        # The joiner is told with the word whose place it took, whichever side that stands on.
        return any(rows[1][i].word in partitive for i in other) and not any(u.word in partitive for u in row)
    counts = row[index + 1].kind == "number" or any(rows[1][i].word in joiners for i in other)
    return counts and not any(unit.word in partitive for unit in rows[1])


def _leading(ledger: Ledger) -> None:
    """Prepositions that came or went alone where other words of the sentence were moved or edited: they led to these."""
    opened = [[ledger.open(gap, side) for side in SIDES] for gap in ledger.gaps]
    weighty = [
        any(not reasons.classes(ledger.row(side)[i], ledger.lexicon) for side in SIDES for i in some[side])
        for some in opened
    ]
    otherwise = any(match.reason in (reasons.SYNONYM, reasons.DERIVATION) for match in ledger.matches)
    if not any(weighty) and not ledger.moved and not otherwise:
        return
    for some in opened:
        if all(some) or not any(some):
            continue
        side = OLD if some[OLD] else NEW
        units = [ledger.row(side)[i] for i in some[side]]
        if any(ledger.quoted(side, unit) for unit in units) or any(
            another_lead(ledger, side, i) for i in some[side]
        ):
            continue
        if all(_leads(unit, ledger) for unit in units) or all(
            _led_along(ledger, side, i) for i in some[side]
        ):
            ledger.excuse_both(some, reasons.FUNCTION)


def _led_along(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a preposition came or went with its neighbours: other words before it, or what it leads to stands elsewhere."""
    row, lexicon = ledger.row(side), ledger.lexicon
    unit = row[index]
    plain = lexicon.prepositions - lexicon.negations - lexicon.agents
    if unit.word not in plain or lexicon.times.get(unit.word, frozenset()) & BOUNDS:
        return False
    opposites = lexicon.opposites.get(unit.word, frozenset())
    if unit.word in lexicon.against or any(one.word in opposites for one in ledger.row(1 - side)):
        return False
    weighty = [
        i for i in range(len(row)) if not reasons.classes(row[i], lexicon) and row[i].word not in plain
    ]
    before = max((i for i in weighty if i < index), default=-1)
    after = min((i for i in weighty if i > index), default=-1)
    other = {match.new if side else match.old for match in ledger.matches if match.reason in _OTHER_WORDS}
    moved = {i for pair in ledger.moved for i in pair[side]}
    return (
        before in other
        or after in moved
        or (before in moved and ledger.why[side].get(before) == reasons.ORDER)
    )


def _leads(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a preposition that neither denies nor has an opposite."""
    found = reasons.classes(unit, ledger.lexicon)
    if unit.word in ledger.lexicon.negations or unit.word in ledger.lexicon.opposites:
        return False
    if unit.word in ledger.lexicon.agents:
        # Whose deed it is turns on it, unless the sentence was turned round.
        return any(reasons.VOICE in why.values() for why in ledger.why)
    return bool(found) and found <= {"preposition", "article"}


def _carries_participle(ledger: Ledger, side: int, index: int) -> bool:
    """Whether an auxiliary stands before a participle that the other side has alone: "was arrested", "arrested"."""
    row, lexicon = ledger.row(side), ledger.lexicon
    if "be" not in reasons.classes(row[index], lexicon):
        return False
    after = next((i for i in range(index + 1, len(row)) if not reasons.classes(row[i], lexicon)), None)
    kept = ledger.partners_of(side)
    if after not in kept or row[after].capital:
        return False
    other, there = ledger.row(1 - side), kept[after]
    own, its = (_being(some, at, ledger) for some, at in ((row, after), (other, there)))
    if its and own != its:
        # "Is being held", "was held": the participle is alone on neither side.
        return False
    if said(row[after], lexicon) and said(other[there], lexicon):
        # "Se disait" and "s'est dit": verbs of saying are told in either past.
        return True
    return bool(lemmas(lexicon.language, row[after].shown, "VERB")) and fold(row[after].shown) == fold(
        other[there].shown
    )


def _being(row: Sequence[Unit], participle: int, ledger: Ledger) -> list[str]:
    """The forms of "be" right before a participle."""
    before = row[max(participle - _BEFORE, 0) : participle]
    return [unit.word for unit in before if "be" in reasons.classes(unit, ledger.lexicon)]


def _reported(ledger: Ledger, parts: Parts) -> None:
    """ "The coach said" and "according to the coach": words of one kind of report in two places."""
    found = [
        [
            (i, kind)
            for i in ledger.opened(side)
            if not parts.predicates(ledger.row(side)[i], ledger, side)
            for kind in said(ledger.row(side)[i], ledger.lexicon, quoting=ledger.quoting)
        ]
        for side in SIDES
    ]
    for i, kind in found[OLD]:
        j = next(
            (
                j
                for j, other in found[NEW]
                if other == kind and j not in ledger.why[NEW] and not _several(ledger, i, j)
            ),
            None,
        )
        if j is not None and i not in ledger.why[OLD]:
            ledger.excuse([i], [j], reasons.SYNONYM)


def _several(ledger: Ledger, old: int, new: int) -> bool:
    """Whether one report gave way to several: "this claim" and "these claims"."""
    return plural(ledger.lexicon.language, ledger.olds[old].shown, ledger.news[new].shown)
