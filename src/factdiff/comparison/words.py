"""Words of any language as plain strings: cut, and told apart by spelling alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factdiff.languages.spelling import fold
from factdiff.patterns import pattern
from factdiff.settings import COMPARISON

_WORD = pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
# In a text that keeps accents apart from their letters they belong to the word all the same.
_SPELLED = pattern(r"\d+(?:[.,]\d+)*|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff])*")


@lru_cache(maxsize=1 << 15)
def words(text: str) -> tuple[str, ...]:
    """All words and numbers of a text, folded, in order."""
    return cut(fold(text))


def cut(folded: str) -> tuple[str, ...]:
    """The words of a text that is folded already."""
    return tuple(_WORD.findall(folded))


def parts(text: str) -> list[str]:
    """The words of a text as they are written."""
    return _SPELLED.findall(text)


@lru_cache(maxsize=1 << 15)
def content(text: str) -> frozenset[str]:
    """The words that carry content: long enough, or a number."""
    return frozenset(word for word in words(text) if carries(word))


def carries(word: str) -> bool:
    """Whether a word is more than an article, a preposition or a pronoun, as far as its length tells."""
    return len(word) >= COMPARISON.content_word or word[0].isdigit()


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Words as ``words`` has them, each with its code points in the text."""
    return [(fold(match[0]), match.start(), match.end()) for match in _SPELLED.finditer(text)]


@lru_cache(maxsize=1 << 16)
def same_word(one: str, other: str) -> bool:
    """Whether two words are forms or spellings of one: inflected, or with a slip of the pen."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < COMPARISON.content_word or short[0].isdigit() or long.endswith(short):
        return False
    return _stem(short, long) or _typo(short, long)


def _stem(short: str, long: str) -> bool:
    common = next((i for i, char in enumerate(short) if char != long[i]), len(short))
    return common >= COMPARISON.content_word and common >= COMPARISON.stem * len(long)


def _typo(short: str, long: str) -> bool:
    if len(short) <= COMPARISON.content_word or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    return likeness(short, long) >= COMPARISON.typo


def likeness(one: str, other: str) -> float:
    """How much two words have in common, 0 to 100: twice their longest common subsequence over both lengths.

    The subsequence is found by the bit-parallel method of Hyyrö (2004). rapidfuzz has the same measure and
    takes 15 ms to import, a tenth of a whole comparison of two fact files.
    """
    if max(len(one), len(other)) > COMPARISON.longest_word:
        return 100.0 if one == other else 0.0
    places: dict[str, int] = {}
    for index, char in enumerate(one):
        places[char] = places.get(char, 0) | 1 << index
    full = unmatched = (1 << len(one)) - 1
    for char in other:
        hit = unmatched & places.get(char, 0)
        unmatched = ((unmatched + hit) | (unmatched - hit)) & full
    common = len(one) - unmatched.bit_count()
    return 200 * common / (len(one) + len(other)) if one or other else 100.0


def known(word: str, among: Iterable[str]) -> bool:
    """Whether the word or a form of it is among others."""
    first = word[:1]
    return word in among or any(other[:1] == first and same_word(word, other) for other in among)


def missing(some: Iterable[str], others: Iterable[str]) -> frozenset[str]:
    """Those words of which the others hold no form."""
    held = frozenset(others)
    return frozenset(word for word in some if not known(word, held))


def overlap(some: frozenset[str], others: frozenset[str]) -> float:
    """Share of common words, 0 to 1, forms of one word counting as one; 1 where both are empty."""
    if not some and not others:
        return 1.0
    common = 2 * len(some & others)
    rest, remaining = some - others, others - some
    common += len(rest) - len(missing(rest, remaining)) + len(remaining) - len(missing(remaining, rest))
    return common / (len(some) + len(others))


def initials(text: str) -> str:
    """The first letters of the words, as an acronym has them."""
    return "".join(word[0] for word in words(text) if carries(word))


def shown(text: str) -> str:
    """A text on one line with single spaces, otherwise as it stands."""
    return " ".join(text.split())
