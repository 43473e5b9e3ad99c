"""``factdiff batch``: many articles in, a record each out."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import jsonschema
import orjson
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factdiff import api
from factdiff.batch.pool import results
from factdiff.batch.records import Record, Request
from factdiff.batch.run import lines
from factdiff.batch.schema import record_data
from factdiff.batch.spool import moment
from factdiff.batch.tasks import LOST, Articles, Task
from factdiff.cli.main import main
from factdiff.codec import to_json
from factdiff.codec_diff import diff_data
from factdiff.reading.corpus import articles
from factdiff.reading.sources import RawInput
from factdiff.reading.versions import KeptVersion, VersionChoice
from tests.batch.conftest import facts, record

Capture = pytest.CaptureFixture[str]


def rows(path: str) -> list[dict[str, object]]:
    """The records of a file of JSON lines."""
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def test_facts(corpus: Path, capsys: Capture) -> None:
    """Each article is a record in the order of the input, a bad one an error; the end is told, and exit 2."""
    assert main(["batch", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 2
    made = rows("out.jsonl")
    assert [row["input"] for row in made] == [f"versions.jsonl:{n}" for n in range(1, 23)]
    assert [row["error"] is None for row in made].count(False) == 2
    assert "no JSON" in str(made[7]["error"])
    assert made[0]["factset"] == json.loads(orjson.dumps(facts("a0", 11, 3)))
    assert (made[0]["id"], made[0]["time"]) == ("a0", "2024-05-03")
    assert capsys.readouterr().err == "factdiff: 22 records, 40 facts, 2 failed\n"
    assert not Path("out.jsonl.journal").exists()


@pytest.mark.parametrize(
    ("date", "sorted_as"),
    [
        (None, ""),
        ("2024-05-14", "2024-05-14T00:00:00"),
        ("2024-05-14T01:00:00+02:00", "2024-05-13T23:00:00"),
        ("in May", "in May"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        ("9999-12-31T23:59:59-05:00", "9999-12-31T23:59:59-05:00"),
    ],
)
def test_moments_sort_as_time_does(date: str | None, sorted_as: str) -> None:
    """Whatever their zone; what is no time, or stands outside the calendar in Greenwich, as it is written."""
    assert moment(date) == sorted_as


def test_versions(corpus: Path, capsys: Capture) -> None:
    """With --diff each version is compared with the one before it, by id and time; a broken one is passed over."""
    assert main(["batch", "--diff", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 2
    made = rows("out.jsonl")
    compared = [row for row in made if row["error"] is None]
    assert [(row["id"], row["time"]) for row in compared] == [
        (f"a{n}", f"2024-05-{day:02}") for n in range(4) for day in (2, 3, 4, 5)
    ]
    old, new = (
        api.factsets(RawInput("v", orjson.dumps(facts("a0", n, day)), ".json"))[0]
        for n, day in ((10, 1), (11, 2))
    )
    diff = diff_data(api.compare(old, new))
    assert compared[0]["diff"]["changes"] == json.loads(orjson.dumps(diff))["changes"]  # type: ignore[index]
    assert capsys.readouterr().err == "factdiff: 18 records, 8 changes, 2 failed\n"
    failed = [row for row in made if row["error"] is not None]
    assert [(row["id"], row["before"]) for row in failed] == [("a1", None), (None, None)]


@pytest.mark.parametrize("compare", [[], ["--diff"]], ids=["facts", "diff"])
def test_every_way_gives_the_same_bytes(
    compare: list[str], corpus: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """One process or two, a file or standard output, plain or compressed: the records are the same."""
    assert main(["batch", *compare, str(corpus), "-o", "one.jsonl", "--jobs", "1"]) == 2
    assert main(["batch", *compare, str(corpus), "-o", "two.jsonl", "--jobs", "2"]) == 2
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()
    capfdbinary.readouterr()
    assert main(["batch", *compare, str(corpus), "--jobs", "1", "-q"]) == 2
    told = capfdbinary.readouterr()
    assert told.out == Path("one.jsonl").read_bytes()
    assert told.err == b""
    Path("versions.jsonl.gz").write_bytes(gzip.compress(corpus.read_bytes()))
    assert main(["batch", *compare, "versions.jsonl.gz", "--jobs", "1", "-q"]) == 2
    assert capfdbinary.readouterr().out.replace(b".jsonl.gz:", b".jsonl:") == Path("one.jsonl").read_bytes()


@pytest.mark.parametrize("compare", [[], ["--diff"]], ids=["facts", "diff"])
def test_records_follow_their_schema(compare: list[str], corpus: Path) -> None:
    """Every record, a failure too, is what ``factdiff schema record`` says."""
    main(["batch", *compare, str(corpus), "-o", "out.jsonl", "--jobs", "1"])
    validator = jsonschema.Draft202012Validator(record_data())
    for row in rows("out.jsonl"):
        validator.validate(row)


@pytest.mark.parametrize("compare", [[], ["--diff"]], ids=["facts", "diff"])
def test_parquet_says_what_json_says(compare: list[str], corpus: Path) -> None:
    """Rows of Parquet and lines of JSON hold the same, fields that JSON leaves out being null."""
    pq = pytest.importorskip("pyarrow.parquet")
    main(["batch", *compare, str(corpus), "-o", "out.jsonl", "--jobs", "1"])
    assert main(["batch", *compare, str(corpus), "-o", "out.parquet", "--jobs", "1"]) == 2
    read = pq.read_table("out.parquet").to_pylist()
    assert [_bare(row) for row in read] == [_bare(row) for row in rows("out.jsonl")]


def _bare(value: object) -> object:
    """Without what is null or empty, which the two forms write in different ways."""
    if isinstance(value, dict):
        return {key: made for key, one in value.items() if (made := _bare(one)) not in (None, [], {}, False)}
    return [_bare(one) for one in value] if isinstance(value, list) else value


def test_a_batch_of_records_can_be_compared_later(corpus: Path) -> None:
    """What was extracted once is compared without being extracted again."""
    main(["batch", str(corpus), "-o", "facts.jsonl", "--jobs", "1"])
    main(["batch", "--diff", "facts.jsonl", "-o", "later.jsonl", "--jobs", "1"])
    main(["batch", "--diff", str(corpus), "-o", "now.jsonl", "--jobs", "1"])
    made = [
        [row["diff"] for row in rows(path) if row["error"] is None] for path in ("later.jsonl", "now.jsonl")
    ]
    for diffs in made:
        for diff in diffs:
            for side in ("old", "new"):
                diff[side]["name"] = ""  # type: ignore[index]
    assert made[0] == made[1]


def test_fact_sets_tell_their_article(corpus: Path) -> None:
    """Lines of fact sets, as extract writes them, are versions of what stands at their address."""
    corpus.write_bytes(b"\n".join(orjson.dumps(facts("a", 12 + day, day)) for day in (2, 1)))
    assert main(["batch", "--diff", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 0
    assert [(row["id"], row["time"]) for row in rows("out.jsonl")] == [
        ("https://example.org/a", "2024-05-02")
    ]


def test_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders, patterns, lists, Parquet, web archives and tables are read; each tells the article and the time."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    monkeypatch.chdir(tmp_path)
    Path("in/bridge").mkdir(parents=True)
    for day in (13, 14):
        Path(f"in/bridge/2024-05-{day}.txt").write_text(
            f"The mayor closed {day} bridges on Monday.\n", "utf-8"
        )
    table = pa.Table.from_pylist([
        {"entry": "b", "seen": "2024-05-13T08:00:00Z", "words": "The mayor closed the bridge.", "junk": 1},
        {"entry": "b", "seen": "2024-05-14T08:00:00Z", "words": "The mayor closed two bridges.", "junk": 2},
    ])  # fmt: skip
    pq.write_table(table, "in/table.parquet")
    with closing(sqlite3.connect("in/versions.db")) as connection:
        connection.execute("create table v (url text, date text, title text, body text)")
        connection.execute(
            "insert into v values ('u', '2024-05-13', 'Bridge', 'The mayor closed the bridge.')"
        )
        connection.commit()
    Path("in/captures.warc").write_bytes(_archive())
    choice = VersionChoice(text="words", date="seen", entry_column="entry")
    found = list(articles("in/table.parquet", choice))
    assert [(one.entry, one.date) for one in found] == [
        ("b", f"2024-05-{day}T08:00:00+00:00") for day in (13, 14)
    ]
    assert main(["batch", "in/bridge", "in/*.db", "in/captures.warc", "-o", "out.jsonl", "--jobs", "1"]) == 0
    assert [(row["input"], row["id"], row["time"]) for row in rows("out.jsonl")] == [
        ("in/bridge/2024-05-13.txt", "in/bridge", None),
        ("in/bridge/2024-05-14.txt", "in/bridge", None),
        ("in/versions.db:1", "u", "2024-05-13"),
        ("in/captures.warc#https://www.example.org/a?utm=1", "example.org/a", "2024-05-13T08:00:00+00:00"),
    ]
    Path("list").write_text("in/bridge/2024-05-13.txt\nin/bridge/2024-05-14.txt\n", "utf-8")
    assert main(["batch", "--files-from", "list", "--diff", "-o", "diff.jsonl", "--jobs", "1"]) == 0
    assert [(row["before"], row["time"]) for row in rows("diff.jsonl")] == [
        ("in/bridge/2024-05-13.txt", "2024-05-14")
    ]


def _archive() -> bytes:
    stream = BytesIO()
    writer = WARCWriter(stream, gzip=False)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    page = BytesIO(
        b"<html><head><title>Bridge</title></head><body><article><p>The mayor closed the bridge.</p></article></body></html>"
    )
    record_ = writer.create_warc_record(
        "https://www.example.org/a?utm=1", "response", payload=page, http_headers=head,
        warc_headers_dict={"WARC-Date": "2024-05-13T08:00:00Z"},
    )  # fmt: skip
    writer.write_record(record_)
    record_.raw_stream.close()
    return stream.getvalue()


def test_a_plain_article_is_read_as_extract_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record holds what ``factdiff extract`` prints of the same article, line numbers too."""
    monkeypatch.chdir(tmp_path)
    text = {"title": "Pont", "text": "Le maire a fermé le pont lundi.", "published": "2024-05-14"}
    Path("two.jsonl").write_text(
        json.dumps(text) + "\n" + json.dumps(text | {"title": "Deux"}) + "\n", "utf-8"
    )
    Path("a.txt").write_text("Le maire a fermé le pont lundi.\n", "utf-8")
    main(["batch", "two.jsonl", "a.txt", "-o", "out.jsonl", "--jobs", "1"])
    main(["extract", "two.jsonl", "-o", "facts.jsonl"])
    main(["extract", "--format", "jsonl", "a.txt", "-o", "more.jsonl"])
    assert [row["factset"] for row in rows("out.jsonl")] == rows("facts.jsonl") + rows("more.jsonl")


REFUSED = [
    ([], "no input"),
    (["-o", "x.csv", "versions.jsonl"], "ends in no form"),
    (["-o", "missing/x.jsonl", "versions.jsonl"], "cannot be written"),
    (["-o", "versions.jsonl", "versions.jsonl"], "names an input"),
    (["-", "-"], "once only"),
    (["there-is-none.txt", "--jobs", "0"], "--jobs"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
@pytest.mark.usefixtures("corpus")
def test_refused(arguments: list[str], said: str, capsys: Capture) -> None:
    """What cannot be done is said before anything is."""
    assert main(["batch", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_going_on(corpus: Path, capsys: Capture) -> None:
    """An output that is there is not written over; what was begun otherwise is not gone on with; --restart does both."""
    Path("out.jsonl.journal").write_bytes(b'{"schema":"factdiff/ledger/1","request":"another"}\n')
    assert main(["batch", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 2
    assert "other inputs" in capsys.readouterr().err
    assert main(["batch", str(corpus), "-o", "out.jsonl", "--jobs", "1", "--restart", "-q"]) == 2
    before = Path("out.jsonl").read_bytes()
    assert main(["batch", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert Path("out.jsonl").read_bytes() == before
    Path("out.jsonl.journal").write_bytes(b"rubbish")
    assert main(["batch", str(corpus), "-o", "out.jsonl", "--jobs", "1"]) == 2
    assert "no record of a batch" in capsys.readouterr().err


def test_one_that_cannot_be_read_is_not_the_end(corpus: Path) -> None:
    """A missing file, a broken archive and a table that is none are records with errors."""
    Path("bad.warc").write_bytes(b"WARC/1.0\r\nrubbish")
    Path("bad.parquet").write_bytes(b"rubbish")
    Path("bad.db").write_bytes(b"rubbish")
    names = ["none.txt", "bad.warc", "bad.parquet", "bad.db", str(corpus)]
    assert main(["batch", *names, "-o", "out.jsonl", "--jobs", "1"]) == 2
    made = rows("out.jsonl")
    assert [row["input"] for row in made[:4]] == names[:4]
    assert all(row["error"] for row in made[:4])
    assert len(made) == 26


class Deadly(Articles):
    """Articles of which one kills the process that reads it."""

    def records(self, request: Request) -> Iterator[Record]:
        if any(version.name == "deadly" for version in self.versions):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().records(request)

    def parts(self) -> list[Task]:
        return [Deadly((version,)) for version in self.versions]


def test_an_article_that_kills_its_process_is_an_error() -> None:
    """The other articles of its task and of the tasks that wait are read all the same, in order."""
    good = to_json(api.factsets(RawInput("v", orjson.dumps(facts("a", 12, 1)), ".json"))[0])
    names = [[f"a{n}", f"b{n}", "deadly" if n == 3 else f"c{n}"] for n in range(8)]
    tasks: list[Task] = [
        Deadly(tuple(KeptVersion(n, RawInput(n, good, ".json")) for n in some)) for some in names
    ]
    made = list(results(iter(tasks), Request(), lines, 2))
    told = [json.loads(line) for one in made for payload in one.payloads for line in payload.splitlines()]
    assert [row["input"] for row in told] == [name for some in names for name in some]
    assert [row["error"] for row in told if row["input"] == "deadly"] == [LOST]
    assert sum(one.failed for one in made) == 1


def test_no_process_outlives_its_parent(tmp_path: Path) -> None:
    """Workers end with a parent that was killed."""
    code = tmp_path / "parent.py"
    code.write_text(
        "import multiprocessing, os, signal, time\n"
        "from factdiff.batch.pool import begin\n"
        "def work(queue):\n"
        "    begin(True); queue.put(os.getpid()); time.sleep(60)\n"
        "if __name__ == '__main__':\n"
        "    context = multiprocessing.get_context('spawn'); queue = context.Queue()\n"
        "    context.Process(target=work, args=(queue,)).start()\n"
        "    print(queue.get(), flush=True); os.kill(os.getpid(), signal.SIGKILL)\n",
        "utf-8",
    )
    run = subprocess.run([sys.executable, str(code)], capture_output=True, text=True, check=False)
    child = int(run.stdout)
    for _ in range(4000):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    pytest.fail("the worker lives on")


def test_queries(corpus: Path) -> None:
    """The queries of the page run as they stand there, and find what was changed without a word."""
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    changed = [record("paper.example/a", 12, 3), record("paper.example/a", 15, 4)]
    dropped = record("paper.example/a", 15, 5)
    dropped["factset"] = facts("a", 15, 5, source=False)
    corpus.write_bytes(b"\n".join(orjson.dumps(row) for row in [*changed, dropped]))
    assert main(["batch", "--diff", str(corpus), "-o", "changes.parquet", "--jobs", "1"]) == 0
    page = (Path(__file__).parents[2] / "docs" / "scale.md").read_text("utf-8")
    attributions, numbers = (
        duckdb.sql(query).fetchall() for query in re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    )
    assert attributions == [("paper.example", 1)]
    assert [(row[0], row[1], row[4]) for row in numbers] == [("paper.example/a", "2024-05-04", 3.0)]
