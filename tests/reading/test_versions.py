"""The versions of one article, wherever they are kept: which are found, in which order, with which date and trouble."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from factdiff.errors import InputError
from factdiff.reading.versions import KeptVersion, VersionChoice, versions

STORY = "The council closed the bridge."
PLAIN = VersionChoice()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own, in which all names are looked for, outside of any repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def told(version: KeptVersion) -> str:
    """A version in one line: its name, date and title, then its bytes or what is wrong with it."""
    said = version.source.data.decode() if version.source else f"! {version.trouble}"
    parts = [version.name, version.date or "-", version.title or "-", said, "gone" * version.gone]
    return " | ".join(part for part in parts if part)


def found(name: str, choice: VersionChoice = PLAIN) -> list[str]:
    """All versions behind a name."""
    return [told(version) for version in versions(name, choice)]


def refused(name: str, choice: VersionChoice = PLAIN) -> str:
    """The line that a name ends with."""
    with pytest.raises(InputError) as caught:
        list(versions(name, choice))
    return caught.value.line()


# --- files and folders ----------------------------------------------------------------------------------


def test_a_file_is_a_version_and_so_is_one_that_is_missing() -> None:
    """A file that is no keeper is one version; where it is not there the version says so."""
    Path("a.txt").write_text(STORY, "utf-8")
    assert found("a.txt") == [f"a.txt | - | - | {STORY}"]
    assert found("b.txt") == ["b.txt | - | - | ! b.txt: no such file; did you mean 'a.txt'?"]


def test_the_files_of_a_folder_in_the_order_of_their_dates() -> None:
    """Names without a date go by their numbers; what is no article, and a folder with an article's ending, is passed by."""
    Path("v/d.txt").mkdir(parents=True)
    dated = ["x-20240513T0910.md", "2024-05-12.json", "20240513.html", "2024.05.14_09-10-30.XHTML"]
    plain = ["v10.text", "v9.markdown", "a.htm", "b.txt", "c.css"]
    for name in (*dated, *plain):
        Path("v", name).write_text("x", "utf-8")
    kept = [line.split(" | ")[:2] for line in found("v")]
    assert kept == [
        ["v/a.htm", "-"], ["v/b.txt", "-"], ["v/v9.markdown", "-"], ["v/v10.text", "-"],
        ["v/2024-05-12.json", "2024-05-12"], ["v/20240513.html", "2024-05-13"],
        ["v/x-20240513T0910.md", "2024-05-13T09:10:00"], ["v/2024.05.14_09-10-30.XHTML", "2024-05-14T09:10:30"],
    ]  # fmt: skip


def test_a_folder_without_an_article_is_refused() -> None:
    """Also where it holds other files."""
    Path("v").mkdir()
    Path("v/a.css").write_text("x", "utf-8")
    assert refused("v") == "v: holds no article; name a folder with a file for each version"


# --- lines of JSON --------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".jsonl", ".ndjson", ".NDJSON"])
def test_a_version_on_each_line(ending: str) -> None:
    """With its number in the file, the first date that can be read, a page as a page; a broken line is told."""
    lines = [
        '{"title": "A", "published": "2024-05-13", "text": "x"}', "", '{"title": "A", "published": "soon", "date": "2024-05-14", "text": "x"}',
        '{"html": "<p>x</p>", "title": "B"}', '{"html": "<p>x</p>", "title": 3}', "[1]", "{",
    ]  # fmt: skip
    Path(f"v{ending}").write_text("\n".join(lines), "utf-8")
    made = list(versions(f"v{ending}", PLAIN))
    assert [(one.name, one.date, one.title, one.source and one.source.suffix) for one in made] == [
        (f"v{ending}:1", "2024-05-13", None, ".json"), (f"v{ending}:3", "2024-05-14", None, ".json"),
        (f"v{ending}:4", None, "B", ".html"), (f"v{ending}:5", None, None, ".html"),
        (f"v{ending}:6", None, None, None), (f"v{ending}:7", None, None, None),
    ]  # fmt: skip
    assert made[0].source is not None
    assert made[0].source.data.decode() == lines[0]
    assert made[2].source is not None
    assert made[2].source.data == b"<p>x</p>"
    assert made[4].trouble == f"v{ending}:6: holds no JSON object; mend the line"
    assert made[5].trouble.startswith(f"v{ending}:7: is no JSON: ")


def test_lines_that_are_all_empty_are_refused() -> None:
    """Instead of a history without a version."""
    Path("v.jsonl").write_text("\n \n", "utf-8")
    assert refused("v.jsonl") == "v.jsonl: holds no line; give a JSON object a line"


# --- archives -------------------------------------------------------------------------------------------


def archive(*captures: tuple[str, str], name: str = "v.warc.gz") -> str:
    """A web archive of pages, each by its address and the day of its capture."""
    records = []
    for url, day in captures:
        body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{day}</p>".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + body + b"\r\n\r\n"))
    Path(name).write_bytes(b"".join(records))
    return name


HERE, THERE = "https://x.example/a", "https://x.example/b"


def test_the_captures_of_a_page_in_the_order_of_their_days() -> None:
    """Whatever their order in the archive; only those of the address that was asked for."""
    name = archive((HERE, "2024-05-14"), (HERE, "2024-05-13"))
    times = ["2024-05-13T10:00:00+00:00", "2024-05-14T10:00:00+00:00"]
    assert found(name) == [f"{name} ({time}) | {time} | - | <p>{time[:10]}</p>" for time in times]
    both = archive((HERE, "2024-05-14"), (THERE, "2024-05-13"), name="W.WARC.GZ")
    assert found(both, VersionChoice(url=THERE)) == [
        f"{both} ({times[0]}) | {times[0]} | - | <p>2024-05-13</p>"
    ]
    several = archive(*((f"{HERE}{n}", "2024-05-14") for n in range(4)), name="s.warc.gz")
    assert refused(several) == (
        f"s.warc.gz: holds pages of 4 addresses ({HERE}0, {HERE}1, {HERE}2 …); choose one with --url"
    )


# --- tables ---------------------------------------------------------------------------------------------


def table(name: str, *statements: str) -> str:
    """A file of SQLite."""
    with closing(sqlite3.connect(name)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return name


@pytest.mark.parametrize("ending", [".db", ".sqlite", ".sqlite3"])
def test_the_rows_of_a_table_by_their_dates(ending: str) -> None:
    """Equal dates in the order of the table; tags make a page; a row without words is told; bytes are text."""
    name = table(
        f"v{ending}", "create table a (title, body, created_at)",
        "insert into a values ('B', '<p>two</p>', '2024-05-14'), ('A', 'one', '2024-05-13'), (' ', 'three', '2024-05-14'),"
        " (7, ' ', '2024-05-15'), (null, cast('four' as blob), 'soon'), (null, 5, '2024-05-16')",
    )  # fmt: skip
    made = list(versions(name, PLAIN))
    assert [told(one).removeprefix(f"{name}:") for one in made] == [
        "2 | 2024-05-13 | A | one", "1 | 2024-05-14 | B | <p>two</p>", "3 | 2024-05-14 | - | three",
        f"4 | 2024-05-15 | - | ! {name}:4: has no text; the row is empty",
        f"6 | 2024-05-16 | - | ! {name}:6: has no text; the row is empty", "5 | - | - | four",
    ]  # fmt: skip
    assert [one.source.suffix for one in made if one.source] == [".txt", ".html", ".txt", ".txt"]


SEVERAL = (
    "create table a (article_id, content, headline)",
    "insert into a values (3, 'x', 'X'), (1, 'y', null), (3, 'z', 'Z'), (2, 'u', null), (4, 'v', null)",
)
OTHER = ("create table b (n)", 'create table "c ""d" (text)', 'insert into "c ""d" values (\'quoted\')')
SNIFFED = (
    "create table entryversion (entry_id, url, text, summary)",
    "insert into entryversion values (1, 'https://x.example/a', 'one', 'short'), (2, 'https://x.example/b', 'two', null)",
)


@pytest.mark.parametrize(
    ("statements", "choice", "expected"),
    [
        # By the value that tells the article, and by columns of other names.
        (SEVERAL, VersionChoice(entry="3"), ["1 | - | X | x", "3 | - | Z | z"]),
        (SEVERAL, VersionChoice(entry="u", entry_column="content"), ["4 | - | - | u"]),
        (SEVERAL, VersionChoice(entry="2", text="article_id", title="content"), ["4 | - | u | ! v.db:4: has no text; the row is empty"]),
        # The table that is named, whatever its name.
        ((*SEVERAL, *OTHER), VersionChoice(table='c "d'), ["1 | - | - | quoted"]),
        # A preset names its table, and by the address an article is found as well.
        ((*SNIFFED, *OTHER), VersionChoice(preset="entryversion", entry="1"), ["1 | - | - | one"]),
        ((*SNIFFED, *OTHER), VersionChoice(preset="entryversion", url=THERE), ["2 | - | - | two"]),
        (("create table news_article_versions (body, text)", "insert into news_article_versions values ('b', 't')", *OTHER),
         VersionChoice(preset="newssniffer"), ["1 | - | - | t"]),
        # One article alone needs no choice, whatever column would tell it.
        (("create table a (url, html)", "insert into a values ('u', 'x'), ('u', 'y')"), PLAIN, ["1 | - | - | x", "2 | - | - | y"]),
    ],
)  # fmt: skip
def test_the_rows_of_one_article_are_chosen(
    statements: tuple[str, ...], choice: VersionChoice, expected: list[str]
) -> None:
    assert found(table("v.db", *statements), choice) == [f"v.db:{line}" for line in expected]


@pytest.mark.parametrize(
    ("statements", "choice", "line"),
    [
        (SEVERAL, PLAIN, "v.db: holds 4 articles (1, 2, 3 …); choose one with --entry"),
        (("create table a (link, text)", "insert into a values ('u', 'x'), ('w', 'y')"), PLAIN,
         "v.db: holds 2 articles (u, w …); choose one with --url"),
        (SEVERAL, VersionChoice(url=HERE), "v.db: the table has no column that tells articles apart; give --entry-column"),
        (SEVERAL, VersionChoice(text="words"), "v.db: the table has no column 'words'; its columns are article_id, content, headline"),
        (("create table a (n, m)",), PLAIN, "v.db: the table has no text (columns: n, m); give --text-column"),
        ((*SEVERAL, *OTHER), PLAIN, 'v.db: has several tables or none (tables: a, b, c "d); give --table, or --preset entryversion'),
        (SEVERAL, VersionChoice(table="z"), "v.db: has no table 'z' (tables: a); give --table, or --preset entryversion"),
        ((), PLAIN, "v.db: has several tables or none (tables: none); give --table, or --preset entryversion"),
    ],
)  # fmt: skip
def test_a_table_that_does_not_tell_the_article_is_refused(
    statements: tuple[str, ...], choice: VersionChoice, line: str
) -> None:
    """With what it holds and what to give."""
    assert refused(table("v.db", *statements), choice) == line


def test_what_is_no_table_is_refused() -> None:
    """A file that is missing is not made, and one of another kind is told."""
    assert refused("none.db") == "none.db: no such file; check the spelling"
    assert not Path("none.db").exists()
    Path("b.db").write_text("no database at all" * 100, "utf-8")
    assert refused("b.db").startswith("b.db: cannot be read as SQLite (")


# --- revisions ------------------------------------------------------------------------------------------


def git(*arguments: str, day: str = "2024-05-13") -> None:
    """Run git as somebody, on a day."""
    stamp = f"{day}T12:00:00+00:00"
    who = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
    own = {
        "GIT_AUTHOR_DATE": stamp,
        "GIT_COMMITTER_DATE": stamp,
        "PATH": "/usr/bin:/bin",
        "HOME": str(Path.cwd()),
    }
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True, env=own)


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file through four commits: written, changed while it moved into a folder, deleted, written again."""
    root: Path = tmp_path_factory.mktemp("committed")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        git("init", "-q")
        Path("old.txt").write_text("one\n" * 9, "utf-8")
        git("add", "old.txt")
        git("commit", "-qm", "1", day="2024-05-13")
        git("tag", "first")
        Path("in").mkdir()
        git("mv", "old.txt", "in/new.txt")
        Path("in/new.txt").write_text("one\n" * 9 + "two\n", "utf-8")
        git("commit", "-qam", "2", day="2024-05-14")
        git("rm", "-q", "in/new.txt")
        git("commit", "-qm", "3", day="2024-05-15")
        git("tag", "third")
        Path("in").mkdir(exist_ok=True)
        Path("in/new.txt").write_text("three\n", "utf-8")
        git("add", "in/new.txt")
        git("commit", "-qm", "4", day="2024-05-16")
    return root


@pytest.fixture
def repository(folder: Path, committed: Path) -> Path:
    """A copy of that repository as the current folder."""
    shutil.copytree(committed, folder, dirs_exist_ok=True)
    return folder


def course(name: str) -> list[tuple[str, str | None, str, bool]]:
    """Of each version its name behind the revision, its day, its last word or what is wrong, and whether it is gone."""
    made = []
    for one in versions(name, PLAIN):
        revision, _, path = one.name.partition(":")
        assert revision in {"first", "first~0", "third"} or len(revision) == 10, revision
        said = one.source.data.split()[-1].decode() if one.source else one.trouble.partition(": ")[2]
        made.append((path, one.date and one.date[:10], said, one.gone))
    return made


FIRST = ("old.txt", "2024-05-13", "one", False)
MOVED = ("in/new.txt", "2024-05-14", "two", False)
GONE = ("", "2024-05-15", "the file was deleted", True)
AGAIN = ("in/new.txt", "2024-05-16", "three", False)


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("range_", "expected"),
    [
        ("..", [FIRST, MOVED, GONE, AGAIN]),
        ("..HEAD", [FIRST, MOVED, GONE, AGAIN]),
        ("..third", [FIRST, MOVED, GONE]),
        # The range begins with the file as it stood there, under the name that it had.
        ("first..", [("old.txt", None, "one", False), MOVED, GONE, AGAIN]),
        ("first..HEAD~2", [("old.txt", None, "one", False), MOVED]),
        ("third..", [AGAIN]),
    ],
)
def test_a_file_through_the_commits_of_a_range(
    range_: str, expected: list[tuple[str, str | None, str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Oldest first, through a move, a deletion and a return; from the root as from its own folder."""
    assert course(f"{range_}:in/new.txt") == expected
    monkeypatch.chdir("in")
    assert course(f"{range_}:new.txt") == expected


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("none..:in/new.txt", "none..:in/new.txt: git knows no revision 'none'; see git log"),
        ("..none:in/new.txt", "..none:in/new.txt: git knows no revision 'none'; see git log"),
        ("..:b.txt", "..:b.txt: no commit in this range has the file; check the path and the revisions"),
    ],
)
def test_a_range_that_git_does_not_know_is_refused(name: str, line: str) -> None:
    assert refused(name) == line


@pytest.mark.usefixtures("repository")
def test_a_range_without_a_commit_is_the_file_as_it_stands() -> None:
    """Nothing changed since: one version, without a date of its own."""
    assert course("first~0..:in/new.txt") == course("first..:in/new.txt")
    git("tag", "third", "-f", "HEAD")
    assert course("third..:in/new.txt") == [("in/new.txt", None, "three", False)]


def test_a_range_begins_with_the_name_that_the_file_had_there() -> None:
    """Also where it was only renamed after the first commit of the range."""
    git("init", "-q")
    for number, words in enumerate(("one\n" * 9, "one\n" * 9 + "two\n")):
        Path("old.txt").write_text(words, "utf-8")
        git("add", "old.txt")
        git("commit", "-qm", str(number))
    git("mv", "old.txt", "new.txt")
    git("commit", "-qm", "moved")
    git("tag", "first", "HEAD~2")
    assert [(path, said) for path, _, said, _ in course("first..:new.txt")] == [
        ("old.txt", "one"), ("old.txt", "two"), ("new.txt", "two"),
    ]  # fmt: skip


@pytest.mark.usefixtures("repository")
def test_a_file_that_is_called_like_a_range_is_a_file() -> None:
    """What stands on the disk goes before git."""
    Path("a..b:c.txt").write_text(STORY, "utf-8")
    assert found("a..b:c.txt") == [f"a..b:c.txt | - | - | {STORY}"]
