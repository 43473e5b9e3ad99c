"""What a page says of itself in JSON-LD, OpenGraph and ``<time>``: the cascade of metadata."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.html import HtmlElement

from factdiff.reading.dates import iso

_ARTICLES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "LiveBlogPosting",
        "BlogPosting",
        "MedicalWebPage",
        "ScholarlyArticle",
        "TechArticle",
    }
)
_DEEPEST = 40


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
    updates: tuple[tuple[str, str | None], ...] = field(default=())


def metadata(tree: HtmlElement) -> Metadata:
    """Metadata from sure to desperate: JSON-LD, then OpenGraph and ``<meta>``, then ``<time>`` and ``<title>``."""
    linked = _linked(tree)
    meta = _meta(tree)
    time = next((iso(t.get("datetime")) for t in tree.iter("time") if iso(t.get("datetime"))), None)
    heading = next((" ".join(h.text_content().split()) for h in tree.iter("h1")), None)
    page = next((" ".join(h.text_content().split()) for h in tree.iter("title")), None)
    return Metadata(
        title=_text(linked.get("headline")) or heading or meta.get("og:title") or page,
        published=_date(linked, "datePublished") or iso(meta.get("article:published_time") or meta.get("date")) or time,
        modified=_date(linked, "dateModified") or iso(meta.get("article:modified_time")),
        publisher=_name(linked.get("publisher")) or meta.get("og:site_name"),
        authors=tuple(_names(linked.get("author"))) or tuple(a for a in [meta.get("author")] if a),
        url=_url(linked) or meta.get("og:url"),
        language=_text(linked.get("inLanguage")) or tree.get("lang") or meta.get("og:locale"),
        live="LiveBlogPosting" in _types(linked),
        updates=tuple(_updates(linked)),
    )


def _linked(tree: HtmlElement) -> dict[str, Any]:
    """The page's article in JSON-LD; the first of several."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for item in _items(_parsed(script.text or ""), 0):
                if _types(item) & _ARTICLES:
                    return item
    return {}


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
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
    return {kinds} if isinstance(kinds, str) else {k for k in kinds if isinstance(k, str)} if isinstance(kinds, list) else set()


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _date(item: dict[str, Any], key: str) -> str | None:
    return iso(_text(item.get(key)))


def _name(value: Any) -> str | None:
    return next(iter(_names(value)), None)


def _names(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for part in value for name in _names(part)]
    name = value.get("name") if isinstance(value, dict) else value
    return [name.strip()] if isinstance(name, str) and name.strip() else []


def _url(item: dict[str, Any]) -> str | None:
    main = item.get("mainEntityOfPage")
    return _text(item.get("url")) or _text(main.get("@id") if isinstance(main, dict) else main)


def _updates(item: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    for update in item.get("liveBlogUpdate") or []:
        if isinstance(update, dict):
            body = _text(update.get("articleBody"))
            if body:
                yield body, _date(update, "datePublished")


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if key and tag.get("content"):
            found.setdefault(key.lower(), " ".join(tag.get("content").split()))
    return found
