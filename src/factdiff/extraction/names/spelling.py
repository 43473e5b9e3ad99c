"""When two spellings are one name: without accents and case, by sound, part by part."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from factdiff.settings import ENTITIES

_SOUNDS = (
    ("tch", "c"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("kh", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("y", "i"),
    ("ph", "f"),
    ("w", "v"),
)


def squeezed(text: str) -> str:
    """A phrase as a name: blanks and line breaks are one blank, words cut at a line's end whole, accents on letters."""
    whole = _CUT.sub(lambda cut: cut[1] if cut[1].islower() else f"-{cut[1]}", text)
    return unicodedata.normalize("NFC", " ".join(whole.split()))


_CUT = re.compile(r"(?<=[^\W\d_])[-\u2010][ \t]*(?:\r\n|\n|\r)\s*([^\W\d_])")


@lru_cache(maxsize=1 << 15)
def folded(name: str) -> str:
    """A name without accents, case, hyphens and stops, for comparison only."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", plain).split())


@lru_cache(maxsize=1 << 15)
def sounded(name: str) -> str:
    """A name by its sounds, so that transliterations meet: Choïgou, Choïgu and Shoigu are one."""
    sound = folded(name)
    for spelling, plain in _SOUNDS:
        sound = sound.replace(spelling, plain)
    return re.sub(r"(.)\1", r"\1", sound)


def same_sound(parts: list[str], whole: list[str]) -> bool:
    """Whether two names are spellings of one, part by part from the end: Shoigu, Choïgu; never Jong-il, Jong-un."""
    pairs = list(zip(reversed(parts), reversed(whole), strict=False))
    return sum(map(len, parts)) >= ENTITIES.shortest_respelling and all(
        _alike(ours, theirs) for ours, theirs in pairs
    )


def _alike(ours: str, theirs: str) -> bool:
    if sounded(ours) == sounded(theirs):
        return True
    long_enough = min(len(ours), len(theirs)) >= ENTITIES.shortest_respelling
    return long_enough and ratio(sounded(ours), sounded(theirs)) >= ENTITIES.respelling
