"""The annotated articles and pairs of versions, after ``docs/facts.md`` and ``docs/changes.md``."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from factdiff.model.document import Document
from factdiff.reading import RawInput, read

FOLDER = Path(__file__).parents[2] / "fixtures" / "gold"


class Name(Struct):
    """A participant or a place; ``name`` is the resolved name, where it is not the text itself."""

    text: str
    name: str = ""


class Time(Struct):
    """A time; no value where nobody could tell it from the article."""

    text: str
    value: str | None = None


class Number(Struct):
    text: str
    value: float
    comparator: str
    upper: float | None = None


class Claim(Struct):
    """One annotated fact; ``evidence`` stands verbatim in the article's text."""

    kind: str
    who: list[Name]
    predicate: str
    what: str
    arguments: list[Name]
    where: list[Name]
    when: list[Time]
    source: list[Name]
    modality: str
    polarity: str
    tense: str
    quantities: list[Number]
    evidence: str


class Annotated(Struct):
    """An article with its facts; its headline is not annotated."""

    id: str
    language: str
    published: str | None
    title: str | None
    text: str
    facts: list[Claim]


class Version(Struct):
    title: str
    text: str
    published: str


class Edit(Struct):
    """One edit; ``old`` and ``new`` stand verbatim in their version, each where it has a side."""

    type: str
    kind: str
    slot: str | None = None
    nature: str | None = None
    old: str | None = None
    new: str | None = None
    acknowledged: bool = False


class Pair(Struct):
    id: str
    language: str
    old: Version
    new: Version
    edits: list[Edit]


def articles(language: str) -> list[Annotated]:
    """The annotated articles of a language."""
    paths = sorted((FOLDER / "facts").glob(f"{language}-*.json"))
    return [msgspec.json.decode(path.read_bytes(), type=Annotated) for path in paths]


def pairs(language: str) -> list[Pair]:
    """The annotated pairs of versions of a language."""
    paths = sorted((FOLDER / "pairs").glob(f"{language}-*.json"))
    return [msgspec.json.decode(path.read_bytes(), type=Pair) for path in paths]


def digest() -> str:
    """Tells one state of the annotations from another."""
    return sha256(b"".join(path.read_bytes() for path in sorted(FOLDER.rglob("*.json")))).hexdigest()[:16]


def document(version: Annotated | Version, language: str) -> tuple[Document, int]:
    """The article as the program reads it, and the offset at which the annotated text begins."""
    head = f"{version.title}\n\n" if version.title else ""
    source = RawInput("gold", (head + version.text).encode(), ".txt")
    return read(source, language=language, date=version.published), len(head)
