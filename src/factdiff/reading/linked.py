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
_BLANKS = " \t\r\n\f\v\u00a0\ufeff\u200b/*;,"
_OPENINGS, _CLOSINGS, _WRAPS = ("<![CDATA[", "<!--"), ("]]>", "-->"), 8
# Strings, and outside them what JSON does not know: a comma too many, comments.
_LOOSE = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*[}\]])|/\*.{0,2000}?\*/|//[^\n]*', re.DOTALL)
_NO_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*)\\(?![\"\\/bfnrtu])")
_SALVAGED = re.compile(r'"(@type|datePublished|dateModified|isAccessibleForFree)"\s*:\s*"?([^"\\{}\[\],]+)')
_REFERRED = ("author", "publisher")


@dataclass(frozen=True, slots=True)
class Itself:
    """What a page says that it is, beside JSON-LD: its addresses and its headlines."""

    addresses: frozenset[str]
    headlines: tuple[str, ...]


def article(tree: HtmlElement, itself: Itself) -> dict[str, Any]:
    """The page's own article: by its address, then its headline; a live page goes first among equals.

    One whose address and headline both are another page's is a teaser, and none.
    """
    objects = list(_objects(tree))
    found = [item for item in objects if any(map(_ARTICLE.search, types(item)))]
    ranked = [(_fitting(item, itself), _LIVE in types(item), item) for item in found]
    fitting = [(fit, live, item) for fit, live, item in ranked if fit >= 0]
    chosen = max(fitting, key=lambda entry: entry[:2])[2] if fitting else {}
    return {**chosen, **{key: _resolved(chosen[key], objects) for key in _REFERRED if chosen.get(key)}}


def _resolved(value: Any, objects: list[dict[str, Any]]) -> Any:  # noqa: ANN401 - whatever a page wrote
    """What an object refers to by ``@id`` alone, where the page describes it."""
    if isinstance(value, list):
        return [_resolved(part, objects) for part in value]
    if isinstance(value, dict) and set(value) <= {"@id", "@type"} and value.get("@id"):
        return next((o for o in objects if o.get("@id") == value["@id"] and o.get("name")), value)
    return value


def parsed(text: str) -> Any:  # noqa: ANN401 - whatever a page wrote
    """JSON as pages write it: in comments or CDATA, with a semicolon behind it, commas too many, entities.

    Of what cannot be read so (a quotation mark too many, an end cut off) the dates of its only article are saved.
    """
    bare = _unwrapped(text)
    for form in (bare, _LOOSE.sub(_tightened, bare), unescape(bare)):
        try:
            return json.loads(form, strict=False)
        except (ValueError, RecursionError):
            continue
    return _several(bare) or _salvaged(bare)


def _unwrapped(text: str) -> str:
    """A script without comments, CDATA and signs around what it holds."""
    for _ in range(_WRAPS):
        before, text = text, text.strip(_BLANKS)
        for opening in _OPENINGS:
            text = text.removeprefix(opening)
        for closing in _CLOSINGS:
            text = text.removesuffix(closing)
        if text == before:
            break
    return text


def _tightened(found: re.Match[str]) -> str:
    """A string without escapes that JSON does not know; nothing for the rest."""
    return _NO_ESCAPE.sub(r"\1", found[1]) if found[1] else ""


def _salvaged(text: str) -> dict[str, str] | None:
    pairs = [(name, value.strip()) for name, value in _SALVAGED.findall(text)]
    kinds = [value for name, value in pairs if name == "@type" and _ARTICLE.search(value)]
    return {**dict(reversed(pairs)), "@type": kinds[0]} if len(kinds) == 1 else None


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
