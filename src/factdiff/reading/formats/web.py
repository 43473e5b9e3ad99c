"""A page of the web."""

from __future__ import annotations

from factdiff.model.document import Document, Note
from factdiff.reading.building import built, same
from factdiff.reading.sources import RawInput
from factdiff.reading.webpage import page, placed


def read(source: RawInput, text: str) -> Document:
    """The document of a page; raises `InputError` where no article's text is in it."""
    found = page(text, source.name)
    about = found.metadata
    body = [(part, when) for part, when in found.paragraphs if not same(part, about.title)]
    joined, paragraphs = built(about.title, body)
    return Document(
        name=source.name,
        text=joined,
        paragraphs=paragraphs,
        anchors=placed(text, joined, paragraphs),
        language=about.language or "",
        title=about.title,
        published=about.published,
        modified=about.modified,
        publisher=about.publisher,
        authors=about.authors,
        url=about.url,
        live=found.live,
        shown=about.shown,
        notes=(Note("partial"),) if about.locked else (),
    )
