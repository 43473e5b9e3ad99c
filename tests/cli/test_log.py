"""``factdiff log`` and ``factdiff blame``, over versions kept by the real tools: files, git, JSON lines, SQLite."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path

import jsonschema
import orjson
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factdiff import codec_timeline
from factdiff.cli.main import main
from factdiff.codec import to_json
from factdiff.rendering.history_formats import BLAME, FORMATS
from tests.comparison.notation import factset

TOLL = "{{who Divers}} {{what found = find}} {{object {{n {n} people = {n} person}}}} at the mill, {{source {source}}} said ."
SCHOOL = "{who The council} {what closed = close} {object the school} ."
Capture = pytest.CaptureFixture[str]


def version(n: int, day: str, *, source: str = "the prefecture = organisation", school: bool = True) -> bytes:
    """A fact set, which passes wherever an article does, so that no pipeline is needed."""
    lines = [TOLL.format(n=n, source=source), *([SCHOOL] if school else [])]
    made = factset(" / ".join(lines), published=day)
    digest = sha256(made.article.text.encode()).hexdigest()
    return to_json(replace(made, article=replace(made.article, sha256=digest)))


VERSIONS = {
    "2024-05-13.json": version(12, "2024-05-13"),
    "2024-05-14.json": version(15, "2024-05-14"),
    "2024-05-15.json": version(21, "2024-05-15", source="the police = organisation", school=False),
}
VALUES = ["12", "15", "21"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three versions, in which the commands run."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LANG", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    Path("v").mkdir()
    for name, data in VERSIONS.items():
        Path("v", name).write_bytes(data)
    return tmp_path


def git(*arguments: str, day: str = "2024-05-13") -> None:
    stamp = f"{day}T12:00:00+00:00"
    who = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
    environment = {
        "GIT_AUTHOR_DATE": stamp,
        "GIT_COMMITTER_DATE": stamp,
        "PATH": "/usr/bin:/bin",
        "HOME": str(Path.cwd()),
    }
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True, env=environment)


def told(capfd: Capture, *arguments: str, code: int = 1) -> dict[str, list[dict[str, object]]]:
    """The timeline as JSON."""
    assert main(["log", "--format", "json", *arguments]) == code
    data: dict[str, list[dict[str, object]]] = json.loads(capfd.readouterr().out)
    return data


def course(data: dict[str, list[dict[str, object]]]) -> list[str]:
    """The numbers that the first claim gave."""
    values = data["lineages"][0]["values"]
    assert isinstance(values, list)
    return [str(value["value"]) for value in values]


def test_files_in_order(capfd: Capture) -> None:
    """Each claim is told with what happened to it in which version."""
    assert main(["log", *sorted(map(str, Path("v").iterdir()))]) == 1
    assert capfd.readouterr().out == (
        "1  v/2024-05-13.json  13 May 2024\n"
        "2  v/2024-05-14.json  14 May 2024\n"
        "3  v/2024-05-15.json  15 May 2024\n"
        "\n"
        "Versions: 3. Claims: 2, with a history: 2, shown: 2.\n"
        "\n"
        "Divers found 21 people at the mill, the police said .\n"
        "  1 + In the first version.\n"
        "  2 ~ The number of people rose from 12 to 15 (+3). [silent]\n"
        "  3 ~ The number of people rose from 15 to 21 (+6). The source changed from the\n"
        "      prefecture to the police. [silent]\n"
        "  Figures: 12 → 15 → 21 people\n"
        "  Sources: the prefecture → the police\n"
        "\n"
        "The council closed the school .\n"
        "  1 + In the first version.\n"
        "  3 − Silently removed: The council closed the school .\n"
    )


def test_a_folder_is_read_by_the_dates_in_its_names(capfd: Capture) -> None:
    """Whatever order the names have otherwise."""
    Path("v", "2024-05-15.json").rename("v/a-20240515T0900.json")
    data = told(capfd, "v")
    assert [one["name"] for one in data["versions"]] == [
        "v/2024-05-13.json",
        "v/2024-05-14.json",
        "v/a-20240515T0900.json",
    ]
    assert course(data) == VALUES


def test_git_follows_renames(capfd: Capture) -> None:
    """All versions of a path, or those of a range with the one that it begins with."""
    git("init", "-q")
    names = ["old.json", "old.json", "sub/new.json"]
    Path("sub").mkdir()
    for name, (file, data) in zip(names, VERSIONS.items(), strict=True):
        if name == "sub/new.json":
            git("mv", "old.json", name)
            git("commit", "-qm", "moved", day=file[:10])
        Path(name).write_bytes(data)
        git("add", name)
        git("commit", "-qm", "edit", day=file[:10])
    git("tag", "last")
    assert course(told(capfd, "..:sub/new.json")) == VALUES
    assert course(told(capfd, "HEAD~2..last:sub/new.json")) == VALUES[1:]
    assert course(told(capfd, "HEAD~3..:sub/new.json")) == VALUES
    assert main(["log", "nowhere..:sub/new.json"]) == 2
    assert "git knows no revision 'nowhere'" in capfd.readouterr().err
    assert main(["log", "..:missing.json"]) == 2
    assert "no commit in this range has the file" in capfd.readouterr().err


def test_json_lines(capfd: Capture) -> None:
    """A line each; a torn line in the middle is named, and the others are told."""
    lines = [data.strip() for data in VERSIONS.values()]
    Path("v.jsonl").write_bytes(b"\n".join([lines[0], b"{torn", b"", *lines[1:]]) + b"\n")
    data = told(capfd, "v.jsonl", code=2)
    assert [one["name"] for one in data["versions"]] == ["v.jsonl:1", "v.jsonl:4", "v.jsonl:5"]
    assert course(data) == VALUES
    assert [one["name"] for one in data["troubles"]] == ["v.jsonl:2"]


def table(path: str, name: str, columns: str, rows: list[tuple[object, ...]]) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"create table {name} ({columns})")
        places = ",".join("?" * len(rows[0]))
        connection.executemany(f"insert into {name} values ({places})", rows)  # noqa: S608 - names of this test


def test_the_entryversion_layout(capfd: Capture) -> None:
    """Rows are ordered by their date; of several articles one is chosen."""
    rows: list[tuple[object, ...]] = [
        (7, "u", day[:10], data.decode()) for day, data in reversed(VERSIONS.items())
    ]
    rows.append((8, "other", "2024-05-13", VERSIONS["2024-05-13.json"].decode()))
    table("n.db", "entryversion", "entry_id, url, created, summary", rows)
    table("n.db", "feed", "id", [(1,)])
    assert course(told(capfd, "n.db", "--preset", "entryversion", "--entry", "7")) == VALUES
    assert course(told(capfd, "n.db", "--preset", "entryversion", "--url", "u")) == VALUES
    assert main(["log", "n.db", "--preset", "entryversion"]) == 2
    assert "holds 2 articles (7, 8 …); choose one with --entry" in capfd.readouterr().err
    assert main(["log", "n.db"]) == 2
    assert "give --table" in capfd.readouterr().err


def test_a_table_with_columns_of_its_own(capfd: Capture) -> None:
    """Columns are named by options; an empty row is named and passed over; what is missing is said."""
    rows: list[tuple[object, ...]] = [(data.decode(), day[:10]) for day, data in VERSIONS.items()]
    table("own.sqlite", "t", "corps, jour", [*rows, ("", "2024-05-16")])
    data = told(capfd, "own.sqlite", "--text-column", "corps", "--date-column", "jour", code=2)
    assert course(data) == VALUES
    assert [one["what"] for one in data["troubles"]] == ["has no text; the row is empty"]
    assert main(["log", "own.sqlite", "--text-column", "body"]) == 2
    assert "has no column 'body'; its columns are corps, jour" in capfd.readouterr().err
    Path("bad.db").write_bytes(b"no database at all, but some bytes that are long enough" * 40)
    assert main(["log", "bad.db"]) == 2
    assert "cannot be read as SQLite" in capfd.readouterr().err


# warcio's writer leaves its temporary files to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_captures_of_a_page(capfd: Capture) -> None:
    """The captures of an address in an archive, in the order of their times; of several addresses one is chosen."""
    with Path("crawl.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for url, days in (("https://example.org/a", VERSIONS), ("https://example.org/b", list(VERSIONS)[:1])):
            for day in reversed(list(days)):
                head = StatusAndHeaders(
                    "200 OK", [("Content-Type", "text/plain; charset=utf-8")], protocol="HTTP/1.1"
                )
                dates = {"WARC-Date": f"{day[:10]}T09:00:00Z"}
                body = BytesIO(VERSIONS[day])
                writer.write_record(
                    writer.create_warc_record(
                        url, "response", payload=body, http_headers=head, warc_headers_dict=dates
                    )
                )
    data = told(capfd, "crawl.warc.gz", "--url", "https://example.org/a")
    assert course(data) == VALUES
    assert data["versions"][0]["name"] == "crawl.warc.gz (2024-05-13T09:00:00+00:00)"
    assert main(["log", "crawl.warc.gz"]) == 2
    assert "holds pages of 2 addresses" in capfd.readouterr().err


def test_trouble_in_the_middle(capfd: Capture) -> None:
    """Doubled, out of order, unreadable: each is told by its name, the rest goes on, and the exit status is 2."""
    names = [
        "v/2024-05-14.json",
        "v/2024-05-14.json",
        "v/missing.json",
        "v/2024-05-13.json",
        "v/2024-05-15.json",
    ]
    data = told(capfd, *names, code=2)
    assert [(one["name"], one["what"]) for one in data["troubles"]] == [
        ("v/2024-05-14.json", "has the same text as v/2024-05-14.json"),
        ("v/missing.json", "no such file; check the spelling"),
        ("v/2024-05-13.json", "is older than v/2024-05-14.json, which stands before it"),
    ]
    assert course(data) == ["15", "12", "21"]


def test_what_is_asked_for(capfd: Capture) -> None:
    """``--since``, ``--entity`` and ``--slot`` narrow the claims, ``--all`` widens them."""
    assert course(told(capfd, "v", "--since", "2024-05-14")) == VALUES
    events = told(capfd, "v", "--since", "2024-05-15")["lineages"][0]["events"]
    assert isinstance(events, list)
    assert [event["version"] for event in events] == [3]
    assert len(told(capfd, "v", "--entity", "council")["lineages"]) == 1
    assert len(told(capfd, "v", "--slot", "source")["lineages"]) == 1
    assert told(capfd, "v", "--slot", "where")["lineages"] == []
    assert main(["log", "v", "--since", "May"]) == 2


def test_one_version_is_no_history(capfd: Capture) -> None:
    """It is said what would be one; two equal versions are a history without an event."""
    assert main(["log", "v/2024-05-13.json"]) == 2
    assert "is one version only" in capfd.readouterr().err
    assert main(["log", "v/2024-05-13.json", "v/2024-05-13.json"]) == 0


@pytest.mark.parametrize("name", FORMATS)
def test_formats(name: str, capfd: Capture) -> None:
    """Each tells the rise, ends with a newline, and gives the same bytes again."""
    assert main(["log", "v", "--format", name]) == 1
    printed = capfd.readouterr().out
    assert "21" in printed
    assert printed.endswith("\n")
    assert main(["log", "v", "--format", name]) == 1
    assert capfd.readouterr().out == printed


def test_machine_formats(capfd: Capture) -> None:
    """JSON follows its schema; lines and rows hold an event each."""
    jsonschema.validate(told(capfd, "v"), orjson.loads(codec_timeline.schema()))
    main(["log", "v", "--format", "jsonl"])
    lines = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(line["version"], line["kind"]) for line in lines] == [
        (1, "introduced"), (2, "changed"), (3, "changed"), (1, "introduced"), (3, "dropped"),
    ]  # fmt: skip
    main(["log", "v", "--format", "csv"])
    rows = list(csv.DictReader(StringIO(capfd.readouterr().out)))
    assert [(row["version"], row["slot"], row["delta"]) for row in rows if row["slot"]] == [
        ("2", "quantities", "3"), ("3", "quantities", "6"), ("3", "source", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("name", BLAME)
def test_blame(name: str, capfd: Capture) -> None:
    """Each fact of the last version with the versions that it, its value and its source are from."""
    assert main(["blame", "v", "--format", name]) == 0
    printed = capfd.readouterr().out
    if name == "json":
        (fact,) = json.loads(printed)["facts"]
        assert (fact["introduced"], fact["value_from"], fact["source_from"]) == (1, 3, 3)
    if name == "text":
        assert (
            printed.splitlines()[1].split("  ")[-1] == "Divers found 21 people at the mill, the police said ."
        )
    assert "21 people" in printed


def test_interrupted(capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the reading; what was read is told, and the exit status says that it was not all."""
    from factdiff import api  # noqa: PLC0415 - replaced where the command finds it

    real, seen = api.extract_version, []

    def extract(source: object, **given: str | None) -> object:
        seen.append(source)
        if len(seen) == 3:
            raise KeyboardInterrupt
        return real(source, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(api, "extract_version", extract)
    assert main(["log", "v", "--no-cache"]) == 130
    told = capfd.readouterr()
    assert "12 → 15 people" in told.out
    assert "interrupted" in told.err


def test_edits_that_no_claim_holds_are_told(capfd: Capture) -> None:
    """What `diff` finds unread, `log` tells in every format, and it is a difference; so are the accounts of words."""
    words = "The mayor closed the bridge on Monday .\n\nHello {name} , hello !\n"
    for number, name in enumerate(("Ann", "Bob"), 1):
        Path(f"{number}.txt").write_text(words.format(name=name), "utf-8")
    diffed = main(["diff", "1.txt", "2.txt", "--format", "json", "--lang", "en", "-q"])
    unread = json.loads(capfd.readouterr().out)["unread"]
    logged = main(["log", "1.txt", "2.txt", "--format", "json", "--lang", "en", "-q"])
    step = json.loads(capfd.readouterr().out)["steps"][0]
    assert (logged, step["unread"]) == (diffed, unread)
    assert (diffed, unread[0]["new"]) == (1, "Bob")
    for form in ("text", "markdown", "html"):
        assert main(["log", "1.txt", "2.txt", "--format", form, "--lang", "en", "-q"]) == 1
        told_ = capfd.readouterr().out
        assert "Edited where no claim was read" in told_
        assert "Bob" in told_
    assert main(["log", "1.txt", "2.txt", "--entity", "mayor", "--lang", "en", "-q"]) == 1
    assert "Edited" not in capfd.readouterr().out
    for name in BLAME:
        assert main(["blame", "1.txt", "2.txt", "--format", name, "--lang", "en", "-q"]) == 0
        printed = capfd.readouterr().out
        assert ("Bob" in printed) == (name not in ("jsonl", "csv"))
    main(["blame", "1.txt", "2.txt", "--format", "json", "--lang", "en", "-q"])
    (edit,) = json.loads(capfd.readouterr().out)["unread"]
    assert (edit["version"], edit["new"]) == (2, "Bob")
