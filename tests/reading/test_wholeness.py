"""Inputs that are not whole, packed oddly, too long, or no article at all: each is told in one line."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from factdiff.errors import InputError, LanguageError
from factdiff.reading import RawInput, members, read


def packed_record(body: bytes, *, length: int | None = None, packing: str = "") -> bytes:
    """A page in an archive of the web; ``length`` is what the record says of itself."""
    encoded = f"Content-Encoding: {packing}\r\n" if packing else ""
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{encoded}\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://val.example/h\r\nWARC-Date: 2024-05-14T08:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {length or len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


HALL = (
    b"<html lang='en'><h1>Hall</h1><p>The hall in Brunford will reopen in June, the council said.</p></html>"
)


def test_an_archive_packed_in_one_piece_is_read() -> None:
    """Tools pack each record for itself; people pack the file."""
    both = packed_record(HALL) + packed_record(HALL.replace(b"h1>Hall", b"h1>Old hall"))
    found = list(members(RawInput("a.warc.gz", gzip.compress(both), ".gz")))
    assert [read(one).title for one in found] == ["Hall", "Old hall"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (packed_record(HALL)[:-60], "a.warc: breaks off within a record; "),
        (packed_record(HALL, length=999_999), "a.warc: breaks off within a record; "),
        (packed_record(HALL, packing="br"), "a.warc: holds https://val.example/h packed with br, which cannot be read; "),
        (b"WARC/1.0\r\n" + bytes(300), "a.warc: has no article; "),
    ],
)  # fmt: skip
def test_an_archive_with_wrong_lengths_is_refused(data: bytes, message: str) -> None:
    """What is not whole is never read as if it were."""
    with pytest.raises(InputError) as caught:
        list(members(RawInput("a.warc", data, ".warc")))
    assert caught.value.line().startswith(message)


def test_a_text_beyond_an_article_is_refused() -> None:
    """A book's length would take minutes to read."""
    long = "The hall in Brunford will reopen in June. " * 25_000
    with pytest.raises(InputError, match="has 1050000 characters; more than 1000000 are no article"):
        read(RawInput("a.txt", long.encode(), ".txt"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("#!/bin/sh\necho the mayor said that it is over\n", "a program"),
        ("diff --git a/x b/x\n--- a/x\n+++ b/x\n", "a patch"),
    ],
)
def test_programs_and_patches_are_told_by_their_first_line(text: str, kind: str) -> None:
    """Whatever their name's ending."""
    with pytest.raises(InputError, match=f"is {kind}, which is no article"):
        read(RawInput("a", text.encode(), ""))


def test_a_signature_is_no_part_of_a_letter() -> None:
    """Two dashes and a blank in a line part it from the text, as mails have it."""
    mail = "From: a@val.example\nSubject: Hall\nDate: Tue, 14 May 2024 09:00:00 +0200\n\nThe hall in Brunford will reopen in June.\n\n-- \nThe Brunford Letter\n"
    found = read(RawInput("a.eml", mail.encode(), ".eml"))
    assert found.text.rstrip().endswith("in June.")


def test_what_no_language_claims_is_told_so() -> None:
    """Figures and codes are in no language with a name."""
    with pytest.raises(LanguageError, match="the text is in no language that could be told; supported"):
        read(RawInput("a.txt", b"12 13 14\n15 16\n", ".txt"))


def test_word_shows_what_its_readers_see() -> None:
    """Text boxes stand in the file twice, for old and new programs; hidden words are no text."""
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>Work began in March.</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>The hall in Brunford will reopen in June.</w:t></w:r></w:p>"
        f"<w:p><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Check this.</w:t></w:r><w:r><w:t>The mayor spoke.</w:t></w:r></w:p>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {w}><w:body>{body}</w:body></w:document>")
    found = read(RawInput("a.docx", data.getvalue(), ".docx"))
    assert [found.text[p.start : p.end] for p in found.paragraphs] == [
        "The hall in Brunford will reopen in June.",
        "Work began in March.",
        "The mayor spoke.",
    ]
