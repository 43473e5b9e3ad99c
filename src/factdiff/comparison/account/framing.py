"""The little words that a construction needs and another one for the same thing does not: "not only … but also", "after being found"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.nouning import deeds
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal
from factdiff.languages.spelling import fold

SIDES = (OLD, NEW)
#: How many words a correlative reaches, a conjunction stands before its verb, a report before the verb of its content,
#: somebody behind the verb that says how long something took him.
_REACH, _NEAR, _CONTENT, _TAKER = 12, 4, 10, 5
Span = tuple[int, int]


def framed(ledger: Ledger) -> None:
    """Excuses the words that only belong to one construction or the other."""
    _correlated(ledger)
    _answering(ledger)
    for side in SIDES:
        _advised(ledger, side)
        _afterwards(ledger, side)
        _by_doing(ledger, side)
        _took(ledger, side)
        _while(ledger, side)


# --- "not only the mayor but also the judge", "both the mayor and the judge" -------------------------


def _correlated(ledger: Ledger) -> None:
    """ "Not only in the north but also in the south", "both in the north and in the south", "in the north and in the south"."""
    pairs = [list(_correlatives(ledger, side)) for side in SIDES]
    for side in SIDES:
        if len(pairs[side]) != 1:
            continue
        first, second = pairs[side][0]
        there = pairs[1 - side][0][1] if len(pairs[1 - side]) == 1 else _joiner(ledger, side, first, second)
        if there is None or not _same_members(ledger, side, (first, second), there):
            continue
        other = [k for span in (*pairs[1 - side][:1], (there,)) for part in span for k in range(*part)]
        opened = [set(ledger.opened(one)) for one in SIDES]
        own = [i for i in (*range(*first), *range(*second)) if i in opened[side]]
        ledger.excuse_from(
            side, own, [j for j in dict.fromkeys(other) if j in opened[1 - side]], reasons.FUNCTION
        )
        return


def _correlatives(ledger: Ledger, side: int) -> Iterator[tuple[Span, Span]]:
    """The first and the second part of a correlative, by the places of their words."""
    row, known = ledger.row(side), ledger.lexicon
    for first in _found(row, known.closed("both")):
        reach = row[: min(first[1] + _REACH, len(row))]
        second = next((one for one in _found(reach, known.closed("and also")) if one[0] > first[1]), None)
        if second is not None:
            yield first, second


def _joiner(ledger: Ledger, side: int, first: Span, second: Span) -> Span | None:
    """The plain "and" of the other side between what the correlative joins."""
    row, partner = ledger.row(1 - side), ledger.partners_of(side)
    before = [partner[i] for i in range(first[1], second[0]) if i in partner and i in ledger.weighty[side]]
    if not before:
        return None
    near = range(max(before) + 1, min(max(before) + _NEAR, len(row)))
    plain = ledger.lexicon.joiners & ledger.lexicon.closed("and also")
    return next(((j, j + 1) for j in near if row[j].word in plain), None)


def _same_members(ledger: Ledger, side: int, own: tuple[Span, Span], there: Span) -> bool:
    """Whether what stands before and behind the second part does so on the other side, too."""
    partner, weighty = ledger.partners_of(side), ledger.weighty[side]
    before = [i for i in range(own[0][1], own[1][0]) if i in weighty]
    behind = next((i for i in range(own[1][1], len(ledger.row(side))) if i in weighty), -1)
    if not before or not all(partner.get(i, there[0]) < there[0] for i in before):
        return False
    return partner.get(behind, -1) >= there[1]


def _found(row: Sequence[Unit], phrases: Iterable[str]) -> Iterator[Span]:
    """Where one of some phrases stands in a row, the longest at each place."""
    parts = sorted((phrase.split(" ") for phrase in phrases), key=len, reverse=True)
    for start in range(len(row)):
        for phrase in parts:
            if (end := _reaches(row, start, phrase)) is not None:
                yield start, end
                break


def _reaches(row: Sequence[Unit], start: int, phrase: Sequence[str]) -> int | None:
    """Where a phrase that begins at a place ends, whatever words are one unit."""
    words: list[str] = []
    for end in range(start, min(start + len(phrase), len(row))):
        words += row[end].word.split(" ")
        if words == phrase:
            return end + 1
    return None


# --- "but not abroad", "mais non à l'étranger" -------------------------------------------------------


def _answering(ledger: Ledger) -> None:
    """ "Mais pas à l'étranger" and "mais non à l'étranger": one denial behind a joiner, of what stands behind it."""
    denials = ledger.lexicon.closed("contrast")
    partners = ledger.partners()
    for gap in ledger.gaps:
        some = [[i for i in ledger.open(gap, side) if ledger.row(side)[i].word in denials] for side in SIDES]
        if not all(some) or not all(_behind_joiner(ledger, side, some[side][0]) for side in SIDES):
            continue
        after = [some[side][-1] + 1 for side in SIDES]
        if partners.get(after[OLD]) == after[NEW]:
            ledger.excuse_both(some, reasons.SYNONYM)


def _behind_joiner(ledger: Ledger, side: int, index: int) -> bool:
    row, known = ledger.row(side), ledger.lexicon
    joining = known.joiners | known.closed("adversative")
    return index > 0 and row[index - 1].word in joining


# --- "warned passengers to expect delays", "warned that passengers should expect delays" -------------


def _advised(ledger: Ledger, side: int) -> None:
    """ "Told them to wait" and "told them that they should wait": what a report asks for, by an infinitive or a modal."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    for i in ledger.opened(side):
        own = lemmas(ledger.lexicon.language, row[i].shown, "AUX", "VERB") | {row[i].word}
        if not own & ledger.lexicon.closed("advising"):
            continue
        verb = next((k for k in range(i + 1, min(i + _NEAR, len(row))) if verbal(row[k], ledger)), -1)
        there = partner.get(verb, -1)
        if there <= 0 or not _leads_to_verb(other[there - 1], ledger):
            continue
        reports = [k for k in range(max(i - _CONTENT, 0), i) if said(row[k], ledger.lexicon, quoting=False)]
        if any(partner.get(k, there) < there for k in reports):
            led = [j for j in ledger.opened(1 - side) if j == there - 1]
            ledger.excuse_from(side, [i], led, reasons.FUNCTION)


def _leads_to_verb(unit: Unit, ledger: Ledger) -> bool:
    return unit.word in ledger.lexicon.closed("infinitive")


# --- "after they were found", "found on the beach" ---------------------------------------------------


def _afterwards(ledger: Ledger, side: int) -> None:
    """ "Saved after they were found on the beach" and "found on the beach, they were saved": what came first by its participle."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    after = ledger.lexicon.closed("after")
    contrary = frozenset(one for word in after for one in ledger.lexicon.opposites.get(word, ()))
    opened = set(ledger.opened(side))
    for i in sorted(opened):
        if row[i].word not in after or any(unit.word in contrary for unit in other):
            continue
        verb = next((k for k in range(i + 1, min(i + _NEAR + 1, len(row))) if verbal(row[k], ledger)), -1)
        there = partner.get(verb, -1)
        between = range(i + 1, max(verb, i + 1))
        if there < 0 or any(k in ledger.weighty[side] for k in between):
            continue
        if _bare(ledger, 1 - side, there) and not _bare(ledger, side, verb):
            ledger.excuse_from(side, [i, *(k for k in between if k in opened)], [], reasons.FUNCTION)


def _bare(ledger: Ledger, side: int, verb: int) -> bool:
    """Whether a participle opens a clause without an auxiliary or a conjunction."""
    row = ledger.row(side)
    found = {upos for upos, _ in readings(ledger.lexicon.language, row[verb].shown)}
    if not verb:
        return bool(found & {"VERB", "ADJ"})
    carried = reasons.classes(row[verb - 1], ledger.lexicon) & {
        "be",
        "have",
        "linker",
        "conjunction",
        "pronoun",
    }
    apart = row[verb].start - row[verb - 1].end > 1 or row[verb].passage != row[verb - 1].passage
    return not carried and (apart or bool(lemmas(ledger.lexicon.language, row[verb - 1].shown, "NOUN")))


# --- "retaliated by firing", "in retaliation, fired" -------------------------------------------------


def _by_doing(ledger: Ledger, side: int) -> None:
    """ "The army retaliated by firing" and "in retaliation, the army fired": the deed by its noun, and how by its verb."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    known = ledger.lexicon
    nouned = {verb for noun, verb in deeds(ledger, 1 - side)}
    for i in ledger.opened(side):
        if row[i].word not in known.closed("by doing") or i + 1 >= len(row) or not verbal(row[i + 1], ledger):
            continue
        there = partner.get(i + 1, -1)
        if there < 0 or fold(other[there].shown) == fold(row[i + 1].shown):
            continue
        if any(verb in nouned for verb in range(max(i - _NEAR, 0), i)):
            ledger.excuse_from(side, [i], [], reasons.FUNCTION)


# --- "it took crews five hours to open the road", "crews took five hours to open the road" ------------


def _took(ledger: Ledger, side: int) -> None:
    """ "It took crews an hour" and "crews needed an hour": how long something took somebody, with him before the verb or behind."""
    row, other, partner = ledger.row(side), ledger.row(1 - side), ledger.partners_of(side)
    known = ledger.lexicon
    there = [j for j in range(len(other)) if _takes(other[j], ledger)]
    for i in range(1, len(row)):
        if not _takes(row[i], ledger) or len(there) != 1:
            continue
        subject = [k for k in range(max(i - 2, 0), i) if row[k].word in known.closed("expletive")]
        lengths = [k for k in range(i + 1, min(i + 1 + _REACH, len(row))) if row[k].kind == "number"]
        takers = [
            k
            for k in range(i + 1, min(i + 1 + _REACH, len(row)))
            if k in ledger.weighty[side] and partner.get(k, there[0]) < there[0]
        ]
        if (
            not subject
            or not lengths
            or not takers
            or not any(partner.get(k, -1) > there[0] for k in lengths)
        ):
            continue
        for pair in ledger.moved:
            if set(pair[side]) & {*takers, i} or set(pair[1 - side]) & {partner[k] for k in takers}:
                ledger.excuse(*pair, reasons.VOICE)
        opened = [set(ledger.opened(one)) for one in SIDES]
        little = [k for k in range(i + 1, max(takers)) if k in opened[side] and k not in ledger.weighty[side]]
        own = [k for k in (*subject, i, *little) if k in opened[side]]
        ledger.excuse_from(side, own, [j for j in there if j in opened[1 - side]], reasons.SYNONYM)
        return


def _takes(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb that says how long something takes."""
    if unit.kind != "word" or unit.capital:
        return False
    return bool(lemmas(ledger.lexicon.language, unit.shown, "VERB") & ledger.lexicon.closed("taking"))


# --- "on her return to Leeds", "when returning to Leeds" ---------------------------------------------


def _while(ledger: Ledger, side: int) -> None:
    """ "Lors de son retour" and "en revenant", "during the search" and "while searching": at the time of a deed."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    opened = [set(ledger.opened(one)) for one in SIDES]
    for noun, verb in list(deeds(ledger, side)):
        led = noun - 1
        while (
            led > 0 and reasons.determines(row[led], known) and row[led].word not in known.closed("at a deed")
        ):
            led -= 1
        if led < 0 or not verb or row[led].word not in known.closed("at a deed"):
            continue
        if other[verb - 1].word in known.closed("while doing"):
            own = [i for i in range(led, noun) if i in opened[side]]
            ledger.excuse_from(
                side, own, [j for j in (verb - 1,) if j in opened[1 - side]], reasons.DERIVATION
            )


# --- "despite the cold, the crowd waited", "the crowd waited in the cold" ------------------------------


def another_lead(ledger: Ledger, side: int, index: int) -> bool:
    """Whether what a preposition leads to moved, and another one of another meaning leads to it on the other side."""
    row, other, known = ledger.row(side), ledger.row(1 - side), ledger.lexicon
    behind = index + 1
    while behind < len(row) and reasons.determines(row[behind], known):
        behind += 1
    moved = {i: j for pair in ledger.moved for i, j in zip(pair[side], pair[1 - side], strict=True)}
    if row[index].word in known.agents or not _leads(row[index], ledger) or behind not in moved:
        return False
    led = moved[behind] - 1
    while led > 0 and reasons.determines(other[led], known) and other[led].word not in known.prepositions:
        led -= 1
    if (
        led < 0
        or row[index].key == other[led].key
        or other[led].word not in known.prepositions | known.lacking
    ):
        return False
    plain = known.closed("belonging") | known.elided.keys() | set(known.elided.values())
    if other[led].word in plain:
        return False
    pair = (row[index], other[led]) if side == OLD else (other[led], row[index])
    return reasons.relate(known)(*pair) is None


def _leads(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a preposition with a meaning of its own."""
    found = reasons.classes(unit, ledger.lexicon)
    return unit.word in ledger.lexicon.prepositions | ledger.lexicon.lacking and "article" not in found
