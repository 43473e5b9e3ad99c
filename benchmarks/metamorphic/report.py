"""Figures of a run: a table for people, JSON for machines, the gates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict

from benchmarks.metamorphic.judging import Outcome
from benchmarks.metamorphic.operator import CALM, GATES, RIGHT, Operator


class Row(TypedDict):
    """The figures of an operator or a group: shares of its cases; ``told`` is findings per case seen."""

    cases: int
    passed: float
    right: float | None
    unread: int
    told: float | None
    gate: float
    misses: int


def row(outcomes: Sequence[Outcome], group: str) -> Row:
    harmless = group in CALM
    good = [o for o in outcomes if o.seen != harmless]
    seen = [o for o in outcomes if o.seen]
    return Row(
        cases=len(outcomes),
        passed=len(good) / len(outcomes),
        right=None if harmless else sum(o.right for o in outcomes) / len(outcomes),
        unread=sum(bool(o.unread) and not o.told for o in outcomes),
        told=sum(o.findings for o in seen) / len(seen) if seen else None,
        gate=GATES[group],
        misses=len(outcomes) - len(good),
    )


def rows(outcomes: Sequence[Outcome], operators: Iterable[Operator]) -> dict[str, Row]:
    """A row for every operator that had cases, then one for every group and one for headlines."""
    found: dict[str, Row] = {}
    groups: dict[str, list[Outcome]] = {}
    for operator in operators:
        own = [o for o in outcomes if o.case.operator == operator.name]
        if own:
            found[operator.name] = row(own, operator.group)
            groups.setdefault(operator.group, []).extend(own)
    titles = [o for o in outcomes if not o.harmless and o.case.unit.section == "title"]
    if titles:
        found["= headlines"] = row(titles, "rest")
    for group, own in groups.items():
        found[f"= {group}"] = row(own, group)
    edits = [o for o in outcomes if not o.harmless]
    if edits:
        found["= all edits"] = row(edits, "rest")
    calm = [o for o in outcomes if o.harmless]
    if calm:
        found["= all harmless"] = row(calm, "harmless")
    return found


def table(figures: dict[str, Row]) -> str:
    lines = [
        "| operator | cases | seen / calm | gate | right | unread | told |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, r in figures.items():
        right = "" if r["right"] is None else f"{r['right']:.2f}"
        told = "" if r["told"] is None else f"{r['told']:.1f}"
        fails = " ✗" if r["passed"] < r["gate"] else ""
        low = " ✗" if r["right"] is not None and r["right"] < RIGHT else ""
        lines.append(
            f"| {name} | {r['cases']} | {r['passed']:.3f}{fails} | {r['gate']:.2f} | {right}{low} | {r['unread'] or ''} | {told} |"
        )
    return "\n".join(lines)


def broken(figures: dict[str, Row]) -> list[str]:
    """The gates that do not hold, over groups; single operators have too few cases."""
    lines = []
    for name, r in figures.items():
        if name.startswith("= ") and name not in {"= all edits", "= all harmless"}:
            if r["passed"] < r["gate"]:
                lines.append(f"{name[2:]}: {r['passed']:.3f} is below {r['gate']}")
            if r["right"] is not None and r["right"] < RIGHT:
                lines.append(f"{name[2:]}: right {r['right']:.3f} is below {RIGHT}")
    return lines


def is_miss(outcome: Outcome) -> bool:
    """Whether a case is worth a look: unseen, alarming, or told of in the wrong place."""
    return not outcome.right or outcome.seen == outcome.harmless


def shown(outcome: Outcome) -> str:
    """One case for a reader: what was edited, the two sentences, what was said."""
    old, new = outcome.case.sentence
    edits = "; ".join(
        f"{outcome.case.base.article.text[p.start : p.end]!r} → {p.new!r}" for p in outcome.case.edit.pieces
    )
    said = [*outcome.told, *(f"unread edit: {u}" for u in outcome.unread)] or ["(nothing)"]
    where = f"{outcome.case.base.article.id} {outcome.case.unit.section}"
    edits = edits if len(edits) < 200 else edits[:200] + "…"
    return "\n".join(
        [
            f"{outcome.case.operator} [{where}] {edits}",
            f"  - {old}",
            f"  + {new}",
            *(f"    {line}" for line in said),
        ]
    )
