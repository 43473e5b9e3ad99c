"""TOML files of sections that people comment: what is not written anew stays as it is, comments and all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A ``[[name]]`` of a file: the comments right above it, and its text from the header on."""

    lead: str
    text: str


def cut(text: str, name: str) -> tuple[str, list[Section]]:
    """What stands before the first section, and the sections in order."""
    starts = [found.start() for found in re.finditer(rf"^\[\[{re.escape(name)}\]\]", text, re.MULTILINE)]
    edges = [*starts, len(text)]
    head, leads = _lead(text[: edges[0]]) if starts else (text, "")
    sections: list[Section] = []
    for start, end in zip(starts, edges[1:], strict=True):
        body, following = _lead(text[start:end]) if end < len(text) else (text[start:end], "")
        sections.append(Section(leads, body))
        leads = following
    return head, sections


def merged(head: str, kept: Mapping[str, Section], fresh: Mapping[str, str]) -> str:
    """A file of sections by their keys, in the order of those; one that is written anew keeps its comments."""
    parts = [head.rstrip("\n") + "\n"]
    for key in sorted({*kept, *fresh}):
        old = kept.get(key)
        text = fresh.get(key, old.text if old else "")
        parts.append(f"\n{old.lead if old else ''}{text.strip(chr(10))}\n")
    return "".join(parts)


def _lead(text: str) -> tuple[str, str]:
    """A text without the comment that ends it, and that comment."""
    lines = text.rstrip("\n").split("\n")
    count = 0
    while count < len(lines) - 1 and lines[-1 - count].startswith("#"):
        count += 1
    if count == 0:
        return text, ""
    # A comment belongs to the section below it only where a blank line keeps it from what stands above.
    if count < len(lines) and lines[-1 - count].strip():
        return text, ""
    return "\n".join(lines[:-count]) + "\n", "\n".join(lines[-count:]) + "\n"
