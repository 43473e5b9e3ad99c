"""Bytes → text: marks at the start, UTF-8, a declared encoding, then a guess from the bytes."""

from __future__ import annotations

import codecs
import re

from factdiff.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
_HEAD = 4096
_CONTROLS = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}
_MOST_CONTROLS = 0.02


def decode(data: bytes, name: str) -> str:
    """The text of a file.

    Raises `InputError` where it is empty, binary, or in no encoding that its bytes or words give away.
    """
    if not data.strip():
        raise InputError("is empty", where=name, remedy="give an article with text in it")
    _refuse_binary(data, name)
    for encoding in _candidates(data):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return _guess(data, name)


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"is {kind}, not text", where=name, remedy="save the article as text or HTML")
    marked = any(data.startswith(mark) for mark, _ in _MARKS)
    head = data[:_HEAD]
    if not marked and (b"\x00" in data or sum(byte in _CONTROLS for byte in head) > _MOST_CONTROLS * len(head)):
        raise InputError("is binary, not text", where=name, remedy="save the article as text or HTML")


def _candidates(data: bytes) -> list[str]:
    found = [encoding for mark, encoding in _MARKS if data.startswith(mark)][:1]
    declared = _DECLARED.search(data[:_HEAD])
    return [*found, "utf-8", *([declared[1].decode("ascii")] if declared else [])]


def _guess(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms that only odd encodings cost

    best = from_bytes(data[: 64 * _HEAD], cp_isolation=["cp1252", "latin_1", "mac_roman", "cp1250", "cp437"]).best()
    try:
        return data.decode(best.encoding if best else "cp1252")
    except UnicodeDecodeError as problem:
        raise InputError(
            f"is in no encoding that could be told (byte {problem.start})", where=name, remedy="save it as UTF-8"
        ) from None
