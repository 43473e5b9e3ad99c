"""An article as JSON: ``title``, ``text`` (a string or a list of paragraphs), ``published`` and more."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factdiff.errors import InputError
from factdiff.reading.plaintext import blocks, lines
from factdiff.values import dataclass

_TAGS = re.compile(r"</?(?:p|div|br|h[1-6]|li|blockquote)\b[^>]*>", re.IGNORECASE)
_REMEDY = 'give {"title": …, "text": …, "published": …}'
# Beside our own names, those of schema.org, which news sites use.
_NAMES = {
    "title": ("title", "headline", "name", "titre"),
    "published": (
        "published", "datePublished", "date_published", "date_publish", "publish_date", "published_at", "publishedAt",
        "publication_date", "pubDate", "pub_date", "published_date", "date",
    ),
    "modified": (
        "modified", "dateModified", "date_modified", "date_modify", "modified_at", "updated", "updated_at", "updatedAt",
        "last_modified",
    ),
    "publisher": ("publisher", "site_name", "sitename", "source_domain", "source_name", "hostname"),
    "url": ("url", "link", "canonical_link", "canonical_url", "source_url"),
    "language": ("language", "inLanguage", "lang", "language_code", "meta_lang"),
}  # fmt: skip
_BODIES = (
    "text", "articleBody", "paragraphs", "body", "maintext", "content_text", "content", "full_text", "fulltext",
    "article_text", "cleaned_text", "raw_text", "texte",
)  # fmt: skip
_PAGES = ("content_html", "body_html", "html")
_AUTHORS = ("authors", "author", "byline")
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
    value = _object(text, name)
    if str(value.get("schema", "")).startswith("factdiff/"):
        raise InputError(
            f"is no article but {value['schema']}", where=name, remedy="give the article, or a fact set"
        )
    paragraphs = _paragraphs(value)
    if not paragraphs:
        raise InputError('has no "text"', where=name, remedy=_REMEDY)
    fields = {key: _field(value, names, name) for key, names in _NAMES.items()}
    return JsonArticle(
        paragraphs=paragraphs,
        authors=tuple(_named(next((value[k] for k in _AUTHORS if value.get(k)), None))),
        **fields,
    )


def is_factset(text: str, name: str) -> bool:
    """Whether a JSON text calls itself a fact set, of whatever version; raises `InputError` where it is broken."""
    return str(_object(_first(text), name).get("schema", "")).startswith("factdiff/factset/")


def _first(text: str) -> str:
    """The first of several objects that stand on a line each, else the text."""
    found = [line for line in text.removeprefix("\ufeff").split("\n") if line.strip()]
    return found[0] if len(found) > 1 and all(line.startswith("{") for line in found) else text


def _object(text: str, name: str) -> Mapping[str, object]:
    import orjson  # noqa: PLC0415 - text needs none

    try:
        value = orjson.loads(text.removeprefix("\ufeff"))
    except orjson.JSONDecodeError as problem:
        place = f"line {problem.lineno}, column {problem.colno}"
        raise InputError(f"is no JSON: {problem.msg} ({place})", where=name, remedy="mend it") from None
    if not isinstance(value, dict):
        raise InputError("holds no JSON object", where=name, remedy=_REMEDY)
    return value


def _paragraphs(value: Mapping[str, object]) -> tuple[str, ...]:
    body = next((value[key] for key in _BODIES if value.get(key)), None)
    page = (
        next((value[key] for key in _PAGES if isinstance(value.get(key), str)), None)
        if body is None
        else None
    )
    parts = [part for part in body if isinstance(part, str)] if isinstance(body, list) else [body]
    if isinstance(page, str) or (isinstance(body, str) and _TAGS.search(body)):
        from factdiff.reading.webpage import fragment  # noqa: PLC0415 - lxml is for HTML alone

        return tuple(fragment(page if isinstance(page, str) else str(body)))
    found = [part[a:b] for part in parts if isinstance(part, str) for a, b in blocks(part, lines(part))]
    return tuple(" ".join(line.strip() for line in text.splitlines()) for text in found)


def _field(value: Mapping[str, object], names: tuple[str, ...], where: str) -> str | None:
    """A field as text; a number is one, too: seconds since 1970 among the dates."""
    for key in names:
        found = value.get(key)
        found = next(iter(found), None) if isinstance(found, list) else found
        found = found.get("name") if isinstance(found, dict) else found
        if isinstance(found, bool) or not isinstance(found, str | int | float | None):
            raise InputError(f"{key} is no text", where=where, remedy="write it as a string")
        if found is not None and (text := " ".join(str(found).split())):
            return text
    return None


def _named(value: object) -> list[str]:
    """Names of one or several authors, each a string or an object with a name."""
    parts = value if isinstance(value, list) else [value]
    names = [part.get("name") if isinstance(part, dict) else part for part in parts]
    return [" ".join(name.split()) for name in names if isinstance(name, str) and name.strip()]
