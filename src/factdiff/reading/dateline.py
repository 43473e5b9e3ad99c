"""A publication date in the text itself, where no metadata has one: only where it is unmistakable."""

from __future__ import annotations

import re
from dataclasses import replace

from factdiff.model.document import Document, Paragraph
from factdiff.reading.dates import leading

# An hour may follow the date, then a stop, then the dash: "1er mars 2023, 14 h 30. – ".
_TAIL = re.compile(r"(?:,?\s*\d{1,2}\s?[h:]\s?(?:\d{2})?)?\s*\.?\s*(?P<dash>[-–—:](?:\s+|\Z))?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_FIRST = 4
_LONGEST = 60


def dated(document: Document) -> Document:
    """The document without the date that opens its text, and published then, unless it knows better.

    A date is unmistakable as a line of its own ("5 septembre 2023"), before a dash ("5 septembre 2023. – Le
    pont …"), or behind a byline's words from the language's table ("Publié le 5 septembre 2023").
    """
    paragraphs: list[Paragraph] = []
    published = document.published
    for n, paragraph in enumerate(document.paragraphs):
        found = _opening(document, paragraph) if n < _FIRST and paragraph.section != "entry" else None
        if found is None:
            paragraphs.append(paragraph)
            continue
        published = published or found[0]
        if found[1] < paragraph.end:
            paragraphs.append(replace(paragraph, start=found[1]))
    return replace(document, paragraphs=tuple(paragraphs), published=published) if paragraphs else document


def _opening(document: Document, paragraph: Paragraph) -> tuple[str, int] | None:
    """The date that a paragraph opens with and where its prose begins; the start itself for a byline."""
    text = document.text[paragraph.start : paragraph.end]
    lead = _byline(text, document.language)
    found = _date(text[lead:])
    if found is None:
        return None
    value, end = found[0], lead + found[1]
    rest = text[end:]
    if lead:
        return (value, paragraph.start) if len(text) <= _LONGEST else None
    tail = _TAIL.match(rest)
    after = tail.end() if tail else 0
    if after == len(rest):
        return value, paragraph.end
    return (value, paragraph.start + end + after) if tail and tail["dash"] else None


def _date(text: str) -> tuple[str, int] | None:
    numeric = _ISO.match(text)
    return (numeric[0], numeric.end()) if numeric else leading(text)


def _byline(text: str, language: str) -> int:
    """How long the words before the date are, where the language knows them as a byline's: "Publié le "."""
    from factdiff.languages.lexicon import table  # noqa: PLC0415 - few texts open so

    number = re.search(r"\d", text[:_LONGEST])
    if number is None:
        return 0
    head = text[: number.start()]
    for lemma, rows in table(language, "furniture").items():
        if any(row.kind == "byline" for row in rows) and head.casefold().startswith(lemma.casefold() + " "):
            return len(lemma) + 1
    return 0
