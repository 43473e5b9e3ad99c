"""Articles of which only the opening is there: what the paywall says is left out, and the document says so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from lxml.etree import iterwalk

from factdiff.languages.lexicon import has_table, table
from factdiff.languages.recognition import supported
from factdiff.languages.tables import PAYWALL
from factdiff.model.document import Aside, Document, Note
from factdiff.settings import READING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PARTIAL = "partial"
WALL = "paywall"
#: What a page shows that does not call itself locked.
SHOWN = Note(PARTIAL, WALL)
_BROKEN_OFF = re.compile(r"(?:\w\s?(?:…|\.{3})|[\[(](?:…|\.{3})[\])])\Z")
#: Paragraphs of the story before words that end it; what is no sentence may be a label under the headline.
_STORY = {"wall": 1, "sentence": 1, "label": 2, "login": 2}
#: What a row of the table says: its class, its words in small letters, and whether a text has to open with them.
_Saying: TypeAlias = tuple[str, str, bool]
_ENDING = frozenset({"wall", "sentence"})
_FINAL = (".", "!", "?")


_PLAIN = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})
_UNSEEN = frozenset({"head", "noscript", "script", "style", "template"})


def opened(document: Document) -> Document:
    """The document without its paywall; noted as partial only where it seems to be so.

    A page that calls itself locked is whole where a subscriber saved it: then it is long, and no wall stands in it.
    """
    said = any(note.kind == PARTIAL for note in document.notes)
    walls = _walls(document)
    end = _end(document, walls, certain=Note(PARTIAL) in document.notes)
    kept = tuple(p for n, p in enumerate(document.paragraphs[:end]) if n not in walls)
    length = sum(p.end - p.start for p in kept)
    broken = bool(kept) and bool(_BROKEN_OFF.search(document.text[kept[-1].start : kept[-1].end]))
    cut = end < len(document.paragraphs)
    partial = cut or (length < READING.stub and (said or bool(walls) or broken))
    others = tuple(note for note in document.notes if note.kind != PARTIAL)
    notes = (*others, Note(PARTIAL)) if partial else others
    staying = {p.start for p in kept}
    gone = (p for p in document.paragraphs if p.start not in staying)
    asides = (*document.asides, *(Aside(p.start, p.end, WALL) for p in gone))
    return replace(document, paragraphs=kept, notes=notes, asides=asides)


def walled(root: HtmlElement) -> bool:
    """Whether a page shows words of a paywall anywhere, also where its tags say that they are no article."""
    rows = [row for code in supported() for row in _rows(code) if row[0] != "login"]
    walk = iterwalk(root, events=("start",))
    for _, element in walk:
        if (
            element.tag in _UNSEEN
            or element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
        ):
            walk.skip_subtree()
        elif element.text and len(element.text) <= READING.longest_wall and _told(element.text.strip(), rows):
            return True
    return False


def _end(document: Document, walls: Mapping[int, str], *, certain: bool) -> int:
    """The number of the paragraph at which the article breaks off; a wall with an article behind it is a mere box.

    A label ("for subscribers only") may stand above the opening, and then the opening is behind it.
    """
    paragraphs = document.paragraphs
    whole = paragraphs[-1].end - paragraphs[0].start if paragraphs else 0
    for n, kind in walls.items():
        before = sum(1 for m, p in enumerate(paragraphs[:n]) if p.section != "title" and m not in walls)
        behind = sum(p.end - p.start for p in paragraphs[n:])
        if before >= _STORY[kind] and ((certain and kind in _ENDING) or behind <= READING.after_wall * whole):
            return n
    return len(paragraphs)


def _walls(document: Document) -> dict[int, str]:
    """The paragraphs below the first that a paywall says, and its class."""
    rows = _rows(document.language)
    found: dict[int, str] = {}
    for n, paragraph in enumerate(document.paragraphs[1:], 1):
        text = document.text[paragraph.start : paragraph.end]
        if len(text) <= READING.longest_wall and (kinds := _told(text, rows)):
            kind = max(kinds)  # The wall before a label or a mere place to log in.
            found[n] = "sentence" if kind != "wall" and text.rstrip().endswith(_FINAL) else kind
    return found


def _told(text: str, rows: Sequence[_Saying]) -> set[str]:
    """The classes of the rows whose words a text holds."""
    folded = text.translate(_PLAIN).casefold()
    return {
        kind for kind, words, opens in rows if words in folded and (not opens or folded.startswith(words))
    }


@cache
def _rows(language: str) -> tuple[_Saying, ...]:
    if not has_table(language, PAYWALL):
        return ()
    rows = (row for found in table(language, PAYWALL).values() for row in found)
    return tuple((row.kind, row.lemma.casefold(), row.stands == "start") for row in rows)
