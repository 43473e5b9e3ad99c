"""Whatever surrounds the program: closed and full streams, strange folders, names and files; one line, the right code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factdiff.cli.main import main
from factdiff.codec import to_json
from tests import builders

Capture = pytest.CaptureFixture[str]
PROGRAM = f'"{sys.executable}" -m factdiff'
LONG = "x" * 300


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two versions as fact sets, which need no pipeline."""
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_bytes(builders.advised(20))
    Path("new.json").write_bytes(builders.advised(30))
    return tmp_path


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", line.replace("factdiff", PROGRAM, 1)],
        check=False, capture_output=True, text=True, errors="replace", timeout=600,
    )  # fmt: skip


@pytest.mark.usefixtures("folder")
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")  # noqa: PTH110
@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("factdiff diff old.json new.json >/dev/full", 2, "standard output cannot be written (No space left"),
        ("factdiff diff old.json new.json >&-", 2, "standard output is closed; open it, or give -o"),
        ("factdiff diff old.json new.json 2>/dev/full", 1, ""),
        ("factdiff diff old.json new.json 2>&-", 1, ""),
        ("factdiff diff old.json old.json 2>/dev/full", 0, ""),
        ("factdiff diff none.json old.json 2>/dev/full", 2, ""),
        ("factdiff diff none.json old.json 2>&-", 2, ""),
        ("factdiff extract old.json none.json 2>/dev/full", 2, ""),
        ("factdiff extract - <&-", 2, "standard input is closed; name a file"),
        ("factdiff --help >/dev/full", 2, "the system refuses it"),
        ("factdiff diff old.json new.json -o out.txt >&- 2>&- <&-", 1, ""),
    ],
)
def test_streams_that_take_nothing(line: str, code: int, said: str) -> None:
    """What could not be written is trouble; standard error never decides."""
    done = shell(line)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("columns", ["99999999999999", "٣٣", "-5", "0", "1e9", "½", "1" * 5000])
def test_any_width(folder: Path, columns: str, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A width that nobody has is no reason to fail, nor to fill the memory."""
    del folder
    monkeypatch.setenv("COLUMNS", columns)
    assert main(["diff", "old.json", "new.json"]) == 1
    assert len(max(capfd.readouterr().out.splitlines(), key=len)) <= 1000


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("factdiff.toml", "x = " + "[" * 20000 + "]" * 20000, "factdiff.toml: is nested too deeply"),
        ("factdiff.toml", "x = " + "1" * 5000, "factdiff.toml: no valid TOML"),
        ("factdiff.toml", 'lock = "a\\u0000b"', "factdiff.toml: lock holds a zero"),
        ("factdiff.toml", 'against = "\\u0000"', "factdiff.toml: against holds a zero"),
        ("factdiff.toml", 'paths = ["\\u0000"]', "factdiff.toml: paths holds a zero"),
        ("factdiff.toml", 'paths = ["../*"]', "paths: '../*' is no pattern of files"),
        ("factdiff.toml", 'paths = ["/etc/*"]', "paths: '/etc/*' is no pattern of files"),
        ("factdiff.toml", "\udcff", "factdiff.toml: is not UTF-8"),
        ("pyproject.toml", "[tool]\nfactdiff = 3\n", "tool.factdiff is no table"),
        ("factdiff.lock.toml", 'schema = "factdiff/lock/1"\n\0', "factdiff.lock.toml: no valid TOML"),
        ("factdiff.lock.toml", 'schema = "factdiff/lock/1"\narticle = 3', "has an article that is not whole"),
        (
            "factdiff.lock.toml",
            'schema = "factdiff/lock/1"\n[[article]]\npath = "a\\u0000"',
            "names a path with a zero",
        ),
        ("factdiff.lock.toml", "x = " + "[" * 20000 + "]" * 20000, "is nested too deeply"),
        ("factdiff.accepted.toml", "accepted = 3", "holds something other than [[accepted]]"),
        ("factdiff.accepted.toml", "accepted = " + "[" * 20000 + "]" * 20000, "is nested too deeply"),
    ],
)
def test_files_of_the_project_that_are_broken(
    folder: Path, file: str, text: str, said: str, capfd: Capture
) -> None:
    """Each is one line that names the file."""
    Path(folder, file).write_bytes(text.encode("utf-8", "surrogateescape"))
    paths = () if "paths" in text else ("new.json",)
    assert main(["check", *paths, "--against", "./old.json"]) == 2
    assert said in capfd.readouterr().err


def test_a_tool_table_that_is_none(folder: Path, capfd: Capture) -> None:
    """It is not ours to judge."""
    Path(folder, "pyproject.toml").write_text("tool = 3\n")
    assert main(["check", "new.json", "--against", "./old.json"]) == 1
    capfd.readouterr()


def test_the_whole_project_as_paths(folder: Path, capfd: Capture) -> None:
    """A folder in ``paths`` means its articles."""
    Path(folder, "factdiff.toml").write_text('paths = ["."]\n')
    Path(folder, "base").mkdir()
    for place in (folder, folder / "base"):
        Path(place, "a.txt").write_text("A fire broke out in the valley on Monday.\n")
    assert main(["check", "--against", "./base", "--format", "json"]) == 0
    statuses = {file["path"]: file["status"] for file in json.loads(capfd.readouterr().out)["files"]}
    assert statuses == {"a.txt": "identical", "base/a.txt": "new"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", ""), ("diff", "", "new.json"), ("check", "", "--against", "./old.json"),
        ("extract", LONG), ("check", LONG, "--against", "./old.json"), ("check", "new.json", "--against", LONG),
        ("diff", "old.json", "new.json", "-o", LONG), ("check", "new.json", "--against", "./old.json", "--lock", LONG),
        ("check", "new.json", "--against", "./old.json", "--config", LONG), ("lock", "new.json", "-o", LONG),
        ("check", "new.json", "--against", "./old.json", "--summary", LONG),
    ],
)  # fmt: skip
def test_names_that_are_none(folder: Path, arguments: tuple[str, ...], capfd: Capture) -> None:
    """Empty and too long."""
    del folder
    assert main(arguments) == 2
    err = capfd.readouterr().err
    assert err.startswith("factdiff: ")
    assert "internal error" not in err


def test_what_lies_in_a_folder_but_is_no_file(folder: Path, capfd: Capture) -> None:
    """A pipe would be waited for without end, a link to itself cannot be read; the others are checked."""
    for place in ("now", "then"):
        Path(folder, place).mkdir()
        Path(folder, place, "a.txt").write_text("A fire broke out in the valley on Monday.\n")
    os.mkfifo(Path(folder, "now", "pipe.txt"))
    Path(folder, "now", "loop.txt").symlink_to("loop.txt")
    Path(folder, "now", "again").symlink_to("../now")
    assert main(["check", "now", "--against", "then", "--format", "json"]) == 2
    statuses = {file["path"]: file["status"] for file in json.loads(capfd.readouterr().out)["files"]}
    assert statuses == {"now/a.txt": "identical", "now/loop.txt": "unreadable", "now/pipe.txt": "unreadable"}


def test_a_folder_that_cannot_be_listed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    """It is not checked as if it were empty."""
    Path(folder, "now").mkdir()

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert main(["check", "now", "--against", "./old.json"]) == 2
    assert "now: cannot be listed (Permission denied); check its permissions" in capfd.readouterr().err


def test_one_broken_file_is_one_unreadable_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    """A fault of the program in one file does not cancel the report on the others."""
    Path(folder, "base").mkdir()
    for name in ("a.json", "b.json"):
        Path(folder, name).write_bytes(builders.advised(30))
        Path(folder, "base", name).write_bytes(builders.advised(20))
    compare = "factdiff.comparison.compare"
    from factdiff import comparison  # noqa: PLC0415 - it is patched

    real = comparison.compare

    def fail(*arguments: object, **named: object) -> object:
        if named["new_name"] == "a.json":
            raise IndexError("tuple index out of range")
        return real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(compare, fail)
    assert main(["check", "a.json", "b.json", "--against", "base", "--format", "json"]) == 2
    files = json.loads(capfd.readouterr().out)["files"]
    assert [file["status"] for file in files] == ["unreadable", "compared"]
    assert "internal error: IndexError" in files[0]["trouble"]
    assert files[1]["findings"]


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "markdown"])
def test_a_name_that_is_no_utf8(folder: Path, format_: str, capfd: Capture) -> None:
    """It is read, and shown with marks for what cannot be shown."""
    name = os.fsdecode(b"caf\xe9.json")
    Path(folder, name).write_bytes(builders.advised(30))
    assert main(["diff", "old.json", name, "--format", format_]) == 1
    assert "\udce9" not in capfd.readouterr().out


@pytest.mark.parametrize("field", ["start", "end", "line", "column", "sentence", "paragraph"])
@pytest.mark.parametrize(
    "value", ["99999999999999999999999", "9223372036854775808", "-1", "1e400", "1" * 5000]
)
def test_numbers_that_no_offset_can_be(folder: Path, field: str, value: str, capfd: Capture) -> None:
    """They are refused where they are read, not found out where they are written."""
    text = to_json(builders.factset()).decode()
    head, mark, rest = text.rpartition(f'"{field}":')
    digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
    Path(folder, "odd.json").write_text(f"{head}{mark}{value}{rest.removeprefix(digits)}")
    assert main(["extract", "odd.json"]) == 2
    err = capfd.readouterr().err
    assert err.startswith("factdiff: odd.json")
    assert "internal error" not in err


def test_a_folder_that_has_gone(folder: Path) -> None:
    """The current folder was taken away by another process."""
    (folder / "gone").mkdir()
    done = shell("cd gone && rmdir ../gone && { factdiff check a.txt --against ../old.json; }")
    assert done.returncode == 2
    assert done.stderr.startswith("factdiff: the system refuses it (No such file or directory)")
