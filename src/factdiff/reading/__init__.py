"""Bytes → Document: text, Markdown, HTML or JSON, with its metadata; no language is known here but its name."""

from __future__ import annotations

import re
from dataclasses import replace

from factdiff.languages.recognition import known, recognise
from factdiff.model.document import Anchor, Document, Paragraph
from factdiff.reading import articlejson, plaintext
from factdiff.reading.dates import given, iso
from factdiff.reading.encoding import decode
from factdiff.reading.sources import Source, load

_MARKDOWN = frozenset({".md", ".markdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_TAGGED = re.compile(r"\A\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<div|<p[ >])", re.IGNORECASE)
_OPENING = re.compile(r'\A\s*\{\s*"')

__all__ = ["Source", "is_factset", "load", "read"]


def read(source: Source, *, language: str | None = None, date: str | None = None, title: str | None = None) -> Document:
    """Read an article; what is given overrides what the file says of itself.

    Raises `InputError` for what cannot be read and `LanguageError` for a language without a folder.
    """
    text = decode(source.data, source.name)
    if _is_html(source, text):
        document = _from_page(source, text)
    elif _is_json(source, text):
        document = _from_json(source, text)
    else:
        document = _from_text(source, text)
    return _settled(document, language, date, title)


def is_factset(source: Source) -> bool:
    """Whether a source holds a fact set rather than an article."""
    if not source.data.lstrip().startswith(b"{") or b"factdiff/factset/" not in source.data:
        return False
    return articlejson.is_factset(articlejson.parse(decode(source.data, source.name), source.name))


def _is_html(source: Source, text: str) -> bool:
    return source.suffix in _HTML or bool(_TAGGED.match(text))


def _is_json(source: Source, text: str) -> bool:
    return source.suffix == ".json" or (source.suffix in {"", ".jsonl"} and bool(_OPENING.match(text)))


def _settled(document: Document, language: str | None, date: str | None, title: str | None) -> Document:
    """The document with its language told and the user's own words put in."""

    code = known(language) if language else recognise(document.text, document.name)
    return replace(
        document,
        language=code,
        published=given(date, "--date") if date else document.published,
        title=title or document.title,
    )


def _from_text(source: Source, text: str) -> Document:
    plain = plaintext.paragraphs(text, markdown=source.suffix in _MARKDOWN)
    published = plain.fields.get("date") or plain.fields.get("published")
    return Document(
        name=source.name,
        text=text,
        paragraphs=plain.paragraphs,
        anchors=plaintext.anchors(text),
        language="",
        title=plain.title,
        published=iso(published),
        modified=iso(plain.fields.get("modified") or plain.fields.get("updated")),
        authors=tuple(a for a in [plain.fields.get("author")] if a),
    )


def _from_json(source: Source, text: str) -> Document:
    value = articlejson.parse(text, source.name)
    parts = articlejson.paragraphs(value)
    built, paragraphs = _built(value.get("title"), [(part, None) for part in parts])
    return Document(
        name=source.name,
        text=built,
        paragraphs=paragraphs,
        anchors=(Anchor(0, 1, 1),),
        language="",
        title=value.get("title"),
        published=iso(value.get("published")),
        modified=iso(value.get("modified")),
        publisher=value.get("publisher"),
        authors=articlejson.authors(value),
        url=value.get("url"),
    )


def _from_page(source: Source, text: str) -> Document:
    from factdiff.reading.webpage import Page  # noqa: PLC0415 - lxml is for pages alone

    page = Page(text, source.name)
    known_ = page.metadata
    body = [(part, iso(when)) for part, when in page.paragraphs if part != known_.title]
    built, paragraphs = _built(known_.title, body)
    anchors = [Anchor(p.start, *page.place(built[p.start : p.end])) for p in paragraphs]
    return Document(
        name=source.name,
        text=built,
        paragraphs=paragraphs,
        anchors=tuple(anchors) or (Anchor(0, 1, 1),),
        language="",
        title=known_.title,
        published=known_.published,
        modified=known_.modified,
        publisher=known_.publisher,
        authors=known_.authors,
        url=known_.url,
        live=known_.live or any(when for _, when in body),
    )


def _built(title: str | None, body: list[tuple[str, str | None]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The headline and the paragraphs, separated by blank lines."""
    pieces: list[str] = []
    made: list[Paragraph] = []
    position = 0
    for text, section, when in [
        *([(title, "title", None)] if title else []),
        *((text, "entry" if when else "lede" if n == 0 else "body", when) for n, (text, when) in enumerate(body)),
    ]:
        made.append(Paragraph(position, position + len(text), section, when))
        pieces.append(text)
        position += len(text) + 2
    return "\n\n".join(pieces), tuple(made)
