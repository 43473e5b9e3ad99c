"""HTML → metadata and paragraphs: plain article files, full news pages, live pages with dated entries."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from factdiff.errors import InputError
from factdiff.model.document import Anchor, Paragraph
from factdiff.reading.blocks import Block, blocks
from factdiff.reading.dates import iso
from factdiff.reading.origins import of_json, of_page
from factdiff.reading.paywall import walled
from factdiff.reading.structured import Metadata, Update, metadata
from factdiff.settings import READING
from factdiff.values import dataclass

_FURNISHED = ("nav", "aside", "footer", "form", "header")
_ENTRY = re.compile(r"live|entry|post|update|liveblogupdate", re.IGNORECASE)
_HIGHEST = 8
# The parser holds each attribute of a tag against all others: 300,000 took over 100 s.
_ATTRIBUTE = r"""[^\s"'<>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>`=]++))?+[\s/]*+"""
_CROWDED = re.compile(rf"<[a-zA-Z][^\s/>]*+[\s/]++(?:{_ATTRIBUTE}){{{READING.most_attributes}}}")
_LAWYERS = re.compile(r"(?:©|\(c\)|copyright)\s", re.IGNORECASE)
_TOOLBAR = re.compile(
    r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->.*?<!-- END WAYBACK TOOLBAR INSERT -->", re.DOTALL | re.IGNORECASE
)
_INK = re.compile(r"[^\r\n]")
_NO_ARTICLE = "save the article's own page, or its text"


@dataclass(frozen=True, slots=True)
class Page:
    """A page's metadata and its paragraphs, each with the time of its entry where it stands in one.

    ``walled`` tells of words of a paywall somewhere on it.
    """

    metadata: Metadata
    paragraphs: tuple[tuple[str, str | None], ...]
    live: bool
    walled: bool


def page(html: str, name: str) -> Page:
    """Read a page; raises `InputError` where no article's text is in it."""
    html = without_toolbar(html)
    tree = _parsed(html, name)
    known = metadata(tree)
    found = (
        [*_above(known), *entries]
        if (entries := _updates(known.updates))
        else _entries(tree, live=known.live)
    )
    live = known.live or bool(found)
    if found:
        known = _lived(known, [block.when for block in found if block.when])
    else:
        found = _article(html, tree)
    if known.body and _length(found) < min(READING.shortest_body, len(known.body)):
        found = _texts(known.body, None)  # The page is filled in by a program that nobody has run.
    kept = [(b.text, b.when) for b in found if not _LAWYERS.match(b.text)]
    if not kept:
        raise InputError("has no article text", where=name, remedy=_NO_ARTICLE)
    return Page(known, tuple(kept), live, walled(tree))


def _lived(known: Metadata, whens: list[str]) -> Metadata:
    """A live page that tells its dates in its entries alone: it began with the earliest and changed with the latest."""
    first, last = min(whens, key=_instant), max(whens, key=_instant)
    began = first if known.published == known.shown else known.published
    return replace(
        known,
        published=began,
        shown=first if known.shown else None,
        modified=known.modified or (last if last != first else None),
    )


def _instant(when: str) -> datetime:
    moment = datetime.fromisoformat(when)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _parsed(html: str, name: str) -> HtmlElement:
    parser = lxml.html.HTMLParser(
        huge_tree=True, recover=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    if _CROWDED.search(html):
        what = f"has a tag with more than {READING.most_attributes} attributes"
        raise InputError(what, where=name, remedy=_NO_ARTICLE)
    try:
        return lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as problem:
        raise InputError(f"is no HTML that can be read ({problem})", where=name, remedy=_NO_ARTICLE) from None


def without_toolbar(html: str) -> str:
    """A page without what an archive has put into it; blanks take its place, so that lines and columns stay."""
    return _TOOLBAR.sub(lambda found: _INK.sub(" ", found[0]), html)


def _above(known: Metadata) -> list[Block]:
    """What a live page says before its entries."""
    said = {update.body for update in known.updates}
    return _texts(known.body, None) if known.body and known.body not in said else []


def _texts(body: str, when: str | None) -> list[Block]:
    """The paragraphs of a text whose lines may hold tags."""
    return [Block(block.text, when, refers=False) for line in body.split("\n") for block in _fragment(line)]


def _updates(updates: tuple[Update, ...]) -> list[Block]:
    """The entries that JSON-LD holds, whose bodies may hold tags."""
    found: list[Block] = []
    for update in updates:
        bodies = _texts(update.body, update.published)
        if update.headline and not any(update.headline in body.text for body in bodies):
            found.append(Block(update.headline, update.published, refers=False))
        found += bodies
    return found


def _fragment(text: str) -> list[Block]:
    if "<" not in text:
        return [Block(text, None, refers=False)]
    try:
        return blocks(lxml.html.fragment_fromstring(text, create_parent="div"))
    except (etree.LxmlError, ValueError, AssertionError):
        return [Block(text, None, refers=False)]


def fragment(text: str) -> list[str]:
    """The paragraphs of a piece of HTML without what is furniture by its tags."""
    return [block.text for block in _fragment(text)] if "<" in text else []


def _entries(tree: HtmlElement, *, live: bool) -> list[Block]:
    """The dated entries of a live page and what stands before them; none where the page is no live one."""
    dated = _dated(tree)
    if len(dated) < 2:  # noqa: PLR2004 - a single one is an ordinary article
        return []
    found = [block for block in _kept(_root(tree), dated) if not block.refers]
    inside = [block for block in found if block.when]
    if not inside or (not live and 2 * _length(inside) < _length(found)):
        return []
    first = found.index(inside[0])
    return [block for n, block in enumerate(found) if block.when or n < first]


def _dated(tree: HtmlElement) -> dict[HtmlElement, str]:
    """Elements that are named as entries and hold one ``<time>`` alone; the outermost of several."""
    found: dict[HtmlElement, str | None] = {}
    for time in tree.iter("time"):
        when = iso(time.get("datetime"))
        for depth, ancestor in enumerate(time.iterancestors("article", "section", "div", "li")):
            if depth >= _HIGHEST:
                break
            names = " ".join(ancestor.get(key) or "" for key in ("class", "id", "itemprop", "itemtype"))
            if _ENTRY.search(names):
                found[ancestor] = None if ancestor in found else when
    single = {element: when for element, when in found.items() if when}
    return {
        e: when
        for e, when in single.items()
        if not any(a in single for a in islice(e.iterancestors(), _HIGHEST))
    }


def _article(html: str, tree: HtmlElement) -> list[Block]:
    """An article's blocks: a small or clearly marked page by its tags, a full one by trafilatura."""
    root = _root(tree)
    furnished = root.tag == "body" and any(True for _ in tree.iter(*_FURNISHED))
    if len(html) >= READING.full_page or furnished:
        found = _main_text(html)
        if _length(found) >= READING.shortest_body:
            return _headless(found)
    return _headless([block for block in _kept(root, {}) if not block.refers or block.text.endswith(".")])


def _headless(found: list[Block]) -> list[Block]:
    """The blocks without a heading at the end: what stood below it was furniture."""
    end = len(found)
    while end > 1 and found[end - 1].heading:
        end -= 1
    return found[:end]


def _kept(root: HtmlElement, entries: dict[HtmlElement, str]) -> list[Block]:
    """Blocks without furniture by class names, unless nothing would be left: some sites name all so."""
    strict = blocks(root, entries=entries)
    return strict if _length(strict) >= READING.shortest_body else blocks(root, entries=entries, strict=False)


def _length(found: list[Block]) -> int:
    return sum(len(block.text) for block in found)


def _root(tree: HtmlElement) -> HtmlElement:
    """The element that holds the article: marked as its body, the only ``<article>``, ``<main>``, or the body."""
    marked = tree.xpath("//*[@itemprop='articleBody']")
    articles = list(tree.iter("article"))
    for group in (marked, articles, list(tree.iter("main"))):
        if len(group) == 1 and len(group[0].text_content()) >= READING.shortest_body:
            return group[0]
    return next(iter(tree.iter("body")), tree)


def _main_text(html: str) -> list[Block]:
    """The main text of a full page; trafilatura is asked for links, so that teasers are told by them."""
    import trafilatura  # noqa: PLC0415 - 0.3 s that only full pages cost

    try:
        found = trafilatura.bare_extraction(
            html,
            include_comments=False,
            include_tables=False,
            include_images=False,
            include_links=True,
            favor_precision=True,
            deduplicate=False,
            with_metadata=False,
        )
    except (RecursionError, ValueError, etree.LxmlError):
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    for item in [
        i for i in body.iter("item") if i.find(".//head") is not None and i.find(".//ref") is not None
    ]:
        item.clear(keep_tail=True)
    for head in list(body.iter("head")):
        head.tag = "h2"
    return [block for block in blocks(body) if not block.refers]


def placed(html: str, built: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Anchor, ...]:
    """Where the built text stands in the file; what JSON-LD alone holds is looked for in the scripts."""
    visible, scripts = of_page(html), None
    visible.skip_to(max(html.find("<h1"), 0))
    found: list[Anchor] = []
    for paragraph in paragraphs:
        text = built[paragraph.start : paragraph.end]
        anchors = visible.anchors(text, paragraph.start)
        if not anchors:
            scripts = scripts or of_json(html)
            anchors = scripts.anchors(text, paragraph.start)
        found += anchors
    return tuple(found) or (Anchor(0, 1, 1),)
