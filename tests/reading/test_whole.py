"""Small articles of every make with all that reading says of them.

Beside each file of ``documents/`` a ``.said`` holds its metadata, its paragraphs with their place in the file, what is
set aside and the notes. Each was read by a person and is right; ``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factdiff.model.document import Document
from factdiff.reading import RawInput, read

DOCUMENTS = Path(__file__).with_name("documents")
FILES = sorted(path.name for path in DOCUMENTS.iterdir() if path.suffix != ".said")
_META = ("language", "title", "published", "modified", "publisher", "authors", "url", "live", "shown")


def whole(document: Document) -> list[str]:
    """All that reading says of an article, a line each."""
    text = document.text
    meta = [f"{name}: {value}" for name in _META if (value := getattr(document, name))]
    paragraphs = [
        " ".join(
            [
                f"{one.section}",
                "{}:{}".format(*document.locate(one.start)),
                *(f"@{one.published}" for _ in [one.published] if one.published),
                *(f"({one.foreign})" for _ in [one.foreign] if one.foreign),
                text[one.start : one.end].replace("\r", "").replace("\n", "⏎"),
            ]
        )
        for one in document.paragraphs
    ]
    asides = [
        f"- {aside.reason} {text[aside.start : aside.end]}".replace("\r", "").replace("\n", "⏎")
        for aside in document.asides
    ]
    notes = [f"# {note.kind} {note.detail}".rstrip() for note in document.notes]
    held = "".join(text[p.start : p.end] for p in document.paragraphs)
    return [*meta, f"letters: {len(text)} of them {len(held)} in paragraphs", *paragraphs, *asides, *notes]


@pytest.mark.parametrize("name", FILES)
def test_all_that_reading_says(name: str, *, update: bool) -> None:
    """Metadata, paragraphs and where they stand, asides, notes."""
    path = DOCUMENTS / name
    said = "\n".join(whole(read(RawInput(name, path.read_bytes(), path.suffix)))) + "\n"
    expected = path.with_name(f"{name}.said")
    if update:
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")
