"""Diff × policy → findings: which changes there are to speak of, how grave each is, and whether it fails."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fnmatch import fnmatchcase

from factdiff.comparison import grading
from factdiff.model.change import SEVERITIES, Change, Diff, SlotChange, Unread
from factdiff.model.fact import Span
from factdiff.model.report import Acceptance, Finding, Location
from factdiff.policy.accepted import Decisions
from factdiff.policy.configuration import OFF, Policy
from factdiff.policy.kinds import CHANGED, KINDS, of_slot
from factdiff.policy.places import Places
from factdiff.policy.rules import RULES
from factdiff.values import dataclass

UNCHANGED = "unchanged"
BEYOND = "beyond"
PINNED_CHANGED = "pinned-changed"
PINNED_REMOVED = "pinned-removed"
_KEPT = ("unchanged", "reworded", "added")
_FAILING, _NOTED, _ACCEPTED = "failing", "noted", "accepted"


@dataclass(frozen=True, slots=True)
class Bench:
    """What the judgement of one file needs beside the comparison.

    ``places`` knows the lines of the file; ``today`` is the day on which decisions must still hold.
    """

    path: str
    policy: Policy
    decisions: Decisions
    today: date
    places: Places

    def settle(self, finding: Finding) -> Finding:
        """The finding with its status: accepted where a decision holds, else failing or only noted."""
        decision = self.decisions.find(self.path, finding.fingerprint)
        if decision is not None and _holds(decision, self.today):
            return replace(finding, status=_ACCEPTED, acceptance=decision)
        status = _FAILING if self.policy.fails(finding.severity) else _NOTED
        return replace(finding, status=status, acceptance=decision)


def judge(diff: Diff, bench: Bench) -> tuple[Finding, ...]:
    """The findings of a comparison under a policy, in the order of the new version."""
    found = [*_changes(diff, bench), *_notices(diff, bench), *_unread(diff, bench)]
    return tuple(bench.settle(finding) for finding in found)


def judge_pins(diff: Diff, bench: Bench) -> tuple[Finding, ...]:
    """The findings for pinned facts, which stand on the old side of the comparison."""
    found = []
    for change in diff.changes:
        if change.kind in _KEPT:
            continue
        identity = PINNED_REMOVED if change.kind == "retracted" else PINNED_CHANGED
        severity = _configured(identity, bench.policy)
        if severity != OFF:
            found.append(_finding(change, (identity, *_ids(change)), severity, bench, pinned=True))
    for item in diff.edits:
        if item.old is not None or item.new != " ".join(item.text.split()):
            found += _plain(PINNED_CHANGED, edited(item), _place(item, bench), bench)
    return tuple(bench.settle(finding) for finding in found)


def removed(bench: Bench) -> tuple[Finding, ...]:
    """The finding for an article that the other side has and this one has not."""
    return tuple(bench.settle(one) for one in _plain("removed-article", bench.path, Location(1), bench))


def _holds(decision: Acceptance, today: date) -> bool:
    """Whether a decision has not expired; its last day still counts."""
    return decision.expires is None or today <= decision.expires


def _changes(diff: Diff, bench: Bench) -> Iterator[Finding]:
    for change in diff.changes:
        if change.kind == UNCHANGED or _ignored(change, bench.policy):
            continue
        graded = _graded(change, bench.policy)
        severity, fired = _raised(change, graded[0][1], bench.policy)
        if severity == OFF:
            continue
        if _unsure(change, bench.policy) or _tolerable(change, bench.policy):
            severity = SEVERITIES[-1]
        kinds = tuple(identity for identity, _ in graded)
        finding = _finding(change, kinds, severity, bench)
        unsure = change.confidence if _unsure(change, bench.policy) else None
        yield replace(finding, rules=fired, unsure=unsure)


def _ignored(change: Change, policy: Policy) -> bool:
    """Whether every claim of a change fits a pattern of those that are not spoken of."""
    claims = [fact.claim.casefold() for fact in (*change.old, *change.new)]
    patterns = [pattern.casefold() for pattern in policy.ignore]
    return bool(patterns) and all(any(fnmatchcase(claim, one) for one in patterns) for claim in claims)


def _silenced(item: Unread, policy: Policy) -> bool:
    """Whether the sentence of an unread edit, or its words, fit a pattern of what is not spoken of."""
    texts = [" ".join(text.split()).casefold() for text in (item.text, item.old, item.new) if text]
    patterns = [pattern.casefold() for pattern in policy.ignore]
    return any(fnmatchcase(text, pattern) for text in texts for pattern in patterns)


def _tolerable(change: Change, policy: Policy) -> bool:
    """Whether all that changed are numbers, none by more than the share that the policy allows."""
    if not policy.tolerance or not change.slots:
        return False
    return all(slot.slot == "quantities" and _near(change, slot, policy.tolerance) for slot in change.slots)


def _near(change: Change, slot: SlotChange, share: float) -> bool:
    """Whether a number differs from what it was by no more than a share of it."""
    before = [q.value for fact in change.old for q in fact.quantities if slot.old and q.span.text in slot.old]
    return (
        slot.nature == "replaced"
        and slot.delta is not None
        and bool(before)
        and all(abs(slot.delta) <= abs(value) * Decimal(str(share)) for value in before)
    )


def _graded(change: Change, policy: Policy) -> list[tuple[str, str]]:
    """The ids of a change with their levels, the gravest first."""
    if change.beyond:
        return [(BEYOND, policy.severity.get(BEYOND, SEVERITIES[-1]))]
    if change.kind != CHANGED:
        return [(change.kind, policy.severity.get(change.kind, change.severity))]
    facts = change.old, change.new
    graded = {of_slot(slot): _of_slot(slot.slot, of_slot(slot), grading.severity(CHANGED, *facts, (slot,)), policy)
              for slot in change.slots}  # fmt: skip
    return sorted(graded.items(), key=lambda entry: _rank(entry[1])) or [(CHANGED, change.severity)]


def _of_slot(slot: str, identity: str, own: str, policy: Policy) -> str:
    """The level of a slot change: the nearest key that the policy has, else the comparison's own."""
    nature = identity.removeprefix(f"{slot}-")
    keys = (identity, slot, f"*-{nature}", CHANGED)
    return next((policy.severity[key] for key in keys if key in policy.severity), own)


def _raised(change: Change, severity: str, policy: Policy) -> tuple[str, tuple[str, ...]]:
    """The level after the rules, and which of them fired; a rule only ever makes it graver."""
    fired = tuple(
        name for name, holds in RULES.items() if policy.rules.get(name, OFF) != OFF and holds(change)
    )
    return min((severity, *(policy.rules[name] for name in fired)), key=_rank), fired


def _rank(level: str) -> int:
    return len(SEVERITIES) if level == OFF else SEVERITIES.index(level)


def _unsure(change: Change, policy: Policy) -> bool:
    """Whether the facts of the less sure side were read with less confidence than the policy asks for."""
    return change.confidence < policy.min_confidence


def _ids(change: Change) -> tuple[str, ...]:
    return tuple(dict.fromkeys(of_slot(slot) for slot in change.slots)) or (change.kind,)


def _finding(
    change: Change, kinds: tuple[str, ...], severity: str, bench: Bench, *, pinned: bool = False
) -> Finding:
    """A finding that is not settled yet."""
    return Finding(
        kind=kinds[0],
        kinds=kinds,
        severity=severity,
        status=_NOTED,
        fingerprint=change.fingerprint,
        place=bench.places.of(change),
        change=change,
        pinned=pinned,
    )


def _notices(diff: Diff, bench: Bench) -> Iterator[Finding]:
    for notice in diff.notices:
        if not notice.changes:
            span = notice.correction.span
            yield from _plain("orphan-notice", span.text, bench.places.of_span(span), bench)


def _unread(diff: Diff, bench: Bench) -> Iterator[Finding]:
    for item in diff.unread:
        if item.edited and not _silenced(item, bench.policy):
            yield from _plain("unread-edit", edited(item), _place(item, bench), bench)
        elif item.side == "new" and not item.edited:
            yield from _plain("unread", item.text, _place(item, bench), bench)


def edited(item: Unread) -> str:
    """An edit that no fact holds, in one line."""
    return f"{item.old or '–'} → {item.new or '–'}"


def _place(item: Unread, bench: Bench) -> Location:
    """Where an unread sentence stands; of what is gone only the file is sure."""
    return bench.places.of_span(Span(item.text, item.start, item.end)) if item.side == "new" else Location(1)


def _plain(identity: str, text: str, place: Location, bench: Bench) -> Iterator[Finding]:
    """A finding without a change; its fingerprint is made of its words, as it has no facts."""
    severity = _configured(identity, bench.policy)
    if severity != OFF:
        mark = hashlib.sha256(f"{identity}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
        yield Finding(identity, (identity,), severity, _NOTED, mark, place, text=text)


def _configured(identity: str, policy: Policy) -> str:
    return policy.severity.get(identity, KINDS[identity].severity)
