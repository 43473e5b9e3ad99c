"""Numbers in words and figures, as a language's ``numbers`` module finds them in a paragraph."""

from __future__ import annotations

from decimal import Decimal

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number at code points ``start`` to ``end`` of its paragraph.

    ``start`` and ``end`` hold the comparator and the unit that belong to it ("au moins 12 %");
    ``core_start`` and ``core_end`` the number's own words ("12"). ``comparator`` is one of
    ``= ≥ ≤ > < ≈ range``; ``upper`` is the higher end of a range or a score. ``kind`` is ``count``,
    ``measure``, ``money``, ``percent``, ``age``, ``score``, ``ordinal`` or ``label`` (a street, a room, a
    law: no quantity). ``unit`` is a code or the unit's lemma (``EUR``, ``%``, ``km``), ``None`` where the
    number counts whatever noun the tree hangs it on.
    """

    start: int
    end: int
    core_start: int
    core_end: int
    value: Decimal
    kind: str = "count"
    upper: Decimal | None = None
    comparator: str = "="
    unit: str | None = None
