"""The kinds of input, each made a Document: text, Markdown, HTML, article JSON."""

from __future__ import annotations

import re
from dataclasses import replace

from factdiff.errors import InputError
from factdiff.languages.recognition import known, recognise
from factdiff.model.document import Anchor, Document, Paragraph
from factdiff.reading import articlejson, markdown, plaintext
from factdiff.reading.dateline import dated
from factdiff.reading.dates import given, iso
from factdiff.reading.encoding import decode
from factdiff.reading.sources import Source

_MARKDOWN = frozenset({".md", ".markdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_TAGGED = re.compile(
    r"\A\ufeff?\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|\?xml|head|body|article|div|meta|p[ >])",
    re.IGNORECASE | re.DOTALL,
)
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
    found = _of_kind(source, text)
    if not found.paragraphs:
        raise InputError(
            "has no article text", where=source.name, remedy="give an article with sentences in it"
        )
    spoken = wanted or recognise(found.text, source.name, hint=found.language)
    found = dated(replace(found, language=spoken))
    return replace(found, published=published or found.published, title=title or found.title)


def _of_kind(source: Source, text: str) -> Document:
    """The document by its name's ending, and where that says nothing, by how the text opens."""
    if source.suffix in _HTML or (source.suffix not in _MARKDOWN and _TAGGED.match(text)):
        return _from_page(source, text)
    if source.suffix == ".json" or (source.suffix in {"", ".jsonl"} and _OPENING.match(text)):
        return _from_json(source, text)
    if source.suffix in _MARKDOWN or (source.suffix == "" and markdown.looks_so(text)):
        return _from_markdown(source, text)
    found = plaintext.blocks(text, plaintext.lines(text))
    return _from_text(source, text, found, titled=plaintext.has_title(text, found))


def _from_text(source: Source, text: str, found: list[tuple[int, int]], *, titled: bool) -> Document:
    return Document(
        name=source.name,
        text=text,
        paragraphs=plaintext.sections(text, found, titled=titled),
        anchors=plaintext.anchors(text),
        language="",
        title=text[slice(*found[0])] if titled else None,
    )


def _from_markdown(source: Source, text: str) -> Document:
    fields, begin = markdown.front_matter(text)
    found = plaintext.blocks(text, markdown.prose(text, begin))
    headed = bool(found) and markdown.headed(text, begin, found[0][0])
    document = _from_text(source, text, found, titled=headed or plaintext.has_title(text, found))
    first = {key: values[0] for key, values in fields.items() if values}
    return replace(
        document,
        language=first.get("language") or first.get("lang") or "",
        title=document.title or first.get("title"),
        published=iso(first.get("published") or first.get("date")),
        modified=iso(first.get("modified") or first.get("updated")),
        publisher=first.get("publisher"),
        authors=fields.get("authors") or fields.get("author") or (),
        url=first.get("url"),
    )


def _from_json(source: Source, text: str) -> Document:
    from factdiff.reading.origins import of_json  # noqa: PLC0415 - text is its own origin

    record = articlejson.parse(text, source.name)
    parts = [part for part in record.paragraphs if not _same(part, record.title)]
    built, paragraphs = _built(record.title, [(part, None) for part in parts])
    origins = of_json(text)
    anchors = [a for p in paragraphs for a in origins.anchors(built[p.start : p.end], p.start)]
    return Document(
        name=source.name,
        text=built,
        paragraphs=paragraphs,
        anchors=tuple(anchors) or (Anchor(0, 1, 1),),
        language=record.language or "",
        title=record.title,
        published=iso(record.published),
        modified=iso(record.modified),
        publisher=record.publisher,
        authors=record.authors,
        url=record.url,
    )


def _from_page(source: Source, text: str) -> Document:
    from factdiff.reading.webpage import page, placed  # noqa: PLC0415 - lxml is for pages alone

    found = page(text, source.name)
    about = found.metadata
    body = [(part, when) for part, when in found.paragraphs if not _same(part, about.title)]
    built, paragraphs = _built(about.title, body)
    return Document(
        name=source.name,
        text=built,
        paragraphs=paragraphs,
        anchors=placed(text, built, paragraphs),
        language=about.language or "",
        title=about.title,
        published=about.published,
        modified=about.modified,
        publisher=about.publisher,
        authors=about.authors,
        url=about.url,
        live=found.live,
    )


def _same(part: str, title: str | None) -> bool:
    """Whether a paragraph is the headline once more, whatever its spaces and marks."""
    return title is not None and [c for c in part if c.isalnum()] == [c for c in title if c.isalnum()]


def _built(title: str | None, body: list[tuple[str, str | None]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The headline and the paragraphs, separated by blank lines."""
    pieces = [title, *(text for text, _ in body)] if title else [text for text, _ in body]
    text = "\n\n".join(pieces)
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece) + 2)
    found = [(start, start + len(piece)) for start, piece in zip(starts, pieces, strict=False)]
    whens = [None, *(when for _, when in body)] if title else [when for _, when in body]
    plain = plaintext.sections(text, found, titled=bool(title))
    entries = [
        replace(p, section="entry", published=w) if w else p for p, w in zip(plain, whens, strict=True)
    ]
    return text, tuple(entries)
