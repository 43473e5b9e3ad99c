"""The way from a paragraph back to the file that it was built from, through tags, entities and escapes.

Only letters and digits are compared: white space, quotation marks and punctuation are what readers and
writers of pages change. What the parsers tell of lines is not used: a fifth of the paragraphs of full
pages lose theirs on the way.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from itertools import count

from factdiff.model.document import Anchor

_LETTERS = re.compile(r"[^\W_]+")
_ENTITY = re.compile(r"&#?\w+;")
# Tags, open or written as text, and what is written as text twice.
_MARKUP = re.compile(r"&lt;/?\w(?:[^&<>]|&(?!lt;|gt;))*&gt;|<!\[CDATA\[|<[^<>]*>|&amp;#?\w+;|&#?\w+;")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\[^u]")
_TAG = re.compile(r"<[a-zA-Z/!?]")
_RAW = re.compile(r"<(script|style)\b", re.IGNORECASE)
_PROBE = 24
_SHORT_PROBE = 8
_REACH = 400
_TRIES = 12


class Origins:
    """Letters and digits of a file and where each stands; finds paragraphs in the order of the file."""

    def __init__(self, text: str, pieces: Iterator[tuple[int, int]], quoted: re.Pattern[str]) -> None:
        """``pieces`` are the stretches that hold text, ``quoted`` what stands for other letters."""
        self._lines = array("Q", [0, *(m.end() for m in re.finditer(r"\r\n|\n|\r", text))])
        self._origins = array("Q")
        self._cursor = 0
        letters: list[str] = []
        for start, end in pieces:
            position = start
            for mark in quoted.finditer(text, start, end):
                self._take(text, position, mark.start(), letters)
                meant = "".join(_LETTERS.findall(_meaning(mark)))
                letters.append(meant)
                self._origins.extend([mark.start()] * len(meant))
                position = mark.end()
            self._take(text, position, end, letters)
        self._letters = "".join(letters)

    def _take(self, text: str, start: int, end: int, letters: list[str]) -> None:
        for run in _LETTERS.finditer(text, start, end):
            letters.append(run[0])
            self._origins.extend(range(run.start(), run.end()))

    def skip_to(self, origin: int) -> None:
        """Look for the next paragraph from this offset of the file on."""
        self._cursor = bisect_right(self._origins, max(origin, 0) - 1)

    def anchors(self, text: str, start: int) -> list[Anchor]:
        """Anchors of a paragraph that begins at ``start`` of the built text; none where it is not found."""
        offsets = [i for run in _LETTERS.finditer(text) for i in range(*run.span())]
        letters = "".join(text[i] for i in offsets)
        first = self._find(letters)
        if first is None:
            return []
        pairs = list(self._pairs(letters, *first))
        self._cursor = pairs[-1][1] + 1
        return list(self._runs([(start + offsets[i], self._origins[at]) for i, at in pairs], start, text))

    def _find(self, letters: str) -> tuple[int, int] | None:
        """Where the first letters stand: (index in the paragraph, index in the file)."""
        for skip in range(0, min(len(letters), _TRIES * _SHORT_PROBE), _SHORT_PROBE):
            probe = letters[skip : skip + _PROBE]
            if skip and len(probe) < _PROBE:
                break
            for after in (self._cursor, 0):
                at = self._letters.find(probe, after)
                if at >= 0:
                    return skip, at
        return None

    def _pairs(self, letters: str, index: int, at: int) -> Iterator[tuple[int, int]]:
        """Letters of the paragraph with their place in the file, past what differs between the two."""
        if self._letters.startswith(letters[index:], at):
            yield from zip(range(index, len(letters)), count(at), strict=False)
            return
        while index < len(letters) and at < len(self._letters):
            if letters[index] == self._letters[at]:
                yield index, at
                index, at = index + 1, at + 1
                continue
            for skip in range(_TRIES):
                probe = letters[index + skip : index + skip + _SHORT_PROBE]
                found = self._letters.find(probe, at, at + _REACH) if probe else -1
                if found >= 0:
                    index, at = index + skip, found
                    break
            else:
                return

    def _runs(self, places: list[tuple[int, int]], start: int, text: str) -> Iterator[Anchor]:
        """An anchor at the paragraph's start and wherever the file does not run along with the text."""
        lead = places[0][0] - start
        places = [(start, max(places[0][1] - lead, 0)), *places] if lead and lead < len(text) else places
        distance, line_end = None, 0
        for offset, origin in places:
            if origin - offset != distance or origin >= line_end:
                line = bisect_right(self._lines, origin)
                line_end = self._lines[line] if line < len(self._lines) else origin + len(text) + 1
                yield Anchor(offset, line, origin - self._lines[line - 1] + 1)
                distance = origin - offset


def of_page(html: str, *, whole: bool = False) -> Origins:
    """The text between tags of a page; ``whole`` where its tags may be text themselves, as in feeds."""
    if whole:
        return Origins(html, iter([(0, len(html))]), _MARKUP)
    return Origins(html, _between_tags(html), _ENTITY)


def of_json(text: str) -> Origins:
    """A JSON file, or a page with its scripts."""
    return Origins(text, iter([(0, len(text))]), _ESCAPE)


def _meaning(mark: re.Match[str]) -> str:
    if mark[0].startswith("<") or (mark[0].startswith("&lt;") and mark[0] != "&lt;"):
        return ""
    if mark[0].startswith("&"):
        return unescape(unescape(mark[0]))
    return chr(int(mark[1], 16)) if mark[1] else ""


def _between_tags(html: str) -> Iterator[tuple[int, int]]:
    """Stretches outside tags, comments, scripts and styles; what is not closed reaches to the end."""
    position = 0
    while True:
        opening = html.find("<", position)
        if opening < 0:
            yield position, len(html)
            return
        yield position, opening
        position = _tag_end(html, opening)


def _tag_end(html: str, opening: int) -> int:
    if html.startswith("<!--", opening):
        end = html.find("-->", opening + 4)
        return len(html) if end < 0 else end + 3
    if not _TAG.match(html, opening):
        return opening + 1
    end = html.find(">", opening)
    raw = _RAW.match(html, opening)
    if raw and end >= 0:
        closing = re.compile(f"</{raw[1]}", re.IGNORECASE).search(html, end)
        end = html.find(">", closing.end()) if closing else -1
    return len(html) if end < 0 else end + 1
