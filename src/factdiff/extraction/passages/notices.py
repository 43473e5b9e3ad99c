"""Sentences that are no part of the story: correction notices, credits, links, labels, greetings.

They are told by their shape and place, sentence by sentence: what claims something is never dropped for a phrase
that it happens to hold ("Share prices fell", "Hello Kitty maker Sanrio reported a profit").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from factdiff.analysis import Passage
from factdiff.analysis.tree import Sentence
from factdiff.extraction.clause import grammar
from factdiff.extraction.when.moments import resolve
from factdiff.languages.columns import FurnitureRow, NoticeRow
from factdiff.languages.lexicon import WordTable, table
from factdiff.languages.tables import FURNITURE, NOTICES
from factdiff.model.document import Document
from factdiff.model.fact import Span
from factdiff.model.factset import Correction
from factdiff.settings import EXTRACTION

_SETTERS = frozenset(":-–—.|]")
#: Scopes of words that open a notice and are set off from what it says.
_LABELS = ("label", "bracket")
#: Letters of the little words that lead over to a date: "Correction of May 3:", "Rectificatif du 3 mai :".
_LINK = 3
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
        found = [
            r if n < at[0] else _of_notice(at[1], passage, n, language) or r for n, r in enumerate(found)
        ]
    return found


def repeats_title(passage: Passage, document: Document) -> bool:
    """Whether a paragraph says the headline over again, letter by letter: it claims nothing that the headline does not."""
    titles = [p for p in document.paragraphs if p.section == "title"]
    if passage.paragraph.section == "title" or not titles or titles[0].start >= passage.paragraph.start:
        return False
    said = document.text[titles[0].start : titles[0].end]
    own = document.text[passage.paragraph.start : passage.paragraph.end]
    return len(own) <= 2 * len(said) and _letters(own) == _letters(said) != ""


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _of_notice(row: NoticeRow, passage: Passage, n: int, language: str) -> str | None:
    """A correction withdraws what it says; behind the label of an update news may follow, if it speaks of no correction."""
    sentence = passage.sentences[n]
    told = row.kind == "update" and row.stands in _LABELS and claims(sentence)
    return None if told and not _behind(_text(passage, sentence), language) else "correction"


def _behind(text: str, language: str) -> bool:
    """Whether what follows the label of an update says what was wrong: "this story has been …", "twelve and not ten"."""
    folded = text.casefold()
    return any(
        row.lemma.casefold() in folded
        for rows in table(language, NOTICES).values()
        for row in rows
        if row.stands in ("start", "anywhere", "behind") and len(row.lemma.split()) > 1
    )


def _notice(passage: Passage, language: str) -> tuple[int, NoticeRow] | None:
    """The sentence with which a notice begins, and its row; asked twice of every paragraph."""
    if _notice not in passage.asked:
        passage.asked[_notice] = _noticed(passage, language)
    found: tuple[int, NoticeRow] | None = passage.asked[_notice]
    return found


def _noticed(passage: Passage, language: str) -> tuple[int, NoticeRow] | None:
    for n, sentence in enumerate(passage.sentences):
        own = _text(passage, sentence)
        text = own if n else passage.canonical.text
        row = _matching(text, language, own if n else _without_date(passage), own)
        if row is not None and (n == 0 or row.stands not in _LABELS):
            return n, row
    return None


def claims(sentence: Sentence) -> bool:
    """Whether a sentence has a finite verb with a subject: only such ones claim something in full."""
    return any(grammar.subject(t) is not None and grammar.finite(t) is not None for t in sentence.tokens)


def _furniture(passage: Passage, n: int, language: str) -> str | None:
    sentence = passage.sentences[n]
    text = _text(passage, sentence)
    if _counts(text, language):
        return "counter"
    for row in _prompts(language, text[:_KEY]):
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
    rows = (row for found in table(code, FURNITURE).values() for row in found)
    return frozenset(row.lemma.casefold() for row in rows if row.stands == "counted")


def _text(passage: Passage, sentence: Sentence) -> str:
    return passage.canonical.text[sentence.tokens[0].begin : sentence.tokens[-1].finish]


def _shaped(text: str, row: FurnitureRow, sentence: Sentence, *, last: bool) -> bool:
    """Whether a sentence that holds the words of a row has the shape of such furniture as well."""
    words, rest = len(text.split()), text.removeprefix(row.lemma).lstrip()
    if row.stands == "whole":
        return True
    if row.kind == "label":
        return words <= EXTRACTION.longest_label
    if row.kind == "related":
        return rest[:1] in _LINKING or not claims(sentence)
    if row.kind == "greeting":
        return not claims(sentence) or (rest[:1] in {",", "!"} and words <= 2 * EXTRACTION.longest_label)
    if row.stands == "anywhere":
        return not claims(sentence) or (text.rstrip(" .)").endswith(row.lemma.strip("() ")) and last)
    phrase = len(row.lemma.split()) >= _PHRASE and row.kind == "prompt"
    return phrase or row.stands == "label" or not claims(sentence)


def _matching(text: str, language: str, dated: str, sentence: str) -> NoticeRow | None:
    """The row that a text is told by; words that may stand anywhere must stand in its first sentence."""
    opened = text.lstrip("([ ")
    bare = dated.lstrip("([ ")
    rows = _openings(language, opened[:_KEY])
    return next(
        (
            row
            for row in rows
            if (row.stands == "anywhere" and row.lemma.casefold() in sentence.casefold())
            or (row.stands == "bracket" and opened != text and _opens(opened, row.lemma))
            or (row.stands not in ("anywhere", "bracket") and (_matches(opened, row) or _matches(bare, row)))
        ),
        None,
    )


def _opens(text: str, lemma: str) -> bool:
    return text.startswith(lemma) and not text[len(lemma) :][:1].isalpha()


def _without_date(passage: Passage) -> str:
    """The text without a date between its label and what sets the label off: "Correction, May 3: …"."""
    text = passage.canonical.text
    cut = next((i for i, char in enumerate(text[:_LABEL_LENGTH]) if char in _SETTERS - {"-", "."}), None)
    if cut is None:
        return text
    start = next((t.start for t in passage.timexes if t.end <= cut), _digit(text[:cut]))
    if start is None:
        return text
    label = text[:start].rstrip(" ,(").split(" ")
    while len(label) > 1 and label[-1].islower() and len(label[-1]) <= _LINK:
        label.pop()
    return f"{' '.join(label)}{text[cut:].lstrip(')')}"


def _digit(text: str) -> int | None:
    """Where the first number of a label stands."""
    return next((i for i, char in enumerate(text) if char.isdigit()), None)


R = TypeVar("R", FurnitureRow, NoticeRow)


@lru_cache(maxsize=4096)
def _prompts(code: str, opening: str) -> tuple[FurnitureRow, ...]:
    return tuple(_able(table(code, FURNITURE), opening))


@lru_cache(maxsize=4096)
def _openings(code: str, opening: str) -> tuple[NoticeRow, ...]:
    return tuple(_able(table(code, NOTICES), opening))


def _able(table: WordTable[R], opening: str) -> Iterator[R]:
    """The rows that a text which opens so can match at all."""
    return (
        r
        for rows in table.values()
        for r in rows
        if r.stands in {"anywhere", "end", "behind"} or r.lemma[:_KEY] == opening[: len(r.lemma[:_KEY])]
    )


def _verbless(text: str) -> bool:
    return len(text.split()) <= 2 * EXTRACTION.longest_label and not text.endswith(("!", "?"))


def _matches(text: str, row: FurnitureRow | NoticeRow) -> bool:
    if row.stands == "anywhere":
        return row.lemma in text
    if row.stands == "end":
        return text.endswith(row.lemma) and _verbless(text)
    if row.stands == "whole":
        return text.rstrip(" .!:") == row.lemma.rstrip(" .!:")
    rest = text.removeprefix(row.lemma)
    opens = rest != text and not rest[:1].isalpha()
    if row.stands == "start":
        return opens
    if row.stands == "label":
        return opens and rest.lstrip(" )")[:1] in _SETTERS and rest.strip() != ""
    return row.stands == "verbless" and opens and _verbless(text)
