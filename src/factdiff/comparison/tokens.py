"""The words of a text as a comparison counts them: words, figures and the signs that mean something.

Currency, percent, plus and minus, bounds, fractions and a question mark at the end are words, since turning
one changes what is said; commas, brackets, quotation marks and dashes are typography.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from factdiff.languages.spelling import fold
from factdiff.patterns import pattern
from factdiff.values import dataclass

_TOKEN = pattern(
    r"""(?P<number>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d) | \d+(?:[.,]\d+)*)
      | (?P<clock>(?:(?<=\d)|(?<=\d\s))[AaPp]\.?\s?[Mm](?![^\W\d_])\.?)
      | (?P<initials>(?:[A-Z]\.){2,})
      | (?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff])*)
      | (?P<sign>[½¼¾⅓⅔⅛%‰€$£¥₹+±<>≤≥≈~°²³&@§] | (?<![\w\d])[-−–](?=\s?[€$£]?\d) | \?(?=[\s"»”’)]*$))""",
    re.VERBOSE,
)
_INNER = pattern(r"(?<![\w+])\+(?=[^\W\d_])[^+\n]*[^\W_]\+(?![\w+])")
_DIGIT_BEFORE = pattern(r"[\d%]\s*$")
#: Letters; in so short a word an accent makes another word: *a* and *à*, *ou* and *où*, *des* and *dès*.
_ACCENTED = 3
_APOSTROPHES = "'’ʼ"


@dataclass(frozen=True, slots=True)
class ComparedWord:
    """One word; ``norm`` has neither case nor accents, ``start`` and ``end`` are code points of the article.

    ``kind`` is ``word``, ``number`` or ``sign``; ``elided`` says that an apostrophe follows, ``joined`` that
    one stands before (the *s* of *mayor's*), ``first`` that the word opens its passage, ``bracketed`` that it opens a bracket.
    """

    text: str
    norm: str
    start: int
    end: int
    kind: str
    elided: bool = False
    joined: bool = False
    first: bool = False
    bracketed: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital that does not merely open the passage."""
        return self.kind == "word" and self.text[0].isupper() and not self.first


def cut(text: str, start: int = 0) -> tuple[ComparedWord, ...]:
    """The words of a passage that begins at a code point of its article."""
    found: list[ComparedWord] = []
    for match, kind in _matches(text):
        begin, end = match.span()
        norm = _norm(kind, match[0])
        elided = text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2].isalpha()
        joined = begin > 1 and text[begin - 1] in _APOSTROPHES and text[begin - 2].isalnum()
        found.append(
            ComparedWord(
                match[0],
                norm,
                start + begin,
                start + end,
                "word" if kind in ("clock", "initials") else kind,
                elided,
                joined,
                first=not found,
                bracketed=text[begin - 1 : begin] == "(",
            )
        )
    return tuple(found)


def _matches(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """The words and signs of a text, each with its kind, that say something."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        if kind == "sign" and match[0] in "-−–" and not _is_minus(text, match.start(), match[0]):
            continue
        if match[0] == "+" and any(one.start() <= match.start() < one.end() for one in _INNER.finditer(text)):
            # A wire's marks of a quotation inside another: "qu'on mette +menteur+".
            continue
        yield match, kind


def normed(text: str) -> str:
    """Its norms as one text, for the rows of tables: thousands of them are read before the first comparison."""
    parts = text.split(" ")
    if all(map(str.isalpha, parts)):
        return text.casefold() if text.isascii() else " ".join(map(_word, parts))
    return " ".join(norms(text)) or fold(text)


@lru_cache(maxsize=1 << 12)
def norms(text: str) -> tuple[str, ...]:
    """The ``norm`` of each word that ``cut`` finds; most sentences stand in both versions, and in the next one.

    Words of letters alone with single spaces between them are cut without the pattern: that is nearly every
    row of a table, and thousands of them are read before the first comparison.
    """
    parts = text.split(" ")
    if all(map(str.isalpha, parts)):
        if text.isascii():
            return tuple(text.casefold().split(" "))
        return tuple(map(_word, parts))
    return tuple([_norm(kind, match[0]) for match, kind in _matches(text)])


def _is_minus(text: str, at: int, sign: str) -> bool:
    """Whether a stroke before a figure is a minus: not the dash of a range, nor a dash that sets a figure off."""
    if _DIGIT_BEFORE.search(text[:at]):
        return False
    return sign == "−" or (sign != "–" and not text[at + 1 : at + 2].isspace())


def _norm(kind: str, text: str) -> str:
    """A word without case, accents (but in the shortest) and the stops of an abbreviation; one sign for every minus."""
    if kind == "sign":
        return "-" if text == "−" else text
    if kind in ("clock", "initials"):
        return "".join(filter(str.isalpha, fold(text)))
    return _word(text)


@lru_cache(maxsize=1 << 13)
def _word(text: str) -> str:
    """The ``norm`` of a word; rows of tables and sentences are made of the same few."""
    whole = text if text.isascii() else unicodedata.normalize("NFC", text)
    return fold(whole) if len(whole) > _ACCENTED else whole.casefold()
