"""Plain text: the document's text is the decoded file, so that offsets hold in the user's own file."""

from __future__ import annotations

from factdiff.model.document import Document
from factdiff.reading import plaintext
from factdiff.reading.sources import RawInput


def read(source: RawInput, text: str) -> Document:
    """The document of a plain text."""
    found = plaintext.blocks(text, plaintext.lines(text))
    titled = plaintext.has_title(text, found)
    return Document(
        name=source.name,
        text=text,
        paragraphs=plaintext.sections(text, found, titled=titled),
        anchors=plaintext.anchors(text),
        language="",
        title=text[slice(*found[0])] if titled else None,
    )
