"""Where in the file a reviewer should look: lines, columns in code points, columns in bytes."""

from __future__ import annotations

import re
from bisect import bisect_right

from factdiff.model.change import Change
from factdiff.model.fact import Span
from factdiff.model.report import Location

_BREAK = re.compile(r"\r\n|\n|\r")


class Places:
    """The lines of a file; ``article`` is the article's text, which is the file itself for plain text."""

    def __init__(self, file: str, article: str) -> None:
        self._file = file
        self._same = file == article
        self._starts = [0, *(found.end() for found in _BREAK.finditer(file))]

    def of(self, change: Change) -> Location:
        """The evidence of the first new fact; for a claim that is gone, the line that the comparison chose."""
        if not change.new:
            return Location(change.line)
        evidence = change.new[0].evidence
        return self._stretch(evidence.line, evidence.column, evidence.span.text)

    def of_span(self, span: Span) -> Location:
        """A stretch of the article: by its offset, or by its words where the article was built from a page."""
        start = span.start if self._same else self._file.find(span.text)
        return Location(1) if start < 0 else self._between(start, start + len(span.text))

    def _stretch(self, line: int, column: int, text: str) -> Location:
        """A place with its end where the very words stand in the file, else as much as is sure."""
        if line > len(self._starts):
            return Location(line)
        start = self._starts[line - 1] + column - 1
        if self._file.startswith(text, start):
            return self._between(start, start + len(text))
        return Location(line)

    def _between(self, start: int, end: int) -> Location:
        line, column, size = self._locate(start)
        end_line, end_column, end_size = self._locate(end)
        return Location(line, column, size, end_line, end_column, end_size)

    def _locate(self, offset: int) -> tuple[int, int, int]:
        line = bisect_right(self._starts, offset)
        begin = self._starts[line - 1]
        size = len(self._file[begin:offset].encode("utf-8", "surrogatepass"))
        return line, offset - begin + 1, size + 1
