"""A page of the web."""

from __future__ import annotations

from factdiff.model.document import Document, Note
from factdiff.reading.building import built, same
from factdiff.reading.paywall import PARTIAL, SHOWN
from factdiff.reading.plaintext import is_headline
from factdiff.reading.sources import RawInput
from factdiff.reading.webpage import page, placed


def read(source: RawInput, text: str) -> Document:
    """The document of a page; raises `InputError` where no article's text is in it."""
    found = page(text, source.name)
    about = found.metadata
    title = about.title or _first_line(found.paragraphs)
    body = [(part, when) for part, when in found.paragraphs if not same(part, title)]
    joined, paragraphs = built(title, body)
    return Document(
        name=source.name,
        text=joined,
        paragraphs=paragraphs,
        anchors=placed(text, joined, paragraphs),
        language=about.language or "",
        title=title,
        published=about.published,
        modified=about.modified,
        publisher=about.publisher,
        authors=about.authors,
        url=about.url,
        live=found.live,
        shown=about.shown,
        notes=(Note(PARTIAL),) if about.locked else (SHOWN,) if found.walled else (),
    )


def _first_line(paragraphs: tuple[tuple[str, str | None], ...]) -> str | None:
    """The headline of a page that names none: a short first line, as in a text."""
    several = len(paragraphs) > 1 and paragraphs[0][1] is None
    return paragraphs[0][0] if several and is_headline(paragraphs[0][0]) else None
