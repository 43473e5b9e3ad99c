"""Words of a language → concepts that no language owns: codes of its tables, sounds of names, codes of countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from factdiff.languages import lemmas
from factdiff.languages.columns import MeaningRow
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold, sounded
from factdiff.languages.tables import DEMONYMS, FUNCTION, MEANINGS, NUMBERS, PLACES
from factdiff.settings import CONCORDANCE

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ELIDED = re.compile(r"\b\w{1,2}['’]", re.IGNORECASE)
_COUNTING = frozenset({"hundred", "one", "scale", "small", "ten"})
_NOUN, _VERB, _NAME = "noun", "verb", "name"


@cache
def _codes(language: str) -> dict[tuple[str, str], frozenset[str]]:
    """The codes of every word of the table ``meanings``, by folded word and use."""
    found: dict[tuple[str, str], set[str]] = {}
    for rows in table(language, MEANINGS).values() if has_table(language, MEANINGS) else ():
        for row in rows:
            found.setdefault((fold(row.lemma), row.use), set()).add(row.kind)
    return {key: frozenset(codes) for key, codes in found.items()}


@cache
def _countries(language: str) -> dict[str, str]:
    """Countries and their people's adjectives, folded, with ISO 3166 codes."""
    places = list(table(language, PLACES).of_kind("country"))
    peoples = [row for rows in table(language, DEMONYMS).values() for row in rows if not row.of]
    return {**{fold(row.lemma): row.code for row in peoples}, **{fold(row.lemma): row.code for row in places}}


@cache
def _idle(language: str) -> frozenset[str]:
    """Words that carry no content, and words for numbers, which are compared as numbers."""
    numbers = table(language, NUMBERS).items()
    counting = (word for word, found in numbers if any(row.kind in _COUNTING for row in found))
    return frozenset(map(fold, (*table(language, FUNCTION), *counting)))


@lru_cache(maxsize=1 << 14)
def predicates(language: str, *words: str) -> frozenset[str]:
    """The concepts of a predicate, given its lemma and its concept in its own language."""
    codes = _codes(language)
    found: frozenset[str] = frozenset()
    for word in words:
        for use in (_VERB, _NOUN):
            found |= codes.get((fold(word), use), frozenset())
    return found


@lru_cache(maxsize=1 << 14)
def unit(language: str, word: str) -> frozenset[str]:
    """The concepts of what a number counts; a code of a currency or a measure stands for itself."""
    return _codes(language).get((fold(word), _NOUN)) or frozenset(
        {word if not word.islower() else fold(word)}
    )


@lru_cache(maxsize=1 << 14)
def concepts(language: str, name: str) -> frozenset[str]:
    """What a name or a description means: a known name, a country, or the concepts and names of its words."""
    plain = _ELIDED.sub("", name).strip()
    words = _content(language, plain)
    whole = _known(language, plain) or _known(language, " ".join(words))
    return whole or frozenset(
        part for i, word in enumerate(words) for part in _word(language, word, first=not i)
    )


def _known(language: str, name: str) -> frozenset[str]:
    """A whole name that the tables have."""
    folded = fold(name)
    country = _countries(language).get(folded)
    if country:
        return frozenset({f"country:{country}"})
    return frozenset(f"name:{code}" for code in _codes(language).get((folded, _NAME), ()))


def _content(language: str, name: str) -> list[str]:
    """The words of a name that carry content."""
    idle = _idle(language)
    return [word for word in _TOKEN.findall(name) if fold(word) not in idle and len(word) > 1]


def _word(language: str, word: str, *, first: bool) -> frozenset[str]:
    """One word: its country, its concepts by any of its lemmas, the sound of a name, or the word itself.

    The ``first`` word may have its capital from the sentence, and is a noun where the lexicon has such a noun.
    """
    known = _known(language, word)
    if known:
        return known
    found = list(_lemmas(language, word))
    for lemma in (word, *found):
        country = _countries(language).get(fold(lemma))
        if country:
            return frozenset({f"country:{country}"})
        codes = _codes(language).get((fold(lemma), _NOUN))
        if codes:
            return codes
    named = word[0].isupper() and not (first and found)
    return frozenset({f"sound:{_sound(word)}" if named else f"word:{fold(word)}"})


def _lemmas(language: str, word: str) -> Iterator[str]:
    for use in ("NOUN", "ADJ", "VERB"):
        yield from lemmas.known(language, word, use)


@lru_cache(maxsize=1 << 14)
def _sound(name: str) -> str:
    """A name by its sounds, so that transliterations meet; a silent e at its end does not count."""
    plain = sounded(fold(name), between=True)
    return plain.removesuffix("e") if len(plain) > CONCORDANCE.shortest else plain


def rows(language: str) -> Iterator[MeaningRow]:
    """All rows of the table of meanings."""
    for found in table(language, MEANINGS).values():
        yield from found
