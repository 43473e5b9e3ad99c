"""The article that a page describes in JSON-LD, however loosely it is written and whatever else stands there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from factdiff.reading.addresses import plain
from factdiff.values import dataclass

_ARTICLE = re.compile(r"(?:Article|Posting|Report)$|^MedicalWebPage$")
_LIVE = "LiveBlogPosting"
_DEEPEST = 40
_WRAPPED = re.compile(r"\A(?:\s|//|/\*|\*/|<!\[CDATA\[|<!--)+|(?:\s|//|/\*|\*/|\]\]>|-->|;|,)+\Z")
_TRAILING = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Itself:
    """What a page says that it is, beside JSON-LD: its addresses and its headlines."""

    addresses: frozenset[str]
    headlines: tuple[str, ...]


def article(tree: HtmlElement, itself: Itself) -> dict[str, Any]:
    """The page's own article: by its address, then its headline; a live page goes first among equals.

    One whose address and headline both are another page's is a teaser, and none.
    """
    found = [item for item in _objects(tree) if any(map(_ARTICLE.search, types(item)))]
    ranked = [(_fitting(item, itself), _LIVE in types(item), item) for item in found]
    fitting = [(fit, live, item) for fit, live, item in ranked if fit >= 0]
    return max(fitting, key=lambda entry: entry[:2], default=(0, False, {}))[2]


def parsed(text: str) -> Any:  # noqa: ANN401 - whatever a page wrote
    """JSON as pages write it: in comments or CDATA, with a semicolon behind it, commas too many, entities."""
    bare = _WRAPPED.sub("", text)
    for form in (bare, _TRAILING.sub(lambda m: m[1] or "", bare), unescape(bare)):
        try:
            return json.loads(form, strict=False)
        except (ValueError, RecursionError):
            continue
    return _several(bare)


def types(item: dict[str, Any]) -> set[str]:
    """The types of an object without their vocabulary's address."""
    kinds = item.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rpartition("/")[2] for kind in named if isinstance(kind, str)}


def one_line(value: Any) -> str | None:  # noqa: ANN401 - whatever a page wrote
    """A string in one line, entities resolved; half surrogates, which no file can hold, are replaced."""
    if not isinstance(value, str):
        return None
    return " ".join(unescape(value).encode("utf-8", "replace").decode("utf-8").split()) or None


def addresses(item: dict[str, Any]) -> list[str]:
    """The addresses that an object calls its own."""
    main = item.get("mainEntityOfPage")
    named = [item.get("url"), main.get("@id") if isinstance(main, dict) else main, item.get("@id")]
    found = [text.partition("#")[0] for value in named if (text := one_line(value))]
    return [address for address in found if "://" in address]


def letters(text: str) -> str:
    """A headline's letters and digits alone."""
    return "".join(filter(str.isalnum, text)).casefold()


def locked(item: dict[str, Any]) -> bool:
    """Whether the article, or a part of it, is not free to read."""
    parts = item.get("hasPart")
    for part in [item, *(parts if isinstance(parts, list) else [parts])]:
        if isinstance(part, dict) and str(part.get("isAccessibleForFree", "")).casefold() in {"false", "no"}:
            return True
    return False


def _fitting(item: dict[str, Any], itself: Itself) -> int:
    """2 by its address, 1 by its headline, 0 where nothing tells, -1 where it is another page's."""
    own = {plain(address) for address in addresses(item)}
    headline = letters((one_line(item.get("headline")) or "").removesuffix("…").removesuffix("..."))
    shown = [letters(text) for text in itself.headlines]
    headed = bool(headline) and any(headline in text or (text and text in headline) for text in shown)
    if own & itself.addresses:
        return 2 + headed
    if headed:
        return 1
    other = bool(own and itself.addresses) and bool(headline and any(shown))
    return -1 if other else 0


def _several(text: str) -> Any:  # noqa: ANN401 - whatever a page wrote
    """Objects that stand one behind the other in one script."""
    decoder, found, position = json.JSONDecoder(strict=False), [], 0
    while position < len(text):
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        found.append(value)
        while position < len(text) and (text[position].isspace() or text[position] in ",;"):
            position += 1
    return found or None


def _objects(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            yield from _items(parsed(script.text or ""), 0)


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever a page wrote
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _items(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), dict | list):
                yield from _items(value[key], depth + 1)
