"""Outcomes and leftovers → changes, graded, with a fingerprint and a line to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factdiff.comparison import audit, words
from factdiff.comparison.gathering import Gathered
from factdiff.comparison.grading import least, severity
from factdiff.comparison.names import Names
from factdiff.comparison.order import anchor, moved
from factdiff.comparison.outcomes import Outcome, told_once
from factdiff.comparison.retold import Retold
from factdiff.comparison.slots.finding import Difference
from factdiff.comparison.views import SideView
from factdiff.digests import sha256
from factdiff.model.change import Change
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON
from factdiff.values import replace


def grade(
    old: SideView, new: SideView, names: Names, found: Gathered, *, explain: bool
) -> tuple[tuple[Change, ...], int]:
    """All changes in the order of the new version, and how many differences were of no consequence."""
    links = found.linked.links
    paired = [o for o in found.outcomes if o.old and o.new]
    out_of_place = moved([(o.old[0].evidence.sentence, o.new[0].evidence.sentence) for o in paired])
    outcomes = [replace(o, moved=True) if n in out_of_place else o for n, o in enumerate(paired)]
    passed = sum(audit.passed(o.old[0], o.new[0], names) for o in outcomes if o.kind != "unchanged")
    outcomes += [o for o in found.outcomes if not (o.old and o.new)]
    if explain:
        outcomes = [replace(o, why=(*o.why, *_walked(o))) for o in outcomes]
    kept = sorted((min(link.old), min(link.new)) for link in links)
    made = [(_place(outcome, kept), _change(outcome)) for outcome in told_once(outcomes)]
    made.extend(_alone(old, new, found, kept))
    return tuple(change for _, change in sorted(made, key=lambda entry: entry[0])), passed


def _walked(outcome: Outcome) -> tuple[str, ...]:
    if outcome.kind == "unchanged":
        return ()
    return tuple(f"audit: {line}" for line in audit.walk(outcome.old[0], outcome.new[0]))


def _place(outcome: Outcome, kept: list[tuple[int, int]]) -> tuple[int, int, int]:
    """Where a change belongs among the others, by the new version."""
    if outcome.new_places:
        return min(outcome.new_places), 0, min(outcome.old_places, default=-1)
    return (anchor(min(outcome.old_places), kept) if kept else 0), 1, min(outcome.old_places)


def _alone(
    old: SideView, new: SideView, found: Gathered, kept: list[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int, int], Change]]:
    """Changes for the facts without counterpart, each with where it belongs in the new version.

    A sentence that is gone is one loss: what else it said is of the least consequence.
    """
    weightiest, retold = _weightiest(old, found.linked.old_left), Retold(new)
    for i, fact in sorted(found.linked.old_left.items()):
        place = anchor(i, kept) if kept else 0
        line = new.facts[place].evidence.line if kept and kept[0][0] < i else 1
        gone = _change(Outcome("retracted", (fact,), (), (), ("its words are gone",)), line)
        mild = (
            i not in weightiest or (fact.section == "title" and _told_below(fact, new)) or retold.says(fact)
        )
        yield (place, 1, i), replace(gone, severity=least(gone.severity)) if mild else gone
    for j, fact in sorted(found.linked.new_left.items()):
        yield (j, 0, 0), _change(Outcome("added", (), (fact,), (), ("its words are new",)))


def _told_below(fact: Fact, view: SideView) -> bool:
    """Whether the words of a headline that went are all in the other version's text: it was only put otherwise."""
    own = words.content(fact.evidence.span.text)
    return len(
        words.missing(own, words.content(view.factset.article.text))
    ) <= COMPARISON.headline_lost * len(own)


def _weightiest(view: SideView, left: Mapping[int, Fact]) -> frozenset[int]:
    """The fact of each sentence that says most, if that is much of it and no title, trade or age."""
    best: dict[int, tuple[int, int]] = {}
    for index, fact in sorted(left.items()):
        span = fact.evidence.span
        length = span.end - span.start
        if length < COMPARISON.main_part * len(view.sentence(fact).text):
            continue
        if fact.kind != "attribute" and length > best.get(fact.evidence.sentence, (0, 0))[0]:
            best[fact.evidence.sentence] = length, index
    return frozenset(index for _, index in best.values())


def _change(outcome: Outcome, line: int | None = None) -> Change:
    kind, old, new = outcome.kind, outcome.old, outcome.new
    slots = tuple(found.change for found in outcome.findings)
    return Change(
        kind=kind,
        severity=severity(kind, old, new, slots),
        acknowledged=False,
        moved=outcome.moved,
        similarity=round(max(outcome.similarity, 0.0), 3),
        old=old,
        new=new,
        slots=slots,
        why=outcome.why,
        fingerprint=fingerprint(kind, old, new, outcome.findings),
        line=line if line is not None else (new or old)[0].evidence.line,
    )


def fingerprint(
    kind: str, old: tuple[Fact, ...], new: tuple[Fact, ...], findings: Iterable[Difference]
) -> str:
    """Sixteen hexadecimal digits for what happened to which predication.

    Made of the kind, the key of the first fact of each side, and each slot with its nature and its new
    value: neither wording nor position counts, but a second change of the same number is a new decision.
    """
    parts = [kind, old[0].key if old else "", new[0].key if new else ""]
    parts += sorted(f"{f.change.slot}|{f.change.nature}|{f.value}" for f in findings)
    return sha256("\n".join(parts).encode()).hexdigest()[:16]
