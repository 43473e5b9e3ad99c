"""What is said of numbers and days in two ways: "a total of ten" and "ten in total", "two more", "from May to June"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.model.fact import Span
from factdiff.values import dataclass

SIDES = (OLD, NEW)
_DAYS = frozenset({"month", "month_abbr", "weekday", "weekday_abbr"})
#: How many words from a number stands what says that it comes on top, from a bound of a time the other one, and a day has.
_NEAR, _RANGE, _DAY = 3, 9, 5


def counted_up(ledger: Ledger) -> None:
    """Excuses the words that only belong to one way of counting or the other."""
    for gap in ledger.gaps:
        _added(ledger, gap)
    for side in SIDES:
        _summed_up(ledger, side)
        _lasted(ledger, side)
        _estimated(ledger, side)
    _bounded(ledger)


# --- sums --------------------------------------------------------------------------------------------


def _summed_up(ledger: Ledger, side: int) -> None:
    """ "A total of ten people" and "ten people in total": that a number that stays is all there is."""
    row, stays = ledger.row(side), ledger.partners_of(side)
    some = [i for i in ledger.opened(side) if {row[i].lemma, row[i].word} & ledger.lexicon.closed("sum")]
    numbers = [i for i, unit in enumerate(row) if unit.kind == "number" and not unit.year]
    if some and numbers and all(i in stays for i in numbers):
        ledger.excuse_from(side, some, [], reasons.FUNCTION)


def adds(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a word says that what is counted comes on top of what there was: "two more seats", "deux sièges de plus"."""
    row = ledger.row(side)
    on_top = ledger.lexicon.closed("on top")
    if row[index].word not in on_top:
        return False
    before = range(max(index - _NEAR, 0), index)
    number = next((i for i in reversed(before) if row[i].kind == "number" and not row[i].year), None)
    if number is not None:
        # Nothing but what is counted stands between: "two seats, moreover" counts nothing on top.
        return all(row[k + 1].start - row[k].end <= 1 for k in range(number, index))
    return index + 1 < len(row) and row[index + 1].kind == "number"


def _added(ledger: Ledger, gap: Gap) -> None:
    """ "Two additional seats" and "two more seats": both say that what a number counts comes on top."""
    on_top = ledger.lexicon.closed("on top")
    found = [
        [i for i in ledger.open(gap, side) if adds(ledger, side, i) or ledger.row(side)[i].word in on_top]
        for side in SIDES
    ]
    if not all(found):
        found = [[i for i in ledger.opened(side) if adds(ledger, side, i)] for side in SIDES]
    if list(map(len, found)) == [1, 1] and all(adds(ledger, side, found[side][0]) for side in SIDES):
        ledger.excuse_both(found, reasons.SYNONYM)


def _lasted(ledger: Ledger, side: int) -> None:
    """ "Worked for two years" and "worked two years", "fell by 10 percent" and "fell 10 percent": what leads to a measure."""
    row, lexicon = ledger.row(side), ledger.lexicon
    leading = lexicon.closed("duration") | lexicon.agents
    stays = ledger.partners_of(side)
    some = [
        i
        for i in ledger.opened(side)
        if row[i].word in leading and i + 1 in stays and _measured(ledger, side, i)
    ]
    if some:
        ledger.excuse_from(side, some, [], reasons.FUNCTION)


def _measured(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a number with a unit stands behind a word, or a length of time behind one that can lead to it."""
    row, stays = ledger.row(side), ledger.partners_of(side)
    after = row[index + 1]
    if after.kind == "number" and after.key[3]:
        # "By 18 percent of voters": those who did it.
        behind = row[index + 2 : index + 3]
        return not any(
            one.group == "free" for unit in behind for one in ledger.lexicon.empty.get(unit.word, ())
        )
    if row[index].word in ledger.lexicon.agents:
        return False
    near = range(index + 1, min(index + _NEAR + 1, len(row)))
    unit = next(
        (i for i in near if ledger.lexicon.times.get(row[i].word, frozenset()) & {"unit", "units"}), index
    )
    return unit > index and all(i in stays for i in range(index + 1, unit + 1))


# --- stretches of time -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A time from one day to another: the words that lead to either, and the words of both."""

    leading: tuple[int, int]
    first: tuple[int, ...]
    last: tuple[int, ...]


def _bounded(ledger: Ledger) -> None:
    """ "From 3 May to 9 June" and "between 3 May and 9 June": one stretch of time, its days as they were."""
    stretches = [list(_stretches(ledger, side)) for side in SIDES]
    opened = [set(ledger.opened(side)) for side in SIDES]
    partners = ledger.partners()
    for old in stretches[OLD]:
        for new in stretches[NEW]:
            same = all(
                {partners.get(i) for i in before} == set(after)
                for before, after in ((old.first, new.first), (old.last, new.last))
            )
            some = [[i for i in one.leading if i in opened[side]] for side, one in enumerate((old, new))]
            if same and any(some):
                ledger.excuse_both(some, reasons.SAME_TIME)


def _stretches(ledger: Ledger, side: int) -> Iterator[_Stretch]:
    row, bounds = ledger.row(side), ledger.lexicon.bounds
    for i, unit in enumerate(row):
        behind = bounds.get(unit.word, "")
        reach = range(i + 2, min(i + _RANGE, len(row))) if behind else ()
        j = next((j for j in reach if row[j].word == behind), None)
        if j is None:
            continue
        first, last = _days(row, range(i + 1, j), ledger), _days(row, range(j + 1, j + _DAY + 1), ledger)
        if first and last and first[-1] == j - 1:
            yield _Stretch((i, j), first, last)


def _days(row: Sequence[Unit], places: range, ledger: Ledger) -> tuple[int, ...]:
    """The words of a day, month or year at the beginning of a stretch; nothing where anything else stands there."""
    found: list[int] = []
    for i in places:
        if i >= len(row):
            break
        if reasons.classes(row[i], ledger.lexicon) and not found:
            continue
        named = ledger.lexicon.times.get(row[i].word, frozenset()) & _DAYS
        beside = any(
            ledger.lexicon.times.get(row[k].word, frozenset()) & _DAYS
            for k in (i - 1, i + 1)
            if 0 <= k < len(row)
        )
        if not named and not (row[i].kind == "number" and (row[i].year or beside)):
            break
        found.append(i)
    return tuple(found)


def _estimated(ledger: Ledger, side: int) -> None:
    """ "At an estimated cost of $26 million", "will cost an estimated $26 million": what says it is no exact figure."""
    row, other = ledger.row(side), ledger.row(1 - side)
    for i in [i for i in ledger.opened(side) if row[i].kind == "number" and row[i].key[2] == "≈"]:
        exact = (*row[i].key[:2], "=", *row[i].key[3:])
        for j in (j for j in ledger.opened(1 - side) if other[j].key == exact):
            about = {unit for unit in row[i].shown.split() if unit.isalpha()}
            led = [k for k in ledger.opened(1 - side) if 0 < j - k <= _RANGE and other[k].shown in about]
            if led and not _among_all(other, j, ledger):
                ledger.excuse_from(side, [i], [*led, j], reasons.NUMERAL)


def parts_of(ledger: Ledger, side: int, index: int) -> bool:
    """ "Some *of the* 70 drivers" are not "some 70 drivers", though "all of the 70 drivers" are "all 70 drivers"."""
    row, other = ledger.row(side), ledger.row(1 - side)
    near = range(index + 1, min(index + _RANGE + 1, len(row)))
    number = next((i for i in near if row[i].kind == "number"), None)
    there = ledger.partners_of(side).get(number, -1) if number is not None else -1
    if number is None or there < 0 or not (led := _among_all(row, number, ledger)) or index not in led:
        return False
    every = ledger.lexicon.closed("universal") | ledger.lexicon.closed("floating")
    whole = led[0] > 0 and row[led[0] - 1].word in every
    beside = there > 0 and other[there - 1].word in ledger.lexicon.closed("belonging")
    return not whole and not beside and not _among_all(other, there, ledger)


def _among_all(row: Sequence[Unit], number: int, ledger: Ledger) -> range:
    """What leads to a number as that of all there are: "of the 70"."""
    first, belonging = number, ledger.lexicon.closed("belonging")
    while first and row[first - 1].word not in belonging and _article(row[first - 1], ledger):
        first -= 1
    if first == number or not first or row[first - 1].word not in belonging:
        return range(0)
    return range(first - 1, number)


def _article(unit: Unit, ledger: Ledger) -> bool:
    return "article" in reasons.classes(unit, ledger.lexicon)


def vacated(ledger: Ledger, span: Span) -> bool:
    """Whether the numbers of a stretch of the new side stood elsewhere, where no number took their place."""
    back = ledger.partners_of(NEW)
    row = ledger.row(NEW)
    inside = [
        i for i, u in enumerate(row) if u.kind == "number" and u.start < span.end and span.start < u.end
    ]
    places = {back[i] for i in inside if i in back}
    gaps = [gap for gap in ledger.gaps if places & set(gap.old)]
    return bool(gaps) and not any(row[j].kind == "number" for gap in gaps for j in gap.new)
