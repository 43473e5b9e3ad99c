"""Document → Analysis: every paragraph cut, tagged, parsed and searched for times and numbers.

The paragraph is the unit: equal paragraphs have equal analyses in whatever article they stand.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module

from factdiff.analysis import pipeline
from factdiff.analysis.canonical import Canonical, canonical
from factdiff.analysis.counting import count
from factdiff.analysis.marking import mark
from factdiff.analysis.parse import Parse
from factdiff.analysis.pipeline import parse, version
from factdiff.analysis.quotations import Quotation, quotations
from factdiff.analysis.repair import mend
from factdiff.analysis.tree import Sentence, Token, again, sentences
from factdiff.languages.lemmas import listed
from factdiff.languages.lexicon import has_table, table
from factdiff.model.document import Document, Paragraph
from factdiff.model.number import Number
from factdiff.model.timex import Timex
from factdiff.settings import ANALYSIS
from factdiff.values import dataclass

_CAPITALS = r"[A-ZÀ-Ý][A-ZÀ-Ý'’.-]+"
_NAME = r"[A-ZÀ-Ý][\w'’]+"
_DATELINE = re.compile(
    rf"(?:{_CAPITALS}(?: {_CAPITALS})*(?:, [^-–—:.;\"«“\n]{{2,40}}\.?)?(?: ?\([^)\n]{{2,30}}\))?\s*[-–—]{{1,2}}"
    rf"|(?:{_NAME}(?:[ -]{_NAME}){{0,2}} )?\([A-ZÀ-Ý][^)\n]{{1,29}}\)\s*[-–—]{{1,2}}"
    r"|\d{1,2}\s?[h:]\s?\d{2}\s*[-–—:])\s+(?=[A-ZÀ-Ý0-9\"«“'’L])"
)
_TOWN = re.compile(rf"({_NAME}(?:[ -]{_NAME}){{0,2}})\s[-–—]{{1,2}}\s+(?=[A-ZÀ-Ý\"«“])")
_TOPIC = re.compile(r"(?:[^.:?!«“\"\n]{2,60}?\s?:|[A-ZÀ-Ý][\w'’-]+\.)\s(?=[^\s«“\"'‘])(?=.{15})")


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One analysed paragraph; ``unread`` says why it was not parsed, where it was not."""

    index: int
    paragraph: Paragraph
    canonical: Canonical
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    timexes: tuple[Timex, ...] = ()
    numbers: tuple[Number, ...] = ()
    unread: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The passages of an article in order, and the pipeline that read them (name and version)."""

    passages: tuple[Passage, ...]
    pipeline: str


#: The latest paragraphs by their canonical text: a second version of an article costs its changed paragraphs.
_READ: OrderedDict[tuple[str, str], Passage] = OrderedDict()


def analyse(document: Document) -> Analysis:
    """Analyse every paragraph of a document in its language.

    Paragraphs beyond the limits of `settings.Analysis` are kept and marked unread.
    Raises `LanguageError` where no pipeline knows the language.
    """
    reader = version(document.language)
    spelled = [_spelled(document, paragraph) for paragraph in document.paragraphs]
    reasons = [_unread(clean.text, p) for clean, p in zip(spelled, document.paragraphs, strict=True)]
    texts = [clean.text for clean, reason in zip(spelled, reasons, strict=True) if reason is None]
    new = [text for text in dict.fromkeys(texts) if (document.language, text) not in _READ]
    parsed = dict(zip(new, parse(document.language, new), strict=True))
    passages: list[Passage] = []
    count = 0
    for index, (paragraph, clean, reason) in enumerate(
        zip(document.paragraphs, spelled, reasons, strict=True)
    ):
        if reason is None:
            passage = _passage(document.language, parsed, Passage(index, paragraph, clean), count)
        else:
            passage = Passage(index, paragraph, clean, unread=reason)
        passages.append(passage)
        count += len(passage.sentences) or 1
    while len(_READ) > ANALYSIS.kept_paragraphs:
        _READ.popitem(last=False)
    return Analysis(tuple(passages), reader)


def forget() -> None:
    """Drop the paragraphs that were kept, for measurements and tests."""
    _READ.clear()
    pipeline.forget()


def _after_dateline(language: str, text: str, start: int, end: int) -> int:
    """Where the prose of a paragraph begins behind a dateline or time stamp, which no parser has seen.

    The forms are those of news agencies and live pages: ``OSLO, March 13 -``, ``PARIS (AFP) —``, ``(CNN) --``, ``12h47 –``;
    a name in small letters is one only where the language knows the place: ``Dakar -``.
    """
    found = _DATELINE.match(text, start, end)
    town = _TOWN.match(text, start, end) if found is None else None
    if town is not None and _listed_place(language, town[1]):
        found = town
    return found.end() if found and found.end() < end else start


def _listed_place(language: str, name: str) -> bool:
    return has_table(language, "places") and bool(table(language, "places").get(name))


def _after_topic(text: str, start: int, end: int) -> int:
    """Where a headline's statement begins behind its topic ("Afghanistan : …", "Finistère. …").

    What stands before a colon and a quotation is its speaker and stays.
    """
    found = _TOPIC.match(text, start, end)
    return found.end() if found and len(found.group().split()) <= ANALYSIS.longest_topic else start


def _spelled(document: Document, paragraph: Paragraph) -> Canonical:
    begin = _after_dateline(document.language, document.text, paragraph.start, paragraph.end)
    if paragraph.section == "title":
        begin = _after_topic(document.text, begin, paragraph.end)
    return canonical(document.text, begin, paragraph.end, partial(listed, document.language))


def _passage(language: str, parsed: Mapping[str, Parse], bare: Passage, count: int) -> Passage:
    """A paragraph with all that its text alone tells, found out once for every article and version that has it."""
    text = bare.canonical.text
    kept = _READ.pop((language, text), None)
    if kept is None:
        passage = _read(language, parsed[text], bare, count)
    elif _same_place(kept, bare, count):
        passage = kept
    else:
        passage = replace(
            bare,
            sentences=tuple(again(kept.sentences, bare.canonical, count)),
            quotations=quotations(bare.canonical),
            timexes=kept.timexes,
            numbers=kept.numbers,
        )
    _READ[language, text] = passage
    return passage


def _same_place(kept: Passage, bare: Passage, count: int) -> bool:
    """Whether a paragraph stands where it stood when it was read: then it is the same, with all that was asked of it."""
    first = kept.sentences[0].index if kept.sentences else count
    place = kept.index, kept.paragraph, first
    return place == (bare.index, bare.paragraph, count) and kept.canonical == bare.canonical


def _read(language: str, parsed: Parse, bare: Passage, count: int) -> Passage:
    text = bare.canonical.text
    numbers = import_module(f"factdiff.languages.{language}.numbers").find(text)
    finished = partial(_finished, language=language, numbers=numbers)
    return replace(
        bare,
        sentences=tuple(sentences(parsed, bare.canonical, count, finished)),
        quotations=quotations(bare.canonical),
        timexes=import_module(f"factdiff.languages.{language}.moments").find(text),
        numbers=numbers,
    )


def _finished(tokens: list[Token], language: str, numbers: Sequence[Number]) -> None:
    """Mend the trees of a paragraph and mark its words."""
    mend(tokens, language)
    count(tokens, numbers)
    mark(tokens, language)


def _unread(text: str, paragraph: Paragraph) -> str | None:
    if not text:
        return "empty"
    if len(text) > ANALYSIS.longest_paragraph:
        return "paragraph too long"
    if paragraph.foreign:
        return "in another language"
    if paragraph.start > ANALYSIS.longest_text:
        return "text too long"
    return None
