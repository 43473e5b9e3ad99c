"""A tree of tags → its blocks of text in order, with what is furniture told by the tags left out.

One pass without recursion, so that pages nested a hundred thousand deep cost no more than flat ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from lxml import etree
from lxml.html import HtmlElement

from factdiff.reading.stamps import labels_alone
from factdiff.values import dataclass

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_WORD = re.compile(r"\w+")
_FINAL = (".", "!", "?", "…", "»", "”", '"', ";")
_FEW = 3
_NEVER = frozenset({
    "aside", "audio", "button", "canvas", "del", "dialog", "figcaption", "figure", "footer", "form", "h1", "head",
    "iframe", "input", "label", "menu", "nav", "noscript", "object", "s", "script", "select", "strike", "style",
    "svg", "template", "video",
})  # fmt: skip
_BREAK = "\v"
_BROKEN = frozenset({"br", "lb"})
_REFERRING = frozenset({"a", "ref", "time"})
_LINKS = frozenset({"a", "ref"})
_NOTED = frozenset({"a", "hi", "ref", "sup"})
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "hi", "i",
    "ins", "kbd", "mark", "q", "ref", "rp", "rt", "ruby", "samp", "small", "span",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
_FURNITURE = frozenset({
    "advert", "advertisement", "advertising", "author", "breadcrumb", "breadcrumbs", "byline", "caption",
    "comment", "comments", "cookie", "cookies", "counter", "counters", "credit", "credits", "footer", "menu", "nav", "navigation",
    "newsletter", "outbrain", "paywall", "promo", "readmore", "recommendations", "recommended", "related", "relatedposts",
    "reactions", "share", "sharedaddy", "shares", "sharing", "sidebar", "skip", "social", "signup", "sponsored", "subscribe", "subscription", "taboola", "tags",
    "toolbar", "topics",
})  # fmt: skip
_NAMED = ("class", "id", "role", "data-component", "data-testid")
# "jp-relatedposts", "relatedPosts", "ShareButtons": words of class names in all their spellings.
_TOKEN = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
# What leads to a note: "[1]", "2" above the line, "↩"; a link behind "#", or one whose address says so.
_NOTE_MARK = re.compile(r"\s*[\[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§¶↩↑^]+\ufe0e?)\s*[\])]?\s*")
_NOTE_LINK = re.compile(
    r"#_?(?:fn|ftn|edn|footnote|endnote|note|cite|cmnt|ref|sdfootnote|sdendnote)", re.IGNORECASE
)
_COMMENT_LINK = re.compile(r"#cmnt_ref|#_msoanchor")
_TOOLBARS = ("wm-ipp", "donato")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item; ``when`` is the time of the entry that it stands in.

    ``refers`` tells that nearly all of it is a link or a date: a teaser of another article, a time stamp.
    """

    text: str
    when: str | None
    refers: bool
    heading: bool = False


def blocks(
    root: HtmlElement, *, entries: Mapping[HtmlElement, str] | None = None, strict: bool = True
) -> list[Block]:
    """The text blocks below an element, furniture left out; ``strict`` also goes by the names of classes."""
    return list(_TreeWalk(entries or {}, strict=strict).run(root))


class _TreeWalk:
    def __init__(self, entries: Mapping[HtmlElement, str], *, strict: bool) -> None:
        self.entries = entries
        self.strict = strict
        self.whens: list[str] = []
        self.referring = 0
        self.parts: list[str] = []
        self.inside = 0
        self.outside = 0
        self.timed = False
        self.beside: list[str] = []
        self.headings = 0

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
                self._tail(element, root)
            else:
                yield from self._end(element)
                self._tail(element, root)
        yield from self._flush()

    def _unwanted(self, element: HtmlElement) -> bool:
        if (
            element.tag in _NEVER
            or str(element.tag).startswith("amp-")
            or (element.get("id") or "").startswith(_TOOLBARS)
            or "mso-element:comment" in (element.get("style") or "")
            or _is_note_mark(element)
            or _is_comment(element)
            or element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
        ):
            return True
        if not self.strict or element.tag in {"html", "body", "main", "article"}:
            return False
        names = " ".join(element.get(name) or "" for name in _NAMED)
        return bool(names.strip()) and not _FURNITURE.isdisjoint(map(str.lower, _TOKEN.findall(names)))

    def _start(self, element: HtmlElement) -> Iterator[Block]:
        if element.tag not in _INLINE and element.tag not in _BROKEN:
            yield from self._flush()
        elif element.tag in _BROKEN:
            self.parts.append(_BREAK)
        if element in self.entries:
            self.whens.append(self.entries[element])
        self.headings += element.tag in _HEADINGS
        self.referring += element.tag in _REFERRING
        self.timed |= element.tag == "time"
        self._text(element.text)

    def _end(self, element: HtmlElement) -> Iterator[Block]:
        if element.tag not in _INLINE and element.tag not in _BROKEN:
            yield from self._flush()
        if element in self.entries:
            self.whens.pop()
        self.referring -= element.tag in _REFERRING
        self.headings -= element.tag in _HEADINGS

    def _tail(self, element: HtmlElement, root: HtmlElement) -> None:
        if element is not root:
            self._text(element.tail)

    def _text(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            words = len(_WORD.findall(text))
            self.inside += words if self.referring else 0
            self.outside += 0 if self.referring else words
            if not self.referring:
                self.beside.append(text)

    def _flush(self) -> Iterator[Block]:
        text = "".join(self.parts)
        if self.inside + self.outside:
            when = self.whens[-1] if self.whens else None
            refers = self._refers(text.strip())
            yield from (Block(piece, when, refers, self.headings > 0) for piece in _pieces(text))
        self.parts.clear()
        self.beside.clear()
        self.inside = self.outside = 0
        self.timed = False

    def _refers(self, text: str) -> bool:
        if self.timed and labels_alone("".join(self.beside)):
            return True
        if not self.inside or self.outside > min(_FEW, self.inside):
            return False
        return not self.outside or not text.endswith(_FINAL)


def _is_note_mark(element: HtmlElement) -> bool:
    """Whether an element is the mark of a note and no word or number of the article's: `said.<sup>[2]</sup>`."""
    if element.tag not in _NOTED or len(element) > 1:
        return False
    inner = [part for child in element for part in (child.text, child.tail)]
    link = element if element.tag in _LINKS else next(iter(element), element)
    target = link.get("href") or link.get("target") or ""
    raised = element.tag in {"sup", "hi"} or _raised(element)
    if not (_NOTE_LINK.search(target) or (raised and "#" in target)):
        return False
    return bool(_NOTE_MARK.fullmatch("".join(filter(None, [element.text, *inner]))))


def _raised(element: HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in {"sup", "hi"}


def _is_comment(element: HtmlElement) -> bool:
    """Whether an element opens with the way back from an editor's comment, as word processors write it."""
    inner = element[0] if element.tag == "div" and len(element) == 1 else element
    first = inner[0] if inner.tag == "p" and len(inner) else None
    return first is not None and first.tag == "a" and bool(_COMMENT_LINK.search(first.get("href") or ""))


def _pieces(text: str) -> Iterator[str]:
    """The paragraphs between line breaks; a sentence that goes on behind one is kept whole.

    Entities that a site escaped twice are resolved.
    """
    whole = unescape(text) if "&" in text else text
    lines = [line for part in whole.split(_BREAK) if _WORD.search(line := _BLANKS.sub(" ", part).strip())]
    made: list[str] = []
    for line in lines:
        if made and line[0].islower() and not made[-1].endswith(_FINAL):
            made[-1] += f" {line}"
        else:
            made.append(line)
    yield from made
