"""Bytes → text: marks at the start, UTF-8, a declared encoding, then a guess from the bytes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import chain

from factdiff.errors import InputError
from factdiff.patterns import pattern
from factdiff.settings import READING

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = pattern(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
# Browsers read these names so (WHATWG Encoding): what calls itself Latin-1 has typographic marks of cp1252.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image or a sound"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format", "a database"),
)
_HEAD = 4096
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
# Letters and marks of French and English beyond ASCII; bytes of another encoding hardly ever make one by chance.
_SOUND = pattern("[\u00c0-\u017f\u2010-\u203a\u20ac\u00ab\u00bb\u00a0\u202f\u00b0]")
_LIKELY = ["cp1252", "mac_roman", "cp850", "cp1250"]
_LONGEST_LETTER = 4
_BROKEN = "\ufffd"


def decode(data: bytes, name: str, said: str | None = None, *, cut: bool = False) -> str:
    """The text of a file; ``said`` is the encoding that its server named, ``cut`` tells of a mere beginning.

    Raises `InputError` where it is empty, binary, or in no encoding that its bytes or words give away.
    """
    return decoded(data, name, said, cut=cut)[0]


def decoded(data: bytes, name: str, said: str | None = None, *, cut: bool = False) -> tuple[str, str | None]:
    """The text of a file, and its encoding where that was guessed."""
    text, guess = _decoded(data, name, said, cut=cut)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise InputError("is empty", where=name, remedy="give an article with text in it")
    return text, guess


def _decoded(data: bytes, name: str, said: str | None, *, cut: bool) -> tuple[str, str | None]:
    encodings = _candidates(data)
    if len(encodings) == 1:
        _refuse_binary(data, name)
    named = (_MEANT.get(said.lower(), said),) if said else ()
    for encoding in chain(encodings, named, _declared(data)):
        try:
            return data.decode(encoding), None
        except UnicodeDecodeError as problem:
            if cut and len(data) - problem.start < _LONGEST_LETTER:
                return data[: problem.start].decode(encoding), None
        except (UnicodeError, LookupError):
            continue
    mended = _mended(data)
    return (mended, None) if mended else _guessed(data, name)


def _candidates(data: bytes) -> tuple[str, ...]:
    """UTF-8, and before it what a mark or the zeros of two-byte letters give away."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, "utf-8"
    head = data[:_HEAD]
    for first, encoding in ((0, "utf-16-be"), (1, "utf-16-le")):
        zeros, others = head[first::2].count(0), head[1 - first :: 2].count(0)
        if zeros > READING.zeros * len(head) and not others:
            return encoding, "utf-8"
    return ("utf-8",)


def _refuse_binary(data: bytes, name: str) -> None:
    remedy = "save the article as text or HTML"
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"is {kind}, not text", where=name, remedy=remedy)
    head = data[:_HEAD]
    if b"\x00" in data or len(head) - len(head.translate(None, _CONTROLS)) > READING.controls * len(head):
        raise InputError("is binary, not text", where=name, remedy=remedy)


def _declared(data: bytes) -> Iterator[str]:
    found = _DECLARED.search(data[:_HEAD])
    if found is not None:
        encoding = found[1].decode("ascii").lower()
        yield _MEANT.get(encoding, encoding)


def _mended(data: bytes) -> str | None:
    """UTF-8 with a few broken letters (a page cut off, a stray byte): read as what it nearly is."""
    text = data.decode("utf-8", "replace")
    return text if text.count(_BROKEN) <= sum(1 for _ in _SOUND.finditer(text)) else None


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms that only odd encodings cost

    best = from_bytes(data[: 16 * _HEAD], cp_isolation=_LIKELY).best()
    for encoding in (best.encoding if best else "cp1252", "cp1252"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise InputError("is in no encoding that could be told", where=name, remedy="save it as UTF-8")
