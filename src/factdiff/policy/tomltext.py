"""TOML that people review: as it is read, and as it is written, with nothing raw that acts on their screen."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from factdiff.errors import ConfigurationError

_BARE = re.compile(r"[A-Za-z0-9_-]+")
# No-break spaces and their like are text; half a character is none and has no escape.
_SPACE, _HALF = "Zs", "Cs"


def loads(text: str, where: str, remedy: str) -> dict[str, object]:
    """The tables of a file. Raises `ConfigurationError` for what is no TOML or nested without end."""
    try:
        return tomllib.loads(text)
    except ValueError as error:
        # TOML's own errors, and numbers too long for Python.
        raise ConfigurationError(f"no valid TOML ({error})", where=where, remedy=remedy) from error
    except RecursionError:
        raise ConfigurationError("is nested too deeply", where=where, remedy=remedy) from None


def lines(table: Mapping[str, object]) -> str:
    """A table, a key a line; a list of tables has each on a line of its own."""
    return "".join(f"{_key(name)} = {_spread(value)}\n" for name, value in table.items() if value is not None)


def string(text: str) -> str:
    """A text on one line, what cannot be seen as an escape."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(_escaped(char) for char in quoted)


def paragraphs(text: str) -> str:
    """A text over several lines, between triple quotation marks."""
    kept = (string(line)[1:-1] for line in text.split("\n"))
    return '"""\n' + "\n".join(kept) + '"""'


def _escaped(char: str) -> str:
    category = unicodedata.category(char)
    if char.isprintable() or category == _SPACE:
        return char
    if category == _HALF:
        return "\\ufffd"
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"  # noqa: PLR2004 - TOML's two forms


def _spread(value: object) -> str:
    if isinstance(value, list) and value and all(isinstance(item, Mapping) for item in value):
        return "[\n" + "".join(f"  {_inline(item)},\n" for item in value) + "]"
    return _inline(value)


def _inline(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return string(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(k)} = {_inline(v)}" for k, v in value.items() if v is not None) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_inline(item) for item in value) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return _number(value)


def _number(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return repr(value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else string(name)
