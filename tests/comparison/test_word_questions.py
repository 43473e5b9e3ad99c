"""Words as a comparison cuts them, and names by their spelling, asked directly."""

from __future__ import annotations

import pytest

from factdiff.comparison import tokens, words
from factdiff.comparison.names import Names, given_apart, respelled
from tests.comparison.notation import factset


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Élysée, été", "word Elysee elysee; word ete été"),
        ("12 000 m", "number 12000; word m"),
        ("-5 °C", "sign -; number 5; sign °; word c"),
        ("10-5", "number 10; number 5"),
        ("− 5", "sign -; number 5"),
        ("– 5", "number 5"),
        ("–5", "number 5"),
        ("- 5", "number 5"),
        ("5 % -3", "number 5; sign %; number 3"),
        ("3 p.m.", "number 3; word pm"),
        ("U.S. men", "word us; word men"),
        ("Really?", "word really; sign ?"),
        ("Is it? No.", "word is; word it; word no"),
        ("+menteur+", "word menteur"),
        ("+5", "sign +; number 5"),
        ("5 € ≥ 3", "number 5; sign €; sign ≥; number 3"),
    ],
)
def test_words_and_signs_that_count(text: str, expected: str) -> None:
    """A stroke is a minus before a figure alone; a wire's marks of a quotation are none."""
    found = [(unit.kind, unit.norm) for unit in tokens.cut(text)]
    wanted = [(part.split()[0], part.split()[-1]) for part in expected.split("; ")]
    assert [(kind, norm.replace("\u202f", "").replace(" ", "")) for kind, norm in found] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "the mayor left", "The Mayor Left", "Élysée matin", "été où dès", "l'été", "12 000 €", "É", "Noël à Orléans", "",
        "U.S. men", "3 p.m.", "coup d'État", "Straße", "a  b", "naïve coöperation",
    ],
)  # fmt: skip
def test_the_short_way_to_norms_gives_what_the_long_one_gives(text: str) -> None:
    """Words of letters alone are cut without the pattern, and come out the same."""
    assert tokens.norms(text) == tuple(unit.norm for unit in tokens.cut(text))
    assert tokens.normed(text) == " ".join(tokens.norms(text))


def test_where_a_word_stands() -> None:
    """Its code points in the article, an apostrophe beside it, the opening of the passage and of a bracket."""
    found = tokens.cut("L'été (Mayor's day)", 100)
    assert [(one.text, one.start, one.end) for one in found] == [
        ("L", 100, 101), ("été", 102, 105), ("Mayor", 107, 112), ("s", 113, 114), ("day", 115, 118),
    ]  # fmt: skip
    assert [one.elided for one in found] == [True, False, True, False, False]
    assert [one.joined for one in found] == [False, True, False, True, False]
    assert [one.first for one in found] == [True, False, False, False, False]
    assert [one.bracketed for one in found] == [False, False, True, False, False]
    assert [one.capital for one in found] == [False, False, True, False, False]
    assert not tokens.cut("dogs' 5")[0].elided
    assert not tokens.cut("'s day")[0].joined


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("minister", "ministers", True), ("minister", "ministre", True), ("mini", "minister", False), ("read", "reads", True),
        ("cat", "cats", False), ("1990", "1991", False), ("1990", "1990s", False), ("kilometre", "kilometer", True),
        ("form", "from", False), ("legal", "illegal", False), ("begun", "began", False), ("parliament", "parliment", True),
        ("committee", "comittee", True), ("xommittee", "committee", False), ("stationed", "station", True), ("state", "stadium", False),
        ("form", "fork", False), ("port", "poret", False), ("develop", "developing", True),
    ],
)  # fmt: skip
def test_forms_and_misspellings(one: str, other: str, *, same: bool) -> None:
    """Most of the longer word from its start on, or one letter of a word long enough to be known by the rest."""
    assert words.same_word(one, other) is words.same_word(other, one) is same


def test_words_that_others_lack() -> None:
    """In whatever form; one word of two is half of them."""
    assert words.known("votes", ["vote", "law"])
    assert not words.known("votes", ["note"])
    assert not words.known("votes", [])
    assert words.missing(["vote", "bridge"], ["votes", "road"]) == {"bridge"}
    assert words.overlap(frozenset({"vote", "bridge"}), frozenset({"votes", "road"})) == 0.5
    assert (
        words.overlap(frozenset({"vote"}), frozenset())
        == words.overlap(frozenset(), frozenset({"vote"}))
        == 0.0
    )
    assert words.likeness("", "") == words.likeness("abc", "abc") == 100.0
    assert words.likeness("a" * 101, "a" * 100) == 0.0
    assert words.likeness("a" * 101, "a" * 101) == 100.0
    assert words.likeness("a" * 100, "a" * 99) > 99


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("anna roe", "otto roe", True), ("anna roe", "a roe", False), ("o roe", "a roe", True), ("a roe", "anna roe", False),
        ("anna roe", "anna roe", False), ("anna roe", "otto day", False), ("roe", "otto roe", False), ("anna roe", "roe", False),
        ("anna maria roe", "otto maria roe", True),
    ],
)  # fmt: skip
def test_people_of_one_surname(one: str, other: str, *, expected: bool) -> None:
    """Another given name is another person, an initial may be any that begins with it."""
    assert given_apart(one, other) is given_apart(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("goffic", "goffec", True), ("lescot", "lescaut", True), ("paul ney", "paul ney", False), ("jo", "joe", True),
        ("tom", "tim", False), ("nor link", "norlink", True), ("nor lank", "norlink", False), ("paul neyron", "paul neyran", True),
        ("flight 370", "flight 371", False), ("anna goffic", "otto goffec", False), ("rick", "rack", True), ("ann", "anne", True),
        ("b3700", "33700", False),
    ],
)  # fmt: skip
def test_spellings_of_a_name(one: str, other: str, *, expected: bool) -> None:
    """Word by word in order; a short word must be liker, and no figure is a slip of another."""
    before, after = tuple(one.split()), tuple(other.split())
    assert respelled(before, after) is respelled(after, before) is expected


def test_names_that_mean_one_country() -> None:
    """In two spellings of one language; two countries are never one."""
    names = Names(factset("", language="en"), factset("", language="en"))
    assert names.relation("Britain", "Britain") == "same"
    assert names.relation("Niger", "Nigeria") == "other"
    assert names.two_places("Niger", "Nigeria")
    assert not names.two_places("Niger", "Niger")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("WHO", "World Health Organization", "same"),
        ("the WHO", "the World Health Organization", "same"),
        ("WHO office", "World Health Organization", "other"),
        ("WHO NATO", "World Health Organization", "other"),
    ],
)
def test_first_letters_of_a_name(one: str, other: str, expected: str) -> None:
    """An acronym alone, with no other word that counts."""
    names = Names(factset(""), factset(""))
    assert names.relation(one, other) == names.relation(other, one) == expected


def test_a_short_name_of_people_of_one_given_name() -> None:
    """Who has another surname is another person, who has one surname more is not."""
    roe = factset("", entities="Anna Roe|Roe")
    assert (
        Names(roe, factset("", entities="Anna Roe Smith|Roe")).relation("Anna Roe", "Anna Roe Smith")
        == "same"
    )
    assert Names(roe, factset("", entities="Anna Day|Roe")).relation("Anna Roe", "Anna Day") == "other"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("he", True),
        ("it", True),
        ("", True),
        ("Paul", False),
        ("minister", False),
        ("he who", False),
        ("those", True),
    ],
)
def test_names_that_say_nothing(name: str, *, expected: bool) -> None:
    """One short word that no entity has."""
    assert Names(factset("", entities="Paul"), factset("")).empty(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Paul", True), ("the Mayor", True), ("McKay", True), ("Mayor", False), ("the mayor", False)],
)
def test_names_that_are_proper(name: str, *, expected: bool) -> None:
    """An entity's, or with a capital beyond the first letter."""
    assert Names(factset("", entities="Paul"), factset("")).proper(name) is expected
