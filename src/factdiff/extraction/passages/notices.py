"""Sentences that are no part of the story: correction notices, credits, links, labels, greetings.

They are told by their shape and place, sentence by sentence: what claims something is never dropped for a phrase
that it happens to hold ("Share prices fell", "Hello Kitty maker Sanrio reported a profit").
"""

from __future__ import annotations

import re
from functools import lru_cache

from factdiff.analysis import Passage
from factdiff.analysis.tree import Sentence
from factdiff.extraction.clause import grammar
from factdiff.extraction.when.moments import resolve
from factdiff.languages.lexicon import Row, table
from factdiff.model.fact import Span
from factdiff.model.factset import Correction
from factdiff.settings import EXTRACTION

_SETTERS = frozenset(":-–—.|")
_LINKING = frozenset(":-–—|>\"'«")
_LABEL_LENGTH = 80
_FIGURE = re.compile(r"\d[\d.,\s]*(?:[kKM]\b)?")
_APART = re.compile(r"\s*[·|•;–—]\s*|\.\s+")
_BETWEEN = re.compile(r"[^\w']+")
_KEY = 4
#: A row of so many words or more is a whole phrase and not a word that anything may begin with.
_PHRASE = 3


def correction(passage: Passage, language: str, text: str, anchor: str | None) -> Correction | None:
    """The correction or update notice that a paragraph is or ends with."""
    at = _notice(passage, language)
    if at is None:
        return None
    begin = passage.sentences[at[0]].tokens[0].begin if at[0] else 0
    start, end = passage.canonical.span(begin, len(passage.canonical.text))
    dates = (resolve(timex.recipe, anchor, "past") for timex in passage.timexes if timex.start >= begin)
    return Correction(Span(text[start:end], start, end), next((d for d in dates if d), None))


def outside(passage: Passage, language: str) -> list[str | None]:
    """For each sentence why it is none of the story's (``credit``, ``correction`` …), or ``None``."""
    at = _notice(passage, language)
    found = [_furniture(passage, n, language) for n in range(len(passage.sentences))]
    if found and found[0] == "related" and len(passage.canonical.text.split()) <= EXTRACTION.longest_link:
        found = ["related"] * len(found)
    if at is not None:
        found = [r if n < at[0] else _of_notice(at[1], passage, n) or r for n, r in enumerate(found)]
    return found


def _of_notice(row: Row, passage: Passage, n: int) -> str | None:
    """A correction withdraws what it says; behind the label of an update news may follow."""
    told = row.kind == "update" and row.scope == "label" and claims(passage.sentences[n])
    return None if told else "correction"


def _notice(passage: Passage, language: str) -> tuple[int, Row] | None:
    """The sentence with which a notice begins, and its row."""
    for n, sentence in enumerate(passage.sentences):
        text = _text(passage, sentence) if n else passage.canonical.text
        row = _matching(text, language, "notices", _without_date(passage) if not n else text)
        if row is not None and (n == 0 or row.scope != "label"):
            return n, row
    return None


def claims(sentence: Sentence) -> bool:
    """Whether a sentence has a finite verb with a subject: only such ones claim something in full."""
    return any(
        grammar.predicative(t) and grammar.subject(t) is not None and grammar.finite(t) is not None
        for t in sentence.tokens
    )


def _furniture(passage: Passage, n: int, language: str) -> str | None:
    sentence = passage.sentences[n]
    text = _text(passage, sentence)
    if _counts(text, language):
        return "counter"
    for row in _candidates(language, "furniture", text[:_KEY]):
        if _matches(text, row) and _shaped(text, row, sentence, last=n == len(passage.sentences) - 1):
            return row.kind
    return "prompt" if grammar.imperative(sentence.root) and not claims(sentence) else None


def _counts(text: str, code: str) -> bool:
    """Whether a sentence is figures with what the page counts, and nothing else: "3 min read · 148 comments"."""
    if len(text) > _LABEL_LENGTH:
        return False
    parts = [part for part in _APART.split(text) if part.strip(" .")]
    return bool(parts) and all(
        _FIGURE.search(part) and _named(part).casefold() in _counted(code) for part in parts
    )


def _named(part: str) -> str:
    """What is counted, without the figure and the marks around it."""
    return " ".join(_BETWEEN.sub(" ", _FIGURE.sub(" ", part)).split())


@lru_cache(maxsize=8)
def _counted(code: str) -> frozenset[str]:
    rows = (row for found in table(code, "furniture").values() for row in found)
    return frozenset(row.lemma.casefold() for row in rows if row.scope == "counted")


def _text(passage: Passage, sentence: Sentence) -> str:
    return passage.canonical.text[sentence.tokens[0].begin : sentence.tokens[-1].finish]


def _shaped(text: str, row: Row, sentence: Sentence, *, last: bool) -> bool:
    """Whether a sentence that holds the words of a row has the shape of such furniture as well."""
    words, rest = len(text.split()), text.removeprefix(row.lemma).lstrip()
    if row.scope == "whole":
        return True
    if row.kind == "label":
        return words <= EXTRACTION.longest_label
    if row.kind == "related":
        return rest[:1] in _LINKING or not claims(sentence)
    if row.kind == "greeting":
        return not claims(sentence) or (rest[:1] in {",", "!"} and words <= 2 * EXTRACTION.longest_label)
    if row.scope == "anywhere":
        return not claims(sentence) or (text.rstrip(" .)").endswith(row.lemma.strip("() ")) and last)
    phrase = len(row.lemma.split()) >= _PHRASE and row.kind == "prompt"
    return phrase or row.scope == "label" or not claims(sentence)


def _matching(text: str, language: str, name: str, dated: str) -> Row | None:
    rows = _candidates(language, name, text[:_KEY])
    return next(
        (row for row in rows if _matches(text, row) or (dated != text and _matches(dated, row))), None
    )


def _without_date(passage: Passage) -> str:
    """The text without a date between its label and what sets the label off: "Correction, May 3: …"."""
    text = passage.canonical.text
    cut = next((i for i, char in enumerate(text[:_LABEL_LENGTH]) if char in _SETTERS - {"-", "."}), None)
    timex = next((t for t in passage.timexes if cut is not None and t.end <= cut), None)
    return f"{text[: timex.start].rstrip(' ,(')}{text[cut:].lstrip(')')}" if timex is not None else text


@lru_cache(maxsize=4096)
def _candidates(code: str, name: str, opening: str) -> tuple[Row, ...]:
    """The rows that a text which opens so can match at all."""
    listed = [row for rows in table(code, name).values() for row in rows]
    return tuple(
        r
        for r in listed
        if r.scope in {"anywhere", "end"} or r.lemma[:_KEY] == opening[: len(r.lemma[:_KEY])]
    )


def _verbless(text: str) -> bool:
    return len(text.split()) <= 2 * EXTRACTION.longest_label and not text.endswith(("!", "?"))


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
    return row.scope == "verbless" and opens and _verbless(text)
