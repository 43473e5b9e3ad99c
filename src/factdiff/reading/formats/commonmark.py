"""Markdown: its prose without the signs, each character with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factdiff.model.document import Document
from factdiff.reading import frontmatter, markdown, plaintext
from factdiff.reading.building import anchored, built, same
from factdiff.reading.markdown import Piece
from factdiff.reading.sources import RawInput

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^>]*>", re.DOTALL)
_BLANKS = str.maketrans("\t\r\n\f", "    ")
_REACH = 200
_PUBLISHED = (
    "published", "date", "datepublished", "date_published", "pubdate", "publishdate", "publish_date", "published_at",
    "publication_date", "created",
)  # fmt: skip
_MODIFIED = (
    "modified", "updated", "lastmod", "last_modified_at", "last_updated", "updateddate", "updated_at", "datemodified",
    "date_modified",
)  # fmt: skip


def read(source: RawInput, text: str) -> Document:
    """The document of a Markdown file; raises `InputError` where its front matter is broken."""
    front = frontmatter.front_matter(text, source.name)
    found = [part for piece in markdown.pieces(text, front.end) for part in _parts(piece)]
    title, parts = _titled(found, front.first("title"), text, front.end)
    joined, paragraphs = built(None, [(part.text, None) for part in parts], titled=title is not None)
    return Document(
        name=source.name,
        text=joined,
        paragraphs=paragraphs,
        anchors=anchored(text, [(p.start, part.origins) for p, part in zip(paragraphs, parts, strict=True)]),
        language=front.first("language", "lang") or "",
        title=title,
        published=front.day(*_PUBLISHED),
        modified=front.day(*_MODIFIED),
        publisher=front.first("publisher"),
        authors=front.fields.get("authors") or front.fields.get("author") or (),
        url=front.first("url", "canonical"),
    )


def _titled(found: list[Piece], given: str | None, text: str, end: int) -> tuple[str | None, list[Piece]]:
    """The headline and the paragraphs from it on: a heading, the front matter's title, or a short first line."""
    short = given is None and len(found) > 1 and plaintext.is_headline(found[0].text)
    if found and (found[0].heading or short):
        return found[0].text, found
    if given is None or not found:
        return None, found
    at = max(text.find(given, 0, end), 0)
    headline = Piece(given, range(at, at + len(given)))
    return given, [headline, *(part for part in found if not same(part.text, given))]


def _parts(piece: Piece) -> Iterator[Piece]:
    """A piece as it is; a block of HTML inside Markdown as its paragraphs."""
    if not piece.raw:
        yield piece
        return
    from factdiff.reading.webpage import fragment  # noqa: PLC0415 - lxml is for HTML alone

    # Tags are blanked out, so that the words of a paragraph stand in order and nowhere else; a line's end is a blank.
    bare = _TAG.sub(lambda tag: " " * len(tag[0]), piece.text).translate(_BLANKS)
    at = 0
    for part in fragment(piece.text):
        origins: list[int] = []
        for char in part:
            found = bare.find(char, at, at + _REACH)
            origins.append(piece.origins[0] + max(found, min(at, len(bare) - 1)))
            at = found + 1 if found >= 0 else at
        yield Piece(part, origins)
