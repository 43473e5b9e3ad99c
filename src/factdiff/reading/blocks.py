"""A tree of tags → its blocks of text in order, with what is furniture told by the tags left out.

One pass without recursion, so that pages nested a hundred thousand deep cost no more than flat ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_WORD = re.compile(r"\w+")
_FINAL = (".", "!", "?", "…", "»", "”", '"', ";")
_FEW = 3
_NEVER = frozenset(
    "head nav aside footer form script style figure figcaption noscript button select template svg iframe object "
    "video audio canvas dialog menu input label".split()
)
_BROKEN = frozenset({"br", "lb"})
_REFERRING = frozenset({"a", "ref", "time"})
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font hi i ins kbd mark q ref rp rt ruby s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
_FURNITURE = frozenset(
    "share sharing social related newsletter promo advert advertisement advertising breadcrumb breadcrumbs byline "
    "author caption credit credits cookie cookies sidebar recommended recommendations readmore toolbar tags topics "
    "comments comment nav navigation menu footer paywall skip subscribe sponsored outbrain taboola".split()
)
_NAMED = ("class", "id", "role", "data-component", "data-testid")
_TOKEN = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item; ``when`` is the time of the entry that it stands in.

    ``refers`` tells that nearly all of it is a link or a date: a teaser of another article, a time stamp.
    """

    text: str
    when: str | None
    refers: bool


def blocks(
    root: HtmlElement, *, entries: Mapping[HtmlElement, str] | None = None, strict: bool = True
) -> list[Block]:
    """The text blocks below an element, furniture left out; ``strict`` also goes by the names of classes."""
    return list(_Walk(entries or {}, strict=strict).run(root))


class _Walk:
    def __init__(self, entries: Mapping[HtmlElement, str], *, strict: bool) -> None:
        self.entries = entries
        self.strict = strict
        self.whens: list[str] = []
        self.referring = 0
        self.parts: list[str] = []
        self.inside = 0
        self.outside = 0

    def run(self, root: HtmlElement) -> Iterator[Block]:
        walk = etree.iterwalk(root, events=("start", "end"))
        skipped: HtmlElement | None = None
        for event, element in walk:
            if event == "start":
                if element is not root and self._unwanted(element):
                    walk.skip_subtree()
                    skipped = element
                    continue
                yield from self._start(element)
            elif element is skipped:
                skipped = None
                yield from self._tail(element, root)
            else:
                yield from self._end(element)
                yield from self._tail(element, root)
        yield from self._flush()

    def _unwanted(self, element: HtmlElement) -> bool:
        if element.tag in _NEVER or element.get("hidden") is not None or element.get("aria-hidden") == "true":
            return True
        if not self.strict or element.tag in {"html", "body", "main", "article"}:
            return False
        names = " ".join(element.get(name) or "" for name in _NAMED).lower()
        return bool(names.strip()) and not _FURNITURE.isdisjoint(_TOKEN.findall(names))

    def _start(self, element: HtmlElement) -> Iterator[Block]:
        if element.tag not in _INLINE and element.tag not in _BROKEN:
            yield from self._flush()
        elif element.tag in _BROKEN:
            yield from self._break()
        if element in self.entries:
            self.whens.append(self.entries[element])
        self.referring += element.tag in _REFERRING
        self._text(element.text)

    def _end(self, element: HtmlElement) -> Iterator[Block]:
        if element.tag not in _INLINE and element.tag not in _BROKEN:
            yield from self._flush()
        if element in self.entries:
            self.whens.pop()
        self.referring -= element.tag in _REFERRING

    def _tail(self, element: HtmlElement, root: HtmlElement) -> Iterator[Block]:
        if element is not root:
            if element.tag in _NEVER:
                self.parts.append(" ")
            self._text(element.tail)
        yield from ()

    def _text(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            words = len(_WORD.findall(text))
            self.inside += words if self.referring else 0
            self.outside += 0 if self.referring else words

    def _break(self) -> Iterator[Block]:
        """A line break ends a paragraph where a sentence ends or where another break precedes it."""
        so_far = "".join(self.parts)
        if so_far.rstrip().endswith(_FINAL) or so_far.endswith("\n\v"):
            yield from self._flush()
        else:
            self.parts.append("\n\v")

    def _flush(self) -> Iterator[Block]:
        text = _BLANKS.sub(" ", "".join(self.parts).replace("\v", "")).strip()
        if text and self.inside + self.outside:
            yield Block(text, self.whens[-1] if self.whens else None, self._refers(text))
        self.parts.clear()
        self.inside = self.outside = 0

    def _refers(self, text: str) -> bool:
        if not self.inside or self.outside > min(_FEW, self.inside):
            return False
        return not self.outside or not text.endswith(_FINAL)
