"""Installation and its checks, as a newcomer and as CI meet them."""

from __future__ import annotations

import re
import stat
import subprocess
import tomllib
from pathlib import Path

import factdiff

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUN = re.compile(r"^python3 -m venv .venv && .*$", re.MULTILINE)


def test_readme_has_two_commands() -> None:
    """One line sets up and does the main job on an article that is there, one sets up and runs the tests."""
    job, tests = RUN.findall(README)
    assert job.startswith("python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/factdiff extract ")
    assert (ROOT / job.split()[-1]).is_file()
    assert tests == "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest"


def test_ci_runs_the_readme() -> None:
    """``.ci/run`` takes the test command out of the README, and checks style and imports before the tests."""
    path = ROOT / ".ci" / "run"
    script = path.read_text("utf-8")
    assert path.stat().st_mode & stat.S_IXUSR
    subprocess.run(["bash", "-n", str(path)], check=True)
    pattern = re.search(r"grep -m1 -E '([^']*)' README.md", script)
    assert pattern
    assert re.findall(pattern[1], README, re.MULTILINE) == RUN.findall(README)[1:]
    order = [script.index(word) for word in ("ruff check", "mypy", "lint-imports", 'eval "$tests"')]
    assert order == sorted(order)


def test_changelog_knows_the_version() -> None:
    """Users can read what a version brought."""
    assert f"## {factdiff.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_no_machine_in_files() -> None:
    """No path of a machine and no address of a package index stands in a file."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout
    # An unpacked sdist is in no repository, and holds what is in one.
    every = listed.decode().split("\0") if listed else [str(p.relative_to(ROOT)) for p in ROOT.rglob("*.*")]
    names = [
        name
        for name in every
        if name.endswith((".py", ".md", ".toml", ".yaml", ".cfg")) and "venv" not in name
    ]
    assert len(names) > 100
    pattern = re.compile(r"/(?:home|root|Users|work)/\w|index-url|pypi\.org/simple")
    found = [
        name for name in names if (ROOT / name).is_file() and pattern.search((ROOT / name).read_text("utf-8"))
    ]
    assert [name for name in found if name != "tests/house/test_packaging.py"] == []


def test_requirements_are_imported() -> None:
    """Every requirement is used: imported somewhere in the program, or named here with its reason."""
    unseen = {
        "lxml_html_clean": "trafilatura imports it",
        "tzdata": "zoneinfo reads it where the system has none",
    }
    modules = {"markdown-it-py": "markdown_it", "pyyaml": "yaml"}
    sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    names = [re.split(r"[<>=;]", requirement)[0] for requirement in PROJECT["project"]["dependencies"]]
    for name in names:
        module = modules.get(name, name.replace("-", "_"))
        assert name in unseen or re.search(rf"^\s*(?:import|from) {module}\b", sources, re.MULTILINE), name
