"""Sentences for changes in the languages of the interface."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from factdiff.errors import LanguageError
from factdiff.model.change import KINDS, Change, SlotChange
from factdiff.model.fact import Quantity
from factdiff.policy.kinds import OF_SLOTS
from factdiff.rendering import wording
from factdiff.rendering.wording import sentences, values
from tests import diffs

DATES = [
    ("2023", "2023", "2023"),
    ("2023-09", "September 2023", "septembre 2023"),
    ("2023-09-04", "4 September 2023", "4 septembre 2023"),
    ("2023-09-01", "1 September 2023", "1er septembre 2023"),
    ("2023-09-04T14:05", "4 September 2023, 14:05", "4 septembre 2023, 14\u00a0h\u00a005"),
    ("2023-W36", "week 36 of 2023", "semaine 36 de 2023"),
    ("2006/..", "since 2006", "depuis\u00a0: 2006"),
    ("../2024-03-31", "until 31 March 2024", "jusqu’à\u00a0: 31 mars 2024"),
    (
        "2023-09-01/2023-09-04",
        "1 September 2023 to 4 September 2023",
        "du 1er septembre 2023 au 4 septembre 2023",
    ),
    ("P3W", None, None),
    ("PAST_REF", None, None),
    ("2023-13-01", None, None),
]
NUMBERS = [
    ("1200", "1,200", "1\u202f200"),
    ("8400000", "8,400,000", "8\u202f400\u202f000"),
    ("3.10", "3.1", "3,1"),
    ("-9", "−9", "−9"),
    ("12", "12", "12"),
]


def quantities(old: Quantity, new: Quantity, nature: str, delta: str | None) -> Change:
    """A change of one number."""
    slot = SlotChange(
        "quantities", nature, old.span.text, new.span.text, None if delta is None else Decimal(delta)
    )
    before, after = diffs.fact("old", quantities=(old,)), diffs.fact("new", quantities=(new,))
    return diffs.change("changed", old=(before,), new=(after,), slots=(slot,))


Q = diffs.quantity
SENTENCES = [
    (Q("12 deaths", "12", "death"), Q("21 deaths", "21", "death"), "replaced", "9",
     "The number of deaths rose from 12 to 21 (+9).", "Le nombre de deaths passe de 12 à 21 (+9)."),
    (Q("un mort", "1", "mort"), Q("3 morts", "3", "mort"), "replaced", "2",
     "The number of morts rose from 1 to 3 (+2).", "Le nombre de morts passe de 1 à 3 (+2)."),
    (Q("9 habitants", "9", "habitant"), Q("8 habitants", "8", "habitant"), "replaced", "-1",
     "The number of habitants fell from 9 to 8 (−1).", "Le nombre d’habitants descend de 9 à 8 (−1)."),
    (Q("9 héros", "9", "héros"), Q("8 héros", "8", "héros"), "replaced", "-1",
     "The number of héros fell from 9 to 8 (−1).", "Le nombre de héros descend de 9 à 8 (−1)."),
    (Q("12 people", "12", "person"), Q("21 people", "21", "person"), "replaced", "9",
     "The number of people rose from 12 to 21 (+9).", "Le nombre de people passe de 12 à 21 (+9)."),
    (Q("at least 10", "10", None, comparator="≥"), Q("12", "12"), "refined", None,
     "The figure is given more exactly: 12 instead of at least 10.",
     "Le chiffre est plus précis\u00a0: 12 au lieu d’au moins 10."),
    (Q("3.1%", "3.1", "%"), Q("2.9%", "2.9", "%"), "replaced", "-0.2",
     "The percentage fell from 3.1% to 2.9% (−0.2 points).",
     "Le pourcentage descend de 3,1\u202f% à 2,9\u202f% (−0,2 point)."),
    (Q("$1.8 million", "1800000", "USD"), Q("$2.8 million", "2800000", "USD"), "replaced", "1000000",
     "The amount rose from $1.8 million to $2.8 million (+1 million).",
     "Le montant passe de $1.8 million à $2.8 million (+1\u00a0million)."),
    (Q("3-1", "3", "score", upper="1"), Q("3-2", "3", "score", upper="2"), "replaced", None,
     "The score changed from 3–1 to 3–2.", "Le score change\u00a0: 3-2 au lieu de 3-1."),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "nature", "delta", "english", "french"), SENTENCES)
def test_numbers_are_told_in_one_sentence(
    old: Quantity, new: Quantity, nature: str, delta: str | None, english: str, french: str
) -> None:
    """What is counted, from how many to how many, and the difference, as readers write numbers."""
    change = quantities(old, new, nature, delta)
    assert sentences.sentence(change, wording.load("en")) == english
    assert sentences.sentence(change, wording.load("fr")) == french


@pytest.mark.parametrize(("value", "english", "french"), DATES)
def test_dates_are_readable(value: str, english: str | None, french: str | None) -> None:
    """ISO dates become dates as people write them; what is no date is left to the article's words."""
    assert values.readable_date(value, wording.load("en")) == english
    assert values.readable_date(value, wording.load("fr")) == french


@pytest.mark.parametrize(("value", "english", "french"), NUMBERS)
def test_numbers_have_the_separators_of_their_readers(value: str, english: str, french: str) -> None:
    """Thousands, decimals and the minus sign."""
    assert values.number(Decimal(value), wording.load("en")) == english
    assert values.number(Decimal(value), wording.load("fr")) == french


def test_an_age_is_no_number_of_years() -> None:
    """What is said of somebody in years alone is an age; a sentence of five years is not."""
    old, new = Q("54", "54", "year"), Q("45", "45", "year")
    slot = SlotChange("quantities", "replaced", "54", "45", Decimal(-9))
    told = {}
    for kind in ("attribute", "event"):
        sides = [(diffs.fact("x", kind=kind, concept="year", quantities=(number,)),) for number in (old, new)]
        change = diffs.change("changed", old=sides[0], new=sides[1], slots=(slot,))
        told[kind] = sentences.sentence(change, wording.load("fr"))
    assert told["attribute"] == "L’âge descend de 54 à 45 (−9)."
    assert told["event"] == "Le chiffre descend de 54 à 45 (−9)."


def test_a_time_shows_its_day_beside_its_words() -> None:
    """Monday alone says nothing once a week has gone; a date that is said already is not repeated."""
    english = wording.load("en")
    assert values.moment(diffs.moment("Monday", "2023-09-04"), english) == "Monday (4 September 2023)"
    assert values.moment(diffs.moment("on 4 September 2023", "2023-09-04"), english) == "on 4 September 2023"
    assert values.moment(diffs.moment("recently", "PAST_REF"), english) == "recently"


@pytest.mark.parametrize("language", wording.languages())
def test_every_slot_and_nature_has_a_sentence(language: str) -> None:
    """No change falls back on a bare key, whatever differs."""
    words = wording.load(language)
    for slot, natures in OF_SLOTS.items():
        assert slot in words.tables["slots"]
        for nature in (name.replace("-", " ") for name in natures):
            change = diffs.change(
                "changed", old=(diffs.fact("a"),), new=(diffs.fact("b"),),
                slots=(SlotChange(slot, nature, "left", "right"),),
            )  # fmt: skip
            text = sentences.sentence(change, words)
            assert f"{slot} {nature}" in words.tables["changed"] or nature in words.tables["changed"]
            assert text.endswith(".")
            assert "left" in text or "right" in text, text


def blanks(template: str) -> set[str]:
    """The blanks of a sentence; a value after its preposition is that value."""
    return {name.removeprefix("of_") for name in re.findall(r"{(\w+)}", template)}


def test_all_languages_say_the_same_things() -> None:
    """Every table has the same keys and the same blanks to fill in each language."""
    tables = [wording.load(language).tables for language in wording.languages()]
    first = tables[0]
    for other in tables[1:]:
        assert {name: set(table) for name, table in first.items()} == {
            name: set(t) for name, t in other.items()
        }
        for name in ("changed", "kinds", "report", "counts"):
            for key, text in first[name].items():
                assert blanks(text) == blanks(other[name][key]), key


def test_silence_is_told_from_a_notice() -> None:
    """A claim that vanished says whether the new version owns up to it."""
    gone = (diffs.fact("Two firemen were hurt."),)
    english = wording.load("en")
    silent, owned = (diffs.change("retracted", old=gone, acknowledged=known) for known in (False, True))
    assert sentences.sentence(silent, english) == "Silently removed: Two firemen were hurt"
    assert sentences.sentence(owned, english) == "Withdrawn, and a notice says so: Two firemen were hurt"


SPECIAL = [
    (SlotChange("modality", "certainty raised", "alleged", "asserted"), {}, {},
     "Now stated as fact; it was alleged."),
    (SlotChange("modality", "certainty lowered", "asserted", "possible"), {}, {},
     "No longer stated as fact: now possible."),
    (SlotChange("source", "attribution removed", "police", None), {"sources": (diffs.source("police"),)}, {},
     "No longer attributed: the source was police."),
    (SlotChange("source", "attribution replaced", "Ann Roe", "an official"),
     {"sources": (diffs.source("Ann Roe", "person"),)},
     {"sources": (diffs.source("an official", "anonymous"),)},
     "The source is no longer named: Ann Roe became an official."),
    (SlotChange("what", "replaced", "never", "rarely"), {"kind": "quote"}, {"kind": "quote"},
     "Words of the quotation were altered: “never” became “rarely”."),
    (SlotChange("when", "replaced", "Monday", "Tuesday"), {"when": (diffs.moment("Monday", "2023-09-04"),)},
     {"when": (diffs.moment("Tuesday", "2023-09-05"),)},
     "The time changed from Monday (4 September 2023) to Tuesday (5 September 2023)."),
    (SlotChange("section", "replaced", "a", "b"), {}, {},
     "Changed – the part of the article: “b” instead of “a”."),
    (SlotChange("unheard", "strange", "a", "b"), {}, {}, "Changed – unheard: strange."),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "old", "new", "text"), SPECIAL)
def test_special_cases_have_sentences_of_their_own(
    slot: SlotChange, old: dict[str, object], new: dict[str, object], text: str
) -> None:
    """Certainty, sources, quotations and dates are told as a reader would tell them."""
    sides = (diffs.fact("old", **old),), (diffs.fact("new", **new),)  # type: ignore[arg-type]
    change = diffs.change("changed", old=sides[0], new=sides[1], slots=(slot,))
    assert sentences.sentence(change, wording.load("en")) == text


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_sentence(kind: str) -> None:
    """Kinds without a slot change are told with the claim."""
    fact = (diffs.fact("Rain fell."),)
    change = diffs.change(kind, old=fact if kind != "added" else (), new=fact if kind != "retracted" else ())
    for language in wording.languages():
        assert "Rain fell" in sentences.sentence(change, wording.load(language))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"), ({"LANG": "fr_FR.UTF-8"}, "fr"), ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB"}, "en"), ({"LC_ALL": "fr", "LANG": "en_US"}, "fr"),
        ({"LC_ALL": "", "LANG": "fr_CA"}, "fr"), ({"LANG": "de_DE"}, "en"),
    ],
)  # fmt: skip
def test_the_locale_chooses_the_interface(environment: dict[str, str], language: str) -> None:
    """LC_ALL before LC_MESSAGES before LANG; an unknown language gives English."""
    assert wording.from_environment(environment) == language


def test_an_unknown_interface_is_an_error_that_names_the_known_ones() -> None:
    """The message lists what can be chosen."""
    with pytest.raises(LanguageError, match="en, fr"):
        wording.load("tlh")


def test_french_signs_keep_their_spaces() -> None:
    """Colons, semicolons and guillemets never stand at the start of a line by themselves."""
    for table in wording.load("fr").tables.values():
        for text in table.values():
            assert not re.search(
                "[^\u00a0\u202f\\w{}]:|[^\u202f]; |«[^\u00a0]|[^\u00a0]»", text.replace("{", "")
            ), text


@pytest.mark.parametrize(("old", "new", "said"), [
    (("quinze jours", "15", "jour"), ("deux semaines", "2", "semaine"), "The figure changed from quinze jours to deux semaines."),
    (("5 kg", "5", "kg"), ("500 g", "500", "g"), "The figure changed from 5 kg to 500 g."),
    (("48 hours", "48", "hour"), ("three days", "3", "day"), "The figure changed from 48 hours to three days."),
])  # fmt: skip
def test_numbers_of_two_measures_are_shown_with_them(
    old: tuple[str, str, str], new: tuple[str, str, str], said: str
) -> None:
    """15 days and 2 weeks are no change from 15 to 2."""
    change = quantities(diffs.quantity(*old), diffs.quantity(*new), "replaced", None)
    assert sentences.sentence(change, wording.load("en")) == said
