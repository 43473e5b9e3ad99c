"""Forms of one word, slips of the pen, families of words, notices and texts that break off, asked directly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison.account import forms, meaning
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.account.units import Unit, units
from factdiff.comparison.account.weave import Match, weave
from factdiff.comparison.notices import fresh, link
from factdiff.comparison.stub import beyond
from factdiff.comparison.tokens import cut
from factdiff.model.change import Change, SlotChange
from factdiff.model.document import Note
from factdiff.model.fact import Fact
from tests.comparison.notation import factset
from tests.comparison.test_grading import only

Sides = tuple[tuple[Fact, ...], tuple[Fact, ...]]


def change(kind: str, sides: Sides, slots: tuple[SlotChange, ...] = ()) -> Change:
    """A change of two sides."""
    return Change(kind, "major", False, False, 1.0, sides[0], sides[1], slots, (), "", 1)  # noqa: FBT003 - neither acknowledged nor moved


def row(language: str, text: str) -> list[Unit]:
    """The units of a text."""
    return list(units(text, 0, cut(text), lexicon(language)))


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("fr", "rouvrira", "Fut"), ("fr", "rouvrirait", "Cnd"), ("fr", "rouvrait", ""), ("fr", "rouvert", ""), ("fr", "mairie", ""),
        ("fr", "seront", "Fut"), ("fr", "serait", "Cnd"), ("fr", "était", ""), ("fr", "restait", ""), ("fr", "resterait", "Cnd"),
        ("fr", "xyzerait", ""), ("en", "opened", ""), ("en", "will", ""),
    ],
)  # fmt: skip
def test_endings_that_tell_what_is_to_come(language: str, word: str, expected: str) -> None:
    """Of a verb's own endings: "rouvrait" is past, though its letters end like a conditional."""
    found = forms.tense(language, word)
    assert expected in found if expected else not found


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("fr", "ouvrir", "ouvert", True), ("fr", "ouvrira", "ouvert", False), ("fr", "ouvrira", "ouvriront", True), ("fr", "pont", "ponts", False),
        ("fr", "blessé", "blessée", True), ("fr", "grand", "grandes", True), ("fr", "ouvrir", "fermer", False),
        ("en", "open", "opened", True), ("en", "bridge", "bridges", False), ("en", "closes", "closing", True), ("en", "open", "closed", False),
        ("en", "is", "was", True),
    ],
)  # fmt: skip
def test_forms_that_say_the_same(language: str, one: str, other: str, *, expected: bool) -> None:
    """Not singular and plural, not future and past."""
    assert forms.one_form(language, one, other) is forms.one_form(language, other, one) is expected


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("fr", "pont", "ponts", True), ("fr", "cheval", "chevaux", True), ("fr", "pont", "pont", False), ("fr", "pont", "ports", False),
        ("en", "bridge", "bridges", True), ("en", "woman", "women", True), ("en", "bridge", "Bridge", False), ("en", "open", "opened", False),
    ],
)  # fmt: skip
def test_one_and_several(language: str, one: str, other: str, *, expected: bool) -> None:
    """Two forms of one noun."""
    assert forms.plural(language, one, other) is forms.plural(language, other, one) is expected


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("fr", "ponts", True), ("fr", "pont", False), ("fr", "prix", None), ("fr", "xyz", None), ("fr", "dormir", None),
        ("en", "bridges", True), ("en", "bridge", False), ("en", "women", True), ("en", "gas", None),
    ],
)  # fmt: skip
def test_whether_a_noun_is_several(language: str, word: str, *, expected: bool | None) -> None:
    """A form that is both does not tell."""
    assert forms.many(language, word) is expected


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("fr", "gouvernement", "gouvernment", True), ("fr", "gouvernement", "gouverenment", True), ("fr", "pont", "port", False),
        ("fr", "ponton", "pontons", False), ("en", "government", "goverment", True), ("en", "committee", "comittee", True),
        ("en", "bridge", "bride", False), ("en", "abc", "abd", False), ("en", "parliament", "parlaiment", True), ("en", "zzzz", "qqqq", False),
        ("en", "minister", "ministry", False), ("en", "hospital", "hospitals", False),
    ],
)  # fmt: skip
def test_slips_of_the_pen(language: str, one: str, other: str, *, expected: bool) -> None:
    """One of the two is no word of the language and looks like the other."""
    assert forms.slip(language, one, other) is forms.slip(language, other, one) is expected


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("en", "Sweden", "Swedish", True), ("en", "Sweden", "French", False), ("en", "Sweden", "Sweden", False), ("en", "Swedish", "Swede", False),
        ("fr", "Suède", "suédois", True), ("fr", "Suède", "suédoises", True), ("fr", "Suède", "française", False),
    ],
)  # fmt: skip
def test_a_country_and_what_comes_from_it(language: str, one: str, other: str, *, expected: bool) -> None:
    """In whichever order."""
    (left,), (right,) = row(language, one), row(language, other)
    assert meaning.homeland(left, right, language) is meaning.homeland(right, left, language) is expected


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("en", "Swedish", {"sweden"}),
        ("en", "Sweden", {"sweden"}),
        ("fr", "suédoises", {"suede"}),
        ("en", "bridge", set()),
    ],
)
def test_the_country_of_a_word(language: str, word: str, expected: set[str]) -> None:
    """By its name or by what comes from there."""
    (unit,) = row(language, word)
    assert meaning.lands(unit, language) == expected


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("fr", "arrestation", "arrêter", False), ("fr", "fermeture", "fermer", True), ("fr", "prudemment", "prudence", True),
        ("fr", "fermeture", "fermera", False), ("fr", "fermeture", "fermeture", False), ("fr", "fermeture", "ouvrir", False),
        ("en", "arrested", "arrest", False), ("en", "announcement", "announced", True), ("en", "prudently", "prudence", True),
        ("en", "announcement", "opened", False), ("en", "announcement", "Announced", True),
    ],
)  # fmt: skip
def test_families_of_words(language: str, one: str, other: str, *, expected: bool) -> None:
    """Two classes of word with one stem, and no future beside what is past."""
    (left,), (right,) = row(language, one), row(language, other)
    known = lexicon(language)
    assert meaning.kin(left, right, known) is meaning.kin(right, left, known) is expected


def woven(old: str, new: str) -> list[tuple[str, str, str]]:
    """The words that are one, of two texts; little words are never soft."""

    def relation(one: Unit, other: Unit) -> str | None:
        return "form" if one.word[:4] == other.word[:4] and len(one.word) > 4 else None

    def face(unit: Unit) -> str:
        return unit.word

    olds, news = row("en", old), row("en", new)
    forth = weave(olds, news, relation, face)
    back = weave(news, olds, relation, face)
    assert sorted((m.old, m.new) for m in forth) == sorted((m.new, m.old) for m in back)
    assert forth == sorted(forth, key=lambda m: (m.old, m.new))
    assert all(isinstance(m, Match) for m in forth)
    return [(olds[m.old].shown, news[m.new].shown, m.reason) for m in forth]


def test_words_are_woven_in_their_order() -> None:
    """What both begin and end with stays; between them the pairing that keeps most, long runs first."""
    assert woven("the mayor left", "the mayor left") == [
        ("the", "the", ""),
        ("mayor", "mayor", ""),
        ("left", "left", ""),
    ]
    assert woven("the mayor left", "the old mayor has left") == [
        ("the", "the", ""),
        ("mayor", "mayor", ""),
        ("left", "left", ""),
    ]
    assert woven("mayor closes bridge", "mayor closed bridge") == [
        ("mayor", "mayor", ""), ("closes", "closed", "form"), ("bridge", "bridge", ""),
    ]  # fmt: skip
    assert woven("mayor", "bridge") == []
    assert woven("", "bridge") == []
    assert [one for one, _, _ in woven("red door then blue gate", "blue gate then red door")] in (
        ["red", "door"],
        ["blue", "gate"],
    )


def made(kind: str, *slots: SlotChange, old: str = "", new: str = "") -> Change:
    """A change between two facts."""
    sides: list[tuple[Fact, ...]] = [(only(text),) if text else () for text in (old, new)]
    return change(kind, (sides[0], sides[1]), slots)


NOTICES = [
    # What the notice says, and the changes that it speaks of: of numbers, of a name, of a claim withdrawn, of the street.
    ("Correction: 121 were hurt, not 112.", (0,)),
    ("Correction: a hundred and twenty-one were hurt.", (0,)),
    ("This article was amended: Mr Daylen is the mayor.", (1,)),
    ("We withdrew that dancers left Berlin early.", (2,)),
    ("This article was amended to remove a reference to penguins.", ()),
    ("This article corrects the number of sailors.", (0,)),
]


@pytest.mark.parametrize(("notice", "expected"), NOTICES)
def test_which_changes_a_notice_speaks_of(notice: str, expected: tuple[int, ...]) -> None:
    """Those of which it repeats a value of one side, else those of which it names what they are values of."""
    with_notice = factset(f"{{who Ann}} {{what left = leave}} / !{notice}")
    changes = [
        made("changed", SlotChange("quantities", "replaced", "112 sailors", "121 sailors"), old="{what fell = fall}", new="{what fell = fall}"),
        made("changed", SlotChange("who", "replaced", "Ann Rowan", "Joe Daylen"), old="{what fell = fall}", new="{what fell = fall}"),
        made("retracted", old="{who Dancers} {what left = leave} Berlin early"),
        made("unchanged", old="{what penguins = fall}", new="{what penguins = fall}"),
    ]  # fmt: skip
    (found,) = link(with_notice.corrections, changes, "en")
    assert found.changes == expected


def test_a_notice_that_both_versions_carry_is_not_fresh() -> None:
    """Whatever its case and marks."""
    old, new = factset("!Correction: two men ."), factset("!correction two men / !Correction: a street .")
    assert [one.span.text for one in fresh(old, new)] == ["Correction: a street ."]
    assert fresh(factset(""), old) == old.corrections


@pytest.mark.parametrize(
    ("partial", "expected"),
    [
        ((False, True), ["major", "major", "info", "major"]),
        ((True, False), ["major", "major", "major", "info"]),
        ((False, False), ["major"] * 4),
        ((True, True), ["major"] * 4),
    ],
)
def test_what_stands_behind_the_end_of_a_partial_version_is_unknown(
    partial: tuple[bool, bool], expected: list[str]
) -> None:
    """Neither gone nor new; what stands before the last fact of both is."""

    def placed(kind: str, old: int | None, new: int | None) -> Change:
        sides: list[tuple[Fact, ...]] = []
        for start in (old, new):
            fact = only("{who Ann} {what left = leave}")
            span = replace(fact.evidence.span, start=start or 0, end=(start or 0) + 8)
            sides.append(
                () if start is None else (replace(fact, evidence=replace(fact.evidence, span=span)),)
            )
        return change(kind, (sides[0], sides[1]))

    changes = (
        placed("changed", 50, 50),
        placed("retracted", 20, None),
        placed("retracted", 80, None),
        placed("added", None, 80),
    )
    sets = [
        replace(one, article=replace(one.article, notes=(Note("partial"),) * part))
        for one, part in zip((factset(""), factset("")), partial, strict=True)
    ]
    found = beyond(changes, sets[0], sets[1])
    assert [change.severity for change in found] == expected
    assert [change.beyond for change in found] == [severity == "info" for severity in expected]
