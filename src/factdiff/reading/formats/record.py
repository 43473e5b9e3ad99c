"""An article as a JSON object."""

from __future__ import annotations

from factdiff.model.document import Anchor, Document
from factdiff.reading import articlejson
from factdiff.reading.building import built, same
from factdiff.reading.origins import of_json
from factdiff.reading.sources import RawInput


def read(source: RawInput, text: str) -> Document:
    """The document of an article object; raises `InputError` where there is none."""
    record = articlejson.parse(text, source.name)
    parts = [part for part in record.paragraphs if not same(part, record.title)]
    joined, paragraphs = built(record.title, [(part, None) for part in parts])
    origins = of_json(text)
    anchors = [a for p in paragraphs for a in origins.anchors(joined[p.start : p.end], p.start)]
    return Document(
        name=source.name,
        text=joined,
        paragraphs=paragraphs,
        anchors=tuple(anchors) or (Anchor(0, 1, 1),),
        language=record.language or "",
        title=record.title,
        published=record.published,
        modified=record.modified,
        publisher=record.publisher,
        authors=record.authors,
        url=record.url,
    )
