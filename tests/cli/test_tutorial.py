"""The tutorial's commands print what the tutorial says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from factdiff.cli.main import main

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "tutorial.md"
BLOCK = re.compile(r"```console\n\$ factdiff (?P<command>.*)\n(?P<output>(?:.*\n)*?)```")


def test_the_tutorial_shows_real_output(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    """Every console block is run in the repository's root; ``--update`` writes the page anew."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")

    def block(found: re.Match[str]) -> str:
        assert main(shlex.split(found["command"])) in {0, 1}
        return f"```console\n$ factdiff {found['command']}\n{capfd.readouterr().out}```"

    page = TUTORIAL.read_text("utf-8")
    renewed, count = BLOCK.subn(block, page)
    assert count
    if request.config.getoption("--update"):
        TUTORIAL.write_text(renewed, encoding="utf-8")
        return
    assert page == renewed
