"""An article as it was read: one text, its paragraphs, and the way back to the file's lines."""

from __future__ import annotations

from bisect import bisect_right

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text that is analysed by itself; offsets are code points into the text.

    ``section`` is ``title``, ``lede``, ``body`` or ``entry`` (of a live page); ``published`` is the
    entry's own date and time, ISO 8601, where the page gives one; ``foreign`` the language of a paragraph that
    is not in the article's own, and is not read.
    """

    start: int
    end: int
    section: str
    published: str | None = None
    foreign: str | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch of the text that is not analysed, since the article's frame says it and not its story.

    ``reason`` is ``stamp`` (dates of the article itself) or ``paywall``.
    """

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """From offset ``start`` on, the text runs along the file from ``line``, ``column`` (1-based)."""

    start: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Note:
    """What makes the reading of an article less sure; ``kind`` is a stable name, ``detail`` the words it is about.

    ``partial``: only a part of the article is there; ``date-ambiguous``, ``date-conflict``, ``date-unread``,
    ``date-zone``: its date; ``encoding``, ``mojibake``: its letters; ``languages``: several of them;
    ``unclosed``: a quotation without an end; ``no-article``: it reads like something else.
    """

    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its metadata; dates are ISO 8601 as the source gives them.

    ``name`` is what the user called it (a path, ``-``, ``REV:path``) and goes into messages alone. Before its
    dates are settled they stand as the file writes them, and ``shown`` is the one that its readers see.
    """

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    anchors: tuple[Anchor, ...]
    language: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    live: bool = False
    notes: tuple[Note, ...] = ()
    shown: str | None = None
    asides: tuple[Aside, ...] = ()

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column (1-based) in the file for an offset into the text."""
        index = bisect_right(self.anchors, offset, key=lambda anchor: anchor.start) - 1
        anchor = self.anchors[max(index, 0)]
        return anchor.line, anchor.column + max(offset - anchor.start, 0)
