"""Dates at their edges: figures in either order, hours of either half, seconds since 1970."""

from __future__ import annotations

import pytest

from factdiff.reading.dates import ambiguous, everywhere, iso, leading, readable
from factdiff.reading.plaintext import has_title, is_headline

FIGURES = [
    ("14/05/2024", None, "2024-05-14"),
    ("05/14/2024", None, "2024-05-14"),
    ("05/05/2024", None, "2024-05-05"),
    ("12/12/2024", "mdy", "2024-12-12"),
    ("04/05/2024", None, None),
    ("04/05/2024", "dmy", "2024-05-04"),
    ("04/05/2024", "mdy", "2024-04-05"),
    ("13/05/2024", "mdy", "2024-05-13"),
    ("04.05.2024", "mdy", "2024-05-04"),
    ("04/05.2024", "dmy", None),
    ("31/02/2024", "dmy", None),
    ("20240514", None, "2024-05-14"),
    ("20241314", None, None),
    ("1715680800", None, "2024-05-14T10:00:00+00:00"),
    ("1715680800000", None, "2024-05-14T10:00:00+00:00"),
    ("0000000001", None, None),
    ("9999999999", None, None),
    ("Tue, 14 May 2024 10:00:00 +0200", None, "2024-05-14T10:00:00+02:00"),
]


@pytest.mark.parametrize(("text", "order", "value"), FIGURES)
def test_figures_are_read_where_their_order_is_sure(text: str, order: str | None, value: str | None) -> None:
    """A number above twelve is a day, stops mean day first, and what could be both needs an order."""
    assert iso(text, order) == value


@pytest.mark.parametrize(
    ("text", "date", "twofold"),
    [
        ("04/05/2024", True, True),
        ("14/05/2024", True, False),
        ("05/05/2024", True, False),
        ("soon", False, False),
    ],
)
def test_two_meanings_are_told(text: str, date: bool, twofold: bool) -> None:
    """A date can be readable without being sure."""
    assert (readable(text), ambiguous(text)) == (date, twofold)


HOURS = [
    ("14 May 2024 at 12:05 a.m.", "2024-05-14T00:05:00"),
    ("14 May 2024, 12:05 p.m.", "2024-05-14T12:05:00"),
    ("14 May 2024 11:59 PM", "2024-05-14T23:59:00"),
    ("14 May 2024 11:59:30 pm", "2024-05-14T23:59:30"),
    ("14 mai 2024 à 9h", "2024-05-14T09:00:00"),
    ("14 mai 2024 à 09h07", "2024-05-14T09:07:00"),
    ("14 mai 2024 à 23:59:58", "2024-05-14T23:59:58"),
    ("14 mai 2024 à 25h00", None),
]


@pytest.mark.parametrize(("text", "value"), HOURS)
def test_the_hour_behind_a_date_belongs_to_it(text: str, value: str | None) -> None:
    """Noon and midnight of the twelve-hour clock, hours without minutes; no hour beyond the day."""
    assert iso(text) == value


def test_all_dates_of_a_line_are_found_in_order() -> None:
    """Each with its place; the later does not swallow the earlier."""
    text = "Publié le 14/05/2024 à 8h30, modifié 2024-05-15T09:00Z, rappel 16 mai 2024."
    found = list(everywhere(text, None))
    assert [one.value for one in found] == ["2024-05-14T08:30:00", "2024-05-15T09:00:00+00:00", "2024-05-16"]
    assert [text[one.start] for one in found] == ["1", "2", "1"]
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_only_a_date_at_the_very_start_leads() -> None:
    """Its end is told, so that the prose begins behind it."""
    assert leading("5 mai 2020. Le pont") == ("2020-05-05", 10)
    assert leading("Le 5 mai 2020") is None


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("Le pont ferme", True), ("Le pont ferme ?", True), ("Le pont ferme.", False), ("Le pont,", False),
     ("Le pont\nferme", False), ("a" * 200, True), ("a" * 201, False)],
)  # fmt: skip
def test_a_headline_is_one_short_line_without_a_stop(line: str, is_one: bool) -> None:
    """A question mark may end it."""
    assert is_headline(line) is is_one


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Titre\n\nTexte.", True),
        ("Titre\r\n\r\nTexte.", True),
        ("Titre\nTexte.", False),
        ("Titre.\n\nTexte.", False),
    ],
)
def test_a_headline_stands_apart(text: str, titled: bool) -> None:
    """A blank line lies between it and the text, whatever the line ends."""
    first = text.index("\n") - text.count("\r\n", 0, text.index("\n") + 1)
    assert has_title(text, [(0, first), (text.index("Texte"), len(text))]) is titled


def test_a_headline_alone_is_none() -> None:
    """Something has to stand below it."""
    assert not has_title("Titre", [(0, 5)])
