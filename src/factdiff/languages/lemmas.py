"""Which lemmas a form can have: the lexicons of forms that ``training/lemmas.py`` builds.

A lexicon is ``languages/<xx>/lemmas.bin``: an index and blocks of sorted lines, each block compressed by itself,
so that a question costs one block and opening the lexicon costs the index. A line is a form and its readings; a
reading is the letter of a word class and how the lemma is made of the form: letters cut off its end and an ending
(``mangeons`` ``V3r`` is *manger*), or ``=`` and the whole lemma.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from factdiff import files
from factdiff.settings import LEXICON
from factdiff.values import dataclass

if TYPE_CHECKING:
    from mmap import mmap

_MAGIC = b"lemmas 1\n"
_SIZE = 4
_LETTERS = {
    "ADJ": "J",
    "ADP": "P",
    "ADV": "R",
    "AUX": "A",
    "CCONJ": "C",
    "DET": "D",
    "INTJ": "I",
    "NOUN": "N",
    "NUM": "M",
    "PART": "T",
    "PRON": "O",
    "PROPN": "E",
    "SCONJ": "S",
    "VERB": "V",
}


_CLASSES = {letter: upos for upos, letter in _LETTERS.items()}


@lru_cache(maxsize=1 << 13)
def known(language: str, form: str, upos: str) -> tuple[str, ...]:
    """The lemmas that a form can have in a word class (Universal Dependencies), the likeliest first.

    Nothing where the lexicon lacks the form or the class, and for most names. The case of the form does
    not matter, nor which apostrophe it has; lemmas are in lower case but for *I* and names.
    """
    return tuple(lemma for found, lemma in readings(language, form) if found == upos)


def readings(language: str, form: str) -> tuple[tuple[str, str], ...]:
    """Word class and lemma of all that a form can be, the likeliest first."""
    return _lexicon(language).readings(form.lower().replace("’", "'"))


def listed(language: str, form: str) -> bool:
    """Whether the lexicon has a form, of whatever word class."""
    return bool(readings(language, form))


def is_lemma(language: str, lemma: str, upos: str) -> bool:
    """Whether a word is the lemma of some form in a word class: *manger* is, *mangera* is not."""
    return lemma in known(language, lemma, upos)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """An opened lexicon: the first form of each block, where the blocks end, and the file that they are in."""

    firsts: tuple[str, ...]
    ends: tuple[int, ...]
    begin: int
    data: bytes | mmap

    def readings(self, form: str) -> tuple[tuple[str, str], ...]:
        """Word class and lemma, the likeliest first; nothing where the form is not listed."""
        number = bisect_right(self.firsts, form) - 1
        if number < 0 or "\t" in form or "\n" in form:
            return ()
        start = self.ends[number - 1] if number else 0
        block = _block(self.data[self.begin + start : self.begin + self.ends[number]])
        key = f"\n{form}\t".encode(errors="replace")
        at = block.find(key)
        if at < 0:
            return ()
        line = block[at + len(key) : block.index(b"\n", at + 1)].decode()
        return tuple((_CLASSES[reading[0]], _lemma(form, reading[1:])) for reading in line.split(","))


@cache
def _lexicon(language: str) -> _Lexicon:
    """A language without a lexicon of forms knows none, and takes the lemmas that the reader writes."""
    place = "languages", language, "lemmas.bin"
    return _opened(files.mapped(*place)) if files.has(*place) else _Lexicon((), (), 0, b"")


def _opened(data: bytes | mmap) -> _Lexicon:
    start = len(_MAGIC) + _SIZE
    begin = start + int.from_bytes(data[len(_MAGIC) : start], "big")
    rows = [row.split("\t") for row in zlib.decompress(data[start:begin]).decode().splitlines()]
    return _Lexicon(tuple(row[0] for row in rows), tuple(int(row[1]) for row in rows), begin, data)


@lru_cache(maxsize=LEXICON.open_blocks)
def _block(compressed: bytes) -> bytes:
    return zlib.decompress(compressed)


def _lemma(form: str, rule: str) -> str:
    if rule.startswith("="):
        return rule[1:]
    ending = rule.lstrip("0123456789")
    return form[: len(form) - int(rule[: len(rule) - len(ending)])] + ending


def packed(forms: Mapping[str, Iterable[tuple[str, str]]]) -> bytes:
    """A lexicon as bytes, of forms in sorted order with their readings (word class, lemma), the likeliest first."""
    index, blocks, end = [], [], 0
    for first, text in _cut(forms):
        blocks.append(zlib.compress(text.encode(), 9))
        end += len(blocks[-1])
        index.append(f"{first}\t{end}")
    head = zlib.compress("\n".join(index).encode(), 9)
    return _MAGIC + len(head).to_bytes(_SIZE, "big") + head + b"".join(blocks)


def _cut(forms: Mapping[str, Iterable[tuple[str, str]]]) -> Iterator[tuple[str, str]]:
    """Blocks of about equal length, each with its first form; every line begins and ends with a line break."""
    first, lines, size = "", [""], 0
    for form, readings in forms.items():
        line = form + "\t" + ",".join(_reading(form, upos, lemma) for upos, lemma in readings)
        if size + len(line) > LEXICON.block_characters and size:
            yield first, "\n".join([*lines, ""])
            lines, size = [""], 0
        first = form if not size else first
        lines.append(line)
        size += len(line)
    if size:
        yield first, "\n".join([*lines, ""])


def _reading(form: str, upos: str, lemma: str) -> str:
    alike = (mine == theirs for mine, theirs in zip(form, lemma, strict=False))
    shared = sum(1 for _ in takewhile(bool, alike))
    rule = f"{len(form) - shared}{lemma[shared:]}"
    return _LETTERS[upos] + (rule if shared and not lemma[shared:][:1].isdigit() else f"={lemma}")
