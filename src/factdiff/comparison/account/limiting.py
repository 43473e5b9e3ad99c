"""Words that make another thing of what they stand beside: a former mayor is none, and the second largest bank not the largest."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.units import Unit, in_run

#: How many words behind the particle of a negation stands what it restricts.
_RESTRICTED = 6


def limiting(row: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a word of a row limits another one; before a number "only" says nothing of how many there are."""
    unit = row[index]
    behind = row[index + 1] if index + 1 < len(row) else None
    if _ordinal(unit, lexicon):
        return behind is not None and _graded(behind, lexicon)
    if unit.word in lexicon.particles:
        # What a particle alone restricts stands behind the verb: "n'a payé que la moitié".
        return not any(one.kind == "number" for one in row[index : index + _RESTRICTED])
    known = lexicon.closed("limiting")
    forms = lemmas(lexicon.language, unit.shown) | {unit.word}
    if not (forms & known or in_run(unit, row, known)):
        return _excepts(row, index, lexicon)
    if behind is None:
        return True
    title = unit.shown[:1].isupper() and behind.capital and bool(lemmas(lexicon.language, unit.shown, "NOUN"))
    return not title and not (behind.kind == "number" and unit.word in lexicon.focus)


def _ordinal(unit: Unit, lexicon: Lexicon) -> bool:
    return unit.word in lexicon.ranks or (unit.kind == "number" and unit.key[-1] == "ordinal")


def _graded(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is no noun: of the second largest one is the largest, of the second bank there is none."""
    found = {upos for upos, _ in readings(lexicon.language, unit.shown)}
    degree = unit.word in lexicon.closed("degree")
    return unit.kind == "word" and (degree or (bool(found) and "NOUN" not in found))


def _excepts(row: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a joiner says who is left out: "all but two"."""
    before = row[index - 1] if index else None
    if before is None or row[index].word not in lexicon.closed("adversative"):
        return False
    return bool(
        (lemmas(lexicon.language, before.shown) | {before.word})
        & (lexicon.closed("universal") | lexicon.closed("floating"))
    )
