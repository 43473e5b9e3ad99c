"""What a reader of a text should be told of it: damaged letters, another language, a quotation without an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factdiff.languages.recognition import foreign
from factdiff.model.document import Document, Note, Paragraph
from factdiff.settings import READING

_SHOWN = 40
# UTF-8 read as cp1252 or Latin-1: a letter of its first bytes before one of those that can follow.
_DAMAGED = re.compile(
    r"(?:[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|â€[\u0080-\u00bf\u0152-\u2122])\w{0,20}"
)
_LEAST_DAMAGED = 2
_PAIRS = (("«", "»"), ("“", "”"), ('"', '"'))
_OPENING = tuple('«“"»–—')
_CODE = re.compile(r"[{};=<>\\$_()\[\]#*]|->|::|//")
_LICENCE = re.compile(
    r"\b(?:MIT License|Apache License|GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE|Mozilla Public License|BSD \d-Clause|"
    r"Permission is hereby granted, free of charge|Redistribution and use in source and binary forms|"
    r"Creative Commons Attribution)",
    re.IGNORECASE,
)


def doubted(document: Document) -> Document:
    """The document with its notes, and the paragraphs in another language marked."""
    paragraphs = tuple(_told(document, paragraph) for paragraph in document.paragraphs)
    others = [p for p in paragraphs if p.foreign]
    notes = [*_letters(document.text), *_unclosed(document), *_no_article(document)]
    if others:
        notes.append(Note("languages", f"{others[0].foreign}: {_short(document, others[0])}"))
    return replace(document, paragraphs=paragraphs, notes=(*document.notes, *notes))


def _told(document: Document, paragraph: Paragraph) -> Paragraph:
    other = foreign(document.text[paragraph.start : paragraph.end], document.language)
    return replace(paragraph, foreign=other) if other else paragraph


def _letters(text: str) -> Iterator[Note]:
    found = list(_DAMAGED.finditer(text))
    if len(found) >= _LEAST_DAMAGED:
        # The word around it: a pattern that looked for its beginning would look through a long word again and again.
        before = re.search(r"\w*\Z", text[max(found[0].start() - _SHOWN, 0) : found[0].start()])
        yield Note("mojibake", f"{before.group() if before else ''}{found[0].group()}")


def _unclosed(document: Document) -> Iterator[Note]:
    """The first quotation that is open at the end of its paragraph and that the next does not go on with."""
    for paragraph, following in zip(document.paragraphs, (*document.paragraphs[1:], None), strict=True):
        text = document.text[paragraph.start : paragraph.end]
        after = document.text[following.start : following.end].lstrip() if following else ""
        for opening, closing in _PAIRS:
            same = opening == closing
            left = text.count(opening) % 2 if same else text.count(opening) - text.count(closing)
            if left > 0 and not after.startswith(_OPENING):
                yield Note("unclosed", _cut(text[text.rfind(opening) :]))
                return


def _no_article(document: Document) -> Iterator[Note]:
    """A licence or a program that was handed over as text."""
    text = document.text
    if _LICENCE.search(text[: READING.stub]):
        yield Note("no-article", "licence")
    elif len(_CODE.findall(text)) > READING.code * len(text.split()):
        yield Note("no-article", "code")


def _short(document: Document, paragraph: Paragraph) -> str:
    return _cut(document.text[paragraph.start : paragraph.end])


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]}…"
