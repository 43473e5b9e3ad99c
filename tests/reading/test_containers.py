"""Files with several articles: which they are, where each stands, and what the file tells of it."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from factdiff.errors import InputError
from factdiff.reading import RawInput, members, read
from factdiff.reading.containers import warc
from factdiff.reading.sources import FileStretch, Known
from factdiff.settings import READING
from tests.reading.test_inputs import packed

EN = "The footbridge in Grandvale will be closed for seven weeks, the town council said on Monday."
FEED = '<rss xmlns:d="d" xmlns:c="c"><channel><title>Courier</title><language>en</language>{}</channel></rss>'


def cut(data: str | bytes, suffix: str, url: str | None = None) -> list[RawInput]:
    """The articles of an input."""
    raw = data.encode() if isinstance(data, str) else data
    return list(members(RawInput(f"a{suffix}", raw, suffix), url))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("<title> A\n b </title>", Known(title="A b")), ("<title> </title>", Known()),
        ("<pubDate>x</pubDate><d:date>y</d:date><updated>z</updated>", Known(published="x", modified="z")),
        ("<d:date>y</d:date>", Known(published="y")), ("<modified>y</modified>", Known(published="y", modified="y")),
        ("<d:creator> Jane Roe </d:creator><author>x</author>", Known(authors=("Jane Roe",))),
        ("<author><name>Jane Roe</name><uri>x</uri></author>", Known(authors=("Jane Roe",))), ("<author>Jane Roe</author>", Known(authors=("Jane Roe",))),
        ("<contributor><name>Jane Roe</name></contributor>", Known()), ("<author> </author>", Known()),
        ("<link>l</link><guid>g</guid><id>i</id>", Known(url="l")), ("<guid>g</guid><id>i</id>", Known(url="g")), ("<id>i</id>", Known(url="i")),
        ("<link rel='self' href='s'/><link href='l'/><link rel='alternate' href='k'/>", Known(url="l")), ("<link rel='alternate'/><id>i</id>", Known(url="i")),
        # Of two fields of a name the first that says something.
        ("<title/><title>A</title><title>B</title>", Known(title="A")),
    ],
)  # fmt: skip
def test_what_a_feed_tells_of_an_article(fields: str, expected: Known) -> None:
    (only,) = cut(FEED.format(f"<item>{fields}<c:encoded>x</c:encoded></item>"), ".xml")
    wanted = Known(
        **{
            **{name: getattr(expected, name) for name in Known.__slots__},
            "publisher": "Courier",
            "language": "en",
        }
    )
    assert only.known == wanted


@pytest.mark.parametrize(
    ("body", "summary", "text"),
    [
        ("<c:encoded>&lt;p>One&lt;/p></c:encoded><description>x</description>", False, "<p>One</p>"),
        ("<content>One</content>", False, "<p>One</p>\n"), ("<description>One\n\nTwo &lt;</description>", True, "One\n\nTwo <"),
        ("<summary>One\n\nR &amp;amp; D</summary>", True, "<p>One</p>\n<p>R &amp;amp; D</p>\n"), ("<c:encoded> </c:encoded><description>One</description>", True, None),
        ("<content type='xhtml'><div><p>One <b>two</b></p></div></content>", False, "<div><p>One <b>two</b></p></div>"),
        ("<description>caf&eacute; &nope;</description>", True, "<p>café &amp;nope;</p>\n"),
    ],
)  # fmt: skip
def test_the_body_of_an_article_in_a_feed(body: str, text: str | None, *, summary: bool) -> None:
    """The whole one before a summary, as a page; text without tags has a paragraph on each line."""
    if text is None:
        with pytest.raises(InputError, match="has no article"):
            cut(FEED.format(f"<item>{body}</item>"), ".xml")
        return
    (only,) = cut(FEED.format(f"<item>{body}</item>"), ".xml")
    assert only.data.decode() == f'<!doctype html><meta charset="utf-8"><body><article>{text}</article>'
    assert only.known.summary is summary


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ('<p>The post <a href="https://x.example/a">A</a> appeared first.</p>', False), ('<p>See <a href="https://x.example/b">B</a>.</p>', True),
        (f'<p>{"x" * 298}<a href="https://x.example/a">A</a></p>', False), (f'<p>{"x" * 300}<a href="https://x.example/a">A</a></p>', True),
    ],
)  # fmt: skip
def test_the_way_back_to_the_article_is_no_paragraph_of_it(tail: str, *, kept: bool) -> None:
    """A last short paragraph that leads to the article itself; a longer one says more."""
    item = "<item><link>https://x.example/a</link><c:encoded><![CDATA[<p>One.</p>{}]]></c:encoded></item>"
    (only,) = cut(FEED.format(item.format(tail)), ".xml")
    assert (tail in only.data.decode()) is kept
    (alone,) = cut(FEED.format(item.replace("<p>One.</p>", "").format(tail)), ".xml")
    assert tail in alone.data.decode()
    (other,) = cut(FEED.format(item.replace("<link>https://x.example/a</link>", "").format(tail)), ".xml")
    assert tail in other.data.decode()


def test_where_the_articles_of_a_feed_stand() -> None:
    """From the first letter of their tag to the last, in lines and columns of letters, whatever their bytes."""
    items = [
        "<item><description>One</description></item>",
        "<item><id>i</id><description>Deux</description></item>",
    ]
    source = FEED.format(f"\n<image><title>Logo</title></image>é{items[0]}<item/>\n\n  {items[1]}")
    first, second = cut(source, ".xml")
    assert [(one.name, one.stretch) for one in (first, second)] == [
        ("a.xml#1", FileStretch(items[0], 2, 36)), ("a.xml#i", FileStretch(items[1], 4, 3)),
    ]  # fmt: skip
    assert {one.known.publisher for one in (first, second)} == {"Courier"}


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("<rss><channel><item></channel></rss>", "is no XML that can be read: mismatched tag (line 1, column 23)"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', "declares entities, which no feed needs"), ("<rss>" + "<a>" * 200, "is nested without end"),
        (FEED.format(""), "has no article"),
    ],
)  # fmt: skip
def test_feeds_that_are_refused(source: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        cut(source, ".xml")
    assert caught.value.what == says


ONE, TWO = ({"title": name, "text": EN} for name in "AB")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (ONE, ["a.json A"]), ([ONE, TWO], ["a.json#1 A", "a.json#2 B"]), ({"response": {"results": [ONE, TWO, 3]}}, ["a.json#1 A", "a.json#2 B"]),
        ({"hits": {"hits": [{"_source": ONE}]}}, ["a.json#1 A"]), ({"a": [1], "b": [ONE]}, ["a.json#1 A"]), ({"a": {"b": {"c": {"d": ONE}}}}, ["a.json#1 A"]),
        ({"a": {"b": {"c": {"d": {"e": {"f": ONE}}}}}}, '! has no "text", but a'), ({**ONE, "articles": [TWO]}, ["a.json A"]),
        ({"items": [{"title": "A"}]}, '! has no "text", but title'), ({"title": "A"}, '! has no "text", but title'), ([1, 2], "! holds no JSON object"), ([], "! holds no JSON object"),
        ({"items": {"x": 1}}, '! has no "text", but items'),
    ],
)  # fmt: skip
def test_json_with_articles(data: object, expected: list[str] | str) -> None:
    """One, a list, or what a service wraps in objects of its own."""
    try:
        found = cut(json.dumps(data), ".json")
        said: list[str] | str = [f"{one.name} {read(one, language='en').title}" for one in found]
    except InputError as problem:
        said = f"! {problem.what}"
    assert said == expected


def test_objects_on_lines_are_several_where_each_is_whole() -> None:
    """One object over several lines is one."""
    whole = json.dumps(ONE)
    assert [
        one.stretch and (one.stretch.line, one.stretch.column)
        for one in cut(f"{whole}\n\n  {json.dumps(TWO)} \n", ".json")
    ] == [(1, 1), (3, 1)]
    assert [one.stretch for one in cut(whole, ".json")] == [None]
    assert [one.stretch for one in cut('{"title": "A",\n"text": "x"}', ".json")] == [None]
    places = [
        one.stretch and (one.stretch.line, one.stretch.column)
        for one in cut(f"\ufeff [{whole}, {whole},\n\né {whole}]".replace("é ", ""), ".json")
    ]
    assert places == [(1, 3), (1, 5 + len(whole)), (3, 1)]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("[1,", "is no JSON: "),
        ("[" * 100_000, "is no JSON: nested without end"),
        ("3", "holds no JSON object"),
    ],
)
def test_json_that_is_refused(data: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        cut(data, ".json")
    assert caught.value.what.startswith(says)


def test_a_json_feed_tells_of_its_outlet() -> None:
    """Its title and language, where they are words."""
    articles = {"items": [ONE]}
    assert cut(json.dumps({"title": "Courier", "language": "en", **articles}), ".json")[0].known == Known(
        publisher="Courier", language="en"
    )
    assert cut(json.dumps({"title": 3, **articles}), ".json")[0].known == Known()


def record(kind: str, body: bytes, **head: str) -> bytes:
    """A record of an archive of the web."""
    fields = {
        "WARC-Type": kind,
        "WARC-Target-URI": "https://x.example/a",
        "WARC-Date": "2024-05-14T10:00:00Z",
        "Content-Length": str(len(body)),
        **head,
    }
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + body + b"\r\n\r\n"


def answer(body: bytes = EN.encode(), status: str = "200 OK", **head: str) -> bytes:
    """A server's answer in a record."""
    fields = {"Content-Type": "text/html", **{name.replace("_", "-"): value for name, value in head.items()}}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return record(
        "response",
        f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body,
        Content_Type="application/http; msgtype=response",
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (answer(), (".html", None, "2024-05-14T10:00:00Z")), (answer(Content_Type="Text/HTML; charset='utf-8'"), (".html", "utf-8", "2024-05-14T10:00:00Z")),
        (answer(Content_Type="application/xhtml+xml"), (".html", None, "2024-05-14T10:00:00Z")), (answer(Content_Type="text/plain"), (".txt", None, "2024-05-14T10:00:00Z")),
        (answer(Memento_Datetime="Mon, 13 May 2024 10:00:00 GMT"), (".html", None, "Mon, 13 May 2024 10:00:00 GMT")),
        (record("resource", EN.encode(), Content_Type="text/html"), (".html", None, "2024-05-14T10:00:00Z")),
        (answer(gzip.compress(EN.encode(), mtime=0), Content_Encoding="gzip"), (".html", None, "2024-05-14T10:00:00Z")),
        (answer(status="404 Not Found"), None), (answer(Content_Type="image/png"), None), (record("request", EN.encode(), Content_Type="text/html"), None),
        (record("resource", EN.encode()), None),
        (answer(Content_Encoding="br"), "! holds https://x.example/a packed with br, which cannot be read"),
        (answer(Content_Encoding="ZSTD"), "! holds https://x.example/a packed with zstd, which cannot be read"),
    ],
)  # fmt: skip
def test_the_pages_of_an_archive(data: bytes, expected: tuple[str, str | None, str] | str | None) -> None:
    """Answers that were found and are pages; each with its letters' encoding and the time of its capture."""
    if isinstance(expected, str):
        with pytest.raises(InputError) as caught:
            cut(data, ".warc")
        assert f"! {caught.value.what}" == expected
        return
    found = cut(data + answer(b"last"), ".warc")
    assert found[-1].data == b"last"
    assert [(one.suffix, one.known.encoding, one.known.captured) for one in found[:-1]] == (
        [expected] if expected else []
    )
    assert all(
        one.data == EN.encode() and one.known.url == "https://x.example/a" and not one.known.summary
        for one in found[:-1]
    )
    assert [one.data for one in cut(gzip.compress(data) + gzip.compress(answer(b"last")), ".warc")] == [
        one.data for one in found
    ]


@pytest.mark.parametrize(
    ("data", "says"),
    [(answer()[:-30], "breaks off within a record"), (record("metadata", b"x" * 90)[:-30], "breaks off")],
)
def test_an_archive_that_breaks_off(data: bytes, says: str) -> None:
    """Half a page is none."""
    with pytest.raises(InputError) as caught:
        cut(answer() + data, ".warc")
    assert caught.value.what == says


def test_a_summary_is_no_whole_article() -> None:
    """What a feed shortens is noted as a part; a page of an archive is whole."""
    items = f"<item><id>1</id><description>{EN}</description></item><item><id>2</id><content>{EN}</content></item>"
    made = [*cut(FEED.format(items), ".xml"), *cut(answer(f"<p>{EN}</p>".encode()), ".warc")]
    assert [[note.kind for note in read(one, language="en").notes] for one in made] == [["partial"], [], []]


def test_an_archive_that_unpacks_beyond_all_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    """All its records together, but for where they are read one at a time; a record that is no article's is passed over."""
    settings = replace(READING, largest=70_000, largest_unpacked=200_000)
    monkeypatch.setattr(warc, "READING", settings)
    page = answer(b"x" * 66_000)
    assert len(cut(page * 3, ".warc")) == 3
    with pytest.raises(InputError, match="unpacks to more than 0 MB"):
        cut(page * 4, ".warc")
    with pytest.raises(InputError, match="unpacks to more than 0 MB"):
        cut(packed(**{"archive/a.warc": page * 2, "archive/b.warc": page * 2}), ".wacz")
    assert len(cut(answer(b"x" * 140_000), ".warc")[0].data) == 65_536
