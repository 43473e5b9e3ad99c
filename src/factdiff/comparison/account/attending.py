"""Little words that go with another word for the same thing: its preposition, its auxiliary, a light verb."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import classes_of, converted, kin
from factdiff.comparison.account.turning import Parts
from factdiff.comparison.account.units import Unit
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import PERFECT

#: How many words away from the word that they go with they stand at most.
_REACH = 3


def attendants(ledger: Ledger, parts: Parts) -> None:
    """Excuses what came and went with a synonym or with a word of one family."""
    opened = [
        {i for i in ledger.opened(side) if not parts.done_by_then(ledger.row(side)[i], side)}
        for side in (OLD, NEW)
    ]
    if not any(opened):
        return
    for i, j in list(_pairs(ledger)):
        derived = _derived(ledger, ledger.olds[i], ledger.news[j])
        found: list[list[int]] = [
            [
                k
                for k in _around(ledger, side, index, opened[side])
                if _attends(ledger, side, k, index, derived=derived or _reflexive(ledger, 1 - side, other))
            ]
            for side, index, other in ((OLD, i, j), (NEW, j, i))
        ]
        for side in (OLD, NEW):
            led = [_answered(ledger, side, k) for k in found[side] if _agent(ledger, side, k)]
            found[1 - side] += [k for k in led if k in opened[1 - side]]
        if perfect := _perfect(ledger, (i, j)):
            found[perfect[0]].append(perfect[1])
        if any(found):
            ledger.excuse_both(found, reasons.DERIVATION if derived else reasons.SYNONYM)
            opened[OLD].difference_update(found[OLD])
            opened[NEW].difference_update(found[NEW])


def moved_by(ledger: Ledger) -> None:
    """ "Surprised by the result" and "surprised at the result": what somebody feels at is no doer, whatever leads to it."""
    felt, partner = ledger.lexicon.closed("felt"), ledger.partners()
    opened = [set(ledger.opened(side)) for side in (OLD, NEW)]
    for i, j in partner.items():
        if not lemmas(ledger.lexicon.language, ledger.olds[i].shown, "VERB", "ADJ") & felt:
            continue
        led = [_led(ledger, side, at) for side, at in ((OLD, i), (NEW, j))]
        if all(led) and partner.get(led[OLD][-1] + 1) == led[NEW][-1] + 1:
            some = [[k for k in led[side] if k in opened[side]] for side in (OLD, NEW)]
            if any(some):
                ledger.excuse_both(some, reasons.FUNCTION)


def _led(ledger: Ledger, side: int, index: int) -> range:
    """The words behind one that only lead to a noun."""
    row, known = ledger.row(side), ledger.lexicon
    last = index + 1
    while last < len(row) and (
        row[last].word in known.prepositions
        or row[last].word in known.agents
        or reasons.determines(row[last], known)
    ):
        last += 1
    return range(index + 1, last)


def _perfect(ledger: Ledger, verbs: tuple[int, int]) -> tuple[int, int] | None:
    """ "Ont trouvé un accord" and "sont parvenus à un accord": the "être" of a perfect where the other verb takes "avoir"."""
    known = ledger.lexicon
    rows = [ledger.row(side)[index] for side, index in enumerate(verbs)]
    before = [ledger.row(side)[index - 1] if index else None for side, index in enumerate(verbs)]
    for side in (OLD, NEW):
        be, have = before[side], before[1 - side]
        if be is None or have is None or "be" not in reasons.classes(be, known):
            continue
        verb = lemmas(known.language, rows[side].shown.split()[0], "VERB")
        one_time = tense(known.language, be.shown) == tense(known.language, have.shown)
        if one_time and "have" in reasons.classes(have, known) and verb & _taking_be(known.language):
            return side, verbs[side] - 1
    return None


@cache
def _taking_be(language: str) -> frozenset[str]:
    """The verbs whose perfect has "be"."""
    rows = table(language, PERFECT).of_kind("be") if has_table(language, PERFECT) else ()
    return frozenset(fold(row.lemma) for row in rows)


def _derived(ledger: Ledger, old: Unit, new: Unit) -> bool:
    """Whether one is a verb and the other what it does: "evacuated", "the evacuation"."""
    if kin(old, new, ledger.lexicon) or converted(old, new, ledger.lexicon):
        return True
    found = [set(classes_of(unit, ledger.lexicon.language)) & {"NOUN", "VERB"} for unit in (old, new)]
    return any(
        one == {"NOUN"} and "VERB" in other and not verb.headed
        for one, other, verb in ((found[OLD], found[NEW], new), (found[NEW], found[OLD], old))
    )


def _pairs(ledger: Ledger) -> Iterator[tuple[int, int]]:
    """Units that are other words for one thing, in one place or moved."""
    for match in ledger.matches:
        old, new = ledger.olds[match.old], ledger.news[match.new]
        verbal = old.shown.lower() != new.shown.lower() and converted(old, new, ledger.lexicon)
        if match.reason in (reasons.SYNONYM, reasons.DERIVATION) or verbal:
            yield match.old, match.new
    for olds, news in ledger.moved:
        for i, j in zip(olds, news, strict=True):
            if ledger.olds[i].key != ledger.news[j].key and i in ledger.why[OLD] and j in ledger.why[NEW]:
                yield i, j


def _around(ledger: Ledger, side: int, index: int, opened: set[int]) -> list[int]:
    last = min(index + _REACH, len(ledger.row(side)) - 1)
    return [k for k in range(max(index - _REACH, 0), last + 1) if k in opened]


def _attends(ledger: Ledger, side: int, k: int, index: int, *, derived: bool) -> bool:
    unit, lexicon = ledger.row(side)[k], ledger.lexicon
    if unit.kind != "word" or ledger.quoted(side, unit):
        return False
    if any(row.kind == "preposition" and row.group == "governed" for row in lexicon.empty.get(unit.word, ())):
        return True
    if _agent(ledger, side, k) and k > index:
        # "Received money from the firm", "been given money by the firm": a run of words in the passive.
        return _passive_run(ledger.row(side)[index], ledger) and _answered(ledger, side, k) >= 0
    return k < index and _helps(ledger, side, k) and (derived or _reflexive(ledger, side, k))


def _agent(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a word leads to whoever did it."""
    return ledger.row(side)[index].word in ledger.lexicon.agents


def _passive_run(unit: Unit, ledger: Ledger) -> bool:
    """Whether a run of words with one meaning is the passive of a verb: "been given"."""
    return unit.lemma.split(" ")[0] in ledger.lexicon.being if unit.lemma else False


def _answered(ledger: Ledger, side: int, index: int) -> int:
    """The preposition that stands on the other side before the very same words, or -1."""
    partner, other = ledger.partners_of(side), ledger.row(1 - side)
    after = next((partner[k] - k + index for k in (index + 1, index + 2) if k in partner), 0)
    plain = ledger.lexicon.prepositions - ledger.lexicon.agents
    return after if 0 < after < len(other) and other[after].word in plain else -1


def _reflexive(ledger: Ledger, side: int, k: int) -> bool:
    """Whether an auxiliary is that of a reflexive verb: "s'est" for "a"."""
    return bool(k) and "reflexive" in reasons.classes(ledger.row(side)[k - 1], ledger.lexicon)


def _helps(ledger: Ledger, side: int, k: int) -> bool:
    """Whether a word only carries the time of the word behind it: *was*, *had*, *carried out*, *procédé à*."""
    language, unit = ledger.lexicon.language, ledger.row(side)[k]
    own = lemmas(language, unit.shown, "VERB", "AUX") | {unit.lemma}
    own |= {f"{lemma} {one.word}" for lemma in own for one in ledger.row(side)[k + 1 : k + 2]}
    light = bool(own & (ledger.lexicon.light | ledger.lexicon.being))
    return light and not tense(language, unit.shown)
