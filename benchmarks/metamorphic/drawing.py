"""Which cases are run: drawn by a digest, so that the same case comes up whenever it can be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from benchmarks.metamorphic import harmless, layout, meaning, names, negation, numbers, roles, times
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Case, Edit, Unit

_EDITS = (
    *numbers.OPERATORS, *times.OPERATORS, *names.OPERATORS, *negation.OPERATORS, *meaning.OPERATORS, *roles.OPERATORS,
)  # fmt: skip


def _headline(unit: Unit, base: Base) -> Iterator[Edit]:
    """Whatever an operator can edit in a headline."""
    if unit.section == "title":
        for operator in _EDITS:
            yield from operator.edits(unit, base)


OPERATORS: tuple[Operator, ...] = (
    *_EDITS, Operator("headline", "rest", _headline), *harmless.OPERATORS, *layout.OPERATORS,
)  # fmt: skip


def draw(operator: Operator, bases: Iterable[Base], most: int, seed: int) -> list[Case]:
    """At most ``most`` cases of an operator, one a sentence, spread over the articles."""
    made = [case for base in bases for case in _possible(operator, base)]
    made.sort(key=lambda case: _digest(case, seed))
    chosen: list[Case] = []
    seen: set[tuple[str, int]] = set()
    used: Counter[str] = Counter()
    for layer in range(len(made)):
        for case in made:
            where = (case.base.article.id, case.unit.index)
            if where not in seen and used[where[0]] <= layer and len(chosen) < most:
                chosen.append(case)
                seen.add(where)
                used[where[0]] += 1
        if len(chosen) >= most or len(seen) == len({(c.base.article.id, c.unit.index) for c in made}):
            break
    return chosen


def _possible(operator: Operator, base: Base) -> Iterator[Case]:
    if base.article.language not in operator.languages:
        return
    for unit in base.units:
        for edit in operator.edits(unit, base):
            if edit.apply(base.article.text) != base.article.text:
                yield Case(operator.name, base, unit, edit)


def _digest(case: Case, seed: int) -> str:
    pieces = repr([(p.start, p.end, p.new) for p in case.edit.pieces])
    return sha256(f"{seed}|{case.operator}|{case.base.article.id}|{pieces}".encode()).hexdigest()
