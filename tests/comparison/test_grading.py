"""How grave a change is, asked directly, slot by slot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison.grading import doubtful, least, severity
from factdiff.model.change import SlotChange
from factdiff.model.fact import Fact, Participant, Span
from tests.comparison.notation import factset

LINE = "{who Ann Roe} {what closed = close} {object the old bridge} {at in Leeds} {when on Monday = 2024-05-13} ."


def only(notation: str) -> Fact:
    """The one fact of a notation."""
    (fact,) = factset(notation).facts
    return fact


def change(slot: str, nature: str, old: str | None = None, new: str | None = None) -> SlotChange:
    """A change of a slot."""
    return SlotChange(slot, nature, old, new)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("contradicted", "critical"), ("added", "minor"), ("reworded", "info"), ("unchanged", "info")],
)
def test_kinds_without_slots_have_a_grade_of_their_own(kind: str, expected: str) -> None:
    """A claim turned over is the gravest, other words for it the least."""
    assert severity(kind, (only(LINE),), (only(LINE),), ()) == expected


@pytest.mark.parametrize(
    ("slots", "expected"),
    [
        ([change("polarity", "replaced")], "critical"),
        ([change("tense", "replaced")], "minor"),
        ([change("when", "replaced")], "major"),
        ([change("when", "refined")], "minor"),
        ([change("where", "generalised")], "minor"),
        ([change("who", "renamed")], "minor"),
        ([change("source", "attribution added")], "minor"),
        ([change("source", "attribution removed")], "major"),
        ([change("when", "added")], "minor"),
        ([change("when", "removed")], "minor"),
        ([change("when", "refined"), change("where", "replaced")], "major"),
        ([change("where", "replaced"), change("polarity", "replaced")], "critical"),
        ([replace(change("where", "replaced"), light=True)], "minor"),
    ],
)
def test_the_gravest_slot_decides(slots: list[SlotChange], expected: str) -> None:
    """By slot and nature, then by nature; what no table names is major."""
    assert severity("changed", (only(LINE),), (only(LINE),), slots) == expected


def with_who(text: str, entity: str | None = None, start: int = 0) -> Fact:
    """A fact with one participant, which opens its sentence unless it starts elsewhere."""
    fact = only(LINE)
    who = Participant(Span(text, start, start + len(text)), text, entity=entity)
    return replace(fact, who=(who,))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ann Roe", "Joe Day", "critical"),
        ("the mayor", "the prefect", "major"),
        ("the mayor", "Joe Day", "major"),
        ("the mayor Ann Roe", "the prefect Joe Day", "critical"),
        ("A spokesman for Leeds", "A spokesman for York", "critical"),
        ("The Labour Party", "The Green Party", "critical"),
        ("Leeds", "York", "critical"),
        ("the mayor Ann Roe", "Joe Day", "critical"),
        ("Joe Day", "Ann's mother", "major"),
        ("Leeds", "officers in York", "major"),
        ("", "Joe Day", "critical"),
    ],
)
def test_another_name_is_graver_than_another_description(old: str, new: str, expected: str) -> None:
    """Who a described participant is nobody knows for sure."""
    slots = [change("who", "replaced", old or None, new)]
    facts = with_who(old, "e0"), with_who(new, "e1")
    assert severity("changed", (facts[0],), (facts[1],), slots) == expected


@pytest.mark.parametrize(
    ("entity", "start", "expected"), [(None, 0, "major"), ("e0", 0, "critical"), (None, 3, "critical")]
)
def test_one_word_that_opens_a_sentence_names_nobody(entity: str | None, start: int, expected: str) -> None:
    """ "Officers" and "Soldiers" have their capital from the sentence, unless the article knows them or they stand within it."""
    facts = with_who("Officers", entity, start), with_who("Soldiers", entity, start)
    slots = [change("who", "replaced", "Officers", "Soldiers")]
    assert severity("changed", (facts[0],), (facts[1],), slots) == expected


@pytest.mark.parametrize(
    ("section", "expected"), [("title", "critical"), ("lede", "critical"), ("body", "major")]
)
@pytest.mark.parametrize("side", [0, 1])
def test_a_number_is_critical_where_the_story_is_told(section: str, expected: str, side: int) -> None:
    """In the headline or lede of either version."""
    facts = [only(LINE), only(LINE)]
    facts[side] = replace(facts[side], section=section)
    slots = [change("quantities", "replaced", "12", "15")]
    assert severity("changed", (facts[0],), (facts[1],), slots) == expected
    assert (
        severity("changed", (facts[0],), (facts[1],), [change("quantities", "refined", "12", "15")])
        == "minor"
    )


@pytest.mark.parametrize(
    ("section", "salience", "expected"),
    [
        ("body", 0.49, "minor"),
        ("body", 0.5, "major"),
        ("title", 0.1, "major"),
        ("lede", 0.1, "major"),
    ],
)
def test_what_is_gone_weighs_by_its_place(section: str, salience: float, expected: str) -> None:
    """A fact of the headline, of the lede, or one that much is made of."""
    fact = replace(only(LINE), section=section, salience=salience)
    assert severity("retracted", (fact,), (), ()) == expected


@pytest.mark.parametrize(
    ("confidences", "expected"),
    [
        (([0.59], [1.0]), True),
        (([0.6], [1.0]), False),
        (([1.0], [0.3]), True),
        (([0.3, 0.9], [0.9]), False),
        (([], [0.9]), False),
        (([], [0.3]), True),
    ],
)
def test_a_change_is_no_surer_than_both_its_sides(
    confidences: tuple[list[float], list[float]], *, expected: bool
) -> None:
    """One sure fact of a side is enough, a side without facts has none that is unsure."""
    sides = [tuple(replace(only(LINE), confidence=one) for one in side) for side in confidences]
    assert doubtful(*sides) is expected


def test_doubt_takes_one_step_and_no_more_than_there_are() -> None:
    """Critical becomes major, and what is told for information stays so."""
    unsure, sure = (replace(only(LINE), confidence=one) for one in (0.1, 1.0))
    turned = [change("polarity", "replaced")]
    assert severity("changed", (unsure,), (sure,), turned) == "major"
    assert severity("contradicted", (sure,), (unsure,), ()) == "major"
    assert severity("reworded", (unsure,), (sure,), ()) == "info"
    assert [least(level) for level in ("critical", "major", "minor", "info")] == [
        "minor",
        "minor",
        "minor",
        "info",
    ]


@pytest.mark.parametrize(
    ("old", "new", "tenses", "expected"),
    [
        ("planned", "asserted", ("future", "past"), "minor"),
        ("planned", "asserted", ("present", "past"), "major"),
        ("planned", "asserted", ("future", "future"), "major"),
        ("planned, alleged", "alleged", ("present", "present"), "minor"),
        ("planned", "planned, alleged", ("future", "past"), "major"),
        ("alleged", "asserted", ("future", "past"), "major"),
        ("planned", "alleged", ("future", "past"), "major"),
    ],
)
def test_what_was_to_come_and_has_come_is_minor(
    old: str, new: str, tenses: tuple[str, str], expected: str
) -> None:
    """Time does that by itself; another certainty beside it is told as what it is."""
    facts = [replace(only(LINE), tense=tense) for tense in tenses]
    slots = [change("modality", "certainty raised", old, new)]
    assert severity("changed", (facts[0],), (facts[1],), slots) == expected


APPLES = "Growers picked ripe apples beside northern roads today"
PEARS = "Growers picked ripe apples beside empty village schools"
FIVE, OTHER_FIVE = "Growers picked ripe apples today", "Growers picked ripe pears slowly"


@pytest.mark.parametrize(
    ("texts", "told", "sections", "expected"),
    [
        # Nothing in common, of five words or more; of less it is a fact of its own.
        ((APPLES, "Farmers harvested fruit across southern valleys"), None, "body body", "minor"),
        (("Growers picked ripe apples", "Farmers harvested southern fruit"), None, "body body", "major"),
        # Five words of eight in common: put anew where the whole sentence was, not where a part of it gave way.
        ((APPLES, PEARS), None, "body body", "minor"),
        ((APPLES, PEARS), ("northern roads today", "empty village schools"), "body body", "major"),
        # Three words of five in common are the share that is none any more.
        ((FIVE, OTHER_FIVE), ("apples today", "pears slowly"), "body body", "major"),
        # A headline is put anew from three words on, if both are one.
        (("Growers picked apples", "Fruit harvest begins"), None, "title title", "minor"),
        (("Growers picked apples", "Fruit harvest begins"), None, "title body", "major"),
        (("Growers picked", "Harvest begins"), None, "title title", "major"),
        ((APPLES, PEARS), ("northern roads today", "empty village schools"), "title title", "minor"),
    ],
)
def test_a_whole_claim_put_anew_is_minor(
    texts: tuple[str, str], told: tuple[str, str] | None, sections: str, expected: str
) -> None:
    """Two sentences with few words in common are one claim written anew; its values are slots of their own."""
    sides = [
        replace(only(f"{{what {text} = do}}"), section=section)
        for text, section in zip(texts, sections.split(), strict=True)
    ]
    for slot, wanted in (("what", expected), ("when", "major")):
        slots = [change(slot, "replaced", *(told or texts))]
        assert severity("changed", (sides[0],), (sides[1],), slots) == wanted
    assert severity("changed", (sides[0],), (sides[1],), [change("what", "removed", texts[0])]) == "minor"
