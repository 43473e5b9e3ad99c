"""Links and leftovers → changes: each fact of either side in exactly one, with its kind and its reasons."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factdiff.comparison import audit, words
from factdiff.comparison.alignment import Alignment, Link
from factdiff.comparison.edits import edit
from factdiff.comparison.grading import severity
from factdiff.comparison.names import Names
from factdiff.comparison.order import anchor, moved
from factdiff.comparison.outcomes import Outcome, told_once
from factdiff.comparison.pair import Finding, Pair, Verdict
from factdiff.comparison.slots import judge
from factdiff.comparison.slots.quantities import unread
from factdiff.comparison.slots.spelling import corrected
from factdiff.comparison.views import View
from factdiff.model.change import Change
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON

_WHY = {
    "exact": "same canonical slots",
    "worded": "same words",
    "near": "same predication",
    "turned": "the opposite",
    "between": "same place",
}


@dataclass(frozen=True, slots=True, eq=False)
class Bench:
    """What all pairs of a comparison share; ``explain`` adds DeepDiff's account of each pair to its reasons."""

    old: View
    new: View
    names: Names
    explain: bool

    def untouched(self, link: Link) -> bool:
        """Whether the sentences of a link are the same to the letter."""
        old, new = self.old.facts[link.old[0]], self.new.facts[link.new[0]]
        return self.old.sentence(old).text == self.new.sentence(new).text

    def pair(self, link: Link) -> Pair:
        """The two facts of a link with their sentences."""
        old, new = self.old.facts[link.old[0]], self.new.facts[link.new[0]]
        before, after = self.old.sentence(old), self.new.sentence(new)
        redated = self.old.factset.article.published != self.new.factset.article.published
        beside = self.old.beside(old), self.new.beside(new)
        around = self.old.around(old), self.new.around(new)
        return Pair(old, new, before, after, edit(before, after), self.names, redated, *beside, *around)


def gather(bench: Bench, found: Alignment) -> tuple[tuple[Change, ...], int]:
    """All changes in the order of the new version, and how many differences were of no consequence."""
    out_of_place = _moved(bench, found.links)
    outcomes = [_aligned(bench, link, moved=index in out_of_place) for index, link in enumerate(found.links)]
    made = [(_place(outcome), _change(outcome)) for outcome in told_once(outcomes)]
    made.extend(_alone(bench, found))
    changes = tuple(change for _, change in sorted(made, key=lambda entry: entry[0]))
    return changes, sum(outcome.passed for outcome in outcomes)


def _place(outcome: Outcome) -> tuple[int, int, int]:
    return min(outcome.new_places), 0, min(outcome.old_places)


def _moved(bench: Bench, links: list[Link]) -> set[int]:
    """Links out of order, by sentence: facts of one sentence may change places within it."""
    return moved([
        (bench.old.facts[link.old[0]].evidence.sentence, bench.new.facts[link.new[0]].evidence.sentence)
        for link in links
    ])  # fmt: skip


def _aligned(bench: Bench, link: Link, *, moved: bool) -> Outcome:
    old, new = _facts(bench.old, link.old), _facts(bench.new, link.new)
    places = tuple(link.old), tuple(link.new)
    calm = _calm(old, new)
    if link.how == "exact" and calm == "unchanged" and bench.untouched(link):
        return Outcome(calm, old, new, (), (_WHY["exact"],), 1.0, moved, *places)
    pair = bench.pair(link)
    verdicts = judge(pair) if link.how != "exact" else {"quantities": Verdict(tuple(unread(pair)))}
    findings = tuple(f for verdict in verdicts.values() for f in verdict.findings) + audit.audit(
        pair, verdicts
    )
    findings += tuple(f for f in corrected(pair) if not any(_holds(other, f) for other in findings))
    kind = _kind(findings) or calm
    why = [_WHY[link.how], *(f.reason for f in findings)]
    why += [f"let pass: {text}" for verdict in verdicts.values() for text in verdict.tolerated]
    if bench.explain:
        why += [f"audit: {line}" for line in audit.walk(pair)]
    passed = audit.passed(pair, verdicts)
    return Outcome(kind, old, new, _distinct(findings), tuple(why), link.similarity, moved, *places, passed)


def _holds(whole: Finding, part: Finding) -> bool:
    """Whether a finding speaks of the words of another one already."""
    new = part.change.new or ""
    return new in (whole.change.new or "")


def _kind(findings: tuple[Finding, ...]) -> str | None:
    if any(found.change.slot == "polarity" for found in findings):
        return "contradicted"
    return "changed" if findings else None


def _calm(old: tuple[Fact, ...], new: tuple[Fact, ...]) -> str:
    """``unchanged`` where the words are the same, else ``reworded``."""
    before = {words.shown(fact.evidence.span.text) for fact in old}
    after = {words.shown(fact.evidence.span.text) for fact in new}
    same = before == after if len(old) == len(new) == 1 else bool(before & after)
    return "unchanged" if same else "reworded"


def _distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings without repetitions, as a respelled name can show up in two slots."""
    return tuple({(f.change.slot, f.change.nature, f.change.old, f.change.new): f for f in findings}.values())


def _alone(bench: Bench, found: Alignment) -> Iterator[tuple[tuple[int, int, int], Change]]:
    """Changes for the facts without counterpart, each with where it belongs in the new version."""
    kept = sorted((min(link.old), min(link.new)) for link in found.links)
    lost, unread = (_unread(view) for view in (bench.new, bench.old))
    for i, fact in sorted(found.old_left.items()):
        place = anchor(i, kept) if kept else 0
        line = bench.new.facts[place].evidence.line if kept and kept[0][0] < i else 1
        yield (place, 1, i), _change(Outcome("retracted", (fact,), (), (), _missing(fact, lost)), line)
    for j, fact in sorted(found.new_left.items()):
        yield (j, 0, 0), _change(Outcome("added", (), (fact,), (), _missing(fact, unread)))


def _unread(view: View) -> tuple[frozenset[str], ...]:
    """The words of each sentence that could not be read."""
    text = view.factset.article.text
    return tuple(
        frozenset(words.words(text[entry.start : entry.end]))
        for entry in view.factset.coverage
        if entry.status == "unparsed"
    )


def _missing(fact: Fact, unread: tuple[frozenset[str], ...]) -> tuple[str, ...]:
    """Why a fact stands alone; a sentence that could not be read may hold it."""
    own = words.content(fact.evidence.span.text)
    held = any(
        len(words.missing(own, sentence)) <= (1 - COMPARISON.contained) * len(own) for sentence in unread
    )
    return ("no counterpart", "a sentence that could not be read may say it") if held else ("no counterpart",)


def _facts(view: View, indices: list[int]) -> tuple[Fact, ...]:
    return tuple(view.facts[index] for index in indices)


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
        line=new[0].evidence.line if line is None else line,
    )


def fingerprint(kind: str, old: tuple[Fact, ...], new: tuple[Fact, ...], findings: Iterable[Finding]) -> str:
    """Sixteen hexadecimal digits for what happened to which predication.

    Made of the kind, the key of the first fact of each side, and each slot with its nature and its new
    value: neither wording nor position counts, but a second change of the same number is a new decision.
    """
    parts = [kind, old[0].key if old else "", new[0].key if new else ""]
    parts += sorted(f"{f.change.slot}|{f.change.nature}|{f.value}" for f in findings)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
