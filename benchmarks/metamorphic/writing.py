"""How operators write an edit: words found, replaced in the old word's case, fitted to what stands before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import TypeVar

from benchmarks.metamorphic import english, french
from benchmarks.metamorphic.values import Edit, Piece, Unit

Item = TypeVar("Item")

NAMES = ("who", "what", "where", "source")


def pick(options: Sequence[Item], *keys: object) -> Item | None:
    """One of the options, always the same for the same keys; ``None`` of none."""
    if not options:
        return None
    digest = sha256(repr(keys).encode()).digest()
    return options[int.from_bytes(digest[:4], "big") % len(options)]


def like(old: str, new: str) -> str:
    """The new word in the old one's case."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def change(unit: Unit, start: int, end: int, new: str, expected: Iterable[str] = ()) -> Edit:
    """One stretch becomes ``new``; inside quotation marks the wording itself is what changed."""
    slots = {*expected}
    if slots and unit.is_quoted(start):
        slots.add("what")
    return Edit((Piece(start, end, new),), frozenset(slots))


def exchanged(
    unit: Unit, start: int, end: int, new: str, expected: Iterable[str] = (), *, gender: str = ""
) -> Iterator[Edit]:
    """A word becomes another, with the articles and elisions before it; nothing where that is not sure."""
    old = unit.article.text[start:end]
    before = unit.article.text[max(unit.start, start - 12) : start]
    fit = (french if unit.french else english).fitted(before, old, new, gender)
    if fit is not None and old != new:
        cut, text = fit
        yield change(unit, start - cut, end, text, expected)


def found(unit: Unit, pattern: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """Matches inside the sentence, with offsets into the article."""
    return _compiled(pattern, flags).finditer(unit.article.text, unit.start, unit.end)


@cache
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """There are more patterns than `re` remembers, and some hold hundreds of names."""
    return re.compile(pattern, flags)


def words(unit: Unit) -> Iterator[tuple[int, int, str]]:
    """The words of the sentence as letters stand together, hyphens inside."""
    for match in found(unit, r"[^\W\d_]+(?:-[^\W\d_]+)*"):
        yield match.start(), match.end(), match.group()


def alternatives(options: Iterable[str], old: str, unit: Unit) -> list[str]:
    """Options that are not the old word and do not stand in the sentence already."""
    return [o for o in options if o != old and not re.search(rf"\b{re.escape(o)}\b", unit.text)]
