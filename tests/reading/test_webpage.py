"""Pages of all makes: what they say of themselves, and which of their blocks are the article."""

from __future__ import annotations

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, read

TEXT = "The bridge in Kelby will be closed for seven weeks, the county council said on Monday."


def page(body: str, head: str = "") -> Document:
    """A page read as English."""
    html = f'<html lang="en"><head>{head}</head><body>{body}</body></html>'
    return read(RawInput("a.html", html.encode(), ".html"), language="en")


def linked(json: str) -> str:
    """A script of JSON-LD."""
    return f'<script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (
            linked('{"@type": "NewsArticle", "datePublished": "2024-03-04T08:00:00+01:00"}'),
            "2024-03-04T08:00:00+01:00",
        ),
        (
            linked('[{"@type": "WebPage"}, {"@type": ["Report"], "datePublished": "2024-03-04"}]'),
            "2024-03-04",
        ),
        (linked('{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-03-04"}]}'), "2024-03-04"),
        (linked('{"@type": "NewsArticle", "datePublished": "soon"}'), None),
        (linked('{"@type": "NewsArticle", broken'), None),
        (linked('{"@type": "NewsArticle", "datePublished": {"a": 1}, "author": 3, "publisher": []}'), None),
        (
            '<meta property="article:published_time" content="2024-03-04T08:00:00Z">',
            "2024-03-04T08:00:00+00:00",
        ),
        ('<meta itemprop="datePublished" content="2024-03-04">', "2024-03-04"),
        (
            '<meta name="parsely-page" content=\'{"pub_date": "2024-03-04T08:00:00Z"}\'>',
            "2024-03-04T08:00:00+00:00",
        ),
        ('<meta name="description" content="2024-03-04">', None),
    ],
)
def test_the_date_is_found_in_metadata(head: str, published: str | None) -> None:
    """JSON-LD in all its forms, then meta elements; what is broken is passed over."""
    assert page(f"<p>{TEXT}</p>", head).published == published


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (f'<article><time datetime="2024-03-04">x</time><p>{TEXT * 3}</p></article>', "2024-03-04"),
        (f"<article><time>4 March 2024</time><p>{TEXT * 3}</p></article>", "2024-03-04"),
        (
            f'<div><time datetime="2020-01-01">x</time></div><article><time datetime="2024-03-04">x</time><p>{TEXT * 3}</p></article>',
            "2024-03-04",
        ),
    ],
)
def test_the_date_is_found_in_time_elements(body: str, published: str) -> None:
    """A time inside the article goes before one of the page around it."""
    assert page(body).published == published


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Bridge closed | Herald</title>",
            "<h1>The Herald</h1><h1>Bridge closed</h1>",
            "Bridge closed",
        ),
        ('<meta property="og:title" content="Bridge closed">', "<h1>The Herald</h1>", "Bridge closed"),
        ("<title>Herald</title>", "<h1>Bridge closed</h1>", "Bridge closed"),
        (linked('{"@type": "NewsArticle", "headline": "Bridge &amp; tunnel"}'), "", "Bridge & tunnel"),
        (
            linked('{"@type": "NewsArticle", "headline": "Bridge clo..."}'),
            "<h1>Bridge closed</h1>",
            "Bridge closed",
        ),
        (linked('{"@type": "NewsArticle", "headline": "A \\ud83d b"}'), "", "A ? b"),
    ],
)
def test_the_headline_is_the_articles(head: str, body: str, title: str) -> None:
    """Site names, cut headlines and entities do not mislead; no half surrogate gets through."""
    document = page(f"{body}<p>{TEXT}</p>", head)
    assert (document.title, document.text) == (title, f"{title}\n\n{TEXT}")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One line.<br>Another.</p>", ["One line.", "Another."]),
        ("<p>One line that<br>goes on.</p>", ["One line that goes on."]),
        ("<div>Bare text.<p>And a paragraph.</p>Tail.</div>", ["Bare text.", "And a paragraph.", "Tail."]),
        ("<p>A <b>bold</b>\n <i>word</i>.</p>", ["A bold word."]),
        ("<p>12\u202f000 m<sup>2</sup></p>", ["12\u202f000 m2"]),
        ("<table><tr><td>One.</td><td>Two.</td></tr></table>", ["One.", "Two."]),
        ("<p>Kept.</p><div hidden><p>Hidden.</p></div>", ["Kept."]),
        ("<p>Kept.</p><ul class='related'><li>Gone.</li></ul>", ["Kept."]),
        ("<p>Kept.</p><p><a href='x'>Why it was never built</a></p>", ["Kept."]),
        ("<p><a href='x'>Jane Roe</a> has died.</p>", ["Jane Roe has died."]),
    ],
)
def test_blocks_are_what_a_reader_sees(body: str, expected: list[str]) -> None:
    """Paragraphs follow the page's own blocks; furniture is told by tags, names and links."""
    long = f"<p>{TEXT} {TEXT} {TEXT}</p>"
    assert page(long + body).text.split("\n\n")[1:] == expected


def test_teasers_with_times_do_not_make_a_live_page() -> None:
    """An article with dated cards of other articles below it stays an article."""
    card = '<div class="post"><time datetime="2024-01-0{0}">x</time><a href="x">Another story</a></div>'
    document = page(f"<h1>Bridge</h1><p>{TEXT * 3}</p>{card.format(1)}{card.format(2)}")
    assert not document.live
    assert "Another" not in document.text


@pytest.mark.parametrize("body", ["", "<nav><p>Home</p></nav>", "<script>var a = 1</script>"])
def test_a_page_without_text_is_refused(body: str) -> None:
    """The line says what to save instead."""
    with pytest.raises(InputError) as caught:
        page(body)
    assert caught.value.line() == "a.html: has no article text; save the article's own page, or its text"


def test_pages_nested_without_end_cost_little() -> None:
    """A hundred thousand open tags end in text or in an error of ours, at once."""
    for tag in ("<div>", "<b>", '<div class="related post"><time datetime="2024-01-01">'):
        with pytest.raises(InputError):
            page(tag * 100_000 + TEXT)
    assert page(f"<p>{TEXT}<!--" * 3 + "<script>" * 1000).paragraphs


@pytest.mark.parametrize("form", ["a{}='x'", "a{}", 'a{} = "<b c=d>"', "a{}=x"])
def test_a_tag_with_attributes_without_end_is_no_page(form: str) -> None:
    """The parser would take a time of the square of their number; real tags are read."""
    text = "A fire broke out in Lyon on Monday, officials said. Two people died in it."
    page = "<html><body><article><p {}>" + text + "</p></article></body></html>"
    many, few = (" ".join(form.format(n) for n in range(count)) for count in (50_000, 100))
    with pytest.raises(InputError, match="has a tag with more than 2000 attributes"):
        read(RawInput("a.html", page.replace("{}", many).encode(), ".html"), language="en")
    assert text in read(RawInput("a.html", page.replace("{}", few).encode(), ".html"), language="en").text
