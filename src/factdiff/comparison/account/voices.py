"""The active turned into the passive, or back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import inflected, is_be
from factdiff.comparison.account.units import Unit
from factdiff.languages.spelling import fold

SIDES = (OLD, NEW)
#: How many words before or behind the agent and the auxiliary may stand.
_REACH = 5
#: How many words before its *by* a participle stands at most.
_FAR = 40


class Doers(Protocol):
    """What the facts of both sides say of who does what to whom."""

    def one_deed(self, old: Unit, new: Unit, ledger: Ledger, *, doer: bool) -> bool:
        """Whether the claims of two verbs have one object, and one ``doer`` if asked, as far as any has been read."""


def passive(ledger: Ledger, parts: Doers) -> bool:
    """The active turned into the passive, or back: who stood before the verb stands behind it with a *by*."""
    turned = False
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    for side, partner in ((OLD, forth), (NEW, back)):
        row, other = ledger.row(side), ledger.row(1 - side)
        opened = ledger.opened(side)
        for by in (i for i in opened if row[i].word in ledger.lexicon.agents):
            led = (i for i in range(by + 1, min(by + _REACH, len(row))) if i in partner)
            # An article may go with another one that stands anywhere: the agent is the first word with a meaning.
            agent = next((i for i in led if not reasons.classes(row[i], ledger.lexicon)), None)
            verb = _undergone_verb(ledger, side, by)
            if agent is None or verb is None:
                continue
            active = partner.get(verb, _active(ledger, side, verb))
            if active is None or partner[agent] >= active or not _turns(ledger, side, verb, active):
                continue
            deeds = (row[verb], other[active]) if side == OLD else (other[active], row[verb])
            between = other[partner[agent] + 1 : active]
            far = any(verbal(unit, ledger) or _linked(unit, ledger) for unit in between)
            if parts.one_deed(*deeds, ledger, doer=far):
                _turn(ledger, (by, verb, active), side, agent)
                turned = True
    return turned


def _undergone_verb(ledger: Ledger, side: int, by: int) -> int | None:
    """The verb whose doer a *by* leads to: a participle with its auxiliary before any other verb, "accused of lying by the king"."""
    row = ledger.row(side)
    verbs = [i for i in range(by - 1, max(by - _FAR, -1), -1) if verbal(row[i], ledger)]
    near = (i for i in verbs if _carried(ledger, side, i) or _reduced(ledger, side, i, by))
    nearest = next(iter(verbs), None)
    if nearest is not None and not (_being(row[:nearest], ledger) or _reduced(ledger, side, nearest, by)):
        return None
    return next(near, nearest)


def _carried(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a form of *be* stands before a participle, light words between them at most."""
    row = ledger.row(side)
    index = verb - 1
    while index >= 0 and not is_be(row[index], ledger.lexicon) and _light(row[index], ledger):
        index -= 1
    return index >= 0 and is_be(row[index], ledger.lexicon) and _participle(row[verb], ledger)


def _reduced(ledger: Ledger, side: int, verb: int, by: int) -> bool:
    """Whether a participle stands right behind its noun and before its agent, without an auxiliary: "signed by the king"."""
    row = ledger.row(side)
    led = verb > 0 and row[verb - 1].word in ledger.lexicon.prepositions
    return verb == by - 1 and _participle(row[verb], ledger) and not row[verb].headed and not led


def _active(ledger: Ledger, side: int, verb: int) -> int | None:
    """The verb of the other side that a participle is of, with the tense that its auxiliary has here."""
    row, other, language = ledger.row(side), ledger.row(1 - side), ledger.lexicon.language
    own = lemmas(language, row[verb].shown, "VERB")
    times = {tense(language, row[i].shown) for i in range(max(verb - _REACH, 0), verb)}
    return next(
        (
            i
            for i in ledger.opened(1 - side)
            if own & lemmas(language, other[i].shown, "VERB") and tense(language, other[i].shown) in times
        ),
        None,
    )


def _turns(ledger: Ledger, side: int, verb: int, active: int) -> bool:
    """Whether the verb of the other side stands in the active."""
    row, other = ledger.row(side), ledger.row(1 - side)
    form = fold(other[active].shown) != fold(row[verb].shown)
    return form or not _being(other[active - 1 : active], ledger)


def verbal(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can be a verb with a meaning of its own."""
    return (
        unit.kind == "word"
        and bool(lemmas(ledger.lexicon.language, inflected(unit), "VERB"))
        and not (reasons.classes(unit, ledger.lexicon))
    )


def _being(row: Sequence[Unit], ledger: Ledger) -> bool:
    """Whether a form of *be* is among some words."""
    return any(is_be(unit, ledger.lexicon) for unit in row)


def _turn(ledger: Ledger, passive: tuple[int, int, int], side: int, agent: int) -> None:
    """Enters the words of a passive (its *by*, its verb and the verb of the active), its doer and those it was done to."""
    by, verb, active = passive
    row = ledger.row(side)
    first = verb
    while first and not (_apart(row, first) or _linked(row[first - 1], ledger)):
        first -= 1
    last = _agent_end(ledger, side, (by, agent, active))
    own = {*range(first, verb + 1), *range(agent, last + 1)}
    for pair in ledger.moved:
        if own & set(pair[side]) or active in pair[1 - side]:
            ledger.excuse(*pair, reasons.VOICE)
    opened = set(ledger.opened(side))
    little = [i for i in range(max(verb - _REACH, 0), verb) if i in opened and is_be(row[i], ledger.lexicon)]
    little += [i for i in (verb, by) if i in opened]
    other = [i for i in (active,) if any(i in ledger.open(gap, 1 - side) for gap in ledger.gaps)]
    ledger.excuse_from(side, little, other, reasons.VOICE)


def _agent_end(ledger: Ledger, side: int, passive: tuple[int, int, int]) -> int:
    """The last word of whoever did it: a few words on, and as far as his words stand before the verb of the active."""
    by, agent, active = passive
    row, partner = ledger.row(side), ledger.partners_of(side)
    last = found = agent
    while last + 1 < len(row) and not (
        _linked(row[last + 1], ledger) or row[last + 1].passage != row[by].passage
    ):
        last += 1
        if last < by + _REACH or partner[agent] < partner.get(last, active) < active:
            found = last
        elif not reasons.classes(row[last], ledger.lexicon):
            break
    return found


def _apart(row: Sequence[Unit], index: int) -> bool:
    """Whether a comma or the end of a sentence stands before a word."""
    return row[index].start - row[index - 1].end > 1 or row[index].passage != row[index - 1].passage


def _linked(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word opens another clause."""
    return bool(reasons.classes(unit, ledger.lexicon) & {"conjunction", "linker"})


def undergone(ledger: Ledger, parts: Doers) -> None:
    """What was done to somebody told from his side: "injured two men" and "two men were injured", whoever did it.

    Who stands before the auxiliary on one side stands behind the verb on the other; a doer who stayed is behind a
    preposition there ("in the fire").
    """
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    for side, partner in ((OLD, forth), (NEW, back)):
        for verb in range(len(ledger.row(side))):
            patient = _patient(ledger, side, verb)
            if patient is None or patient not in partner:
                continue
            active = partner.get(verb, _active(ledger, side, verb))
            if active is None or not _undergoes(ledger, side, active, partner[patient]):
                continue
            pair = ledger.row(side)[verb], ledger.row(1 - side)[active]
            if parts.one_deed(*(pair if side == OLD else pair[::-1]), ledger, doer=True):
                _turn_round(ledger, side, (patient, verb), (partner[patient], active))


def _patient(ledger: Ledger, side: int, verb: int) -> int | None:
    """The last weighty word before the auxiliary of a passive, by its verb."""
    row = ledger.row(side)
    if not verbal(row[verb], ledger) or not _participle(row[verb], ledger):
        return None
    index = verb - 1
    while index >= 0 and not is_be(row[index], ledger.lexicon) and _between(row[index], ledger):
        index -= 1
    if index < 0 or not is_be(row[index], ledger.lexicon):
        return None
    reflexive = index and "reflexive" in reasons.classes(row[index - 1], ledger.lexicon)
    if reflexive or "possessive mark" in reasons.classes(row[index], ledger.lexicon):
        return None
    while index >= 0 and (_auxiliary(row[index], ledger) or _negates(row[index], ledger)):
        index -= 1
    return index if index >= 0 and not reasons.classes(row[index], ledger.lexicon) else None


def _between(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand before a participle, behind its auxiliary."""
    return _light(unit, ledger) or _negates(unit, ledger)


def _negates(unit: Unit, ledger: Ledger) -> bool:
    return unit.word in ledger.lexicon.negations or unit.word in ledger.lexicon.particles


def _auxiliary(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand before the "be" of a passive: "has been heard", "will be heard", "must be heard"."""
    lexicon = ledger.lexicon
    found = reasons.classes(unit, lexicon)
    if "possessive mark" in found:
        return False
    modal = bool((lemmas(lexicon.language, unit.shown) | {unit.word}) & lexicon.modal)
    return bool(found & {"be", "have"}) or unit.word in lexicon.futures or (modal and not unit.headed)


def _participle(unit: Unit, ledger: Ledger) -> bool:
    """Whether a form can be a participle: it is an adjective as well, or no other form of its verb is likelier."""
    return not tense(ledger.lexicon.language, inflected(unit)) and not unit.capital


def _light(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can stand between an auxiliary and its participle."""
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return bool(reasons.classes(unit, ledger.lexicon) & {"be", "have"}) or (
        found == {"ADV"} and not _negates(unit, ledger)
    )


def _undergoes(ledger: Ledger, side: int, active: int, patient: int) -> bool:
    """Whether the other side has a verb in the active and, right behind it, whom it was done to."""
    other = ledger.row(1 - side)
    if not active < patient <= active + _REACH or _being(other[max(active - 2, 0) : active], ledger):
        return False
    between = other[active + 1 : patient]
    return not any(verbal(unit, ledger) and not unit.headed for unit in between) and not any(
        unit.word in ledger.lexicon.agents or "conjunction" in reasons.classes(unit, ledger.lexicon)
        for unit in between
    )


def _turn_round(ledger: Ledger, side: int, passive: tuple[int, int], active: tuple[int, int]) -> None:
    """Enters the words that a turned clause moved: the verb, whom it was done to, who did it, the little words between."""
    row = ledger.row(side)
    doer = next(
        (
            i
            for i in range(active[1] - 1, -1, -1)
            if not reasons.classes(ledger.row(1 - side)[i], ledger.lexicon)
        ),
        None,
    )
    keys = {*active} | ({doer} if doer is not None else set())
    for old, new in ledger.moved:
        if keys & set(old if side else new):
            ledger.excuse(old, new, reasons.VOICE)
    opened = set(ledger.opened(side))
    own = [
        i
        for i in range(passive[0] + 1, passive[1] + 1)
        if i in opened and (_light(row[i], ledger) or i == passive[1])
    ]
    partner = ledger.partners_of(1 - side)
    if doer is not None and doer in partner and partner[doer] > passive[1]:
        led = [i for i in range(passive[1] + 1, partner[doer]) if i in opened]
        own += [
            i for i in led if row[i].word in ledger.lexicon.agents or reasons.classes(row[i], ledger.lexicon)
        ]
    there = set(ledger.opened(1 - side))
    other = [i for i in there if i == active[1] or (i < active[1] and _nobody(ledger, 1 - side, i))]
    ledger.excuse_from(side, own, other, reasons.VOICE)


def _nobody(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a word is the doer of a verb and nobody in particular: "on a retrouvé le corps"."""
    return ledger.row(side)[index].word in ledger.lexicon.impersonal
