"""One thing said by other means of grammar: an adverb or a phrase of manner, a prefix or a "not", a government or its seat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.account.meaning import kin, lands
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal
from factdiff.comparison.tokens import normed, norms
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import CAPITALS, NEGATION, PREPOSITIONS, TIMES
from factdiff.patterns import pattern

SIDES = (OLD, NEW)
#: How many words from the particle that denies nothing the words stand that call for it.
_CALLED = 8
_MONTHS, _MINUTES = "M", "TM"
#: Lengths of time by the sign of their unit: the smallest one that they are made of, and how many of it.
_LENGTHS = {
    "Y": (_MONTHS, 12), _MONTHS: (_MONTHS, 1), "W": (_MINUTES, 10080), "D": (_MINUTES, 1440), "TH": (_MINUTES, 60),
    _MINUTES: (_MINUTES, 1),
}  # fmt: skip
_SIGN = pattern(r"(\d*)([A-Z]+)")
#: How many words from an adjective its noun of manner stands, from a denial what it denies, from a government its country.
_NEAR = 3


def phrased(ledger: Ledger) -> None:
    """Excuses the words that only belong to one way of saying it or the other."""
    for side in SIDES:
        _expletive(ledger, side)
        _manner(ledger, side)
        _undone(ledger, side)
        _of_them(ledger, side)
        _seated(ledger, side)
        _owned(ledger, side)
        _entitled(ledger, side)
        _floating(ledger, side)
        _from_there(ledger, side)


# --- negation ----------------------------------------------------------------------------------------


def expletive(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a particle denies nothing where it stands: "avant que la nuit ne tombe"."""
    row = ledger.row(side)
    if row[index].word not in ledger.lexicon.particles:
        return False
    before = row[max(index - _CALLED, 0) : index]
    return any(_in_order(run, before, ledger) for run in _expletives(ledger.lexicon.language))


def _in_order(run: Sequence[str], row: Sequence[Unit], ledger: Ledger) -> bool:
    """Whether some words stand in a row in order, the first in any form: "plus grand que"."""
    waiting = list(run)
    for unit in row:
        forms = {unit.word}
        if len(waiting) == len(run):
            forms |= lemmas(ledger.lexicon.language, unit.shown, "VERB")
        if waiting and waiting[0] in forms:
            waiting.pop(0)
    return not waiting


def _expletive(ledger: Ledger, side: int) -> None:
    """ "Avant que la nuit ne tombe" and "avant la nuit": a particle that denies nothing."""
    if not _expletives(ledger.lexicon.language):
        return
    some = [i for i in ledger.opened(side) if expletive(ledger, side, i)]
    if some:
        ledger.excuse_from(side, some, [], reasons.FUNCTION)


def _undone(ledger: Ledger, side: int) -> None:
    """ "Unknown" and "not known", "insufficient" and "not sufficient": a prefix denies what a word denies on this side.

    Only of what is or is not, and of no feeling or judgement that has a middle: who is not happy need not be unhappy.
    """
    known, row, other = ledger.lexicon, ledger.row(side), ledger.row(1 - side)
    opened = ledger.opened(side)
    denials = [i for i in opened if row[i].word in known.negations]
    if len(denials) != 1:
        return
    for i in range(denials[0] + 1, min(denials[0] + _NEAR + 1, len(row))):
        if i not in opened or not lemmas(known.language, row[i].shown, "VERB", "ADJ"):
            continue
        if lemmas(known.language, row[i].shown, "ADJ") & known.closed("graded"):
            continue
        made = {prefix + row[i].word for prefix in known.closed("denying prefix")}
        j = next((j for j in ledger.opened(1 - side) if other[j].word in made), None)
        if j is not None:
            particles = [k for k in opened if row[k].word in known.particles]
            ledger.excuse_from(side, [*particles, denials[0], i], [j], reasons.SYNONYM)
            return


# --- phrases -----------------------------------------------------------------------------------------


def _manner(ledger: Ledger, side: int) -> None:
    """ "Definitively" and "in a definitive way": the noun that carries the adjective, and what leads to it."""
    row, known = ledger.row(side), ledger.lexicon
    opened = ledger.opened(side)
    nouns = [i for i in opened if lemmas(known.language, row[i].shown, "NOUN") & known.closed("manner")]
    for pair in _derived(ledger) if nouns else ():
        at = pair[side]
        noun = next((i for i in nouns if abs(i - at) <= _NEAR), None)
        if noun is None:
            continue
        led = range(max(min(noun, at) - _NEAR, 0), min(noun, at))
        little = [i for i in led if i in opened and reasons.classes(row[i], known)]
        ledger.excuse_from(side, [*little, noun], [], reasons.DERIVATION)


def _derived(ledger: Ledger) -> Iterator[tuple[int, int]]:
    """Words of one family on either side, in one place or moved."""
    for match in ledger.matches:
        if match.reason == reasons.DERIVATION:
            yield match.old, match.new
    for olds, news in ledger.moved:
        for i, j in zip(olds, news, strict=True):
            if kin(ledger.olds[i], ledger.news[j], ledger.lexicon):
                yield i, j


def _of_them(ledger: Ledger, side: int) -> None:
    """ "Most of them are" and "most are": whom a sentence counts that begins with how many, the text has said before."""
    row, known = ledger.row(side), ledger.lexicon
    for gap in ledger.gaps:
        some = ledger.open(gap, side)
        if not some or ledger.open(gap, 1 - side) or not gap.side(side).start:
            continue
        last, counts = row[some[-1]], row[some[0] - 1]
        if any(
            one.passage == counts.passage and not reasons.classes(one, known) for one in row[: some[0] - 1]
        ):
            # "Ten were hurt, and two badly": others, perhaps.
            continue
        led = all(row[i].word in known.prepositions for i in some[:-1])
        if len(some) > 1 and led and last.word in known.partitive and _counts(counts, ledger):
            ledger.excuse_from(side, some, [], reasons.REFERENCE)


def _counts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word says how many: a number, a determiner, "most"."""
    portions = ledger.lexicon.closed("part")
    if unit.kind == "number" or unit.word in portions:
        return True
    return bool({upos for upos, _ in readings(ledger.lexicon.language, unit.shown)} & {"DET", "PRON"})


def _owned(ledger: Ledger, side: int) -> None:
    """ "Korea's captain Ann Roe" and "Ann Roe of Korea": whose somebody is, before or behind him."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    partner = ledger.partners_of(side)
    for mark in range(1, len(row) - 1):
        if "possessive mark" not in reasons.classes(row[mark], known):
            continue
        run = next((pair for pair in ledger.moved if pair[side][-1] == mark - 1), None)
        if run is None:
            continue
        led = run[1 - side][0] - 1
        while led > 0 and "article" in reasons.classes(other[led], known) and not _leads(other[led], ledger):
            led -= 1
        head = next((partner[i] for i in range(mark + 1, len(row)) if i in partner), led)
        title = other[head:led]
        if _leads(other[led], ledger) and title and not any(_acts(one, ledger) for one in title):
            opened, there = set(ledger.opened(side)), set(ledger.opened(1 - side))
            little = [i for i in range(led, run[1 - side][0]) if i in there]
            own = [i for i in (*run[side], mark) if i in opened]
            ledger.excuse_from(side, own, [*little, *run[1 - side]], reasons.ORDER)


def _entitled(ledger: Ledger, side: int) -> None:
    """ "Its lead author, Ann Roe," and "lead author Ann Roe": whose or which title it is, before the title of a name that stays."""
    row, known, partner = ledger.row(side), ledger.lexicon, ledger.partners_of(side)
    for gap in ledger.gaps:
        some = ledger.open(gap, side)
        if len(some) != 1 or ledger.open(gap, 1 - side):
            continue
        own = bool(reasons.classes(row[some[0]], known) & {"possessive", "article"})
        after = range(some[0] + 1, min(some[0] + 2 + _NEAR, len(row)))
        name = next((i for i in after if row[i].capital), None)
        title = range(some[0] + 1, name or 0)
        if own and title and all(i in partner and _calls(row[i], ledger) for i in title):
            there = [partner[i] for i in (*title, name)]
            if there == [*range(there[0], there[0] + len(there))]:
                ledger.excuse_from(side, some, [], reasons.FUNCTION)


def _calls(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand in a title."""
    return bool(lemmas(ledger.lexicon.language, unit.shown, "NOUN", "ADJ"))


def _acts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb and no noun."""
    nouns = lemmas(ledger.lexicon.language, unit.shown, "NOUN")
    return verbal(unit, ledger) and not nouns


def _from_there(ledger: Ledger, side: int) -> None:
    """ "Afghan pupils" and "pupils from Afghanistan": where somebody comes from, before or behind him."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    partner, opened = ledger.partners_of(side), ledger.opened(1 - side)
    for i in ledger.opened(side):
        own = lands(row[i], known.language)
        j = next((j for j in opened if own & lands(other[j], known.language)), None) if own else None
        if j is None or row[i].key == other[j].key:
            continue
        led = [k for k in range(max(j - _NEAR, 0), j) if other[k].word in _origins(known.language)]
        beside = {partner[k] for k in range(max(i - 2, 0), min(i + 3, len(row))) if k in partner}
        if led and beside & set(range(max(led[0] - 2, 0), led[0])) & ledger.weighty[1 - side]:
            little = [k for k in range(led[0], j) if k in opened]
            ledger.excuse_from(side, [i], [*little, j], reasons.ALIAS)
            return


def _leads(unit: Unit, ledger: Ledger) -> bool:
    return unit.word in ledger.lexicon.prepositions


def _floating(ledger: Ledger, side: int) -> None:
    """ "The men were all hurt" and "all the men were hurt": a word for every one of them, behind the auxiliary or before."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    words, partner = known.closed("floating"), ledger.partners_of(side)
    for pair in ledger.moved:
        at, there = pair[side][0], pair[1 - side][0]
        own = {row[at].word, *lemmas(known.language, row[at].shown)}
        if len(pair[side]) > 1 or not own & words or not at:
            continue
        if not reasons.classes(row[at - 1], known) & {"be", "have"}:
            continue
        doer = next((i for i in range(at - 1, -1, -1) if not reasons.classes(row[i], known)), -1)
        behind = range(there + 1, min(there + _NEAR + 1, len(other)))
        first = next((i for i in behind if not reasons.classes(other[i], known)), -1)
        if doer in partner and partner[doer] == first:
            ledger.excuse_from(side, pair[side], pair[1 - side], reasons.ORDER)


# --- values ------------------------------------------------------------------------------------------


def durations(ledger: Ledger) -> None:
    """ "A year" and "12 months": one length in two units."""
    found = [list(_lengths(ledger, side)) for side in SIDES]
    for old, sign, length in found[OLD]:
        new = next((some for some, other, same in found[NEW] if other != sign and same == length), None)
        if new is not None:
            ledger.excuse_both((old, new), reasons.NUMERAL)
            return


def _lengths(ledger: Ledger, side: int) -> Iterator[tuple[list[int], str, tuple[str, Fraction]]]:
    """The open lengths of time of a side: their words, the sign of their unit, and how many of the smallest they come to."""
    row, opened = ledger.row(side), set(ledger.opened(side))
    for i in sorted(opened):
        places, count, noun = [i], Fraction(0), row[i].word
        if row[i].kind == "number":
            count, noun = _exactly(row[i], ledger), str(row[i].key[3])
        elif " " in noun:
            first, _, noun = noun.partition(" ")
            count = Fraction(_article(first, ledger))
        elif i - 1 in opened:
            places, count = [i - 1, i], _exactly(row[i - 1], ledger)
        sign = _time_units(ledger.lexicon.language).get(noun, "")
        found = _SIGN.fullmatch(sign)
        if found is not None and count and found[2] in _LENGTHS:
            smallest, many = _LENGTHS[found[2]]
            yield places, sign, (smallest, count * many * int(found[1] or 1))


def _exactly(unit: Unit, ledger: Ledger) -> Fraction:
    """The number that a word is, without a bound; an article counts one, any other word none."""
    if unit.kind != "number":
        return Fraction(_article(unit.word, ledger))
    exact = not unit.key[1] and unit.key[2] == "="
    return Fraction(unit.key[0]) if exact else Fraction(0)


def _article(word: str, ledger: Ledger) -> bool:
    return word in ledger.lexicon.ones or any(
        row.kind == "article" and row.group != "free" for row in ledger.lexicon.empty.get(word, ())
    )


def _seated(ledger: Ledger, side: int) -> None:
    """ "Rome" and "the Italian government": a seat for its government, if no word says that it is a place."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    seats = _seats(known.language)
    cities = [i for i in ledger.opened(side) if row[i].capital and row[i].word in seats]
    if not cities:
        return
    opened = ledger.opened(1 - side)
    for j in opened:
        if not lemmas(known.language, other[j].shown, "NOUN") & known.closed("government"):
            continue
        for k in range(max(j - _NEAR, 0), min(j + _NEAR + 1, len(other))):
            own = lands(other[k], known.language)
            city = next((i for i in cities if own & seats[row[i].word]), None)
            if k in opened and city is not None:
                little = [i for i in range(min(j, k) + 1, max(j, k)) if i in opened]
                ledger.excuse_from(side, [city], sorted({j, k, *little}), reasons.ALIAS)
                return


# --- tables ------------------------------------------------------------------------------------------


@cache
def _expletives(language: str) -> tuple[tuple[str, ...], ...]:
    """What calls for a particle that denies nothing: "avant que … ne"."""
    particles = lexicon(language).particles
    pseudo = table(language, NEGATION).of_kind("pseudo") if has_table(language, NEGATION) else ()
    runs = (norms(row.lemma) for row in pseudo if row.use == "phrase")
    return tuple(run[:-1] for run in runs if len(run) > 1 and run[-1] in particles)


@cache
def _time_units(language: str) -> dict[str, str]:
    """The nouns for lengths of time, each with the sign of its unit."""
    if not has_table(language, TIMES):
        return {}
    rows = (row for kind in ("unit", "units") for row in table(language, TIMES).of_kind(kind))
    return {normed(row.lemma): row.value for row in rows}


@cache
def _origins(language: str) -> frozenset[str]:
    """The prepositions that say from where: "from", no "near"."""
    rows = table(language, PREPOSITIONS).cells(kind="from") if has_table(language, PREPOSITIONS) else ()
    return frozenset(normed(lemma) for lemma, _, _ in rows)


@cache
def _seats(language: str) -> dict[str, frozenset[str]]:
    """Cities of one word that stand for a government, each with the folded names of its countries."""
    found: dict[str, frozenset[str]] = {}
    for lemma, _, country in table(language, CAPITALS).cells() if has_table(language, CAPITALS) else ():
        found[normed(lemma)] = found.get(normed(lemma), frozenset()) | {fold(country)}
    return found
