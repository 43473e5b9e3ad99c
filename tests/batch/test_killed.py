"""A batch that is killed goes on without loss or repetition, wherever it is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import factdiff.batch.parquet
import factdiff.comparison  # noqa: F401 - once, instead of in every process that is killed
from factdiff.batch import run
from factdiff.batch.limits import LIMITS
from factdiff.batch.records import Request
from factdiff.cli.main import main
from factdiff.reading.versions import VersionChoice

HALF = b'{"schema":"factdiff/rec'
MOST = 60
FORMS = ["out.jsonl", "out.parquet"]


@contextmanager
def small() -> Iterator[None]:
    """Many small tasks."""
    before = LIMITS.articles, LIMITS.versions, LIMITS.rows
    for name, value in zip(("articles", "versions", "rows"), (3, 2, 4), strict=True):
        object.__setattr__(LIMITS, name, value)
    try:
        yield
    finally:
        for name, value in zip(("articles", "versions", "rows"), before, strict=True):
            object.__setattr__(LIMITS, name, value)


def worked(output: Path, *, compare: bool) -> None:
    """The whole batch, in this process."""
    plan = run.BatchPlan(("versions.jsonl",), VersionChoice(), Request(compare=compare))
    with small():
        list(run.to_file(plan, output))


def killed(output: Path, moment: int, *, compare: bool) -> bool:
    """The batch in a process that is killed at the n-th step that touches the disk; whether it came to that.

    Where something is made safe, the first half of what would be written next stands behind it.
    """
    child = os.fork()
    if child == 0:
        _arm(moment)
        worked(output, compare=compare)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def _arm(moment: int) -> None:
    left = moment

    def step(handle: int | None = None) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            if handle is not None:
                os.write(handle, HALF)
            os.kill(os.getpid(), signal.SIGKILL)

    synced = os.fsync

    def fsync(handle: int) -> None:
        step(handle)
        synced(handle)

    os.fsync = fsync  # type: ignore[assignment]
    sys.addaudithook(
        lambda event, _: step() if event in {"os.rename", "os.remove", "shutil.rmtree"} else None
    )


@pytest.mark.parametrize("compare", [False, True], ids=["facts", "diff"])
@pytest.mark.parametrize("name", FORMS)
def test_killed_at_every_step(name: str, compare: bool, corpus: Path) -> None:
    """Killed at whatever step, the batch ends with the bytes of one that nobody disturbed."""
    output, whole = Path(name), Path(f"whole-{name}")
    worked(whole, compare=compare)
    moment = 1
    while killed(output, moment, compare=compare):
        assert not output.exists() or output.read_bytes() == whole.read_bytes()
        if moment % 2:  # and again, later on its way
            killed(output, moment + 1, compare=compare)
        if output.exists() and not Path(f"{name}.journal").exists():
            assert output.read_bytes() == whole.read_bytes()
        else:
            worked(output, compare=compare)
        assert output.read_bytes() == whole.read_bytes()
        assert sorted(os.listdir()) == sorted([name, f"whole-{name}", corpus.name])  # noqa: PTH208 - names alone
        output.unlink()
        moment += 1
        assert moment < MOST
    assert moment > 10


def test_killed_for_real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole group of processes is killed while articles are read; the same command goes on."""
    monkeypatch.chdir(tmp_path)
    text = "Selon la préfecture, {n} personnes ont été blessées lundi à Lyon. Le maire a démissionné."
    Path("in.jsonl").write_text("".join(f'{{"text": "{text.format(n=n)}"}}\n' for n in range(60)), "utf-8")
    command = [
        sys.executable,
        "-m",
        "factdiff",
        "batch",
        "in.jsonl",
        "-o",
        "out.jsonl",
        "--jobs",
        "2",
        "--lang",
        "fr",
    ]
    process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL)
    part = Path("out.jsonl.part")
    deadline = time.monotonic() + 600
    while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not Path("out.jsonl").exists()
    assert main(command[3:]) == 0
    again = Path("out.jsonl").read_bytes()
    assert main(["batch", "in.jsonl", "-o", "whole.jsonl", "--jobs", "1", "--lang", "fr", "-q"]) == 0
    assert again == Path("whole.jsonl").read_bytes()
