"""What becomes of a claim over many versions, told by cases."""

from __future__ import annotations

import gc

import pytest

from factdiff.errors import ComparisonError
from factdiff.history import Weaver
from factdiff.model.factset import FactSet
from factdiff.model.timeline import Lineage, Timeline
from tests.comparison.notation import factset

TOLL = "{{who Police}} {{what found = find}} {{object {{n {words} people = {number} person}}}} at the mill ."
SCHOOL = "{who The council} {what closed = close} {object the school} ."
FIRE = "{who The fire} {what destroyed = destroy} {object the barn}"


def told(*versions: str) -> Timeline:
    weaver = Weaver()
    for number, notation in enumerate(versions, 1):
        weaver.add(factset(notation), f"v{number}", f"2024-05-1{number}")
    return weaver.timeline()


def life(lineage: Lineage) -> str:
    """The events of a claim in one line."""
    return " ".join(f"{event.version}:{event.kind}" for event in lineage.events)


def toll(words: str, number: str) -> str:
    return TOLL.format(words=words, number=number)


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ((SCHOOL, SCHOOL + " / " + FIRE + " ."), ["1:introduced", "2:introduced"]),
        ((SCHOOL + " / " + FIRE + " .", SCHOOL), ["1:introduced", "1:introduced 2:dropped"]),
        (
            (SCHOOL + " / " + FIRE + " .", SCHOOL, FIRE + " . / " + SCHOOL),
            ["1:introduced", "1:introduced 2:dropped 3:returned"],
        ),
        ((toll("12", "12"), toll("15", "15"), toll("21", "21")), ["1:introduced 2:changed 3:changed"]),
    ],
    ids=["introduced", "dropped", "returned", "changed"],
)
def test_lives(versions: tuple[str, ...], expected: list[str]) -> None:
    """Introduced, changed, dropped, back again."""
    assert [life(lineage) for lineage in told(*versions).lineages] == expected


def test_numbers_run_over_the_versions() -> None:
    """The claim's number in each version that gives another one; a number that never changed is no course."""
    (lineage,) = told(toll("12", "12"), toll("12", "12"), toll("about 15", "≈15"), toll("21", "21")).lineages
    assert [(value.version, int(value.quantity.value)) for value in lineage.values] == [
        (1, 12),
        (3, 15),
        (4, 21),
    ]
    assert told(toll("12", "12"), toll("12", "12")).lineages[0].values == ()


def test_sources_come_and_go() -> None:
    """Who vouched for a claim from which version on, and which version its present source is from."""
    said = FIRE + ", {source the police = organisation} said ."
    (lineage,) = told(FIRE + " .", said, said).lineages
    assert [(entry.version, entry.names) for entry in lineage.sources] == [(1, ()), (2, ("the police",))]
    assert (lineage.first, lineage.latest(source=True), lineage.latest(source=False)) == (1, 2, 1)


def test_a_hardened_claim_has_its_value_from_the_version_that_hardened_it() -> None:
    """Certainty is part of the value."""
    alleged = "[alleged] " + FIRE.replace("destroyed = ", "may have destroyed = ") + " ."
    (lineage,) = told(alleged, alleged, FIRE + " .").lineages
    assert lineage.latest(source=False) == 3


def test_doubled_and_out_of_order() -> None:
    """A version with the text of the one before it, and one that is older, are told and taken as they stand."""
    weaver = Weaver()
    for name, notation, date in (
        ("a", SCHOOL, "2024-05-12"),
        ("b", SCHOOL, "2024-05-13"),
        ("c", FIRE, "2024-05-11"),
    ):
        weaver.add(factset(notation, published=date), name, date)
    troubles = weaver.timeline().troubles
    assert [(one.name, one.what, one.fatal) for one in troubles] == [
        ("b", "has the same text as a", False),
        ("c", "is older than b, which stands before it", False),
    ]


def test_another_language_is_refused() -> None:
    """Versions of one article are in one language."""
    weaver = Weaver()
    weaver.add(factset(SCHOOL), "a")
    with pytest.raises(ComparisonError, match="another language"):
        weaver.add(factset(SCHOOL, language="fr"), "b")


def test_only_the_latest_version_is_kept_whole() -> None:
    """Memory does not grow with the number of versions, beyond what is told of them."""
    weaver = Weaver()
    for number in range(12):
        weaver.add(factset(toll(str(number + 2), str(number + 2)) + " / " + SCHOOL), f"v{number}")
    gc.collect()
    reached = [
        one for one in gc.get_referents(*vars(weaver).values(), weaver.__dict__) if isinstance(one, FactSet)
    ]
    assert len(reached) == 1
    assert len(weaver.timeline().lineages) == 2
