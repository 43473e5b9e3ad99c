"""What an input is taken for: by its first bytes, then the ending of its name, then how its text opens."""

from __future__ import annotations

import gzip
import io
import zipfile
from dataclasses import replace

import pytest

from factdiff.errors import InputError
from factdiff.reading import RawInput, kinds
from factdiff.reading.kinds import kind
from factdiff.settings import READING

STORY = "The council closed the bridge on Monday.\n"
PAGE = "<!doctype html>\n<!-- a page -->\n<html><body><p>The council closed the bridge.</p></body></html>"
MARKED = "# Bridge closed\n\nThe council closed the bridge.\n"
MAIL = "From: a@x.example\nSubject: Bridge\n\nThe council closed the bridge.\n"
FEED = "<?xml version='1.0'?><rss><channel/></rss>"
WARC = b"WARC/1.0\r\n"


def packed(*names: str) -> bytes:
    """A zip file with empty files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return held.getvalue()


def taken(data: bytes | str, suffix: str) -> str:
    """The kind, or what an input is refused as."""
    raw = data.encode() if isinstance(data, str) else data
    try:
        return kind(RawInput(f"a{suffix}", raw, suffix))
    except InputError as problem:
        return f"! {problem.what}"


@pytest.mark.parametrize(
    ("data", "endings", "expected"),
    [
        # The ending decides before the text.
        (STORY, ".html .htm .xhtml", "web"),
        (STORY, ".md .markdown .mdown .mdx .mkd .qmd .rmd", "commonmark"),
        (STORY, ".json .jsonl .ndjson .geojson", "records"),
        (STORY, ".eml .mht .mhtml", "mail"),
        (STORY, ".txt .press", "text"),
        (PAGE, ".md .markdown", "commonmark"),
        (PAGE, ".txt .press", "web"),
        (MAIL, ".html", "web"), (MAIL, ".json", "records"), (MAIL, ".md", "commonmark"), (MAIL, ".txt .press", "mail"),
        ("#!/bin/sh\n", ".htm", "web"), ("#!/bin/sh\n", ".txt .md", "! is a program, which is no article"),
        # Without a telling ending the text does.
        ("\n \ufeff<DIV>x</DIV>", ".txt", "text"), ("\ufeff<Div>x</Div>", ".txt", "web"), ("<p>x</p>", ".txt", "web"), ("<b>x</b>", ".txt", "text"),
        ('{"text": 1}', ".txt .", "records"), ('[ {"text": 1}]', ".txt", "records"), ('{"text": 1}', ".press", "text"), ("{x}", ".txt", "text"),
        (MARKED, ".txt .press", "text"), ("Bridge\n===\n", ".txt", "text"),
        # XML is a feed or nothing, but for a page.
        *((f"<{tag}>x</{tag}>", ".txt", "web") for tag in ("html", "head", "body", "article", "div", "p", "main", "section", "title", "header")),
        ("<meta charset='utf-8'>x", ".txt", "web"), (FEED, ".xml .rss .atom .txt", "feed"), ("<feed/>", ".txt", "feed"), ("<rdf:RDF/>", ".txt", "feed"), (FEED, ".md", "feed"),
        ("<urlset/>", ".xml .rss .atom", "! is XML of another kind (<urlset>)"), ("<urlset/>", ".txt", "text"),
        ("  <?xml version='1.0'?><urlset/>", ".txt", "! is XML of another kind (<urlset>)"), ("x", ".xml", "! is XML of another kind (<?>)"),
        # What is known and not read is told by name.
        (STORY, ".py", "! is a program, which is no article"), (STORY, ".svg", "! is an image (SVG), which is no article"),
        ("  \\documentclass{article}", ".txt", "! is LaTeX, which is no article"), ("WEBVTT\n", ".txt", "! is subtitles, which is no article"),
        ("diff --git a b\n", ".md", "! is a patch, which is no article"), ("--- a\n+++ b\n@@ -1", ".txt", "! is a patch, which is no article"),
        ("version https://git-lfs.github.com/spec/v1\n", ".txt .html", "! is a pointer of Git LFS"),
        # Bytes go before all.
        (WARC, ".txt .html", "warc"), (gzip.compress(WARC, mtime=0), ".txt", "warc"), (packed("archive/a.warc"), ".txt", "wacz"),
        (packed("word/document.xml"), ".txt", "word"), (packed("archive/a.txt", "b.warc"), ".wacz", "! is a zip archive, which cannot be read"),
        (gzip.compress(b"x", mtime=0), ".gz", "! is a gzip archive, not text"), (b"\x1f\x8bx", ".gz", "! is a gzip archive, not text"),
    ],
)  # fmt: skip
def test_what_an_input_is(data: bytes | str, endings: str, expected: str) -> None:
    """For each of some endings."""
    found = {suffix.rstrip("."): taken(data, suffix.rstrip(".")) for suffix in endings.split(" ")}
    assert found == dict.fromkeys(found, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MARKED, "commonmark"), ("---\ntitle: x\n---\n", "commonmark"), ("+++\ntitle = 'x'\n+++\n", "commonmark"),
        ("Bridge closed\n===\n", "commonmark"), ("Bridge closed\n---\n", "commonmark"), ("#Bridge\n", "text"), (STORY, "text"),
        (PAGE, "web"), ('{"text": 1}', "records"), (MAIL, "mail"),
    ],
)  # fmt: skip
def test_what_standard_input_is(text: str, expected: str) -> None:
    """Without a name a heading, a head or an underlined first line tells Markdown."""
    assert taken(text, "") == expected


@pytest.mark.parametrize(
    ("data", "suffix", "expected"),
    [
        (b"x" * 1_000_000, ".txt", "text"),
        (b"x" * 1_000_001, ".txt", "! has 2 MB; more than 1 MB is no article"),
        # An archive may be larger, by its ending or its first bytes.
        (WARC + b"x" * 1_000_001, ".txt", "warc"),
        (WARC + b"x" * 2_000_000, ".txt", "! has 3 MB; more than 2 MB is no article"),
        (b"x" * 1_000_001, ".gz", "text"), (b"x" * 1_000_001, ".warc", "text"), (b"x" * 1_000_001, ".wacz", "text"),
        (b"PK\x05\x06" + bytes(1_000_001), ".txt", "! is binary, not text"),
    ],
)  # fmt: skip
def test_what_is_too_large(data: bytes, suffix: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files beyond the measure are refused before they are read; just at it they are read."""
    monkeypatch.setattr(kinds, "READING", replace(READING, largest=1_000_000, largest_archive=2_000_000))
    assert taken(data, suffix) == expected


def test_a_long_text_is_told_by_its_opening() -> None:
    """A letter that the opening's end cuts in two is no fault."""
    assert taken("é" * 60_000, ".txt") == taken("x" + "é" * 60_000, ".txt") == "text"


@pytest.mark.parametrize("comment", [10, 16_000])
def test_a_page_may_open_with_a_long_comment(comment: int) -> None:
    """What stands before its first tag is passed over, as long as it is no book."""
    assert taken(f"<!--{'x' * comment}--><html></html>", ".txt") == "web"
