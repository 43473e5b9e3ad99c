"""What a comparison says beyond single pairs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison import compare
from factdiff.comparison.order import moved
from factdiff.errors import ComparisonError
from factdiff.model.change import Change, Diff
from tests.comparison.notation import factset

DAM = "{who The dam} {what broke = break}."
TOLL = "{n 112 people = 112 person} {what were hurt = hurt}."
MORE = "{n 121 people = 121 person} {what were hurt = hurt}."
HELP = "{who Farmers} {what helped = help} {object the first passengers}."


def diff(old: str, new: str) -> Diff:
    return compare(factset(old), factset(new))


def changed(found: Diff) -> Change:
    return next(change for change in found.changes if change.kind not in ("unchanged", "reworded"))


def test_a_notice_acknowledges_the_change_whose_number_it_names() -> None:
    """The corrected number stands in the notice; the silent change beside it stays unacknowledged."""
    found = diff(f"{TOLL} / {DAM} / {HELP}", f"{MORE} / {DAM} / ! Correction: 121 were hurt, not 112.")
    assert {change.kind: change.acknowledged for change in found.changes} == {
        "changed": True,
        "unchanged": False,
        "retracted": False,
    }
    assert [found.changes[i].kind for notice in found.notices for i in notice.changes] == ["changed"]


def test_a_notice_whose_correction_is_not_to_be_found_is_an_orphan() -> None:
    """Nothing that changed is named in it."""
    found = diff(f"{TOLL} / {DAM}", f"{TOLL} / {DAM} / ! Correction: the bridge is older than we said.")
    assert [notice.changes for notice in found.notices] == [()]


def test_an_old_notice_acknowledges_nothing() -> None:
    """A notice that the old version had already is not about this edit."""
    notice = "! Correction: 121 were hurt, not 112."
    found = diff(f"{TOLL} / {notice}", f"{MORE} / {notice}")
    assert found.notices == ()
    assert not changed(found).acknowledged


def test_a_notice_speaks_of_a_withdrawn_claim_by_its_words() -> None:
    """Most words of the claim are in the notice."""
    found = diff(f"{DAM} / {HELP}", f"{DAM} / ! We withdraw that farmers helped the first passengers.")
    assert changed(found).kind == "retracted"
    assert changed(found).acknowledged


def test_unread_sentences_are_reported_for_both_sides() -> None:
    """What could not be read is neither unchanged nor changed."""
    found = diff(f"{DAM} / ? Blah blub.", f"{DAM} / ? Bloh.")
    assert [(unread.side, unread.text) for unread in found.unread if not unread.edited] == [
        ("old", "Blah blub."),
        ("new", "Bloh."),
    ]


def test_a_claim_whose_words_stand_in_an_unread_sentence_is_not_gone() -> None:
    """Its words are in both versions; that one of them could not be read is no change."""
    found = diff(f"{DAM} / {HELP}", f"{DAM} / ? Farmers helped the first passengers.")
    assert [change.kind for change in found.changes] == ["unchanged", "unchanged"]
    assert found.edits == ()


def test_the_anchor_of_a_retracted_claim_is_the_kept_fact_before_it() -> None:
    """A reviewer of the new file is sent to where the claim stood."""
    found = diff(f"{DAM} / {TOLL} / {HELP}", f"{DAM} / {TOLL}")
    assert (changed(found).kind, changed(found).line) == ("retracted", 2)
    assert diff(f"{HELP} / {DAM}", DAM).changes[0].line == 1


def test_a_moved_sentence_is_unchanged_and_moved() -> None:
    """One sentence moved up; the two that it passed have stayed."""
    found = diff(f"{DAM} / {TOLL} / {HELP}", f"{HELP} / {DAM} / {TOLL}")
    assert [(change.kind, change.moved) for change in found.changes] == [
        ("unchanged", True),
        ("unchanged", False),
        ("unchanged", False),
    ]


def test_only_what_leaves_the_longest_run_has_moved() -> None:
    """Positions of pairs as they stand in both versions."""
    assert moved([(0, 0), (1, 3), (2, 1), (3, 2)]) == {1}
    assert moved([(0, 0), (0, 0), (1, 1)]) == set()
    assert moved([]) == set()


def test_the_fingerprint_survives_another_place_and_other_words_but_not_another_value() -> None:
    """A review decision holds for one predication and one new value."""
    first = changed(diff(TOLL, MORE)).fingerprint
    moved_on = changed(diff(f"{DAM} / {TOLL}", f"{DAM} / {MORE}")).fingerprint
    respelled = changed(
        diff(TOLL, MORE.replace("121 people =", "One hundred twenty-one people ="))
    ).fingerprint
    assert first == moved_on == respelled
    assert first != changed(diff(TOLL, TOLL.replace("112", "130"))).fingerprint


def test_severity_follows_kind_slot_and_place() -> None:
    """A number in the headline is critical, elsewhere major; a refinement is minor."""
    assert changed(diff(TOLL, MORE)).severity == "major"
    assert changed(diff(f"[title] {TOLL}", f"[title] {MORE}")).severity == "critical"
    assert (
        changed(
            diff("{n About ten = ≈10 man} {what fell = fall}", "{n Twelve = 12 man} {what fell = fall}")
        ).severity
        == "minor"
    )


def test_the_same_words_under_another_date_are_another_time() -> None:
    """Each side's times were resolved against its own date."""
    old = factset("{who Ann} {what left = leave} {when today = 2024-05-14}.", published="2024-05-14")
    new = factset("{who Ann} {what left = leave} {when today = 2024-05-15}.", published="2024-05-15")
    assert [(s.slot, s.nature) for s in changed(compare(old, new)).slots] == [("when", "replaced")]


def test_a_sentence_that_was_not_edited_is_unchanged_however_it_was_read() -> None:
    """Readings that differ over the same words are the extractor's affair."""
    found = diff(
        "{who She = Ann Lee} {what may leave = leave} {when soon}.",
        "[possible] {who She = Bo Dahl} {what may leave = leave} {object soon}.",
    )
    assert [change.kind for change in found.changes] == ["unchanged"]


def test_sides_of_two_languages_are_refused() -> None:
    """One clear line says so."""
    with pytest.raises(ComparisonError, match="different languages"):
        compare(factset(DAM, language="en"), factset(DAM, language="fr"))


def test_sets_of_other_pipelines_and_empty_sides_are_warned_of() -> None:
    """Comparison goes on, and says why it is less than sure."""
    old = factset("")
    other = replace(old, tool=replace(old.tool, pipeline="other"))
    assert len(compare(old, other).warnings) == 3


def test_an_explained_pair_lists_what_deepdiff_sees() -> None:
    """Every path that differs is among the reasons."""
    found = compare(factset(TOLL), factset(MORE), explain=True)
    assert any(reason.startswith("audit: root['quantities']") for reason in found.changes[0].why)


def test_the_same_news_about_one_sentence_is_told_once() -> None:
    """A new source for two claims of a sentence is one change with both claims on either side."""
    said = "{who A deal} {what is close = close} and a price is set, {source %s} said."
    also = "A deal is close and {who a price} {what is set = set}, {source %s} said."
    old, new = "Martin Askew = person", "three officials = anonymous"
    change = changed(diff(f"{said % old} / {also % old}", f"{said % new} / {also % new}"))
    assert (len(change.old), len(change.new)) == (2, 2)
    assert [slot.nature for slot in change.slots] == ["attribution replaced"]


def test_a_sentence_rewritten_whole_keeps_its_place() -> None:
    """Between the same neighbours, little in common is enough to be the same fact."""
    found = diff(
        f"{DAM} / {{who The unions}} {{what welcomed = welcome}} {{object the offer with great caution}}. / {HELP}",
        f"{DAM} / {{who The unions}} {{what reacted = react}} prudently {{topic to the offer}}. / {HELP}",
    )
    assert [len(change.old) for change in found.changes] == [1, 1, 1]
    assert "retracted" not in {change.kind for change in found.changes}


def test_facts_without_text_compare_by_their_values() -> None:
    """A fact set made elsewhere may come without the article; its slots are compared all the same."""
    old, new = (
        replace(one, article=replace(one.article, text=""), coverage=())
        for one in (factset(TOLL), factset(MORE))
    )
    assert [slot.slot for slot in changed(compare(old, new)).slots] == ["quantities"]


def test_an_edit_in_a_sentence_without_facts_is_an_unread_edit() -> None:
    """Nobody could say what it counts, but it does not pass for unchanged."""
    old, new = (
        factset(f"{DAM} / ? By 178 votes to 163 at noon."),
        factset(f"{DAM} / ? By 187 votes to 163 at noon."),
    )
    old, new = (
        replace(s, coverage=(s.coverage[0], replace(s.coverage[1], status="none"))) for s in (old, new)
    )
    assert [(one.old, one.new) for one in compare(old, new).edits] == [("178", "187")]
    assert compare(old, old).unread == ()
