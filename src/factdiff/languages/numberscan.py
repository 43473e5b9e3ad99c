"""The tokens of a paragraph and the phrases of a language's tables, as the number grammar reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from threading import Lock
from typing import NamedTuple

from factdiff.languages.columns import NumberRow, UnitRow
from factdiff.languages.lexicon import WordTable
from factdiff.patterns import pattern
from factdiff.settings import NUMBERS
from factdiff.values import dataclass

#: Shapes whose digits are no amount in any language: addresses, dates, clock times, versions, codes.
_NEVER = r"""
      (?:https?://|www\.)\S+ | [@#]\w+ | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+
    | (?<![\d/.-])\d{1,4}(?P<sep>[/.-])\d{1,2}(?P=sep)\d{2,4}(?![\d/-])
    | (?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)
    | (?!\d{1,3}(?:\.\d{3})+(?!\d))\d+(?:\.\d+){2,}(?!\d)
    | (?<!\d)\d+(?:/\d+)+(?:-\d+)*(?!\d)
    | (?<![\d.,])(?:1[5-9]|20)\d\d[-–](?:(?:1[5-9]|20)\d\d|\d\d)(?!\d)
    | \+?(?<!\d)\d{2,3}(?:[ .-]\d\d){4}(?!\d)
    | \+\d{1,3}[ -]\d[\d -]{6,}\d | (?<!\d)\d{3}-(?:\d{3}-)?\d{4}(?!\d)
    | \[\d+\] | (?![kcdm]?m[23](?!\w))(?=[^\W\d_]+-?\d)(?:[^\W\d_]+)-?\d\w*(?:[-,.]\w+)*
"""


@dataclass(frozen=True, slots=True)
class Notation:
    """How a language writes figures: patterns of numbers, ordinals and clock times, and the two signs.

    ``thousands`` are the characters that group digits; ``apposed`` is the unit of a bare age after a
    name ("Jane Roe, 45,"), ``None`` where ages always carry their unit; ``signed`` tells whether the word
    for *minus* means nothing else, so that it may stand before a plain number.
    """

    figure: str
    ordinal: str
    clock: str
    thousands: str
    decimal: str
    apposed: str | None
    signed: bool = False


class NumberToken(NamedTuple):
    """A word, figure or sign; ``shape`` is ``figure``, ``ordinal``, ``never`` or ``None``.

    A tuple, since one is made for each word that is read.
    """

    low: str
    raw: str
    start: int
    end: int
    shape: str | None
    glued: bool

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.shape is None and self.raw[0].isalpha()

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.is_word and self.raw[0].isupper()


def scanner(notation: Notation) -> re.Pattern[str]:
    """The pattern that cuts a paragraph of a language into tokens."""
    return re.compile(
        rf"""(?P<never>{_NEVER}) | (?P<ordinal>{notation.ordinal}) | (?P<clock>{notation.clock})
           | (?P<figure>{notation.figure}) | [Nn](?:°|º|os?\.)s?(?=[ ]?\d) | [^\W\d_]+ | \S""",
        re.VERBOSE,
    )


def scan(text: str, pattern: re.Pattern[str]) -> list[NumberToken]:
    """Words, figures and signs of a paragraph; the typographic apostrophe counts as a straight one."""
    tokens: list[NumberToken] = []
    last = 0
    for match in pattern.finditer(text):
        raw = match.group()
        # Names stand on the outermost groups alone, and those close last.
        shape = match.lastgroup
        low = "'" if raw == "’" else raw.lower()
        start, end = match.span()
        glued = start == last and bool(tokens)
        tokens.append(NumberToken(low, raw, start, end, "never" if shape == "clock" else shape, glued))
        last = end
    return tokens


def figure(raw: str, notation: Notation) -> Decimal:
    """The value of a figure in a language's notation."""
    plain = re.sub(f"[{re.escape(notation.thousands)}](?=\\d{{3}}(?!\\d))", "", raw)
    return Decimal(plain.replace(notation.decimal, "."))


class NumberPhrase(NamedTuple):
    """The words of a table row; ``raw`` is set where their case must agree.

    A tuple, since a thousand are made at every start, in a fifth of the time that a frozen dataclass takes.
    """

    words: tuple[str, ...]
    raw: tuple[str, ...] | None
    kind: str
    values: tuple[str, ...]
    measure: UnitRow | None = None

    @property
    def value(self) -> Decimal:
        """The first value as a number."""
        return Decimal(self.values[0])

    def stands(self, tokens: list[NumberToken], i: int) -> bool:
        """Whether the words stand at a token; one at the end of an elision is none of them."""
        size = len(self.words)
        if i < 0 or i + size > len(tokens):
            return False
        for k in range(size):
            if self.words[k] != tokens[i + k].low or (self.raw and self.raw[k] != tokens[i + k].raw):
                return False
        return True


_WORD = pattern(r"[Nn](?:°|os?\.)|[^\W\d_]+|\S")
_SYMBOL = pattern(r"^\W|^[^\W\d_]{1,2}$|[²³/°$]|[a-z][A-Z]|[A-Z]{2}(?! )|^[A-Z][a-z]?\.$")


def _cut(lemma: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The words of a lemma in small letters and as they are written, and whether it can be no sign: a longer word."""
    if lemma.isalpha() and lemma.islower() and len(lemma) > NUMBERS.little:
        return (lemma,), (lemma,), True
    raw = tuple(_WORD.findall(lemma))
    return tuple(word.lower() for word in raw), raw, False


def _worded(row: NumberRow) -> NumberPhrase:
    low, raw, plain = _cut(row.lemma)
    return NumberPhrase(
        low, None if plain or row.lemma.islower() else raw, row.kind, tuple(row.value.split())
    )


def _measures(row: UnitRow, plural: str) -> Iterator[NumberPhrase]:
    """The unit, and with the ending of a plural each noun also with that at its words."""
    low, raw, plain = _cut(row.lemma)
    sign = bool(_SYMBOL.search(row.lemma)) and not row.word if plural else not row.lemma.islower()
    # Units stand in one class of the vocabulary; their own goes before their symbols.
    values = (row.kind, *row.symbol.split())
    if not row.plural:
        yield NumberPhrase(low, raw if sign and not plain else None, "unit", values, row)
    if plural and (plain or not sign):
        yield from (NumberPhrase(many, None, "unit", values, row) for many in _plurals(low, plural))


def _plurals(words: tuple[str, ...], ending: str) -> list[tuple[str, ...]]:
    """The last word with the ending ("square miles"), the first ("kilomètres par heure"), all longer ones ("mètres cubes")."""
    last, first = (*words[:-1], words[-1] + ending), (words[0] + ending, *words[1:])
    every = tuple(word + ending if word.isalpha() and len(word) > NUMBERS.little else word for word in words)
    return list(dict.fromkeys((last, first, every)))


class Vocabulary:
    """Phrases by class and by the word that they begin or end with, the longest first.

    A row becomes phrases when a text has the word that it begins with: two sentences need some dozens of a thousand.
    """

    def __init__(self, words: WordTable[NumberRow], units: WordTable[UnitRow], plural: str) -> None:
        """Sort the rows for their phrases; ``plural`` is the ending of the language's nouns."""
        self._words, self._units, self._plural = words, units, plural
        self._first: dict[tuple[str, str], list[NumberPhrase]] = {}
        self._last: dict[tuple[str, str], list[NumberPhrase]] = {}
        self._heads: dict[frozenset[str], set[str]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        for stem, kind, _ in words.cells(third="stem"):
            self._stems[kind] = (*self._stems.get(kind, ()), *_cut(stem)[0])
        self._counting, self._measuring = _by_first(words.lemmas()), _by_first(units.lemmas(), plural)
        self._learning = Lock()

    def learn(self, words: set[str]) -> None:
        """Make all phrases that begin with some words; no other can stand in a text of these words."""
        unknown = [word for word in words if word in self._counting or word in self._measuring]
        if not unknown:
            return
        with self._learning:
            for word in unknown:
                found = [phrase for phrase in self._phrases(word) if phrase.words[0] == word]
                self._keep(word, sorted(found, key=_longest))
                # Last of all: who finds nothing waiting here must find the phrases there.
                self._counting.pop(word, None)
                self._measuring.pop(word, None)

    def _phrases(self, first: str) -> Iterator[NumberPhrase]:
        """The phrases of all rows that may begin with a word."""
        for lemma in self._counting.get(first, ()):
            yield from (_worded(row) for row in self._words[lemma] if row.value != "stem")
        for lemma in self._measuring.get(first, ()):
            for row in self._units[lemma]:
                yield from _measures(row, self._plural)

    def _keep(self, word: str, found: list[NumberPhrase]) -> None:
        for phrase in found:
            self._first.setdefault((phrase.kind, word), []).append(phrase)
            end = phrase.kind, phrase.words[-1]
            self._last[end] = sorted((*self._last.get(end, ()), phrase), key=_longest)
            for kinds, heads in self._heads.items():
                if phrase.kind in kinds:
                    heads.add(word)

    def at(self, kind: str, tokens: list[NumberToken], i: int) -> NumberPhrase | None:
        """The longest phrase of a class that begins at a token."""
        if not 0 <= i < len(tokens):
            return None
        for phrase in self._first.get((kind, tokens[i].low), ()):
            if phrase.stands(tokens, i):
                return phrase
        return None

    def heads(self, kinds: frozenset[str]) -> set[str]:
        """The words learnt so far, and those that will be, that phrases of some classes begin with."""
        if kinds not in self._heads:
            with self._learning:
                known = {word for kind, word in self._first if kind in kinds}
                self._heads[kinds] = self._heads.get(kinds, known)
        return self._heads[kinds]

    def before(self, kind: str, tokens: list[NumberToken], i: int) -> NumberPhrase | None:
        """The longest phrase of a class that ends before a token."""
        if not 0 < i <= len(tokens):
            return None
        for phrase in self._last.get((kind, tokens[i - 1].low), ()):
            if phrase.stands(tokens, i - len(phrase.words)):
                return phrase
        return None

    def has(self, kind: str, word: str) -> bool:
        """Whether a single word is of a class, whole or by its stem."""
        return (kind, word) in self._first or word.startswith(self._stems.get(kind, ("\0",)))


def _longest(phrase: NumberPhrase) -> int:
    return -len(phrase.words)


def _by_first(lemmas: Iterable[str], plural: str = "") -> dict[str, list[str]]:
    """Lemmas by the word that their phrases begin with, with the ending of a plural or without."""
    found: dict[str, list[str]] = {}
    for lemma in lemmas:
        first = (lemma if lemma.isalpha() else _WORD.findall(lemma)[0]).lower()
        for word in (first, first + plural) if plural else (first,):
            found.setdefault(word, []).append(lemma)
    return found
