"""The site of the documentation, and the page that says how often the program is wrong."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from factdiff.cli.main import main

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "limits.md"
FLOORS = ROOT / "tests" / "quality" / "floors.json"
TABLE = re.compile(r"(<!-- floors: made by the tests -->\n).*?(<!-- /floors -->)", re.DOTALL)
ROWS = (
    "facts",
    "who",
    "where",
    "when",
    "source",
    "quantities",
    "modality",
    "polarity",
    "recall",
    "precision",
    "calm",
)


def table() -> str:
    """The floors as a table: a row for each measure, a column for each language."""
    floors = json.loads(FLOORS.read_text("utf-8"))["floors"]
    lines = ["| | English | French |", "|---|---|---|"]
    for row in ROWS:
        kind = "pairs" if row in {"recall", "precision", "calm"} else "facts"
        cells = [f"{floors[f'{kind} {code}'][row]:.2f}" for code in ("en", "fr")]
        lines.append(f"| {row} | {' | '.join(cells)} |")
    return "\n".join(lines)


def test_the_page_of_limits_has_the_figures_that_hold(update: bool) -> None:
    """What is promised there is what the quality gates ask for, within five points; ``--update`` writes it anew."""
    text = PAGE.read_text("utf-8")
    if update:
        PAGE.write_text(TABLE.sub(rf"\g<1>\n{table()}\n\n\g<2>", text), "utf-8")
    said, held = (
        [float(number) for number in re.findall(r"\| (\d\.\d\d)", page)]
        for page in (PAGE.read_text("utf-8"), table())
    )
    assert len(said) == len(held)
    assert all(abs(one - other) <= 0.05 for one, other in zip(said, held, strict=True))


def test_every_page_is_in_the_site() -> None:
    """No page is left out of the list, and none in it is missing."""
    named = [
        page
        for entry in yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]
        for page in entry.values()
    ]
    there = {path.name for path in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert set(named) == there


def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    """Links between pages lead somewhere, anchors too."""
    pytest.importorskip("mkdocs", reason="the lowest versions are tested without the site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "limits" / "index.html").is_file()


README = re.search(
    r"## What else it does\n\n```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
)


def test_the_commands_of_the_first_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each works on files that are in the repository, in the order of the page."""
    assert README
    shutil.copytree(ROOT / "fixtures" / "articles", tmp_path / "fixtures" / "articles")
    monkeypatch.chdir(tmp_path)
    user = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "one")):
        subprocess.run(["git", *user, *words], check=True, capture_output=True)
    changed = tmp_path / "fixtures" / "articles" / "rivemont.txt"
    changed.write_text(changed.read_text("utf-8").replace("12", "21"), "utf-8")
    subprocess.run(["git", *user, "commit", "-qam", "two"], check=True, capture_output=True)
    lines = [line.partition("#")[0].strip() for line in README[1].splitlines()]
    for line in lines:
        code = main(shlex.split(line)[1:])
        said = capfd.readouterr()
        assert code in {0, 1} if line.startswith("factdiff log") else code == 0, (line, said.err)
