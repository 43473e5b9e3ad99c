"""Changes under policies: how grave, which rules fire, what fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from factdiff.model.change import Change, Diff, Notice, SlotChange, Unread
from factdiff.model.factset import Correction
from factdiff.model.report import Acceptance, Finding
from factdiff.policy.accepted import Decisions
from factdiff.policy.configuration import PRESETS, Policy
from factdiff.policy.judgement import Bench, judge, judge_pins, removed
from factdiff.policy.places import Places
from tests import diffs

TODAY = date(2024, 5, 14)
PLAIN = Policy()


def bench(policy: Policy = PLAIN, *decisions: Acceptance) -> Bench:
    return Bench("a.txt", policy, Decisions(decisions), TODAY, Places("x\n" * 9, ""))


def slots(*changes: SlotChange, section: str = "body", acknowledged: bool = False) -> Change:
    old, new = diffs.fact("He left.", section=section), diffs.fact("She left.", section=section)
    return diffs.change("changed", old=(old,), new=(new,), slots=changes, acknowledged=acknowledged)


def one(change: Change, policy: Policy = PLAIN, *decisions: Acceptance) -> Finding:
    (finding,) = judge(diffs.diff(change), bench(policy, *decisions))
    return finding


NUMBER = SlotChange("quantities", "replaced", "12", "21", Decimal(9))
PLACE = SlotChange("where", "removed", "Lyon", None)
SOURCE = SlotChange("source", "attribution removed", "the police", None)
SEVERITIES = [
    ({}, "major"),
    ({"quantities-replaced": "minor"}, "minor"),
    ({"quantities": "info", "*-replaced": "critical"}, "minor"),
    ({"*-replaced": "critical", "changed": "info"}, "critical"),
    ({"changed": "info"}, "info"),
    ({"quantities": "off", "where": "off"}, None),
    ({"quantities": "off"}, "minor"),
    ({"where-removed": "critical"}, "critical"),
]


@pytest.mark.parametrize(("severity", "expected"), SEVERITIES)
def test_the_nearest_key_sets_the_severity(severity: dict[str, str], expected: str | None) -> None:
    """Slot and nature go before the slot, the slot before the nature; the gravest slot decides."""
    found = judge(diffs.diff(slots(NUMBER, PLACE)), bench(Policy(severity=severity)))
    assert [finding.severity for finding in found] == ([expected] if expected else [])


def test_the_gravest_slot_names_the_finding() -> None:
    """All ids are listed, the gravest first."""
    assert one(slots(PLACE, NUMBER)).kinds == ("quantities-replaced", "where-removed")
    finding = one(slots(PLACE, NUMBER), Policy(severity={"where": "critical"}))
    assert finding.kind == "where-removed"


def test_whole_kinds_have_their_own_keys() -> None:
    """Retracted, added, contradicted and reworded claims; what is unchanged is no finding."""
    found = judge(diffs.everything(), bench(Policy(severity={"added": "critical", "reworded": "off"})))
    severities = {finding.kind: finding.severity for finding in found}
    assert severities["added"] == "critical"
    assert severities["retracted"] == "major"
    assert severities["contradicted"] == "critical"
    assert not {"reworded", "unchanged"} & set(severities)


RULES = [
    ("silent-correction", slots(NUMBER), True),
    ("silent-correction", slots(NUMBER, acknowledged=True), False),
    ("silent-correction", slots(SlotChange("where", "refined", "Lyon", "Lyon 3e")), False),
    ("silent-correction", diffs.change("retracted", old=(diffs.fact("Gone."),)), True),
    ("silent-correction", diffs.change("added", new=(diffs.fact("New."),)), False),
    ("attribution-removed", slots(SOURCE), True),
    ("attribution-removed", slots(NUMBER), False),
    ("number-in-headline", slots(NUMBER, section="title"), True),
    ("number-in-headline", slots(NUMBER), False),
    ("number-in-headline", slots(PLACE, section="title"), False),
]


@pytest.mark.parametrize(("rule", "change", "fires"), RULES)
def test_rules(rule: str, change: Change, fires: bool) -> None:
    """A rule that fires raises the finding to its level and is named; it never lowers one."""
    finding = one(change, Policy(rules={rule: "critical"}))
    assert finding.rules == ((rule,) if fires else ())
    assert (finding.severity == "critical") >= fires
    calm = one(change, Policy(rules={rule: "info"}))
    assert calm.severity == one(change).severity


def test_an_anonymous_source_and_an_altered_quotation_have_rules() -> None:
    """Named became anonymous; words inside quotation marks changed."""
    old = diffs.fact("Police said so.", sources=(diffs.source("Police"),))
    new = diffs.fact("Sources said so.", sources=(diffs.source("sources", "anonymous"),))
    swap = SlotChange("source", "attribution replaced", "Police", "sources")
    anonymous = diffs.change("changed", old=(old,), new=(new,), slots=(swap,))
    quoted = diffs.fact("He called it fair.", quoted=(diffs.span("fair"),))
    words = SlotChange("what", "replaced", "fair", "unfair")
    altered = diffs.change("changed", old=(quoted,), new=(quoted,), slots=(words,))
    assert one(anonymous, PRESETS["editor"]).rules == ("silent-correction", "source-made-anonymous")
    assert "quotation-altered" in one(altered, PRESETS["editor"]).rules


@pytest.mark.parametrize(
    ("fail_on", "status"),
    [("critical", "noted"), ("major", "failing"), ("minor", "failing"), ("never", "noted")],
)
def test_fail_on_is_a_threshold(fail_on: str, status: str) -> None:
    """A major finding fails from ``major`` on."""
    assert one(slots(NUMBER), Policy(fail_on=fail_on)).status == status


def test_unsure_facts_are_only_noted() -> None:
    """Below the confidence floor a finding is for information, above it a step less grave; the less sure side counts."""
    sure, unsure = diffs.fact("A."), replace(diffs.fact("B."), confidence=0.4)
    change = diffs.change("changed", old=(sure,), new=(unsure,), slots=(NUMBER,))
    assert one(change, Policy(min_confidence=0.5)).severity == "info"
    assert one(change, Policy(min_confidence=0.3)).severity == "minor"


def test_confidence_at_the_floor_is_enough() -> None:
    """Only what is below it is unsure; then not even a rule makes it grave."""
    fact = diffs.fact("12 left.", section="title")
    change = diffs.change("changed", old=(fact,), new=(fact,), slots=(NUMBER,))
    assert one(change, replace(PRESETS["desk"], min_confidence=fact.confidence)).severity == "critical"
    unsure = one(change, replace(PRESETS["desk"], min_confidence=fact.confidence + 0.01))
    assert (unsure.severity, unsure.rules) == ("info", ("number-in-headline",))


def test_the_surest_fact_speaks_for_its_side() -> None:
    """A sentence that was split may have one part that was hard to read; a side without facts says nothing."""
    sure, unsure = diffs.fact("A."), replace(diffs.fact("B."), confidence=0.2)
    policy = Policy(min_confidence=0.5)
    assert (
        one(diffs.change("changed", old=(sure,), new=(unsure, sure), slots=(NUMBER,)), policy).severity
        == "major"
    )
    assert one(diffs.change("retracted", old=(sure,)), policy).severity == "major"
    assert one(diffs.change("retracted", old=(unsure,)), policy).severity == "info"


@pytest.mark.parametrize(
    ("expires", "path", "status"),
    [
        (None, None, "accepted"), (TODAY, None, "accepted"), (date(2024, 5, 13), None, "failing"),
        (None, "a.txt", "accepted"), (None, "b.txt", "failing"),
    ],
)  # fmt: skip
def test_decisions(expires: date | None, path: str | None, status: str) -> None:
    """A decision holds on its last day and in its own file; an expired one is still shown."""
    decision = Acceptance("f00d", "checked", "Ann", expires, path)
    finding = one(slots(NUMBER), PLAIN, decision)
    assert finding.status == status
    assert finding.acceptance == (None if path == "b.txt" else decision)


def test_an_ignored_pattern_silences_unread_edits() -> None:
    """A pattern holds for the sentence of an edit that no claim holds, and for its words."""
    unread = (
        Unread("new", "Reading  time: 4 min", 0, 20, None, "3", "4"),
        Unread("new", "Hm?", 30, 33, None, "Ha", "Hm"),
    )
    diff = diffs.diff(unread=unread)
    assert [one.text for one in judge(diff, bench(Policy()))] == ["3 → 4", "Ha → Hm"]
    assert [one.text for one in judge(diff, bench(Policy(ignore=("reading time*",))))] == ["Ha → Hm"]
    assert [one.text for one in judge(diff, bench(Policy(ignore=("h?",))))] == ["3 → 4"]


def test_notices_and_unread_sentences_can_be_findings() -> None:
    """A notice without its change, and a sentence of the new version that could not be read."""
    notice = Notice(Correction(diffs.span("Correction: x."), None), ())
    unread = (Unread("new", "Hm?", 0, 3, None), Unread("old", "Ha?", 0, 3, None))
    diff = diffs.diff(notices=(notice,), unread=unread)
    found = {finding.kind: finding for finding in judge(diff, bench())}
    assert {kind: one.severity for kind, one in found.items()} == {"orphan-notice": "minor", "unread": "info"}
    assert found["unread"].text == "Hm?"
    assert not judge(diff, bench(Policy(severity={"orphan-notice": "off", "unread": "off"})))


def test_pinned_facts_fail_whatever_changed() -> None:
    """Only what happened to the facts of the lock counts; new claims and other words do not."""
    found = judge_pins(diffs.everything(), bench())
    assert {finding.kind for finding in found} == {"pinned-changed", "pinned-removed"}
    assert all(finding.pinned and finding.status == "failing" for finding in found)
    assert len(found) == 4


def test_pins_can_be_switched_off_and_graded() -> None:
    """Each of the two kinds has a level of its own."""
    found = judge_pins(diffs.everything(), bench(Policy(severity={"pinned-changed": "off"})))
    assert {finding.kind for finding in found} == {"pinned-removed"}
    graded = judge_pins(
        diffs.everything(), bench(Policy(severity={"pinned-removed": "minor"}, fail_on="major"))
    )
    assert {f.kind: (f.severity, f.status) for f in graded}["pinned-removed"] == ("minor", "noted")


def test_a_removed_article_can_be_switched_off() -> None:
    """Its level is configured as that of any kind."""
    assert removed(bench(Policy(severity={"removed-article": "off"}))) == ()


def test_a_notice_with_its_change_is_no_finding() -> None:
    """Only an orphan is: what a notice speaks of is told by the change."""
    notice = Notice(Correction(diffs.span("Correction: x."), None), (0,))
    found = judge(diffs.diff(slots(NUMBER), notices=(notice,)), bench())
    assert [finding.kind for finding in found] == ["quantities-replaced"]


def test_a_removed_article_is_a_finding() -> None:
    """It is major and carries the name of the file."""
    (finding,) = removed(bench())
    assert (finding.kind, finding.severity, finding.text) == ("removed-article", "major", "a.txt")


def test_nothing_changed_is_no_finding() -> None:
    """An empty comparison passes under every preset."""
    empty: Diff = diffs.diff()
    assert all(judge(empty, bench(policy)) == () for policy in PRESETS.values())


TOLERANCES = [
    (0.75, "info"),  # 9 more than 12 are three quarters of it
    (0.74, "critical"),
    (0.0, "critical"),
]


@pytest.mark.parametrize(("share", "expected"), TOLERANCES)
def test_a_number_may_move_by_a_share_of_what_it_was(share: float, expected: str) -> None:
    """The share itself is still tolerated, and without a tolerance nothing is."""
    assert one(diffs.deaths(), Policy(tolerance=share)).severity == expected


def test_a_tolerance_is_for_numbers_that_were_and_are_told() -> None:
    """A number that came, one whose growth nobody knows, one of other words, and another slot are no such."""
    change = diffs.deaths()
    (number,) = change.slots
    loose = Policy(tolerance=10.0)
    for slot in (
        replace(number, nature="added"),
        replace(number, delta=None),
        replace(number, old="some deaths"),
        replace(number, old=None),
    ):
        assert one(replace(change, slots=(slot,)), loose).severity != "info"
    assert one(replace(change, slots=(number, PLACE)), loose).severity != "info"
    assert one(replace(change, slots=(number,)), loose).severity == "info"


def test_a_number_that_fell_is_held_to_the_same_share() -> None:
    change = diffs.deaths()
    (number,) = change.slots
    fallen = replace(change, slots=(replace(number, delta=Decimal(-9)),))
    assert one(fallen, Policy(tolerance=0.75)).severity == "info"
    assert one(fallen, Policy(tolerance=0.7)).severity == "critical"


def test_pins_that_changed_and_pins_that_went_have_their_own_levels() -> None:
    """A pinned claim that is gone and one that says something else are two findings of two names."""
    levels = {"pinned-removed": "minor", "pinned-changed": "info"}
    found = judge_pins(diffs.everything(), bench(Policy(severity=levels)))
    gone = [finding for finding in found if "retracted" in finding.kinds]
    changed = [finding for finding in found if "retracted" not in finding.kinds]
    assert {(finding.kind, finding.severity) for finding in gone} == {("pinned-removed", "minor")}
    assert {(finding.kind, finding.severity) for finding in changed} == {("pinned-changed", "info")}


def test_a_claim_beyond_what_was_read_is_the_least() -> None:
    """What the other version may have said beyond its end cannot be grave, whatever it is."""
    beyond = replace(diffs.deaths(), beyond=True)
    assert one(beyond).severity == "info"
    assert one(beyond, Policy(severity={one(beyond).kind: "major"})).severity == "major"
