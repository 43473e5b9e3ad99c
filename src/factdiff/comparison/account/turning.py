"""Words that stand elsewhere: moved phrases, lists in another order, the active turned into the passive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from factdiff.comparison.account import reasons
from factdiff.comparison.account.aging import another_age
from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.listing import coordinated, listed
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.units import Key, Unit
from factdiff.comparison.account.voices import Doers, passive, undergone, verbal

SIDES = (OLD, NEW)
#: How many words the adjectives before a noun have.
_LONGEST_STACK = 4
#: How many words a title has.
_LONGEST_TITLE = 5
_DAYS = frozenset({"weekday", "month"})
#: Words that shift a time wherever in the clause they stand: "later".
_VAGUE = frozenset({"vague", "event_time"})
Run = tuple[list[int], list[int]]


class Parts(Doers, Protocol):
    """What the facts of both sides say of the parts that everybody has in them."""

    def alike(self) -> bool:
        """Whether they are the same in every slot."""

    def kept(self) -> bool:
        """Whether everybody stands in the same slot as before: doer, speaker, place."""

    def one(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether two stretches are one doer or speaker in every claim that has them."""

    def one_claim(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether the claim that is made there is the same in every slot."""

    def predicates(self, unit: Unit, ledger: Ledger, side: int) -> bool:
        """Whether a word is what a claim says, and no report of it."""

    def done_by_then(self, unit: Unit, side: int) -> bool:
        """Whether a word carries the time of a claim that one side has over and the other still to come."""

    def crossed(self) -> bool:
        """Whether two claims exchanged what they say: one is denied now, and the other was."""

    def apart(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether somebody else does or says it than before."""


def order(ledger: Ledger, parts: Parts) -> bool:
    """Excuses runs of words that stand elsewhere; true where the sentence was turned round."""
    turned = passive(ledger, parts)
    if not turned:
        undergone(ledger, parts)
    pairs = [pair for pair in ledger.moved if _still_open(ledger, pair) and not _of_another(ledger, pair)]
    if not pairs or parts.crossed():
        return turned
    placed = [pair for pair in pairs if _in_place(ledger, *pair)]
    swapped = bool(placed)
    if (
        swapped
        and not coordinated(ledger, pairs)
        and not _likened(ledger, pairs)
        and not _stacked(ledger, placed)
    ):
        # What changed places is told; a name that moved beside it is none of that.
        for side in SIDES:
            ledger.swapped[side].update(i for pair in placed for i in pair[side])
        pairs = [
            pair
            for pair in pairs
            if pair not in placed and (_kept(ledger, pair, parts) or _reporting(ledger, pair))
        ]
    told = [pair for pair in ledger.moved if _inflected(ledger, pair)]
    bound = [pair for pair in pairs if not _free(ledger, *pair)]
    acting = [pair for pair in (*bound, *told) if _acts(ledger, pair)]
    if not swapped and not parts.alike() and any(not _unturned(ledger, pair, parts) for pair in acting):
        # The verb went to the other side of a name: whoever did it may have it done to him now.
        return turned
    if not swapped and not all(_free(ledger, *pair) for pair in pairs) and not parts.alike():
        pairs = [pair for pair in pairs if _free(ledger, *pair) or _may_stand_elsewhere(ledger, pair, parts)]
    for old, new in pairs:
        ledger.excuse(old, new, reasons.ORDER)
    return turned or (bool(pairs) and not swapped)


def _may_stand_elsewhere(ledger: Ledger, pair: Run, parts: Parts) -> bool:
    """Whether a run means the same there, though what it is said of does not show: in a list, beside a name, with its part kept."""
    if listed(ledger, pair) or _apposed(ledger, pair) or _kept(ledger, pair, parts):
        return True
    return _acts(ledger, pair) and _unturned(ledger, pair, parts)


def _inflected(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run is a verb whose form alone was excused."""
    return any(ledger.why[side].get(i) == reasons.INFLECTION for side in SIDES for i in pair[side])


def _still_open(ledger: Ledger, pair: Run) -> bool:
    return any(i not in ledger.why[side] for side in SIDES for i in pair[side])


def _of_another(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run speaks of another word than before."""
    if any(_passes_joiner(ledger, pair, side) for side in SIDES):
        return True
    return _recounts(ledger, pair) or _quantifies(ledger, pair) or another_age(ledger, pair)


def _passes_joiner(ledger: Ledger, pair: Run, side: int) -> bool:
    """Whether a phrase stands behind the first of two on this side and behind both on the other: "a miner from Leeds and a teacher"."""
    row, partner = ledger.row(side), ledger.partners_of(side)
    first, joiner = pair[side][0], pair[side][-1] + 1
    if not first or joiner >= len(row) or row[first].word not in ledger.lexicon.prepositions:
        return False
    there = partner.get(joiner, -1)
    joined = row[joiner].word in ledger.lexicon.joiners and row[joiner].start - row[joiner - 1].end <= 1
    return joined and 0 <= there < pair[1 - side][0] and partner.get(first - 1) == there - 1


def _recounts(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved number counts something else than before: "3 tanks and 5 planes" for "3 planes and 5 tanks"."""
    last = [ledger.row(side)[pair[side][-1]] for side in SIDES]
    behind = [pair[side][-1] + 1 for side in SIDES]
    if last[OLD].kind != "number" or last[OLD].year or ledger.partners().get(behind[OLD]) == behind[NEW]:
        return False
    return all(
        behind[side] < len(ledger.row(side))
        and not reasons.classes(ledger.row(side)[behind[side]], ledger.lexicon)
        for side in SIDES
    )


def _quantifies(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run is "all" or "each" alone, which speaks of the very word behind it."""
    every = ledger.lexicon.closed("floating") | ledger.lexicon.closed("universal")
    unit = ledger.olds[pair[OLD][0]]
    forms = {unit.word, *lemmas(ledger.lexicon.language, unit.shown)}
    return len(pair[OLD]) == 1 and bool(every & forms)


def _in_place(ledger: Ledger, old: list[int], new: list[int]) -> bool:
    """Whether something else took the place of a moved run, as in a swap; a phrase with its preposition takes nobody's."""
    if _adverbial(ledger, (old, new)):
        return False
    free = [set[int](), set[int]()]
    for pair in ledger.moved:
        if _adverbial(ledger, pair):
            for side in SIDES:
                free[side].update(pair[side])
    for side, index in ((OLD, old[0]), (NEW, new[0])):
        gap = next(gap for gap in ledger.gaps if index in gap.side(side))
        there = [ledger.row(1 - side)[i] for i in ledger.open(gap, 1 - side) if i not in free[1 - side]]
        if any(not reasons.classes(unit, ledger.lexicon) & reasons.LOOSE for unit in there):
            return True
    return False


def _adverbial(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run is a phrase with its own preposition on both sides: "according to two people", "in the hall"."""
    if all(len(pair[side]) > 1 and _opens(ledger.row(side)[pair[side][0]], ledger) for side in SIDES):
        return True
    led = [_led(ledger, side, pair[side][0]) for side in SIDES]
    return led[OLD] is not None and led[OLD] == led[NEW]


def _led(ledger: Ledger, side: int, first: int) -> Key | None:
    """The preposition that moved along before a run, its article apart; one that stayed leads to whatever took its place."""
    row = ledger.row(side)
    index = first - 1
    while (
        index >= 0
        and "article" in reasons.classes(row[index], ledger.lexicon)
        and not _opens(row[index], ledger)
    ):
        index -= 1
    if index < 0 or not _opens(row[index], ledger):
        return None
    return row[index].key if any(index in gap.side(side) for gap in ledger.gaps) else None


def _opens(unit: Unit, ledger: Ledger) -> bool:
    if unit.word in ledger.lexicon.prepositions and not reasons.classes(unit, ledger.lexicon):
        return unit.word not in ledger.lexicon.agents
    reporting = unit.word in ledger.lexicon.speech and not verbal(unit, ledger)
    return reporting or "preposition" in reasons.classes(unit, ledger.lexicon)


# --- titles ------------------------------------------------------------------------------------------


def _apposed(ledger: Ledger, pair: Run) -> bool:
    """Whether a name and what its bearer is changed places: "the minister, Nora Flynn" and "Nora Flynn, the minister"."""
    units = [ledger.olds[i] for i in pair[OLD]]
    if not units[-1].capital or not all(unit.capital or _noun(ledger, unit) for unit in units):
        return False
    forth = ledger.partners()
    before, behind = _title(ledger, OLD, pair[OLD][0], -1), _title(ledger, OLD, pair[OLD][-1], 1)
    there, back = _title(ledger, NEW, pair[NEW][-1], 1), _title(ledger, NEW, pair[NEW][0], -1)
    return any(
        own and other and _nested({forth.get(i) for i in own}, set(other))
        for own, other in ((before, there), (behind, back))
    )


def _noun(ledger: Ledger, unit: Unit) -> bool:
    """Whether a word is a noun and no verb, as a title before a name: "General Ann Lee", "le général Marc Roy"."""
    return "article" in reasons.classes(unit, ledger.lexicon) or (
        bool(lemmas(ledger.lexicon.language, unit.shown, "NOUN")) and not _does(unit, ledger)
    )


def _nested(one: set[int | None], other: set[int]) -> bool:
    return one <= other or other <= one


def _title(ledger: Ledger, side: int, edge: int, step: int) -> list[int]:
    """The weighty words of a title beside a name, up to the next verb, number or conjunction; nothing for names alone."""
    row = ledger.row(side)
    found: list[int] = []
    index = edge + step
    while 0 <= index < len(row) and len(found) <= _LONGEST_TITLE and not _ends_title(row[index], ledger):
        if not reasons.classes(row[index], ledger.lexicon):
            found.append(index)
        index += step
    return found if any(not row[i].capital for i in found) else []


def _ends_title(unit: Unit, ledger: Ledger) -> bool:
    found = reasons.classes(unit, ledger.lexicon)
    if unit.kind != "word" or found & {"conjunction", "linker", "pronoun", "be", "have"}:
        return True
    return verbal(unit, ledger) and not lemmas(ledger.lexicon.language, unit.shown, "NOUN")


def _stacked(ledger: Ledger, placed: list[Run]) -> bool:
    """Whether adjectives of one noun changed places: "two veteran liberal members" and "two liberal veteran members"."""
    for side in SIDES:
        row = ledger.row(side)
        moved = sorted(i for pair in placed for i in pair[side])
        gap = {i for one in ledger.gaps for i in ledger.open(one, side)}
        stretch = [i for i in range(moved[0], moved[-1] + 1) if i not in moved]
        around = [i for i in (*moved, *stretch) if not (row[i].kind == "word" and _adjective(row[i], ledger))]
        if around or not set(moved) <= gap or len(moved) + len(stretch) > _LONGEST_STACK:
            return False
    return True


def _adjective(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can be an adjective or part of one, and is no name."""
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return not unit.capital and (not found or "ADJ" in found or "NOUN" in found) and not verbal(unit, ledger)


def _likened(ledger: Ledger, pairs: list[Run]) -> bool:
    """Two who did the same changed places around "just like": "the mayor left, as did the judge"."""
    return len(pairs) == 2 and all(  # noqa: PLR2004 - one is likened to one other
        sum(_after_likening(ledger, side, pair[side][0]) for pair in pairs) == 1 for side in SIDES
    )


def _after_likening(ledger: Ledger, side: int, index: int) -> bool:
    row = ledger.row(side)
    while index and "article" in reasons.classes(row[index - 1], ledger.lexicon):
        index -= 1
    return bool(index) and row[index - 1].word in ledger.lexicon.likening


# --- phrases -----------------------------------------------------------------------------------------


def _free(ledger: Ledger, old: list[int], new: list[int]) -> bool:
    """Whether a moved run says the same wherever it stands: a phrase of its own, an adverb, another word for it."""
    units = [ledger.olds[i] for i in old]
    if len(units) == 1:
        other = ledger.news[new[0]]
        return (
            units[0].key != other.key
            or all(_adverb(ledger, u) for u in (units[0], other))
            or _only_day(ledger, other)
        )
    if _acts(ledger, (old, new)) or _denies(ledger, units):
        return False
    return not units[0].capital or any(unit.kind == "word" and not unit.capital for unit in units)


def _denies(ledger: Ledger, units: Sequence[Unit]) -> bool:
    """Whether a run of words denies something that does not move with it: "did not" may deny another verb now."""
    return any(unit.word in ledger.lexicon.negations for unit in units) and not any(
        _deed(unit, ledger) for unit in units
    )


def _deed(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb with a meaning of its own, and none that only says how sure or due another is."""
    lexicon = ledger.lexicon
    if reasons.classes(unit, lexicon) or not verbal(unit, ledger):
        return False
    return not (lemmas(lexicon.language, unit.shown) | {unit.word}) & lexicon.modal


def _only_day(ledger: Ledger, unit: Unit) -> bool:
    """Whether a word is the one weekday or month of either side, which dates the same wherever it stands."""
    times = ledger.lexicon.times
    kinds = times.get(unit.word, frozenset()) & _DAYS
    return bool(kinds) and all(
        sum(bool(times.get(one.word, frozenset()) & kinds) for one in ledger.row(side)) == 1 for side in SIDES
    )


def _adverb(ledger: Ledger, unit: Unit) -> bool:
    """Whether a word is an adverb and none that speaks of the very word behind it (*only*, *even*)."""
    if unit.word in ledger.lexicon.focus or unit.word in ledger.lexicon.negations:
        return False
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    shifting = ledger.lexicon.times.get(unit.word, frozenset()) & _VAGUE
    return found == {"ADV"} or ("ADV" in found and bool(shifting))


def _acts(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run begins with a verb in both versions ("will cost the"), and is no phrase that stands for itself."""
    for side in SIDES:
        units = [ledger.row(side)[i] for i in pair[side]]
        first = next((unit for unit in units if not reasons.classes(unit, ledger.lexicon)), None)
        if first is None or not verbal(first, ledger) or first.headed or first.capital:
            return False
    return True


def _unturned(ledger: Ledger, pair: Run, parts: Parts) -> bool:
    """Whether a verb that moved has the same doer and all else as before."""
    places = [
        (row[run[0]].start, row[run[-1]].end)
        for row, run in zip((ledger.olds, ledger.news), pair, strict=True)
    ]
    return parts.kept() or parts.one_claim(places[OLD], places[NEW])


def _kept(ledger: Ledger, pair: Run, parts: Parts) -> bool:
    """Whether a moved name, with its title, or number belongs to the same facts as before; a noun must be seen to."""
    units = [ledger.olds[i] for i in pair[OLD]]
    if any(unit.kind == "word" and _does(unit, ledger) for unit in units):
        return False
    news = [ledger.news[j] for j in pair[NEW]]
    one = parts.one((units[0].start, units[-1].end), (news[0].start, news[-1].end))
    named = any(unit.capital or unit.kind == "number" for unit in units)
    return one or (named and parts.kept())


def _reporting(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run is a report with its day: "announced yesterday"."""
    weighty = [
        unit for unit in (ledger.olds[i] for i in pair[OLD]) if not reasons.classes(unit, ledger.lexicon)
    ]
    day = " ".join(unit.word for unit in weighty if not said(unit, ledger.lexicon))
    return any(said(unit, ledger.lexicon) for unit in weighty) and (not day or day in ledger.lexicon.times)


def _does(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb and no noun, title or name."""
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return not unit.capital and "VERB" in found and not found & {"NOUN", "ADJ"}
