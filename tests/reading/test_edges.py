"""Where reading decides by a measure or by what stands around: pages, paywalls, letters, places in the file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document, Note, Paragraph
from factdiff.reading import RawInput, decode, paywall, read
from factdiff.reading.building import anchored, built
from factdiff.reading.origins import of_json, of_page

STORY = "The council of the town closed the old bridge over the river on Monday, and the mayor resigned the day after it had been told."
LONG = f"{STORY} {STORY}"


def page(body: str, head: str = "") -> Document:
    """A page in English."""
    html = f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'
    return read(RawInput("a.html", html.encode(), ".html"), language="en")


def texts(document: Document) -> list[str]:
    """Its paragraphs without the headline."""
    return [document.text[p.start : p.end] for p in document.paragraphs if p.section != "title"]


# --- which part of a page -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # The only element that is marked, and long enough to be a story; else the body.
        (f"<div><p>One.</p></div><div itemprop='articleBody'><p>{LONG}</p></div>", [LONG]), (f"<p>One.</p><article><p>{LONG}</p></article>", [LONG]), (f"<p>One.</p><main><p>{LONG}</p></main>", [LONG]),
        (f"<p>One.</p><article><p>{LONG}</p></article><article><p>{STORY}</p></article>", ["One.", LONG, STORY]), (f"<p>{LONG}</p><article><p>One.</p></article>", [LONG, "One."]),
        (f"<p>One.</p><article><p>{'x' * 199}</p></article>", ["One.", "x" * 199]), (f"<p>One.</p><article><p>{'x' * 200}</p></article>", ["x" * 200]),
        # A teaser goes, unless it ends as a sentence; a heading at the end stood above furniture.
        (f"<article><p>{LONG}</p><p><a href='x'>One two</a></p><p><a href='x'>Three four.</a></p></article>", [LONG, "Three four."]),
        (f"<article><p>{LONG}</p><h2>One</h2><p>Two.</p><h2>Three</h2><h3>Four</h3></article>", [LONG, "One", "Two."]), (f"<article><h2>{LONG}</h2></article>", [LONG]),
        # Class names are gone by unless nothing would be left; what lawyers say is no story.
        (f"<article><p>{LONG}</p><p class='related'>One.</p></article>", [LONG]), (f"<article><div class='comments'><p>{LONG}</p></div></article>", [LONG]),
        (f"<article><p>{LONG}</p><p>© Courier 2024</p><p>(c) Courier</p><p>Copyright law changed.</p></article>", [LONG]),
    ],
)  # fmt: skip
def test_which_part_of_a_page_is_the_article(body: str, expected: list[str]) -> None:
    assert texts(page(f"<h1>Bridge</h1>{body}")) == expected


@pytest.mark.parametrize(
    ("length", "shown", "expected"),
    [
        (300, 199, "in the script"),
        (300, 200, "on the page"),
        (150, 149, "in the script"),
        (150, 150, "on the page"),
    ],
)
def test_a_page_that_a_program_fills_in(length: int, shown: int, expected: str) -> None:
    """Where the page itself has less than a story, and less than its description, the text in JSON-LD is read."""
    script = "in the script ".ljust(length, "x")
    body = json.dumps({"@type": "NewsArticle", "articleBody": script})
    found = page(
        f"<p>{'on the page '.ljust(shown, 'x')}</p>", f'<script type="application/ld+json">{body}</script>'
    )
    assert [text.split(" x")[0].rstrip("x").strip() for text in texts(found)] == [expected]


ENTRY = "<div class='post'><time datetime='2024-05-1{0}'>x</time><p>{1}</p></div>"


@pytest.mark.parametrize(
    ("body", "live", "expected"),
    [
        (ENTRY.format(1, "One.") + ENTRY.format(2, "Two."), True, [("One.", "2024-05-11"), ("Two.", "2024-05-12")]), (ENTRY.format(1, STORY), False, [(STORY, None)]),
        # What stands before the first entry belongs to the page, what stands behind to none.
        (f"<p>Up.</p>{ENTRY.format(1, STORY)}<p>Down.</p>{ENTRY.format(2, 'Two.')}<p>End.</p>", True, [("Up.", None), (STORY, "2024-05-11"), ("Two.", "2024-05-12")]),
        # Entries with half of the words make a live page; with less they are cards of other articles.
        (f"<p>{'x' * 8}</p>{ENTRY.format(1, 'One.')}{ENTRY.format(2, 'Two.')}", True, [("x" * 8, None), ("One.", "2024-05-11"), ("Two.", "2024-05-12")]),
        (f"<p>{'x' * 9}</p>{ENTRY.format(1, 'One.')}{ENTRY.format(2, 'Two.')}", False, [("x" * 9, None), ("One.", None), ("Two.", None)]),
        # An entry has one time, and the outermost of several is one.
        (ENTRY.format(1, "One.") + ENTRY.format(2, "Two three four. <time datetime='2024-05-13'>x</time>"), False, [("One.", None), ("Two three four. x", None)]),
        (f"<div class='live'>{ENTRY.format(1, 'One.')}</div><div class='update'>{ENTRY.format(2, 'Two.')}</div>", True, [("One.", "2024-05-11"), ("Two.", "2024-05-12")]),
        (ENTRY.format(1, "One.").replace("post", "note") + ENTRY.format(2, "Two.").replace("post", "note"), False, [("One.", None), ("Two.", None)]),
    ],
)  # fmt: skip
def test_the_entries_of_a_live_page(body: str, expected: list[tuple[str, str | None]], *, live: bool) -> None:
    found = page(f"<h1>Bridge</h1>{body}")
    assert found.live is live
    assert [
        (found.text[p.start : p.end], p.published) for p in found.paragraphs if p.section != "title"
    ] == expected


@pytest.mark.parametrize(
    ("entries", "fields", "published", "modified"),
    [
        (["2024-05-14T10:00:00Z", "2024-05-14T09:00:00+02:00"], {}, "2024-05-14T09:00:00+02:00", "2024-05-14T12:00:00+02:00"), (["2024-05-14T10:00:00Z", "2024-05-14T10:00:00Z"], {}, "2024-05-14T10:00:00+00:00", None),
        (["2024-05-14", "2024-05-15"], {"datePublished": "2024-05-13", "dateModified": "2024-05-16"}, "2024-05-13", "2024-05-16"), (["2024-05-14", "2024-05-15"], {"datePublished": "2024-05-13"}, "2024-05-13", "2024-05-15"),
    ],
)  # fmt: skip
def test_a_live_page_begins_with_its_first_entry(
    entries: list[str], fields: dict[str, str], published: str, modified: str | None
) -> None:
    """And changed with its last, where it does not say so itself."""
    updates = [
        {"headline": f"H{n}", "articleBody": f"{STORY} {n}", "datePublished": when}
        for n, when in enumerate(entries)
    ]
    script = json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": updates, **fields})
    found = page("<h1>Bridge</h1>", f'<script type="application/ld+json">{script}</script>')
    assert (found.published, found.modified, found.live) == (published, modified, True)
    assert texts(found) == ["H0", f"{STORY} 0", "H1", f"{STORY} 1"]


# --- paywalls -------------------------------------------------------------------------------------------

WALL, LABEL, LOGIN, SENTENCE = (
    "Subscribe to continue reading",
    "This article is for subscribers",
    "Already a member? Log in",
    "Create a free account to read on.",
)
PART = (Note("partial"),)


@pytest.mark.parametrize(
    ("paragraphs", "notes", "kept", "partial"),
    [
        (["T", "One.", WALL], (), ["T", "One."], True), (["T", WALL, "One."], (), ["T", "One."], True), (["T", "One."], (), ["T", "One."], False), (["T", "One."], PART, ["T", "One."], True),
        (["T", "One.", LABEL], (), ["T", "One."], True), (["T", "One.", LABEL, "Two."], (), ["T", "One.", "Two."], True), (["T", STORY, "Two.", LABEL, "Three."], (), ["T", STORY, "Two."], True),
        (["T", STORY, "Two.", LOGIN, "Three."], (), ["T", STORY, "Two."], True), (["T", "One.", SENTENCE], (), ["T", "One."], True), ([WALL, "One."], (), [WALL, "One."], False),
        # Behind a wall most of a text goes on: it is a mere box; but not where the page says that it is locked.
        (["T", "One.", WALL, "x" * 900], (), ["T", "One.", "x" * 900], True), (["T", "One.", WALL, "x" * 900], PART, ["T", "One."], True), (["T", "One.", WALL, "x" * 1600], (), ["T", "One.", "x" * 1600], False),
        (["T", "One.", "Two.", LABEL, "x" * 900], PART, ["T", "One.", "Two.", "x" * 900], True),
        # A long text is whole, whatever it calls itself; one that breaks off is a part.
        (["T", "x" * 1498], PART, ["T", "x" * 1498], True), (["T", "x" * 1499], PART, ["T", "x" * 1499], False), (["T", "One two…"], (), ["T", "One two…"], True), (["T", "One two [...]"], (), ["T", "One two [...]"], True),
        (["T", "One two ..."], (), ["T", "One two ..."], True), (["T", "“…”"], (), ["T", "“…”"], False), (["T", "x" * 1600 + "…"], (), ["T", "x" * 1600 + "…"], False),
        # A long paragraph with such words speaks of paywalls.
        (["T", "One.", f"{WALL}{'x' * 371}"], (), ["T", "One."], True), (["T", "One.", f"{WALL}{'x' * 372}"], (), ["T", "One.", f"{WALL}{'x' * 372}"], False),
    ],
)  # fmt: skip
def test_where_an_article_is_cut_off(
    paragraphs: list[str], notes: tuple[Note, ...], kept: list[str], *, partial: bool
) -> None:
    """What the wall says is set aside, and the text is noted as a part where it seems to be one."""
    text, found = built(paragraphs[0], [(one, None) for one in paragraphs[1:]])
    document = Document("a", text, found, (), "en", notes=notes)
    made = paywall.opened(document)
    assert [made.text[p.start : p.end] for p in made.paragraphs] == kept
    assert [note.kind for note in made.notes] == ["partial"] * partial
    gone = [made.text[a.start : a.end] for a in made.asides]
    assert gone == [one for one in paragraphs if one not in kept]


@pytest.mark.parametrize(
    ("box", "noted"),
    [
        (f"<div>{WALL}</div>", True), (f"<footer><b>{WALL}</b></footer>", True), (f"<div hidden>{WALL}</div>", False), (f"<div aria-hidden='true'>{WALL}</div>", False), (f"<div>{LOGIN}</div>", False),
        *((f"<{tag}>{WALL}</{tag}>", False) for tag in ("noscript", "script", "style", "template")), (f"<div>{WALL}{'x' * 371}</div>", True), (f"<div>{WALL}{'x' * 372}</div>", False),
    ],
)  # fmt: skip
def test_words_of_a_paywall_anywhere_on_a_page(box: str, *, noted: bool) -> None:
    """Also in its furniture, as far as a reader sees them."""
    found = page(f"<article><h1>Bridge</h1><p>{LONG}</p></article><aside>{box}</aside>")
    assert [note.kind for note in found.notes] == ["partial"] * noted


def test_words_in_the_head_of_a_page_are_no_wall() -> None:
    assert not page(f"<article><h1>Bridge</h1><p>{LONG}</p></article>", f"<title>{WALL}</title>").notes


# --- letters --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "said", "expected"),
    [
        ("é".encode("cp1252") + b" abc", "ISO-8859-1", "é abc"), ("’é abc".encode("cp1252"), "latin1", "’é abc"), ("é abc".encode("mac_roman"), "mac_roman", "é abc"), ("é".encode(), "cp1252", "é"),
        (("é" * 30 + "ab" * 35).encode("utf-16-le"), None, "é" * 30 + "ab" * 35), ("ab".encode("utf-16-be"), None, "ab"), ("é".encode("utf-16"), None, "é"), ("é".encode("utf-8-sig"), None, "é"),
        # As many broken letters as sound ones are damage; more are another encoding.
        ("é".encode() + b"\xff", None, "é\ufffd"),
    ],
)  # fmt: skip
def test_the_letters_of_a_file(data: bytes, said: str | None, expected: str) -> None:
    """UTF-8 before what its server called it; browsers' meaning of names; two-byte letters by their zeros."""
    assert decode(data, "a", said).lstrip("\ufeff") == expected


@pytest.mark.parametrize(
    ("cut", "rest"), [(True, b"\xc3"), (True, b"\xe2\x80"), (False, b"\xc3"), (True, b"")]
)
def test_a_letter_that_is_cut_in_two_at_the_end(rest: bytes, *, cut: bool) -> None:
    """In a mere beginning it is left out; in a whole file it is damage that is shown."""
    found = decode("été".encode() + rest, "a", cut=cut)
    assert found == ("été" if cut or not rest else "été\ufffd")


@pytest.mark.parametrize(("controls", "fails"), [(2, False), (3, True)])
def test_a_file_with_many_signs_of_control_is_no_text(controls: int, *, fails: bool) -> None:
    """Two in a hundred are dirt."""
    data = b"\x01" * controls + b"x" * (100 - controls)
    if fails:
        with pytest.raises(InputError, match="is binary"):
            decode(data, "a")
    else:
        assert decode(data, "a") == data.decode()


# --- places ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("<p>One two three", "One two three", [(0, 1, 4)]), ("One two three", "One two three", [(0, 1, 1)]), ("<!-- One two --><p>One two", "One two", [(0, 1, 20)]), ("<p>One two<!-- x", "x", []),
        ("<!----><p>One two", "One two", [(0, 1, 11)]), ("<script>One two</script", "One two", []), ("<script>One two", "One two", []), ("<style>x</style><p>One two", "One two", [(0, 1, 20)]), ("1 < 2 and One two", "One two", [(0, 1, 11)]),
        (f"<p>{STORY[:60]}", STORY, [(0, 1, 4)]),
    ],
)  # fmt: skip
def test_where_words_stand_in_a_page(file: str, text: str, expected: list[tuple[int, int, int]]) -> None:
    """Between tags, past comments and scripts, behind signs that are none."""
    assert [(a.start, a.line, a.column) for a in of_page(file).anchors(text, 0)] == expected


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [('{"text": "One \\u00e9t\\u00e9"}', "One été", [(0, 1, 11), (5, 1, 21)]), ('{"a": "x\\nOne two"}', "One two", [(0, 1, 11)])],
)  # fmt: skip
def test_where_words_stand_in_json(file: str, text: str, expected: list[tuple[int, int, int]]) -> None:
    """At the escape that stands for a letter."""
    assert [(a.start, a.line, a.column) for a in of_json(file).anchors(text, 0)] == expected


def test_anchors_of_built_text() -> None:
    """One wherever the file does not run along with the text, or a line of it ends."""
    file = "ab\ncd\r\nef"
    made = anchored(file, [(0, [0, 1, 3, 4]), (6, [7, 8])])
    assert [(a.start, a.line, a.column) for a in made] == [(0, 1, 1), (2, 2, 1), (6, 3, 1)]
    assert [(a.start, a.line, a.column) for a in anchored(file, [])] == [(0, 1, 1)]
    assert [(a.start, a.line, a.column) for a in anchored(file, [(0, [0, 1, 1, 2])])] == [
        (0, 1, 1),
        (2, 1, 2),
    ]


def test_built_text_has_its_entries_and_sections() -> None:
    """A blank line between paragraphs, the time of its entry with each."""
    text, found = built("T", [("One.", None), ("Two three four five six seven.", "2024-05-14"), ("", None)])
    assert text == "T\n\nOne.\n\nTwo three four five six seven.\n\n"
    assert found[:3] == (
        Paragraph(0, 1, "title"), Paragraph(3, 7, "body"), replace(Paragraph(9, 39, "entry"), published="2024-05-14"),
    )  # fmt: skip
    assert built(None, [("One.", "2024-05-14")])[1][0].published == "2024-05-14"
