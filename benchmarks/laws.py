"""``python -m benchmarks.laws PAIRS…``: what ``extract`` and then ``diff`` say is what ``diff`` of the articles says.

PAIRS are files of pairs of articles, JSON or JSON lines with ``old`` and ``new``: ``text`` and, where known, ``title`` and
``published``. Each pair is read as text and as page, and its sets are compared as they are and through their JSON with
and without reasons: all comparisons must be the same bytes, and every set must verify. Exit status 1 where one does not.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import orjson

from factdiff import api, codec, codec_diff, comparison, verification
from factdiff.errors import FactdiffError
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput


def pairs(path: Path) -> Iterator[tuple[str, Any, Any]]:
    """The pairs of a file, named by the file and their number."""
    text = path.read_text("utf-8")
    rows = [json.loads(text)] if path.suffix == ".json" else map(json.loads, filter(None, text.splitlines()))
    for number, row in enumerate(rows, 1):
        yield f"{path.name}:{number}", row["old"], row["new"]


def as_text(article: dict[str, Any]) -> FactSet:
    """The facts of one side, given as title and text."""
    return api.extract_text(
        f"{article.get('title', '')}\n\n{article['text']}", language=None, date=_date(article)
    )


def as_page(article: dict[str, Any]) -> FactSet:
    """The facts of one side, given as a page of the web."""
    title, published = escape(article.get("title") or ""), escape(article.get("published") or "")
    body = "\n".join(f"<p>{escape(p)}</p>" for p in article["text"].split("\n") if p.strip())
    head = f'<title>{title}</title><meta property="article:published_time" content="{published}">'
    page = f"<html><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>"
    return api.extract_source(RawInput("a", page.encode(), ".html"))


def _date(article: dict[str, Any]) -> str | None:
    return (article.get("published") or "")[:10] or None


def stored(facts: FactSet, *, explain: bool) -> FactSet:
    """The facts as another run reads them from a file."""
    return verification.trusted(codec.from_json(codec.to_json(facts, explain=explain), "a"), "a")


def broken(old: FactSet, new: FactSet) -> list[str]:
    """What does not hold of a pair."""

    def told(one: FactSet, other: FactSet) -> bytes:
        return orjson.dumps(codec_diff.diff_data(comparison.compare(one, other)))

    files = [(stored(old, explain=explain), stored(new, explain=explain)) for explain in (False, True)]
    whole = told(old, new)
    found = [
        f"facts of side {n} do not verify" for n, side in enumerate(files[0]) if verification.verify(side)
    ]
    if files[1] != (old, new):
        found.append("a set is not what it was")
    if any(told(*sides) != whole for sides in (*files, (old, files[0][1]))):
        found.append("the comparison is another one")
    return found


def main() -> int:
    """Print what is broken, and how many pairs hold."""
    count, bad = 0, 0
    for path in map(Path, sys.argv[1:]):
        for name, old, new in pairs(path):
            for form, reader in READERS.items():
                count += 1
                try:
                    found = broken(reader(old), reader(new))
                except FactdiffError as error:
                    found = [error.line()]
                bad += bool(found)
                for line in found:
                    print(f"{name} as {form}: {line}", flush=True)
    print(f"{count - bad} of {count} comparisons hold")
    return int(bad > 0)


READERS = {"text": as_text, "page": as_page}

if __name__ == "__main__":
    sys.exit(main())
