"""What a page says of itself in JSON-LD, OpenGraph and ``<time>``: the cascade of metadata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lxml.html import HtmlElement

from factdiff.reading import linked as json_ld
from factdiff.reading.addresses import original, plain
from factdiff.reading.dates import iso, readable
from factdiff.reading.linked import Itself, letters, one_line
from factdiff.reading.stamps import labelled
from factdiff.values import dataclass

_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dcterms.created",
    "dc.date.issued",
    "dc.date",
    "citation_online_date",
    "citation_publication_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "date",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a live page; ``body`` may hold tags, ``published`` is ISO 8601."""

    headline: str | None
    body: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text; dates stand as the page writes them.

    ``shown`` is the date of publication that readers see, ``body`` the text in JSON-LD, ``locked`` whether the
    page says that it is not free to read.
    """

    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    live: bool = False
    shown: str | None = None
    body: str | None = None
    locked: bool = False
    updates: tuple[Update, ...] = ()


def metadata(tree: HtmlElement) -> Metadata:
    """Metadata from sure to desperate: JSON-LD, then OpenGraph and ``<meta>``, then ``<time>`` and ``<title>``."""
    meta = _meta(tree)
    linked = json_ld.article(tree, _itself(tree, meta))
    seen = _stamped(tree)
    return Metadata(
        title=_title(tree, linked, meta),
        published=_date(linked, "datePublished")
        or _first(meta, _PUBLISHED)
        or _parsely(meta)
        or seen.get("published")
        or _date(linked, "dateCreated"),
        modified=_date(linked, "dateModified") or _first(meta, _MODIFIED) or seen.get("updated"),
        publisher=_name(linked.get("publisher")) or meta.get("og:site_name"),
        authors=_authors(linked, meta),
        url=_url(tree, linked, meta),
        language=one_line(linked.get("inLanguage")) or tree.get("lang") or meta.get("og:locale"),
        live="LiveBlogPosting" in json_ld.types(linked),
        shown=seen.get("published"),
        body=_body(linked),
        locked=json_ld.locked(linked) or meta.get("article:content_tier") in {"locked", "metered"},
        updates=tuple(_updates(linked)),
    )


def _itself(tree: HtmlElement, meta: dict[str, str]) -> Itself:
    addresses = [_canonical(tree), meta.get("og:url")]
    shown = [one_line(found.text_content()) for tag in ("h1", "title") for found in tree.iter(tag)]
    return Itself(
        frozenset(plain(address) for address in addresses if address),
        tuple(filter(None, [*shown, meta.get("og:title")])),
    )


def _canonical(tree: HtmlElement) -> str | None:
    links = (link for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split())
    found = next((one_line(link.get("href")) for link in links), None)
    return found if found and "://" in found else None


def _title(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The headline; an ``<h1>`` that the page's own title does not repeat is the site's name, not the article's."""
    headings = [found for h in tree.iter("h1") if (found := one_line(h.text_content()))]
    page = next((one_line(t.text_content()) for t in tree.iter("title")), None)
    headline, shown = one_line(linked.get("headline")), meta.get("og:title")
    if headline:
        stem = letters(headline.removesuffix("…").removesuffix("..."))
        return next((h for h in headings if letters(h).startswith(stem)), headline)
    known = letters(f"{shown or ''} {page or ''}")
    return next((h for h in headings if letters(h) in known), None) or shown or next(iter(headings), page)


def _date(item: dict[str, Any], key: str) -> str | None:
    value = item.get(key)
    value = next(iter(value), None) if isinstance(value, list) else value
    value = value.get("@value") if isinstance(value, dict) else value
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else one_line(value)
    return text if readable(text) else None


def _name(value: Any) -> str | None:  # noqa: ANN401 - whatever a page wrote
    return next(_names(value), None)


def _names(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a page wrote
    for part in value if isinstance(value, list) else [value]:
        said = part.get("name") if isinstance(part, dict) else part
        if isinstance(said, list):
            yield from filter(None, map(one_line, said))
        elif (name := one_line(said)) and not name.startswith(("http://", "https://")):
            yield name


def _authors(linked: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(_names(linked.get("author"))))
    return named or tuple(_names(meta.get("author") or meta.get("article:author")))


def _url(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    named = [*json_ld.addresses(linked), one_line(linked.get("url")), meta.get("og:url"), _canonical(tree)]
    return next((original(address.partition("#")[0]) for address in named if address), None) or None


def _body(linked: dict[str, Any]) -> str | None:
    """The article's text in JSON-LD with its lines."""
    body = linked.get("articleBody")
    return _lines(body) or None if isinstance(body, str) else None


def _updates(item: dict[str, Any]) -> Iterator[Update]:
    updates = item.get("liveBlogUpdate")
    for update in updates if isinstance(updates, list) else [updates]:
        if isinstance(update, dict) and isinstance(body := update.get("articleBody"), str) and body.strip():
            yield Update(one_line(update.get("headline")), _lines(body), iso(_date(update, "datePublished")))


def _lines(body: str) -> str:
    return "\n".join(filter(None, map(one_line, body.splitlines())))


def _first(meta: dict[str, str], keys: Iterable[str]) -> str | None:
    return next((meta[key] for key in keys if readable(meta.get(key))), None)


def _parsely(meta: dict[str, str]) -> str | None:
    """The date in the one ``<meta>`` that holds JSON."""
    value = json_ld.parsed(meta.get("parsely-page", ""))
    return _date(value, "pub_date") if isinstance(value, dict) else None


def _stamped(tree: HtmlElement) -> dict[str, str]:
    """The first dates that elements are marked with, as ``published`` or ``updated``.

    What is marked as published goes first, then the times in the article, then all others. A time whose own
    names or the words before it speak of a change is one.
    """
    marked = [e for e in tree.iter() if _is_marked(e)]
    inside = [time for article in [*tree.iter("article")][:1] for time in article.iter("time")]
    found: dict[str, str] = {}
    for element in [*marked, *inside, *tree.iter("time")]:
        given = (
            element.get("datetime"),
            element.get("content"),
            element.get("title"),
            element.text_content(),
        )
        value = next((text for part in given if readable(text := one_line(part))), None)
        if value:
            found.setdefault(_said(element), value)
    return found


def _is_marked(element: HtmlElement) -> bool:
    """Whether an element is marked as the date of publication: microdata, HTML's own draft, microformats."""
    return (
        element.get("itemprop") == "datePublished"
        or element.get("pubdate") is not None
        or (element.tag == "abbr" and "published" in (element.get("class") or "").split())
        or "dt-published" in (element.get("class") or "").split()
    )


def _said(element: HtmlElement) -> str:
    """Whether a time tells of publication or of a change."""
    named = " ".join(element.get(key) or "" for key in ("itemprop", "class", "id")).lower()
    if "modif" in named or "updat" in named:
        return "updated"
    before = element.getprevious()
    lead = (before.tail if before is not None else element.getparent().text) or ""
    if not lead.strip() and before is not None:
        lead = before.text_content()
    return labelled(lead) or "published"


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = one_line(tag.get("content"))
        for key in (tag.get("property"), tag.get("name"), tag.get("itemprop")):
            if key and content:
                found.setdefault(key.lower(), content)
    return found
