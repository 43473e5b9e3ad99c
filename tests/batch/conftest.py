"""Versions of articles as fact sets, which pass wherever an article does: no network is needed."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from factdiff.codec import factset_data
from tests.comparison.notation import factset

TOLL = "{{who Divers}} {{what found = find}} {{object {{n {n} people = {n} person}}}} at the mill, {{source the prefecture = organisation}} said ."
BARE = "{{who Divers}} {{what found = find}} {{object {{n {n} people = {n} person}}}} at the mill ."
SCHOOL = "{who The council} {what closed = close} {object the school} ."


def facts(entry: str, n: int, day: int, *, source: bool = True) -> dict[str, object]:
    """The fact set of one version, with the article's address."""
    toll = TOLL if source else BARE
    made = factset(" / ".join([toll.format(n=n), SCHOOL]), published=f"2024-05-{day:02}")
    digest = sha256(made.article.text.encode()).hexdigest()
    article = replace(made.article, sha256=digest, url=f"https://example.org/{entry}")
    return factset_data(replace(made, article=article))


def record(entry: str, n: int, day: int) -> dict[str, object]:
    """The fact set as a record of a batch."""
    return {
        "schema": "factdiff/record/1",
        "id": entry,
        "time": f"2024-05-{day:02}",
        "factset": facts(entry, n, day),
    }


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four articles with five versions each, in disorder, and two lines that are broken."""
    monkeypatch.chdir(tmp_path)
    rows = [record(f"a{entry}", 10 + entry + day // 2, day) for day in (3, 1, 5, 2, 4) for entry in range(4)]
    lines = [orjson.dumps(row) for row in rows]
    lines[7:7] = [b'{"text": ']
    lines[12:12] = [
        orjson.dumps({"schema": "factdiff/record/1", "id": "a1", "time": "2024-05-02T12:00:00+02:00"})
    ]
    path = Path("versions.jsonl")
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path
