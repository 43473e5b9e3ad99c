"""A fact a line in document order: what ``git diff`` compares where facts are to be compared, not words.

``claim · source … · certainty · when … · number …``; slots that are empty are left out. Values are
written in one notation whatever the article's words (``2024-05-14``, ``≥ 12``), so that a line only
differs where the fact does. No line numbers: a paragraph more would change every line below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import neutral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.fact import Fact, Moment, Quantity, Source
    from factdiff.model.factset import Coverage, FactSet

BETWEEN = " · "


def render(factset: FactSet) -> str:
    """The facts of an article, its correction notices and what could not be read, each on a line."""
    placed = sorted(_placed(factset), key=lambda entry: entry[0])
    return "".join(f"{neutral.line(line)}\n" for _, line in placed)


def _placed(factset: FactSet) -> Iterator[tuple[int, str]]:
    """Every line with the offset at which its words begin."""
    for fact in factset.facts:
        yield fact.evidence.span.start, _fact(fact)
    for notice in factset.corrections:
        yield notice.span.start, f"[correction notice] {notice.span.text}"
    for item in factset.coverage:
        if item.status == "unparsed" and not _is_told(item, factset):
            yield item.start, f"[not understood] {factset.article.text[item.start : item.end]}"


def _is_told(item: Coverage, factset: FactSet) -> bool:
    """Whether a sentence stands in a notice, which is told whole."""
    return any(notice.span.start <= item.start < notice.span.end for notice in factset.corrections)


def _fact(fact: Fact) -> str:
    """One fact; the claim is marked where it is denied, since its words alone may not say so."""
    certainty = f"{fact.modality}, negative" if fact.polarity == "negative" else fact.modality
    parts = (
        fact.claim,
        _labelled("source", " ← ".join(_source(link) for link in fact.source)),
        certainty,
        _labelled("when", ", ".join(_moment(moment) for moment in fact.when)),
        _labelled("number", ", ".join(_quantity(quantity) for quantity in fact.quantities)),
    )
    return BETWEEN.join(part for part in parts if part)


def _labelled(label: str, value: str) -> str:
    return f"{label} {value}" if value else ""


def _source(link: Source) -> str:
    """Who says it, and when they said it."""
    when = ", ".join(_moment(moment) for moment in link.when)
    return f"{link.name} ({when})" if when else link.name


def _moment(moment: Moment) -> str:
    """The value of a time; its words where they have none for want of a publication date."""
    if moment.value is None:
        return f'"{moment.span.text}"'
    return f"≈ {moment.value}" if moment.approximate else moment.value


def _quantity(quantity: Quantity) -> str:
    """A number as a number, with what it counts."""
    sign = "" if quantity.comparator in ("=", "range") else f"{quantity.comparator} "
    upper = "" if quantity.upper is None else f" to {quantity.upper:f}"
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{sign}{quantity.value:f}{upper}{unit}"
