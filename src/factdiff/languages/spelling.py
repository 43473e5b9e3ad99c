"""Spellings that no language owns: letters without their accents, and one sound that languages write differently."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: Accents that Latin, Greek and Cyrillic letters have; the marks of other scripts are part of their letters.
_ACCENTS = dict.fromkeys((0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30C, 0x327, 0x328))
_SOUNDS = (
    ("tch", "c"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("ou", "u"), ("oo", "u"), ("ph", "f"),
    ("w", "v"), ("y", "i"),
)  # fmt: skip
#: Characters that are not seen: soft hyphens, joiners, spaces without width.
UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\ufeff\u2060")
#: Letters that printers join: "ﬁ".
LIGATURES = {char: unicodedata.normalize("NFKC", char) for char in map(chr, range(0xFB00, 0xFB07))}
#: Letters that are no letter with an accent to Unicode, and to most keyboards are.
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ı": "i", "ø": "o", **dict.fromkeys(UNSEEN, "")}
)
_SEEN = str.maketrans({**dict.fromkeys(UNSEEN, ""), **LIGATURES})
#: Names of one language are spelled by its own habits of these, too: only names of two languages are compared so.
_BETWEEN = (("j", "i"), ("qu", "k"), ("ck", "k"), ("c", "k"))


def fold(text: str) -> str:
    """The text without case, accents and what is not seen, ligatures and compatibility forms undone."""
    if text.isascii():
        return text.casefold()
    plain = text.translate(_FOLDED)
    return plain if plain.isascii() else _fold(text)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)).translate(_ACCENTS)


class _Folded(dict[int, str]):
    """Letters folded one by one, each when it is first met; where nothing but ASCII comes of all, that is the fold.

    Other marks may have to change places with their neighbours.
    """

    def __missing__(self, letter: int) -> str:
        self[letter] = folded = _fold(chr(letter))
        return folded


_FOLDED = _Folded()


def seen(text: str) -> str:
    """The text as it is seen: nothing invisible in it, and every letter by itself."""
    return text if text.isascii() else text.translate(_SEEN)


@lru_cache(maxsize=1 << 13)
def folded(name: str) -> str:
    """A name that is folded and has neither hyphens nor stops, for comparison only."""
    return " ".join(re.sub(r"[^\w]+", " ", fold(name)).split())


def sounded(text: str, *, between: bool = False) -> str:
    """A folded text by its sounds, so that transliterations meet: Choïgou, Choïgu and Shoigu are one.

    ``between``: whether the two texts that are held together stand in two languages.
    """
    for spelling, plain in (*_SOUNDS, *(_BETWEEN if between else ())):
        text = text.replace(spelling, plain)
    return re.sub(r"(.)\1", r"\1", text)
