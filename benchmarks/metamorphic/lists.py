"""The suite's own word lists (``words/<language>/*.tsv``) and the forms that their rows stand for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchmarks.metamorphic import english, french

FOLDER = Path(__file__).with_name("words")


@cache
def rows(language: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a list, cut at the tabs; none where the language has no such list."""
    path = FOLDER / language / f"{name}.tsv"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return tuple(tuple(line.split("\t")) for line in lines if line)


@cache
def classes(language: str, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Rows of a class and its members, which may be exchanged for one another."""
    return tuple((row[0], tuple(" ".join(row[1:]).split())) for row in rows(language, name))


@cache
def pairs(language: str, name: str) -> dict[str, tuple[str, str]]:
    """Every form of the first word of each row → the same form of the second, and the row's class.

    Antonyms of French go both ways; the first row that has a form wins.
    """
    found: dict[str, tuple[str, str]] = {}
    for row in rows(language, name):
        kind, old, new = row if len(row) == 3 else ("inv", *row[:2])
        for a, b in _forms(language, kind, old, new):
            found.setdefault(a, (b, kind))
            if language == "fr" and name == "antonyms" and kind != "inv":
                found.setdefault(b, (a, kind))
    return found


def _forms(language: str, kind: str, old: str, new: str) -> Iterator[tuple[str, str]]:
    inflect = (french if language == "fr" else english).FORMS.get(kind)
    if inflect is None:
        yield old, new
    else:
        yield from zip(inflect(old), inflect(new), strict=True)
