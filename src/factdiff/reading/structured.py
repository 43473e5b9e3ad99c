"""What a page says of itself in JSON-LD, OpenGraph and ``<time>``: the cascade of metadata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from factdiff.reading.dates import iso

_ARTICLE = re.compile(r"(?:Article|Posting|Report)$|^MedicalWebPage$")
_DEEPEST = 40
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
    """What is known of an article beside its text; dates are ISO 8601."""

    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    live: bool = False
    updates: tuple[Update, ...] = ()


def metadata(tree: HtmlElement) -> Metadata:
    """Metadata from sure to desperate: JSON-LD, then OpenGraph and ``<meta>``, then ``<time>`` and ``<title>``."""
    linked = _linked(tree)
    meta = _meta(tree)
    return Metadata(
        title=_title(tree, linked, meta),
        published=_date(linked, "datePublished")
        or _first(meta, _PUBLISHED)
        or _parsely(meta)
        or _stamped(tree),
        modified=_date(linked, "dateModified") or _first(meta, _MODIFIED),
        publisher=_name(linked.get("publisher")) or meta.get("og:site_name"),
        authors=_authors(linked, meta),
        url=_url(linked) or meta.get("og:url"),
        language=_text(linked.get("inLanguage")) or tree.get("lang") or meta.get("og:locale"),
        live="LiveBlogPosting" in _types(linked),
        updates=tuple(_updates(linked)),
    )


def _title(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The headline; an ``<h1>`` that the page's own title does not repeat is the site's name, not the article's."""
    headings = [found for h in tree.iter("h1") if (found := _text(h.text_content()))]
    page = next((_text(t.text_content()) for t in tree.iter("title")), None)
    headline, shown = _text(linked.get("headline")), meta.get("og:title")
    if headline:
        stem = _letters(headline.removesuffix("…").removesuffix("..."))
        return next((h for h in headings if _letters(h).startswith(stem)), headline)
    known = _letters(f"{shown or ''} {page or ''}")
    return next((h for h in headings if _letters(h) in known), None) or shown or next(iter(headings), page)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _linked(tree: HtmlElement) -> dict[str, Any]:
    """The page's article in JSON-LD: the live page before the article, the first of several."""
    found = [item for item in _objects(tree) if any(map(_ARTICLE.search, _types(item)))]
    live = [item for item in found if "LiveBlogPosting" in _types(item)]
    return next(iter([*live, *found]), {})


def _objects(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from _items(_parsed(script.text or ""), 0)


def _parsed(text: str) -> Any:  # noqa: ANN401 - whatever a page wrote
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever a page wrote
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _items(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _items(value.get("@graph"), depth + 1)
        yield from _items(value.get("mainEntity"), depth + 1)


def _types(item: dict[str, Any]) -> set[str]:
    kinds = item.get("@type")
    return {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)}


def _text(value: Any) -> str | None:  # noqa: ANN401 - whatever a page wrote
    """A string in one line, entities resolved; half surrogates, which no file can hold, are replaced."""
    if not isinstance(value, str):
        return None
    return " ".join(unescape(value).encode("utf-8", "replace").decode("utf-8").split()) or None


def _date(item: dict[str, Any], key: str) -> str | None:
    return iso(_text(item.get(key)))


def _name(value: Any) -> str | None:  # noqa: ANN401 - whatever a page wrote
    return next(_names(value), None)


def _names(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a page wrote
    for part in value if isinstance(value, list) else [value]:
        name = _text(part.get("name") if isinstance(part, dict) else part)
        if name and not name.startswith(("http://", "https://")):
            yield name


def _authors(linked: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(_names(linked.get("author"))))
    return named or tuple(_names(meta.get("author") or meta.get("article:author")))


def _url(item: dict[str, Any]) -> str | None:
    main = item.get("mainEntityOfPage")
    found = _text(item.get("url")) or _text(main.get("@id") if isinstance(main, dict) else main)
    return found.partition("#")[0] or None if found else None


def _updates(item: dict[str, Any]) -> Iterator[Update]:
    updates = item.get("liveBlogUpdate")
    for update in updates if isinstance(updates, list) else [updates]:
        if isinstance(update, dict) and isinstance(body := update.get("articleBody"), str) and body.strip():
            yield Update(_text(update.get("headline")), _lines(body), _date(update, "datePublished"))


def _lines(body: str) -> str:
    return "\n".join(filter(None, map(_text, body.splitlines())))


def _first(meta: dict[str, str], keys: Iterable[str]) -> str | None:
    return next((found for key in keys if (found := iso(meta.get(key)))), None)


def _parsely(meta: dict[str, str]) -> str | None:
    """The date in the one ``<meta>`` that holds JSON."""
    value = _parsed(meta.get("parsely-page", ""))
    return iso(_text(value.get("pub_date"))) if isinstance(value, dict) else None


def _stamped(tree: HtmlElement) -> str | None:
    """A date that an element is marked with: as published, or as the first time in the article."""
    marked = [e for e in tree.iter() if e.get("itemprop") == "datePublished" or e.get("pubdate") is not None]
    inside = [time for article in [*tree.iter("article")][:1] for time in article.iter("time")]
    for element in [*marked, *inside, *tree.iter("time")]:
        value = element.get("datetime") or element.get("content") or element.text_content()
        if found := iso(_text(value)):
            return found
    return None


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = _text(tag.get("content"))
        for key in (tag.get("property"), tag.get("name"), tag.get("itemprop")):
            if key and content:
                found.setdefault(key.lower(), content)
    return found
