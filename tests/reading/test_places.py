"""Where a text stands in its file, and which part of a file is the article."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from factdiff.errors import InputError
from factdiff.reading import RawInput, members, read, single
from factdiff.reading.sources import versioned

ONE = "The council closed the bridge on Monday."
TWO = "The mayor resigned the day after, and the governor named a commission."


def test_each_article_of_a_line_points_into_it() -> None:
    """Of several articles in one line each says in which column its own words stand, and so does one on a line below."""
    objects = [json.dumps({"title": f"Title {n}", "text": text}) for n, text in enumerate((ONE, TWO, ONE))]
    data = f"[{objects[0]}, {objects[1]},\n {objects[2]}]"
    found = [read(member, language="en") for member in members(RawInput("a.json", data.encode(), ".json"))]
    lines = data.split("\n")
    for document, text, line in zip(found, (ONE, TWO, ONE), (1, 1, 2), strict=True):
        (place,) = [
            document.locate(p.start) for p in document.paragraphs if document.text[p.start : p.end] == text
        ]
        assert place[0] == line
        assert lines[line - 1][place[1] - 1 :].startswith(text)


def test_a_word_in_the_middle_of_a_page_is_found() -> None:
    """Behind a tag, behind a line's end and behind an entity each word's place is that of its letters in the file."""
    html = f"<html><body><article><h1>Bridge &amp; road</h1>\n<p>{ONE}\n<b>He said</b> that &eacute;t&eacute; came.</p></article></body></html>"
    document = read(RawInput("a.html", html.encode(), ".html"), language="en")
    for word in ("road", "council", "Monday", "said", "came"):
        line, column = document.locate(document.text.index(word))
        assert html.split("\n")[line - 1][column - 1 :].startswith(word)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("HEAD:a.txt", ("HEAD", "a.txt")), ("HEAD~2:in/a.txt", ("HEAD~2", "in/a.txt")), ("HEAD:", None), (":a.txt", None),
        ("a.txt", None), ("", None), ("v1:b:c.txt", ("v1", "b:c.txt")),
    ],
)  # fmt: skip
def test_a_revision_and_a_path(name: str, parts: tuple[str, str] | None) -> None:
    """Both sides of the colon say something, or it is a mere name."""
    assert versioned(name) == parts


def test_a_path_that_is_there_is_no_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file whose name holds a colon is read as it is named."""
    monkeypatch.chdir(tmp_path)
    if os.name != "nt":
        Path("v1:a.txt").write_text(ONE, "utf-8")
        assert versioned("v1:a.txt") is None


def word(*, core: str | None, styles: bool = True) -> RawInput:
    """A small Word document, with or without the parts that an editor may leave out."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraphs = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("Bridge closed", ONE, TWO))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{paragraphs}</w:body></w:document>"
        )
        if styles:
            archive.writestr("word/styles.xml", f"<w:styles {space}/>")
        if core is not None:
            creator = f'<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</dc:creator>'
            head = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            archive.writestr("docProps/core.xml", f"<cp:coreProperties {head}>{creator}</cp:coreProperties>")
    return RawInput("a.docx", held.getvalue(), ".docx")


@pytest.mark.parametrize(("core", "authors"), [("Jane Roe", ("Jane Roe",)), (None, ())])
@pytest.mark.parametrize("styles", [True, False])
def test_a_word_document_with_and_without_its_other_parts(
    core: str | None, authors: tuple[str, ...], *, styles: bool
) -> None:
    """Who wrote it is told where the file says so; no part but the text is needed."""
    document = read(word(core=core, styles=styles), language="en")
    assert document.authors == authors
    assert ONE in document.text
    assert TWO in document.text


@pytest.mark.parametrize(
    ("objects", "published"),
    [
        # The address decides, whatever stands first and whatever its headline is.
        ([("https://x.org/other", "Bridge closed", "2024-01-01"), ("https://x.org/a", "Other", "2024-05-14")], "2024-05-14"),
        # Of two with the page's address the headline decides.
        ([("https://x.org/a", "Other", "2024-01-01"), ("https://x.org/a", "Bridge closed", "2024-05-14")], "2024-05-14"),
        # Without an address the headline decides, also where the page shortens it.
        ([("", "Tunnel opened", "2024-01-01"), ("", "Bridge closed…", "2024-05-14")], "2024-05-14"),
        # Another page's article is a teaser.
        ([("https://x.org/other", "Tunnel opened", "2024-01-01")], None),
        # Where nothing tells them apart the first is taken.
        ([("", "", "2024-05-14"), ("", "", "2024-01-01")], "2024-05-14"),
    ],
)  # fmt: skip
def test_the_page_s_own_article_is_told_by_its_address_then_its_headline(
    objects: list[tuple[str, str, str]], published: str | None
) -> None:
    graph = [
        {
            "@type": "NewsArticle",
            **({"url": url} if url else {}),
            **({"headline": said} if said else {}),
            "datePublished": day,
        }
        for url, said, day in objects
    ]
    html = (
        '<html><head><link rel="canonical" href="https://x.org/a"><title>Bridge closed</title>'
        f'<script type="application/ld+json">{json.dumps(graph)}</script></head>'
        f"<body><article><h1>Bridge closed</h1><p>{ONE}</p><p>{TWO}</p></article></body></html>"
    )
    assert read(RawInput("a.html", html.encode(), ".html"), language="en").published == published


@pytest.mark.parametrize(("signs", "noted"), [(4, False), (5, True)])
def test_a_program_has_more_signs_than_words_of_a_story(signs: int, *, noted: bool) -> None:
    """Four signs of a program in ten words are those of a story about one."""
    text = "The council closed the bridge and the mayor went home" + ";" * signs
    assert len(text.split()) == 10
    kinds = [note.kind for note in read(RawInput("a.txt", text.encode(), ".txt"), language="en").notes]
    assert ("no-article" in kinds) is noted


def test_words_that_stand_twice_in_a_page_are_two() -> None:
    """The second paragraph of the same words is found behind the first, and so is what follows at once."""
    html = f"<html><body><article><h1>Bridge</h1>\n<p>{ONE}</p>\n<p>{TWO}</p>\n<p>{ONE}</p><p>{TWO}</p>\n</article></body></html>"
    document = read(RawInput("a.html", html.encode(), ".html"), language="en")
    places = [document.locate(p.start) for p in document.paragraphs if p.section != "title"]
    assert places == [(2, 4), (3, 4), (4, 4), (4, 4 + len(ONE) + len("</p><p>"))]


@pytest.mark.parametrize(("count", "more"), [(2, ""), (3, ""), (4, " and 1 more"), (5, " and 2 more")])
def test_of_several_articles_three_are_named(count: int, more: str) -> None:
    """Who gives several where one is wanted is told three of their addresses, and how many more there are."""
    items = "".join(
        f"<item><title>T</title><link>https://x.org/{n}</link><description>{ONE} {n}</description></item>"
        for n in range(count)
    )
    source = RawInput("f.xml", f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), ".xml")
    named = ", ".join(f"https://x.org/{n}" for n in range(min(count, 3)))
    with pytest.raises(InputError) as caught:
        single(source)
    assert caught.value.line().endswith(f"name one by its address: {named}{more}")
