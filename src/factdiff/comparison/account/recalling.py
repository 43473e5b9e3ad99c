"""What a text has just named, told by less: "this town" for "the town of Hartlow", "there" for "in Hartlow"."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.naming import JustNamed
from factdiff.comparison.account.units import Unit

SIDES = (OLD, NEW)


def recalled(ledger: Ledger, before: JustNamed) -> None:
    """Excuses the names that one side leaves out since it has just spoken of them; ``before`` is what either has."""
    for side in SIDES:
        for gap in ledger.gaps:
            _kind_alone(ledger, gap, side, before)
        _there(ledger, side, before)


def _kind_alone(ledger: Ledger, gap: Gap, side: int, before: JustNamed) -> None:
    """ "The town of Hartlow" and "this town", "the town": the name behind what kind of thing it is, which the other side has named."""
    row, lexicon = ledger.row(side), ledger.lexicon
    some, noun = ledger.open(gap, side), gap.side(side).start - 1
    if not some or ledger.open(gap, 1 - side) or noun < 0 or row[noun].word not in lexicon.kinds:
        return
    named = [row[i] for i in some if row[i].capital]
    led = [row[i] for i in some if not row[i].capital]
    if not named or any(not _free(unit, ledger) for unit in led):
        return
    there = ledger.partners_of(side).get(noun, 0)
    determiner = ledger.row(1 - side)[there - 1] if there else None
    if determiner is None or determiner.word in lexicon.ones:
        return
    known = before.few[1 - side] if determiner.word in lexicon.pointing else before.last[1 - side]
    if "article" in reasons.classes(determiner, lexicon) and all(unit.word in known for unit in named):
        ledger.excuse_from(side, some, [], reasons.REFERENCE)


def _free(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word only leads from a kind to its name: "of", an article, a small word of the name."""
    return (
        bool(reasons.classes(unit, ledger.lexicon) & {"article"})
        or unit.word in ledger.lexicon.name_particles
    )


def _there(ledger: Ledger, side: int, before: JustNamed) -> None:
    """ "Met students in Dakar" and "met students there": a place that this side has just named, by its adverb."""
    row, adverbs = ledger.row(side), ledger.lexicon.closed("place adverb")
    own = [i for i in ledger.opened(side) if row[i].word in adverbs]
    own = [i for i in own if not _exists(row[i], row[i + 1 : i + 2], ledger)]
    if len(own) != 1:
        return
    runs = [
        some
        for gap in ledger.gaps
        if (some := _phrase(ledger, gap, 1 - side)) and _known(ledger, some, 1 - side, before)
    ]
    if len(runs) == 1:
        ledger.excuse_from(side, own, runs[0], reasons.REFERENCE)


def _exists(unit: Unit, after: Sequence[Unit], ledger: Ledger) -> bool:
    """Whether a word names no place: "there were ten of them"."""
    being = any("be" in reasons.classes(one, ledger.lexicon) for one in after)
    return being and unit.word in ledger.lexicon.closed("existential")


def _phrase(ledger: Ledger, gap: Gap, side: int) -> list[int]:
    """The open words of a gap, if they are a preposition and what it leads to."""
    some = ledger.open(gap, side)
    first = ledger.row(side)[some[0]] if len(some) > 1 else None
    leads = first is not None and (
        first.word in ledger.lexicon.prepositions or "preposition" in reasons.classes(first, ledger.lexicon)
    )
    return some if leads else []


def _known(ledger: Ledger, some: Sequence[int], side: int, before: JustNamed) -> bool:
    """Whether the other side has just spoken of all that some words name."""
    row = ledger.row(side)
    named = [row[i] for i in some[1:] if not reasons.classes(row[i], ledger.lexicon)]
    return bool(named) and all(before.of(unit, 1 - side) for unit in named)
