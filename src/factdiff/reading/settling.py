"""The dates of a document, settled once its language is known; what stays doubtful is noted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factdiff.model.document import Document, Note
from factdiff.reading import stamps
from factdiff.reading.dateline import dated
from factdiff.reading.dates import ambiguous, iso

_DAY = 10


def settled(document: Document, tag: str | None, *, given: str | None = None) -> Document:
    """Dates in ISO 8601 by the clocks of the paper: metadata, then the text's own stamps, then the address.

    ``tag`` is the language tag that the file gave; ``given`` is a date that goes before all others.
    """
    figures = stamps.order(tag, document.language)
    zone = stamps.zone(tag, document.language, document.url)
    raw = (document.published, document.modified)
    known, changed = (iso(text, figures) for text in raw)
    published = stamps.localised(known, changed, zone)
    modified = stamps.localised(changed, published, zone)
    found, shown = dated(replace(document, published=published, modified=modified), figures)
    seen = shown or stamps.localised(iso(document.shown, figures), published, zone)
    notes = () if given else tuple(_notes(raw[0], known, published, seen))
    return replace(
        found,
        published=given or found.published or stamps.of_address(document.url),
        paragraphs=tuple(
            replace(p, published=stamps.localised(p.published, published, zone)) for p in found.paragraphs
        ),
        notes=(*document.notes, *notes),
    )


def _notes(raw: str | None, known: str | None, published: str | None, seen: str | None) -> Iterator[Note]:
    if raw and known is None:
        yield Note("date-ambiguous" if ambiguous(raw) else "date-unread", raw)
    if known and published and known[:_DAY] != published[:_DAY]:
        yield Note("date-zone", f"{known}, {published}")
    if published and seen and seen[:_DAY] != published[:_DAY]:
        yield Note("date-conflict", f"{published[:_DAY]}, {seen[:_DAY]}")
