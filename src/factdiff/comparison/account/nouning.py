"""A deed told by a verb or by its noun, whose somebody is before or behind it, what a thing is for: one claim in two constructions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import converted, foretold, said
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words from a noun its agent's "by" stands, from a genitive's mark the head, from a verb its auxiliary,
#: from a report the verb of what it says.
_AGENT, _HEAD, _BESIDE, _CONTENT = 7, 4, 3, 10


def nouned(ledger: Ledger) -> None:
    """Excuses the words that only belong to one construction or the other."""
    for side in SIDES:
        _announced(ledger, side)
        _by_whom(ledger, side)
        _occurred(ledger, side)
        _underwent(ledger, side)
        _of_whom(ledger, side)
        _compounded(ledger, side)
    _purposes(ledger)
    _belonging(ledger)


def deeds(ledger: Ledger, side: int) -> Iterator[tuple[int, int]]:
    """The nouns of a side that stand for verbs of the other side, in one place or moved."""
    row, other = ledger.row(side), ledger.row(1 - side)
    for i, j in ledger.partners_of(side).items():
        noun, verb, language = row[i], other[j], ledger.lexicon.language
        if not lemmas(language, noun.shown, "NOUN") or verb.headed or not verbal(verb, ledger):
            continue
        if not lemmas(language, noun.shown, "VERB") or (
            noun.headed and converted(noun, verb, ledger.lexicon)
        ):
            yield i, j


def _announced(ledger: Ledger, side: int) -> None:
    """ "Announced the closure of the plant" and "announced that the plant would close": what a report says is to come."""
    row, other, lexicon = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    partner, there = ledger.partners_of(side), ledger.opened(1 - side)
    coming = lexicon.futures | lexicon.closed("foretelling")
    for noun in range(len(row)):
        told = _report(ledger, side, noun)
        if (
            told not in partner
            or not row[noun].headed
            or not lemmas(lexicon.language, row[noun].shown, "NOUN")
        ):
            continue
        reach = range(partner[told] + 1, min(partner[told] + _CONTENT, len(other)))
        verb = partner.get(noun, -1)
        if noun in ledger.opened(side):
            verb = next((j for j in reach if j in there and foretold(row[noun], other[j], lexicon)), -1)
            ledger.excuse_from(
                side, [noun] if verb >= 0 else [], [verb] if verb >= 0 else [], reasons.DERIVATION
            )
        if verb in reach and verbal(other[verb], ledger) and not other[verb].headed:
            # That it is to come the verb alone says.
            near = [j for j in range(max(verb - _BESIDE, 0), verb) if j in there and other[j].word in coming]
            ledger.excuse_from(side, [], near, reasons.DERIVATION)


def _report(ledger: Ledger, side: int, noun: int) -> int:
    """The word of saying right before a noun: "announced the closure"."""
    near = range(noun - 1, max(noun - _BESIDE, 0) - 1, -1)
    return next((i for i in near if said(ledger.row(side)[i], ledger.lexicon)), -1)


def _by_whom(ledger: Ledger, side: int) -> None:
    """ "After the announcement of the cuts by the union" and "after the union announced the cuts"."""
    row, partner = ledger.row(side), ledger.partners_of(side)
    for noun, verb in list(deeds(ledger, side)):
        ledger.excuse_from(side, _whose(ledger, side, noun, verb), [], reasons.DERIVATION)
        reach = range(noun + 1, min(noun + _AGENT, len(row)))
        by = next((i for i in reach if row[i].word in ledger.lexicon.agents), None)
        if by is None or any(verbal(row[i], ledger) and not row[i].headed for i in range(noun + 1, by)):
            continue
        agent = next(
            (i for i in range(by + 1, min(by + _BESIDE + 1, len(row))) if _weighs(row[i], ledger)), -1
        )
        if not _did(ledger, 1 - side, partner.get(agent, -1), verb):
            continue
        for pair in ledger.moved:
            if {agent, noun} & set(pair[side]):
                ledger.excuse(*pair, reasons.VOICE)
        opened, there = ledger.opened(side), ledger.opened(1 - side)
        own = [i for i in (noun, by) if i in opened]
        ledger.excuse_from(side, own, [j for j in (verb,) if j in there], reasons.VOICE)


def _did(ledger: Ledger, side: int, doer: int, verb: int) -> bool:
    """Whether somebody stands before a verb in the active, with no other verb between them but what governs it."""
    row = ledger.row(side)
    if not 0 <= doer < verb:
        return False
    between = row[doer + 1 : verb]
    being = any("be" in reasons.classes(unit, ledger.lexicon) for unit in row[max(verb - 1, 0) : verb])
    return not being and not any("linker" in reasons.classes(unit, ledger.lexicon) for unit in between)


def _weighs(unit: Unit, ledger: Ledger) -> bool:
    return not reasons.classes(unit, ledger.lexicon)


def _occurred(ledger: Ledger, side: int) -> None:
    """ "The arrest took place on Monday" and "he was arrested on Monday": that it happened its verb says itself."""
    row, lexicon = ledger.row(side), ledger.lexicon
    words = lexicon.closed("occurring")
    some = [
        i
        for i in ledger.opened(side)
        if ({row[i].lemma} | lemmas(lexicon.language, row[i].shown, "VERB")) & words
    ]
    if len(some) != 1 or tense(lexicon.language, row[some[0]].shown.split()[0]):
        return
    there = [verb for noun, verb in deeds(ledger, side) if noun < some[0]]
    if _relative(ledger, side, some[0]) or any(_undergone(ledger, 1 - side, verb) for verb in there):
        near = range(max(some[0] - _BESIDE, 0), some[0])
        little = [
            i
            for i in near
            if i in ledger.opened(side) and reasons.classes(row[i], lexicon) & {"have", "be", "reflexive"}
        ]
        ledger.excuse_from(side, [*little, *some], [], reasons.VOICE)


def _underwent(ledger: Ledger, side: int) -> None:
    """ "Received the approval of the court" and "was approved by the court": a verb that only says who underwent it."""
    row, lexicon, partner = ledger.row(side), ledger.lexicon, ledger.partners_of(side)
    words = lexicon.closed("undergoing")
    for i in ledger.opened(side):
        if not lemmas(lexicon.language, row[i].shown, "VERB") & words:
            continue
        near = range(i + 1, i + _AGENT)
        deed = next(((n, v) for n, v in deeds(ledger, side) if n in near), None)
        if deed is None or not _undergone(ledger, 1 - side, deed[1]):
            continue
        there = ledger.opened(1 - side)
        other = [
            j
            for j in there
            if j == deed[1] + 1
            and ledger.row(1 - side)[j].word in lexicon.agents
            and _owned(ledger, side, deed[0])
        ]
        being = [
            j
            for j in range(max(deed[1] - _BESIDE, 0), deed[1])
            if j in there and "be" in reasons.classes(ledger.row(1 - side)[j], lexicon)
        ]
        if all(n in partner for n in deed[:1]):
            ledger.excuse_from(side, [i], [*being, *other], reasons.VOICE)


def _owned(ledger: Ledger, side: int, noun: int) -> bool:
    """Whether what leads to a name stands right behind a noun: "the approval of the court"."""
    row = ledger.row(side)
    return noun + 1 < len(row) and row[noun + 1].word in ledger.lexicon.prepositions


def _relative(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a verb opens a relative clause that came or went: "the funeral, which was held on Monday", "the funeral on Monday"."""
    row, opened = ledger.row(side), ledger.opened(side)
    near = range(max(verb - _BESIDE, 0), verb)
    linker = next((i for i in near if "linker" in reasons.classes(row[i], ledger.lexicon)), None)
    if linker is None or linker not in opened or not linker:
        return False
    noun = row[linker - 1]
    return bool(lemmas(ledger.lexicon.language, noun.shown, "NOUN")) and linker - 1 in ledger.partners_of(
        side
    )


def _undergone(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a verb stands in the passive."""
    near = ledger.row(side)[max(verb - _BESIDE, 0) : verb]
    return any("be" in reasons.classes(unit, ledger.lexicon) for unit in near)


def _of_whom(ledger: Ledger, side: int) -> None:
    """ "The school's roof" and "the roof of the school": one owner of one thing, before it or behind it."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    back = {there: here for here, there in partner.items()}
    for mark in range(1, len(row) - 1):
        if "possessive mark" not in reasons.classes(row[mark], ledger.lexicon) or mark - 1 not in partner:
            continue
        owner = partner[mark - 1]
        while (
            owner
            and _weighs(other[owner], ledger)
            and back.get(owner - 1, -1) in range(max(mark - _HEAD, 0), mark)
        ):
            owner -= 1
        led = owner - 1
        while led > 0 and _determines(other[led], ledger):
            led -= 1
        head = led - 1
        if led <= 0 or other[led].word not in ledger.lexicon.prepositions or head not in back:
            continue
        if back[head] not in range(mark + 1, min(mark + _HEAD + 1, len(row))):
            continue
        if any(_parts(unit, ledger) for unit in row[mark + 1 : back[head]]):
            continue
        runs = [pair for pair in ledger.moved if {mark - 1, back[head]} & set(pair[side])]
        for pair in runs:
            ledger.excuse(*pair, reasons.ORDER)
        opened, there = ledger.opened(side), ledger.opened(1 - side)
        between = [j for j in range(led, owner) if j in there]
        ledger.excuse_from(side, [i for i in (mark,) if i in opened], between, reasons.ORDER)


def _parts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word cannot stand between an owner and what is his: a little word, a verb that is no noun."""
    nouns = lemmas(ledger.lexicon.language, unit.shown, "NOUN", "ADJ")
    return not _weighs(unit, ledger) or (verbal(unit, ledger) and not nouns and not unit.capital)


def _compounded(ledger: Ledger, side: int) -> None:
    """ "Its Leeds plant" and "its plant in Leeds": a noun or name right before a noun, or behind it with a preposition."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    back = {there: here for here, there in partner.items()}
    for head in range(1, len(row)):
        there = partner.get(head, -1)
        led = there + 1
        if there < 0 or led >= len(other) or other[led].word not in ledger.lexicon.prepositions:
            continue
        if not _names(row[head], ledger) or not _names(other[there], ledger):
            continue
        first = led + 1
        while first < len(other) and _determines(other[first], ledger):
            first += 1
        own = list(_before(row, head, ledger))
        behind = [back.get(j) for j in range(first, first + len(own))]
        size = next((n for n in range(len(own), 0, -1) if behind[:n] == own[-n:]), 0)
        if not size or row[head - 1].end + 1 < row[head].start:
            continue
        if any(back.get(j, head) >= head for j in _before(other, there, ledger)):
            # "From the red system to the blue system": another word took its place before the noun.
            continue
        moved = {*own[-size:], head}
        for pair in ledger.moved:
            if moved & set(pair[side]):
                ledger.excuse(*pair, reasons.ORDER)
        opened = ledger.opened(1 - side)
        ledger.excuse_from(side, [], [j for j in range(led, first) if j in opened], reasons.ORDER)


def _before(row: Sequence[Unit], head: int, ledger: Ledger) -> Iterator[int]:
    """The nouns and names right before a noun, in order."""
    first = head
    while (
        first
        and head - first < _HEAD
        and (_names(row[first - 1], ledger) or _sum(row[first - 1]))
        and row[first].start - row[first - 1].end <= 1
    ):
        first -= 1
    yield from range(first, head)


def _sum(unit: Unit) -> bool:
    """Whether a word is a number with a unit of its own: "$5 million", "20 %"."""
    return unit.kind == "number" and not isinstance(unit.key, str) and bool(unit.key[3])


def _names(unit: Unit, ledger: Ledger) -> bool:
    nouns = lemmas(ledger.lexicon.language, unit.shown, "NOUN")
    return unit.kind == "word" and _weighs(unit, ledger) and (unit.capital or bool(nouns))


def _whose(ledger: Ledger, side: int, noun: int, verb: int) -> list[int]:
    """The possessive before a noun for a verb without a doer of its own: "à son arrivée", "en arrivant"."""
    row, other = ledger.row(side), ledger.row(1 - side)
    led = [
        i
        for i in (noun - 1,)
        if i in ledger.opened(side) and "possessive" in reasons.classes(row[i], ledger.lexicon)
    ]
    before = other[verb - 1] if verb else None
    leading = ledger.lexicon.prepositions | ledger.lexicon.closed("while doing")
    bare = before is not None and before.word in leading
    return led if bare else []


def _determines(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is an article or possessive, and no preposition."""
    found = reasons.classes(unit, ledger.lexicon)
    return bool(found & {"article", "possessive"}) and unit.word not in ledger.lexicon.prepositions


def _purposes(ledger: Ledger) -> None:
    """ "A plan to rebuild it" and "a plan for rebuilding it": what leads to the verb that says what a thing is for."""
    words = ledger.lexicon.closed("purpose")
    partners = ledger.partners()
    for gap in ledger.gaps:
        some = [ledger.open(gap, side) for side in SIDES]
        if not all(some) or not all(ledger.row(side)[i].word in words for side in SIDES for i in some[side]):
            continue
        behind = [some[side][-1] + 1 for side in SIDES]
        if partners.get(behind[OLD]) != behind[NEW]:
            continue
        if all(verbal(ledger.row(side)[behind[side]], ledger) for side in SIDES):
            ledger.excuse_both(some, reasons.FUNCTION)


def _belonging(ledger: Ledger) -> None:
    """ "A candidate of the party" and "a candidate from the party": who or what belongs to whom stayed on both sides."""
    words, partners = ledger.lexicon.closed("belonging"), ledger.partners()
    for gap in ledger.gaps:
        some = [[i for i in gap.side(side) if ledger.row(side)[i].word in words] for side in SIDES]
        if list(map(len, some)) != [1, 1] or some[OLD][0] == 0:
            continue
        old, new = some[OLD][0], some[NEW][0]
        nouns = lemmas(ledger.lexicon.language, ledger.olds[old - 1].shown, "NOUN")
        if nouns and partners.get(old - 1) == new - 1:
            ledger.excuse_both(some, reasons.FUNCTION)


def spoken(ledger: Ledger, spans: tuple[int, int]) -> None:
    """ "Selon la police" and "pour la police": what leads to one speaker, who begins at ``spans`` on either side."""
    found = []
    for side in SIDES:
        row = ledger.row(side)
        at = next((i for i, unit in enumerate(row) if unit.start >= spans[side]), 0)
        while at and _determines(row[at - 1], ledger):
            at -= 1
        unmatched = {i for gap in ledger.gaps for i in gap.side(side)}
        found.append([i for i in (at - 1,) if i in unmatched and _introduces(row[i], ledger)])
    if all(found):
        ledger.excuse_both(found, reasons.SYNONYM)


def _introduces(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can lead to who says it: "according to", "for", no verb."""
    if unit.word in ledger.lexicon.prepositions - ledger.lexicon.negations:
        return True
    return bool(said(unit, ledger.lexicon)) and not verbal(unit, ledger)
