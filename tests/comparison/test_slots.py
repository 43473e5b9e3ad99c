"""How one value of a slot stands to another, asked directly: times, places, certainty, reports, and what is told once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison import compare
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.names import Names, apart
from factdiff.comparison.redating import dayless
from factdiff.comparison.slots import certainty, quantities, source, when, where
from factdiff.comparison.slots.finding import finding
from factdiff.comparison.slots.once import merged
from factdiff.model.fact import Fact, Moment, Place, Source, Span
from tests.comparison.notation import factset
from tests.comparison.test_values import quantity
from tests.comparison.whole import whole

ENTITIES = (
    "Kim Jong-un|Kim; Anna Berg|A. Berg; Otto Berg; Nora van der Velde|van der Velde; Jean A; Jean B; Paul Ney; Norlink; "
    "World Health Organization"
)
MIRRORED = {"refined": "generalised", "generalised": "refined", "certainty raised": "certainty lowered", "certainty lowered": "certainty raised"}  # fmt: skip


def moment(text: str) -> Moment:
    """A time: its words, then its value and its offset where it has them."""
    words, value, offset = (*text.split(" = "), "", "")[:3]
    return Moment(Span(words, 0, len(words)), value or None, offset=offset or None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("soon", "later", "compatible"), ("soon", "Soon", "same"), ("soon", "in May = 2024-05", "refined"), ("in May", "in May = 2024-05", "same"),
        ("later =  = P1D", "later =  = P2D", "replaced"), ("later =  = P1D", "soon =  = P1D", "same"),
        ("once = PAST_REF", "now = PRESENT_REF", "replaced"), ("once = PAST_REF", "in May = 2024-05", "refined"), ("once = PAST_REF", "for weeks = P3W", "refined"),
        ("since May = 2024-05/..", "since June = 2024-06/..", "replaced"), ("until May = ../2024-05", "until June = ../2024-06", "replaced"), ("since May = 2024-05/..", "since 3 May = 2024-05-03/..", "refined"),
        ("since May = 2024-05/..", "in June = 2024-06", "refined"), ("May to June = 2024-05/2024-06", "May to July = 2024-05/2024-07", "replaced"), ("May to June = 2024-05/2024-06", "in May = 2024-05", "refined"),
    ],
)  # fmt: skip
def test_times(old: str, new: str, expected: str) -> None:
    """By what they hold, and by their words where they have no value."""
    assert when.relation(moment(old), moment(new)) == expected
    assert when.relation(moment(new), moment(old)) == MIRRORED.get(expected, expected)


def place(text: str) -> Place:
    """A place: its name, country, level."""
    name, country, level = (*text.split(" = "), "", "")[:3]
    return Place(Span(name, 0, len(name)), name, "at", country or None, None, level or None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("France = FR = country", "Dole = FR = city", "refined"), ("France = FR = country", "Jura = FR = region", "refined"), ("Jura = FR = region", "Dole = FR = city", "refined"),
        ("France = FR = country", "Leeds = GB = city", "other"), ("Jura = FR = region", "Alsace = FR = region", "other"), ("France = FR = country", "a hall", "refined"), ("Jura = FR = region", "a hall", "refined"),
        ("Dole = FR = city", "a hall", "other"), ("Dole = FR = city", "Lens = FR = city", "other"), ("Dole = FR = city", "Dole = FR = city", "same"), ("a hall", "the hall", "same"), ("the hall", "the town hall", "refined"),
        ("France = FR = country", "the north of France", "refined"), ("France = FR = country", "France", "same"),
    ],
)  # fmt: skip
def test_places(old: str, new: str, expected: str) -> None:
    """By what holds them, then by their names."""
    names = Names(factset(""), factset(""))
    assert where.relation(place(old), place(new), names) == expected
    assert where.relation(place(new), place(old), names) == MIRRORED.get(expected, expected)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Anna Berg", "A. Berg", "same"), ("Anna Berg", "Berg", "generalised"), ("Anna Berg", "Anna Maria Berg", "refined"), ("A. Roe", "O. Roe", "other"), ("Jean A", "Jean B", "other"),
        ("Paul Ney", "Paul Nay", "other"), ("Paul Neyron", "Paul Neyran", "renamed"), ("Sergei Shoigu", "Sergey Shoigu", "renamed"), ("Flight 370", "Flight 371", "other"), ("Niger", "Nigeria", "other"),
        ("the WHO", "the World Health Organization", "same"), ("WHO", "World Health Organisation", "same"), ("the W.H.O.", "the World Health Organization", "same"), ("the WTO", "the World Health Organization", "other"),
        ("NASA", "the National Aeronautics and Space Administration", "same"), ("the police", "police", "same"), ("the police", "the local police", "refined"), ("the local police", "the national police", "other"),
        ("the mayor", "the Mayor", "same"), ("the town hall", "the town house", "other"), ("the colour", "the color", "same"), ("Norlink", "the company Norlink", "generalised"), ("Norlink", "Nor link", "renamed"),
        ("his brother", "the brother", "same"), ("The Brother", "the sister", "other"), ("he", "she", "other"), ("two men", "three men", "other"), ("the man", "the old man", "refined"),
    ],
)  # fmt: skip
def test_names(old: str, new: str, expected: str) -> None:
    """Parts and initials, spellings, acronyms, descriptions."""
    names = Names(factset("", entities=ENTITIES), factset("", entities=ENTITIES))
    assert names.relation(old, new) == expected
    assert names.relation(new, old) == MIRRORED.get(expected, expected)


def test_a_short_name_of_different_people_joins_nobody() -> None:
    """Neither within an article, nor where one has Anna Roe for "Roe" and the other Otto; of one person it does."""
    anna, otto, nobody = (factset("", entities=one) for one in ("Anna Roe|Roe", "Otto Roe|Roe", ""))
    assert Names(anna, otto).relation("Anna Roe", "Otto Roe") == "other"
    assert Names(anna, factset("", entities="Anna Day|Roe")).relation("Anna Roe", "Anna Day") == "other"
    assert (
        Names(anna, factset("", entities="Anna Maria Roe|Roe")).relation("Anna Roe", "Anna Maria Roe")
        == "same"
    )
    assert Names(anna, factset("", entities="A. Roe|Roe")).relation("Anna Roe", "A. Roe") == "same"
    assert Names(anna, nobody).relation("Anna Roe", "Roe") == "same"
    assert Names(factset("", entities="Anna Roe|R"), nobody).relation("Anna Roe", "R") == "other"


def test_names_of_one_side_alone() -> None:
    """Those that no name of the other side can mean."""
    names = Names(factset("", entities=ENTITIES), factset("", entities=ENTITIES))
    assert apart(["Anna Berg", "Paul Ney"], ["A. Berg", "Otto Berg"], names) == (["Paul Ney"], ["Otto Berg"])
    assert names.named("anna berg")
    assert names.known_to_both("Paul Ney")
    assert not names.named("Joe")
    assert not names.known_to_both("Joe")
    for language, texts in (
        ("en", ("the mayor", "a mayor", "an official", "mayor", "")),
        ("fr", ("le maire", "un maire", "une élue", "maire", "")),
    ):
        known = Names(factset("", language=language), factset("", language=language))
        assert [known.definite(text) for text in texts] == [True, False, False, False, False]
    assert [names.stands_in(text) for text in ("he", "she said", "-t-il", "Ney", "")] == [
        True,
        False,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("12 EUR", "12 USD", "replaced"), ("12 EUR", "12", "replaced"), ("12 person", "12", None), ("12 person", "12 people", None), ("12 EUR", "12 EUR", None), ("12 %", "12 pp", "replaced"),
        ("12 person", "13 person", "replaced"), ("≥12 person", "13 person", "refined"), ("≥12 EUR", "13 USD", "replaced"), ("", "12 person", "added"), ("12 person", "", "removed"),
    ],
)  # fmt: skip
def test_numbers_and_what_they_count(old: str, new: str, expected: str | None) -> None:
    """Currencies and percents are other numbers; what a noun counts is told by its words."""
    sides = [
        replace(quantity(text.split()[0]), unit=(*text.split(), None)[1]) if text else None
        for text in (old, new)
    ]
    made = quantities.judge(*sides)
    assert (made.change.nature if made else None) == expected
    same = bool(old and new) and old.split()[1:] == new.split()[1:]
    assert (made is not None and made.change.delta is not None) is (same and expected == "replaced")


def fact(flags: str = "", *sources: Source) -> Fact:
    """A fact with some flags of the notation, and who vouches."""
    (only,) = factset(f"[{flags}] {{who The mayor}} {{what left = leave}} .").facts
    marks = tuple(flag for flag in flags.split() if flag in certainty.SCALE)
    return replace(only, source=sources, marks=marks)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "alleged", "certainty lowered"), ("alleged", "possible", "certainty raised"), ("possible", "attempted", None), ("planned", "intended", None), ("planned future", "future", None), ("planned", "", "certainty raised"),
        ("alleged", "alleged attempted", "certainty lowered"), ("alleged attempted", "alleged planned", "certainty raised"), ("alleged attempted", "alleged possible", None), ("planned future", "possible future", "certainty lowered"),
        ("hypothetical", "question", None), ("alleged future", "alleged future", None),
    ],
)  # fmt: skip
def test_certainty(old: str, new: str, expected: str | None) -> None:
    """The status, or one of several that hold; words of one height say the same."""
    made = [certainty.modality(fact(one), fact(other)) for one, other in ((old, new), (new, old))]
    assert [found.change.nature if found else None for found in made] == [
        expected,
        MIRRORED.get(expected or "", expected),
    ]


@pytest.mark.parametrize(
    ("old", "new", "polarity", "tense"),
    [
        ("past", "negative past", True, False), ("question past", "negative past", False, False), ("past", "future", False, True), ("past", "planned future", False, False), ("past", "past", False, False),
    ],
)  # fmt: skip
def test_denial_and_tense(old: str, new: str, *, polarity: bool, tense: bool) -> None:
    """A question is neither answered nor denied; where the certainty tells it, the tense says nothing."""
    for one, other in ((old, new), (new, old)):
        assert (certainty.polarity(fact(one), fact(other)) is not None) is polarity
        assert (certainty.tense(fact(one), fact(other)) is not None) is tense


def link(name: str, verb: str = "say", verb_class: str = "said") -> Source:
    """Who vouches, and by which verb."""
    return Source(Span(name, 0, len(name)), name, "person", verb, verb_class=verb_class)


@pytest.mark.parametrize(
    ("old", "new", "edited", "expected"),
    [
        ([link("Ney")], [link("Ney", "fear", "feared")], ((), ()), "replaced: say → fear"), ([link("Ney")], [link("Ney", "add")], ((), ()), None), ([], [link("Ney")], ((), ("say",)), "attribution added: None → Ney"),
        ([], [link("Ney")], ((), ("leave",)), None), ([link("Ney")], [], (("say",), ()), "attribution removed: Ney → None"), ([link("Ney")], [], ((), ("say",)), None), ([], [], ((), ()), None),
    ],
)  # fmt: skip
def test_reports(
    old: list[Source],
    new: list[Source],
    edited: tuple[tuple[str, ...], tuple[str, ...]],
    expected: str | None,
) -> None:
    """Another kind of report is told, and one that came or went where its verb was edited."""
    names = Names(factset("", entities=ENTITIES), factset("", entities=ENTITIES))
    forms = frozenset(edited[0]), frozenset(edited[1])
    made = source.said(fact("", *old), fact("", *new), forms, names)
    assert (f"{made.change.nature}: {made.change.old} → {made.change.new}" if made else None) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        # What went and what came are one exchange, but for words; the very same value is none.
        ("when removed Monday ∅; when added ∅ Tuesday", "when replaced Monday Tuesday"), ("source removed Ney ∅; source added ∅ Roe", "source attribution_replaced Ney Roe"),
        ("what removed red ∅; what added ∅ blue", "what removed red ∅; what added ∅ blue"), ("when removed Monday ∅; when added ∅ Monday", ""), ("when removed Monday ∅; when added ∅ May; when added ∅ June", "when removed Monday ∅; when added ∅ May; when added ∅ June"),
        # One link of a chain for another, several links as one.
        ("source refined Ney Roe; source generalised Ney Day", "source attribution_replaced Ney Roe"), ("source attribution_added ∅ Ney; source attribution_added ∅ Roe", "source attribution_added ∅ Ney,_Roe"),
        # A value within another one is told with it; a number that a name or word holds as well.
        ("where removed Dole ∅; where replaced Dole_town Lens", "where replaced Dole_town Lens"), ("quantities removed 12 ∅; who replaced 12_men 15_men", "who replaced 12_men 15_men"), ("when removed 12 ∅; who replaced 12_men 15_men", "when removed 12 ∅; who replaced 12_men 15_men"),
        ("where replaced in_Dole in_Lens; where replaced Dole Lens", "where replaced Dole Lens"), ("who replaced in_Dole in_Lens; who replaced Dole Lens", "who replaced in_Dole in_Lens; who replaced Dole Lens"),
        # A denial is told by the claim that it turns over.
        ("polarity replaced positive negative; source replaced say deny", "polarity replaced positive negative"), ("polarity replaced positive negative; modality certainty_lowered planned asserted", "polarity replaced positive negative"),
        ("polarity replaced positive negative; modality certainty_lowered asserted alleged", "polarity replaced positive negative; modality certainty_lowered asserted alleged"), ("source replaced say deny", "source replaced say deny"),
    ],
)  # fmt: skip
def test_what_is_told_once(found: str, expected: str) -> None:
    """Each edit of a pair of facts."""
    parts = [
        [None if text == "∅" else text.replace("_", " ") for text in part.split()]
        for part in found.split("; ")
    ]
    made = merged([finding(slot or "", nature or "", old, new) for slot, nature, old, new in parts])
    changes = [one.change for one in made]
    shown = [[(text or "∅").replace(" ", "_") for text in (c.slot, c.nature, c.old, c.new)] for c in changes]
    assert "; ".join(map(" ".join, shown)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "before 2 p.m.", True), ("en", "at 14:00", True), ("en", "late in the morning", True), ("en", "this morning", False), ("en", "on Monday", False), ("en", "on Monday morning", False), ("en", "at noon", True), ("en", "in May", False), ("en", "yesterday", False),
        ("fr", "avant 14 h", True), ("fr", "vers midi", True), ("fr", "dans la matinée", True), ("fr", "ce matin", False), ("fr", "lundi", False), ("fr", "lundi matin", False), ("fr", "en mai", False), ("fr", "hier", False),
    ],
)  # fmt: skip
def test_times_that_leave_their_day_open(language: str, text: str, *, expected: bool) -> None:
    """An hour, a part of the day, a bound of either; a word that points at a day does not."""
    assert dayless(text, lexicon(language)) is expected


@pytest.mark.parametrize(
    ("words", "values", "published", "told"),
    [
        ("yesterday", ("2024-05-13", "2024-05-14"), ("2024-05-14", "2024-05-15"), True), ("yesterday", ("2024-05-13", "2024-05-14"), ("2024-05-14", "2024-05-14"), False), ("yesterday", ("2024-05-13", "2024-05-13"), ("2024-05-14", "2024-05-15"), False),
        # A weekday less than a week from the later version is that day for both.
        ("on Monday", ("2024-05-13", "2024-05-20"), ("2024-05-14", "2024-05-19"), False), ("on Monday", ("2024-05-13", "2024-05-20"), ("2024-05-14", "2024-05-20"), True), ("on Monday", ("2024-05-20", "2024-05-13"), ("2024-05-14", "2024-05-14T10:00"), False),
        # An hour whose day the sentence leaves open did not move.
        ("at 10 a.m.", ("2024-05-14T10:00", "2024-05-15T10:00"), ("2024-05-14", "2024-05-15"), False), ("this morning", ("2024-05-14TMO", "2024-05-15TMO"), ("2024-05-14", "2024-05-15"), True), ("in the morning", ("2024-05-14TMO", "2024-05-15TMO"), ("2024-05-14", "2024-05-15"), False),
    ],
)  # fmt: skip
def test_unedited_times_of_another_day(
    words: str, values: tuple[str, str], published: tuple[str, str], *, told: bool
) -> None:
    """A version of the next day says of "yesterday" something else in the same words."""
    line = "{{who The mayor}} {{what left = leave}} {{when {} = {}}} ."
    sides = [
        factset(line.format(words, value), published=day)
        for value, day in zip(values, published, strict=True)
    ]
    said = [text for text in whole(compare(*sides)) if not text.startswith("unchanged")]
    assert bool(said) is told, said
