"""What a page says of itself in JSON-LD and in its tags: read however loosely it is written, and only what is its own."""

from __future__ import annotations

import json
from typing import Any

import lxml.html
import pytest

from factdiff.reading import linked
from factdiff.reading.structured import Metadata, metadata

NEWS: dict[str, Any] = {"@type": "NewsArticle", "datePublished": "2024-05-14"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', {"a": 1}),
        ('\ufeff/* <![CDATA[ */ {"a": 1}; /* ]]> */', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        # Commas too many, comments; inside strings they are words.
        ('{"a": [1, 2,], /* x */ "b": "c, } // d",} // e\n', {"a": [1, 2], "b": "c, } // d"}),
        # Line breaks and escapes that JSON does not know.
        ('{"a": "b\nc"}', {"a": "b\nc"}), (r'{"a": "l\'eau",}', {"a": "l'eau"}), (r'{"a": "b\\c",}', {"a": "b\\c"}),
        ("{&quot;a&quot;: 1}", {"a": 1}),
        # Several objects behind one another, parted or not.
        ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}]), ('{"a": 1} ,;\n {"b": 2} {"c"', [{"a": 1}, {"b": 2}]),
        # Of what is broken the dates of its only article.
        ('{"@type": "NewsArticle", "headline": "a "b" c", "datePublished": "2024-05-14", "x": {"datePublished": "2023-01-01"}',
         {"@type": "NewsArticle", "datePublished": "2024-05-14"}),
        ('{"@type": "Person", "@type": "Report", "b": "a "b"", "isAccessibleForFree": false, "dateModified": "2024"',
         {"@type": "Report", "isAccessibleForFree": "false", "dateModified": "2024"}),
        ('{"@type": "NewsArticle", "b": "a "b"", "@type": "BlogPosting"', None),
        ('{"@type": "Person", "b": "a "b""', None),
        ("", None), ("no JSON", None),
    ],
)  # fmt: skip
def test_json_as_pages_write_it(text: str, expected: object) -> None:
    assert linked.parsed(text) == expected


@pytest.mark.parametrize("depth", [1, 4])
def test_wraps_around_json(depth: int) -> None:
    """Signs and comments, several times over."""
    assert linked.parsed("<!-- <![CDATA[" * depth + '{"a": 1}' + "]]> -->;" * depth) == {"a": 1}


def nested(depth: int) -> object:
    """An article in so many lists."""
    found: object = NEWS
    for _ in range(depth):
        found = [found]
    return found


HEAD = '<link rel="canonical" href="https://x.example/a"><title>Bridge closed | Courier</title>'


def known(
    *objects: object, head: str = HEAD, body: str = "<h1>Bridge closed</h1><p>x</p>", html: str = ""
) -> Metadata:
    """What is known of a page with some JSON-LD, each object in a script of its own."""
    scripts = "".join(f'<script type="application/LD+JSON">{json.dumps(one)}</script>' for one in objects)
    return metadata(
        lxml.html.document_fromstring(f"<html {html}><head>{head}{scripts}</head><body>{body}</body></html>")
    )


@pytest.mark.parametrize(
    ("objects", "published"),
    [
        ([NEWS], "2024-05-14"), ([{"@type": "https://schema.org/NewsArticle", "datePublished": "2024-05-14"}], "2024-05-14"),
        ([{"@type": ["Thing", "LiveBlogPosting"], "datePublished": "2024-05-14"}], "2024-05-14"),
        ([{"@type": "MedicalWebPage", "datePublished": "2024-05-14"}], "2024-05-14"),
        ([{"@type": "WebPage", "datePublished": "2024-05-14"}], None), ([{"datePublished": "2024-05-14"}], None),
        ([{"@graph": [{"@type": "Person"}, NEWS]}], "2024-05-14"), ([{"mainEntity": NEWS}], "2024-05-14"),
        ([{"mainEntityOfPage": [NEWS]}], "2024-05-14"), ([{"about": NEWS}], None), ([{"mainEntity": "x"}], None),
        ([nested(40)], "2024-05-14"), ([nested(400)], None),
        # A live page goes before an article of the same fit, one that fits before both.
        ([NEWS, {"@type": "LiveBlogPosting", "datePublished": "2024-05-13"}], "2024-05-13"),
        ([{**NEWS, "headline": "Bridge closed"}, {"@type": "LiveBlogPosting", "datePublished": "2024-05-13"}], "2024-05-14"),
        ([{**NEWS, "url": "https://x.example/a#top"}, {"@type": "NewsArticle", "headline": "Bridge closed", "datePublished": "2024-05-13"}], "2024-05-14"),
        # Another page's address and headline are a teaser's; either alone tells nothing.
        ([{**NEWS, "url": "https://x.example/b", "headline": "Tunnel opened"}], None),
        ([{**NEWS, "url": "https://x.example/b"}], "2024-05-14"), ([{**NEWS, "headline": "Tunnel opened"}], "2024-05-14"),
        ([{**NEWS, "url": "/b", "headline": "Tunnel opened"}], "2024-05-14"),
        # A headline may be cut off, in the page or in its description.
        ([{**NEWS, "url": "https://x.example/b", "headline": "Bridge clo..."}], "2024-05-14"),
        ([{**NEWS, "url": "https://x.example/b", "headline": "Bridge clo…"}], "2024-05-14"),
        ([{**NEWS, "@id": "https://x.example/b", "headline": "The bridge closed: Bridge closed | Courier"}], "2024-05-14"),
        ([{**NEWS, "mainEntityOfPage": {"@id": "https://www.x.example/a/"}, "headline": "Tunnel"}, {**NEWS, "datePublished": "2024-05-13"}], "2024-05-14"),
    ],
)  # fmt: skip
def test_the_article_that_is_the_page_s_own(objects: list[object], published: str | None) -> None:
    assert known(*objects).published == published


def test_without_a_headline_of_its_own_no_page_has_teasers() -> None:
    """Nothing tells that the article is another page's, and so it is taken."""
    teaser = {**NEWS, "url": "https://x.example/b", "headline": "Tunnel opened"}
    assert known(teaser, body="<p>x</p>", head='<link rel="canonical" href="https://x.example/a">').published
    assert known(teaser, head="<title>Bridge</title>").published


@pytest.mark.parametrize(
    ("author", "others", "authors"),
    [
        ({"name": "Jane Roe"}, [], ("Jane Roe",)),
        ([{"name": " Jane\n Roe"}, "John Doe", {"name": "Jane Roe"}, "https://x.example/jane"], [], ("Jane Roe", "John Doe")),
        ({"name": ["Jane Roe", "", "John Doe"]}, [], ("Jane Roe", "John Doe")),
        # Where only a mark stands, its object is looked for; one with more of its own is what it is.
        ({"@id": "#j"}, [{"@id": "#j", "name": "Jane Roe"}], ("Jane Roe",)),
        ([{"@id": "#j", "@type": "Person"}], [{"@id": "#k", "name": "John Doe"}, {"@id": "#j"}, {"@id": "#j", "name": "Jane Roe"}], ("Jane Roe",)),
        ({"@id": "#j", "name": "J. Roe"}, [{"@id": "#j", "name": "Jane Roe"}], ("J. Roe",)),
        ({"@type": "Person"}, [{"name": "Jane Roe"}], ()),
        ({"@id": "#j"}, [], ()), ({"@id": 3}, [], ()), (7, [], ()),
    ],
)  # fmt: skip
def test_authors(author: object, others: list[object], authors: tuple[str, ...]) -> None:
    """However they are named; an address is no name."""
    assert known({**NEWS, "author": author}, *others).authors == authors


@pytest.mark.parametrize(
    ("fields", "locked"),
    [
        ({"isAccessibleForFree": False}, True), ({"isAccessibleForFree": "False"}, True), ({"isAccessibleForFree": "no"}, True),
        ({"isAccessibleForFree": True}, False), ({}, False), ({"hasPart": {"isAccessibleForFree": "false"}}, True),
        ({"isAccessibleForFree": "true", "hasPart": ["x", {"isAccessibleForFree": "False"}]}, True), ({"hasPart": ["x", {}]}, False),
    ],
)  # fmt: skip
def test_what_is_not_free_to_read_is_locked(fields: dict[str, object], *, locked: bool) -> None:
    """The article or a part of it."""
    assert known({**NEWS, **fields}).locked is locked


@pytest.mark.parametrize(
    ("field", "objects", "head", "body", "expected"),
    [
        # The headline: JSON-LD's as the page writes it whole; else the heading that the page's title repeats.
        ("title", [{**NEWS, "headline": "Bridge…"}], "", "<h1>Courier</h1><h1>Bridge closed</h1>", "Bridge closed"),
        ("title", [{**NEWS, "headline": "Bridge..."}], "", "<h1>Bridge closed</h1>", "Bridge closed"),
        ("title", [{**NEWS, "headline": "Bridge &amp; road"}], "", "<h1>Courier</h1>", "Bridge & road"),
        ("title", [], "<title>Bridge closed | Courier</title>", "<h1>The Courier</h1><h1>Bridge closed</h1>", "Bridge closed"),
        ("title", [], '<meta property="og:title" content="Bridge"><title>x</title>', "<h1>Courier</h1>", "Bridge"),
        ("title", [], '<meta property="og:title" content="Bridge closed">', "<h1>Bridge</h1>", "Bridge"),
        ("title", [], "<title>x</title>", "<h1>Courier</h1>", "Courier"), ("title", [], "<title>Bridge</title>", "", "Bridge"),
        ("title", [], '<meta property="og:title" content=""><meta property="og:title" content="Bridge">', "", "Bridge"),
        # The date: JSON-LD's, then <meta>, then what readers see, then that of making.
        ("published", [{"@type": "Report", "datePublished": "soon", "dateCreated": "2024-05-12"}], "", "", "2024-05-12"),
        ("published", [{"@type": "Report", "dateCreated": "2024-05-12"}], "", "<time datetime='2024-05-13'>x</time>", "2024-05-13"),
        ("published", [{"@type": "Report", "datePublished": ["2024-05-14", "x"]}], '<meta name="DATE" content="2024-05-13">', "", "2024-05-14"),
        ("published", [{"@type": "Report", "datePublished": {"@value": "2024-05-14"}}], "", "", "2024-05-14"),
        ("published", [{"@type": "Report", "datePublished": 1715673600}], "", "", "1715673600"),
        ("published", [{"@type": "Report", "datePublished": True}], "", "", None),
        ("published", [], '<meta name="date" content="soon"><meta itemprop="datePublished" content="2024-05-13">', "", "2024-05-13"),
        ("published", [], """<meta name="parsely-page" content='{"pub_date": "2024-05-13"}'>""", "", "2024-05-13"),
        ("published", [], """<meta name="parsely-page" content='["2024-05-13"]'>""", "", None),
        ("modified", [{**NEWS, "dateModified": "2024-05-15"}], '<meta name="last-modified" content="2024-05-16">', "", "2024-05-15"),
        ("modified", [], '<meta name="last-modified" content="2024-05-16">', "<time class='updated' datetime='2024-05-17'>x</time>", "2024-05-16"),
        ("modified", [], "", "<time class='updated' datetime='2024-05-17'>x</time>", "2024-05-17"),
        # Outlet, language, address, lock.
        ("publisher", [{**NEWS, "publisher": {"name": "Courier"}}], '<meta property="og:site_name" content="x">', "", "Courier"),
        ("publisher", [NEWS], '<meta property="og:site_name" content="Courier">', "", "Courier"),
        ("language", [{**NEWS, "inLanguage": "en-GB"}], "", "", "en-GB"), ("language", [NEWS], '<meta property="og:locale" content="fr_FR">', "", "fr_FR"),
        ("url", [{**NEWS, "url": "https://x.example/a#b"}], '<meta property="og:url" content="https://x.example/c">', "", "https://x.example/a"),
        ("url", [{**NEWS, "url": "/a"}], '<meta property="og:url" content="https://x.example/c">', "", "/a"),
        ("url", [], '<meta property="og:url" content="https://x.example/c">', "", "https://x.example/c"),
        ("url", [], '<link rel="Canonical" href="https://x.example/d">', "", "https://x.example/d"),
        ("url", [], '<link rel="canonical" href="/d">', "", None), ("url", [], '<link rel="next" href="https://x.example/d">', "", None),
        ("locked", [], '<meta property="article:content_tier" content="locked">', "", True),
        ("locked", [], '<meta property="article:content_tier" content="metered">', "", True),
        ("locked", [], '<meta property="article:content_tier" content="free">', "", False),
        ("authors", [], '<meta name="author" content="Jane Roe"><meta property="article:author" content="x">', "", ("Jane Roe",)),
        ("authors", [], '<meta property="article:author" content="Jane Roe">', "", ("Jane Roe",)),
        ("live", [{"@type": "LiveBlogPosting"}], "", "", True), ("live", [NEWS], "", "", False),
        ("body", [{**NEWS, "articleBody": " One.\n\n Two  three.\n"}], "", "", "One.\nTwo three."), ("body", [{**NEWS, "articleBody": " "}], "", "", None),
        ("body", [{**NEWS, "articleBody": ["One."]}], "", "", None),
    ],
)  # fmt: skip
def test_the_cascade_of_metadata(
    field: str, objects: list[object], head: str, body: str, expected: object
) -> None:
    """From sure to desperate."""
    assert getattr(known(*objects, head=head, body=f"{body}<p>x</p>"), field) == expected


def test_the_language_of_the_page_goes_before_that_of_its_card() -> None:
    assert known(head='<meta property="og:locale" content="fr_FR">', html='lang="en"').language == "en"


@pytest.mark.parametrize(
    ("body", "published", "updated"),
    [
        ("<time datetime='2024-05-14'>x</time><time datetime='2024-05-15'>y</time>", "2024-05-14", None),
        ("<time datetime='soon' content='2024-05-14'>x</time>", "2024-05-14", None),
        ("<time title='14 May 2024'>x</time>", "14 May 2024", None), ("<time>14 May 2024</time>", "14 May 2024", None),
        # What is marked goes first, then what stands in the article, then the rest.
        ("<time datetime='2024-05-13'>x</time><span itemprop='datePublished' content='2024-05-14'>x</span>", "2024-05-14", None),
        ("<time datetime='2024-05-13'>x</time><time pubdate datetime='2024-05-14'>x</time>", "2024-05-14", None),
        ("<time datetime='2024-05-13'>x</time><abbr class='a published' title='2024-05-14'>x</abbr>", "2024-05-14", None),
        ("<time datetime='2024-05-13'>x</time><b class='a published' title='2024-05-14'>x</b>", "2024-05-13", None),
        ("<time datetime='2024-05-13'>x</time><b class='dt-published' title='2024-05-14'>x</b>", "2024-05-14", None),
        ("<time datetime='2024-05-13'>x</time><article><time datetime='2024-05-14'>x</time></article>", "2024-05-14", None),
        ("<time datetime='2024-05-13'>x</time><article>x</article><article><time datetime='2024-05-14'>x</time></article>", "2024-05-13", None),
        # Its own names or the words before it tell of a change.
        ("<time itemprop='dateModified' datetime='2024-05-14'>x</time>", None, "2024-05-14"),
        ("<time id='last-update' datetime='2024-05-14'>x</time>", None, "2024-05-14"),
        ("<p>Updated <time datetime='2024-05-14'>x</time></p>", None, "2024-05-14"),
        ("<p><b>Updated</b> <time datetime='2024-05-14'>x</time></p>", None, "2024-05-14"),
        ("<p><b>Updated</b> Published <time datetime='2024-05-14'>x</time></p>", "2024-05-14", None),
        ("<p><b>Updated</b> by noon <time datetime='2024-05-14'>x</time></p>", "2024-05-14", None),
        ("<p><time datetime='2024-05-14'>x</time>, updated <time datetime='2024-05-15'>x</time></p>", "2024-05-14", "2024-05-15"),
    ],
)  # fmt: skip
def test_the_dates_that_readers_see(body: str, published: str | None, updated: str | None) -> None:
    found = known(head="", body=f"{body}<p>x</p>")
    assert (found.shown, found.published, found.modified) == (published, published, updated)


def test_the_entries_of_a_live_page() -> None:
    """Those that say something, each with its headline and time as far as it has them."""
    entries = [
        {"headline": "One", "articleBody": "a\n b", "datePublished": "2024-05-14T10:00:00Z"},
        {"articleBody": "c"}, {"articleBody": " "}, {"headline": "Two"}, "x",
    ]  # fmt: skip
    live = {"@type": "LiveBlogPosting", "liveBlogUpdate": entries}
    expected = [("One", "a\nb", "2024-05-14T10:00:00+00:00"), (None, "c", None)]
    assert [(one.headline, one.body, one.published) for one in known(live).updates] == expected
    assert len(known({**live, "liveBlogUpdate": entries[0]}).updates) == 1
