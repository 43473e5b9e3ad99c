"""The commands on the pages about histories, outlets, batches and HTML run as they stand there, in a small project."""

from __future__ import annotations

import re
import shlex
import sqlite3
import subprocess
from contextlib import closing
from io import BytesIO
from pathlib import Path

import orjson
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factdiff.cli.main import main
from tests.cli.test_log import VERSIONS

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
COMMANDS = [
    pytest.param(line, id=f"{page}: {line}")
    for page in ("html", "log", "compare", "scale")
    for block in BLOCK.findall((ROOT / "docs" / f"{page}.md").read_text("utf-8"))
    for line in block.splitlines()
]
ADDRESS = "https://example.org/fire.html"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the versions of an article, and the same versions wherever the pages keep them.

    The articles are fact sets, which pass wherever an article does, so that no pipeline is needed.
    """
    folder = tmp_path_factory.mktemp("project")
    versions = list(VERSIONS.values())
    for name in ("old.html", "dispatch.txt"):
        (folder / name).write_bytes(versions[0])
    for name in ("new.html", "article.html", "our-article.html"):
        (folder / name).write_bytes(versions[-1])
    rows = [
        orjson.dumps(
            {"schema": "factdiff/record/1", "id": "fire", "time": day[:10], "factset": orjson.loads(data)}
        )
        for day, data in VERSIONS.items()
    ]
    (folder / "versions.jsonl").write_bytes(b"\n".join(rows))
    _repository(folder)
    _tables(folder)
    _archive(folder / "crawl.warc.gz")
    return folder


def _repository(folder: Path) -> None:
    (folder / "articles").mkdir()
    _git(folder, "init", "-q", "-b", "main")
    for number, data in enumerate(VERSIONS.values()):
        (folder / "articles" / "fire.html").write_bytes(data)
        _git(folder, "add", "articles")
        _git(folder, "commit", "-qm", "edit")
        _git(folder, "tag", f"v1.{number + 2}")
    _git(folder, "update-ref", "refs/remotes/origin/main", "v1.2")


def _git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=n", "-c", "user.email=n@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def _tables(folder: Path) -> None:
    for name, table, columns, key in (
        ("archive.db", "entryversion", "entry_id, created, summary", 4711),
        ("own.db", "versions", "id, seen_at, body", 1),
    ):
        with closing(sqlite3.connect(folder / name)) as connection, connection:
            connection.execute(f"create table {table} ({columns})")
            rows = [(key, day[:10], data.decode()) for day, data in VERSIONS.items()]
            connection.executemany(f"insert into {table} values (?, ?, ?)", rows)  # noqa: S608 - names of this test


def _archive(path: Path) -> None:
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for day, data in VERSIONS.items():
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            dates = {"WARC-Date": f"{day[:10]}T09:00:00Z"}
            writer.write_record(
                writer.create_warc_record(
                    ADDRESS, "response", payload=BytesIO(data), http_headers=head, warc_headers_dict=dates
                )
            )


# warcio's writer leaves its temporary files to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_runs_as_it_stands_on_its_page(
    line: str, project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing that a page tells to type ends in trouble."""
    monkeypatch.chdir(project)
    words = shlex.split(line, comments=True)
    assert words[0] == "factdiff"
    assert main(words[1:]) in {0, 1}, capfd.readouterr().err
