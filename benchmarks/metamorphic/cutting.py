"""Articles cut into sentences, every one of them, with the reader's words where it read them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic.values import Article, Base, Unit
from factdiff import analysis, reading
from factdiff.analysis import Passage
from factdiff.model.document import Document

_ENDS = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«“\"])")


def document(article: Article, text: str) -> Document:
    """A version of an article as the program reads it."""
    source = reading.RawInput(f"{article.id}.txt", text.encode(), ".txt")
    return reading.read(source, language=article.language, date=article.published)


def cut(article: Article) -> Base:
    """The article in sentences: what is cut off before the reading belongs to the sentence behind it."""
    read = document(article, article.text)
    if read.text != article.text:
        raise ValueError(f"{article.id}: the text is not read as it stands")
    units: list[Unit] = []
    spans: list[tuple[int, int]] = []
    for passage in analysis.analyse(read).passages:
        before = spans[-1][1] if spans else 0
        gap = article.text[before : passage.paragraph.start]
        spans.append((before + len(gap) - len(gap.lstrip()), passage.paragraph.end))
        units.extend(_units(article, passage, spans[-1], len(units)))
    return Base(article, tuple(units), tuple(spans))


def _units(article: Article, passage: Passage, span: tuple[int, int], count: int) -> Iterator[Unit]:
    begin, finish = span
    starts = [begin, *(s.start for s in passage.sentences[1:])]
    words = [s.tokens for s in passage.sentences] or [()]
    if not passage.sentences:
        starts += [m.end() for m in _ENDS.finditer(article.text, begin, finish)]
        words = [()] * len(starts)
    ends = [*starts[1:], finish]
    for n, (start, end, tokens) in enumerate(zip(starts, ends, words, strict=True)):
        stop = start + len(article.text[start:end].rstrip())
        if stop > start:
            yield Unit(article, count + n, passage.index, passage.paragraph.section, start, stop, tokens)
