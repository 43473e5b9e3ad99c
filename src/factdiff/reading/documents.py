"""The kinds of input, each made a Document: text, Markdown, HTML, article JSON."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from typing import cast

from factdiff.errors import InputError
from factdiff.languages.recognition import known, recognise
from factdiff.model.document import Document
from factdiff.reading.dates import given
from factdiff.reading.encoding import decode
from factdiff.reading.paywall import opened
from factdiff.reading.settling import settled
from factdiff.reading.sources import Source

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_TAGGED = re.compile(
    r"\A\ufeff?\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|\?xml|head|body|article|div|meta|p[ >])",
    re.IGNORECASE | re.DOTALL,
)
_MARKED = re.compile(
    r"\A\ufeff?\s*(?:#{1,6}[ \t]+\S|[^\r\n#>*`|<-][^\r\n]*\r?\n(?:={3,}|-{3,})[ \t]*\r?\n)"
    r"|\A\ufeff?(?:---|\+\+\+)[ \t]*(?:\r?\n)+[\w\"'-]+[ \t]*[:=]"
)
_CONFLICT = tuple(re.compile(mark, re.MULTILINE) for mark in (r"^<{7} ", r"^={7}\r?$", r"^>{7} "))
_LARGE_FILE = "version https://git-lfs.github.com/spec/"
_OPENING = re.compile(r'\A\ufeff?\s*\{\s*"')


def document(
    source: Source, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> Document:
    """Read an article; what is given overrides what the file says of itself.

    Raises `InputError` for what cannot be read and `LanguageError` for a language without a folder.
    """
    wanted = known(language) if language else None
    published = given(date, "--date") if date else None
    text = decode(source.data, source.name)
    _refuse_conflict(text, source.name)
    if text.startswith(_LARGE_FILE):
        raise InputError(
            "is a pointer of Git LFS", where=source.name, remedy="get the file with git lfs pull"
        )
    found = _of_kind(source, text)
    if not found.paragraphs:
        raise InputError(
            "has no article text", where=source.name, remedy="give an article with sentences in it"
        )
    spoken = wanted or recognise(found.text, source.name, hint=found.language)
    found = settled(replace(found, language=spoken), found.language, given=published)
    return opened(replace(found, title=title or found.title))


def _refuse_conflict(text: str, name: str) -> None:
    """Raise `InputError` for what a merge left half done: both versions would be read as one article."""
    begin = 0
    for mark in _CONFLICT:
        found = mark.search(text, begin)
        if found is None:
            return
        begin = found.end()
    raise InputError("holds the marks of a merge conflict", where=name, remedy="settle the conflict first")


def _of_kind(source: Source, text: str) -> Document:
    """The document by its name's ending, and where that says nothing, by how the text opens."""
    name = _kind(source.suffix, text)
    kind = import_module(f"factdiff.reading.formats.{name}")
    return cast("Document", kind.read(source, text))


def _kind(suffix: str, text: str) -> str:
    """The module that reads such a file."""
    if suffix in _HTML or (suffix not in _MARKDOWN and _TAGGED.match(text)):
        return "web"
    if suffix == ".json" or (suffix in {"", ".jsonl"} and _OPENING.match(text)):
        return "record"
    return "commonmark" if suffix in _MARKDOWN or (suffix == "" and _MARKED.match(text)) else "text"
