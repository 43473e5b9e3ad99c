"""What a line of dates says, and which of an article's first lines are no more than that."""

from __future__ import annotations

import pytest

from factdiff.model.document import Document
from factdiff.reading import RawInput, read, stamps
from factdiff.reading.stamps import Stamp

MAY, JUNE = "2024-05-14", "2024-06-15"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A label before each date says what it is of; the first of each kind counts.
        ("en", "Published 14 May 2024", Stamp(MAY, None)), ("fr", "Publié le 14 mai 2024", Stamp(MAY, None)),
        ("en", "Updated: May 14, 2024", Stamp(None, MAY)), ("fr", "Mis à jour le 14 mai 2024", Stamp(None, MAY)),
        ("en", "Published 14 May 2024 | Updated 15 June 2024", Stamp(MAY, JUNE)),
        ("fr", "Mis à jour le 15 juin 2024 – Publié le 14 mai 2024", Stamp(MAY, JUNE)),
        ("en", "Published 14 May 2024, published 15 June 2024", Stamp(MAY, None)),
        # A bare date, and one behind a byline, is that of publication; a second one needs its own label.
        ("en", "14 May 2024", Stamp(MAY, None)), ("en", "(14 May 2024)", Stamp(MAY, None)), ("en", "14 May 2024 – Updated 15 June 2024", Stamp(MAY, JUNE)),
        ("en", "By Jane Roe, 14 May 2024", Stamp(MAY, None)), ("fr", "Par Jeanne Roux, le 14 mai 2024", Stamp(MAY, None)),
        ("en", "14 May 2024, 15 June 2024", Stamp(MAY, None)), ("en", "Updated 14 May 2024 / 15 June 2024", Stamp(None, MAY)),
        ("en", "Published 14 May 2024 by Jane Roe", Stamp(MAY, None)), ("fr", "Publié le 14 mai 2024 par Jeanne Roux", Stamp(MAY, None)),
        ("en", "Published 14 May 2024 / CBS News", Stamp(MAY, None)), ("en", "Published 14 May 2024 | One Two Three Four", Stamp(MAY, None)),
        ("en", "Published 14 May 2024 · CBS", Stamp(MAY, None)),
        # Words that are no label make a sentence of it.
        ("en", "The law was published on 14 May 2024", None), ("fr", "La loi a été publiée le 14 mai 2024", None),
        ("en", "Published 14 May 2024 and then it was late", None), ("en", "Published 14 May 2024 CBS News", None),
        ("en", "Published 14 May 2024 / One two three four five six", None), ("en", "Published 14 May 2024, but later 15 June 2024", None),
        ("en", "By the time that the bridge that closed last year reopens on it, 14 May 2024", None),
        ("en", "Republished 14 May 2024", None), ("en", "No date at all", None), ("en", "", None),
        ("en", "Published 14 May 2024" + " " * 180, None), ("en", "Published 14 May 2024" + " " * 179, Stamp(MAY, None)),
        # A time that counts from now says nothing, and is no sentence.
        ("en", "Updated 2 hours ago", Stamp(None, None)), ("fr", "Mis à jour à 14 h", Stamp(None, None)), ("fr", "Publié hier", Stamp(None, None)),
        ("en", "Updated 2 hours ago, published yesterday", Stamp(None, None)), ("en", "Updated", None), ("en", "Updated 2 hours ago by noon crews", None),
        ("en", "Updated rules", None), ("en", "Publishedyesterday", None), ("en", "Yesterday", None),
    ],
)  # fmt: skip
def test_a_line_of_dates(language: str, text: str, expected: Stamp | None) -> None:
    """A line that is nothing but stamps says when; a sentence that holds a date says nothing of the article's."""
    assert stamps.stamp(text, language, None) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Published ", None, "published"), ("Last updated on ", None, "updated"), ("Mis à jour le ", None, "updated"), ("Mis à jour le ", "en", None),
        ("(Published ", None, "published"), ("; updated ", None, "updated"), ("unpublished ", None, None), ("Published late ", None, None), ("", None, None),
    ],
)  # fmt: skip
def test_the_label_before_a_date(text: str, language: str | None, expected: str | None) -> None:
    """A word of its own right before it."""
    assert stamps.labelled(text, language) == expected


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Published ", True),
        ("Mis à jour le , publié le ", True),
        ("Published by noon", False),
        (" – ", False),
        ("", False),
    ],
)
def test_labels_and_nothing_else(text: str, *, alone: bool) -> None:
    assert stamps.labels_alone(text) is alone


@pytest.mark.parametrize(
    ("published", "other", "zone", "expected"),
    [
        (None, None, "Europe/Paris", None), ("2024-05-14", None, "Europe/Paris", "2024-05-14"),
        ("2024-05-14T10:00:00+00:00", None, "Europe/Paris", "2024-05-14T12:00:00+02:00"), ("2024-05-14T10:00:00+00:00", None, None, "2024-05-14T10:00:00+00:00"),
        ("2024-05-14T10:00:00-04:00", None, "Europe/Paris", "2024-05-14T10:00:00-04:00"), ("2024-05-14T10:00:00", None, "Europe/Paris", "2024-05-14T10:00:00"),
        # Another time of the article knows the paper's offset, where it has one.
        ("2024-05-14T10:00:00+00:00", "2024-05-14T09:00:00-04:00", "Europe/Paris", "2024-05-14T06:00:00-04:00"),
        ("2024-05-14T10:00:00+00:00", "2024-05-14T09:00:00+00:00", "Europe/Paris", "2024-05-14T12:00:00+02:00"),
        ("2024-05-14T10:00:00+00:00", "2024-05-14T09:00:00", "Europe/Paris", "2024-05-14T12:00:00+02:00"),
        ("2024-05-14T10:00:00+00:00", "2024-05-14", "Europe/Paris", "2024-05-14T12:00:00+02:00"),
        # A zone that nobody knows is Greenwich; what would fall out of the calendar stays.
        ("2024-05-14T10:00:00+00:00", None, "Nowhere/None", "2024-05-14T10:00:00+00:00"),
        ("0001-01-01T00:00:00+00:00", None, "America/New_York", "0001-01-01T00:00:00+00:00"),
        ("0001-01-01T00:00:00+00:00", "2024-05-14T09:00:00-04:00", None, "0001-01-01T00:00:00+00:00"),
    ],
)  # fmt: skip
def test_a_time_as_the_clocks_of_the_paper_showed_it(
    published: str | None, other: str | None, zone: str | None, expected: str | None
) -> None:
    assert stamps.localised(published, other, zone) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/2024/05/14/a", "2024-05-14"), ("https://x.example/2024-05-14-a", "2024-05-14"), ("https://x.example/a20240514", "2024-05-14"),
        ("https://x.example/2024/05/14/b-2024-05-14", "2024-05-14"), ("https://x.example/2024/05/14/b-2024-05-15", None),
        ("https://x.example/2024/13/14/b-2024-05-15", "2024-05-15"), ("https://x.example/2024/05-14", None), ("https://x.example/120240514", None),
        ("https://x.example/202405141", None), ("https://x.example/1824/05/14", None), ("https://x.example/?d=2024-05-14", None), ("http://[a", None), (None, None),
    ],
)  # fmt: skip
def test_the_day_in_an_address(url: str | None, expected: str | None) -> None:
    """Only where it names one day of the calendar."""
    assert stamps.of_address(url) == expected


@pytest.mark.parametrize(
    ("tag", "language", "url", "order", "zone"),
    [
        ("en-GB", "en", None, "dmy", "Europe/London"), ("en_us", "en", None, "mdy", "America/New_York"), ("en", "en", None, None, None), (None, "en", None, None, None),
        (None, "fr", None, "dmy", "Europe/Paris"), ("fr-CA", "fr", None, "dmy", "America/Toronto"), ("fr", "fr", "https://x.example.be/a", "dmy", "Europe/Brussels"),
        ("en-GB", "en", "https://x.example.com/a", "dmy", "Europe/London"), ("en-GB", "en", "https://x.example.fr/a", "dmy", "Europe/Paris"),
    ],
)  # fmt: skip
def test_the_order_of_figures_and_the_zone(
    tag: str | None, language: str, url: str | None, order: str | None, zone: str | None
) -> None:
    """By the tag as a whole, then the language; the paper's address goes before both for its zone."""
    assert stamps.order(tag, language) == order
    assert stamps.zone(tag, language, url) == zone


STORY = "The council of the town closed the old bridge over the river on Monday."


def opened(*paragraphs: str, head: str = "") -> Document:
    """An English text with some paragraphs above its story."""
    text = "\n\n".join([*paragraphs, STORY, STORY])
    return read(RawInput("a.md", f"{head}{text}".encode(), ".md"), language="en")


def shown(document: Document) -> list[str]:
    """The paragraphs that are read."""
    return [document.text[p.start : p.end] for p in document.paragraphs]


@pytest.mark.parametrize(
    ("paragraphs", "kept", "published", "modified"),
    [
        (["# Bridge", "14 May 2024"], ["Bridge"], MAY, None), (["# Bridge", "2024-05-14"], ["Bridge"], MAY, None),
        (["# Bridge", "14 May 2024. – The town woke."], ["Bridge", "The town woke."], MAY, None),
        (["# Bridge", "14 May 2024, 14:30. – The town woke."], ["Bridge", "The town woke."], MAY, None),
        (["# Bridge", "14 May 2024: the town woke."], ["Bridge", "the town woke."], MAY, None),
        (["# Bridge", "2024-05-14 – The town woke."], ["Bridge", "The town woke."], MAY, None),
        (["# Bridge", "14 May 2024 The town woke."], ["Bridge", "14 May 2024 The town woke."], None, None),
        (["# Bridge", "14 May 2024. The town woke."], ["Bridge", "14 May 2024. The town woke."], None, None),
        (["# Bridge", "2024-05-140 – The town woke."], ["Bridge", "2024-05-140 – The town woke."], None, None),
        # Only above the story: in the first four paragraphs.
        (["# Bridge", "One.", "Two.", "14 May 2024"], ["Bridge", "One.", "Two."], MAY, None),
        (["# Bridge", "One.", "Two.", "Three.", "14 May 2024"], ["Bridge", "One.", "Two.", "Three.", "14 May 2024"], None, None),
        # The first of each kind counts.
        (["# Bridge", "Published 14 May 2024", "Published 15 June 2024"], ["Bridge"], MAY, None),
        (["# Bridge", "14 May 2024 – The town woke.", "15 June 2024 – It slept."], ["Bridge", "The town woke.", "It slept."], MAY, None),
        (["# Bridge", "Updated 15 June 2024", "Updated 14 May 2024", "Published 14 May 2024"], ["Bridge"], MAY, JUNE),
        (["# Bridge", "Published 14 May 2024", "15 June 2024 – The town woke."], ["Bridge", "The town woke."], MAY, None),
    ],
)  # fmt: skip
def test_dates_that_open_a_text(
    paragraphs: list[str], kept: list[str], published: str | None, modified: str | None
) -> None:
    """A line of them is set aside, one before a dash is cut off, and any other is a sentence."""
    found = opened(*paragraphs)
    assert shown(found) == [*kept, STORY, STORY]
    assert (found.published, found.modified) == (published, modified)


def test_what_the_file_knows_goes_before_its_lines() -> None:
    """The lines are set aside all the same."""
    head = "---\npublished: 2024-05-14\nmodified: 2024-05-14\n---\n"
    found = opened("# Bridge", "Published 14 May 2024, updated 15 June 2024", head=head)
    assert (found.published, found.modified) == (MAY, MAY)
    assert [(found.text[a.start : a.end], a.reason) for a in found.asides] == [
        ("Published 14 May 2024, updated 15 June 2024", "stamp")
    ]


def test_a_text_that_is_a_date_alone_stays() -> None:
    """There would be nothing left of it."""
    found = read(RawInput("a.txt", b"14 May 2024", ".txt"), language="en")
    assert shown(found) == ["14 May 2024"]
