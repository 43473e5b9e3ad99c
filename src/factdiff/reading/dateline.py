"""A publication date in the text itself, where no metadata has one: only where it is unmistakable."""

from __future__ import annotations

import re
from dataclasses import replace

from factdiff.model.document import Aside, Document, Paragraph
from factdiff.reading.dates import leading
from factdiff.reading.stamps import stamp

# An hour may follow the date, then a stop, then the dash: "1er mars 2023, 14 h 30. – ".
_TAIL = re.compile(r"(?:,?\s*\d{1,2}\s?[h:]\s?(?:\d{2})?)?\s*\.?\s*(?P<dash>[-–—:](?:\s+|\Z))?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_FIRST = 4
STAMP = "stamp"


def dated(document: Document, figures: str | None) -> tuple[Document, str | None]:
    """The document without the dates that open its text, published then unless it knows better; and that date.

    A date is unmistakable as a line of its own ("5 septembre 2023"), before a dash ("5 septembre 2023. – Le
    pont …"), or in a line that is nothing but stamps ("Publié le 5 septembre 2023 – Mis à jour …").
    ``figures`` is the order of dates in figures.
    """
    paragraphs: list[Paragraph] = []
    asides: list[Aside] = []
    published = modified = None
    for n, paragraph in enumerate(document.paragraphs):
        sought = n < _FIRST and paragraph.section != "entry"
        stamped = (
            stamp(document.text[paragraph.start : paragraph.end], document.language, figures)
            if sought
            else None
        )
        found = _opening(document, paragraph) if sought and stamped is None else None
        if stamped is not None:
            published, modified = published or stamped.published, modified or stamped.modified
            asides.append(Aside(paragraph.start, paragraph.end, STAMP))
        elif found is None:
            paragraphs.append(paragraph)
        else:
            published = published or found[0]
            if found[1] < paragraph.end:
                paragraphs.append(replace(paragraph, start=found[1]))
            else:
                asides.append(Aside(paragraph.start, paragraph.end, STAMP))
    if not paragraphs:
        return document, published
    changed = replace(
        document,
        paragraphs=tuple(paragraphs),
        asides=(*document.asides, *asides),
        published=document.published or published,
        modified=document.modified or modified,
    )
    return changed, published


def _opening(document: Document, paragraph: Paragraph) -> tuple[str, int] | None:
    """The date that a paragraph opens with and where its prose begins."""
    text = document.text[paragraph.start : paragraph.end]
    found = _date(text)
    if found is None:
        return None
    value, end = found
    tail = _TAIL.match(text, end)
    after = tail.end() if tail else end
    if after == len(text):
        return value, paragraph.end
    return (value, paragraph.start + after) if tail and tail["dash"] else None


def _date(text: str) -> tuple[str, int] | None:
    numeric = _ISO.match(text)
    return (numeric[0], numeric.end()) if numeric else leading(text)
