"""Paragraphs that are no part of the story: correction notices, credits, links, labels, greetings."""

from __future__ import annotations

from functools import lru_cache

from factdiff.analysis import Passage
from factdiff.extraction.grammar import Tongue
from factdiff.extraction.moments import resolve
from factdiff.languages.lexicon import Row, table
from factdiff.model.fact import Span
from factdiff.model.factset import Correction

_SETTERS = frozenset(":-–—.|")
_LABEL_WORDS = 6
_LABEL_LENGTH = 80
_KEY = 4


def correction(passage: Passage, tongue: Tongue, text: str, anchor: str | None) -> Correction | None:
    """The correction or update notice that a paragraph is."""
    if _matching(passage, tongue, "notices") is None:
        return None
    start, end = passage.canonical.span(0, len(passage.canonical.text))
    dates = (resolve(timex.recipe, anchor, "past") for timex in passage.timexes)
    return Correction(Span(text[start:end], start, end), next((d for d in dates if d), None))


def furniture(passage: Passage, tongue: Tongue) -> str | None:
    """Why a paragraph is no sentence of the article (``credit``, ``related`` …), if it is none."""
    row = _matching(passage, tongue, "furniture")
    if row is None:
        return None
    if row.kind == "label" and row.scope == "label" and len(passage.canonical.text.split()) > _LABEL_WORDS:
        return None
    return row.kind


def _matching(passage: Passage, tongue: Tongue, name: str) -> Row | None:
    text = passage.canonical.text
    dated = _without_date(passage)
    rows = _candidates(tongue.code, name, text[:_KEY])
    return (
        next((row for row in rows if _matches(text, row) or (dated != text and _matches(dated, row))), None)
        if text
        else None
    )


def _without_date(passage: Passage) -> str:
    """The text without a date between its label and what sets the label off: "Correction, May 3: …"."""
    text = passage.canonical.text
    cut = next((i for i, char in enumerate(text[:_LABEL_LENGTH]) if char in _SETTERS - {"-", "."}), None)
    timex = next((t for t in passage.timexes if cut is not None and t.end <= cut), None)
    return f"{text[: timex.start].rstrip(' ,(')}{text[cut:].lstrip(')')}" if timex is not None else text


@lru_cache(maxsize=4096)
def _candidates(code: str, name: str, opening: str) -> tuple[Row, ...]:
    """The rows that a paragraph which opens so can match at all."""
    listed = [row for rows in table(code, name).values() for row in rows]
    return tuple(
        r
        for r in listed
        if r.scope in {"anywhere", "end"} or r.lemma[:_KEY] == opening[: len(r.lemma[:_KEY])]
    )


def _verbless(text: str) -> bool:
    return len(text.split()) <= 2 * _LABEL_WORDS and not text.endswith((".", "!", "?"))


def _matches(text: str, row: Row) -> bool:
    rest = text.removeprefix(row.lemma)
    opens = rest != text and not rest[:1].isalpha()
    if row.scope == "whole":
        return text.rstrip(" .!:") == row.lemma.rstrip(" .!:")
    if row.scope == "start":
        return opens
    if row.scope == "end":
        return text.endswith(row.lemma) and _verbless(text)
    if row.scope == "anywhere":
        return row.lemma in text
    if row.scope == "label":
        return opens and rest.lstrip(" )]")[:1] in _SETTERS and rest.strip() != ""
    return opens and _verbless(text)
