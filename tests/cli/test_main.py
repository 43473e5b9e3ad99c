"""Every ending of the program as an exit code and at most one line of complaint."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from factdiff import __version__
from factdiff.cli import commands, trouble
from factdiff.cli.main import main
from factdiff.errors import InputError

HEAVY = {
    "onnxruntime",
    "sentencepiece",
    "lxml",
    "deepdiff",
    "orjson",
    "msgspec",
    "rich",
    "rapidfuzz",
    "trafilatura",
    "numpy",
}


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factdiff", *arguments]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "missing command"),
        (["exract"], "there is no command 'exract'; did you mean 'extract'?; see 'factdiff --help'"),
        (["zzz"], "there is no command 'zzz'; see 'factdiff --help'"),
        (["--nonsense"], "no such option '--nonsense'"),
        (["extract", "--format", "xml"], "is not one of 'text', 'json', 'jsonl'"),
        (["schema"], "missing argument"),
        (["extract", "nowhere.txt"], "nowhere.txt: no such file; check the spelling"),
        (["verify", "-", "-"], "standard input can be one of the two only"),
    ],
)
def test_trouble(arguments: list[str], complaint: str, capfd: pytest.CaptureFixture[str]) -> None:
    """What cannot be done ends with 2, one line on standard error, and nothing on standard output."""
    assert main(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert complaint.lower() in err.lower()
    assert err.count("\n") == 1
    assert err.startswith("factdiff: ")


@pytest.mark.parametrize(
    ("ending", "code"),
    [
        (InputError("is broken"), 2),
        (click.ClickException("is broken"), 2),
        (RuntimeError("is\nbroken"), 2),
        (RecursionError(), 2),
        (MemoryError(), 2),
        (KeyboardInterrupt(), 130),
        (click.Abort(), 130),
    ],
)
def test_endings(
    ending: BaseException, code: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """No ending but a verdict exits 1: a crash must not read as 'facts changed'."""

    @click.command("boom")
    def boom() -> None:
        raise ending

    monkeypatch.setattr(commands, "load", lambda _: boom)
    assert main(["languages"]) == code
    err = capfd.readouterr().err.strip()
    assert err.count("\n") == 0
    assert "Traceback" not in err


def test_traceback_on_request(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """Those who report a fault can see where it is."""

    def fail(_: object) -> click.Command:
        raise RuntimeError

    monkeypatch.setattr(commands, "load", fail)
    monkeypatch.setenv(trouble.TRACEBACK, "1")
    assert main(["languages"]) == 2
    assert "Traceback" in capfd.readouterr().err


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    """The version stands behind the name."""
    assert main(["--version"]) == 0
    assert capfd.readouterr().out == f"factdiff {__version__}\n"


@pytest.mark.parametrize("name", sorted(commands.COMMANDS))
def test_table(name: str) -> None:
    """The table of commands says of each what the command itself says."""
    entry = commands.COMMANDS[name]
    command = commands.load(entry)
    assert command.name == name
    assert command.short_help == entry.summary
    assert command.help


@pytest.mark.parametrize("name", sorted(commands.COMMANDS))
def test_help(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Every command explains itself, and says what its exit codes mean unless only trouble can come of it."""
    assert main([name, "--help"]) == 0
    out = capfd.readouterr().out
    assert out.startswith(f"Usage: factdiff {name}")
    assert "Exit status" in out or name in {"languages", "schema"}


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["--help"], {}),
        (["--version"], {}),
        (["extract", "--help"], {}),
        ([], {"_FACTDIFF_COMPLETE": "bash_complete", "COMP_WORDS": "factdiff ", "COMP_CWORD": "1"}),
        ([], {"_FACTDIFF_COMPLETE": "zsh_complete", "COMP_WORDS": "factdiff extract --f", "COMP_CWORD": "2"}),
    ],
)
def test_light(arguments: list[str], environment: dict[str, str]) -> None:
    """Help and completion start at once: they load nothing that reads, parses or compares."""
    code = (
        "import sys, json; from factdiff.cli.main import main; code = main(sys.argv[1:]);"
        "print(json.dumps([code, sorted({name.split('.')[0] for name in sys.modules})]), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    ended, modules = json.loads(run.stderr)
    assert ended == 0
    assert run.stdout
    assert not HEAVY & set(modules)


def test_completion() -> None:
    """Commands are completed by name."""
    environment = {"_FACTDIFF_COMPLETE": "bash_complete", "COMP_WORDS": "factdiff ext", "COMP_CWORD": "1"}
    run = subprocess.run(program(), env=os.environ | environment, capture_output=True, text=True, check=True)
    assert run.stdout == "plain,extract\n"


@pytest.mark.parametrize("arguments", [["--help"], ["schema", "facts"]])
def test_broken_pipe(arguments: list[str]) -> None:
    """A reader that has gone is no error and no difference."""
    with subprocess.Popen(program(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_interrupt(tmp_path: Path) -> None:
    """Ctrl-C ends with 130 and without a traceback."""
    fifo = tmp_path / "waits"
    os.mkfifo(fifo)
    with subprocess.Popen(program("verify", str(fifo)), stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        # Opening waits until the program reads, so the signal cannot come too early.
        with fifo.open("wb"):
            time.sleep(0.1)
            process.send_signal(signal.SIGINT)
            assert process.wait() == 130
        assert b"Traceback" not in process.stderr.read()
