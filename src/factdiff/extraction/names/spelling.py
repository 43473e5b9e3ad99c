"""When two spellings are one name: without accents and case, by sound, part by part."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from factdiff.languages.spelling import folded, seen, sounded
from factdiff.settings import ENTITIES


@lru_cache(maxsize=1 << 13)
def squeezed(text: str) -> str:
    """A phrase as a name: as it is seen, with single blanks, words cut at a line's end whole, accents on letters."""
    whole = seen(text)
    if "\n" in whole or "\r" in whole:
        whole = _CUT.sub(lambda cut: cut[1] if cut[1].islower() else f"-{cut[1]}", whole)
    return unicodedata.normalize("NFC", " ".join(whole.split()))


_CUT = re.compile(r"(?<=[^\W\d_])[-\u2010][ \t]*(?:\r\n|\n|\r)\s*([^\W\d_])")


@lru_cache(maxsize=1 << 15)
def _sound(name: str) -> str:
    return sounded(folded(name))


def same_sound(parts: list[str], whole: list[str]) -> bool:
    """Whether two names are spellings of one, part by part from the end: Shoigu, Choïgu; never Jong-il, Jong-un."""
    pairs = list(zip(reversed(parts), reversed(whole), strict=False))
    return sum(map(len, parts)) >= ENTITIES.shortest_respelling and all(
        _alike(ours, theirs) for ours, theirs in pairs
    )


def _alike(ours: str, theirs: str) -> bool:
    if _sound(ours) == _sound(theirs):
        return True
    long_enough = min(len(ours), len(theirs)) >= ENTITIES.shortest_respelling
    return long_enough and ratio(_sound(ours), _sound(theirs)) >= ENTITIES.respelling
