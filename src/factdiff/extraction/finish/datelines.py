"""The day and the place that stand over an article's prose: in its dateline, a line of date, or a headline's topic."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.analysis import Passage, opening_times
from factdiff.extraction.names.places import country, kind
from factdiff.extraction.when.moments import resolve
from factdiff.languages import lexicon
from factdiff.languages.tables import PREPOSITIONS
from factdiff.model.document import Document
from factdiff.model.fact import Moment, Place, Span

#: Characters of a day in ISO 8601; what is shorter names no day.
_DAY = len("2024-05-14")
#: Characters of a line that holds a day and little else.
_LONGEST = 40


def day(document: Document, lede: Passage | None) -> Iterator[Moment]:
    """The day of the dateline, or of the line of date before the lede, with the words that name it."""
    for start, end in _openings(document, lede) if lede is not None else ():
        for timex in opening_times(document.language, document.text[start:end]):
            value = resolve(timex.recipe, document.published, "past")
            if value is not None and len(value) >= _DAY and value[:4].isdigit() and "/" not in value:
                words = document.text[start + timex.start : start + timex.end]
                yield Moment(Span(words, start + timex.start, start + timex.end), value[:_DAY])
                return


def _openings(document: Document, lede: Passage) -> Iterator[tuple[int, int]]:
    """Where such a day can stand: right before the prose of the lede, or in a short line that no story is told in."""
    begin = lede.paragraph.start
    yield _before(document, lede)
    yield from ((a.start, a.end) for a in document.asides if a.reason == "stamp" and a.start < begin)
    for paragraph in document.paragraphs:
        short = paragraph.end - paragraph.start <= _LONGEST
        if short and paragraph.section != "title" and paragraph.end <= begin:
            yield paragraph.start, paragraph.end


def _before(document: Document, passage: Passage) -> tuple[int, int]:
    """The words between the paragraph before and the prose of a paragraph."""
    ends = [p.end for p in document.paragraphs if p.end <= passage.paragraph.start]
    return max(ends, default=0), passage.canonical.origins[0]


def place(document: Document, passage: Passage) -> Place | None:
    """A place in the words before the prose: "OSLO, March 13 -", "Afghanistan :", "Parité en Tunisie :"."""
    start, end = _before(document, passage)
    opening, code = document.text[start:end], document.language
    words = opening.replace("(", ",").replace(":", ",").replace(".", ",").split(",")
    for name in [words[0].strip(), words[0].strip(" -–—"), _behind_preposition(words[0], code)]:
        for spelled in (name.title(), name) if name.isupper() else (name,):
            if name and kind(spelled, code):
                at = start + opening.index(name)
                span = Span(name, at, at + len(name))
                return Place(span, spelled, "at", country(spelled, code), None, kind(spelled, code))
    return None


def _behind_preposition(words: str, code: str) -> str:
    """What follows the last preposition of place."""
    parts = words.split()
    for n in range(len(parts) - 2, -1, -1):
        rows = lexicon.table(code, PREPOSITIONS).get(parts[n].lower(), ())
        if any(row.kind == "at" for row in rows):
            return " ".join(parts[n + 1 :])
    return ""
