"""Markdown → lines of prose: front matter, signs, code, images and tables' rules are left outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factdiff.reading.plaintext import Line, lines

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([\w-]+)[ \t]*:[ \t]*(.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_BULLET = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_RULE = re.compile(r"(?:[-*_=|:][ \t]*){3,}\Z")
_NO_PROSE = re.compile(r"(?:!\[[^\]]*\]\([^)]*\)[ \t]*)+\Z|\[[^\]]+\]:[ \t]+\S+.*\Z|<[^>]*>\Z")
_FIRST = 400


def looks_so(text: str) -> bool:
    """Whether a text without a telling name opens as Markdown does: front matter, or a heading."""
    opening = text[:_FIRST].lstrip("\ufeff \t\r\n")
    return bool(_HEADING.match(opening)) or bool(_FRONT.match(text))


def front_matter(text: str) -> tuple[Mapping[str, tuple[str, ...]], int]:
    """The fields between the two rules at the top, keys in lower case, and where they end."""
    front = _FRONT.match(text)
    if front is None:
        return {}, 0
    fields: dict[str, list[str]] = {}
    last = ""
    for line in front[1].splitlines():
        field, item = _FIELD.match(line), _ITEM.match(line)
        if field:
            last = field[1].lower()
            fields[last] = _values(field[2])
        elif item and last:
            fields[last].append(_unquoted(item[1]))
    return {key: tuple(filter(None, values)) for key, values in fields.items()}, front.end()


def _values(text: str) -> list[str]:
    listed = text.strip()
    if listed.startswith("[") and listed.endswith("]"):
        return [_unquoted(part) for part in listed[1:-1].split(",")]
    return [_unquoted(text)]


def _unquoted(text: str) -> str:
    return text.strip().strip("\"'").strip()


def prose(text: str, begin: int) -> Iterator[Line | None]:
    """Lines without their signs; ``None`` for blank ones and for what is no prose."""
    fence = ""
    for line in lines(text, begin):
        words = text[line.start : line.end] if line else ""
        mark = _FENCE.match(words)
        if fence or mark:
            fence = "" if fence and words.startswith(fence) else fence or (mark[1] if mark else "")
            yield None
        elif line is None or _RULE.match(words) or _NO_PROSE.match(words):
            yield None
        else:
            yield _bare(text, line)


def _bare(text: str, line: Line) -> Line | None:
    start, end, opens = line.start, line.end, False
    quote = _QUOTE.match(text, start, end)
    start = quote.end() if quote else start
    bullet = _BULLET.match(text, start, end)
    if bullet:
        start, opens = bullet.end(), True
    heading = _HEADING.match(text, start, end)
    if heading:
        start = heading.end()
        end = start + len(text[start:end].rstrip("# \t"))
    return Line(start, end, opens=opens or bool(heading), closes=bool(heading)) if start < end else None


def headed(text: str, begin: int, start: int) -> bool:
    """Whether a heading's sign stands before the first block."""
    return bool(_HEADING.fullmatch(text[begin:start].strip(" \t\r\n\ufeff") + " "))
