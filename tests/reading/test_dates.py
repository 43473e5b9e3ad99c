"""Dates of metadata, of people and of datelines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.errors import InputError
from factdiff.reading import RawInput, read
from factdiff.reading.dates import given as given_date
from factdiff.reading.dates import iso


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5 septembre 2023", "2023-09-05"),
        ("1er août 2012", "2012-08-01"),
        ("mardi 5 septembre 2023", "2023-09-05"),
        ("September 5, 2023", "2023-09-05"),
        ("5 September 2023", "2023-09-05"),
        ("Tuesday, September 5th, 2023", "2023-09-05"),
        ("2024/03/05", "2024-03-05"),
        ("2024-03-05 10:00", "2024-03-05T10:00:00"),
        ("2024-03-05T10:00:00.123456Z", "2024-03-05T10:00:00+00:00"),
        ("2024-03-05T99:00", "2024-03-05"),
        ("31 février 2023", None),
        ("5 septembre", None),
        ("2023-09-055", None),
        ("", None),
    ],
)
def test_dates_are_normalised(text: str, value: str | None) -> None:
    """Words and figures become ISO 8601; what is no full date is none."""
    assert iso(text) == value


@given(st.dates())
def test_a_date_in_iso_stays(day: object) -> None:
    """ISO dates are fixed points."""
    assert iso(str(day)) == str(day)


@given(st.text(max_size=30))
def test_any_words_are_a_date_or_none(text: str) -> None:
    """No words lead to a traceback, and what comes out is stable."""
    found = iso(text)
    assert found is None or iso(found) == found


@pytest.mark.parametrize("text", ["2023-09-05", "2023-09-05T14:00", "2023-09-05T14:00:00+02:00"])
def test_the_option_takes_dates_and_times(text: str) -> None:
    """A day or a full date and time is taken as it is."""
    assert given_date(text, "--date").startswith(text[:13])


@pytest.mark.parametrize(
    "text", ["", "2023", "5 septembre 2023", "2023-02-30", "2023-09-05T25:00", "2023-09-05 soon"]
)
def test_the_option_refuses_the_rest(text: str) -> None:
    """The line names the option and the form."""
    with pytest.raises(InputError) as caught:
        given_date(text, "--date")
    assert caught.value.line() == f"--date: {text!r} is no date; write 2023-09-05 or 2023-09-05T14:00+02:00"


BODY = "Le pont de Sarville a été fermé à la circulation, a annoncé la préfecture."


@pytest.mark.parametrize(
    ("text", "published", "first"),
    [
        (f"5 septembre 2023. - {BODY}", "2023-09-05", BODY),
        (f"5 septembre 2023 – {BODY}", "2023-09-05", BODY),
        (f"5 septembre 2023, 14h30 . –\n{BODY * 2}", "2023-09-05T14:30:00", BODY * 2),
        (f"5 septembre 2023\n\n{BODY}", "2023-09-05", BODY),
        (f"2023-09-05\n\n{BODY}", "2023-09-05", BODY),
        (f"Publié le 5 septembre 2023\n\n{BODY}", "2023-09-05", BODY),
        (f"Le 5 septembre 2023, {BODY}", None, f"Le 5 septembre 2023, {BODY}"),
        (f"5 septembre 2023 : {BODY}", "2023-09-05", BODY),
        (f"{BODY} 5 septembre 2023", None, f"{BODY} 5 septembre 2023"),
    ],
)
def test_a_dateline_tells_the_date(text: str, published: str | None, first: str) -> None:
    """Only a date that opens the text by itself counts, and it is no part of the prose."""
    document = read(RawInput("a.txt", text.encode(), ".txt"), language="fr")
    paragraph = document.paragraphs[0]
    assert (document.published, document.text[paragraph.start : paragraph.end]) == (published, first)
    assert document.text == text


def test_the_option_goes_before_the_dateline() -> None:
    """--date overrides what the text says; the dateline still is no prose."""
    document = read(RawInput("a.txt", f"5 mai 2020. - {BODY}".encode(), ".txt"), date="2023-01-02")
    assert (document.published, document.paragraphs[0].start) == ("2023-01-02", 14)
