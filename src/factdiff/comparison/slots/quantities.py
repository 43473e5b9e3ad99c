"""Quantities: numbers with comparators, paired by what they count."""

from __future__ import annotations

from dataclasses import replace

from factdiff.comparison import words
from factdiff.comparison.edits import overlap
from factdiff.comparison.magnitudes import relation
from factdiff.comparison.matching import match
from factdiff.comparison.pair import Finding, Pair, Verdict, finding
from factdiff.comparison.signature import number
from factdiff.comparison.slots.predication import territory
from factdiff.comparison.views import Passage, values
from factdiff.model.fact import Fact, Quantity

_NEAR = {"same": 0, "refined": 1, "generalised": 1, "replaced": 3}


def compare(pair: Pair) -> Verdict:
    """The differences between the numbers of two facts."""
    matched, gone, come = match(pair.old.quantities, pair.new.quantities, _rank)
    graded = [(old, new) for old, new in matched if number(old) != number(new)]
    real = [(old, new) for old, new in graded if not _equal(old, new) and _edited(pair, old, new)]
    findings = [_graded(old, new) for old, new in real]
    lost = [
        q for q in gone if pair.edit.touches_old(q.span) and not _kept(q, pair.new_sentence, pair.beside_new)
    ]
    won = [
        q for q in come if pair.edit.touches_new(q.span) and not _kept(q, pair.old_sentence, pair.beside_old)
    ]
    findings += [_alone(pair, old, None) for old in lost]
    findings += [_alone(pair, None, new) for new in won]
    findings += [] if findings else unread(pair)
    passed = [f"{o.span.text} and {n.span.text}" for o, n in graded if (o, n) not in real]
    passed += [q.span.text for q in (*gone, *come) if q not in lost and q not in won]
    return Verdict(tuple(findings), tuple(f"{text}: no other number" for text in passed))


def same_unit(old: Quantity, new: Quantity) -> bool:
    """Whether two numbers count the same; a number without a unit may count anything."""
    if old.unit is None or new.unit is None or old.unit == new.unit:
        return True
    before, after = words.words(old.unit), words.words(new.unit)
    if not before or not after:
        return False
    return len(before) == len(after) and all(map(words.same_word, before, after))


def _rank(old: Quantity, new: Quantity) -> float | None:
    """Same unit before same value; numbers that share neither are left alone."""
    near = _NEAR[relation(old, new)]
    if same_unit(old, new):
        return near
    return 2 if near == 0 else 4 + near


def _equal(old: Quantity, new: Quantity) -> bool:
    return relation(old, new) == "same" and _unit_kept(old, new)


def _unit_kept(old: Quantity, new: Quantity) -> bool:
    """Currencies, percent and points differ; what a noun counts is the predication's business."""
    return same_unit(old, new) or not (_code(old.unit) or _code(new.unit))


def _code(unit: str | None) -> bool:
    """Whether a unit is a code of its own (``EUR``, ``%``, ``km``) and not a counted noun."""
    return unit is not None and (unit.isupper() or not unit.isalpha() or len(unit) <= 2)  # noqa: PLR2004


def _edited(pair: Pair, old: Quantity, new: Quantity) -> bool:
    return pair.edit.touches((old.span,), (new.span,)) and not (
        _elsewhere(old, pair.beside_new) and _elsewhere(new, pair.beside_old)
    )


def _elsewhere(quantity: Quantity, facts: tuple[Fact, ...]) -> bool:
    """Whether a fact of the other side's sentence has this very number."""
    return any(_equal(quantity, other) for fact in facts for other in fact.quantities)


def _alone(pair: Pair, old: Quantity | None, new: Quantity | None) -> Finding:
    """A number on one side alone, or against what the same edit put in its place in another fact."""
    if old is not None:
        new = _in_place(old, pair.edit.opposite_new(old.span), pair.beside_new)
    elif new is not None:
        old = _in_place(new, pair.edit.opposite_old(new.span), pair.beside_old)
    if old is None or new is None:
        return _found("added" if new else "removed", old, new)
    return _graded(old, new)


def _in_place(
    quantity: Quantity, stretches: tuple[tuple[int, int], ...], facts: tuple[Fact, ...]
) -> Quantity | None:
    """The number of the other sentence that the edit of this one produced."""
    there = [q for fact in facts for q in fact.quantities if any(overlap(s, q.span) for s in stretches)]
    alike = [q for q in there if same_unit(quantity, q)]
    return next(iter(alike or there), None)


def unread(pair: Pair) -> list[Finding]:
    """A number in or around the evidence that was edited and that no slot of the sentence holds.

    A changed figure must not hide because nobody could say what it counts.
    """
    edits = [
        (old, new)
        for old, new in zip(pair.edit.old, pair.edit.new, strict=True)
        if _digits(pair.old_sentence.between(*old)) != _digits(pair.new_sentence.between(*new))
    ]
    old = _loose(pair.old, pair.beside_old, pair.old_sentence, [stretch for stretch, _ in edits])
    new = _loose(pair.new, pair.beside_new, pair.new_sentence, [stretch for _, stretch in edits])
    if not old or not new or _digits("".join(old)) == _digits("".join(new)):
        return []
    before, after = " ".join(old), " ".join(new)
    return [
        finding("quantities", "replaced", before, after, f"figures {before} → {after}, read into no slot")
    ]


def _loose(
    fact: Fact, beside: tuple[Fact, ...], sentence: Passage, stretches: list[tuple[int, int]]
) -> list[str]:
    """Edited words with digits in the fact's territory that are no time, number or source of the sentence."""
    holes = [span for other in (fact, *beside) for span in values(other)]
    return [
        word
        for word, start, end in territory(fact, beside, sentence, holes)
        if word[0].isdigit() and any(first < end and start < last for first, last in stretches)
    ]


def _digits(text: str) -> str:
    """The digits alone: "10.48" and "10:48" are one figure."""
    return "".join(filter(str.isdigit, text))


def _kept(quantity: Quantity, sentence: Passage, facts: tuple[Fact, ...]) -> bool:
    """Whether the other sentence has the number all the same, read or unread."""
    return _elsewhere(quantity, facts) or set(words.words(quantity.span.text)) <= sentence.held


def _graded(old: Quantity, new: Quantity) -> Finding:
    nature = relation(old, new)
    return _found("replaced" if nature == "same" or not _unit_kept(old, new) else nature, old, new)


def _found(nature: str, old: Quantity | None, new: Quantity | None) -> Finding:
    delta = new.value - old.value if old and new and nature == "replaced" and same_unit(old, new) else None
    shown = " → ".join(_plain(q) if q else "nothing" for q in (old, new))
    reason = f"quantity {shown}" + (", not a refinement" if nature == "replaced" else "")
    value = _plain(new) if new else ""
    texts = [quantity.span.text if quantity else None for quantity in (old, new)]
    found = finding("quantities", nature, texts[0], texts[1], reason, value=value)
    return replace(found, change=replace(found.change, delta=delta))


def _plain(quantity: Quantity) -> str:
    upper = "" if quantity.upper is None else f"–{quantity.upper.normalize():f}"
    sign = "" if quantity.comparator in ("=", "range") else quantity.comparator
    return f"{sign}{quantity.value.normalize():f}{upper}" + (f" {quantity.unit}" if quantity.unit else "")
