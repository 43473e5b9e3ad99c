"""Document → Analysis: every paragraph cut, tagged, parsed and searched for times and numbers.

The paragraph is the unit: equal paragraphs have equal analyses in whatever article they stand.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Container, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from importlib import import_module
from typing import Any, TypeAlias

from factdiff.analysis import pipeline
from factdiff.analysis.canonical import Canonical, canonical
from factdiff.analysis.counting import count
from factdiff.analysis.happening import happens
from factdiff.analysis.marking import mark
from factdiff.analysis.parse import Parse
from factdiff.analysis.pipeline import parse, version
from factdiff.analysis.quotations import Quotation, quotations
from factdiff.analysis.repair import mend
from factdiff.analysis.tree import Sentence, Token, again, sentences
from factdiff.analysis.years import counted, of_events, undone
from factdiff.languages.lemmas import listed
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import PLACES
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
    """One analysed paragraph; ``unread`` says why it was not parsed, where it was not.

    ``asked`` keeps what was found out of the paragraph wherever it stands, for every article and version that has it.
    """

    index: int
    paragraph: Paragraph
    canonical: Canonical
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    timexes: tuple[Timex, ...] = ()
    numbers: tuple[Number, ...] = ()
    unread: str | None = None
    asked: dict[object, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The passages of an article in order, and the pipeline that read them (name and version)."""

    passages: tuple[Passage, ...]
    pipeline: str


#: What a paragraph is kept by: its language, whether it is a title, and its words as they stand.
Words: TypeAlias = tuple[str, bool, str]
#: The latest paragraphs: a second version of an article costs its changed ones.
_READ: OrderedDict[Words, Passage] = OrderedDict()


def analyse(document: Document) -> Analysis:
    """Analyse every paragraph of a document in its language.

    Paragraphs beyond the limits of `settings.Analysis` are kept and marked unread.
    Raises `LanguageError` where no pipeline knows the language.
    """
    reader = version(document.language)
    kept = {words: found for p in document.paragraphs if (found := _READ.get(words := _words(document, p)))}
    spelled = [_spelled(document, p, kept.get(_words(document, p))) for p in document.paragraphs]
    reasons = [_unread(clean.text, p) for clean, p in zip(spelled, document.paragraphs, strict=True)]
    parsed = _parsed(document, spelled, reasons, kept)
    passages: list[Passage] = []
    count = 0
    for index, (paragraph, clean, reason) in enumerate(
        zip(document.paragraphs, spelled, reasons, strict=True)
    ):
        passage = Passage(index, paragraph, clean, unread=reason)
        if reason is None:
            words = _words(document, paragraph)
            passage = kept[words] = _passage(document.language, parsed, passage, count, kept.get(words))
            _keep(words, passage)
        passages.append(passage)
        count += len(passage.sentences) or 1
    return Analysis(tuple(passages), reader)


def _parsed(
    document: Document, spelled: Sequence[Canonical], reasons: Sequence[str | None], kept: Container[Words]
) -> Mapping[str, Parse]:
    """What is read of the paragraphs that were not kept, by their canonical text."""
    new = zip(document.paragraphs, spelled, reasons, strict=True)
    texts = [clean.text for p, clean, reason in new if reason is None and _words(document, p) not in kept]
    once = list(dict.fromkeys(texts))
    return dict(zip(once, parse(document.language, once), strict=True))


def _keep(words: Words, passage: Passage) -> None:
    _READ[words] = passage
    _READ.move_to_end(words)
    while len(_READ) > ANALYSIS.kept_paragraphs:
        _READ.popitem(last=False)


def forget(*, parses: bool = True) -> None:
    """Drop the paragraphs that were kept, for measurements and tests; ``parses``: also what the network read of them."""
    _READ.clear()
    if parses:
        pipeline.forget()


def opening_times(language: str, text: str) -> tuple[Timex, ...]:
    """The times in words that stand before the prose, where no parser looks; offsets into ``text``."""
    return tuple(import_module(f"factdiff.languages.{language}.moments").find(text))


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
    return has_table(language, PLACES) and bool(table(language, PLACES).get(name))


def _after_topic(text: str, start: int, end: int) -> int:
    """Where a headline's statement begins behind its topic ("Afghanistan : …", "Finistère. …").

    What stands before a colon and a quotation is its speaker and stays.
    """
    found = _TOPIC.match(text, start, end)
    return found.end() if found and len(found.group().split()) <= ANALYSIS.longest_topic else start


def _words(document: Document, paragraph: Paragraph) -> Words:
    words = document.text[paragraph.start : paragraph.end + 1]  # a stop is spelled by what follows it, too
    return document.language, paragraph.section == "title", words.rstrip()


def _spelled(document: Document, paragraph: Paragraph, kept: Passage | None) -> Canonical:
    if kept is not None:
        return kept.canonical.moved(paragraph.start - kept.paragraph.start)
    begin = _after_dateline(document.language, document.text, paragraph.start, paragraph.end)
    if paragraph.section == "title":
        begin = _after_topic(document.text, begin, paragraph.end)
    return canonical(document.text, begin, paragraph.end, partial(listed, document.language))


def _passage(
    language: str, parsed: Mapping[str, Parse], bare: Passage, count: int, kept: Passage | None
) -> Passage:
    """A paragraph with all that its text alone tells, found out once for every article and version that has it."""
    if kept is None:
        return _read(language, parsed[bare.canonical.text], bare, count)
    if _same_place(kept, bare, count):
        return kept
    return replace(
        bare,
        sentences=tuple(again(kept.sentences, bare.canonical, count)),
        quotations=kept.quotations,
        timexes=kept.timexes,
        numbers=kept.numbers,
        asked=kept.asked,
    )


def _same_place(kept: Passage, bare: Passage, count: int) -> bool:
    """Whether a paragraph stands where it stood when it was read: then it is the same, with all that was asked of it."""
    first = kept.sentences[0].index if kept.sentences else count
    place = kept.index, kept.paragraph, first
    return place == (bare.index, bare.paragraph, count)


def _read(language: str, parsed: Parse, bare: Passage, count: int) -> Passage:
    text = bare.canonical.text
    numbers = import_module(f"factdiff.languages.{language}.numbers").find(text)
    timexes = import_module(f"factdiff.languages.{language}.moments").find(text)
    finished = partial(_finished, language=language, numbers=numbers, timexes=timexes)
    found = tuple(sentences(parsed, bare.canonical, count, finished))
    words = [token for sentence in found for token in sentence.tokens]
    timexes, numbers = counted(words, of_events(words, undone(words, timexes)), numbers)
    return replace(
        bare,
        sentences=found,
        quotations=quotations(bare.canonical),
        timexes=timexes,
        numbers=numbers,
    )


def _finished(
    tokens: list[Token], language: str, numbers: Sequence[Number], timexes: Sequence[Timex]
) -> None:
    """Mend the trees of a paragraph and mark its words."""
    mend(tokens, language)
    count(tokens, numbers, language)
    happens(tokens, timexes)
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
