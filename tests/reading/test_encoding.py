"""Bytes become text in whatever encoding, or an error that says what they are."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.errors import InputError
from factdiff.reading.encoding import decode

FRENCH = "L’été dernier, « 12 000 » élèves ont été reçus à l’école de Besançon, où la fête a duré. "


@pytest.mark.parametrize(
    "data",
    [
        FRENCH.encode(),
        FRENCH.encode("utf-8-sig"),
        FRENCH.encode("utf-16"),
        FRENCH.encode("utf-16-le"),
        FRENCH.encode("utf-16-be"),
        FRENCH.encode("utf-32"),
        (FRENCH * 3).encode("cp1252"),
    ],
)
def test_encodings_are_found(data: bytes) -> None:
    """Marks, UTF-8, two-byte letters without a mark, and single bytes are all read right."""
    assert decode(data, "a").startswith(FRENCH)


def test_what_calls_itself_latin_one_is_read_as_browsers_do() -> None:
    """A page may say ISO-8859-1 and hold the apostrophes of cp1252."""
    page = '<meta charset="iso-8859-1"><p>L’œuvre'
    assert decode(page.encode("cp1252"), "a") == page


def test_an_unknown_declaration_is_passed_over() -> None:
    """Neither an invented name nor a codec of another kind stops the reading."""
    for name in ("nonsense", "base64", "undefined"):
        assert "été" in decode(f'<meta charset="{name}"> {FRENCH * 2}'.encode("cp1252"), "a")


def test_a_stray_byte_does_not_spoil_the_rest() -> None:
    """UTF-8 that was cut in the middle of a letter stays UTF-8."""
    assert decode(FRENCH.encode() + b"\xc3", "a").startswith(FRENCH)


@pytest.mark.parametrize("byte", [b"\xff", b"\x92", b"\xe9", b"\x80"])
@pytest.mark.parametrize("text", ["Un café a fermé lundi.", "The café said: “We closed.”", "Il a payé 3 €."])
def test_one_stray_byte_is_one_broken_letter(text: str, byte: bytes) -> None:
    """However few letters beyond ASCII there are, they tell more than a byte that fits nothing."""
    found = decode(byte.join((text.encode(), b" Voil", b".")), "a")
    assert found.startswith(text)


def test_single_bytes_are_no_broken_utf8() -> None:
    """Without any sound letter the text is in another encoding; a pair by chance does not change that."""
    text = f"DÉCÉDÉ\u00a0: {FRENCH * 3}"
    assert decode(text.encode("cp1252"), "a") == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty; give an article with text in it"),
        (b" \n\t", "is empty; give an article with text in it"),
        (b"\xef\xbb\xbf\n", "is empty; give an article with text in it"),
        ("\u00a0\n".encode(), "is empty; give an article with text in it"),
        (b"%PDF-1.7", "is a PDF, not text; save the article as text or HTML"),
        (b"PK\x03\x04", "is a zip archive or office document, not text; save the article as text or HTML"),
        (b"\x89PNG\r\n", "is an image, not text; save the article as text or HTML"),
        (b"\xff\xd8\xff\xe0", "is an image, not text; save the article as text or HTML"),
        (b"{\\rtf1", "is an RTF document, not text; save the article as text or HTML"),
        (b"abc\x00def", "is binary, not text; save the article as text or HTML"),
        (bytes(range(1, 9)) * 9, "is binary, not text; save the article as text or HTML"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    """The line says what the file is and what to do."""
    with pytest.raises(InputError) as caught:
        decode(data, "a")
    assert caught.value.line() == f"a: {what}"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_end_in_text_or_in_an_error_of_ours(data: bytes) -> None:
    """No bytes lead to a traceback."""
    with suppress(InputError):
        assert decode(data, "a").strip()
