"""Many articles behind one name: each with its place, the article that it is a version of and its date, or its trouble."""

from __future__ import annotations

import gzip
import io
import sys
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from factdiff.reading.corpus import articles, as_version, lines
from factdiff.reading.sources import FileStretch, Known, RawInput
from factdiff.reading.versions import KeptVersion, VersionChoice
from factdiff.settings import READING
from tests.reading.test_versions import HERE, THERE, archive, table

PLAIN = VersionChoice()
FACTS = {"schema": "factdiff/factset/1", "article": {"url": HERE, "published": "2024-05-14"}}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(name: str, choice: VersionChoice = PLAIN) -> list[tuple[str, str | None, str | None, str]]:
    """Of each article its name, what it is a version of, its date, and its trouble."""
    return [(one.name, one.entry, one.date, one.trouble) for one in articles(name, choice)]


def written(*records: object, name: str = "a.jsonl") -> str:
    """A file with a record a line."""
    Path(name).write_bytes(b"\n".join(map(orjson.dumps, records)) + b"\n")
    return name


@pytest.mark.parametrize(
    ("record", "choice", "entry", "date"),
    [
        ({"article_id": 3, "url": HERE, "published": "2024-05-13", "updated": "2024-05-14"}, PLAIN, "3", "2024-05-14"),
        ({"article_id": "", "url": HERE, "date": "2024-05-13"}, PLAIN, HERE, "2024-05-13"),
        ({"article_id": None, "link": "l", "published": True, "created": 1715673600}, PLAIN, "l", "2024-05-14T08:00:00+00:00"),
        ({"id": 4, "captured": "soon", "timestamp": "2024-05-13"}, PLAIN, None, "2024-05-13"),
        ({"id": 4, "url": HERE, "day": "2024-05-12", "date": "2024-05-13"}, VersionChoice(entry_column="id", date="day"), "4", "2024-05-12"),
        ({"url": HERE, "date": "2024-05-13"}, VersionChoice(entry_column="id", date="day"), None, None),
        # A fact set tells its article, whatever stands beside it; an article may have a field of that name.
        ({**FACTS, "url": "x", "date": "2024-01-01"}, PLAIN, HERE, "2024-05-14"),
        ({"schema": "factdiff/factset/1", "url": "x", "article": "y"}, PLAIN, "x", None),
        ({"article": {"url": "y"}, "url": "x"}, PLAIN, "x", None),
    ],
)  # fmt: skip
def test_a_record_tells_its_article_and_its_date(
    record: dict[str, object], choice: VersionChoice, entry: str | None, date: str | None
) -> None:
    """By the first of the usual names that has one, or by those that were chosen and no other."""
    assert told(written(record), choice) == [("a.jsonl:1", entry, date, "")]


def test_lines_are_counted_and_stand_where_they_begin() -> None:
    """Empty ones, too; a mark at the file's start is none of its letters, and a broken line is told."""
    data = b'\xef\xbb\xbf  {"text": "x"}\r\n\n \n\xef\xbb\xbf{"text": "y"}\n[]\n{"text": "z"}'
    Path("a.ndjson").write_bytes(data)
    Path("A.JSONL.GZ").write_bytes(gzip.compress(data))
    for name in ("a.ndjson", "A.JSONL.GZ"):
        made = list(articles(name, PLAIN))
        assert [one.name for one in made] == [f"{name}:{n}" for n in (1, 4, 5, 6)]
        assert [one.source.stretch for one in made if one.source] == [
            FileStretch("", 1, 3),
            FileStretch("", 6, 1),
        ]
        assert [one.source.data for one in made if one.source] == [b'  {"text": "x"}', b'{"text": "z"}']
        assert made[1].trouble.startswith(f"{name}:4: is no JSON: ")
        assert made[2].trouble == f"{name}:5: holds no JSON object; mend the line"


@pytest.mark.parametrize(
    ("choice", "fields"),
    [
        (PLAIN, {"words": "w", "head": "h", "text": "t", "title": "i"}),
        (VersionChoice(text="words"), {"words": "w", "head": "h", "text": "w", "title": "i"}),
        (VersionChoice(title="head"), {"words": "w", "head": "h", "text": "t", "title": "h"}),
        (VersionChoice(text="words", title="none"), {"words": "w", "head": "h", "text": "w", "title": None}),
    ],
)
def test_chosen_fields_stand_for_the_usual_ones(choice: VersionChoice, fields: dict[str, object]) -> None:
    """The article is read from them, whatever stands under the usual names."""
    name = written({"words": "w", "head": "h", "text": "t", "title": "i"})
    (only,) = articles(name, choice)
    assert only.source is not None
    assert orjson.loads(only.source.data) == fields


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"factset": FACTS, "id": "a", "time": "2024-05-14"}, ("a", "2024-05-14", "")),
        ({"factset": FACTS, "id": 7, "time": None}, (None, None, "")),
        ({"factset": None, "error": "is empty", "id": "a"}, ("a", None, "a.jsonl:1: is empty")),
        ({"factset": None, "error": None, "id": "a"}, ("a", None, "a.jsonl:1: holds no fact set; extract the article again")),
    ],
)  # fmt: skip
def test_a_record_of_this_program_gives_its_facts_back(
    record: dict[str, object], expected: tuple[str | None, str | None, str]
) -> None:
    """With the article and the time that stand there, or the trouble that it had."""
    (only,) = articles(written({"schema": "factdiff/record/1", **record}), PLAIN)
    assert (only.entry, only.date, only.trouble) == expected
    assert (only.source is None) is bool(only.trouble)
    assert only.source is None or orjson.loads(only.source.data) == FACTS


def test_a_line_beyond_all_measure_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told, and the line behind it is read whole; a line of just the measure is an article."""
    measure = 40
    monkeypatch.setattr(lines, "READING", replace(READING, largest=measure))
    monkeypatch.setattr(lines, "_BLOCK", 16)
    fit = b'{"text": "%s"}' % (b"x" * (measure - 13))
    assert len(fit) == measure - 1
    Path("a.jsonl").write_bytes(b"\n".join([fit, b"x" * measure, b"x" * 200, fit]))
    assert [one.partition(": ")[0] for *_, one in told("a.jsonl")] == ["", "a.jsonl:2", "a.jsonl:3", ""]
    assert told("a.jsonl")[1][3] == "a.jsonl:2: a line of more than 0 MB is no article"


def test_standard_input_is_lines_of_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for it; a program may be started without one."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"url": "u", "text": "x"}\n')))
    assert told("-") == [("-:1", "u", None, "")]
    monkeypatch.setattr(sys, "stdin", None)
    assert told("-") == [("-", None, None, "-: standard input is closed; name a file")]


@pytest.mark.parametrize(
    ("name", "data", "trouble"),
    [
        ("none.jsonl", None, "none.jsonl: cannot be read (No such file or directory); check the file"),
        ("none.db", None, "none.db: no such file; check the spelling"),
        ("none.warc", None, "none.warc: cannot be read (No such file or directory); check the file"),
        ("a.jsonl.gz", b"no gzip", "a.jsonl.gz: cannot be read (Not a gzipped file (b'no')); check the file"),
        ("a.db", b"no database" * 99, "a.db: cannot be read as SQLite (file is not a database); check the file"),
        ("a.warc", b"", "a.warc: has no page; see what it holds with factdiff extract"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(name: str, data: bytes | None, trouble: str) -> None:
    """As an article with its trouble, so that others behind other names are not lost."""
    if data is not None:
        Path(name).write_bytes(data)
    assert told(name) == [(name, None, None, trouble)]


def test_an_archive_a_page_at_a_time() -> None:
    """All pages, or those of an address however it is written; each a version of its address at the day of its capture."""
    name = archive((HERE, "2024-05-14"), (THERE, "2024-05-13"))
    one, two = "2024-05-14T10:00:00+00:00", "2024-05-13T10:00:00+00:00"
    assert told(name) == [
        (f"{name}#{HERE}", "x.example/a", one, ""),
        (f"{name}#{THERE}", "x.example/b", two, ""),
    ]
    assert told(name, VersionChoice(url="http://www.x.example/b/")) == [
        (f"{name}#{THERE}", "x.example/b", two, "")
    ]
    assert told(name, VersionChoice(url="https://x.example/c"))[0][3].startswith(f"{name}: has no page")


@pytest.mark.parametrize(
    ("columns", "values", "entries"),
    [
        ("entry_id, url, text", "(1, 'u', 'x'), (null, 'w', 'y'), (1, 'v', 'z')", ["1", None, "1"]),
        ("url, text", "('u', 'x'), ('w', 'y')", ["u", "w"]),
        ("text", "('x')", [None]),
    ],
)
def test_a_table_a_row_at_a_time(columns: str, values: str, entries: list[str | None]) -> None:
    """In the order of the table, each of the article that its row names, by its own mark before its address."""
    name = table("a.sqlite", f"create table a ({columns})", f"insert into a values {values}")  # noqa: S608 - the test's own words
    assert [entry for _, entry, _, _ in told(name)] == entries
    assert [place for place, *_ in told(name)] == [f"a.sqlite:{n}" for n in range(1, len(entries) + 1)]


def test_parquet_by_the_columns_that_speak_of_an_article() -> None:
    """Numbers and times are read as dates; a chosen column has to be there; what is no Parquet is told."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = {"entry_id": [7, None], "crawled": ["2024-05-14", None], "created": [None, "2024-05-13"], "Main-Text": ["x", "y"],
            "words": ["u", "v"], "weight": [1, 2]}  # fmt: skip
    pq.write_table(pa.table(rows), "a.parquet")
    assert told("a.parquet") == [
        ("a.parquet:1", "7", "2024-05-14", ""),
        ("a.parquet:2", None, "2024-05-13", ""),
    ]
    held = [
        orjson.loads(one.source.data)
        for one in articles("a.parquet", VersionChoice(text="words"))
        if one.source
    ]
    assert held == [
        {"text": "u", "entry_id": 7, "crawled": "2024-05-14", "Main-Text": "x", "words": "u"},
        {"text": "v", "created": "2024-05-13", "Main-Text": "y", "words": "v"},
    ]
    assert told("a.parquet", VersionChoice(date="day"))[0][3] == (
        "a.parquet: the table has no column 'day'; its columns are entry_id, crawled, created, Main-Text, words, weight"
    )
    Path("b.pq").write_bytes(b"no Parquet at all")
    assert told("b.pq")[0][3].startswith("b.pq: cannot be read as Parquet (")


def test_a_file_by_itself_is_a_version_of_its_folder() -> None:
    """Articles of a feed are versions of their addresses, or of their place in it; a fact set is not cut."""
    Path("in").mkdir()
    Path("in/a.txt").write_text("The council closed the bridge.", "utf-8")
    Path("b.txt").write_text("The council closed the bridge.", "utf-8")
    assert told("in/a.txt") == [("in/a.txt", "in", None, "")]
    assert told("b.txt") == [("b.txt", ".", None, "")]
    Path("c.json").write_bytes(orjson.dumps(FACTS))
    assert told("c.json") == [("c.json", ".", None, "")]
    items = f"<item><title>T</title><link>{HERE}</link><description>x</description></item><item><description>y</description></item>"
    Path("f.xml").write_text(f"<rss><channel>{items}</channel></rss>", "utf-8")
    assert told("f.xml") == [(f"f.xml#{HERE}", HERE, None, ""), ("f.xml#2", "f.xml#2", None, "")]


KNOWN = Known(modified="2024-05-13", published="2024-05-12", captured="2024-05-15")


@pytest.mark.parametrize(
    ("name", "known", "date", "expected"),
    [
        ("a.txt", KNOWN, "2024-05-14", "2024-05-14"),
        ("a.txt", KNOWN, None, "2024-05-13"),
        ("a.txt", replace(KNOWN, modified=None), None, "2024-05-12"),
        ("a.txt", replace(KNOWN, modified="soon", published=None), None, "2024-05-15"),
        ("2023-01-01/a-2024-05-11.txt", Known(), None, "2024-05-11"),
        ("2024-05-11.txt", KNOWN, None, "2024-05-13"),
        ("2023-01-01/a.txt", Known(), None, None),
    ],
)
def test_a_version_has_the_date_that_its_keeper_knows(
    name: str, known: Known, date: str | None, expected: str | None
) -> None:
    """That of the change before that of publication, then the capture's, then the one in the file's own name."""
    made = as_version(KeptVersion(name, RawInput(name, b"x", ".txt", known), date, entry="a"))
    assert (made.date, made.trouble) == (expected, "")


def test_what_tells_no_article_is_no_version() -> None:
    """It says what to give; what has its trouble already keeps that."""
    lost = as_version(KeptVersion("a", RawInput("a", b"x", ".txt"), "2024-05-14"))
    what = "a: does not say which article it is a version of; give --entry-column"
    assert (lost.source, lost.trouble) == (None, what)
    broken = KeptVersion("a", None, trouble="a: is empty")
    assert as_version(broken) is broken
