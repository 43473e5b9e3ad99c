"""Which of a page's tags hold its text, which keep a sentence together, and which are furniture."""

from __future__ import annotations

import lxml.html
import pytest

from factdiff.reading import blocks as blocks_room

FURNITURE = (
    "aside audio button canvas del dialog figcaption figure footer form h1 iframe label menu nav noscript object s script "
    "strike style svg template video amp-ad"
)
INLINE = (
    "a abbr b bdi bdo big cite code data dfn em font hi i ins kbd mark q ref rp rt ruby samp small span strong sub sup time "
    "tt u var"
)
NAMES = (
    "advert advertisement advertising author breadcrumb breadcrumbs byline caption comment comments cookie cookies counter "
    "counters credit credits footer menu nav navigation newsletter outbrain paywall promo readmore recommendations "
    "recommended related relatedposts reactions share sharedaddy shares sharing sidebar skip social signup sponsored "
    "subscribe subscription taboola tags toolbar topics"
)


def texts(html: str, *, strict: bool = True) -> list[str]:
    """The blocks of a piece of a page, a link or date alone behind a sign."""
    root = lxml.html.fragment_fromstring(html, create_parent="div")
    return [f"{'→ ' * one.refers}{one.text}" for one in blocks_room.blocks(root, strict=strict)]


@pytest.mark.parametrize("tag", FURNITURE.split())
def test_tags_that_hold_no_text_of_the_article(tag: str) -> None:
    """What stands behind them goes on."""
    assert texts(f"<p>One</p><{tag}>gone</{tag}>two") == ["One", "two"]


def test_tags_that_hold_nothing_or_choices() -> None:
    """A field in a sentence is no word of it."""
    assert texts("<p>One <input value='gone'>two <select><option>gone</option></select>three</p>") == [
        "One two three"
    ]


@pytest.mark.parametrize("tag", INLINE.split())
def test_tags_that_stand_inside_a_sentence(tag: str) -> None:
    """Its words stay in their line; those of any other tag are a paragraph of their own."""
    assert texts(f"<p>One two three <{tag}>four</{tag}> five.</p>") == ["One two three four five."]
    assert texts("<p>One <wbr>two <u>three</u>.</p>") == ["One two three."]
    assert texts("<div>One <section>two</section> three</div>") == ["One", "two", "three"]


@pytest.mark.parametrize("name", NAMES.split())
def test_names_of_furniture(name: str) -> None:
    """In whatever spelling of class, id or role; only where the names of the page are gone by."""
    kept, gone = "<p>One.</p>", "<p>Two.</p>"
    for attribute in (
        f"class='x {name}'",
        f"id='js-{name}_1'",
        f"role='{name}'",
        f"data-testid='my{name.title()}'",
        f"data-component='{name.upper()}'",
    ):
        assert texts(f"{kept}<div {attribute}>{gone}</div>") == ["One."], attribute
        assert texts(f"{kept}<div {attribute}>{gone}</div>", strict=False) == ["One.", "Two."]
    assert texts(f"{kept}<div class='x{name}s2'>{gone}</div>") == ["One.", "Two."]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # Hidden parts, comments of editors, what archives put around a page.
        ("<p>One</p><p hidden>x</p><p aria-hidden='true'>x</p><p aria-hidden='false'>two</p>", ["One", "two"]),
        ("<p>One</p><div id='wm-ipp-base'>x</div><div id='donato'>x</div>", ["One"]),
        ("<p>One</p><span style='mso-element:comment'>x</span>", ["One"]),
        ("<p>One</p><div><p><a href='#cmnt_ref1'>[a]</a> x</p></div><div><div><p><a href='#_msoanchor_1'>x</a></p></div></div>", ["One"]),
        ("<p>One</p><div><p><a href='#top'>[a]</a> two three four</p></div>", ["One", "[a] two three four"]),
        # Marks of notes: above the line with a link, or a link that says so.
        ("<p>One two three four<sup><a href='#n2'>2</a></sup></p>", ["One two three four"]), ("<p>One two three four<sup>2</sup></p>", ["One two three four2"]),
        ("<p>One two three four<sup><a href='/n'>2</a></sup></p>", ["One two three four2"]), ("<p>One two three four<a href='#fn2'>[2]</a></p>", ["One two three four"]), ("<p>One two three four <a href='#x'>2</a></p>", ["One two three four 2"]),
        ("<p>One two three four<a href='#fn2'><sup>2</sup></a></p>", ["One two three four"]), ("<p>One two three four<hi><ref target='#n2'>2</ref></hi></p>", ["One two three four"]),
        ("<p>One two three four<ref target='#fn2'>*</ref></p>", ["One two three four"]), ("<p>One two three four<a href='#fn2'>1234</a></p>", ["One two three four1234"]),
        ("<p>One two three four<sup><a href='#n2'>2</a><a href='#n3'>3</a></sup></p>", ["One two three four"]), ("<p>One two three four<sup><a href='#n2'>see</a></sup></p>", ["One two three foursee"]),
        # A link and little else, or a date, is no paragraph of the story.
        ("<p><a href='x'>One two three</a></p>", ["→ One two three"]), ("<p><a href='x'>One two three</a>.</p>", ["→ One two three."]),
        ("<p>In <a href='x'>One two three</a></p>", ["→ In One two three"]), ("<p>In <a href='x'>One two three</a>.</p>", ["In One two three."]),
        ("<p>One two three <a href='x'>four five six</a></p>", ["→ One two three four five six"]),
        ("<p>One two three four <a href='x'>five six seven eight</a></p>", ["One two three four five six seven eight"]),
        ("<p>One two <a href='x'>three</a></p>", ["One two three"]), ("<p><time>14 May 2024</time></p>", ["→ 14 May 2024"]),
        ("<p>Published on Tuesday the <time>14 May</time></p>", ["Published on Tuesday the 14 May"]),
        ("<p>Published <time>14 May</time>, last updated <time>15 May</time></p>", ["→ Published 14 May, last updated 15 May"]),
        ("<p><time>14 May</time></p><p>One two three four.</p>", ["→ 14 May", "One two three four."]),
        # A line's end parts paragraphs where a sentence ended; entities of entities are letters.
        ("<p>One<br>Two</p>", ["One", "Two"]), ("<p>One<br>two</p>", ["One two"]), ("<p>One.<br>two</p>", ["One.", "two"]),
        ("<p>One<br> <br>—<br>two</p>", ["One two"]), ("<p>One<lb/>Two</p>", ["One", "Two"]), ("<p>R &amp;amp; D</p>", ["R & D"]), ("<p>—</p>", []),
    ],
)  # fmt: skip
def test_what_a_reader_of_the_page_reads(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_a_block_knows_its_entry_and_whether_it_is_a_heading() -> None:
    """The innermost entry that it stands in."""
    root = lxml.html.fragment_fromstring(
        "<p>a</p><h2>b</h2><div>c<section>d</section>e</div><p>f</p><h6>g</h6>", create_parent="div"
    )
    entries = {element: element.tag for element in root.iter("div", "section") if element is not root}
    found = [(one.text, one.when, one.heading) for one in blocks_room.blocks(root, entries=entries)]
    assert found == [
        ("a", None, False), ("b", None, True), ("c", "div", False), ("d", "section", False), ("e", "div", False),
        ("f", None, False), ("g", None, True),
    ]  # fmt: skip
