"""Pages, feeds and Markdown as many makers write them: what is the story's, and what is known of the article."""

from __future__ import annotations

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, members, read, single
from factdiff.reading.stamps import Stamp, stamp

ONE = "The council closed the bridge on Monday after a long debate."
TWO = "The mayor resigned the day after, and the governor named a commission."


def page(body: str = "", head: str = "", top: str = "<h1>Bridge closed</h1>") -> Document:
    html = (
        f"<html><head>{head}</head><body><article>{top}<p>{ONE}</p>{body}<p>{TWO}</p></article></body></html>"
    )
    return read(RawInput("a.html", html.encode(), ".html"), language="en")


def marked(text: str) -> Document:
    return read(
        RawInput("a.md", f"# Bridge closed\n\n{ONE}\n\n{text}\n\n{TWO}\n".encode(), ".md"), language="en"
    )


def inner(document: Document) -> list[str]:
    """The paragraphs between the first and the last of the story."""
    texts = [document.text[p.start : p.end] for p in document.paragraphs]
    return texts[texts.index(ONE) + 1 : texts.index(TWO)]


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("<p>It was closed<br>by the police.</p>", ["It was closed by the police."]),
        ("<p>It was closed.<br>by the police.</p>", ["It was closed.", "by the police."]),
        ("<p>It was closed<br>By the police.</p>", ["It was closed", "By the police."]),
        ("<p>It was closed.<sup><a href='#n1'>[1]</a></sup></p>", ["It was closed."]),
        ("<p>It was closed.<a href='#note-1'><sup>1</sup></a></p>", ["It was closed."]),
        ("<p>It has 27 m<sup>2</sup>.</p>", ["It has 27 m2."]),
        ("<p>It was closed<a href='/b'>1</a> day later.</p>", ["It was closed1 day later."]),
        ("<p>It was <b>closed</b> by <em>the</em> police.</p>", ["It was closed by the police."]),
        ("<p hidden>It was closed.</p>", []),
        ("<p aria-hidden='true'>It was closed.</p>", []),
        ("<p aria-hidden='false'>It was closed.</p>", ["It was closed."]),
        ("<p><a href='/b'>Tunnel to open in June</a></p>", []),
        ("<p><a href='/b'>The tunnel will open in June.</a></p>", ["The tunnel will open in June."]),
        ("<p>See <a href='/b'>this</a> and wait for June.</p>", ["See this and wait for June."]),
        ("<ul><li>It was closed.</li><li>It is old.</li></ul>", ["It was closed.", "It is old."]),
    ],
)  # fmt: skip
def test_the_paragraphs_of_a_page(body: str, paragraphs: list[str]) -> None:
    """Line breaks part paragraphs but not sentences; marks of notes, hidden parts and mere links are none of the story."""
    assert inner(page(body)) == paragraphs


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("It was closed  \nby the police.", ["It was closed by the police."]),
        ("It was closed.  \nby the police.", ["It was closed.", "by the police."]),
        ("It was closed<br>by the police.", ["It was closed by the police."]),
        ("It was closed.<br>By the police.", ["It was closed.", "By the police."]),
        ("It was <b>closed</b> by the police.", ["It was closed by the police."]),
        ("[Tunnel to open in June](https://x.org/b)", []),
        ("[The tunnel will open in June.](https://x.org/b)", ["The tunnel will open in June."]),
        ("## [Tunnel to open](https://x.org/b)", ["Tunnel to open"]),
        ("It was ~~opened~~ closed.", ["It was closed."]),
        ("It was <del>opened</del> closed.", ["It was closed."]),
        ("- [x] It was closed.\n- [ ] It is old.", ["It was closed.", "It is old."]),
        ("It cost 3 \\* 4 euros &amp; more.", ["It cost 3 * 4 euros & more."]),
        ("The file `a b` was closed.", ["The file a b was closed."]),
        ("<div>\n<p>It was closed.</p>\n</div>", ["It was closed."]),
    ],
)
def test_the_paragraphs_of_markdown(text: str, paragraphs: list[str]) -> None:
    """Hard breaks part paragraphs but not sentences; what is struck out is gone, and a heading stays although it is a link."""
    assert inner(marked(text)) == paragraphs


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        ("<time datetime='2024-05-14'>14 May</time>", "2024-05-14", None),
        ("<span itemprop='datePublished' content='2024-05-14'>x</span>", "2024-05-14", None),
        ("<abbr class='published' title='2024-05-14'>x</abbr>", "2024-05-14", None),
        ("<abbr class='other' title='2024-05-14'>x</abbr>", None, None),
        ("<span class='dt-published' title='2024-05-14'>x</span>", "2024-05-14", None),
        ("<time class='modified' datetime='2024-05-15'>x</time>", None, "2024-05-15"),
        ("<time class='updated' datetime='2024-05-15'>x</time>", None, "2024-05-15"),
        ("<p>Updated <time datetime='2024-05-15'>x</time></p>", None, "2024-05-15"),
    ],
)
def test_times_of_a_page(body: str, published: str | None, modified: str | None) -> None:
    """Microdata, microformats and labels say whether a time is of publication or of a change."""
    found = page(f"<div>{body}</div>")
    assert ((found.published or "")[:10] or None, (found.modified or "")[:10] or None) == (
        published,
        modified,
    )


@pytest.mark.parametrize(
    ("head", "partial", "authors"),
    [
        ('<meta property="article:content_tier" content="locked">', True, ()),
        ('<meta property="article:content_tier" content="free">', False, ()),
        ('<meta name="author" content="Jane Roe">', False, ("Jane Roe",)),
        ('<meta property="article:author" content="Jane Roe">', False, ("Jane Roe",)),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
            True,
            (),
        ),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"True"}</script>',
            False,
            (),
        ),
        ('<script type="text/plain">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', False, ()),
    ],
)
def test_what_a_page_says_of_its_article(head: str, authors: tuple[str, ...], *, partial: bool) -> None:
    found = page(head=head)
    assert any(note.kind == "partial" for note in found.notes) is partial
    assert found.authors == authors


def feed(fields: str) -> RawInput:
    item = f"<item><title>Bridge closed</title>{fields}<description>&lt;p&gt;{ONE}&lt;/p&gt;</description></item>"
    text = f"<rss version='2.0'><channel><title>The Herald</title>{item}</channel></rss>"
    return RawInput("f.xml", text.encode(), ".xml")


@pytest.mark.parametrize(
    ("fields", "author", "url"),
    [
        ("<link>https://x.org/a</link><author>Jane Roe</author>", "Jane Roe", "https://x.org/a"),
        ("<guid>https://x.org/a</guid><author><name>Jane Roe</name></author>", "Jane Roe", "https://x.org/a"),
        ("<id>https://x.org/a</id><name>Section</name>", None, "https://x.org/a"),
        ("<link href='https://x.org/a'/><link href='https://x.org/b'/>", None, "https://x.org/a"),
        (
            "<link rel='self' href='https://x.org/feed'/><link rel='alternate' href='https://x.org/a'/>",
            None,
            "https://x.org/a",
        ),
    ],
)
def test_who_wrote_an_item_and_where_it_stands(fields: str, author: str | None, url: str) -> None:
    (member,) = members(feed(fields))
    assert (member.known.url, member.known.authors) == (url, (author,) if author else ())
    assert member.known.publisher == "The Herald"


def test_one_of_several_is_taken_by_its_address() -> None:
    """By the address that it says of itself; without one all are named."""
    items = "".join(
        f"<item><title>{name}</title><link>https://x.org/{name}</link><description>{text}</description></item>"
        for name, text in (("a", ONE), ("b", TWO))
    )
    source = RawInput("f.xml", f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), ".xml")
    assert TWO in read(single(source, "http://www.x.org/b?from=feed"), language="en").text
    assert ONE in read(single(source, "https://x.org/a"), language="en").text
    with pytest.raises(InputError, match="holds 2 articles"):
        single(source)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Published 14 May 2024, updated 15 May 2024", Stamp("2024-05-14", "2024-05-15")),
        ("14 May 2024", Stamp("2024-05-14", None)),
        ("14 May 2024 – 15 May 2024", Stamp("2024-05-14", None)),
        ("Meeting 14 May 2024", None),
        ("Published 14 May 2024 in Paris", None),
        ("By Jane Roe, 14 May 2024", Stamp("2024-05-14", None)),
        ("Republished 14 May 2024", None),
        ("Updated 2 hours ago", Stamp(None, None)),
        ("Updated", None),
        ("Updatedly 2 hours ago", None),
        ("Updated with words 2 hours ago", None),
    ],
)
def test_a_line_of_stamps_is_labels_and_dates_alone(text: str, found: Stamp | None) -> None:
    assert stamp(text, "en", None) == found


@pytest.mark.parametrize(
    "first", ["Published 14 May 2024", "14 May 2024", "Published 14 May 2024, updated 16 May 2024"]
)
def test_of_two_stamps_the_first_counts(first: str) -> None:
    """A day that a second line names is not the article's, nor one that follows in its text."""
    text = f"{first}\n\nPublished 17 May 2024, updated 18 May 2024\n\n{ONE}\n\n{TWO}"
    found = read(RawInput("a.txt", text.encode(), ".txt"), language="en")
    assert found.published == "2024-05-14"
    assert found.modified == ("2024-05-16" if "16" in first else "2024-05-18")


def test_what_is_given_goes_before_what_is_found() -> None:
    """A title and a date from whoever asks."""
    source = RawInput("a.md", f"---\ntitle: Other\ndate: 2024-05-01\n---\n\n{ONE}\n\n{TWO}\n".encode(), ".md")
    assert read(source, language="en").title == "Other"
    found = read(source, language="en", title="Bridge closed", date="2024-05-14")
    assert (found.title, found.published) == ("Bridge closed", "2024-05-14")
