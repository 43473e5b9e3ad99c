"""Where results go, and whether in colour."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from factdiff.cli.output import colored, complain, emit, opened, width
from factdiff.errors import InputError


def test_file_is_whole_or_absent(tmp_path: Path) -> None:
    """A result that breaks off leaves the old file as it was and nothing beside it."""
    target = tmp_path / "out.json"
    target.write_text("old")

    def break_off() -> None:
        with opened(str(target)) as write:
            write("half")
            raise InputError("broken")

    with pytest.raises(InputError):
        break_off()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_file_keeps_its_rights(tmp_path: Path) -> None:
    """A new file has the usual rights, a replaced one those that it had; a link is followed."""
    target, link = tmp_path / "out.json", tmp_path / "link.json"
    emit("a", str(target))
    assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~_umask()
    target.chmod(0o600)
    link.symlink_to(target)
    emit("é", str(link))
    assert target.read_bytes() == "é".encode()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert link.is_symlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_device(capfd: pytest.CaptureFixture[str]) -> None:
    """A device is written to, not replaced."""
    emit("gone", os.devnull)
    assert not Path(os.devnull).is_file()
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("name", ["", "no/such/folder/out.json"])
def test_nowhere(tmp_path: Path, name: str) -> None:
    """What cannot be written is said before the work is done."""
    with pytest.raises(InputError, match="cannot be written"), opened(str(tmp_path / name)):
        pytest.fail("the work was begun")


def test_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    """Standard output is UTF-8 whatever the locale; what cannot be written is replaced."""
    emit("« é »\n\ud800", "-")
    assert capfd.readouterr().out == "« é »\n?"


def test_complain_is_harmless(capfd: pytest.CaptureFixture[str]) -> None:
    """A file name cannot steer the terminal."""
    complain("a\x1b[31mb\nc")
    assert capfd.readouterr().err == "factdiff: a\ufffdb c\n"


@pytest.mark.parametrize(
    ("choice", "environment", "expected"),
    [
        ("auto", {}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"CLICOLOR_FORCE": "1"}, True),
        ("auto", {"CLICOLOR_FORCE": "0"}, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colored(
    choice: str, environment: dict[str, str], *, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option goes before the environment, the environment before the terminal."""
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colored(choice) == expected


def test_colored_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal gets colour, a file does not."""
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert colored("auto")
    assert not colored("auto", "out.txt")


@pytest.mark.parametrize(("columns", "expected"), [(None, 88), ("120", 120), ("3", 40), ("wide", 88)])
def test_width(columns: str | None, expected: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The width does not depend on the terminal, so that a pipe gets the same text."""
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    assert width() == expected
