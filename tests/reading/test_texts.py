"""Texts, Markdown and JSON articles: where paragraphs part, what stands above them, where each letter stands."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, documents, plaintext, read
from factdiff.reading.sources import Known
from factdiff.settings import READING

STORY = "The council of the town closed the old bridge over the river on Monday."


def made(text: str, suffix: str = ".md", known: Known | None = None) -> Document:
    """A text read as English."""
    return read(RawInput(f"a{suffix}", text.encode(), suffix, known or Known()), language="en")


def texts(document: Document) -> list[str]:
    """Its paragraphs."""
    return [document.text[p.start : p.end] for p in document.paragraphs]


# --- front matter ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "field", "expected"),
    [
        ("title: Bridge\nauthor: Jane Roe", "authors", ("Jane Roe",)), ("authors: [Jane Roe, John Doe]\nauthor: x", "authors", ("Jane Roe", "John Doe")),
        ("title: Bridge", "authors", ()), ("authors:\n- name: Jane Roe\n  title: Ms\n- title: Editor\n- {}\n- [x]\n- ' '", "authors", ("Jane Roe", "Editor")),
        ("lang: fr", "language", "en"), ("publisher: ' The  Courier '", "publisher", "The Courier"), ("publisher:", "publisher", None),
        ("url: https://x.example/a\ncanonical: b", "url", "https://x.example/a"), ("canonical: b", "url", "b"),
        ("Date: 2024-05-14", "published", "2024-05-14"), ("published: yes\ndate: 2024-05-14", "published", "2024-05-14"), ("published: soon\ncreated: 2024-05-14", "published", "2024-05-14"),
        ("lastmod: 2024-05-15", "modified", "2024-05-15"),
        *((f"published: {answer}", "notes", ()) for answer in ("true", "false", "yes", "no")),
    ],
)  # fmt: skip
def test_the_fields_above_a_text(head: str, field: str, expected: object) -> None:
    """By any of their usual names; Jekyll's yes or no is no date."""
    assert getattr(made(f"---\n{head}\n---\n\n# Bridge\n\n{STORY}"), field) == expected


@pytest.mark.parametrize(
    ("head", "title", "authors"),
    [
        ("---\ntitle: Bridge\n...\n", "Bridge", ()), ("\ufeff---\r\ntitle: Bridge\r\n---\r\n", "Bridge", ()), ("+++\r\ntitle = 'Bridge'\r\nauthor = 'Jane Roe'\r\n+++\r\n", "Bridge", ("Jane Roe",)),
        ("% Bridge\n  closed\n% Jane Roe; John Doe\n\n", "Bridge closed", ("Jane Roe", "John Doe")), ("Title: Bridge\n  closed\nAuthor: Jane Roe\n\n", "Bridge closed", ("Jane Roe",)),
        ("---\n- x\n---\n", None, ()),
    ],
)  # fmt: skip
def test_the_forms_of_front_matter(head: str, title: str | None, authors: tuple[str, ...]) -> None:
    found = made(f"{head}{STORY}\n\n{STORY}")
    assert (found.title, found.authors) == (title, authors)
    assert texts(found)[-2:] == [STORY, STORY]
    assert found.locate(found.paragraphs[-1].start)[1] == 1


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("---\ntitle: Fire: 12 dead\n---\n", 'has front matter that is no YAML (line 2, column 12); a value that holds a colon needs quotation marks: title: "Fire: 12 dead"'),
        ("---\na: [\n---\n", "has front matter that is no YAML (line 2, column 5); mend the front matter, or give --date, --title and --lang without it"),
        (f"---\na: {'x' * 100_000}\n---\n", "has front matter beyond all measure; mend the front matter, or give --date, --title and --lang without it"),
    ],
)  # fmt: skip
def test_broken_front_matter_is_refused(head: str, line: str) -> None:
    """With its place and what to do."""
    with pytest.raises(InputError) as caught:
        made(f"{head}{STORY}")
    assert caught.value.line() == f"a.md: {line}"
    assert made(f"---\na: {'x' * 99_997}\n---\n{STORY}")


@pytest.mark.parametrize(
    ("text", "title", "sections"),
    [
        (f"# Bridge\n\n{STORY}", "Bridge", "title lede"), (f"Bridge\n\n{STORY}", "Bridge", "title lede"), (f"{STORY}\n\n{STORY}", None, "lede body"),
        (f"Bridge\n\nBy night\n\n{STORY}\n\n{STORY}", "Bridge", "title body lede body"), ("Bridge", None, "body"),
        # A given title stands above a text that does not repeat it, and its place is where it is given.
        (f"---\ntitle: Bridge\n---\n{STORY}", "Bridge", "title lede"), (f"---\ntitle: Bridge\n---\n# Tunnel\n\n{STORY}", "Tunnel", "title lede"),
        (f"---\ntitle: Bridge\n---\nTunnel\n\nBRIDGE.\n\n{STORY}", "Bridge", "title body body lede"), (f"---\ntitle: Bridge\n---\nTunnel\n\nBridge.\n\n{STORY}", "Bridge", "title body lede"),
    ],
)  # fmt: skip
def test_the_headline_of_a_text(text: str, title: str | None, sections: str) -> None:
    found = made(text)
    assert found.title == title
    assert " ".join(one.section for one in found.paragraphs) == sections
    if text.startswith("---") and title == "Bridge":
        assert found.locate(0) == (2, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A hard break parts paragraphs, but for a sentence that goes on behind it.
        ("One  \nTwo.", ["One", "Two."]), ("One  \ntwo.", ["One two."]), ("One;  \ntwo.", ["One; two."]), ("One:  \ntwo.", ["One: two."]), ("One.  \ntwo.", ["One.", "two."]),
        ("« One »  \ntwo.", ["« One »", "two."]), ("One<br>\n—<br>\ntwo.", ["One two."]),
        # A link and nothing else is a teaser, but in a heading or as a sentence.
        ("[One two](x)", []), ("[One two.](x)", ["One two."]), ("[One two](x)!", ["One two!"]), ("**[One two](x)**", []), ("## [One two](x)", ["One two"]),
        ("[One](x)  \n[two](y)", []), ("[One](x)  \ntwo", ["One two"]), ("In [one](x)", ["In one"]),
        # Struck out, tasks, code, breaks inside words.
        ("~~x~~One", ["One"]), ("One <del>x <s>y</s> z</del>two", ["One two"]), ("</del>One", ["One"]), ("- [x] One", ["One"]), ("- [ ]One", ["[ ]One"]),
        ("One `` a`b `` two", ["One a`b two"]), ("One\\\n`a  b`  two", ["One a b two"]),
        # Tables, cells of one line; blocks of HTML.
        ("| A | B |\n|---|---|\n| one | one |\n| a \\| b | |", ["A", "B", "one", "one", "a | b"]), ("<div>\n<p>One\ntwo</p>\n<p>Two</p>\n</div>", ["One two", "Two"]),
        ("<!-- One -->\n\nTwo", ["Two"]),
    ],
)  # fmt: skip
def test_what_a_reader_of_markdown_reads(text: str, expected: list[str]) -> None:
    """Every letter of it stands in the file where it is said to stand."""
    whole = f"# Bridge\n\n{text}\n\n{STORY}"
    found = made(whole)
    assert texts(found)[1:-1] == expected
    lines = whole.split("\n")
    for paragraph in found.paragraphs:
        for offset in range(paragraph.start, paragraph.end):
            line, column = found.locate(offset)
            if found.text[offset].isalnum():
                assert lines[line - 1][column - 1] == found.text[offset], (text, offset)


# --- plain texts ----------------------------------------------------------------------------------------

LONG, MIDDLE = "x" * 30, "y" * 16


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # In a narrow text a line goes on where the next word had no room in it.
        (f"{LONG} {LONG}\n{MIDDLE}\nEnd", [f"{LONG} {LONG}\n{MIDDLE}", "End"]), ("One two three\nFour", ["One two three\nFour"]), ("One two\nThree four", ["One two\nThree four"]), ("One two\nThree four five", ["One two", "Three four five"]),
        ("One\nTwo three four", ["One", "Two three four"]),
        # A line that breaks off in a sentence, but for a label; a word that was cut.
        ("One two\nthree four five six seven.\nEight", ["One two\nthree four five six seven.\nEight"]), ("One\nthree four five six seven.", ["One", "three four five six seven."]),
        ("One two.\nthree four five six seven eight nine.", ["One two.", "three four five six seven eight nine."]), ("A half-\nTimes x of all that is there is more", ["A half-\nTimes x of all that is there is more"]),
        ("A 12-\nTimes x of all that is there is more", ["A 12-", "Times x of all that is there is more"]), ("12-\n13 of them and more than that, and more", ["12-", "13 of them and more than that, and more"]), ("One -\nTwo of them and more than that, and more", ["One -", "Two of them and more than that, and more"]),
        # Lines of sixty letters go on from half of that; beyond 120 every line is a paragraph.
        (f"{'x' * 60}\n{'Y' * 30}\n{'Z' * 29}\nEnd", [f"{'x' * 60}\n{'Y' * 30}\n{'Z' * 29}", "End"]),
        (f"a {'x' * 118}\nb", [f"a {'x' * 118}\nb"]), (f"a {'x' * 119}\nb", [f"a {'x' * 119}", "b"]),
        (" One \r\n\r\n\tTwo\r\rThree ", ["One", "Two", "Three"]),
    ],
)  # fmt: skip
def test_where_paragraphs_of_a_text_part(text: str, expected: list[str]) -> None:
    """By blank lines, and between lines that were not wrapped by hand."""
    assert [text[a:b] for a, b in plaintext.blocks(text, plaintext.lines(text))] == expected


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        (f"Bridge\n\n{STORY}", True), (f"Bridge\r\r{STORY}", True), (f"Bridge\n{STORY}", False), (f"Bridge.\n\n{STORY}", False), (f"Bridge,\n\n{STORY}", False), ("Bridge", False),
        (f"Bridge?\n\n{STORY}", True), (f"{'x' * 200}\n\n{STORY}", True), (f"{'x' * 201}\n\n{STORY}", False),
    ],
)  # fmt: skip
def test_a_text_has_a_headline(text: str, *, titled: bool) -> None:
    """One short line without a final stop, a blank line, and more."""
    assert plaintext.has_title(text, plaintext.blocks(text, plaintext.lines(text))) is titled


# --- JSON articles --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "name", "expected"),
    [
        ({"title": {"rendered": "A &amp; B"}}, "title", "A & B"), ({"headline": ["A", "B"]}, "title", "A"), ({"title": " ", "name": "A"}, "title", "A"), ({"title": []}, "title", None),
        ({"published": True, "date": "2024-05-14"}, "published", "2024-05-14"), ({"published": [1715673600]}, "published", "2024-05-14T08:00:00+00:00"),
        ({"publisher": "https://x.example", "site_name": "Courier"}, "publisher", "Courier"), ({"source": "Courier"}, "publisher", "Courier"), ({"source": "Courier"}, "url", None),
        ({"source": "https://x.example/a"}, "url", "https://x.example/a"), ({"source": "https://x.example/a"}, "publisher", None), ({"url": "/a"}, "url", "/a"), ({"source": {"name": "Courier"}}, "publisher", "Courier"),
        ({"byline": "Jane Roe; John  Doe;"}, "authors", ("Jane Roe", "John Doe")), ({"authors": [], "author": {"name": "Jane Roe"}}, "authors", ("Jane Roe",)), ({"authors": [3, {"x": 1}, "A"]}, "authors", ("A",)),
        ({"fields": {"headline": "A", "text": "x"}, "headline": "B"}, "title", "B"), ({"fields": {"headline": "A"}}, "title", "A"), ({"fields": "x", "headline": "B"}, "title", "B"), ({"TITLE": "A", "title": "B"}, "title", "A"),
    ],
)  # fmt: skip
def test_the_fields_of_an_article(fields: dict[str, object], name: str, expected: object) -> None:
    """Under the names and in the forms that services use; of two of one name the first."""
    assert getattr(made(json.dumps({"text": STORY, **fields}), ".json"), name) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"text": f"{STORY}\n\n {STORY}  [+1234 chars]"}, [STORY, STORY]), ({"text": ["One two\nthree.", " ", 3, "Four."]}, ["One two three.", "Four."]), ({"text": {"html": "<p>One<br>Two</p>"}}, ["One", "Two"]),
        ({"text": ["<p>One</p>", "Two < 3"]}, ["One", "Two < 3"]), ({"text": "a <b>b</b>"}, ["a <b>b</b>"]), ({"body_html": "<p>One</p>"}, ["One"]), ({"html": "One two"}, ["One two"]),
        ({"text": " ", "content": "One"}, ["One"]), ({"content": "One", "text": "Two"}, ["Two"]), ({"html": "<p>One</p>", "body": "Two"}, ["Two"]), ({"attributes": {"text": "One"}}, ["One"]),
    ],
)  # fmt: skip
def test_the_words_of_an_article(body: dict[str, object], expected: list[str]) -> None:
    """As a string, a list, an object that holds them, or a page."""
    assert texts(made(json.dumps(body), ".json")) == expected


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7}, 'has no "text", but a, b, c, d, e, f'), ({}, 'has no "text"'), ({"text": STORY, "title": {"a": 1}}, None),
        ({"text": STORY, "title": [[1]]}, "title is no text"), ({"schema": "factdiff/diff/1"}, "is no article but factdiff/diff/1"), ({"schema": "x", "text": STORY}, None),
    ],
)  # fmt: skip
def test_objects_that_are_no_article(data: dict[str, object], what: str | None) -> None:
    if what is None:
        assert made(json.dumps(data), ".json").title is None
        return
    with pytest.raises(InputError) as caught:
        made(json.dumps(data), ".json")
    assert caught.value.what == what


# --- what stands beside ---------------------------------------------------------------------------------

BESIDE = Known("T", "2024-05-14", "2024-05-15", "Courier", ("Jane Roe",), "https://x.example/a", "en")


def test_what_is_known_beside_an_article_fills_what_it_does_not_say() -> None:
    """And nothing else."""
    fields = ("title", "published", "modified", "publisher", "authors", "url")
    bare, whole = made(STORY, known=BESIDE), made(
        json.dumps({"text": STORY, "title": "U", "published": "2024-01-01", "modified": "2024-01-02", "publisher": "Herald", "authors": "John Doe", "url": "/b"}),
        ".json", BESIDE,
    )  # fmt: skip
    assert [getattr(bare, name) for name in fields] == [getattr(BESIDE, name) for name in fields]
    assert [getattr(whole, name) for name in fields] == [
        "U",
        "2024-01-01",
        "2024-01-02",
        "Herald",
        ("John Doe",),
        "/b",
    ]
    assert not bare.notes
    assert [note.kind for note in made(STORY, known=replace(BESIDE, summary=True)).notes] == ["partial"]


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        ("<<<<<<< a\nOne.\n=======\nTwo.\n>>>>>>> b\n", True), ("<<<<<<< a\r\nOne.\r\n=======\r\nTwo.\r\n>>>>>>> b\r\n", True),
        ("=======\nOne.\n<<<<<<< a\nTwo.\n>>>>>>> b\n", False), ("<<<<<<< a\nOne.\n", False), ("One <<<<<<< a\n=======\n>>>>>>> b\n", False),
    ],
)  # fmt: skip
def test_a_merge_that_was_left_half_done(text: str, *, fails: bool) -> None:
    """All three marks in their order at the beginning of lines, or it is a text about them."""
    whole = f"{STORY}\n{text}"
    if fails:
        with pytest.raises(InputError, match="holds the marks of a merge conflict"):
            made(whole, ".txt")
    else:
        assert made(whole, ".txt").paragraphs


def test_texts_beyond_all_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text just at the measure is read; a Markdown file may be longer, as far as its words are not."""
    monkeypatch.setattr(documents, "READING", replace(READING, longest=len(STORY)))
    monkeypatch.setattr(documents, "_LONGEST", {"commonmark": 200, "text": len(STORY)})
    assert made(STORY, ".txt").text == STORY
    assert made(f"{STORY}\n<!-- {'x' * 90} -->").text == STORY
    for text, suffix in (
        (f"{STORY} ", ".txt"),
        (f"{STORY}.", ".md"),
        (f"{STORY}\n<!-- {'x' * 200} -->", ".md"),
        (f"<p>{STORY}.", ".html"),
    ):
        with pytest.raises(InputError, match="are no article"):
            made(text, suffix)
