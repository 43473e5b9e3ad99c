"""Articles of which only the opening is there: what the paywall says is left out, and the document says so."""

from __future__ import annotations

import re
from dataclasses import replace

from factdiff.languages.lexicon import has_table, table
from factdiff.model.document import Aside, Document, Note, Paragraph
from factdiff.settings import READING

PARTIAL = "partial"
WALL = "paywall"
_BROKEN_OFF = re.compile(r"(?:\w\s?(?:…|\.{3})|[\[(](?:…|\.{3})[\])])\Z")


def opened(document: Document) -> Document:
    """The document without its paywall; noted as partial only where it seems to be so.

    A page that calls itself locked is whole where a subscriber saved it: then it is long, and no wall stands in it.
    """
    said = any(note.kind == PARTIAL for note in document.notes)
    kept, walled = _before_wall(document, certain=said)
    length = sum(p.end - p.start for p in kept)
    broken = bool(kept) and bool(_BROKEN_OFF.search(document.text[kept[-1].start : kept[-1].end]))
    partial = walled or (length < READING.stub and (said or broken))
    others = tuple(note for note in document.notes if note.kind != PARTIAL)
    notes = (*others, Note(PARTIAL)) if partial else others
    staying = {p.start for p in kept}
    gone = (p for p in document.paragraphs if p.start not in staying)
    asides = (*document.asides, *(Aside(p.start, p.end, WALL) for p in gone))
    return replace(document, paragraphs=kept, notes=notes, asides=asides)


def _before_wall(document: Document, *, certain: bool) -> tuple[tuple[Paragraph, ...], bool]:
    """The paragraphs before the first that a paywall says; a wall with an article behind it is a mere box."""
    paragraphs = document.paragraphs
    for n, paragraph in enumerate(paragraphs[1:], 1):
        if _is_wall(document, paragraph):
            behind = sum(p.end - p.start for p in paragraphs[n:])
            if certain or behind <= READING.after_wall * (paragraphs[-1].end - paragraphs[0].start):
                return paragraphs[:n], True
            return tuple(p for p in paragraphs if not _is_wall(document, p)), False
    return paragraphs, False


def _is_wall(document: Document, paragraph: Paragraph) -> bool:
    text = document.text[paragraph.start : paragraph.end]
    if len(text) > READING.longest_wall or not has_table(document.language, "paywall"):
        return False
    rows = [row for found in table(document.language, "paywall").values() for row in found]
    folded = text.casefold()
    return any(
        folded.startswith(row.lemma.casefold()) if row.scope == "start" else row.lemma.casefold() in folded
        for row in rows
    )
