"""Feeds, lists, mails, saved pages, archives of the web, Word: each read as what it is, or refused by name."""

from __future__ import annotations

import gzip
import io
import json
import pkgutil
import zipfile
from dataclasses import replace
from importlib import import_module

import pytest

from factdiff.errors import FactdiffError, InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, containers, formats, members, read, single
from factdiff.reading.containers import records
from factdiff.settings import READING

FR = "La passerelle de Grandval sera fermée pendant sept semaines, a annoncé lundi le conseil municipal."
EN = "The footbridge in Grandvale will be closed for seven weeks, the town council said on Monday."
PAGE = f'<html lang="fr"><head><title>Passerelle</title></head><body><article><h1>Passerelle fermée</h1>\n<p>{FR}</p></article></body></html>'


def source(data: bytes | str, suffix: str) -> RawInput:
    """An input with some bytes."""
    return RawInput(f"a{suffix}", data.encode() if isinstance(data, str) else data, suffix)


def texts(document: Document) -> list[str]:
    """The paragraphs."""
    return [document.text[p.start : p.end] for p in document.paragraphs]


def documents(data: bytes | str, suffix: str, language: str | None = None) -> list[Document]:
    """Every article of an input."""
    return [read(member, language=language) for member in members(source(data, suffix))]


RSS = f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Le Courrier</title><language>fr</language><image><title>Logo</title></image>
<item><title>Passerelle &amp; pont</title><link>https://val.example/passerelle</link><dc:creator>Anne Morel</dc:creator>
<pubDate>Tue, 14 May 2024 08:00:00 +0200</pubDate><description>Court.</description>
<content:encoded><![CDATA[<p>{FR}</p>
<p>Le <b>maire</b> s'est tu.</p>]]></content:encoded></item>
<item><title>Taxe</title><guid>https://val.example/taxe</guid><description>&lt;p&gt;La taxe de s&amp;eacute;jour est relev&amp;eacute;e de dix euros par le conseil municipal.&lt;/p&gt;</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title>
<entry><title>Footbridge</title><link rel="self" href="x"/><link href="https://val.example/footbridge"/><author><name>Jane Roe</name></author>
<published>2024-05-14T08:00:00Z</published><updated>2024-05-15T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{EN}</p></div></content></entry></feed>"""


def test_the_items_of_a_feed_are_articles() -> None:
    """Each with its title, address, author and date, and the lines where it stands; a summary is no whole article."""
    first, second = documents(RSS, ".xml")
    assert texts(first) == ["Passerelle & pont", FR, "Le maire s'est tu."]
    assert (first.published, first.publisher, first.url, first.authors) == (
        "2024-05-14T08:00:00+02:00", "Le Courrier", "https://val.example/passerelle", ("Anne Morel",),
    )  # fmt: skip
    assert [first.locate(p.start)[0] for p in first.paragraphs] == [4, 6, 7]
    assert texts(second)[1].startswith("La taxe de séjour")
    assert [note.kind for note in second.notes] == ["partial"]
    assert second.locate(second.paragraphs[1].start)[0] == 8


def test_atom_is_read_as_well() -> None:
    """Its XHTML, its links and both its dates."""
    (only,) = documents(ATOM, "")
    assert texts(only) == ["Footbridge", EN]
    assert (only.published, only.modified, only.url, only.authors) == (
        "2024-05-14T08:00:00+00:00", "2024-05-15T08:00:00+00:00", "https://val.example/footbridge", ("Jane Roe",),
    )  # fmt: skip


def test_lists_and_lines_of_articles_are_read_with_their_lines() -> None:
    """A list, a line each, an object around a list, a JSON Feed."""
    one, two = (
        {"title": "A", "text": EN},
        {"title": "B", "maintext": EN, "date_publish": "2024-05-14 08:00:00"},
    )
    forms = [
        (json.dumps([one, two], indent=1), ".json"),
        (f"{json.dumps(one)}\n\n{json.dumps(two)}\n", ".jsonl"),
        (json.dumps({"status": "ok", "articles": [one, two]}), ".json"),
        (json.dumps([one, two]), ""),
    ]
    for data, suffix in forms:
        found = documents(data, suffix)
        assert [texts(document) for document in found] == [["A", EN], ["B", EN]]
        assert found[1].published == "2024-05-14T08:00:00"
    lines = [d.locate(d.paragraphs[0].start)[0] for d in documents(*forms[0])]
    assert lines == [3, 7]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "language": "en",
            "items": [{"url": "https://v.example/a", "title": "A", "content_html": f"<p>{EN}</p>", "date_published": "2024-05-14"}]}  # fmt: skip
    (only,) = documents(json.dumps(feed), ".json")
    assert (texts(only), only.published, only.publisher) == (["A", EN], "2024-05-14", "Courier")


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ({"published": 1715673600}, "2024-05-14T08:00:00+00:00"),
        ({"published": "1715673600000"}, "2024-05-14T08:00:00+00:00"),
        ({"publishedAt": "2024-05-14T08:00:00Z"}, "2024-05-14T08:00:00+00:00"),
        ({"publish_date": "14/05/2024"}, "2024-05-14"),
        ({"published": None, "date": "2024-05-14"}, "2024-05-14"),
        ({"published": "soon"}, None),
    ],
)
def test_common_names_of_fields_are_known(fields: dict[str, object], published: str | None) -> None:
    """Dates as numbers and in figures; what is no date is noted, not dropped."""
    found = read(source(json.dumps({"headline": "A", "content": EN, **fields}), ".json"))
    assert found.published == published
    assert [note.kind for note in found.notes] == ([] if published else ["date-unread"])


MAIL = f"From: Jane Roe <desk@val.example>\nTo: all@val.example\nDate: Tue, 14 May 2024 10:00:00 +0000\nSubject: Footbridge closed\n\n{EN}\n"
MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://val.example/passerelle
Subject: Passerelle
Date: Wed, 15 May 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: 8bit
Content-Location: https://val.example/passerelle

{PAGE}
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
"""


def test_mails_and_saved_pages_are_read() -> None:
    """A mail's date is the article's; the date of saving a page is not."""
    for suffix in (".eml", ".txt", ""):
        mail = read(source(MAIL, suffix))
        assert (mail.title, mail.published, mail.authors) == (
            "Footbridge closed",
            "2024-05-14T10:00:00+00:00",
            ("Jane Roe",),
        )
        assert texts(mail)[-1] == EN
        assert mail.locate(mail.paragraphs[-1].start) == (6, 1)
    for suffix in (".mht", ".mhtml", ""):
        page = read(source(MHTML.encode("cp1252"), suffix))
        assert texts(page) == ["Passerelle fermée", FR]
        assert (page.url, page.published) == ("https://val.example/passerelle", None)


def test_a_page_with_its_parts_is_saved_also_where_no_address_was_kept() -> None:
    """Some programs save a page as its parts alone; the date is that of saving, either way."""
    address = "Snapshot-Content-Location: https://val.example/passerelle\n"
    page = read(source(MHTML.replace(address, "").encode("cp1252"), ".mht"))
    assert (texts(page), page.url, page.published) == (["Passerelle fermée", FR], None, None)


def warc(*pages: tuple[str, str, str]) -> bytes:
    """A web archive of pages, each packed by itself: address, kind, text."""
    records = []
    for url, kind, text in pages:
        body = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n{text}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-14T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + body + b"\r\n\r\n"))
    return b"".join(records)


def _plain(data: bytes) -> bytes:
    """A web archive whose records are not packed."""
    return gzip.decompress(data)


ARCHIVE = warc(
    ("https://val.example/", "text/html", "<html><body><nav>x</nav></body></html>"),
    ("https://val.example/passerelle", "text/html; charset=utf-8", PAGE),
    ("https://val.example/a.css", "text/css", "p {}"),
)


def packed(**files: bytes) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_archives_of_the_web_hold_pages() -> None:
    """One is chosen by its address; images and style sheets are none."""
    wacz = packed(**{"datapackage.json": b"{}", "archive/data.warc.gz": ARCHIVE})
    listed = packed(
        **{
            "archive/a.warc.gz": ARCHIVE,
            "pages/pages.jsonl": b'{"format": "x"}\n{"url": "https://val.example/passerelle"}\nbroken\n',
        }
    )
    for data in (ARCHIVE, _plain(ARCHIVE), wacz):
        found = list(members(source(data, ".warc.gz")))
        assert [member.known.url for member in found] == [
            "https://val.example/",
            "https://val.example/passerelle",
        ]
        page = read(single(source(data, ".warc.gz"), "http://www.val.example/passerelle/"))
        assert (texts(page), page.url) == (["Passerelle fermée", FR], "https://val.example/passerelle")
    assert [member.known.url for member in members(source(listed, ".wacz"))] == [
        "https://val.example/passerelle"
    ]


def test_broken_records_write_nothing_of_their_own(capfd: pytest.CaptureFixture[str]) -> None:
    """What an archive holds is article text; only what was made harmless may be shown."""
    evil = "\x1b[2J::stop-commands::x"
    spaced = warc((f"https://val.example/{evil} b", "text/html", PAGE))
    longer = _plain(ARCHIVE).replace(b"\r\n\r\nWARC/1.0", f"{evil}\r\n\r\nWARC/1.0".encode())
    for data in (spaced, longer):
        assert list(members(source(data, ".warc")))
        assert capfd.readouterr() == ("", "")


def test_several_articles_are_not_taken_for_one() -> None:
    """The line names the addresses to choose from."""
    with pytest.raises(InputError) as caught:
        read(source(RSS, ".xml"))
    assert caught.value.line() == (
        "a.xml: holds 2 articles; name one by its address: https://val.example/passerelle, https://val.example/taxe"
    )
    with pytest.raises(InputError, match="has no article at https"):
        list(members(source(RSS, ".xml"), "https://val.example/other"))


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX = f"""<?xml version="1.0"?><w:document {W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Passerelle </w:t></w:r><w:r><w:t>fermée</w:t></w:r></w:p><w:p/>
<w:p><w:ins><w:r><w:t>{FR}</w:t></w:r></w:ins><w:del><w:r><w:delText>Douze.</w:delText></w:r></w:del></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cellule.</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"""


def test_word_documents_are_read_as_if_all_changes_were_accepted() -> None:
    """Insertions stand, deletions are gone; a line is the number of a paragraph."""
    found = read(source(packed(**{"word/document.xml": DOCX.encode()}), ".docx"))
    assert (found.title, texts(found)) == ("Passerelle fermée", ["Passerelle fermée", FR, "Cellule."])
    assert [found.locate(p.start)[0] for p in found.paragraphs] == [1, 3, 4]


@pytest.mark.parametrize(
    ("data", "suffix", "says"),
    [
        (f'[project]\nname = "{EN}"', ".toml", "is TOML, which is no article"),
        (f"text: {EN}", ".yml", "is YAML, which is no article"),
        (f"a,b\n{EN},2", ".csv", "is a table (CSV), which is no article"),
        (f"\\documentclass{{article}} {EN}", "", "is LaTeX, which is no article"),
        (f"1\n00:00:01,000 --> 00:00:02,000\n{EN}", ".txt", "is subtitles, which is no article"),
        (
            f"<?xml version='1.0'?><urlset><url>{EN}</url></urlset>",
            ".xml",
            "is XML of another kind (<urlset>)",
        ),
        (
            packed(mimetype=b"x", **{"META-INF/container.xml": b""}),
            ".epub",
            "is an EPUB book, which cannot be read",
        ),
        (packed(**{"content.xml": b""}), ".odt", "is an OpenDocument file, which cannot be read"),
        (packed(**{"xl/workbook.xml": b""}), ".xlsx", "is an Excel workbook, which cannot be read"),
        (packed(**{"a.txt": b"x"}), ".zip", "is a zip archive, which cannot be read"),
        (b"{\\rtf1 x}", ".rtf", "is an RTF document, not text"),
        (f"From a@b.example Mon May 13 10:00:00 2024\n{MAIL}", ".mbox", "is a mailbox, which is no article"),
    ],
)
def test_what_is_known_and_not_read_is_refused_by_name(data: bytes | str, suffix: str, says: str) -> None:
    """Never as prose."""
    with pytest.raises(InputError) as caught:
        read(source(data, suffix))
    assert caught.value.what == says


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        (
            "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this.",
            "licence",
        ),
        (
            "import os\n\ndef main(argv):\n    for the in argv[1:]:\n        print(os.path.join(the, 'a'))\n    return 0  # of the\n",
            "code",
        ),
    ],
)
def test_what_reads_like_no_article_is_noted(text: str, detail: str) -> None:
    """A licence or a program that was named as text."""
    found = read(source(text, ".txt"), language="en")
    assert [(note.kind, note.detail) for note in found.notes if note.kind == "no-article"] == [
        ("no-article", detail)
    ]


BOMB = packed(**{"word/document.xml": b"<w:document>" + b" " * 60_000_000})
LAUGHS = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
CRC = bytearray(packed(**{"word/document.xml": DOCX.encode()}))
CRC[60] ^= 0xFF


@pytest.mark.parametrize(
    ("data", "suffix", "says"),
    [
        (BOMB, ".docx", "no Word document that an editor wrote"),
        (
            packed(**{"word/document.xml": (LAUGHS + DOCX[21:]).encode()}),
            ".docx",
            "no Word document that an editor",
        ),
        (bytes(CRC), ".docx", "broken Word document"),
        (packed(**{"word/document.xml": b"<w:p"}), ".docx", "broken Word document"),
        (b"PK\x03\x04" + b"\0" * 100, ".docx", "broken archive"),
        (
            packed(**{"../../etc/x": b"a", "archive/../../a.warc.gz": b"nothing"}),
            ".wacz",
            "broken web archive",
        ),
        (
            packed(**{"archive/a.warc": b"WARC/1.0\r\nContent-Length: -5\r\n\r\n\r\n\r\n"}),
            ".wacz",
            "web archive|no article",
        ),
        (ARCHIVE[:200], ".warc.gz", "web archive|no article"),
        (
            b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x",
            ".warc",
            "web archive|no article",
        ),
        (
            b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: soon\r\n\r\nx",
            ".warc",
            "web archive|no article",
        ),
        (LAUGHS + RSS[22:], ".xml", "declares entities"),
        ("<rss>" + "<a>" * 100_000, ".xml", "nested without end"),
        (RSS[:400], ".rss", "no XML that can be read"),
        ("<rss><channel></channel></rss>", ".rss", "has no article"),
        (
            "From: a\nDate: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
            + "--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 2000,
            ".eml",
            "nested without end",
        ),
        ("From: a\nDate: b\nContent-Type: image/png\n\nx", ".eml", "has no article text"),
        ("[" * 100_000, ".json", "is no JSON"),
        ('[{"text": "a"}, ', ".json", "is no JSON"),
        ("[]", ".json", "holds no JSON object"),
        (b"a " * 26_000_000, ".txt", "is no article"),
        (b"<p>a</p>" * 6_500_000, ".html", "is no article"),
        (b'{"text": "' + b"a" * 52_000_000 + b'"}', ".json", "is no article"),
    ],
)
def test_hostile_and_broken_files_end_in_one_line(data: bytes | str, suffix: str, says: str) -> None:
    """Bombs, paths that climb, wrong lengths, entities in entities, fifty megabytes: bounded, and told."""
    with pytest.raises(InputError, match=says) as caught:
        documents(data, suffix, language="en")
    assert "\n" not in caught.value.line()


def test_an_archive_that_unpacks_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """What all records hold together is bounded, whatever their headers say."""
    monkeypatch.setattr(
        "factdiff.reading.containers.warc.READING", replace(READING, largest_unpacked=100_000)
    )
    data = warc(("https://val.example/a", "image/png", "\0" * 200_000))
    with pytest.raises(InputError, match="unpacks to more than"):
        list(members(source(data, ".warc.gz")))


#: Texts that are broken in ways that no reader expects: nothing, blanks, no end, no order, signs that no text holds.
BROKEN = {
    "nothing": "", "blanks": " \n\t\n\u00a0\u2028", "signs": "\x00\x01\ufeff\x7f\ufffe", "marks": "<[{(\"'`*_#=~|\\>" * 300,
    "open": "<p>" * 3_000 + "[" * 3_000, "records": '{"text": {"text": [null, 3, true, {}]}}', "list": '[{"text": 1}, "a", null]',
    "head": "Date: no date\nSubject:\nFrom: <\n\nText.", "feed": "<rss><channel><item/><item><title/></item></channel></rss>",
    "meta": "---\ntitle: [\ndate: {\n---\n\nText.", "line": "a" * 100_000, "lines": "\r\n.\r" * 5_000,
}  # fmt: skip
READERS = sorted(
    f"{room.__name__}.{found.name}"
    for room in (formats, containers)
    for found in pkgutil.iter_modules(room.__path__)
)


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("name", READERS, ids=lambda name: name.rpartition(".")[2])
def test_every_reader_takes_what_is_broken(name: str, text: str) -> None:
    """A reader gives a document whose paragraphs lie in its text, or says in one line why it cannot."""
    module = import_module(name)
    given, said = source(text, ".txt"), ""
    try:
        if "formats" in name:
            found = module.read(given, text)
            assert all(0 <= p.start < p.end <= len(found.text) for p in found.paragraphs)
        else:
            assert all(isinstance(member, RawInput) for member in module.members(given))
    except FactdiffError as error:
        said = error.line()
    assert "\n" not in said


def test_so_many_articles_are_read_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of as many as there may be is read, one more is refused."""
    monkeypatch.setattr(records, "READING", replace(READING, most_members=2))
    two, three = ([{"title": f"Item {n}", "text": EN} for n in range(size)] for size in (2, 3))
    assert [found.title for found in documents(json.dumps(two), ".json")] == ["Item 0", "Item 1"]
    with pytest.raises(InputError, match="articles"):
        documents(json.dumps(three), ".json")


def test_an_item_inside_an_item_is_a_part_of_it() -> None:
    """Of nested items the outer one is the article; what follows the inner one belongs to it no more."""
    inner = f"<item><title>Inner</title><description>{FR}</description></item>"
    feed = f"<rss><channel><item><title>Outer</title>{inner}<link>https://val.example/x</link></item></channel></rss>"
    assert [member.known.title for member in members(source(feed, ".rss"))] == ["Outer"]


def test_signs_of_markup_in_prose_are_prose() -> None:
    """A paragraph of Markdown is no page, whatever signs it holds."""
    text = f"# Title\n\n{EN} Prices were a &lt; b, and 3 &lt; 5 held."
    assert texts(documents(text, ".md", language="en")[0])[-1] == f"{EN} Prices were a < b, and 3 < 5 held."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", "2024-05-14T10:00:00Z"),
        ("Memento-Datetime: Tue, 14 May 2024 08:00:00 GMT\r\n", "Tue, 14 May 2024 08:00:00 GMT"),
    ],
)
def test_an_archive_tells_when_a_page_was_captured(head: str, expected: str) -> None:
    """By what the archive's server said of it, else by the record itself."""
    data = gzip.decompress(warc(("https://val.example/passerelle", "text/html; charset=utf-8", PAGE)))
    told = data.replace(b"Content-Type: text/html", head.encode() + b"Content-Type: text/html")
    old, new = (len(one.partition(b"HTTP/1.1")[2]) + len(b"HTTP/1.1") - 4 for one in (data, told))
    told = told.replace(f"Content-Length: {old}".encode(), f"Content-Length: {new}".encode())
    assert [member.known.captured for member in members(source(told, ".warc"))] == [expected]
