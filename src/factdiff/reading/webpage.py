"""HTML → headline and paragraphs, each with the line of the file it stands on."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from factdiff.errors import InputError
from factdiff.reading.structured import Metadata, metadata

_BLOCKS = ("p", "li", "blockquote", "h2", "h3", "h4", "pre", "td", "dd")
_SMALL = 20_000
_SHORTEST_BODY = 200
_TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_PROBE = 24
_ENTRY = re.compile(r"\b(live|entry|post|update|liveblog)", re.IGNORECASE)


class Page:
    """A parsed page: metadata, paragraphs with the time of their entry, and the way to source lines."""

    def __init__(self, html: str, name: str) -> None:
        self.tree = _parse(html, name)
        self.metadata: Metadata = metadata(self.tree)
        self.paragraphs = _paragraphs(html, self.tree, self.metadata)
        self._finder = _Finder(html)
        if not self.paragraphs:
            raise InputError("has no article text", where=name, remedy="save the article's own page, or its text")

    def place(self, text: str) -> tuple[int, int]:
        """Line and column in the file where a paragraph begins; searched forward, so equal ones differ."""
        return self._finder.place(text)


def _parse(html: str, name: str) -> HtmlElement:
    parser = lxml.html.HTMLParser(huge_tree=True, recover=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as problem:
        raise InputError(f"is no HTML that can be read ({problem})", where=name, remedy="save the page again") from None
    return tree


def _paragraphs(html: str, tree: HtmlElement, known: Metadata) -> list[tuple[str, str | None]]:
    """Paragraphs in order, each with its entry's time on live pages; from sure to desperate."""
    if known.live and known.updates:
        return [(part, when) for body, when in known.updates for part in body.splitlines() if part.strip()]
    entries = _entries(tree)
    if entries:
        return entries
    if len(html) >= _SMALL:
        found = _main_text(html)
        if sum(map(len, found)) >= _SHORTEST_BODY:
            return [(text, None) for text in found]
    return [(text, None) for text in _plain(tree)]


def _entries(tree: HtmlElement) -> list[tuple[str, str | None]]:
    """The dated entries of a live page: elements of one kind that each hold a ``<time>`` and paragraphs."""
    found: list[tuple[str, str | None]] = []
    elements = [e for e in tree.iter("article", "section", "div", "li") if _ENTRY.search(e.get("class") or e.get("id") or "")]
    dated = [e for e in elements if len(list(e.iter("time"))) == 1 and next(e.iter("time")).get("datetime")]
    dated = [e for e in dated if not any(a in dated for a in e.iterancestors())]
    if len(dated) < 2:  # noqa: PLR2004 - a single one is an ordinary article
        return []
    for element in dated:
        when = next(element.iter("time")).get("datetime")
        found += [(text, when) for text in _plain(element)]
    return found


def _main_text(html: str) -> list[str]:
    import trafilatura  # noqa: PLC0415 - 0.3 s that only full pages cost

    try:
        text = trafilatura.extract(html, include_comments=False, include_tables=False, favor_precision=True, deduplicate=False)
    except (RecursionError, ValueError):
        return []
    return [line.lstrip("- ").strip() for line in (text or "").splitlines() if line.strip()]


def _plain(tree: HtmlElement) -> list[str]:
    """The innermost text blocks outside navigation, asides, forms and footers."""
    skip = {"nav", "aside", "footer", "form", "script", "style", "figure", "noscript", "button"}
    root = next(iter(tree.iter("article")), None)
    root = root if root is not None and len(root.text_content()) >= _SHORTEST_BODY else tree
    found = []
    for element in root.iter(*_BLOCKS):
        if any(a.tag in skip for a in element.iterancestors()) or any(True for _ in element.iterdescendants(*_BLOCKS)):
            continue
        text = " ".join(element.text_content().split())
        if text:
            found.append(text)
    if found:
        return found
    body = next(iter(tree.iter("body")), tree)
    return [" ".join(line.split()) for line in body.text_content().splitlines() if line.strip()]


class _Finder:
    """Finds where paragraphs stand in the source, through tags and entities."""

    def __init__(self, html: str) -> None:
        self.starts = [0, *(m.end() for m in re.finditer("\n", html))]
        self.letters, self.origins = _letters(html)
        self.after = 0

    def place(self, text: str) -> tuple[int, int]:
        probe = "".join(c for c in text if c.isalnum())[:_PROBE]
        at = self.letters.find(probe, self.after)
        if at < 0:
            at = self.letters.find(probe)
        if at < 0 or not probe:
            return 1, 1
        self.after = at + len(probe)
        origin = self.origins[at]
        line = bisect_right(self.starts, origin)
        return line, origin - self.starts[line - 1] + 1


def _letters(html: str) -> tuple[str, list[int]]:
    """Letters and digits of the text between tags, and where each stands."""
    chars: list[str] = []
    origins: list[int] = []
    position = 0
    for tag in [*_TAG.finditer(html), None]:
        end = tag.start() if tag else len(html)
        _between(html, position, end, chars, origins)
        position = tag.end() if tag else end
    return "".join(chars), origins


def _between(html: str, start: int, end: int, chars: list[str], origins: list[int]) -> None:
    position = start
    for match in re.finditer(r"&[#\w]+;", html[start:end]):
        _plain_chars(html, position, start + match.start(), chars, origins)
        for char in unescape(match.group()):
            if char.isalnum():
                chars.append(char)
                origins.append(start + match.start())
        position = start + match.end()
    _plain_chars(html, position, end, chars, origins)


def _plain_chars(html: str, start: int, end: int, chars: list[str], origins: list[int]) -> None:
    for i in range(start, end):
        if html[i].isalnum():
            chars.append(html[i])
            origins.append(i)
