"""Bytes → Document: text, Markdown, pages, JSON, feeds, mails, archives; no language is known here but its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.model.document import Document
from factdiff.patterns import pattern
from factdiff.reading.encoding import decode
from factdiff.reading.sources import RawInput, load

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RawInput", "decode", "is_factset", "load", "members", "read", "single"]

# A slash of the schema's name may be escaped, and every second byte may be a zero.
_MARKS = tuple(b"".join(bytes([letter]).ljust(size, b"\0") for letter in b"factset") for size in (1, 2, 4))
_OPENING = pattern(r'\A\ufeff?\s*\{\s*"')


def read(
    source: RawInput, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> Document:
    """Read an article; what is given overrides what the file says of itself.

    Raises `InputError` for what cannot be read and `LanguageError` for a language without a folder.
    """
    from factdiff.reading.documents import document  # noqa: PLC0415 - comparing fact files reads no article

    return document(source, language=language, date=date, title=title)


def members(source: RawInput, url: str | None = None) -> Iterator[RawInput]:
    """The articles of an input, itself where it is one; only those at an address where ``url`` is given.

    Raises `InputError` for what cannot be read, and where no article has that address.
    """
    from factdiff.reading.several import members as found  # noqa: PLC0415 - comparing fact files reads no article

    return found(source, url)


def single(source: RawInput, url: str | None = None) -> RawInput:
    """The one article of an input; of several captures of one address the latest. Raises `InputError` for several."""
    from factdiff.reading.several import single as found  # noqa: PLC0415 - comparing fact files reads no article

    return found(source, url)


def is_factset(source: RawInput) -> bool:
    """Whether a source holds a fact set rather than an article; raises `InputError` where it is one, broken."""
    if not any(mark in source.data for mark in _MARKS):
        return False
    from factdiff.reading import jsontext  # noqa: PLC0415 - text needs none

    text = decode(source.data, source.name)
    return bool(_OPENING.match(text)) and jsontext.is_factset(text, source.name)
