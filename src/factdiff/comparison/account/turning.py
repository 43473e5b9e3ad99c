"""Words that stand elsewhere: moved phrases, lists in another order, the active turned into the passive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.languages.spelling import fold

SIDES = (OLD, NEW)
#: How many words before or behind the agent and the auxiliary may stand.
_REACH = 5
#: How many words of a list a member can pass.
_LONGEST_LIST = 12
_DAYS = frozenset({"weekday", "month"})
Run = tuple[list[int], list[int]]


class Parts(Protocol):
    """What the facts of both sides say of the parts that everybody has in them."""

    def alike(self) -> bool:
        """Whether they are the same in every slot."""

    def kept(self) -> bool:
        """Whether everybody stands in the same slot as before: doer, speaker, place."""

    def one(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Whether two stretches are one doer or speaker in every claim that has them."""


def order(ledger: Ledger, parts: Parts) -> bool:
    """Excuses runs of words that stand elsewhere; true where the sentence was turned round."""
    if _passive(ledger):
        return True
    pairs = [pair for pair in ledger.moved if _still_open(ledger, pair)]
    if not pairs:
        return False
    placed = [pair for pair in pairs if _in_place(ledger, *pair)]
    swapped = bool(placed)
    if swapped and not _coordinated(ledger, pairs) and not _likened(ledger, pairs):
        # What changed places is told; a name that moved beside it is none of that.
        pairs = [pair for pair in pairs if pair not in placed and _kept(ledger, pair, parts)]
    if not swapped and not all(_free(ledger, *pair) for pair in pairs) and not parts.alike():
        if any(_acts(ledger, pair) for pair in pairs):
            # The verb went to the other side of a name: whoever did it may have it done to him now.
            return False
        pairs = [
            pair
            for pair in pairs
            if _free(ledger, *pair) or _listed(ledger, pair) or _kept(ledger, pair, parts)
        ]
    for old, new in pairs:
        ledger.excuse(old, new, reasons.ORDER)
    return bool(pairs) and not swapped


def _still_open(ledger: Ledger, pair: Run) -> bool:
    return all(any(i not in ledger.why[side] for i in pair[side]) for side in SIDES)


def _in_place(ledger: Ledger, old: list[int], new: list[int]) -> bool:
    """Whether something else took the place of a moved run, as in a swap."""
    for side, index in ((OLD, old[0]), (NEW, new[0])):
        gap = next(gap for gap in ledger.gaps if index in gap.side(side))
        there = [ledger.row(1 - side)[i] for i in ledger.open(gap, 1 - side)]
        if any(not reasons.classes(unit, ledger.lexicon) & reasons.LOOSE for unit in there):
            return True
    return False


# --- lists -------------------------------------------------------------------------------------------


def _coordinated(ledger: Ledger, pairs: list[Run]) -> bool:
    """Whether what stands between the moved runs only joins the members of a list, or is a member itself."""
    for side in SIDES:
        moved = {i for pair in pairs for i in pair[side]}
        inside = [ledger.row(side)[i] for i in range(min(moved), max(moved) + 1) if i not in moved]
        counted = any(ledger.row(side)[i].kind == "number" for i in moved)
        if not _list(ledger, inside) or (counted and not _figures(ledger, inside)):
            return False
    return True


def _figures(ledger: Ledger, inside: list[Unit]) -> bool:
    """Whether only figures stand between some: of two dates or counted things that swap their numbers each is another."""
    return all(unit.kind == "number" or unit.word in ledger.lexicon.joiners for unit in inside)


def _list(ledger: Ledger, inside: list[Unit]) -> bool:
    """Whether some words are members of a list and what joins them: no verb, no preposition with a meaning."""
    return (
        any(unit.word in ledger.lexicon.joiners for unit in inside)
        and len(inside) <= _LONGEST_LIST
        and not any(_parts(unit, ledger) for unit in inside)
    )


def _parts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word tells apart what stands before and behind it."""
    prepositions = {"preposition", "conjunction", "linker"}
    found = reasons.classes(unit, ledger.lexicon)
    if unit.word in ledger.lexicon.joiners or "article" in found:
        return False
    return bool(found & prepositions) or (_verb(unit, ledger) and not unit.capital)


def _listed(ledger: Ledger, pair: Run) -> bool:
    """Whether a member of a list took another place in it: "Ann, Tom and Joe" and "Tom, Joe and Ann"."""
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    return all(_passes(ledger, side, pair, partner) for side, partner in ((OLD, back), (NEW, forth)))


def _passes(ledger: Ledger, side: int, pair: Run, partner: dict[int, int]) -> bool:
    """Whether a run of one side only passed members of its list to stand where it stands on the other."""
    row, other, run, there = ledger.row(side), ledger.row(1 - side), pair[side], pair[1 - side]
    for step, edge in ((-1, there[0]), (1, there[-1])):
        beyond = edge + step
        while 0 <= beyond < len(other) and other[beyond].word in ledger.lexicon.joiners:
            beyond += step
        if beyond not in partner:
            continue
        index = partner[beyond]
        inner = [row[i] for i in range(min(index, run[0]), max(index, run[-1]) + 1) if i not in run]
        if _list(ledger, inner):
            return True
    return False


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
    if _acts(ledger, (old, new)):
        return False
    return not units[0].capital or any(unit.kind == "word" and not unit.capital for unit in units)


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
    return {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)} == {"ADV"}


def _acts(ledger: Ledger, pair: Run) -> bool:
    """Whether a moved run begins with a verb ("will cost the"), and is no phrase that stands for itself."""
    units = [ledger.olds[i] for i in pair[OLD]]
    weighty = next((unit for unit in units if not reasons.classes(unit, ledger.lexicon)), None)
    return weighty is not None and _verb(weighty, ledger) and not (weighty.headed or weighty.capital)


def _kept(ledger: Ledger, pair: Run, parts: Parts) -> bool:
    """Whether a moved name, with its title, or number belongs to the same facts as before."""
    units = [ledger.olds[i] for i in pair[OLD]]
    named = any(unit.capital or unit.kind == "number" for unit in units)
    if not named or any(unit.kind == "word" and _does(unit, ledger) for unit in units):
        return False
    news = [ledger.news[j] for j in pair[NEW]]
    return parts.kept() or parts.one((units[0].start, units[-1].end), (news[0].start, news[-1].end))


def _does(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb and no noun, title or name."""
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return not unit.capital and "VERB" in found and not found & {"NOUN", "ADJ"}


# --- the passive -------------------------------------------------------------------------------------


def _passive(ledger: Ledger) -> bool:
    """The active turned into the passive, or back: who stood before the verb stands behind it with a *by*."""
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    for side, partner in ((OLD, forth), (NEW, back)):
        row = ledger.row(side)
        opened = (i for gap in ledger.gaps for i in ledger.open(gap, side))
        for by in (i for i in opened if row[i].word in ledger.lexicon.agents):
            agent = next((i for i in range(by + 1, min(by + _REACH, len(row))) if i in partner), None)
            verb = next((i for i in range(by - 1, -1, -1) if _verb(row[i], ledger)), None)
            if agent is None or verb is None or not _being(row[:verb], ledger):
                continue
            active = partner.get(verb, _active(ledger, side, verb))
            if active is not None and partner[agent] < active and _turns(ledger, side, verb, active):
                _turn(ledger, (by, verb, active), side)
                return True
    return False


def _active(ledger: Ledger, side: int, verb: int) -> int | None:
    """The verb of the other side that a participle is of, with the tense that its auxiliary has here."""
    row, other, language = ledger.row(side), ledger.row(1 - side), ledger.lexicon.language
    own = lemmas(language, row[verb].shown, "VERB")
    times = {tense(language, row[i].shown) for i in range(max(verb - _REACH, 0), verb)}
    return next(
        (
            i
            for gap in ledger.gaps
            for i in ledger.open(gap, 1 - side)
            if own & lemmas(language, other[i].shown, "VERB") and tense(language, other[i].shown) in times
        ),
        None,
    )


def _turns(ledger: Ledger, side: int, verb: int, active: int) -> bool:
    """Whether the verb of the other side stands in the active."""
    row, other = ledger.row(side), ledger.row(1 - side)
    form = fold(other[active].shown) != fold(row[verb].shown)
    return form or not _being(other[active - 1 : active], ledger)


def _verb(unit: Unit, ledger: Ledger) -> bool:
    return (
        unit.kind == "word"
        and bool(lemmas(ledger.lexicon.language, unit.shown, "VERB"))
        and not (reasons.classes(unit, ledger.lexicon))
    )


def _being(row: Sequence[Unit], ledger: Ledger) -> bool:
    """Whether a form of *be* is among some words."""
    return any(_is(unit, ledger) for unit in row)


def _is(unit: Unit, ledger: Ledger) -> bool:
    own = lemmas(ledger.lexicon.language, unit.shown, "AUX", "VERB") | {unit.word}
    return bool(own & ledger.lexicon.being)


def _turn(ledger: Ledger, passive: tuple[int, int, int], side: int) -> None:
    """Enters the words of a passive (its *by*, its verb and the verb of the active), and all that moved with it."""
    for old, new in ledger.moved:
        ledger.excuse(old, new, reasons.VOICE)
    by, verb, active = passive
    opened = {i for gap in ledger.gaps for i in ledger.open(gap, side)}
    row = ledger.row(side)
    own = [i for i in range(max(verb - _REACH, 0), verb) if i in opened and _is(row[i], ledger)]
    own += [i for i in (verb, by) if i in opened]
    other = [i for i in (active,) if any(i in ledger.open(gap, 1 - side) for gap in ledger.gaps)]
    ledger.excuse_both((own, other) if side == OLD else (other, own), reasons.VOICE)
