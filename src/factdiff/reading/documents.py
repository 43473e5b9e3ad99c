"""An input that is one article → its Document, with what is known of it beside the file itself."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from typing import cast

from factdiff.errors import InputError
from factdiff.languages.recognition import known, recognise
from factdiff.model.document import Document, Note
from factdiff.reading.building import placed
from factdiff.reading.dates import given
from factdiff.reading.doubts import doubted
from factdiff.reading.encoding import decoded
from factdiff.reading.kinds import kind
from factdiff.reading.paywall import PARTIAL, opened
from factdiff.reading.settling import settled
from factdiff.reading.several import single
from factdiff.reading.sources import RawInput
from factdiff.settings import READING

_CONFLICT = tuple(re.compile(mark, re.MULTILINE) for mark in (r"^<{7} ", r"^={7}\r?$", r"^>{7} "))
_FORMATS = {"records": "record"}
_LONGEST = {"commonmark": READING.longest_marked, "text": READING.longest}
_OWN_DECODING = frozenset({"mail", "word"})


def document(
    source: RawInput, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> Document:
    """Read an article; what is given overrides what the file says of itself.

    Raises `InputError` for what cannot be read, or holds several articles, and `LanguageError` for a language
    without a folder.
    """
    wanted = known(language) if language else None
    published = given(date, "--date") if date else None
    source = single(source)
    found = placed(_filled(_of_kind(source), source), source.stretch)
    if not found.paragraphs:
        raise InputError(
            "has no article text", where=source.name, remedy="give an article with sentences in it"
        )
    _refuse_long(found.text, READING.longest, source.name)
    spoken = wanted or recognise(found.text, source.name, hint=found.language)
    found = settled(replace(found, language=spoken), found.language, given=published)
    return doubted(opened(replace(found, title=title or found.title)))


def _refuse_conflict(text: str, name: str) -> None:
    """Raise `InputError` for what a merge left half done: both versions would be read as one article."""
    begin = 0
    for mark in _CONFLICT:
        found = mark.search(text, begin)
        if found is None:
            return
        begin = found.end()
    raise InputError("holds the marks of a merge conflict", where=name, remedy="settle the conflict first")


def _refuse_long(text: str, most: int | None, name: str) -> None:
    if most is not None and len(text) > most:
        what = f"has {len(text)} characters; more than {most} are no article"
        raise InputError(what, where=name, remedy="give the article alone")


def _of_kind(source: RawInput) -> Document:
    """The document by the reader of its kind, with a note where its encoding was a guess."""
    name = kind(source)
    reader = import_module(f"factdiff.reading.formats.{_FORMATS.get(name, name)}")
    if name in _OWN_DECODING:
        return cast("Document", reader.read(source, ""))
    text, guess = decoded(source.data, source.name, source.known.encoding)
    _refuse_conflict(text, source.name)
    _refuse_long(text, _LONGEST.get(name), source.name)
    found = cast("Document", reader.read(source, text))
    return replace(found, notes=(*found.notes, Note("encoding", guess))) if guess else found


def _filled(found: Document, source: RawInput) -> Document:
    """The document with what a feed, list or archive tells of it, where it says nothing itself."""
    beside = source.known
    return replace(
        found,
        title=found.title or beside.title,
        published=found.published or beside.published,
        modified=found.modified or beside.modified,
        publisher=found.publisher or beside.publisher,
        authors=found.authors or beside.authors,
        url=found.url or beside.url,
        language=found.language or beside.language or "",
        notes=(*found.notes, Note(PARTIAL)) if beside.summary else found.notes,
    )
