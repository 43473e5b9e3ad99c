"""Paragraphs → what is read of them, by the network that ships with the package."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from importlib import import_module
from itertools import pairwise
from math import inf

from factdiff.analysis import decoding
from factdiff.analysis.encoder import encoder
from factdiff.analysis.parse import Parse, Span, decode
from factdiff.errors import LanguageError
from factdiff.files import shipped
from factdiff.settings import ANALYSIS

#: The latest paragraphs and their trees: a second version of an article costs its changed paragraphs.
_PARSED: OrderedDict[tuple[str, str], Parse] = OrderedDict()
#: Threads that a paragraph's neighbours are read on; 0 for as many as there are processors.
_LIMIT = 0

#: Words that end a sentence; the stop of an abbreviation is part of its word.
_STOPS = frozenset({".", "?", "!"})
#: What ends a text that is no mere line.
_ENDS = _STOPS | frozenset({"", '"', ")", ":", ";", "…"})


def version(language: str) -> str:
    """The name and version of what reads a language. Raises `LanguageError` where nothing does."""
    if not shipped("languages", language, "tokens.py").is_file():
        raise LanguageError(f"no pipeline for the language {language!r}", remedy="reinstall factdiff")
    return f"{language}-{encoder().labels.version}"


def parse(language: str, texts: list[str]) -> list[Parse]:
    """What is read of canonical paragraphs, each as it is by itself.

    Equal paragraphs are read alike, so the latest ones are kept (`settings.Analysis`).
    """
    new = [text for text in dict.fromkeys(texts) if (language, text) not in _PARSED]
    made = dict(zip(new, _all(language, new), strict=True))
    found = [made[text] if text in made else _PARSED[language, text] for text in texts]
    for text, one in zip(texts, found, strict=True):
        _PARSED[language, text] = one
        _PARSED.move_to_end((language, text))
    while len(_PARSED) > ANALYSIS.kept_paragraphs:
        _PARSED.popitem(last=False)
    return found


def forget() -> None:
    """Drop the paragraphs that were kept, for measurements and tests."""
    _PARSED.clear()


def _all(language: str, texts: Sequence[str]) -> Iterator[Parse]:
    """Each paragraph by itself, on as many threads as there are processors; the order is kept."""
    encoder()
    read = partial(_read, language)
    threads = min(len(texts), _threads())
    if threads <= 1:
        yield from map(read, texts)
        return
    with ThreadPoolExecutor(threads) as pool:
        yield from pool.map(read, texts)


def limit(threads: int) -> None:
    """Read on so many threads at most, where the processors have other work; what is read stays the same."""
    global _LIMIT  # noqa: PLW0603 - a process has one reader
    _LIMIT = threads


def _threads() -> int:
    """The processors that this process may use."""
    return _LIMIT or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _read(language: str, text: str) -> Parse:
    """One paragraph, in windows of whole sentences where it is longer than the network can see."""
    words = import_module(f"factdiff.languages.{language}.tokens").cut(text)
    pieces = [encoder().pieces.cut(text[a:b], blank=not a or text[a - 1] == " ") for a, b in words]
    parts, first = [], 0
    while first < len(words):
        last = _fitting(pieces, first)
        part = _window(language, text, words[first:last], pieces[first:last])
        if last < len(words) and len(part.starts) > 1:
            last = first + part.starts[-1]
            part = _until(part, part.starts[-1])
        parts.append((first, part))
        first = last
    return _joined(parts)


def _window(language: str, text: str, words: Sequence[Span], pieces: Sequence[tuple[int, ...]]) -> Parse:
    scores = encoder().scores(pieces)
    forms = [text[a:b] for a, b in words]
    likely = [0.0, *(_likely(before, form) for before, form in pairwise(forms))]
    for i, (before, word) in enumerate(pairwise(words), 1):
        if before[1] == word[0] and forms[i] == "-" and forms[i - 1].isalnum():
            likely[i] = -inf  # "Ex-mayor": a hyphen inside a word begins no sentence
        elif forms[i - 1] == ";" and _is_line(text):
            likely[i] = inf  # "Fire guts mill; cause unknown": the two halves of a headline are two
    return decode(scores, encoder().labels, language, text, words, decoding.starts(scores.starts, likely))


def _is_line(text: str) -> bool:
    """Whether a paragraph is a line without a stop at its end, as headlines are."""
    return text.rstrip()[-1:] not in _ENDS


def _likely(before: str, form: str) -> float:
    """How much likelier than the network has it a word begins a sentence, by the word before it."""
    if before in _STOPS and form[0].isupper():
        return ANALYSIS.stop
    return -ANALYSIS.carried if before[-1].isalpha() else 0.0


def _fitting(pieces: Sequence[tuple[int, ...]], first: int) -> int:
    """The word behind the last one that still fits into a window."""
    room = ANALYSIS.window
    for i in range(first, len(pieces)):
        room -= len(pieces[i])
        if room < 0:
            return max(i, first + 1)
    return len(pieces)


def _until(part: Parse, end: int) -> Parse:
    """The sentences before a word that begins one."""
    return replace(
        part,
        words=part.words[:end],
        lemmas=part.lemmas[:end],
        pos=part.pos[:end],
        morphs=part.morphs[:end],
        heads=part.heads[:end],
        deps=part.deps[:end],
        starts=tuple(start for start in part.starts if start < end),
        entities=tuple(found for found in part.entities if found[1] <= end),
        surety=part.surety[:end],
    )


def _joined(parts: Sequence[tuple[int, Parse]]) -> Parse:
    """Windows one after the other as one paragraph."""
    if len(parts) == 1:
        return parts[0][1]
    return Parse(
        words=tuple(word for _, part in parts for word in part.words),
        lemmas=tuple(lemma for _, part in parts for lemma in part.lemmas),
        pos=tuple(pos for _, part in parts for pos in part.pos),
        morphs=tuple(morph for _, part in parts for morph in part.morphs),
        heads=tuple(first + head for first, part in parts for head in part.heads),
        deps=tuple(dep for _, part in parts for dep in part.deps),
        starts=tuple(first + start for first, part in parts for start in part.starts),
        entities=tuple(
            (first + a, first + b, label) for first, part in parts for a, b, label in part.entities
        ),
        surety=tuple(share for _, part in parts for share in part.surety),
    )
