"""An article as JSON: ``title``, ``text`` (a string or a list of paragraphs), ``published`` and more."""

from __future__ import annotations

from typing import Any

import orjson

from factdiff.errors import InputError

FIELDS = ("title", "published", "modified", "publisher", "url", "language")


def parse(data: str, name: str) -> dict[str, Any]:
    """The object in the file; raises `InputError` where it is none or has no text."""
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as problem:
        raise InputError(
            f"is no JSON: {problem.msg} (line {problem.lineno}, column {problem.colno})", where=name, remedy="mend it"
        ) from None
    if not isinstance(value, dict):
        raise InputError("holds no JSON object", where=name, remedy='give {"title": …, "text": …, "published": …}')
    if not is_factset(value) and not _text(value):
        raise InputError('has no "text"', where=name, remedy='give {"title": …, "text": …, "published": …}')
    for key in FIELDS:
        if value.get(key) is not None and not isinstance(value[key], str):
            raise InputError(f"{key} is no string", where=name, remedy="put it in quotation marks")
    return value


def is_factset(value: Any) -> bool:
    """Whether a JSON value calls itself a fact set, of whatever version."""
    return isinstance(value, dict) and str(value.get("schema", "")).startswith("factdiff/factset/")


def _text(value: dict[str, Any]) -> list[str]:
    body = value.get("text", value.get("articleBody", value.get("paragraphs")))
    parts = body.splitlines() if isinstance(body, str) else body if isinstance(body, list) else []
    return [part.strip() for part in parts if isinstance(part, str) and part.strip()]


def paragraphs(value: dict[str, Any]) -> list[str]:
    """The paragraphs of an article object."""
    return _text(value)


def authors(value: dict[str, Any]) -> tuple[str, ...]:
    """Its authors, a string or a list."""
    found = value.get("authors", value.get("author")) or []
    return tuple(a for a in ([found] if isinstance(found, str) else found) if isinstance(a, str))
