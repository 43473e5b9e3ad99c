"""Each limit of reading lets through what is just within it and nothing that is just beyond.

A limit keeps hostile files cheap or tells a label from a sentence; one that is off by one is off by more next time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, members, read, sources
from factdiff.reading.dates import iso
from factdiff.reading.encoding import decode
from factdiff.reading.kinds import kind
from factdiff.reading.stamps import Stamp, stamp

STORY = "The council closed the bridge on Monday, and the mayor resigned the day after."


def page(head: str = "", body: str = f"<p>{STORY}</p>") -> Document:
    text = f"<html><head>{head}</head><body><article><h1>Bridge</h1>{body}</article></body></html>"
    return read(RawInput("a.html", text.encode(), ".html"), language="en")


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(("length", "found"), [(200, Stamp("2024-05-14", None)), (201, None)])
def test_a_line_of_stamps_is_short(length: int, found: Stamp | None) -> None:
    """Words of two hundred signs are no line of dates."""
    assert stamp("Published 14 May 2024".ljust(length), "en", None) == found


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        (f"14 May 2024, by {'A' * 57}", True),
        (f"14 May 2024, by {'A' * 58}", False),
        ("14 May 2024 / One Two Three Four", True),
        ("14 May 2024 / One Two Three Four Five", False),
    ],
)
def test_a_byline_and_an_outlet_are_short(text: str, *, closes: bool) -> None:
    """Behind the date stand sixty signs of a byline or four words of an outlet at most."""
    assert (stamp(text, "en", None) is not None) is closes


@pytest.mark.parametrize(
    ("text", "order", "value"),
    [
        ("14/05/69", "dmy", "2069-05-14"), ("14/05/70", "dmy", "1970-05-14"),
        ("12/11/2024", None, None), ("13/11/2024", None, "2024-11-13"), ("11/13/2024", None, "2024-11-13"),
        ("12/12/2024", None, "2024-12-12"), ("11.12.2024", None, "2024-12-11"),
        ("14 May 2024, 12:05 a.m.", None, "2024-05-14T00:05:00"), ("14 May 2024, 12:05 p.m.", None, "2024-05-14T12:05:00"),
        ("14 mai 2024 à 11 h 59", None, "2024-05-14T11:59:00"),
        ("0631152000000", None, "1990-01-01T00:00:00+00:00"), ("0631151999000", None, None),
        ("4102444799", None, "2099-12-31T23:59:59+00:00"), ("4102444800", None, None),
    ],
)  # fmt: skip
def test_a_date_in_figures_has_its_century_and_its_order(
    text: str, order: str | None, value: str | None
) -> None:
    """Two figures of a year turn at seventy, a figure above twelve is a day, and seconds since 1970 are of our age."""
    assert iso(text, order) == value


@pytest.mark.parametrize(("before", "asides"), [(3, 1), (4, 0)])
def test_a_date_opens_the_text(before: int, asides: int) -> None:
    """A line that is a date is one of its stamps among the first four paragraphs alone."""
    text = "\n\n".join([*[STORY] * before, "14 May 2024", STORY])
    document = read(RawInput("a.txt", text.encode(), ".txt"), language="en")
    assert len(document.asides) == asides
    assert document.published == ("2024-05-14" if asides else None)


def test_a_message_names_six_fields() -> None:
    """Who hands over an object without text is told its first names, not all of them."""
    data = json.dumps({f"field{n}": n for n in range(8)}).encode()
    with pytest.raises(
        InputError, match=r"but field0, field1, field2, field3, field4, field5$|field5;"
    ) as caught:
        read(RawInput("a.json", data, ".json"))
    assert "field6" not in caught.value.line()


@pytest.mark.parametrize(("length", "whole"), [(40, True), (41, False)])
def test_a_note_shows_forty_signs(length: int, *, whole: bool) -> None:
    """What was left open is shown as far as fits a line."""
    opened = "“The bridge will stay closed for good as".ljust(length, "s")[:length]
    notes = read(RawInput("a.txt", f"He said: {opened}".encode(), ".txt"), language="en").notes
    (note,) = [one for one in notes if one.kind == "unclosed"]
    assert (note.detail == opened) is whole
    assert note.detail.endswith("…") is not whole


@pytest.mark.parametrize(("place", "near"), [(2_000, True), (2_001, False)])
def test_a_near_name_is_sought_among_two_thousand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int, *, near: bool
) -> None:
    """A folder of a whole archive is not searched through for a slip of the pen."""
    beside = [tmp_path / f"{n:05}" for n in range(1, place)] + [tmp_path / "article.txt"]

    def listing(_: Path) -> Iterator[Path]:
        return iter(beside)

    monkeypatch.setattr(Path, "iterdir", listing)
    with pytest.raises(InputError) as caught:
        sources.load(str(tmp_path / "artcle.txt"))
    assert ("article.txt" in caught.value.line()) is near


@pytest.mark.parametrize(
    ("end", "text"),
    [("🌉".encode()[:3], "pont"), ("é".encode()[:1], "pont"), (b"\xf0\x9f\x8cA", None)],
)
def test_an_opening_may_end_inside_a_letter(end: bytes, text: str | None) -> None:
    """The first bytes of a file may cut a letter of up to four bytes; four bytes that are no letter are cut by nobody."""
    found = decode(b"pont" + end, "a.txt", cut=True)
    assert (found == "pont") is (text is not None)


@pytest.mark.parametrize(("shift", "read_so"), [(0, "price: 5 €"), (1, "")])
def test_a_page_names_its_encoding_at_its_beginning(shift: int, read_so: str) -> None:
    """The name of an encoding counts in the first four kilobytes."""
    declared = b'<meta charset="iso-8859-15">'
    name_ends = declared.index(b'">')
    data = b" " * (4096 - name_ends + shift) + declared + "price: 5 €".encode("iso-8859-15")
    assert decode(data, "a.html").endswith(read_so or "price: 5 €") is bool(read_so)


@pytest.mark.parametrize(("depth", "title"), [(40, "Deep"), (41, None)])
def test_linked_data_is_read_forty_deep(depth: int, title: str | None) -> None:
    """An article in graphs in graphs is found, but not without end."""
    value: object = {"@type": "NewsArticle", "headline": "Deep", "datePublished": "2024-05-14"}
    for _ in range(depth):
        value = {"@graph": value}
    assert page(linked(value)).published == ("2024-05-14" if title else None)


@pytest.mark.parametrize(("size", "kept"), [(300, False), (301, True)])
def test_a_feed_ends_with_a_short_way_back(size: int, *, kept: bool) -> None:
    """The last paragraph that leads back to the article is none of it, unless it is as long as a paragraph."""
    start, end = 'The post <a href="https://x.org/a">Bridge</a> appeared first. ', ""
    words = "The post Bridge appeared first. "
    tail = f"<p>{start}{'x' * (size - len(words))}{end}</p>"
    body = f"<p>{STORY}</p>{tail}".replace("<", "&lt;").replace(">", "&gt;")
    feed = (
        "<rss version='2.0'><channel><title>F</title><item><title>Bridge</title><link>https://x.org/a</link>"
        f"<description>{body}</description></item></channel></rss>"
    )
    (member,) = members(RawInput("f.xml", feed.encode(), ".xml"))
    assert ("appeared first" in member.data.decode()) is kept


@pytest.mark.parametrize(("parts", "told"), [(50, True), (51, False)])
def test_a_mail_has_fifty_parts(parts: int, *, told: bool) -> None:
    """A mail in a mail in a mail ends somewhere."""
    head = b"From: a@x.org\nTo: b@x.org\nSubject: Bridge\nDate: Tue, 14 May 2024 10:00:00 +0000\n\n"
    source = RawInput("a.eml", head + STORY.encode() + b"\nContent-Type: multipart/mixed" * parts, ".eml")
    if told:
        assert STORY in read(source, language="en").text
    else:
        with pytest.raises(InputError, match="nested without end"):
            read(source, language="en")


@pytest.mark.parametrize(("depth", "found"), [(4, True), (5, False)])
def test_an_answer_of_a_service_is_opened_four_times(depth: int, *, found: bool) -> None:
    """The articles that a service wraps in its own objects are found, as deep as services wrap them."""
    value: dict[str, object] = {"results": [{"title": "Bridge", "text": STORY}]}
    for _ in range(depth):
        value = {"response": value}
    source = RawInput("a.json", json.dumps(value).encode(), ".json")
    assert kind(source) == "records"
    if found:
        assert STORY in read(source, language="en").text
    else:
        with pytest.raises(InputError):
            read(source, language="en")


def test_the_same_words_in_two_cells_stand_in_two_places() -> None:
    """Each cell of a row is found behind the one before, so that a fact points at its own."""
    text = f"# Bridge\n\n| Old | New |\n|---|---|\n| {STORY} | {STORY} |\n"
    document = read(RawInput("a.md", text.encode(), ".md"), language="en")
    places = [
        document.locate(p.start) for p in document.paragraphs if document.text[p.start : p.end] == STORY
    ]
    assert places == [(5, 3), (5, 6 + len(STORY))]


def test_a_saved_page_knows_better_than_its_mail() -> None:
    """The date, title and authors of a page go before those of the mail that holds it; the mail's before none."""
    head = "From: Jane Roe <jane@x.org>\nSubject: Fwd: Bridge\nDate: Tue, 14 May 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
    html = (
        '<html><head><meta property="article:published_time" content="2024-05-10T08:00:00Z"></head>'
        f"<body><article><h1>Bridge</h1><p>{STORY}</p></article></body></html>"
    )
    dated, plain = (
        read(
            RawInput("a.eml", f"{head}Content-Type: {made}; charset=utf-8\n\n{body}\n".encode(), ".eml"),
            language="en",
        )
        for made, body in (("text/html", html), ("text/plain", STORY))
    )
    assert (dated.title, dated.published) == ("Bridge", "2024-05-10T08:00:00+00:00")
    assert plain.title == "Fwd: Bridge"
    assert (plain.published or "").startswith("2024-05-14T10:00:00")


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ({"@type": "Person"}, ()),
        ({"@id": "#jane"}, ("Jane Roe",)),
        ({"@type": "Person", "@id": "#jane"}, ("Jane Roe",)),
        ({"@id": "#jane", "name": "J. Roe"}, ("J. Roe",)),
        ({"@id": "#nobody"}, ()),
    ],
)
def test_an_author_is_looked_up_where_only_the_reference_stands(
    author: object, authors: tuple[str, ...]
) -> None:
    """What an article says of its author itself goes before what the page says elsewhere."""
    graph = [
        {"@type": "NewsArticle", "headline": "Bridge", "author": author},
        {"@type": "Person", "@id": "#jane", "name": "Jane Roe"},
    ]
    assert page(linked({"@graph": graph})).authors == authors


@pytest.mark.parametrize(
    ("tag", "partial"),
    [("template", False), ("noscript", False), ("style", False), ("div hidden", False), ("div", True)],
)
def test_a_wall_that_nobody_sees_is_none(tag: str, *, partial: bool) -> None:
    """Words of a paywall count where a page shows them."""
    shown = f"<{tag}><p>Subscribe to continue reading this article</p></{tag.split(maxsplit=1)[0]}>"
    notes = page(body=f"<p>{STORY}</p><p>{STORY}</p>{shown}").notes
    assert any(note.kind == "partial" for note in notes) is partial
