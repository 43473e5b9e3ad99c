"""A JSON text that holds one object: an article, or facts."""

from __future__ import annotations

from collections.abc import Mapping

import orjson

from factdiff.errors import InputError

REMEDY = 'give {"title": …, "text": …, "published": …}'


def is_factset(text: str, name: str) -> bool:
    """Whether a JSON text calls itself a fact set, of whatever version; raises `InputError` where it is broken."""
    return str(json_object(_first(text), name).get("schema", "")).startswith("factdiff/factset/")


def _first(text: str) -> str:
    """The first of several objects that stand on a line each, else the text."""
    found = [line for line in text.removeprefix("\ufeff").split("\n") if line.strip()]
    return found[0] if len(found) > 1 and all(line.startswith("{") for line in found) else text


def json_object(text: str, name: str) -> Mapping[str, object]:
    """The object; raises `InputError` where the text is no JSON or holds none."""
    try:
        value = orjson.loads(text.removeprefix("\ufeff"))
    except orjson.JSONDecodeError as problem:
        place = f"line {problem.lineno}, column {problem.colno}"
        raise InputError(f"is no JSON: {problem.msg} ({place})", where=name, remedy="mend it") from None
    if not isinstance(value, dict):
        raise InputError("holds no JSON object", where=name, remedy=REMEDY)
    return value
