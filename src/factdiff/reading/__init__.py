"""Bytes → Document: text, Markdown, HTML or JSON, with its metadata; no language is known here but its name."""

from __future__ import annotations

import re

from factdiff.model.document import Document
from factdiff.reading import articlejson
from factdiff.reading.encoding import decode
from factdiff.reading.sources import Source, load

__all__ = ["Source", "decode", "is_factset", "load", "read"]

# A slash of the schema's name may be escaped, and every second byte may be a zero.
_MARKS = (b"factset", "factset".encode("utf-16-le"), "factset".encode("utf-32-le"))
_OPENING = re.compile(r'\A\ufeff?\s*\{\s*"')


def read(
    source: Source, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> Document:
    """Read an article; what is given overrides what the file says of itself.

    Raises `InputError` for what cannot be read and `LanguageError` for a language without a folder.
    """
    from factdiff.reading.documents import document  # noqa: PLC0415 - comparing fact files reads no article

    return document(source, language=language, date=date, title=title)


def is_factset(source: Source) -> bool:
    """Whether a source holds a fact set rather than an article; raises `InputError` where it is one, broken."""
    if not any(mark in source.data for mark in _MARKS):
        return False
    text = decode(source.data, source.name)
    return bool(_OPENING.match(text)) and articlejson.is_factset(text, source.name)
