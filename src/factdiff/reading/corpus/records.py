"""One article as an object with fields: a line of JSON, a row of a table."""

from __future__ import annotations

from collections.abc import Mapping

import orjson

from factdiff.reading.sources import FileStretch, RawInput
from factdiff.reading.versions import KeptVersion, VersionChoice, dated
from factdiff.reading.versions.lines import of_object

RECORD = "factdiff/record/1"
FACTS = "factdiff/factset/1"
#: Names under which the article is looked for of which an object is a version; ``id`` alone is mostly a row's own.
ENTRIES = ("article_id", "entry_id", "news_article_id", "url", "link", "canonical_link", "canonical_url")
DATES = ("published", "datePublished", "date", "created", "created_at", "timestamp", "captured")
LATEST = ("captured", "crawled", "crawled_at", "modified", "dateModified", "updated", "updated_at")


def of_line(name: str, number: int, line: bytes, choice: VersionChoice) -> KeptVersion:
    """The article on a line of JSON; a line that this program wrote gives back its fact set."""
    label = f"{name}:{number}"
    record = of_object(label, line)
    if isinstance(record, KeptVersion):
        return record
    if record.get("schema") == RECORD:
        return _written(label, record)
    stretch = FileStretch("", number, len(line) - len(line.lstrip()) + 1)
    data = line if choice.text is None and choice.title is None else orjson.dumps(_chosen(record, choice))
    return of_fields(label, record, RawInput(label, data, ".json", stretch=stretch), choice)


def of_row(label: str, row: Mapping[str, object], choice: VersionChoice) -> KeptVersion:
    """The article in a row of a table, by the names that its columns have."""
    given = {key: value for key, value in row.items() if value is not None}
    source = RawInput(
        label, orjson.dumps(_chosen(given, choice), default=str), ".json", stretch=FileStretch("", 1, 1)
    )
    return of_fields(label, given, source, choice)


def of_fields(
    label: str, record: Mapping[str, object], source: RawInput, choice: VersionChoice
) -> KeptVersion:
    """A version with what its record tells: which article it is of, and since when it reads so."""
    if record.get("schema") == FACTS and isinstance(article := record.get("article"), dict):
        record = article
    entries = (choice.entry_column,) if choice.entry_column else ENTRIES
    dates = (choice.date,) if choice.date else (*LATEST, *DATES)
    entry = next((str(record[key]) for key in entries if record.get(key) not in {None, ""}), None)
    day = next((found for key in dates if (found := dated(_text(record.get(key))))), None)
    return KeptVersion(label, source, day, entry=entry)


def _text(value: object) -> str | None:
    """A date as a text; numbers are seconds, and what Parquet holds as a time says so by itself."""
    return None if value is None or isinstance(value, bool) else str(value)


def _chosen(record: Mapping[str, object], choice: VersionChoice) -> dict[str, object]:
    """The record with the chosen fields under the names that the reader of articles looks for first."""
    pairs = (("text", choice.text), ("title", choice.title))
    own = {name: record.get(key) for name, key in pairs if key is not None}
    return own | {key: value for key, value in record.items() if key not in own}


def _written(label: str, record: Mapping[str, object]) -> KeptVersion:
    facts, error = record.get("factset"), record.get("error")
    entry, time = (one if isinstance(one := record.get(key), str) else None for key in ("id", "time"))
    if not isinstance(facts, dict):
        said = error if isinstance(error, str) else "holds no fact set; extract the article again"
        return KeptVersion(label, None, time, trouble=f"{label}: {said}", entry=entry)
    return KeptVersion(label, RawInput(label, orjson.dumps(facts), ".json"), time, entry=entry)
