"""An article as JSON: ``title``, ``text`` (a string or a list of paragraphs), ``published`` and more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from factdiff.errors import InputError
from factdiff.reading.jsontext import REMEDY, json_object
from factdiff.reading.plaintext import blocks, lines
from factdiff.values import dataclass

_TAGS = re.compile(r"</?(?:p|div|br|h[1-6]|li|blockquote)\b[^>]*>", re.IGNORECASE)
# Beside our own names, those of schema.org, news services, crawlers and content systems; cases, "_" and "-" do not count.
_NAMES = {
    "title": ("title", "headline", "webtitle", "name", "titre"),
    "published": (
        "published", "datepublished", "datepublish", "publishdate", "publishedat", "publishedtime", "publicationdate",
        "webpublicationdate", "pubdate", "publisheddate", "firstpublishdate", "displaydate", "date", "datetime",
    ),
    "modified": (
        "modified", "datemodified", "datemodify", "modifiedat", "updated", "updatedat", "lastmodified", "lastupdateddate",
    ),
    "publisher": ("publisher", "sitename", "sourcehostname", "sourcedomain", "sourcename", "hostname", "domain", "source"),
    "url": ("url", "link", "canonicallink", "canonicalurl", "weburl", "pageurl", "sourceurl", "mainentityofpage", "source"),
    "language": ("language", "inlanguage", "lang", "languagecode", "metalang", "humanlanguage"),
}  # fmt: skip
_BODIES = (
    "text", "articlebody", "paragraphs", "body", "maintext", "contenttext", "content", "fulltext", "articletext",
    "cleanedtext", "rawtext", "bodytext", "textcontent", "contentelements", "texte",
)  # fmt: skip
_PAGES = ("contenthtml", "bodyhtml", "html")
_AUTHORS = ("authors", "author", "byline", "primaryauthor")
#: Objects inside which services put an article's own fields.
WRAPPERS = ("fields", "_source", "attributes", "article")
#: Where they put one text: WordPress, Arc, JSON-LD, and plain ones.
_INNER = ("rendered", "basic", "@value", "value", "text", "content", "html", "name", "title", "@id")
_ADDRESS = ("http://", "https://")
# What a news service leaves of a text that it does not give whole: "… [+1234 chars]".
_REST = re.compile(r"\s*\[\+\d+ chars\]\s*\Z")
_LETTERS = re.compile(r"[^a-z]+")
_MOST_NAMED = 6
#: Every name that is read.
NAMES = frozenset({*_BODIES, *_PAGES, *_AUTHORS, *(one for names in _NAMES.values() for one in names)})


@dataclass(frozen=True, slots=True)
class JsonArticle:
    """The fields of an article object, as they stand there; ``paragraphs`` have no line breaks."""

    paragraphs: tuple[str, ...]
    title: str | None
    published: str | None
    modified: str | None
    publisher: str | None
    authors: tuple[str, ...]
    url: str | None
    language: str | None


def parse(text: str, name: str) -> JsonArticle:
    """The article in a JSON text; raises `InputError` where there is none."""
    value = json_object(text, name)
    if str(value.get("schema", "")).startswith("factdiff/"):
        raise InputError(
            f"is no article but {value['schema']}", where=name, remedy="give the article, or a fact set"
        )
    fields = named(value)
    paragraphs = _paragraphs(fields)
    if not paragraphs:
        has = ", ".join(list(map(str, value))[:_MOST_NAMED])
        raise InputError(f'has no "text", but {has}' if has else 'has no "text"', where=name, remedy=REMEDY)
    return JsonArticle(
        paragraphs=paragraphs,
        authors=tuple(_persons(next((fields[k] for k in _AUTHORS if fields.get(k)), None))),
        **{key: _field(fields, key, name) for key in _NAMES},
    )


def plain_name(key: str) -> str:
    """A field's name in its letters: ``publishedAt``, ``published_at`` and ``published-at`` are one."""
    return _LETTERS.sub("", key.lower())


def named(value: Mapping[str, object]) -> dict[str, object]:
    """An article's fields by their plain names, those inside a wrapper as well; of two of one name the first."""
    wrapper = next((key for key in WRAPPERS if isinstance(value.get(key), dict)), None)
    inner = value[wrapper] if wrapper else {}
    both = {**(inner if isinstance(inner, dict) else {}), **{k: v for k, v in value.items() if k != wrapper}}
    return {plain_name(str(key)): both[key] for key in reversed(both)}


def has_body(value: Mapping[str, object]) -> bool:
    """Whether an object has a text, as an article has."""
    fields = named(value)
    return any(_inner(part) for key in (*_BODIES, *_PAGES) for part in _parts(fields.get(key)))


def _parts(body: object) -> list[object]:
    return body if isinstance(body, list) else [body]


def _paragraphs(fields: Mapping[str, object]) -> tuple[str, ...]:
    body = next((fields[key] for key in _BODIES if any(map(_inner, _parts(fields.get(key))))), None)
    page = next((text for key in _PAGES if (text := _inner(fields.get(key)))), None) if body is None else None
    parts = [text for part in _parts(body) if (text := _inner(part))]
    if page or any(map(_TAGS.search, parts)):
        from factdiff.reading.webpage import fragment  # noqa: PLC0415 - lxml is for HTML alone

        return tuple(text for part in ([page] if page else parts) for text in fragment(f"<div>{part}</div>"))
    parts = [_REST.sub("", part) for part in parts]
    found = [part[a:b] for part in parts for a, b in blocks(part, lines(part))]
    return tuple(" ".join(line.strip() for line in text.splitlines()) for text in found)


def _inner(value: object) -> str | None:
    """A text as it stands, or the one inside an object that holds it."""
    if isinstance(value, dict):
        value = next((value[key] for key in _INNER if isinstance(value.get(key), str)), None)
    return value if isinstance(value, str) and value.strip() else None


def _field(fields: Mapping[str, object], key: str, where: str) -> str | None:
    """A field as text; a number is one, too: seconds since 1970 among the dates."""
    for name in _NAMES[key]:
        found = fields.get(name)
        found = next(iter(found), None) if isinstance(found, list) else found
        found = _inner(found) if isinstance(found, dict) else found
        if isinstance(found, bool):
            found = None if key == "published" else str(found)  # "published": true tells of a state.
        if not isinstance(found, str | int | float | None):
            raise InputError(f"{name} is no text", where=where, remedy="write it as a string")
        text = " ".join(unescape(str(found)).split()) if found is not None else ""
        if text and _fits(key, name, text):
            return text
    return None


def _fits(key: str, name: str, text: str) -> bool:
    """Whether a text can be what its field's name says; ``source`` is an outlet here and an address there."""
    if key == "publisher":
        return not text.startswith(_ADDRESS)
    return not (key == "url" and name == "source") or text.startswith(_ADDRESS)


def _persons(value: object) -> list[str]:
    """Names of one or several authors, each a string or an object with a name."""
    names = [part.get("name") if isinstance(part, dict) else part for part in _parts(value)]
    every = [one for name in names if isinstance(name, str) for one in name.split(";")]
    return [" ".join(name.split()) for name in every if name.strip()]
